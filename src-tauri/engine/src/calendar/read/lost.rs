//! What of a calendar could not be read as it was meant. Owns the kinds of it; the words are those of whoever tells it.

use chrono_tz::Tz;

/// What is not read of an event as it stands there. Texts are those of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Its end, or how long it lasts: it is read without one.
    End(String),
    /// It says that it ends before it starts, so that its end is not known: it is read without one.
    EndsFirst,
    /// Starts beside its first and those of its rule, on its wall.
    Starts(Vec<String>),
    /// A start that would not take place.
    LeftOut(String),
    /// Which one of a series it stands for: it is read as an event by itself.
    InsteadOf(String),
    /// It stands for one of a series and for all after it: it is read for the one.
    AllAfter,
    /// A rule that cannot be read, or one beside another.
    Rule(String),
    /// When to remind, and why that is not so long before a start.
    Reminder(String, NotBefore),
    /// A zone that nobody knows and that the file does not describe.
    Zone {
        /// As it is called there.
        name: String,
        /// The properties that are on its wall, such as `DTSTART`.
        of: Vec<&'static str>,
        /// On whose wall they are read.
        read_as: Tz,
    },
}

/// Why a reminder is none before a start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotBefore {
    /// It comes after the start, such as one at nine of a whole day.
    Later,
    /// It waits for somebody to be at a place.
    AtAPlace,
    /// It has one moment, and its event repeats.
    Once,
    /// It cannot be read.
    Unreadable,
}

/// An event that is not read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its id, or else its name; may be empty.
    pub name: String,
    /// Why.
    pub why: Missing,
}

/// What an event cannot be read without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// It has no id.
    Id,
    /// It has no start.
    Start,
    /// It has a start that says this.
    ReadableStart(String),
}
