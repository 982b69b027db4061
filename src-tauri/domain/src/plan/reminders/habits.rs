//! What a household wants of all its reminders. Owns what an evening is reminded of when it does not say so itself, and
//! which one speaks while a film runs; refuses to know what was said.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::{QuietHours, Reminder};
use crate::plan::{Session, Status, lights_out};

/// So long before the lights go out somebody can still find a good place to stop.
const TO_STOP: TimeDelta = TimeDelta::minutes(20);
/// A film that is over so soon after the lights go out is not worth a second evening.
const NEARLY_OVER: TimeDelta = TimeDelta::minutes(10);

/// What holds for every evening.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Habits {
    /// When nothing is said that can wait.
    pub quiet: Option<QuietHours>,
    /// What an evening is reminded of that has no reminders of its own.
    pub usual: Vec<Reminder>,
    /// When the lights go out, if a film that runs past it is to be broken off; `None` is never.
    pub stop_at: Option<NaiveTime>,
}

impl Habits {
    /// What an evening is reminded of.
    pub fn of<'a>(&'a self, session: &'a Session) -> &'a [Reminder] {
        session.reminders.as_deref().unwrap_or(&self.usual)
    }

    /// When to ask, while a film is on, whether to stop here: some time before the lights go out, if it runs on well
    /// past that and was on by then. Whoever starts later than that knows what they do. Counted with every pause, so
    /// the answer may change while the film is on.
    pub fn stop(&self, session: &Session, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let Status::Started { at, pause } = session.status else { return None };
        // Nobody said what is on, so there is nothing to go on with.
        session.title?;
        let out = lights_out(session.start, self.stop_at?).utc();
        let ask = out.checked_sub_signed(TO_STOP)?;
        let late = session.ends_by(now) > out.checked_add_signed(NEARLY_OVER)?;
        (at <= ask && late && pause.since.is_none()).then_some(ask)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Pause;
    use crate::plan::sample::session;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn started(then: &str) -> Session {
        let mut evening = session(1, "2026-12-18T20:15:00");
        evening.status = Status::Started { at: at(then), pause: Pause::default() };
        evening.title = Some(crate::id::TitleId(uuid::Uuid::from_u128(1)));
        evening
    }

    fn asks(evening: &Session) -> Option<DateTime<Utc>> {
        let stop_at = NaiveTime::from_hms_opt(22, 0, 0);
        Habits { stop_at, ..Habits::default() }.stop(evening, at("2026-12-18T21:40:00Z"))
    }

    #[test]
    fn a_film_that_runs_past_lights_out_is_asked_about_in_time() {
        assert_eq!(asks(&started("2026-12-18T20:20:00Z")), Some(at("2026-12-18T21:40:00Z")));
        assert_eq!(asks(&started("2026-12-18T20:10:00Z")), None, "ten minutes are no reason");
        assert_eq!(asks(&started("2026-12-18T21:45:00Z")), None, "they knew how late it was");
        assert_eq!(asks(&session(1, "2026-12-18T20:20:00")), None, "nothing is on");
        assert_eq!(
            Habits::default().stop(&started("2026-12-18T20:20:00Z"), at("2026-12-18T21:40:00Z")),
            None
        );
    }

    #[test]
    fn a_pause_makes_it_later() {
        let mut evening = started("2026-12-18T20:10:00Z");
        let Status::Started { pause, .. } = &mut evening.status else { panic!() };
        pause.seconds = 300;
        assert_eq!(asks(&evening), Some(at("2026-12-18T21:40:00Z")));
    }
}
