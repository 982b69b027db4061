//! House rules in plain words: "Fridays the children choose", "nothing over two hours on school nights". Owns what a
//! rule can say; `read` and `days` understand it. Refuses to guess: a rule of which a word is not understood
//! is not understood at all, since half a rule would be another rule.

mod days;
mod limited;
mod manners;
mod pattern;
mod read;
#[cfg(test)]
mod tests;
mod text;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::Genre;
use crate::id::MemberId;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;
use crate::mood::request::Constraint;

pub use manners::is_of_people;
pub use read::read_rule;

/// The longest rule, in characters.
pub const RULE_LIMIT: usize = 200;

/// A house rule that was understood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Rule {
    /// Its words.
    pub text: String,
    /// On which evenings it holds.
    pub on: Days,
    /// It only holds when one of them is on the sofa.
    pub with: Option<Who>,
    /// What it says.
    pub says: Says,
}

/// Evenings of the week and months of the year; an empty list is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Days {
    /// 1 is Monday, 7 Sunday.
    pub weekdays: Vec<u8>,
    /// 1 is January.
    pub months: Vec<u8>,
}

/// People a rule speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Who {
    /// These.
    Members {
        /// Who.
        members: Vec<MemberId>,
    },
    /// Every child.
    Children,
    /// Everybody who is no child.
    Adults,
    /// Everybody.
    Everybody,
}

/// What a rule says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Says {
    /// It is their turn.
    TheyChoose {
        /// Whose.
        who: Who,
    },
    /// It is not their turn.
    TheyPass {
        /// Whose.
        who: Who,
    },
    /// It is nobody's turn among them whose wish the last film was, nor is theirs alone shown again.
    NeverTwice {
        /// Whose.
        who: Who,
    },
    /// What every film must keep to.
    Keep {
        /// What.
        limits: Limited,
    },
    /// Never films of this kind on two evenings running.
    NotInARow {
        /// Which films.
        of: Limited,
    },
    /// What a film that still runs at that time must keep to.
    Late {
        /// Minutes from the evening's midnight: 21:00 is 1260.
        minute: u16,
        /// What.
        limits: Limited,
    },
    /// At most once in a while.
    Once {
        /// Each of these films, rather than one of them.
        each: bool,
        /// Which films; without limits all.
        of: Limited,
        /// In which time.
        per: Period,
    },
}

/// Films by what they keep to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Limited {
    /// All of these.
    pub constraints: Vec<Constraint>,
    /// No more than this of an axis, 0 to 9.
    pub at_most: Vec<(Axis, f32)>,
    /// One of these genres.
    pub genres: Vec<Genre>,
    /// All of these moods.
    pub moods: Vec<Mood>,
    /// None of these moods.
    pub not_moods: Vec<Mood>,
}

/// A time in which something happens at most once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Period {
    /// From Monday to Sunday.
    Week,
    /// A month of the calendar.
    Month,
    /// A year of the calendar.
    Year,
    /// That month of each year; the rule says nothing of others.
    EachMonth {
        /// 1 is January.
        month: u8,
    },
    /// For ever.
    Ever,
}

impl Days {
    /// Whether `date` is one of them.
    pub fn hold(&self, date: NaiveDate) -> bool {
        let one_of = |days: &[u8], day: u32| days.is_empty() || days.iter().any(|own| u32::from(*own) == day);
        one_of(&self.weekdays, date.weekday().number_from_monday()) && one_of(&self.months, date.month())
    }
}

impl Period {
    /// Whether both dates lie in one such time.
    pub fn holds_both(self, a: NaiveDate, b: NaiveDate) -> bool {
        let month = |date: NaiveDate| (date.year(), date.month());
        match self {
            Self::Week => a.iso_week() == b.iso_week(),
            Self::Month => month(a) == month(b),
            Self::Year => a.year() == b.year(),
            Self::EachMonth { month: only } => month(a) == month(b) && a.month() == u32::from(only),
            Self::Ever => true,
        }
    }
}

impl Limited {
    /// Whether it limits nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
