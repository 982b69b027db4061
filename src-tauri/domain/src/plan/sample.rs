//! Evenings for the tests of this module.

use chrono_tz::Europe;
use uuid::Uuid;

use super::reminders::Reminder;
use super::{Particulars, Portion, Session, Status, WallTime};
use crate::id::{MemberId, SessionId};

/// The `n`th member.
pub fn member(n: u128) -> MemberId {
    MemberId(Uuid::from_u128(n))
}

/// The `n`th evening: two hours in London, reminded of half an hour before.
pub fn session(n: u128, start: &str) -> Session {
    Session {
        id: SessionId(Uuid::from_u128(n)),
        title: None,
        portion: Portion::Whole,
        start: WallTime { local: start.parse().unwrap(), zone: Europe::London },
        minutes: 120,
        members: Vec::new(),
        place: String::new(),
        note: String::new(),
        particulars: Particulars::default(),
        status: Status::Planned,
        reminders: Some(vec![Reminder::before_start(30)]),
        repeats: None,
        sequence: 0,
    }
}
