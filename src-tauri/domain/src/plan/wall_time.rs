//! Times on the wall. Owns how local time becomes UTC, what happens when clocks change, and which evening a night
//! belongs to; refuses to read a clock or to put anything into words.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

/// The hour, 0 to 23, at which a night stops belonging to the evening before.
pub const MORNING: u32 = 5;

/// A time on the wall and the zone whose wall it is. UTC is derived when looking, never stored, so that an evening
/// stays at 20:15 when a government moves its clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct WallTime {
    /// What the clock on the wall shows.
    pub local: NaiveDateTime,
    /// IANA zone, such as `Europe/London`.
    #[serde(deserialize_with = "known_zone")]
    #[ts(type = "string")]
    pub zone: Tz,
}

/// A local time that a clock change skips, and the one that takes its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Gap {
    /// The time that no clock will show, such as 02:30.
    pub asked: NaiveDateTime,
    /// The time that it becomes, later by the width of the gap, such as 03:30.
    pub made: NaiveDateTime,
}

impl WallTime {
    /// What the wall in `zone` shows at a moment.
    pub fn at(moment: DateTime<Utc>, zone: Tz) -> Self {
        let utc = moment.naive_utc();
        let offset = zone.offset_from_utc_datetime(&utc).fix();
        Self { local: utc.checked_add_offset(offset).unwrap_or(utc), zone }
    }

    /// The moment. A time in the spring gap moves forward by the width of the gap; of the two that an autumn overlap
    /// offers, the first counts.
    pub fn utc(&self) -> DateTime<Utc> {
        // `earliest` is `None` in a gap, and also for a local time in the last hours that chrono can hold.
        let found = self.zone.from_local_datetime(&self.local).earliest().map(|moment| moment.to_utc());
        found.unwrap_or_else(|| self.after_gap().unwrap_or_else(|| self.local.and_utc()))
    }

    /// The gap that this time falls into, if the clocks skip it.
    pub fn gap(&self) -> Option<Gap> {
        let made = Self::at(self.after_gap()?, self.zone).local;
        Some(Gap { asked: self.local, made })
    }

    /// What the clocks there show at that moment: another time where they skip this one.
    pub fn shown(&self) -> NaiveDateTime {
        self.gap().map_or(self.local, |gap| gap.made)
    }

    /// The date of the evening: a night before 05:00 belongs to the evening before.
    pub fn evening(&self) -> NaiveDate {
        evening_of(self.local)
    }

    /// `minutes` later, counted in real minutes and not on the wall.
    pub fn plus_minutes(&self, minutes: i64) -> Self {
        let moment = self.utc();
        let later = TimeDelta::try_minutes(minutes).and_then(|by| moment.checked_add_signed(by));
        Self::at(later.unwrap_or(moment), self.zone)
    }

    /// The moment with the offset that held before the gap, which lands just as far behind the gap.
    fn after_gap(&self) -> Option<DateTime<Utc>> {
        let (_, offset) = GapInfo::new(&self.local, &self.zone)?.begin?;
        Some(self.local.checked_sub_offset(offset.fix())?.and_utc())
    }
}

/// The parser's own words say neither which zone it was nor what one looks like.
fn known_zone<'de, D: Deserializer<'de>>(name: D) -> Result<Tz, D::Error> {
    let name = String::deserialize(name)?;
    let unknown = |_| D::Error::custom(format!("no time zone {name:?} is known; one is Europe/London"));
    name.parse().map_err(unknown)
}

/// The evening to which a local time belongs: from 05:00 that day until 05:00 the next.
pub fn evening_of(local: NaiveDateTime) -> NaiveDate {
    let night = local.time() < morning();
    let before = if night { local.date().checked_sub_days(Days::new(1)) } else { None };
    before.unwrap_or(local.date())
}

/// The local time on an evening: an `hour` before 05:00 is in the night that follows it.
pub fn on_evening(evening: NaiveDate, hour: NaiveTime) -> NaiveDateTime {
    let after = if hour < morning() { evening.checked_add_days(Days::new(1)) } else { None };
    after.unwrap_or(evening).and_time(hour)
}

