//! From what was said to one moment on the wall. Owns which of several days is meant and what a bare hour is; refuses
//! grammar.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta, Timelike, Weekday};

use super::said::{Day, Part, Said, Time, Which};
use super::{DateOrder, Reader, When, WhenProblem};
use crate::plan::{MORNING, WallTime, evening_of, on_evening};

/// How far a day may lie from today, in years.
const YEARS: i32 = 10;
/// A start this late still counts as ahead: nobody types within the second.
const GRACE: TimeDelta = TimeDelta::minutes(1);

/// The moment that is meant.
pub fn settle(said: &Said, reader: &Reader) -> Result<When, WhenProblem> {
    let Said { day, weekday, time, part, about } = *said;
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
    let minutes = matches!(day, Some(Day::Minutes(_)));
    Ok(When {
        start,
        evening: start.evening(),
        day_said: day.is_some() || weekday.is_some(),
        time_said: time.is_some() || minutes,
        about,
        also: also.filter(|other| *other != start),
        repeats: None,
    })
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
        Ok(match which {
            Which::Coming => (coming, None),
            Which::Next => (self.evening(self.after(self.next_week(weekday))?), Some(coming)),
            Which::Last => (self.evening(self.after(if days == 0 { -7 } else { days - 7 })?), None),
        })
    }

    fn day(&self, day: Day, weekday: Option<Weekday>) -> Settled<(WallTime, Option<WallTime>)> {
        let (start, also) = match day {
            Day::Minutes(minutes) => (self.in_minutes(minutes), None),
            Day::After(0) => (self.today()?, None),
            Day::After(days) => (self.evening(self.after(days)?), None),
            Day::Weekend(which) => (self.weekend(which)?, None),
            Day::InMonth(nth, weekday) => (self.in_month(nth, weekday)?, None),
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
            Which::Next => Ok(self.evening(self.after(self.next_week(Weekday::Sat))?)),
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

    fn numbered(&self, day: u32) -> Settled {
        let first = self.today.with_day(1).ok_or(WhenProblem::NoSuchDay)?;
        let dates = (0..12).filter_map(|months| first.checked_add_months(Months::new(months))?.with_day(day));
        dates.map(|date| self.evening(date)).find(|start| self.ahead(*start)).ok_or(WhenProblem::NoSuchDay)
    }

    /// The first, second … or last such day of this month or one after it.
    fn in_month(&self, nth: i8, weekday: Weekday) -> Settled {
        let first = self.today.with_day(1).ok_or(WhenProblem::NoSuchDay)?;
        let dates = (0..12).filter_map(|months| {
            let first = first.checked_add_months(Months::new(months))?;
            let month = first.iter_days().take_while(|day| day.month() == first.month());
            let those: Vec<_> = month.filter(|day| day.weekday() == weekday).collect();
            let place = usize::try_from(nth - 1).ok();
            place.map_or_else(|| those.last(), |place| those.get(place)).copied()
        });
        dates.map(|date| self.evening(date)).find(|start| self.ahead(*start)).ok_or(WhenProblem::NoSuchDay)
    }

    /// A date of the calendar, on which 00:30 is what the calendar says. Without a year it is the next one ahead;
    /// 29 February may have to wait for eight years.
    fn date(&self, day: u32, month: u32, year: Option<i32>) -> Settled {
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

    /// What the clock shows.
    fn clock(&self) -> NaiveTime {
        let usual = self.reader.default_time;
        let late = usual.hour() >= 20 || usual.hour() < MORNING;
        let (hour, minute) = match (self.time, self.part) {
            (Some(Time::Exact(time)), _) => return time,
            (Some(Time::Midnight), _) => (0, 0),
            (Some(Time::Dial { hour, minute }), part) => (on_dial(hour, part), minute),
            (None, None) => return usual,
            (None, Some(Part::Evening)) if late || usual.hour() >= 17 => return usual,
            (None, Some(Part::Night)) if late => return usual,
            (None, Some(Part::Morning)) => (10, 0),
            (None, Some(Part::Afternoon)) => (15, 0),
            (None, Some(Part::Evening)) => (20, 0),
            (None, Some(Part::Night)) => (21, 0),
        };
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or(usual)
    }
}

/// The hour of the day, 0 to 23, for 1 to 12 on the dial.
fn on_dial(hour: u32, part: Option<Part>) -> u32 {
    match (hour, part) {
        (12, Some(Part::Evening | Part::Night)) => 0,
        (12, _) => 12,
        (_, Some(Part::Morning)) => hour,
        // "Tonight at two" is in the night.
        (1..=4, Some(Part::Evening | Part::Night)) => hour,
        _ => hour + 12,
    }
}
