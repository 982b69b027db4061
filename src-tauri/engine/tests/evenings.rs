//! Journeys over plans and reminders, on a real database and a clock that the test sets.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use chrono::TimeDelta;
use common::{House, utc, wall};
use houselights_domain::plan::reminders::{NoticeKind, Reminder, SnoozeFor};
use houselights_domain::plan::{Pause, Status, WallTime, Warning};
use houselights_domain::title::Reaction;
use houselights_engine::view::{
    ChangeEvening, CheckEvening, FinishEvening, MonthQuery, PlanEvening, PlansQuery, Quiet, Settings,
    SnoozeReminder,
};

fn december() -> PlansQuery {
    PlansQuery::of("2026-12-01".parse().expect("a date"))
}

#[test]
fn the_pick_becomes_an_evening_with_an_end() {
    let house = House::with_family();
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    let planned =
        house.plan_evening(house.evening(Some(film), "2026-12-18T20:15:00")).expect("planned").value;
    assert_eq!(planned.name.as_deref(), Some("Miracle in Cell No. 7"));
    assert_eq!(planned.ends_local, wall("2026-12-18T22:27:00"));
    assert_eq!(planned.next_reminder, Some(utc("2026-12-18T19:45:00Z")));
    assert_eq!(house.plans(december()).expect("plans").upcoming, [planned]);
}

#[test]
fn the_reminder_comes_once_across_a_restart_and_a_clock_that_jumps() {
    let mut house = House::with_family();
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    house.plan_evening(house.evening(Some(film), "2026-12-18T20:15:00")).expect("planned");
    assert!(house.remind().expect("a look").notices.is_empty(), "19:40 is too early");
    house.clock.set(utc("2026-12-18T19:45:10Z"));
    let due = house.remind().expect("a look").notices;
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].kind, NoticeKind::StartsAt);
    assert_eq!(house.pending_reminders().expect("pending").len(), 1);
    house.reopen();
    assert!(house.remind().expect("a look").notices.is_empty(), "said before the restart");
    house.clock.set(utc("2026-12-18T18:00:00Z"));
    assert!(house.remind().expect("a look").notices.is_empty(), "the clock went back");
    house.clock.set(utc("2026-12-18T19:46:00Z"));
    assert!(house.remind().expect("a look").notices.is_empty(), "and forward again");
}

#[test]
fn a_snooze_survives_a_restart_and_comes_back_once() {
    let mut house = House::with_family();
    let evening = house.plan_evening(house.evening(None, "2026-12-18T20:15:00")).expect("planned").value;
    house.clock.set(utc("2026-12-18T19:45:00Z"));
    assert_eq!(house.remind().expect("a look").notices.len(), 1);
    let snooze = SnoozeReminder { id: evening.session.id, until: SnoozeFor::TenMinutes };
    assert_eq!(house.snooze_reminder(snooze).expect("snoozed"), Some(utc("2026-12-18T19:55:00Z")));
    assert!(house.pending_reminders().expect("pending").is_empty());
    house.reopen();
    assert!(house.remind().expect("a look").notices.is_empty());
    house.clock.set(utc("2026-12-18T19:55:00Z"));
    assert_eq!(house.remind().expect("a look").notices.len(), 1);
    assert!(house.remind().expect("a look").notices.is_empty());
}

#[test]
fn a_moved_evening_is_reminded_of_anew_and_a_cancelled_one_never() {
    let house = House::with_family();
    let evening = house.plan_evening(house.evening(None, "2026-12-18T20:15:00")).expect("planned").value;
    house.clock.set(utc("2026-12-18T19:45:00Z"));
    assert_eq!(house.remind().expect("a look").notices.len(), 1);
    let start = WallTime { local: wall("2026-12-18T21:00:00"), zone: evening.session.start.zone };
    let moved = house.change_evening(change(evening.session.id, Some(start))).expect("moved").value.evening;
    assert_eq!(moved.session.sequence, 1, "calendars hear of it");
    assert!(house.pending_reminders().expect("pending").is_empty(), "the old reminder is of no use");
    house.clock.set(utc("2026-12-18T20:30:00Z"));
    assert_eq!(house.remind().expect("a look").notices.len(), 1);
    house.cancel_evening(evening.session.id).expect("cancelled");
    assert!(house.plans(december()).expect("plans").upcoming.is_empty());
    house.undo().expect("undo works").expect("something");
    assert_eq!(house.plans(december()).expect("plans").upcoming.len(), 1);
}

