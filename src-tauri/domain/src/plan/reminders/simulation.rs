//! Weeks of a household's computer in milliseconds: it sleeps, restarts and has its clock set, while evenings move,
//! start, end and are called off. Nothing is told twice, nothing is lost, and nothing comes more than 30 seconds late
//! while the computer is awake.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::{America, Australia, Europe, Tz};
use proptest::prelude::*;

use super::*;
use crate::plan::sample::session;
use crate::plan::{Session, Status};

/// The longest time between two looks, in seconds.
const STEP: i64 = 30;
const HOUR: i64 = 3_600;

#[derive(Clone, Copy, Debug)]
enum Event {
    /// The computer runs for so many seconds.
    Awake(i64),
    /// It sleeps, or is off: nothing is kept but what was told.
    Asleep(i64),
    /// Somebody or something sets its clock, by so many seconds.
    ClockSet(i64),
    /// An evening moves, by so many minutes.
    Move(usize, i64),
    /// An evening is moved to start so many minutes from now.
    Soon(usize, i64),
    /// Somebody presses play.
    Play(usize),
    /// It was watched, called off, or neither after all.
    Mark(usize, Status),
    /// The last notice is put off.
    Snooze(SnoozeFor),
}

fn event() -> impl Strategy<Value = Event> {
    let evening = 0..5_usize;
    let snooze =
        prop::sample::select(vec![SnoozeFor::TenMinutes, SnoozeFor::QuarterBefore, SnoozeFor::Tomorrow]);
    let mark =
        prop::sample::select(vec![Status::Planned, Status::Planned, Status::Watched, Status::Cancelled]);
    prop_oneof![
        4 => (1..3 * 24 * HOUR).prop_map(Event::Awake),
        2 => (1..6 * HOUR).prop_map(Event::Awake),
        2 => (1..2 * 24 * HOUR).prop_map(Event::Asleep),
        2 => (1..HOUR).prop_map(Event::Asleep),
        1 => (-2 * 24 * HOUR..2 * 24 * HOUR).prop_map(Event::ClockSet),
        1 => (-HOUR..HOUR).prop_map(Event::ClockSet),
        2 => (evening.clone(), -2_000..3_000_i64).prop_map(|(which, by)| Event::Move(which, by)),
        3 => (evening.clone(), -60..300_i64).prop_map(|(which, ahead)| Event::Soon(which, ahead)),
        1 => evening.clone().prop_map(Event::Play),
        1 => (evening, mark).prop_map(|(which, status)| Event::Mark(which, status)),
        2 => snooze.prop_map(Event::Snooze),
    ]
}

/// Five evenings around a night on which the clocks change.
fn evenings() -> impl Strategy<Value = Vec<Session>> {
    let zone = prop::sample::select(vec![Europe::London, America::New_York, Australia::Lord_Howe]);
    let offsets = prop::collection::vec(prop::sample::select(vec![0_u16, 10, 30, 30, 120, 1_440]), 1..4);
    let evening = (-2_000..6_000_i64, 20..200_u16, offsets, zone);
    let night =
        prop::sample::select(vec!["2026-03-29T01:00:00", "2026-10-25T01:00:00", "2026-10-04T02:00:00"]);
    (prop::collection::vec(evening, 5), night).prop_map(|(evenings, night)| {
        let made = (1..).zip(evenings).map(|(n, (minutes, length, reminders, zone))| {
            let mut made = session(n, night);
            made.start.local += TimeDelta::minutes(minutes);
            (made.start.zone, made.minutes, made.reminders) = (zone, length, reminders);
            made
        });
        made.collect()
    })
}

struct Computer {
    evenings: Vec<Session>,
    told: HashMap<ReminderKey, u32>,
    snoozes: Vec<Snooze>,
    habits: Habits,
    /// Seconds that pass whatever the clock shows.
    elapsed: i64,
    /// What the clock shows when none have passed.
    clock: DateTime<Utc>,
    /// When it woke, or anything changed last, in elapsed seconds.
    settled: i64,
    /// How long after the earliest moment it looks, in seconds, over and over.
    lateness: Vec<i64>,
    looks: usize,
}

