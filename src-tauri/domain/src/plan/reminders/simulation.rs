//! Two years of a household's computer in milliseconds: it sleeps, restarts, travels to other zones and has its clock set,
//! while evenings with any number of reminders for one or all move, start, pause, end and are called off. Nothing is told
//! twice, nothing is lost, and nothing comes more than 30 seconds late while the computer is awake.
//!
//! How many runs there are, `PROPTEST_CASES` says; `make years` has 10,000 of two years.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::{America, Asia, Australia, Europe, Tz};
use proptest::prelude::*;

use super::*;
use crate::id::TitleId;
use crate::plan::sample::{member, session};
use crate::plan::{Pause, Session, Status};

/// The longest time between two looks, in seconds.
const STEP: i64 = 30;
const HOUR: i64 = 3_600;

#[derive(Clone, Copy, Debug)]
enum Event {
    /// The computer runs for so many seconds.
    Awake(i64),
    /// It sleeps, or is off: nothing is kept but what was told.
    Asleep(i64),
    /// It is closed and opened again.
    Restart,
    /// It is carried to another zone, whose clock the quiet hours go by from then on.
    Travel(Tz),
    /// Somebody or something sets its clock, by so many seconds.
    ClockSet(i64),
    /// An evening moves, by so many minutes.
    Move(usize, i64),
    /// An evening is moved to start so many minutes from now.
    Soon(usize, i64),
    /// Somebody presses play.
    Play(usize),
    /// Somebody stops the film for a while, or has it go on.
    Pause(usize),
    /// It was watched, called off, or neither after all.
    Mark(usize, Status),
    /// The last notice is put off.
    Snooze(SnoozeFor),
}

fn event(evenings: usize, longest_sleep: i64) -> impl Strategy<Value = Event> {
    let evening = 0..evenings;
    let snooze =
        prop::sample::select(vec![SnoozeFor::TenMinutes, SnoozeFor::QuarterBefore, SnoozeFor::Tomorrow]);
    let mark =
        prop::sample::select(vec![Status::Planned, Status::Planned, Status::Watched, Status::Cancelled]);
    prop_oneof![
        4 => (1..3 * 24 * HOUR).prop_map(Event::Awake),
        2 => (1..6 * HOUR).prop_map(Event::Awake),
        2 => (1..longest_sleep).prop_map(Event::Asleep),
        2 => (1..HOUR).prop_map(Event::Asleep),
        1 => (-2 * 24 * HOUR..2 * 24 * HOUR).prop_map(Event::ClockSet),
        1 => (-HOUR..HOUR).prop_map(Event::ClockSet),
        1 => Just(Event::Restart),
        1 => zone().prop_map(Event::Travel),
        2 => (evening.clone(), -2_000..3_000_i64).prop_map(|(which, by)| Event::Move(which, by)),
        3 => (evening.clone(), -60..300_i64).prop_map(|(which, ahead)| Event::Soon(which, ahead)),
        1 => evening.clone().prop_map(Event::Play),
        1 => evening.clone().prop_map(Event::Pause),
        1 => (evening, mark).prop_map(|(which, status)| Event::Mark(which, status)),
        2 => snooze.prop_map(Event::Snooze),
    ]
}

/// Zones whose clocks change, on different nights, by an hour and by half of one, and one whose clocks never do.
fn zone() -> impl Strategy<Value = Tz> {
    prop::sample::select(vec![Europe::London, America::New_York, Australia::Lord_Howe, Asia::Tokyo])
}

fn time() -> impl Strategy<Value = NaiveTime> {
    (0..24_u32, prop::sample::select(vec![0_u32, 30]))
        .prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap())
}

/// A reminder of any kind, of one person or of everybody.
fn reminder() -> impl Strategy<Value = Reminder> {
    let about = prop::sample::select(vec![About::Decide, About::Snacks, About::Doors, About::Start]);
    let before = prop::sample::select(vec![0_u16, 10, 30, 30, 120, 1_440]);
    let at = prop_oneof![
        3 => before.prop_map(|minutes| At::Before { minutes }),
        1 => (0..3_u8, time()).prop_map(|(days, time)| At::Clock { days, time }),
    ];
    let who = prop::option::of((1..4_u128).prop_map(member));
    (about, at, who).prop_map(|(about, at, who)| Reminder { about, at, who })
}

