//! Months of a series that is reckoned anew at every look, on a computer that sleeps: every evening of it is spoken of, and
//! nothing twice.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use proptest::prelude::*;

use super::*;
use crate::id::SeriesId;
use crate::plan::series::{Recurrence, Rule, Series, Window};
use crate::plan::{Particulars, evening_of};

fn series(rule: &str, minutes: u32) -> Series {
    let (time, zone) =
        (NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap(), chrono_tz::Europe::London);
    let Rule { rule, first, until } =
        Recurrence::read(rule, "2027-01-04".parse().unwrap(), time, zone).unwrap();
    let id = SeriesId(uuid::Uuid::from_u128(1));
    let (members, place, note) = (Vec::new(), String::new(), String::new());
    let (title, minutes, reminders) = (None, 120, None);
    Series {
        id,
        root: id,
        rule,
        first,
        time,
        zone,
        until,
        ended: None,
        title,
        minutes,
        members,
        place,
        note,
        particulars: Particulars::default(),
        reminders,
        sequence: 0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn every_evening_of_a_series_is_spoken_of_and_none_twice(
        rule in prop::sample::select(vec!["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=SA,SU", "FREQ=MONTHLY;BYDAY=-1SU"]),
        minutes in 0..1_440_u32,
        // Mostly a nap, at times a week away.
        sleeps in prop::collection::vec(prop_oneof![4 => 1..600_i64, 1 => 1..10_080_i64], 200),
        decide in prop::option::of(Just(NaiveTime::from_hms_opt(12, 0, 0).unwrap())),
    ) {
        let series = series(rule, minutes);
        let usual = [30, 1_440].map(Reminder::before_start).into_iter().chain(decide.map(Reminder::decide_at)).collect();
        let habits = Habits { usual, ..Habits::default() };
        let mut now: DateTime<Utc> = "2027-01-01T00:00:00Z".parse().unwrap();
        let mut told: HashMap<ReminderKey, u32> = HashMap::new();
        for minutes in sleeps {
            now += TimeDelta::minutes(minutes);
            let window = Window::around(evening_of(WallTime::at(now, series.zone).local));
            let evenings: Vec<_> = series.evenings(window).into_iter().map(|date| series.session(date)).collect();
            let known: HashSet<_> = told.keys().copied().collect();
            for key in due(&evenings, &known, &[], &habits, now).told() {
                *told.entry(key).or_default() += 1;
            }
        }
        prop_assert!(told.values().all(|times| *times == 1));
        let said: HashSet<_> = told.keys().map(|key| key.session).collect();
        for date in series.dates().take_while(|date| series.session(*date).ends() <= now) {
            let session = series.session(date);
            prop_assert!(said.contains(&session.id), "{date} was not spoken of by {now}");
        }
    }
}
