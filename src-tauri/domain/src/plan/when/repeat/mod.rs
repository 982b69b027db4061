//! Repeats in the date field's words: "every second Saturday", "first Saturday of the month", "her cuma". Owns what a
//! rhythm is and its first evening; refuses to know its words.

mod rhythm;
mod words;

use chrono::{Datelike, Weekday};

pub use rhythm::take;
pub use words::weekday_of;

use super::said::{Day, Feast, Month, Part, Said, Which};
use super::settle::settle;
use super::{OtherReading, Reader, When, WhenProblem};
use crate::plan::series::Pattern;

/// How it repeats, as it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    every: u16,
    on: On,
    /// What it can mean besides.
    or: Option<Or>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum On {
    Weekdays(Vec<Weekday>),
    Nth(i8, Weekday),
    Days,
    Weeks,
    Months,
    Years,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Or {
    /// One evening, and no rhythm.
    Once,
    /// Another rhythm.
    Each(On),
}

impl Repeat {
    fn new(every: u16, on: On) -> Self {
        Self { every, on, or: None }
    }

    /// It names its days of the week.
    pub fn names_days(&self) -> bool {
        matches!(self.on, On::Weekdays(_))
    }

    /// It comes on one date of each year, as Easter does not.
    pub fn is_fixed(&self) -> bool {
        matches!(self.on, On::Months | On::Years)
    }

    /// Two ways to say parts of one rhythm: "fortnightly, on Fridays".
    fn with(self, other: Self) -> Option<Self> {
        let (every, on) = match (self, other) {
            (Self { every, on: On::Weeks, .. }, Self { every: 1, on: on @ On::Weekdays(_), .. })
            | (Self { every: 1, on: on @ On::Weekdays(_), .. }, Self { every, on: On::Weeks, .. })
            | (Self { every, on: On::Months, .. }, Self { every: 1, on: on @ On::Nth(..), .. })
            | (Self { every: 1, on: on @ On::Nth(..), .. }, Self { every, on: On::Months, .. }) => {
                (every, on)
            }
            (Self { every, on: On::Days, .. }, Self { every: 1, on: on @ On::Weekdays(_), .. })
                if every.is_multiple_of(7) =>
            {
                (every / 7, on)
            }
            _ => return None,
        };
        Some(Self::new(every, on))
    }

    /// The first evening, with the rule.
    pub fn settle(self, said: &Said, reader: &Reader) -> Result<When, WhenProblem> {
        let (mut when, _) = first(self.every, self.on, said.clone(), reader)?;
        match self.or {
            None => {}
            Some(Or::Once) => {
                when.also.push(OtherReading { start: when.start, repeats: None, pattern: None });
            }
            Some(Or::Each(on)) => {
                let (When { start, repeats, .. }, pattern) = first(1, on, said.clone(), reader)?;
                when.also.push(OtherReading { start, repeats, pattern: Some(pattern) });
            }
        }
        Ok(when)
    }
}

fn first(every: u16, on: On, mut said: Said, reader: &Reader) -> Result<(When, Pattern), WhenProblem> {
    let (when, pattern) = match on {
        On::Weekdays(mut on) => {
            let first = |day: &Weekday| {
                settle(&Said { weekday: Some((*day, Which::Coming)), ..said.clone() }, reader)
            };
            let mut firsts = on.iter().map(first).collect::<Result<Vec<_>, _>>()?;
            firsts.sort_by_key(|when| when.start.utc());
            on.sort_by_key(Weekday::num_days_from_monday);
            on.dedup();
            let first = firsts.into_iter().next().ok_or(WhenProblem::Empty)?;
            (first, Pattern::Weeks { every, on })
        }
        On::Nth(nth, day) => {
            said.day = said.day.or(Some(Day::InMonth(nth, day, Month::Coming)));
            (settle(&said, reader)?, Pattern::MonthWeekday { every, nth, day })
        }
        on => {
            // Without a word on the first it is the next evening.
            if said == Said::default() {
                said.part = Some(Part::Evening);
            }
            let when = settle(&said, reader)?;
            let evening = when.evening;
            let day = i8::try_from(evening.day()).map_err(|_| WhenProblem::NoSuchDay)?;
            let month = u8::try_from(evening.month()).map_err(|_| WhenProblem::NoSuchDay)?;
            let pattern = match on {
                On::Days if every.is_multiple_of(7) => {
                    Pattern::Weeks { every: every / 7, on: vec![evening.weekday()] }
                }
                On::Days => Pattern::Days { every },
                On::Months => Pattern::MonthDay { every, day },
                On::Years => Pattern::Years { every, month, day },
                On::Weeks | On::Weekdays(_) | On::Nth(..) => {
                    Pattern::Weeks { every, on: vec![evening.weekday()] }
                }
            };
            (when, pattern)
        }
    };
    let repeats = pattern.rule();
    let also = when.also.into_iter().map(|other| OtherReading {
        repeats: repeats.clone(),
        pattern: Some(pattern.clone()),
        ..other
    });
    Ok((When { also: also.collect(), repeats: repeats.clone(), ..when }, pattern))
}

/// A feast that is on another date each year.
pub fn is_movable(feast: Feast) -> bool {
    !matches!(feast, Feast::Fixed(..))
}
