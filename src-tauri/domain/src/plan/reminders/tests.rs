//! What single evenings are reminded of; the long run is in `simulation`.

use std::collections::HashSet;

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Europe;

use super::*;
use crate::plan::sample::{member, session};
use crate::plan::{Pause, Session, Status};

const FRIDAY: &str = "2026-12-18T20:15:00";

fn minutes<const N: usize>(minutes: [u16; N]) -> Option<Vec<Reminder>> {
    Some(minutes.map(Reminder::before_start).to_vec())
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn first_look(sessions: &[Session], now: &str) -> Due {
    due(sessions, &HashSet::new(), &[], &Habits::default(), at(now))
}

#[test]
fn half_an_hour_before_the_tray_reminds_once() {
    let evening = session(1, FRIDAY);
    let early = first_look(std::slice::from_ref(&evening), "2026-12-18T12:00:00Z");
    assert_eq!(early, Due { next: Some(at("2026-12-18T19:45:00Z")), ..Due::default() });

    let said = first_look(std::slice::from_ref(&evening), "2026-12-18T19:45:00Z");
    let [notice] = said.notices.as_slice() else { panic!("{said:?}") };
    assert_eq!((notice.kind, notice.start), (NoticeKind::StartsAt, evening.start));

    let told: HashSet<_> = said.told().into_iter().collect();
    for later in
        ["2026-12-18T19:45:30Z", "2026-12-18T19:00:00Z", "2026-12-18T20:30:00Z", "2026-12-19T09:00:00Z"]
    {
        assert_eq!(
            due(std::slice::from_ref(&evening), &told, &[], &Habits::default(), at(later)),
            Due::default(),
            "{later}"
        );
    }
}

#[test]
fn reminders_missed_together_are_one_notice() {
    let mut evening = session(1, FRIDAY);
    evening.reminders = minutes([30, 1_440, 30]);
    let said = first_look(&[evening], "2026-12-18T20:00:00Z");
    assert_eq!(said.notices.len(), 1);
    assert_eq!(
        said.notices[0].points,
        [30, 1_440].map(|minutes| Point::Set(Reminder::before_start(minutes)))
    );
}

#[test]
fn a_reminder_at_the_start_says_that_it_starts() {
    let mut evening = session(1, FRIDAY);
    evening.reminders = minutes([0]);
    let kind = |now| first_look(std::slice::from_ref(&evening), now).notices[0].kind;
    assert_eq!(kind("2026-12-18T20:15:29Z"), NoticeKind::StartsAt);
    assert_eq!(kind("2026-12-18T20:16:00Z"), NoticeKind::StartedAt);
}

#[test]
fn what_was_slept_through_is_one_digest() {
    let evenings = [session(2, "2026-12-19T20:00:00"), session(1, FRIDAY), session(3, "2026-12-20T20:00:00")];
    let said = first_look(&evenings, "2026-12-20T20:30:00Z");
    assert_eq!(
        said.digest.iter().map(|missed| missed.session).collect::<Vec<_>>(),
        [evenings[1].id, evenings[0].id]
    );
    assert_eq!(said.notices.iter().map(|notice| notice.kind).collect::<Vec<_>>(), [NoticeKind::StartedAt]);
}

#[test]
fn an_evening_that_moves_is_reminded_of_anew() {
    let mut evening = session(1, FRIDAY);
    let told =
        first_look(std::slice::from_ref(&evening), "2026-12-18T19:45:00Z").told().into_iter().collect();
    evening.start = evening.start.plus_minutes(24 * 60);
    let said = due(&[evening], &told, &[], &Habits::default(), at("2026-12-18T20:00:00Z"));
    assert_eq!(said, Due { next: Some(at("2026-12-19T19:45:00Z")), ..Due::default() });
}

#[test]
fn a_clock_that_was_wrong_costs_no_reminder() {
    let evening = session(1, FRIDAY);
    let told: HashSet<_> =
        first_look(std::slice::from_ref(&evening), "2027-01-18T12:00:00Z").told().into_iter().collect();
    assert!(told.iter().all(|key| key.point == Point::Over));
    let evenings = [evening];
    let put_right = due(&evenings, &told, &[], &Habits::default(), at("2026-12-18T19:45:00Z"));
    assert_eq!(put_right.notices.len(), 1);
    assert_eq!(due(&evenings, &told, &[], &Habits::default(), at("2026-12-19T12:00:00Z")), Due::default());
}

#[test]
fn nothing_that_can_wait_interrupts_the_film() {
    let mut film = session(1, FRIDAY);
    film.status = Status::Started { at: at("2026-12-18T20:20:00Z"), pause: Pause::default() };
    let mut tomorrow = session(2, "2026-12-19T20:15:00");
    tomorrow.reminders = minutes([1_440]);
    let overlapping = session(3, "2026-12-18T22:00:00");
    let evenings = [film, tomorrow.clone(), overlapping.clone()];
    let said = first_look(&evenings, "2026-12-18T21:30:00Z");
    assert_eq!(said.notices.iter().map(|notice| notice.session).collect::<Vec<_>>(), [overlapping.id]);
    assert_eq!(said.next, Some(at("2026-12-18T22:20:00Z")));
    let after = first_look(&evenings[..2], "2026-12-18T22:20:00Z");
    assert_eq!(after.notices[0].session, tomorrow.id);
}

#[test]
fn quiet_hours_hold_back_what_can_wait_for_the_morning() {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let hours = QuietHours { from: hour(19), to: hour(9), zone: Europe::London };
    let quiet = Habits { quiet: Some(hours), ..Habits::default() };
    let mut tomorrow = session(1, "2026-12-19T20:15:00");
    tomorrow.reminders = minutes([1_440]);
    let tonight = session(2, FRIDAY);
    let said = due(&[tomorrow, tonight.clone()], &HashSet::new(), &[], &quiet, at("2026-12-18T20:15:00Z"));
    assert_eq!(said.notices.iter().map(|notice| notice.session).collect::<Vec<_>>(), [tonight.id]);
    assert_eq!(said.next, Some(at("2026-12-19T09:00:00Z")));
}

#[test]
fn a_snooze_comes_back_once_and_survives_a_restart() {
    let evening = session(1, FRIDAY);
    let mut told: HashSet<_> =
        first_look(std::slice::from_ref(&evening), "2026-12-18T19:45:00Z").told().into_iter().collect();
    let snoozes: Vec<_> =
        SnoozeFor::TenMinutes.of(&evening, at("2026-12-18T19:45:10Z")).into_iter().collect();
    let evenings = [evening];
    let look = |told: &HashSet<_>, now| due(&evenings, told, &snoozes, &Habits::default(), at(now));
    assert_eq!(look(&told, "2026-12-18T19:50:00Z").next, Some(at("2026-12-18T19:55:10Z")));
    let again = look(&told, "2026-12-18T19:55:10Z");
    assert_eq!(again.notices[0].points, [Point::Snoozed { until: snoozes[0].until }]);
    told.extend(again.told());
    assert_eq!(look(&told, "2026-12-18T19:55:40Z"), Due::default());
}

#[test]
fn an_evening_planned_at_the_last_minute_can_go_without() {
    let evening = session(1, FRIDAY);
    let now = at("2026-12-18T20:00:00Z");
    let told = overtaken(&evening, &Habits::default(), now).into_iter().collect();
    assert_eq!(due(&[evening], &told, &[], &Habits::default(), now), Due::default());
}

fn noon() -> Habits {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap();
    Habits { usual: vec![Reminder::decide_at(noon), Reminder::before_start(30)], ..Habits::default() }
}

/// An evening that is reminded of as usual.
fn usual(n: u128, start: &str) -> Session {
    Session { reminders: None, ..session(n, start) }
}

#[test]
fn an_open_film_is_asked_for_at_noon_once_and_a_chosen_one_never() {
    let mut evening = usual(1, FRIDAY);
    let look = |evening: &Session, told: &HashSet<_>, now| {
        due(std::slice::from_ref(evening), told, &[], &noon(), at(now))
    };
    let nothing = HashSet::new();
    assert_eq!(look(&evening, &nothing, "2026-12-18T08:00:00Z").next, Some(at("2026-12-18T12:00:00Z")));
    let said = look(&evening, &nothing, "2026-12-18T12:00:00Z");
    assert_eq!(said.notices.iter().map(|notice| notice.kind).collect::<Vec<_>>(), [NoticeKind::Decide]);
    let told = said.told().into_iter().collect();
    assert_eq!(look(&evening, &told, "2026-12-18T12:30:00Z").notices, []);
    let late = look(&evening, &nothing, "2026-12-18T19:50:00Z");
    assert_eq!(late.notices[0].kind, NoticeKind::StartsAt, "the start is more urgent");
    evening.title = Some(crate::id::TitleId(uuid::Uuid::from_u128(7)));
    assert_eq!(look(&evening, &nothing, "2026-12-18T12:00:00Z").notices, []);
}

#[test]
fn a_matinee_and_a_night_are_decided_on_by_the_noon_before() {
    let asked =
        |start: &str| due(&[usual(1, start)], &HashSet::new(), &[], &noon(), at("2026-12-01T00:00:00Z")).next;
    assert_eq!(asked("2026-12-18T12:30:00"), Some(at("2026-12-17T12:00:00Z")));
    assert_eq!(asked("2026-12-18T13:00:00"), Some(at("2026-12-18T12:00:00Z")));
    assert_eq!(asked("2026-12-19T00:30:00"), Some(at("2026-12-18T12:00:00Z")));
}

#[test]
fn each_of_several_reminders_says_whose_it_is_and_what_it_is_about() {
    let mut evening = session(1, FRIDAY);
    let clock = |days, hour| At::Clock { days, time: NaiveTime::from_hms_opt(hour, 0, 0).unwrap() };
    let ben = Some(member(1));
    let snacks = Reminder { about: About::Snacks, at: clock(1, 17), who: ben };
    let again = Reminder { about: About::Snacks, at: clock(0, 12), who: ben };
    let doors = Reminder { about: About::Doors, at: At::Before { minutes: 10 }, who: None };
    evening.particulars.doors = 30;
    evening.reminders = Some(vec![snacks, again, doors, Reminder::before_start(5)]);
    let mut told = HashSet::new();
    let mut heard = Vec::new();
    let mut now = at("2026-12-16T00:00:00Z");
    while let Some(next) = due(std::slice::from_ref(&evening), &told, &[], &Habits::default(), now).next {
        now = next;
        let said = due(std::slice::from_ref(&evening), &told, &[], &Habits::default(), now);
        told.extend(said.told());
        heard.extend(said.notices.iter().map(|notice| (now, notice.kind, notice.said[0].who)));
    }
    assert_eq!(
        heard,
        [
            (at("2026-12-17T17:00:00Z"), NoticeKind::Snacks, ben),
            (at("2026-12-18T12:00:00Z"), NoticeKind::Snacks, ben),
            (at("2026-12-18T19:35:00Z"), NoticeKind::Doors, None),
            (at("2026-12-18T20:10:00Z"), NoticeKind::StartsAt, None),
        ]
    );
    let at_once = first_look(&[evening], "2026-12-18T20:12:00Z");
    let said = |about, who| Said { about, who };
    assert_eq!(at_once.notices[0].kind, NoticeKind::StartsAt, "slept through: the start comes first");
    assert_eq!(at_once.notices[0].points.len(), 4);
    assert_eq!(
        at_once.notices[0].said,
        [said(About::Snacks, ben), said(About::Doors, None), said(About::Start, None)],
        "and nothing is left out"
    );
}

#[test]
fn a_snooze_repeats_what_was_put_off() {
    let evening = session(1, FRIDAY);
    let now = at("2026-12-18T12:00:00Z");
    let said = vec![Said { about: About::Snacks, who: Some(member(1)) }];
    let snooze = SnoozeFor::TenMinutes.of(&evening, now).unwrap();
    let snoozes = [Snooze { said: said.clone(), ..snooze }];
    let again = due(&[evening], &HashSet::new(), &snoozes, &Habits::default(), at("2026-12-18T12:10:00Z"));
    assert_eq!((again.notices[0].kind, &again.notices[0].said), (NoticeKind::Snacks, &said));
}

#[test]
fn a_snooze_keeps_nobody_waiting_who_put_nothing_off() {
    let mia = Some(member(1));
    let mut evening = session(1, FRIDAY);
    let mias = |minutes| Reminder { about: About::Start, at: At::Before { minutes }, who: mia };
    evening.reminders = Some(vec![Reminder::before_start(30), mias(60), mias(28)]);
    let evenings = [evening];
    let put_off = |until: SnoozeFor, who, now: &str| {
        let snooze = until.of(&evenings[0], at(now)).unwrap();
        Snooze { said: vec![Said { about: About::Start, who }], ..snooze }
    };
    let look = |told: &HashSet<_>, snoozes: &[Snooze], now: &str| {
        due(&evenings, told, snoozes, &Habits::default(), at(now))
    };
    let told_at = |now: &str, snoozes: &[Snooze]| -> HashSet<_> {
        look(&HashSet::new(), snoozes, now).told().into_iter().collect()
    };
    let whose = |due: &Due| -> Vec<_> {
        due.notices.iter().flat_map(|notice| &notice.said).map(|said| said.who).collect()
    };
    // Mia puts hers off until a quarter to; everybody's comes in time, and what else is hers waits.
    let snoozes = [put_off(SnoozeFor::QuarterBefore, mia, "2026-12-18T19:16:00Z")];
    let mut told = told_at("2026-12-18T19:15:00Z", &[]);
    let in_time = look(&told, &snoozes, "2026-12-18T19:45:10Z");
    assert_eq!(whose(&in_time), [None]);
    told.extend(in_time.told());
    let hers = look(&told, &snoozes, "2026-12-18T19:50:00Z");
    assert_eq!((whose(&hers), hers.next), (vec![], Some(at("2026-12-18T20:00:00Z"))));
    // Everybody's is put off as well, and hers comes back when it was to.
    let [hers] = snoozes;
    let both = [hers, put_off(SnoozeFor::TenMinutes, None, "2026-12-18T19:52:00Z")];
    let back = look(&told, &both, "2026-12-18T20:00:00Z");
    assert_eq!(whose(&back), [mia]);
    told.extend(back.told());
    let last = look(&told, &both, "2026-12-18T20:02:00Z");
    assert_eq!((whose(&last), last.next), (vec![None], None));
}

#[test]
fn a_newer_snooze_takes_the_place_of_what_it_puts_off_again() {
    let evening = session(1, FRIDAY);
    let snooze = |who: &[Option<u128>]| {
        let said = who.iter().map(|who| Said { about: About::Start, who: who.map(member) }).collect();
        let snooze = SnoozeFor::TenMinutes.of(&evening, at("2026-12-18T12:00:00Z")).unwrap();
        Snooze { said, ..snooze }
    };
    let [hers, both, everybodys, old] = [&[Some(1)][..], &[None, Some(1)], &[None], &[]].map(snooze);
    assert!(both.replaces(&hers) && both.replaces(&everybodys) && both.replaces(&old));
    assert!(old.replaces(&everybodys) && everybodys.replaces(&old));
    assert!(!hers.replaces(&everybodys) && !hers.replaces(&old) && !hers.replaces(&both));
    assert!(!everybodys.replaces(&hers));
    let moved = Snooze { start: session(2, "2026-12-19T20:15:00").start, ..hers.clone() };
    assert!(moved.replaces(&both), "what was said of another time is over");
    assert!(!Snooze { session: session(2, FRIDAY).id, ..both }.replaces(&hers));
}

#[test]
fn a_film_that_runs_past_lights_out_is_asked_about_once_also_when_it_is_quiet() {
    let mut film = session(1, FRIDAY);
    film.title = Some(crate::id::TitleId(uuid::Uuid::from_u128(1)));
    film.status = Status::Started { at: at("2026-12-18T20:20:00Z"), pause: Pause::default() };
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let quiet = Some(QuietHours { from: hour(21), to: hour(9), zone: Europe::London });
    let habits = Habits { quiet, stop_at: Some(hour(22)), ..Habits::default() };
    let evenings = [film];
    let look = |told: &HashSet<_>, now| due(&evenings, told, &[], &habits, at(now));
    let before = look(&HashSet::new(), "2026-12-18T21:00:00Z");
    assert_eq!(before, Due { next: Some(at("2026-12-18T21:40:00Z")), ..Due::default() });
    let asked = look(&HashSet::new(), "2026-12-18T21:40:00Z");
    assert_eq!(asked.notices[0].kind, NoticeKind::Stop);
    let told: HashSet<_> = asked.told().into_iter().collect();
    assert_eq!(look(&told, "2026-12-18T21:41:00Z"), Due::default());
    let [film] = evenings;
    let still = [film.paused(at("2026-12-18T21:30:00Z")).unwrap()];
    let said = due(&still, &HashSet::new(), &[], &habits, at("2026-12-18T21:41:00Z"));
    assert_eq!(said, Due::default(), "who paused it has stopped");
}