#[test]
fn a_month_alone_is_the_one_that_the_plans_have() {
    let house = House::with_family();
    let plan = |local| house.plan_evening(house.evening(None, local)).expect("planned").value.session.id;
    // The last of them is in the week after, and the next one in none of December's.
    let days = ["2026-12-05T20:15:00", "2026-12-18T21:00:00", "2026-12-19T20:15:00", "2027-01-02T20:15:00"];
    let [first, .., off, after] = days.map(plan);
    plan("2027-02-05T20:15:00");
    let members = vec![house.member("Mum")];
    let over = FinishEvening { id: first, watched: true, members, reaction: None };
    house.finish_evening(over).expect("finished");
    house.cancel_evening(off).expect("cancelled");
    let month = house.month(MonthQuery { month: december().month }).expect("a month");
    assert_eq!(month, house.plans(december()).expect("plans").month);
    assert_eq!(month.len(), 3, "what was watched is in it, and what was called off is not");
    assert_eq!(month.last().map(|view| view.session.id), Some(after));
}

#[test]
fn of_many_evenings_to_come_the_soonest_are_shown_and_the_others_counted() {
    let house = House::with_family();
    for local in ["2026-12-20T20:15:00", "2026-12-19T20:15:00", "2026-12-21T20:15:00"] {
        house.plan_evening(house.evening(None, local)).expect("planned");
    }
    let shown = |at_most| {
        let plans = house.plans(PlansQuery { at_most, ..december() }).expect("plans");
        (plans.upcoming.iter().map(|view| view.evening.to_string()).collect::<Vec<_>>(), plans.later)
    };
    let all = ["2026-12-19", "2026-12-20", "2026-12-21"].map(String::from);
    assert_eq!(shown(Some(2)), (all[..2].to_vec(), 1));
    assert_eq!(shown(Some(0)), (vec![], 3));
    assert_eq!(shown(Some(9)), (all.to_vec(), 0));
    assert_eq!(shown(None), (all.to_vec(), 0));
}

#[test]
fn planning_inside_the_reminders_time_does_not_remind_at_once() {
    let house = House::with_family();
    house.plan_evening(house.evening(None, "2026-12-18T20:00:00")).expect("planned");
    assert!(house.remind().expect("a look").notices.is_empty(), "we were all here a second ago");
}

#[test]
fn start_now_shifts_the_end_and_finishing_fills_the_diary() {
    let house = House::with_family();
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    let evening =
        house.plan_evening(house.evening(Some(film), "2026-12-18T20:15:00")).expect("planned").value;
    let started = house.start_evening(evening.session.id).expect("started").value;
    assert_eq!(
        started.session.status,
        Status::Started { at: utc("2026-12-18T19:40:00Z"), pause: Pause::default() }
    );
    assert_eq!(started.ends_at, utc("2026-12-18T21:52:00Z"));
    house.clock.advance(TimeDelta::hours(13));
    assert_eq!(house.plans(december()).expect("plans").unanswered.len(), 1, "next morning the app asks");
    let members = vec![house.member("Mum")];
    let over =
        FinishEvening { id: evening.session.id, watched: true, members, reaction: Some(Reaction::Loved) };
    house.finish_evening(over).expect("finished");
    assert!(house.plans(december()).expect("plans").unanswered.is_empty());
    let viewings = house.title(film).expect("on the list").title.viewings;
    assert_eq!(viewings.len(), 1);
    assert_eq!(viewings[0].on, "2026-12-18".parse().expect("a date"));
}

