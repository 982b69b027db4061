//! From what was said to one moment on the wall. Owns which of several days is meant and what a bare hour is; refuses
//! grammar.

mod calendar;
mod clock;

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta, Timelike, Weekday};

use super::said::{Day, Part, Said, So, Time, Which};
use super::{DateOrder, OtherReading, Reader, When, WhenProblem};
use crate::plan::{WallTime, evening_of, on_evening};

/// How far a day may lie from today, in years.
const YEARS: i32 = 10;
/// A start this late still counts as ahead: nobody types within the second.
const GRACE: TimeDelta = TimeDelta::minutes(1);

/// The moment that is meant, with what else can be.
pub fn settle(said: &Said, reader: &Reader) -> Result<When, WhenProblem> {
    match said.so {
        None => with_other_half(said, reader),
        Some(so) => {
            let sunday = Said { so: None, ..said.clone() };
            let roughly = Said { weekday: None, about: true, ..sunday.clone() };
            let (first, second) = match so {
                So::Sunday => (sunday, roughly),
                So::Roughly => (roughly, sunday),
            };
            let (mut when, other) = (with_other_half(&first, reader)?, with_other_half(&second, reader)?);
            when.also.push(once(other.start));
            Ok(when)
        }
    }
}

/// Ten and eleven o'clock are in the evening, with "Uhr" in the morning; on a day off the other half is as sensible.
fn with_other_half(said: &Said, reader: &Reader) -> Result<When, WhenProblem> {
    let Some(Time::Dial { hour: hour @ (10 | 11), minute, uhr }) = said.time else {
        return one(said, reader);
    };
    if said.part.is_some() {
        return one(said, reader);
    }
    let at = |hour| NaiveTime::from_hms_opt(hour, minute, 0).map(Time::Exact);
    let (morning, evening) = (at(hour), at(hour + 12));
    let (first, second) = if uhr { (morning, evening) } else { (evening, morning) };
    let mut when = one(&Said { time: first, ..said.clone() }, reader)?;
    let off = matches!(when.evening.weekday(), Weekday::Sat | Weekday::Sun)
        || matches!(said.day, Some(Day::Feast(..)));
    if uhr || (off && when.day_said) {
        let other = one(&Said { time: second, ..said.clone() }, reader)?;
        // On this Saturday it is too late for eleven in the morning: next week's is not meant.
        if uhr || other.evening == when.evening {
            when.also.push(once(other.start));
        }
    }
    Ok(when)
}

fn one(said: &Said, reader: &Reader) -> Result<When, WhenProblem> {
    let Said { day, weekday, time, part, about, so: _ } = *said;
    if day.is_none() && weekday.is_none() && time.is_none() && part.is_none() {
        return Err(WhenProblem::Empty);
    }
    let here = Here { reader, today: evening_of(WallTime::at(reader.now, reader.zone).local), time, part };
    let (start, also) = match (day, weekday) {
        (None | Some(Day::Weekend(_)), Some((weekday, which))) => here.weekday(weekday, which)?,
        (None, None) => (here.tonight_or_tomorrow()?, None),
        (Some(day), weekday) => here.day(day, weekday.map(|(weekday, _)| weekday))?,
    };
    let (year, first, last) = (start.local.year(), here.today.year() - YEARS, here.today.year() + YEARS);
    if !(first..=last).contains(&year) {
        return Err(WhenProblem::OtherYear { year, first, last });
    }
    let also = also.filter(|other| *other != start);
    Ok(When {
        start,
        evening: start.evening(),
        day_said: day.is_some() || weekday.is_some(),
        about,
        also: also.into_iter().map(once).collect(),
        repeats: None,
    })
}

/// One evening that can be meant as well.
fn once(start: WallTime) -> OtherReading {
    OtherReading { start, repeats: None, pattern: None }
}

struct Here<'a> {
    reader: &'a Reader,
    /// This evening.
    today: NaiveDate,
    time: Option<Time>,
    part: Option<Part>,
}

type Settled<T = WallTime> = Result<T, WhenProblem>;

