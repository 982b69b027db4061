//! Reminders: what is to be said now, and when to look again. Owns what counts as the same reminder, what a sleep or a
//! clock jump turns it into, and what may not be interrupted; refuses to read a clock, to keep a timer, and to say
//! anything in words.
//!
//! The caller looks at least every 30 seconds of its own time and at [`Due::next`], passes what the wall clock shows,
//! and keeps [`Due::told`] **before** it shows anything: a crash between the two loses a notice, the other order says
//! it twice.

mod agenda;
mod due;
mod habits;
mod quiet;
mod reminder;
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

pub use agenda::Agenda;
pub use due::{due, overtaken};
pub use habits::Habits;
pub use quiet::QuietHours;
pub use reminder::{About, At, Reminder};
pub use snooze::{Snooze, SnoozeFor};

use super::WallTime;
use crate::id::{MemberId, SessionId, TitleId};

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
    /// When one of the evening's reminders is due.
    Set(Reminder),
    /// When a snooze ends.
    Snoozed {
        /// That is, then.
        until: DateTime<Utc>,
    },
    /// While the film is on and the lights are about to go out.
    Stop,
    /// After the end: the question whether it was watched. Asking it does not use up the reminders that were missed,
    /// so that they still come when the clock was wrong and goes back.
    Over,
}

/// What a notice says first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// "Starts at 20:15": still ahead, or starting this minute.
    StartsAt,
    /// "Started at 20:15": missed, and not yet over.
    StartedAt,
    /// "Decide on a film": nobody has, and the start is still ahead.
    Decide,
    /// "Buy the snacks": the start is still ahead.
    Snacks,
    /// "Doors at 19:45": the start is still ahead.
    Doors,
    /// "Lights out in 20 minutes": the film is on, and stopping it here can be thought of.
    Stop,
}

/// One thing that a notice speaks of, and whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Said {
    /// What.
    pub about: About,
    /// Whose; `None` is everybody's.
    pub who: Option<MemberId>,
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
    /// What to say first.
    pub kind: NoticeKind,
    /// Everything it speaks of, in the order in which an evening comes together, without duplicates.
    pub said: Vec<Said>,
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