#[test]
fn overlaps_and_lights_out_are_said_and_not_forbidden() {
    let house = House::with_family();
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    house.plan_evening(house.evening(Some(film), "2026-12-18T20:15:00")).expect("planned");
    let late = house.evening(Some(film), "2026-12-18T22:00:00");
    let check = house.check_evening(late.clone().into()).expect("checked");
    let said: Vec<_> = check.warnings.iter().map(std::mem::discriminant).collect();
    assert_eq!(said.len(), 2, "{:?}", check.warnings);
    assert!(check.warnings.iter().any(|warning| matches!(warning, Warning::PastLightsOut { .. })));
    assert_eq!(check.names[0].1, "Miracle in Cell No. 7");
    house.plan_evening(late).expect("planned all the same");
    let gap = house.check_evening(house.evening(None, "2027-03-28T01:30:00").into()).expect("checked");
    assert!(matches!(gap.warnings[0], Warning::ClocksGoForward { .. }));
}

#[test]
fn what_is_offered_instead_breaks_nothing_else_and_an_evening_is_not_in_its_own_way() {
    let house = House::with_family();
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    let christmas = house.plan_evening(house.evening(None, "2026-12-26T20:00:00")).expect("planned").value;
    // Lights go out at eleven: after the other evening there is no time left.
    let late = house.evening(Some(film), "2026-12-26T21:30:00");
    let check = house.check_evening(late.clone().into()).expect("checked");
    assert_eq!(check.warnings.len(), 2, "{:?}", check.warnings);
    assert_eq!(check.better_start.map(|start| start.local), Some(wall("2026-12-26T17:45:00")));

    let changing = CheckEvening { evening: late, changing: Some(christmas.session.id) };
    let check = house.check_evening(changing).expect("checked");
    let [Warning::PastLightsOut { .. }] = check.warnings[..] else { panic!("{:?}", check.warnings) };
    assert_eq!(check.better_start.map(|start| start.local), Some(wall("2026-12-26T20:45:00")));
}

#[test]
fn a_film_that_is_on_is_not_said_to_be_too_late() {
    let house = House::with_family();
    let draft = house.evening(None, "2026-12-18T19:30:00");
    let evening = house.plan_evening(draft.clone()).expect("planned").value;
    house.start_evening(evening.session.id).expect("started");
    house.clock.advance(TimeDelta::minutes(20));
    let mut changing = CheckEvening { evening: draft, changing: Some(evening.session.id) };
    let check = house.check_evening(changing.clone()).expect("checked");
    assert_eq!((check.warnings, check.better_start), (Vec::new(), None));
    // It moves to a time that has gone by, too.
    changing.evening.start.local = wall("2026-12-18T19:15:00");
    let check = house.check_evening(changing).expect("checked");
    assert!(matches!(check.warnings[..], [Warning::InThePast { .. }]), "{:?}", check.warnings);
}

#[test]
fn removing_the_film_leaves_the_evening() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    house.plan_evening(house.evening(Some(film), "2026-12-20T17:30:00")).expect("planned");
    house.remove_title(film).expect("removed");
    let upcoming = house.plans(december()).expect("plans").upcoming;
    assert_eq!((upcoming.len(), upcoming[0].name.clone()), (1, None));
    house.undo().expect("undo works");
    assert_eq!(house.plans(december()).expect("plans").upcoming[0].name.as_deref(), Some("Elf"));
}

#[test]
fn an_evening_of_a_film_that_is_gone_is_refused() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    house.remove_title(film).expect("removed");
    let refused = house.plan_evening(house.evening(Some(film), "2026-12-20T17:30:00"));
    assert_eq!(refused.expect_err("gone").code(), "gone");
}

#[test]
fn an_evening_whose_film_was_removed_can_still_be_moved_and_finished() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    let evening =
        house.plan_evening(house.evening(Some(film), "2026-12-18T20:15:00")).expect("planned").value;
    house.start_evening(evening.session.id).expect("started");
    house.remove_title(film).expect("removed");
    let over = FinishEvening { id: evening.session.id, watched: true, members: Vec::new(), reaction: None };
    let finished = house.finish_evening(over).expect("finished").value;
    assert_eq!(finished.session.status, Status::Watched);
}