impl Here<'_> {
    fn in_minutes(&self, minutes: i64) -> WallTime {
        let exact = WallTime::at(self.reader.now, self.reader.zone).plus_minutes(minutes);
        let up = (5 - exact.local.minute() % 5) % 5;
        let start = exact.plus_minutes(up.into());
        WallTime {
            local: start.local.with_second(0).and_then(|t| t.with_nanosecond(0)).unwrap_or(start.local),
            ..start
        }
    }

    /// No day was said.
    fn tonight_or_tomorrow(&self) -> Settled {
        let tonight = self.evening(self.today);
        if self.ahead(tonight) { Ok(tonight) } else { Ok(self.evening(self.after(1)?)) }
    }

    fn weekday(&self, weekday: Weekday, which: Which) -> Settled<(WallTime, Option<WallTime>)> {
        let today = self.today.weekday();
        let days = i64::from(weekday.days_since(today));
        let coming = self.evening(self.after(days)?);
        let coming = if self.ahead(coming) { coming } else { self.evening(self.after(days + 7)?) };
        let on = |days| Ok(self.evening(self.after(days)?));
        Ok(match which {
            Which::Coming => (coming, None),
            Which::Next(times) => {
                let later = 7 * (times - 1);
                let coming = coming.local.date().checked_add_days(Days::new(later.unsigned_abs()));
                let coming = coming
                    .map(|date| WallTime { local: date.and_time(self.clock()), zone: self.reader.zone });
                (on(self.next_week(weekday) + later)?, coming)
            }
            Which::InWeek(weeks) => (on(self.next_week(weekday) + 7 * (weeks - 1))?, None),
            Which::Later(weeks) => (on(days + 7 * weeks)?, None),
            Which::Count(many) => (on(if days == 0 { 7 * many } else { days + 7 * (many - 1) })?, None),
            Which::Last => (self.evening(self.after(if days == 0 { -7 } else { days - 7 })?), None),
        })
    }

    fn day(&self, day: Day, weekday: Option<Weekday>) -> Settled<(WallTime, Option<WallTime>)> {
        let (start, also) = match day {
            Day::Minutes(minutes) => (self.in_minutes(minutes), None),
            Day::After(0) => (self.today()?, None),
            Day::After(days) => (self.evening(self.after(days)?), None),
            Day::Weekend(which) => (self.weekend(which)?, None),
            Day::Months(months) => {
                let date = self.today.checked_add_months(Months::new(months));
                (self.evening(date.ok_or(WhenProblem::NoSuchDay)?), None)
            }
            Day::InMonth(nth, weekday, month) => (self.in_month(nth, weekday, month)?, None),
            Day::Feast(feast, year) => (self.feast(feast, year)?, None),
            Day::Numbered(day) => (self.numbered(day)?, None),
            Day::Of { day, month, year } => (self.date(day, month, year)?, None),
            Day::Numbers { first, second, year } => {
                let (day_first, month_first) =
                    (self.date(first, second, year), self.date(second, first, year));
                let (first, other) = match self.reader.date_order {
                    DateOrder::DayFirst => (day_first, month_first),
                    DateOrder::MonthFirst => (month_first, day_first),
                };
                match (first, other) {
                    (Ok(start), other) => (start, other.ok()),
                    (Err(_), other) => (other?, None),
                }
            }
        };
        match weekday {
            Some(said) if start.evening().weekday() != said && start.local.weekday() != said => {
                Err(WhenProblem::OtherWeekday { date: start.evening(), said })
            }
            _ => Ok((start, also)),
        }
    }

    /// "Tonight": past midnight that is the evening to come, when the time is not in this night any more. Without a
    /// time it is the usual one, or the next quarter of an hour when that is past.
    fn today(&self) -> Settled {
        let tonight = self.evening(self.today);
        if self.ahead(tonight) {
            return Ok(tonight);
        }
        let local = WallTime::at(self.reader.now, self.reader.zone);
        if local.local.date() > self.today {
            return Ok(self.evening(local.local.date()));
        }
        if self.time.is_some() {
            return Ok(tonight);
        }
        let up = 15 - i64::from(local.local.minute() % 15);
        let next = local.plus_minutes(up).local;
        let next = next.with_second(0).and_then(|next| next.with_nanosecond(0)).unwrap_or(next);
        Ok(WallTime { local: next, ..local })
    }

    /// Saturday, or what is left of the weekend.
    fn weekend(&self, which: Which) -> Settled {
        let saturday = i64::from(Weekday::Sat.days_since(self.today.weekday()));
        match which {
            Which::Next(weeks) | Which::InWeek(weeks) => {
                Ok(self.evening(self.after(self.next_week(Weekday::Sat) + 7 * (weeks - 1))?))
            }
            Which::Later(weeks) | Which::Count(weeks) => Ok(self.evening(self.after(saturday + 7 * weeks)?)),
            Which::Last => Ok(self.evening(self.after(if saturday == 0 { -7 } else { saturday - 7 })?)),
            Which::Coming
                if self.today.weekday() == Weekday::Sat && !self.ahead(self.evening(self.today)) =>
            {
                Ok(self.evening(self.after(1)?))
            }
            Which::Coming if self.today.weekday() == Weekday::Sun && self.ahead(self.evening(self.today)) => {
                Ok(self.evening(self.today))
            }
            Which::Coming => Ok(self.evening(self.after(saturday)?)),
        }
    }

    /// Days from this evening to that day of next week.
    fn next_week(&self, weekday: Weekday) -> i64 {
        7 - i64::from(self.today.weekday().num_days_from_monday()) + i64::from(weekday.num_days_from_monday())
    }

    fn after(&self, days: i64) -> Settled<NaiveDate> {
        let by = Days::new(days.unsigned_abs());
        let date = if days < 0 { self.today.checked_sub_days(by) } else { self.today.checked_add_days(by) };
        date.ok_or(WhenProblem::NoSuchDay)
    }

    fn ahead(&self, start: WallTime) -> bool {
        start.utc() + GRACE > self.reader.now
    }

    /// The time on an evening, past midnight if it is before 05:00.
    fn evening(&self, date: NaiveDate) -> WallTime {
        WallTime { local: on_evening(date, self.clock()), zone: self.reader.zone }
    }

    /// The time on a calendar day; midnight, and times that nobody said, are the evening's nevertheless.
    fn on_date(&self, date: NaiveDate) -> WallTime {
        match self.time {
            Some(Time::Exact(time)) => WallTime { local: date.and_time(time), zone: self.reader.zone },
            Some(Time::Dial { .. } | Time::Midnight) | None => self.evening(date),
        }
    }
}
