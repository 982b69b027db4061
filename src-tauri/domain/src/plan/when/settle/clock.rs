//! Which time is meant. Owns what a bare hour is and when an evening starts that nobody gave a time; refuses days.

use chrono::{NaiveTime, Timelike};

use super::Here;
use crate::plan::MORNING;
use crate::plan::when::said::{Part, Time};

impl Here<'_> {
    /// What the clock shows.
    pub(super) fn clock(&self) -> NaiveTime {
        let usual = self.reader.default_time;
        let late = usual.hour() >= 20 || usual.hour() < MORNING;
        let (hour, minute) = match (self.time, self.part) {
            (Some(Time::Exact(time)), _) => return time,
            (Some(Time::Midnight), _) => (0, 0),
            (Some(Time::Dial { hour, minute, .. }), part) => (on_dial(hour, part), minute),
            (None, None) => return usual,
            (None, Some(Part::Evening)) if late || usual.hour() >= 17 => return usual,
            (None, Some(Part::Night)) if late => return usual,
            (None, Some(Part::Morning)) => (10, 0),
            (None, Some(Part::Afternoon)) => (15, 0),
            (None, Some(Part::Evening)) => (20, 0),
            (None, Some(Part::Night)) => (21, 0),
        };
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or(usual)
    }
}

/// The hour of the day, 0 to 23, for 1 to 12 on the dial.
fn on_dial(hour: u32, part: Option<Part>) -> u32 {
    match (hour, part) {
        (12, Some(Part::Evening | Part::Night)) => 0,
        (12, _) => 12,
        (_, Some(Part::Morning)) => hour,
        // "Tonight at two" is in the night.
        (1..=4, Some(Part::Evening | Part::Night)) => hour,
        _ => hour + 12,
    }
}
