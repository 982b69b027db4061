//! A planned evening. Owns what a session is; refuses to know how it is stored or shown.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::reminders::Reminder;
use super::series::Occurrence;
use super::{Particulars, Pause, Portion, WallTime};
use crate::id::{MemberId, SessionId, TitleId};

/// Where an evening stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Status {
    /// Still to come, or waiting for somebody to press play.
    Planned,
    /// The film is on.
    Started {
        /// When it really started.
        at: DateTime<Utc>,
        /// How long it stood still since.
        #[serde(default)]
        pause: Pause,
    },
    /// Watched.
    Watched,
    /// Called off.
    Cancelled,
}

/// One planned evening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Session {
    /// Stable for life; also the calendar event's UID.
    pub id: SessionId,
    /// What is shown; `None` is "decide on the evening".
    pub title: Option<TitleId>,
    /// Which part of it; [`Portion::Whole`] while the film is open.
    pub portion: Portion,
    /// When the film starts.
    pub start: WallTime,
    /// Minutes from start to end, with a break and credits.
    pub minutes: u16,
    /// Who comes.
    pub members: Vec<MemberId>,
    /// Where, such as "the living room"; may be empty.
    pub place: String,
    /// Anything else; may be empty.
    pub note: String,
    /// What is shown first, doors, hosts, cooks, what is brought, and guests.
    pub particulars: Particulars,
    /// Where it stands.
    pub status: Status,
    /// What to remind of, without duplicates; `None` is whatever the household is reminded of as a rule.
    pub reminders: Option<Vec<Reminder>>,
    /// Which evening of a series it is; `None` for one that stands alone.
    pub repeats: Option<Occurrence>,
    /// How many changes were published to calendars (iCalendar SEQUENCE).
    pub sequence: u32,
}

impl Session {
    /// Whether it is still to come or under way, or waits for a word on how it was.
    pub fn is_open(&self) -> bool {
        matches!(self.status, Status::Planned | Status::Started { .. })
    }

    /// When it starts: when it really did, if the film is on, otherwise as planned.
    pub fn starts(&self) -> DateTime<Utc> {
        match self.status {
            Status::Started { at, .. } => at,
            Status::Planned | Status::Watched | Status::Cancelled => self.start.utc(),
        }
    }

    /// When it ends, credits and break included; for a film that stands still, if it went on at once.
    pub fn ends(&self) -> DateTime<Utc> {
        let starts = self.starts();
        let pause = match self.status {
            Status::Started { pause, .. } => TimeDelta::seconds(pause.seconds.into()),
            Status::Planned | Status::Watched | Status::Cancelled => TimeDelta::zero(),
        };
        starts.checked_add_signed(TimeDelta::minutes(self.minutes.into()) + pause).unwrap_or(starts)
    }

    /// When it ends as things are at `now`: the end of a film that stands still goes on moving.
    pub fn ends_by(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self.status {
            Status::Started { at, pause } => {
                let lasts = TimeDelta::minutes(self.minutes.into()) + pause.lasted(now);
                at.checked_add_signed(lasts).unwrap_or(at)
            }
            Status::Planned | Status::Watched | Status::Cancelled => self.ends(),
        }
    }
}