impl Computer {
    fn now(&self) -> DateTime<Utc> {
        self.shown(self.elapsed)
    }

    fn shown(&self, elapsed: i64) -> DateTime<Utc> {
        self.clock + TimeDelta::seconds(elapsed)
    }

    fn due(&self, now: DateTime<Utc>) -> Due {
        let told: HashSet<_> = self.told.keys().copied().collect();
        due(&self.evenings, &told, &self.snoozes, &self.habits, now)
    }

    fn after(&mut self, event: Event) {
        self.settled = self.elapsed;
        let now = self.now();
        match event {
            Event::Awake(seconds) => self.run(seconds),
            Event::Asleep(seconds) => self.elapsed += seconds,
            Event::ClockSet(seconds) => self.clock += TimeDelta::seconds(seconds),
            Event::Move(which, minutes) => self.evenings[which].start.local += TimeDelta::minutes(minutes),
            Event::Soon(which, minutes) => {
                let start = &mut self.evenings[which].start;
                *start = WallTime::at(now, start.zone).plus_minutes(minutes);
            }
            Event::Play(which) => self.evenings[which].status = Status::Started { at: now },
            Event::Mark(which, status) => self.evenings[which].status = status,
            Event::Snooze(choice) => {
                let last = self.evenings.iter().filter(|evening| evening.status == Status::Planned);
                self.snoozes.extend(
                    last.min_by_key(|evening| evening.start.utc())
                        .and_then(|evening| choice.of(evening, now)),
                );
            }
        }
    }

    /// Looks as seldom as the promise of `next` allows, and each time up to 30 seconds late.
    fn run(&mut self, seconds: i64) {
        let end = self.elapsed + seconds;
        self.elapsed += self.late().min(seconds);
        while self.elapsed < end {
            let now = self.now();
            let said = self.due(now);
            self.hear(&said);
            assert!(said.next.is_none_or(|next| next > now), "{said:?} at {now}");
            let next = said.next.map_or(i64::MAX, |next| (next - self.clock).num_seconds());
            // Between two looks there is nothing to say.
            let between = self.elapsed + (next.min(end) - 1 - self.elapsed) / 2;
            self.expect_silence(self.shown(between));
            self.expect_silence(self.shown(next.min(end) - 1));
            self.elapsed = next.saturating_add(self.late()).min(end);
        }
    }

    fn late(&mut self) -> i64 {
        self.looks += 1;
        self.lateness[self.looks % self.lateness.len()]
    }

    fn hear(&mut self, said: &Due) {
        for key in said.told() {
            let evening = self.evenings.iter().find(|evening| evening.id == key.session).unwrap();
            assert_eq!((evening.start, evening.status), (key.start, Status::Planned));
            // Half a minute ago it had no reason, or the computer was not awake, or something changed since.
            let earlier = self.elapsed - STEP - 1;
            assert!(
                earlier < self.settled || !self.has_reason(evening, key.point, self.shown(earlier)),
                "{key:?} came late at {}",
                self.now()
            );
            assert!(self.has_reason(evening, key.point, self.now()), "{key:?} at {}", self.now());
        }
        for key in said.told() {
            *self.told.entry(key).or_default() += 1;
        }
    }

    fn expect_silence(&self, now: DateTime<Utc>) {
        let said = self.due(now);
        assert!(said.notices.is_empty() && said.digest.is_empty(), "{said:?} at {now}");
        for evening in &self.evenings {
            for (point, _) in self.points(evening) {
                let key = ReminderKey { session: evening.id, start: evening.start, point };
                let told = self.told.contains_key(&key);
                assert!(told || !self.has_reason(evening, point, now), "{key:?} is lost at {now}");
            }
        }
    }