fn morning() -> NaiveTime {
    NaiveTime::from_hms_opt(MORNING, 0, 0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use chrono_tz::{Australia, Europe, Pacific};
    use proptest::prelude::*;

    use super::*;

    fn wall(text: &str, zone: Tz) -> WallTime {
        WallTime { local: text.parse().unwrap(), zone }
    }

    #[test]
    fn a_zone_that_nobody_knows_is_named() {
        let read = |zone: &str| {
            serde_json::from_str::<WallTime>(&format!(r#"{{"local":"2026-12-18T20:15:00","zone":"{zone}"}}"#))
        };
        assert_eq!(read("Europe/London").unwrap(), wall("2026-12-18T20:15:00", Europe::London));
        let said = read("Mars/Olympus").unwrap_err().to_string();
        assert!(said.starts_with("no time zone \"Mars/Olympus\" is known"), "{said}");
    }

    #[test]
    fn a_time_that_spring_skips_moves_forward() {
        let skipped = wall("2026-03-29T01:30:00", Europe::London);
        assert_eq!(skipped.utc().to_rfc3339(), "2026-03-29T01:30:00+00:00");
        let gap = skipped.gap().unwrap();
        assert_eq!(gap.asked, skipped.local);
        assert_eq!(gap.made, wall("2026-03-29T02:30:00", Europe::London).local);
        assert_eq!(skipped.shown(), gap.made);
    }

    #[test]
    fn gaps_of_half_an_hour_and_of_a_day_move_by_their_own_width() {
        let lord_howe = wall("2026-10-04T02:10:00", Australia::Lord_Howe);
        assert_eq!(lord_howe.gap().unwrap().made, wall("2026-10-04T02:40:00", Australia::Lord_Howe).local);
        let samoa = wall("2011-12-30T20:15:00", Pacific::Apia);
        assert_eq!(samoa.gap().unwrap().made, wall("2011-12-31T20:15:00", Pacific::Apia).local);
    }

    #[test]
    fn of_two_equal_times_in_autumn_the_first_counts() {
        let twice = wall("2026-10-25T01:30:00", Europe::London);
        assert_eq!(twice.utc().to_rfc3339(), "2026-10-25T00:30:00+00:00");
        assert_eq!(twice.gap(), None);
        assert_eq!(twice.shown(), twice.local);
    }

    #[test]
    fn a_night_past_midnight_belongs_to_the_evening_before() {
        let friday = NaiveDate::from_ymd_opt(2026, 12, 18).unwrap();
        for (text, evening) in [
            ("2026-12-18T05:00:00", friday),
            ("2026-12-18T20:15:00", friday),
            ("2026-12-19T00:30:00", friday),
            ("2026-12-19T04:59:59", friday),
            ("2026-12-19T05:00:00", friday.succ_opt().unwrap()),
        ] {
            let local: NaiveDateTime = text.parse().unwrap();
            assert_eq!(evening_of(local), evening, "{text}");
            assert_eq!(on_evening(evening, local.time()), local, "{text}");
        }
        assert_eq!(evening_of(NaiveDateTime::MIN), NaiveDate::MIN);
    }

    #[test]
    fn minutes_are_real_minutes_when_the_clocks_change_during_the_film() {
        let late = wall("2026-10-25T00:15:00", Europe::London);
        assert_eq!(late.plus_minutes(120).local, wall("2026-10-25T01:15:00", Europe::London).local);
        assert_eq!(late.plus_minutes(i64::MAX), late);
    }

    proptest! {
        #[test]
        fn every_time_that_exists_comes_back(seconds in 0_i64..7_000_000_000, zone in 0..chrono_tz::TZ_VARIANTS.len()) {
            let zone = chrono_tz::TZ_VARIANTS[zone];
            let moment = DateTime::from_timestamp(seconds, 0).unwrap();
            let shown = WallTime::at(moment, zone);
            prop_assert_eq!(shown.gap(), None);
            // In an overlap the second of the two equal times is read as the first.
            prop_assert!(shown.utc() <= moment);
            prop_assert_eq!(WallTime::at(shown.utc(), zone), shown);
        }

        #[test]
        fn every_time_on_the_wall_is_some_moment(
            seconds in DateTime::<Utc>::MIN_UTC.timestamp()..=DateTime::<Utc>::MAX_UTC.timestamp(),
            zone in 0..chrono_tz::TZ_VARIANTS.len(),
        ) {
            let zone = chrono_tz::TZ_VARIANTS[zone];
            let asked = WallTime { local: DateTime::from_timestamp(seconds, 0).unwrap().naive_utc(), zone };
            let settled = WallTime::at(asked.utc(), zone);
            match asked.gap() {
                Some(gap) => prop_assert!(gap.made == settled.local && gap.made > gap.asked),
                None if asked.local.and_utc().timestamp().abs() < 8_000_000_000_000 => prop_assert_eq!(settled, asked),
                None => {}
            }
        }
    }
}
