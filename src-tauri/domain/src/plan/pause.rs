//! A film that is stopped for a while. Owns how pauses shift the end; refuses to know who pressed what.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Session, Status};

/// A pause that lasts longer was no pause: nobody came back, and the evening is over as if it had gone on by then.
pub const LONGEST_PAUSE: TimeDelta = TimeDelta::hours(6);

/// How long a film that was started stood still.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Pause {
    /// Seconds of all pauses that are over.
    pub seconds: u32,
    /// Since when it stands still; `None` while it runs.
    pub since: Option<DateTime<Utc>>,
}

impl Pause {
    /// How long it stood still in all.
    pub fn lasted(&self, now: DateTime<Utc>) -> TimeDelta {
        let open = self.since.map_or(TimeDelta::zero(), |since| now - since);
        TimeDelta::seconds(self.seconds.into()) + open.clamp(TimeDelta::zero(), LONGEST_PAUSE)
    }
}

impl Session {
    /// Whether its film was started and stands still.
    pub fn is_paused(&self) -> bool {
        matches!(self.status, Status::Started { pause: Pause { since: Some(_), .. }, .. })
    }

    /// The same evening with the film standing still; `None` if it does not run.
    pub fn paused(self, now: DateTime<Utc>) -> Option<Self> {
        let Status::Started { at, pause: Pause { seconds, since: None } } = self.status else { return None };
        Some(Self { status: Status::Started { at, pause: Pause { seconds, since: Some(now) } }, ..self })
    }

    /// The same evening with the film running again; `None` if it does not stand still.
    pub fn resumed(self, now: DateTime<Utc>) -> Option<Self> {
        let Status::Started { at, pause } = self.status else { return None };
        pause.since?;
        let seconds = u32::try_from(pause.lasted(now).num_seconds()).unwrap_or(u32::MAX);
        Some(Self { status: Status::Started { at, pause: Pause { seconds, since: None } }, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample::session;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn running() -> Session {
        let mut evening = session(1, "2026-12-18T20:15:00");
        evening.status = Status::Started { at: at("2026-12-18T20:00:00Z"), pause: Pause::default() };
        evening
    }

    #[test]
    fn the_end_moves_by_every_pause() {
        let still = running().paused(at("2026-12-18T21:00:00Z")).unwrap();
        assert_eq!(still.ends_by(at("2026-12-18T21:10:00Z")), at("2026-12-18T22:10:00Z"));
        let on = still.resumed(at("2026-12-18T21:10:00Z")).unwrap();
        assert_eq!(on.ends_by(at("2026-12-18T21:40:00Z")), at("2026-12-18T22:10:00Z"));
        let again =
            on.paused(at("2026-12-18T21:50:00Z")).unwrap().resumed(at("2026-12-18T21:55:00Z")).unwrap();
        assert_eq!(again.ends(), at("2026-12-18T22:15:00Z"));
    }

    #[test]
    fn only_what_runs_is_paused_and_only_what_stands_still_goes_on() {
        let now = at("2026-12-18T21:00:00Z");
        assert_eq!(session(1, "2026-12-18T20:15:00").paused(now), None);
        assert_eq!(running().resumed(now), None);
        assert_eq!(running().paused(now).unwrap().paused(now), None);
    }

    #[test]
    fn nobody_pauses_overnight_and_a_clock_that_goes_back_shortens_nothing() {
        let still = running().paused(at("2026-12-18T21:00:00Z")).unwrap();
        assert_eq!(still.ends_by(at("2026-12-20T12:00:00Z")), at("2026-12-19T04:00:00Z"));
        assert_eq!(still.ends_by(at("2026-12-18T19:00:00Z")), at("2026-12-18T22:00:00Z"));
        assert_eq!(still.resumed(at("2026-12-18T19:00:00Z")).unwrap().ends(), at("2026-12-18T22:00:00Z"));
    }
}
