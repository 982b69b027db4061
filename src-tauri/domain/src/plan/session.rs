//! A planned evening. Owns what a session is; refuses to know how it is stored or shown.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{MemberId, SessionId, TitleId};

/// A time on the wall and the zone whose wall it is. UTC is derived when looking, never stored, so that an evening
/// stays at 20:15 when a government moves its clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct WallTime {
    /// What the clock on the wall shows.
    pub local: NaiveDateTime,
    /// IANA zone, such as `Europe/London`.
    #[ts(type = "string")]
    pub zone: chrono_tz::Tz,
}

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
    /// Where it stands.
    pub status: Status,
    /// Minutes before the start at which to remind, without duplicates.
    pub reminders: Vec<u16>,
    /// How many changes were published to calendars (iCalendar SEQUENCE).
    pub sequence: u32,
}
