//! Quiet hours. Owns when they end; refuses to know what they hold back.

use chrono::{DateTime, Days, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::plan::WallTime;

/// The hours of each day in which nothing is said that can wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuietHours {
    /// When they begin.
    pub from: NaiveTime,
    /// When they end; earlier than `from` when they last past midnight, equal when there are none.
    pub to: NaiveTime,
    /// On whose wall, such as `Europe/London`.
    #[ts(type = "string")]
    pub zone: Tz,
}

impl QuietHours {
    /// When the quiet ends, if it is quiet now; always after `now`.
    pub fn until(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let local = WallTime::at(now, self.zone).local;
        let (time, past_midnight) = (local.time(), self.from > self.to);
        let quiet = match past_midnight {
            false => self.from <= time && time < self.to,
            true => self.from <= time || time < self.to,
        };
        let day = if time < self.to { local.date() } else { local.date().checked_add_days(Days::new(1))? };
        let end = WallTime { local: day.and_time(self.to), zone: self.zone }.utc();
        // In an autumn overlap the first of two equal times is the end, and it may have been.
        (quiet && end > now).then_some(end)
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::Europe;

    use super::*;

    fn hours(from: u32, to: u32) -> QuietHours {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        QuietHours { from: hour(from), to: hour(to), zone: Europe::Berlin }
    }

    #[test]
    fn a_night_lasts_past_midnight() {
        let ends = |now: &str| hours(23, 8).until(now.parse().unwrap()).map(|end| end.to_rfc3339());
        assert_eq!(ends("2026-12-18T21:59:59Z"), None);
        assert_eq!(ends("2026-12-18T22:00:00Z").as_deref(), Some("2026-12-19T07:00:00+00:00"));
        assert_eq!(ends("2026-12-19T06:59:59Z").as_deref(), Some("2026-12-19T07:00:00+00:00"));
        assert_eq!(ends("2026-12-19T07:00:00Z"), None);
    }

    #[test]
    fn hours_within_a_day_and_no_hours_at_all() {
        let noon = "2026-12-18T11:30:00Z".parse().unwrap();
        assert_eq!(hours(12, 14).until(noon), "2026-12-18T13:00:00Z".parse().ok());
        assert_eq!(hours(13, 14).until(noon), None);
        assert_eq!(hours(12, 12).until(noon), None);
    }
}
