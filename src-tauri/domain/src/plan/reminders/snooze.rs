//! Snoozes. Owns how long each lasts and when it can be offered; refuses to outlast the evening it is about.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Point, ReminderKey, Said};
use crate::id::{MemberId, SessionId};
use crate::plan::{Session, WallTime, evening_of};

/// A reminder put off. Its end is a moment and not a span, so that it survives a restart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Snooze {
    /// The evening.
    pub session: SessionId,
    /// Its start when somebody snoozed; a snooze of an evening that has moved since means nothing.
    pub start: WallTime,
    /// When to remind again.
    pub until: DateTime<Utc>,
    /// What to say again; nothing is that it starts.
    #[serde(default)]
    pub said: Vec<Said>,
}

impl Snooze {
    /// Whose reminders wait with it, everybody's (`None`) or one person's: those of whoever has one put off.
    pub(super) fn holds(&self, whose: Option<MemberId>) -> bool {
        if self.said.is_empty() { whose.is_none() } else { self.said.iter().any(|said| said.who == whose) }
    }

    /// Whether this one, which is newer, takes the place of `other`: it puts off everything that the other did.
    pub fn replaces(&self, other: &Self) -> bool {
        let all = |other: &Self| other.said.iter().all(|said| self.holds(said.who));
        let everybodys = |other: &Self| !other.said.is_empty() || self.holds(None);
        self.session == other.session && (self.start != other.start || (all(other) && everybodys(other)))
    }

    /// What makes it the same reminder.
    pub fn key(&self) -> ReminderKey {
        ReminderKey { session: self.session, start: self.start, point: Point::Snoozed { until: self.until } }
    }
}

/// What a notice offers besides "fine".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SnoozeFor {
    /// In ten minutes.
    TenMinutes,
    /// A quarter of an hour before the start.
    QuarterBefore,
    /// At nine the next morning, on the wall of the evening's zone.
    Tomorrow,
}

impl SnoozeFor {
    /// Those that make sense, in the order in which they are offered: the reminder comes back before the start, or,
    /// with ten minutes, at least before the end.
    pub fn offered(session: &Session, now: DateTime<Utc>) -> Vec<Self> {
        let all = [Self::TenMinutes, Self::QuarterBefore, Self::Tomorrow];
        all.into_iter().filter(|choice| choice.of(session, now).is_some()).collect()
    }

    /// The snooze of that evening from now on, if it makes sense.
    pub fn of(self, session: &Session, now: DateTime<Utc>) -> Option<Snooze> {
        let starts = session.start.utc();
        let (until, latest) = match self {
            Self::TenMinutes => (now.checked_add_signed(TimeDelta::minutes(10))?, session.ends()),
            Self::QuarterBefore => (starts.checked_sub_signed(TimeDelta::minutes(15))?, starts),
            Self::Tomorrow => {
                let zone = session.start.zone;
                let evening = evening_of(WallTime::at(now, zone).local);
                let nine = NaiveTime::from_hms_opt(9, 0, 0)?;
                let local = evening.checked_add_days(Days::new(1))?.and_time(nine);
                (WallTime { local, zone }.utc(), starts)
            }
        };
        let snooze = Snooze { session: session.id, start: session.start, until, said: Vec::new() };
        (until > now && until < latest).then_some(snooze)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample::session;

    #[test]
    fn only_what_comes_back_in_time_is_offered() {
        let evening = session(1, "2026-12-18T20:15:00");
        let offered = |now: &str| SnoozeFor::offered(&evening, now.parse().unwrap());
        let (ten, quarter, tomorrow) = (SnoozeFor::TenMinutes, SnoozeFor::QuarterBefore, SnoozeFor::Tomorrow);
        assert_eq!(offered("2026-12-16T20:15:00Z"), [ten, quarter, tomorrow]);
        assert_eq!(offered("2026-12-18T19:45:00Z"), [ten, quarter]);
        assert_eq!(offered("2026-12-18T20:00:00Z"), [ten]);
        assert_eq!(offered("2026-12-18T22:05:00Z"), []);
    }

    #[test]
    fn tomorrow_is_the_morning_after_this_night() {
        let evening = session(1, "2026-12-20T20:15:00");
        let past_midnight = "2026-12-18T00:30:00Z".parse().unwrap();
        let until = SnoozeFor::Tomorrow.of(&evening, past_midnight).map(|snooze| snooze.until);
        assert_eq!(until, "2026-12-18T09:00:00Z".parse().ok());
    }
}
