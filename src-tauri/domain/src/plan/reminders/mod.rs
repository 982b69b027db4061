//! Reminders: what is to be said now, and when to look again. Owns what counts as the same reminder, what a sleep or a
//! clock jump turns it into, and what may not be interrupted; refuses to read a clock, to keep a timer, and to say
//! anything in words.
//!
//! The caller looks at least every 30 seconds of its own time and at [`Due::next`], passes what the wall clock shows,
//! and keeps [`Due::told`] **before** it shows anything: a crash between the two loses a notice, the other order says
//! it twice.

mod due;
mod habits;
mod quiet;
#[cfg(test)]
mod repeating;
#[cfg(test)]
mod simulation;
mod snooze;
#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use due::{due, overtaken};
pub use habits::Habits;
pub use quiet::QuietHours;
pub use snooze::{Snooze, SnoozeFor};

use super::WallTime;
use crate::id::{SessionId, TitleId};

/// What makes a reminder the same one across restarts and clocks that go back. The start is a part of it: an evening
/// that moves is reminded of anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct ReminderKey {
    /// The evening.
    pub session: SessionId,
    /// Its start when the reminder was due.
    pub start: WallTime,
    /// Which of its reminders.
    pub point: Point,
}

/// One of the points at which something is said about an evening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Point {
    /// Before the start.
    Before {
        /// By so many minutes.
        minutes: u16,
    },
    /// When an open film is to be decided on.
    Decide,
    /// When a snooze ends.
    Snoozed {
        /// That is, then.
        until: DateTime<Utc>,
    },
    /// After the end: the question whether it was watched. Asking it does not use up the reminders that were missed,
    /// so that they still come when the clock was wrong and goes back.
    Over,
}

/// What a notice says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// "Starts at 20:15": still ahead, or starting this minute.
    StartsAt,
    /// "Started at 20:15": missed, and not yet over.
    StartedAt,
    /// "Decide on a film": nobody has, and the start is still ahead.
    Decide,
}

/// One notice about one evening, however many of its reminders are due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Notice {
    /// The evening.
    pub session: SessionId,
    /// Its film; `None` is "decide on the evening".
    pub title: Option<TitleId>,
    /// When it starts.
    pub start: WallTime,
    /// What to say.
    pub kind: NoticeKind,
    /// Which of its reminders this is, at least one.
    pub points: Vec<Point>,
}

/// An evening that went by without its reminder: did you watch it?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Missed {
    /// The evening.
    pub session: SessionId,
    /// Its film; `None` is "decide on the evening".
    pub title: Option<TitleId>,
    /// When it started, or would have.
    pub start: WallTime,
}

/// What is to be said now, and when to look again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Due {
    /// One notice for each evening, the earliest start first.
    pub notices: Vec<Notice>,
    /// The evenings that one digest asks about, the earliest first; empty when there is nothing to ask.
    pub digest: Vec<Missed>,
    /// The next moment at which something can become due, if nobody changes anything. Always after now.
    pub next: Option<DateTime<Utc>>,
}

impl Due {
    /// What must be kept so that nothing of this is said again.
    pub fn told(&self) -> Vec<ReminderKey> {
        let notices = self.notices.iter().flat_map(|notice| {
            let Notice { session, start, ref points, .. } = *notice;
            points.iter().map(move |point| ReminderKey { session, start, point: *point })
        });
        let digest = self.digest.iter().map(|missed| ReminderKey {
            session: missed.session,
            start: missed.start,
            point: Point::Over,
        });
        notices.chain(digest).collect()
    }
}
