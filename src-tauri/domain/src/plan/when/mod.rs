//! The date field: what people type for an evening, such as "Fri 8ish", "tonight half past eight" or "18 Dec 20:15".
//! Owns what the words mean for an evening in front of a film; refuses to guess at a word it doesn't know, and to
//! forbid a time (that is `check`'s to say).
//!
//! - A bare hour from 5 to 11 is in the evening, from 1 to 4 in the afternoon; two digits before the colon ("08:15")
//!   or a year first are the 24-hour clock.
//! - A time before 05:00 with "tonight", "tomorrow" or a weekday is in the night that follows that evening.
//! - A time without a date is tonight if that is ahead, otherwise tomorrow; a weekday is the next one that is ahead.
//! - "every Friday" is the first evening that it names, and [`When::repeats`] holds the rule.
//! - "next Friday" is the Friday of next week, and [`When::also`] holds the one of this week; of "Friday next week" there
//!   is no other. "Elf Uhr" is in the morning, and so may be eleven on a Saturday.
//! - A word that means something only beside others ("so", "later", "next") is not understood alone.

mod join;
mod lexicon;
mod read;
mod repeat;
mod said;
mod settle;
#[cfg(test)]
mod tests;
mod token;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

pub(crate) use lexicon::{month, weekday};

use super::WallTime;
use super::series::{Pattern, Recurrence};

/// The longest text that is read, in characters.
pub const TEXT_LIMIT: usize = 120;

/// Where and when the text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The moment.
    pub now: DateTime<Utc>,
    /// Whose wall the times are on.
    pub zone: Tz,
    /// When an evening starts if nobody says; before 05:00 is in the night that follows.
    pub default_time: NaiveTime,
    /// What "3/4" is.
    pub date_order: DateOrder,
}

/// Which number of a date such as "3/4" is the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 3 April.
    #[default]
    DayFirst,
    /// March 4.
    MonthFirst,
}

impl DateOrder {
    /// How people write dates in a country, by its ISO 3166-1 alpha-2 code; day first where the code is empty.
    pub fn of_country(code: &str) -> Self {
        if code.eq_ignore_ascii_case("US") { Self::MonthFirst } else { Self::DayFirst }
    }
}

/// What a text means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct When {
    /// The start as it was said; the clocks may skip it ([`WallTime::gap`]), and it may be past.
    pub start: WallTime,
    /// The evening it belongs to: the day before for a start before 05:00.
    pub evening: NaiveDate,
    /// The text named a day.
    pub day_said: bool,
    /// The time was meant roughly: "8ish", "around nine".
    pub about: bool,
    /// The other sensible readings, where there are any: "next Friday", "3/4", "every fourth Sunday".
    pub also: Vec<OtherReading>,
    /// How it repeats, if that was said: "every Friday".
    pub repeats: Option<Recurrence>,
}

/// What a text can mean besides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OtherReading {
    /// The start.
    pub start: WallTime,
    /// How it repeats; `None` is one evening.
    pub repeats: Option<Recurrence>,
    /// What [`Self::repeats`] says.
    pub pattern: Option<Pattern>,
}

/// Why a text means nothing. What is kept is the text; what to do is to say it differently.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum WhenProblem {
    /// There is nothing in it.
    #[error("there is no date and no time")]
    Empty,
    /// It is longer than [`TEXT_LIMIT`].
    #[error("longer than {limit} characters")]
    TooLong {
        /// The limit, in characters.
        limit: usize,
    },
    /// A word or number that means nothing here.
    #[error("`{word}` is not understood")]
    Unknown {
        /// The word, as it was read.
        word: String,
    },
    /// It names two days, or two times.
    #[error("`{word}` says a second time what was said before")]
    Twice {
        /// The word that starts the second, as it was read.
        word: String,
    },
    /// "Every Friday until Easter": the rule has its end elsewhere.
    #[error("until when it repeats is no matter of the text")]
    EndOfRepeat,
    /// 30 February.
    #[error("there is no such day")]
    NoSuchDay,
    /// A year in which no evening is planned.
    #[error("{year} is not near: plans reach from {first} to {last}")]
    OtherYear {
        /// The year that was named, or that the words come to.
        year: i32,
        /// The first year that is near.
        first: i32,
        /// The last one.
        last: i32,
    },
    /// "22:00 to 20:00".
    #[error("`{word}` is before the start")]
    EndsFirst {
        /// The end, as it was read.
        word: String,
    },
    /// 25:00, or 13 pm.
    #[error("there is no such time")]
    NoSuchTime,
    /// "Thursday 18 December", where the 18th is a Friday.
    #[error("{date} is not that day of the week")]
    OtherWeekday {
        /// The date that was named.
        date: NaiveDate,
        /// The day of the week that was named: `Mon` to `Sun`.
        #[ts(type = "string")]
        said: Weekday,
    },
}

/// Whether a folded word names the month, the day of the week or the year of a day.
pub fn is_of(word: &str, day: NaiveDate) -> bool {
    month(word) == Some(day.month())
        || weekday(word) == Some(day.weekday())
        || word.len() == 4 && word.parse() == Ok(day.year())
}

/// What `text` means to `reader`.
///
/// # Errors
///
/// [`WhenProblem`] says which word stands in the way. A day that is past is not a problem of the text.
pub fn understand(text: &str, reader: &Reader) -> Result<When, WhenProblem> {
    if text.chars().nth(TEXT_LIMIT).is_some() {
        return Err(WhenProblem::TooLong { limit: TEXT_LIMIT });
    }
    let pieces = join::join(&token::pieces(text));
    if pieces.is_empty() && !text.trim().is_empty() {
        return Err(WhenProblem::Unknown { word: text.trim().chars().take(30).collect() });
    }
    if let [alone] = pieces.as_slice()
        && alone.in_words
        && !alone.ending
    {
        // "Elf" and "Seven" are films.
        return Err(WhenProblem::Unknown { word: token::spelled(text, &pieces) });
    }
    let (repeat, left) = repeat::take(text, &pieces)?;
    let said = read::read(text, &left)?;
    match repeat {
        Some(repeat) => repeat.settle(&said, reader),
        None => settle::settle(&said, reader).map_err(|problem| match problem {
            // "At the": every word is known, and none says anything.
            WhenProblem::Empty if !pieces.is_empty() => {
                WhenProblem::Unknown { word: token::spelled(text, &pieces) }
            }
            other => other,
        }),
    }
}