/// Evenings up to so many minutes after a night on which the clocks change, with reminders of their own or as usual.
fn evenings(count: usize, spread: i64) -> impl Strategy<Value = Vec<Session>> {
    let own = prop::option::weighted(0.7, prop::collection::vec(reminder(), 0..6));
    let evening = (-2_000..spread, 20..200_u16, own, zone(), any::<bool>(), 0..90_u16);
    let night =
        prop::sample::select(vec!["2026-03-29T01:00:00", "2026-10-25T01:00:00", "2026-10-04T02:00:00"]);
    (prop::collection::vec(evening, count), night).prop_map(|(evenings, night)| {
        let made = (1..).zip(evenings).map(|(n, (minutes, length, reminders, zone, chosen, doors))| {
            let mut made = session(n, night);
            made.start.local += TimeDelta::minutes(minutes);
            made.title = chosen.then(|| TitleId(uuid::Uuid::from_u128(n)));
            made.particulars.doors = doors;
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
    /// What it keeps in memory between two looks, and what the clock showed at the last.
    agenda: Agenda,
    looked: DateTime<Utc>,
}

impl Computer {
    fn new(evenings: Vec<Session>, habits: Habits, lateness: Vec<i64>, clock: DateTime<Utc>) -> Self {
        let mut new = Self {
            evenings,
            told: HashMap::new(),
            snoozes: Vec::new(),
            habits,
            elapsed: 0,
            clock,
            settled: 0,
            lateness,
            looks: 0,
            agenda: Agenda::default(),
            looked: clock,
        };
        new.restart();
        new
    }

    fn now(&self) -> DateTime<Utc> {
        self.shown(self.elapsed)
    }

    fn shown(&self, elapsed: i64) -> DateTime<Utc> {
        self.clock + TimeDelta::seconds(elapsed)
    }

    fn due(&self, now: DateTime<Utc>) -> Due {
        due(&self.evenings, &self.known(), &self.snoozes, &self.habits, now)
    }

    fn known(&self) -> HashSet<ReminderKey> {
        self.told.keys().copied().collect()
    }

    /// Starts anew: nothing is in memory.
    fn restart(&mut self) {
        self.agenda = Agenda::default();
        self.evenings.iter().for_each(|evening| self.agenda.put(evening.clone()));
    }

    /// Looks at the evenings whose moment has come, and finds what a look at all of them does.
    fn look(&mut self, now: DateTime<Utc>) -> Due {
        if now < self.looked {
            self.restart();
        }
        self.looked = now;
        let ready = self.agenda.ready(now);
        let mut said = due(&ready, &self.known(), &self.snoozes, &self.habits, now);
        said.next = said.next.into_iter().chain(self.agenda.next(now)).min();
        assert_eq!(said, self.due(now), "at {now}");
        self.hear(&said);
        self.agenda.looked(ready, &self.known(), &self.snoozes, &self.habits, now);
        said
    }

    fn after(&mut self, event: Event) {
        self.settled = self.elapsed;
        let now = self.now();
        match event {
            Event::Awake(seconds) => self.run(seconds),
            Event::Asleep(seconds) => {
                self.elapsed += seconds;
                self.restart();
            }
            Event::Restart => self.restart(),
            Event::Travel(zone) => {
                if let Some(quiet) = &mut self.habits.quiet {
                    quiet.zone = zone;
                }
            }
            Event::ClockSet(seconds) => self.clock += TimeDelta::seconds(seconds),
            Event::Move(which, minutes) => self.evenings[which].start.local += TimeDelta::minutes(minutes),
            Event::Soon(which, minutes) => {
                let start = &mut self.evenings[which].start;
                *start = WallTime::at(now, start.zone).plus_minutes(minutes);
            }
            Event::Play(which) => {
                self.evenings[which].status = Status::Started { at: now, pause: Pause::default() };
            }
            Event::Pause(which) => {
                let evening = self.evenings[which].clone();
                let turned = evening.clone().paused(now).or_else(|| evening.resumed(now));
                self.evenings[which] = turned.unwrap_or_else(|| self.evenings[which].clone());
            }
            Event::Mark(which, status) => self.evenings[which].status = status,
            Event::Snooze(choice) => {
                let last = self.evenings.iter().filter(|evening| evening.status == Status::Planned);
                self.snoozes.extend(
                    last.min_by_key(|evening| evening.start.utc())
                        .and_then(|evening| choice.of(evening, now)),
                );
            }
        }
        let wrote = match event {
            Event::Awake(_) | Event::Asleep(_) | Event::Restart | Event::Travel(_) | Event::ClockSet(_) => {
                false
            }
            Event::Move(..) | Event::Soon(..) | Event::Play(_) | Event::Pause(_) => true,
            Event::Mark(..) | Event::Snooze(_) => true,
        };
        // What was written is taken in anew.
        if wrote {
            self.evenings.iter().for_each(|evening| self.agenda.put(evening.clone()));
        }
    }

    /// Looks as seldom as the promise of `next` allows, and each time up to 30 seconds late.
    fn run(&mut self, seconds: i64) {
        let end = self.elapsed + seconds;
        self.elapsed += self.late().min(seconds);
        while self.elapsed < end {
            let now = self.now();
            let said = self.look(now);
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
            assert_eq!(evening.start, key.start);
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
        let list = evening.reminders.as_ref().unwrap_or(&self.habits.usual);
        let set = list.iter().filter_map(|each| Some((Point::Set(*each), each.due(evening)?)));
        let mine = |snooze: &&Snooze| {
            snooze.session == evening.id && snooze.start == evening.start && snooze.until < evening.ends()
        };
        let snoozes = self.snoozes.iter().filter(mine);
        let snoozes = snoozes.map(|snooze| (Point::Snoozed { until: snooze.until }, snooze.until));
        let stop = self.habits.stop(evening, self.now()).map(|moment| (Point::Stop, moment));
        set.chain(snoozes).chain(stop).collect()
    }

    /// The rules once more, one sentence each: whether that point of the evening should be said at `now`.
    fn has_reason(&self, evening: &Session, point: Point, now: DateTime<Utc>) -> bool {
        let starts = evening.start.utc();
        let waits_for = |until: DateTime<Utc>| now >= starts + TimeDelta::minutes(1) || starts > until;
        let film = self.evenings.iter().any(|other| match other.status {
            Status::Started { at, pause } => {
                pause.since.is_none() && at <= now && now < other.ends() && waits_for(other.ends())
            }
            _ => false,
        });
        let quiet = self.habits.quiet.and_then(|hours| hours.until(now)).is_some_and(waits_for);
        // Nobody but everybody puts anything off here.
        let everybodys = !matches!(point, Point::Set(reminder) if reminder.who.is_some());
        let snoozed = self.points(evening).iter().any(|(other, moment)| {
            let key = ReminderKey { session: evening.id, start: evening.start, point: *other };
            let waits = matches!(other, Point::Snoozed { .. }) && *moment > now;
            everybodys && waits && !self.told.contains_key(&key)
        });
        if point == Point::Stop {
            let asks = self.habits.stop(evening, now);
            return asks.is_some_and(|moment| moment <= now) && now < evening.ends_by(now);
        }
        if evening.status != Status::Planned || film || quiet {
            return false;
        }
        if point == Point::Over {
            return evening.ends() <= now;
        }
        let moment = self.points(evening).into_iter().find(|(other, _)| *other == point).unwrap().1;
        moment <= now && now < evening.ends() && !snoozed
    }

    /// Long after everything it wakes and asks about whatever it never spoke of.
    fn tell_all(mut self) {
        let last = self.evenings.iter().map(Session::ends).max().unwrap();
        self.clock = last + TimeDelta::days(1) - TimeDelta::seconds(self.elapsed);
        self.after(Event::Awake(3 * DAY));
        for evening in self.evenings.iter().filter(|evening| evening.status == Status::Planned) {
            let told = |point| {
                self.told.contains_key(&ReminderKey { session: evening.id, start: evening.start, point })
            };
            let list = self.habits.of(evening).iter();
            let all = list.clone().all(|each| each.due(evening).is_none() || told(Point::Set(*each)));
            assert!(all || told(Point::Over), "{evening:?}");
        }
        assert!(self.told.values().all(|times| *times == 1));
    }
}

fn quiet_hours() -> impl Strategy<Value = Option<QuietHours>> {
    let hour = (0..24_u32).prop_map(|hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap());
    let zone: Tz = Europe::London;
    prop::option::of((hour.clone(), hour).prop_map(move |(from, to)| QuietHours { from, to, zone }))
}

fn habits() -> impl Strategy<Value = Habits> {
    let usual = prop::collection::vec(reminder(), 0..5);
    (quiet_hours(), usual, prop::option::of(time())).prop_map(|(quiet, usual, stop_at)| Habits {
        quiet,
        usual,
        stop_at,
    })
}

const DAY: i64 = 24 * HOUR;
const TWO_YEARS: i64 = 2 * 365 * DAY;

proptest! {
    #[test]
    fn none_lost_none_twice_and_none_late(
        evenings in evenings(5, 6_000),
        habits in habits(),
        events in prop::collection::vec(event(5, 2 * DAY), 1..60),
        lateness in prop::collection::vec(0..=STEP, 1..8),
    ) {
        let begin = evenings[0].start.utc() - TimeDelta::days(2);
        let mut computer = Computer::new(evenings, habits, lateness, begin);
        events.into_iter().for_each(|event| computer.after(event));
        computer.tell_all();
    }
}

/// Two years take as long as some weeks do four times.
fn a_quarter() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: (usual.cases / 4).max(1), ..usual }
}

proptest! {
    #![proptest_config(a_quarter())]
    #[test]
    fn nor_in_two_years(
        evenings in evenings(12, TWO_YEARS / 60),
        habits in habits(),
        events in prop::collection::vec(event(12, 30 * DAY), 60..120),
        lateness in prop::collection::vec(0..=STEP, 1..8),
    ) {
        let first = evenings.iter().map(|evening| evening.start.utc()).min().unwrap();
        let mut computer = Computer::new(evenings, habits, lateness, first - TimeDelta::days(2));
        while computer.elapsed < TWO_YEARS {
            events.iter().for_each(|event| computer.after(*event));
            computer.after(Event::Awake(DAY));
        }
        computer.tell_all();
    }
}
