//! What a household wants to be reminded of before an evening. Owns the kinds, when each is due, and how a list is kept
//! in order; refuses to know whether it was said.

use std::fmt;

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::id::MemberId;
use crate::plan::{Session, WallTime};

/// What a reminder is about, in the order in which an evening comes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Nobody has chosen the film. Not said once somebody has.
    Decide,
    /// Somebody has to buy the snacks.
    Snacks,
    /// The doors open.
    Doors,
    /// The film starts.
    Start,
}

/// When a reminder is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum At {
    /// Before the start, or before the doors open if it is about them.
    Before {
        /// By so many minutes.
        minutes: u16,
    },
    /// At a time on the wall.
    Clock {
        /// Of the evening's own day, or so many days before it.
        days: u8,
        /// The time.
        time: NaiveTime,
    },
}

/// One thing to be reminded of before an evening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
pub struct Reminder {
    /// What.
    pub about: About,
    /// When.
    pub at: At,
    /// Whose it is; `None` is everybody's.
    pub who: Option<MemberId>,
}

/// A reminder as it is stored by now.
#[derive(Deserialize)]
struct Full {
    about: About,
    at: StoredAt,
    #[serde(default)]
    who: Option<MemberId>,
}

/// All fields of every [`At`]: reading the enum itself copies each one first, which is felt where there are thousands.
#[derive(Deserialize)]
struct StoredAt {
    is: AtIs,
    minutes: Option<u16>,
    days: Option<u8>,
    time: Option<NaiveTime>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum AtIs {
    Before,
    Clock,
}

impl StoredAt {
    fn read<E: de::Error>(self) -> Result<At, E> {
        let lacks = E::missing_field;
        Ok(match self.is {
            AtIs::Before => At::Before { minutes: self.minutes.ok_or_else(|| lacks("minutes"))? },
            AtIs::Clock => At::Clock {
                days: self.days.ok_or_else(|| lacks("days"))?,
                time: self.time.ok_or_else(|| lacks("time"))?,
            },
        })
    }
}

/// A reminder as it may be stored: before there were kinds, it was how many minutes before the start.
struct Stored;

impl<'de> Visitor<'de> for Stored {
    type Value = Reminder;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a reminder, or how many minutes before the start it is")
    }

    fn visit_u64<E: de::Error>(self, minutes: u64) -> Result<Reminder, E> {
        let known = u16::try_from(minutes).ok().map(Reminder::before_start);
        known.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(minutes), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Reminder, A::Error> {
        let Full { about, at, who } = Full::deserialize(MapAccessDeserializer::new(fields))?;
        Ok(Reminder { about, at: at.read()?, who })
    }
}

impl<'de> Deserialize<'de> for Reminder {
    fn deserialize<D: Deserializer<'de>>(stored: D) -> Result<Self, D::Error> {
        stored.deserialize_any(Stored)
    }
}

impl Reminder {
    /// Everybody's, so many minutes before the start.
    pub fn before_start(minutes: u16) -> Self {
        Self { about: About::Start, at: At::Before { minutes }, who: None }
    }

    /// Everybody's, to decide on a film at that time of the evening's day.
    pub fn decide_at(time: NaiveTime) -> Self {
        Self { about: About::Decide, at: At::Clock { days: 0, time }, who: None }
    }

    /// When it is due for an evening; `None` if it says nothing about it. A time of day that would be too late is that
    /// time of an earlier day.
    pub fn due(&self, session: &Session) -> Option<DateTime<Utc>> {
        if self.about == About::Decide && session.title.is_some() {
            return None;
        }
        let starts = session.start.utc();
        let before = match self.about {
            About::Doors => session.doors().map_or(starts, |doors| doors.utc()),
            About::Decide | About::Snacks | About::Start => starts,
        };
        match self.at {
            At::Before { minutes } => before.checked_sub_signed(TimeDelta::minutes(minutes.into())),
            At::Clock { days, time } => {
                let latest = before.checked_sub_signed(self.about.takes())?;
                let on = |days: u64| {
                    let day = session.start.evening().checked_sub_days(Days::new(days))?;
                    Some(WallTime { local: day.and_time(time), zone: session.start.zone }.utc())
                };
                on(days.into()).filter(|moment| *moment <= latest).or_else(|| on(u64::from(days) + 1))
            }
        }
    }
}

impl About {
    /// How long before the start it has to be said at the latest to be of use.
    fn takes(self) -> TimeDelta {
        match self {
            Self::Decide | Self::Snacks => TimeDelta::hours(1),
            Self::Doors | Self::Start => TimeDelta::zero(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample::{member, session};

    fn due(reminder: Reminder, evening: &Session) -> String {
        reminder.due(evening).map_or_else(String::new, |moment| moment.format("%dT%H:%M").to_string())
    }

    fn at(about: About, days: u8, time: &str) -> Reminder {
        Reminder { about, at: At::Clock { days, time: time.parse().unwrap() }, who: None }
    }

    #[test]
    fn each_is_due_at_its_time() {
        let mut evening = session(1, "2026-12-18T20:15:00");
        evening.particulars.doors = 45;
        assert_eq!(due(Reminder::before_start(30), &evening), "18T19:45");
        let doors = Reminder { about: About::Doors, at: At::Before { minutes: 10 }, who: None };
        assert_eq!(due(doors, &evening), "18T19:20", "ten minutes before the doors open");
        assert_eq!(due(at(About::Snacks, 1, "17:00:00"), &evening), "17T17:00");
        assert_eq!(due(at(About::Snacks, 0, "17:00:00"), &evening), "18T17:00");
    }

    #[test]
    fn a_time_of_day_that_is_too_late_is_that_of_the_day_before() {
        let evening = session(1, "2026-12-18T20:15:00");
        assert_eq!(
            due(at(About::Snacks, 0, "19:30:00"), &evening),
            "17T19:30",
            "no shop in three quarters of an hour"
        );
        assert_eq!(due(at(About::Start, 0, "20:00:00"), &evening), "18T20:00");
        assert_eq!(due(at(About::Start, 0, "21:00:00"), &evening), "17T21:00");
        let night = session(1, "2026-12-19T00:10:00");
        assert_eq!(due(at(About::Start, 0, "20:00:00"), &night), "18T20:00", "the night belongs to Friday");
    }

    #[test]
    fn a_film_that_is_chosen_needs_no_decision() {
        let mut evening = session(1, "2026-12-18T20:15:00");
        let decide = Reminder::decide_at("12:00:00".parse().unwrap());
        assert_eq!(due(decide, &evening), "18T12:00");
        evening.title = Some(crate::id::TitleId(uuid::Uuid::from_u128(1)));
        assert_eq!(due(decide, &evening), "");
    }

    #[test]
    fn minutes_alone_are_read_as_before_the_start() {
        let stored = r#"[30,{"about":"snacks","at":{"is":"clock","days":1,"time":"17:00:00"}}]"#;
        let read: Vec<Reminder> = serde_json::from_str(stored).unwrap();
        assert_eq!(read, [Reminder::before_start(30), at(About::Snacks, 1, "17:00:00")]);
        let whose = Reminder { who: Some(member(1)), ..read[1] };
        let again: Reminder = serde_json::from_str(&serde_json::to_string(&whose).unwrap()).unwrap();
        assert_eq!(again, whose);
        for wrong in [
            "70000",
            "-1",
            r#"{"about":"start","at":{"is":"before"}}"#,
            r#"{"about":"start","at":{"is":"soon"}}"#,
        ] {
            assert!(serde_json::from_str::<Reminder>(wrong).is_err(), "{wrong}");
        }
    }
}
