//! Days that the calendar names: dates, "the 24th", the first Saturday of a month, feasts. Owns which year or month is
//! meant where none was said; refuses days that count from today.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::{Here, Settled};
use crate::plan::when::WhenProblem;
use crate::plan::when::said::{Feast, Month};

impl Here<'_> {
    /// A date of the calendar, on which 00:30 is what the calendar says. Without a year it is the next one ahead;
    /// 29 February may have to wait for eight years.
    pub(super) fn date(&self, day: u32, month: u32, year: Option<i32>) -> Settled {
        let on = |year| NaiveDate::from_ymd_opt(year, month, day);
        match year {
            Some(year) => on(year).map(|date| self.on_date(date)).ok_or(WhenProblem::NoSuchDay),
            None => {
                let this = self.today.year();
                let mut dates = (this..=this.saturating_add(8)).filter_map(on);
                let first = dates.next().ok_or(WhenProblem::NoSuchDay)?;
                // Today's date with a time that is past is today: "said, never forbidden".
                let keep = first >= self.today;
                let date = if keep { Some(first) } else { dates.next() };
                date.map(|date| self.on_date(date)).ok_or(WhenProblem::NoSuchDay)
            }
        }
    }

    /// A day that has a name, of this year or the next that has it ahead.
    pub(super) fn feast(&self, feast: Feast, year: Option<i32>) -> Settled {
        let on = |year| match feast {
            Feast::Fixed(day, month) => NaiveDate::from_ymd_opt(year, month, day),
            Feast::Easter(days) => moved(easter(year)?, days),
            Feast::Nth(nth, weekday, month) => nth_of(NaiveDate::from_ymd_opt(year, month, 1)?, nth, weekday),
        };
        let this = self.today.year();
        let date = match year {
            Some(year) => on(year),
            None => (this..=this.saturating_add(1)).filter_map(on).find(|date| *date >= self.today),
        };
        date.map(|date| self.on_date(date)).ok_or(WhenProblem::NoSuchDay)
    }

    /// The next day of a month with that number.
    pub(super) fn numbered(&self, day: u32) -> Settled {
        let first = self.today.with_day(1).ok_or(WhenProblem::NoSuchDay)?;
        let dates = (0..12).filter_map(|months| first.checked_add_months(Months::new(months))?.with_day(day));
        dates.map(|date| self.evening(date)).find(|start| self.ahead(*start)).ok_or(WhenProblem::NoSuchDay)
    }

    /// The first, second … or last such day of a month.
    pub(super) fn in_month(&self, nth: i8, weekday: Weekday, month: Month) -> Settled {
        let first = self.today.with_day(1).ok_or(WhenProblem::NoSuchDay)?;
        let months: Vec<_> =
            (0..12).filter_map(|months| first.checked_add_months(Months::new(months))).collect();
        let starts = |months: &[NaiveDate]| -> Option<_> {
            let dates = months.iter().filter_map(|first| nth_of(*first, nth, weekday));
            dates.map(|date| self.evening(date)).find(|start| self.ahead(*start))
        };
        let found = match month {
            Month::Coming => starts(&months),
            // This month's is meant even where it is past, which is said.
            Month::After(by) => usize::try_from(by)
                .ok()
                .and_then(|by| nth_of(*months.get(by)?, nth, weekday))
                .map(|date| self.evening(date)),
            Month::Named(month) => {
                let this: Vec<_> = (0..=12)
                    .filter_map(|months| first.checked_add_months(Months::new(months)))
                    .filter(|first| first.month() == month)
                    .collect();
                starts(&this)
            }
        };
        found.ok_or(WhenProblem::NoSuchDay)
    }
}

/// The first, second … or with -1 the last such day of the month that begins on `first`.
fn nth_of(first: NaiveDate, nth: i8, weekday: Weekday) -> Option<NaiveDate> {
    let month = first.iter_days().take_while(|day| day.month() == first.month());
    let those: Vec<_> = month.filter(|day| day.weekday() == weekday).collect();
    let place = usize::try_from(nth - 1).ok();
    place.map_or_else(|| those.last(), |place| those.get(place)).copied()
}

/// Easter Sunday of the Gregorian calendar: the anonymous computus of 1876.
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let g = (8 * b + 13).div_euclid(25);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c.div_euclid(4), c.rem_euclid(4));
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l).div_euclid(451);
    let days = h + l - 7 * m + 114;
    let (month, day) =
        (u32::try_from(days.div_euclid(31)).ok()?, u32::try_from(days.rem_euclid(31) + 1).ok()?);
    NaiveDate::from_ymd_opt(year, month, day)
}

fn moved(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let by = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(by) } else { date.checked_add_days(by) }
}