#[test]
fn only_an_evening_that_waits_can_be_started() {
    let house = House::with_family();
    let evening = house.plan_evening(house.evening(None, "2026-12-18T20:15:00")).expect("planned").value;
    house.start_evening(evening.session.id).expect("started");
    house.clock.advance(TimeDelta::minutes(20));
    let again = house.start_evening(evening.session.id).expect_err("it is on");
    assert_eq!(again.code(), "not_waiting");
    assert_eq!(house.evening_view(&evening).starts_at, utc("2026-12-18T19:40:00Z"));
}

#[test]
fn a_note_does_not_swallow_a_reminder_and_undoing_the_plan_takes_it_away() {
    let house = House::with_family();
    let evening = house.plan_evening(house.evening(None, "2026-12-18T20:15:00")).expect("planned").value;
    house.clock.set(utc("2026-12-18T19:45:00Z"));
    let note = ChangeEvening { note: Some("Mum brings tissues".into()), ..change(evening.session.id, None) };
    house.change_evening(note).expect("changed");
    assert_eq!(house.remind().expect("a look").notices.len(), 1);
    assert_eq!(house.pending_reminders().expect("pending").len(), 1);
    house.undo().expect("the note");
    house.undo().expect("the plan");
    assert!(house.pending_reminders().expect("pending").is_empty());
}

#[test]
fn an_undo_is_a_new_version_for_calendars() {
    let house = House::with_family();
    let evening = house.plan_evening(house.evening(None, "2026-12-18T20:15:00")).expect("planned").value;
    let start = WallTime { local: wall("2026-12-18T21:00:00"), zone: evening.session.start.zone };
    house.change_evening(change(evening.session.id, Some(start))).expect("moved");
    house.undo().expect("undo works");
    assert_eq!(house.evening_view(&evening).session.sequence, 2);
}

fn change(id: houselights_domain::id::SessionId, start: Option<WallTime>) -> ChangeEvening {
    ChangeEvening { start, ..ChangeEvening::of(id) }
}

#[test]
fn quiet_hours_hold_back_what_can_wait_and_nothing_about_tonight() {
    let house = House::with_family();
    let at = |text: &str| text.parse().expect("a time");
    let quiet = Some(Quiet { from: at("22:00:00"), to: at("08:00:00") });
    house.change_settings(Settings { quiet, ..Settings::default() }).expect("quiet hours");
    // The first reminder comes at three in the night before, the other when it is quiet already.
    let tomorrow = PlanEvening {
        reminders: Some(vec![Reminder::before_start(17 * 60 + 15)]),
        ..house.evening(None, "2026-12-19T20:15:00")
    };
    let late = PlanEvening {
        reminders: Some(vec![Reminder::before_start(30)]),
        ..house.evening(None, "2026-12-18T23:15:00")
    };
    let tomorrow = house.plan_evening(tomorrow).expect("planned").value.session.id;
    let late = house.plan_evening(late).expect("planned").value.session.id;

    let said = |now: &str| {
        house.clock.set(utc(now));
        let reminders = house.remind().expect("a look");
        reminders.notices.into_iter().map(|notice| notice.evening.session.id).collect::<Vec<_>>()
    };
    assert_eq!(said("2026-12-18T22:45:00Z"), [late], "it starts before the quiet is over");
    assert_eq!(said("2026-12-19T03:00:00Z"), []);
    assert_eq!(said("2026-12-19T08:00:00Z"), [tomorrow]);
    assert_eq!(said("2026-12-19T08:00:30Z"), []);
}

#[test]
fn a_reminder_that_was_shown_can_be_answered_after_a_restart_until_it_is() {
    let mut house = House::with_family();
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    house.plan_evening(house.evening(Some(film), "2026-12-18T20:15:00")).expect("planned");
    house.clock.set(utc("2026-12-18T19:45:00Z"));
    assert_eq!(house.remind().expect("a look").notices.len(), 1);
    house.reopen();
    assert_eq!(house.remind().expect("a look").notices, [], "it is said once");
    let waiting = house.pending_reminders().expect("a list");
    assert_eq!(waiting.len(), 1);
    house.dismiss_reminder(waiting[0].evening.session.id).expect("fine");
    house.reopen();
    assert_eq!(house.pending_reminders().expect("a list"), []);
}
