//! What a household wants of all its reminders. Owns when an open film is to be decided on; refuses to know evenings
//! one by one.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};

use super::QuietHours;
use crate::plan::{Session, WallTime};

/// So long before the start there is time to decide.
const TO_DECIDE: TimeDelta = TimeDelta::hours(1);

/// What holds for every evening.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habits {
    /// When nothing is said that can wait.
    pub quiet: Option<QuietHours>,
    /// The time of day at which to ask for a film on an evening that has none; `None` is never.
    pub decide_at: Option<NaiveTime>,
}

impl Habits {
    /// When to ask for the film of an evening that is left open: at that time of its day, or of the day before if that
    /// would be too late.
    pub(super) fn decide(&self, session: &Session) -> Option<DateTime<Utc>> {
        let at = self.decide_at.filter(|_| session.title.is_none())?;
        let starts = session.start.utc();
        let on = |days| {
            let day = session.start.evening().checked_sub_days(Days::new(days))?;
            Some(WallTime { local: day.and_time(at), zone: session.start.zone }.utc())
        };
        let latest = starts.checked_sub_signed(TO_DECIDE)?;
        on(0).filter(|moment| *moment <= latest).or_else(|| on(1))
    }
}