    fn points(&self, evening: &Session) -> Vec<(Point, DateTime<Utc>)> {
        let starts = evening.start.utc();
        let before = evening.reminders.iter().map(|minutes| {
            (Point::Before { minutes: *minutes }, starts - TimeDelta::minutes(i64::from(*minutes)))
        });
        let mine = |snooze: &&Snooze| {
            snooze.session == evening.id && snooze.start == evening.start && snooze.until < evening.ends()
        };
        let snoozes = self.snoozes.iter().filter(mine);
        let decide = self.habits.decide(evening).map(|moment| (Point::Decide, moment));
        before
            .chain(decide)
            .chain(snoozes.map(|snooze| (Point::Snoozed { until: snooze.until }, snooze.until)))
            .collect()
    }

    /// The rules once more, one sentence each: whether that point of the evening should be said at `now`.
    fn has_reason(&self, evening: &Session, point: Point, now: DateTime<Utc>) -> bool {
        let starts = evening.start.utc();
        let waits_for = |until: DateTime<Utc>| now >= starts + TimeDelta::minutes(1) || starts > until;
        let film = self.evenings.iter().any(|other| match other.status {
            Status::Started { at } => at <= now && now < other.ends() && waits_for(other.ends()),
            _ => false,
        });
        let quiet = self.habits.quiet.and_then(|hours| hours.until(now)).is_some_and(waits_for);
        let snoozed = self.points(evening).iter().any(|(point, moment)| {
            let key = ReminderKey { session: evening.id, start: evening.start, point: *point };
            matches!(point, Point::Snoozed { .. }) && *moment > now && !self.told.contains_key(&key)
        });
        if evening.status != Status::Planned || film || quiet {
            return false;
        }
        if point == Point::Over {
            return evening.ends() <= now;
        }
        let moment = self.points(evening).into_iter().find(|(other, _)| *other == point).unwrap().1;
        moment <= now && now < evening.ends() && !snoozed
    }
}

fn quiet_hours() -> impl Strategy<Value = Option<QuietHours>> {
    let hour = (0..24_u32).prop_map(|hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap());
    let zone: Tz = Europe::London;
    prop::option::of((hour.clone(), hour).prop_map(move |(from, to)| QuietHours { from, to, zone }))
}

proptest! {
    #[test]
    fn none_lost_none_twice_and_none_late(
        evenings in evenings(),
        quiet in quiet_hours(),
        decide_at in prop::option::of((0..24_u32).prop_map(|hour| NaiveTime::from_hms_opt(hour, 30, 0).unwrap())),
        events in prop::collection::vec(event(), 1..60),
        lateness in prop::collection::vec(0..=STEP, 1..8),
    ) {
        let clock = evenings[0].start.utc() - TimeDelta::days(2);
        let (told, snoozes) = (HashMap::new(), Vec::new());
        let mut computer =
            Computer { evenings, told, snoozes, habits: Habits { quiet, decide_at }, elapsed: 0, clock, settled: 0, lateness, looks: 0 };
        for event in events {
            computer.after(event);
        }
        // Long after everything it wakes and asks about whatever it never spoke of.
        let last = computer.evenings.iter().map(Session::ends).max().unwrap();
        computer.clock = last + TimeDelta::days(1) - TimeDelta::seconds(computer.elapsed);
        computer.after(Event::Awake(3 * 24 * HOUR));
        for evening in computer.evenings.iter().filter(|evening| evening.status == Status::Planned) {
            let told = |point| computer.told.contains_key(&ReminderKey { session: evening.id, start: evening.start, point });
            let all = evening.reminders.iter().all(|minutes| told(Point::Before { minutes: *minutes }));
            prop_assert!(all || told(Point::Over), "{evening:?}");
        }
        prop_assert!(computer.told.values().all(|times| *times == 1));
    }
}
