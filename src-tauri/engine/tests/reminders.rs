//! Journeys over reminders of every kind, and over an evening that is paused or stopped for the night.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may expect")]

mod common;

use chrono::TimeDelta;
use common::{House, utc, wall};
use houselights_domain::id::SessionId;
use houselights_domain::plan::reminders::{About, At, NoticeKind, Reminder, SnoozeFor};
use houselights_domain::plan::{Portion, Status, WallTime};
use houselights_engine::Error;
use houselights_engine::calendar::{EventFacts, EventWords};
use houselights_engine::view::{
    ChangeEvening, CheckEvening, PlanEvening, RemindOf, ReminderView, SessionView, Settings, SnoozeReminder,
    Task,
};

const FRIDAY: &str = "2026-12-18T20:15:00";

fn snacks(days: u8, time: &str) -> Reminder {
    let at = At::Clock { days, time: time.parse().expect("a time") };
    Reminder { about: About::Snacks, at, who: None }
}

fn change(evening: SessionId, reminders: RemindOf) -> ChangeEvening {
    ChangeEvening { reminders: Some(reminders), ..ChangeEvening::of(evening) }
}

fn at(house: &House, moment: &str) -> Vec<ReminderView> {
    house.clock.set(utc(moment));
    house.remind().expect("a look").notices
}

fn kinds(notices: &[ReminderView]) -> Vec<NoticeKind> {
    notices.iter().map(|notice| notice.kind).collect()
}

#[test]
fn a_reminder_whose_moment_has_passed_is_said_to_be_silent_before_it_is() {
    let house = House::with_family();
    house.clock.set(utc("2026-12-18T19:40:00Z"));
    let check = |reminders: Vec<Reminder>, local: &str, changing: Option<SessionId>| {
        let evening = PlanEvening { reminders: Some(reminders), ..house.evening(None, local) };
        house.check_evening(CheckEvening { evening, changing }).expect("checked").silent
    };
    let list = vec![Reminder::before_start(30), snacks(1, "17:00:00"), Reminder::before_start(60)];
    let late = [snacks(1, "17:00:00"), Reminder::before_start(60)];
    let mut silent = check(list.clone(), FRIDAY, None);
    silent.sort_unstable();
    assert_eq!(silent, late);
    let saturday = "2026-12-19T20:15:00";
    assert_eq!(check(list.clone(), saturday, None), [snacks(1, "17:00:00")], "since five");
    assert_eq!(check(list.clone(), "2026-12-17T20:15:00", None), [], "it is over");

    // What is true is what was said: nothing comes of them, and the third does.
    let plan = PlanEvening { reminders: Some(list.clone()), ..house.evening(None, FRIDAY) };
    let planned = house.plan_evening(plan).expect("planned").value;
    assert_eq!(planned.next_reminder, Some(utc("2026-12-18T19:45:00Z")));
    assert!(at(&house, "2026-12-18T19:44:00Z").is_empty());
    let id = Some(planned.session.id);
    assert_eq!(check(list.clone(), FRIDAY, id), [], "that they passed was known when it was planned");
    let more = [&list[..], &[snacks(0, "12:00:00")]].concat();
    assert_eq!(check(more, FRIDAY, id), [snacks(0, "12:00:00")], "which is added now");
}

#[test]
fn each_reminder_of_an_evening_comes_once_and_says_whose_it_is() {
    let mut house = House::with_family();
    let film = house.add("Elf").title.id;
    let jon = Reminder { who: Some(house.member("Jon")), ..snacks(1, "17:00:00") };
    let list = vec![Reminder::before_start(30), jon, snacks(0, "12:00:00"), jon];
    let plan = PlanEvening { reminders: Some(list), ..house.evening(Some(film), "2026-12-20T20:15:00") };
    let planned = house.plan_evening(plan).expect("planned").value;
    assert_eq!(planned.session.reminders.as_ref().map(Vec::len), Some(3), "each once");
    assert_eq!(planned.next_reminder, Some(utc("2026-12-19T17:00:00Z")));

    let said = at(&house, "2026-12-19T17:00:10Z");
    assert_eq!(kinds(&said), [NoticeKind::Snacks]);
    assert_eq!(said[0].tasks, [Task { about: About::Snacks, who: Some("Jon".into()) }]);
    house.reopen();
    assert!(at(&house, "2026-12-19T17:00:40Z").is_empty());
    assert!(at(&house, "2026-12-19T16:00:00Z").is_empty(), "the clock went back");
    let said = at(&house, "2026-12-20T12:00:00Z");
    assert_eq!(said[0].tasks, [Task { about: About::Snacks, who: None }]);
    assert_eq!(kinds(&at(&house, "2026-12-20T19:45:00Z")), [NoticeKind::StartsAt]);
}

#[test]
fn an_evening_without_reminders_of_its_own_goes_by_the_settings_whatever_they_become() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    let evening =
        house.plan_evening(house.evening(Some(film), "2026-12-19T20:15:00")).expect("planned").value;
    let own = house.plan_evening(house.evening(Some(film), "2026-12-20T20:15:00")).expect("planned").value;
    let list = vec![Reminder::before_start(60)];
    house.change_evening(change(own.session.id, RemindOf::Own { list })).expect("changed");
    let settings = house.settings().expect("settings");
    let reminders = vec![Reminder::before_start(120), snacks(1, "12:00:00"), snacks(0, "09:00:00")];
    house.change_settings(Settings { reminders, ..settings }).expect("chosen");
    assert!(house.remind().expect("a look").notices.is_empty(), "noon has passed when it was chosen");
    assert_eq!(house.evening_view(&evening).next_reminder, Some(utc("2026-12-19T09:00:00Z")));
    assert_eq!(house.evening_view(&own).next_reminder, Some(utc("2026-12-20T19:15:00Z")));
    house.change_evening(change(own.session.id, RemindOf::Usual)).expect("changed");
    assert_eq!(house.evening_view(&own).next_reminder, Some(utc("2026-12-19T12:00:00Z")));
    house.undo().expect("undo works").expect("something");
    assert_eq!(house.evening_view(&own).next_reminder, Some(utc("2026-12-20T19:15:00Z")));
}

#[test]
fn a_reminder_that_is_added_too_late_is_not_said_at_once_and_one_that_waits_is() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    let evening = house.plan_evening(house.evening(Some(film), FRIDAY)).expect("planned").value;
    let list = vec![Reminder::before_start(30), snacks(0, "12:00:00")];
    house.clock.set(utc("2026-12-18T19:45:00Z"));
    house.change_evening(change(evening.session.id, RemindOf::Own { list })).expect("changed");
    let said = house.remind().expect("a look").notices;
    assert_eq!(said[0].tasks, [Task { about: About::Start, who: None }]);
}

#[test]
fn what_was_put_off_is_said_again_and_not_something_else() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    let plan = PlanEvening {
        reminders: Some(vec![snacks(0, "12:00:00")]),
        ..house.evening(Some(film), "2026-12-19T20:15:00")
    };
    let evening = house.plan_evening(plan).expect("planned").value;
    assert_eq!(kinds(&at(&house, "2026-12-19T12:00:00Z")), [NoticeKind::Snacks]);
    let snooze = SnoozeReminder { id: evening.session.id, until: SnoozeFor::TenMinutes };
    house.snooze_reminder(snooze).expect("snoozed").expect("in time");
    assert!(at(&house, "2026-12-19T12:09:59Z").is_empty());
    assert_eq!(kinds(&at(&house, "2026-12-19T12:10:00Z")), [NoticeKind::Snacks]);
}

#[test]
fn the_loop_looks_only_at_what_changed_and_finds_everything() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    assert_eq!(house.remind().expect("a look").next, None);
    let evening = house.plan_evening(house.evening(Some(film), FRIDAY)).expect("planned").value;
    assert_eq!(house.remind().expect("a look").next, Some(utc("2026-12-18T19:45:00Z")));
    house.cancel_evening(evening.session.id).expect("called off");
    assert_eq!(house.remind().expect("a look").next, None);
    house.undo().expect("undo works").expect("something");
    assert_eq!(house.remind().expect("a look").next, Some(utc("2026-12-18T19:45:00Z")));
    house.undo().expect("undo works").expect("something");
    assert_eq!(house.remind().expect("a look").next, None, "never planned");
    house.redo().expect("redo works").expect("something");
    assert_eq!(kinds(&at(&house, "2026-12-18T19:45:00Z")), [NoticeKind::StartsAt]);
}

/// An evening as it stands.
fn stands(house: &House, id: SessionId) -> Result<SessionView, Error> {
    house.engine.as_ref().expect("the house is open").evening(id)
}

fn running(house: &House) -> SessionId {
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    let evening = house.plan_evening(house.evening(Some(film), FRIDAY)).expect("planned").value;
    house.clock.set(utc("2026-12-18T20:15:00Z"));
    house.start_evening(evening.session.id).expect("started");
    evening.session.id
}

#[test]
fn a_pause_shifts_the_end_survives_a_restart_and_can_be_taken_back() {
    let mut house = House::with_family();
    let id = running(&house);
    house.clock.set(utc("2026-12-18T21:00:00Z"));
    assert_eq!(house.resume_evening(id).expect_err("it runs").code(), "not_paused");
    house.pause_evening(id).expect("paused");
    assert_eq!(house.pause_evening(id).expect_err("it stands still").code(), "not_running");
    house.reopen();
    house.clock.set(utc("2026-12-18T21:20:00Z"));
    let ends = |house: &House| stands(house, id).expect("an evening").ends_at;
    assert_eq!(ends(&house), utc("2026-12-18T22:47:00Z"), "and on it moves");
    house.resume_evening(id).expect("goes on");
    house.clock.set(utc("2026-12-18T22:30:00Z"));
    assert_eq!(ends(&house), utc("2026-12-18T22:47:00Z"));
    house.undo().expect("undo works").expect("something");
    assert!(stands(&house, id).expect("an evening").session.is_paused());
    house.undo().expect("undo works").expect("something");
    assert_eq!(ends(&house), utc("2026-12-18T22:27:00Z"), "as if nobody had paused");
}

#[test]
fn one_persons_snooze_delays_nobody_else_across_a_restart() {
    let mut house = House::with_family();
    let mum = Some(house.member("Mum"));
    let doors = Reminder { about: About::Doors, at: At::Before { minutes: 60 }, who: mum };
    let reminders = Some(vec![doors, Reminder::before_start(30)]);
    let evening = PlanEvening { reminders, ..house.evening(None, FRIDAY) };
    house.clock.set(utc("2026-12-18T18:00:00Z"));
    let id = house.plan_evening(evening).expect("planned").value.session.id;
    let whose = |due: &[ReminderView]| -> Vec<Option<String>> {
        due.iter().flat_map(|due| &due.tasks).map(|task| task.who.clone()).collect()
    };
    let mums = Some("Mum".to_owned());
    assert_eq!(whose(&at(&house, "2026-12-18T19:15:10Z")), std::slice::from_ref(&mums));
    let snooze = |house: &House, until| house.snooze_reminder(SnoozeReminder { id, until }).expect("snoozed");
    snooze(&house, SnoozeFor::QuarterBefore);
    house.reopen();
    assert_eq!(whose(&at(&house, "2026-12-18T19:45:10Z")), [None], "in time");
    // Everybody's is put off, too, and takes nothing of hers.
    house.clock.set(utc("2026-12-18T19:55:00Z"));
    snooze(&house, SnoozeFor::TenMinutes);
    house.reopen();
    assert_eq!(whose(&at(&house, "2026-12-18T20:00:10Z")), [mums]);
    assert_eq!(whose(&at(&house, "2026-12-18T20:05:10Z")), [None]);
    assert!(at(&house, "2026-12-18T20:14:00Z").is_empty());
}

fn asks_to_stop(house: &House) {
    let lights_out = "22:00:00".parse().expect("a time");
    let settings = Settings { lights_out, stop_at_lights_out: true, ..house.settings().expect("settings") };
    house.change_settings(settings).expect("chosen");
}

#[test]
fn before_the_lights_go_out_it_asks_once_whether_to_stop_here() {
    let mut house = House::with_family();
    let id = running(&house);
    assert!(at(&house, "2026-12-18T21:40:00Z").is_empty(), "nobody asked for it");
    asks_to_stop(&house);
    let asked = at(&house, "2026-12-18T21:40:10Z");
    assert_eq!(kinds(&asked), [NoticeKind::Stop]);
    assert_eq!(asked[0].lights_out, Some(utc("2026-12-18T22:00:00Z")));
    assert!(asked[0].snoozes.is_empty());
    assert_eq!(asked[0].goes_on.expect("there is a rest").local, wall("2026-12-19T20:15:00"));
    house.reopen();
    assert_eq!(house.pending_reminders().expect("pending").len(), 1);
    assert!(at(&house, "2026-12-18T21:41:00Z").is_empty());
    house.dismiss_reminder(id).expect("go on");
    assert!(house.pending_reminders().expect("pending").is_empty());
}

#[test]
fn stopping_here_keeps_the_place_and_plans_the_rest_for_tomorrow() {
    let house = House::with_family();
    let id = running(&house);
    asks_to_stop(&house);
    assert_eq!(kinds(&at(&house, "2026-12-18T21:45:00Z")), [NoticeKind::Stop]);
    let both = house.stop_evening(id).expect("stopped").value;
    assert_eq!(both.first.session.portion, Portion::First { until: 90 });
    assert_eq!(both.first.session.status, Status::Watched);
    assert_eq!(both.second.session.portion, Portion::Rest { from: 90 });
    assert_eq!(both.second.session.start.local, wall("2026-12-19T20:15:00"));
    assert_eq!(both.second.session.minutes, 42);
    assert!(house.pending_reminders().expect("pending").is_empty());
    let film = both.first.session.title.expect("a film");
    assert!(house.title(film).expect("on the list").title.viewings.is_empty(), "it was not seen to its end");
    house.undo().expect("undo works").expect("something");
    assert!(matches!(stands(&house, id).expect("an evening").session.status, Status::Started { .. }));
    assert_eq!(stands(&house, both.second.session.id).expect_err("never planned").code(), "gone");
}

#[test]
fn the_rest_waits_for_no_week_where_the_next_evening_is_taken() {
    let house = House::with_family();
    let id = running(&house);
    let everybody = ["Ayşe", "Jon", "Mum", "Theo"].map(|name| house.member(name)).to_vec();
    house
        .change_evening(ChangeEvening { members: Some(everybody), ..ChangeEvening::of(id) })
        .expect("all of them");
    let saturday = house.evening(None, "2026-12-19T18:00:00");
    let saturday = house.plan_evening(saturday).expect("planned").value.session.id;
    let at_nine =
        Settings { lights_out: "22:00:00".parse().expect("a time"), ..house.settings().expect("settings") };
    house.change_settings(at_nine).expect("chosen");
    house.clock.set(utc("2026-12-18T21:45:00Z"));
    let rest = |house: &House| house.stop_evening(id).expect("stopped").value.second.session.start.local;
    assert_eq!(rest(&house), wall("2026-12-19T20:15:00"), "the other film is over by then");
    house.undo().expect("undo works").expect("something");
    let longer = ChangeEvening {
        start: Some(house.evening(None, "2026-12-19T19:30:00").start),
        ..ChangeEvening::of(saturday)
    };
    house.change_evening(longer).expect("moved");
    assert_eq!(rest(&house), wall("2026-12-19T18:45:00"), "before the other film, which ends too late");
    house.undo().expect("undo works").expect("something");
    let early = ChangeEvening {
        start: Some(house.evening(None, "2026-12-19T18:30:00").start),
        ..ChangeEvening::of(saturday)
    };
    house.change_evening(early).expect("moved");
    let sunday = house.evening(None, "2026-12-19T20:30:00");
    house.plan_evening(sunday).expect("planned");
    assert_eq!(rest(&house), wall("2026-12-20T20:15:00"), "on a school night in time for bed");
}

#[test]
fn the_question_says_the_day_on_which_the_rest_would_be_shown() {
    let house = House::with_family();
    let id = running(&house);
    asks_to_stop(&house);
    let mut saturday = house.evening(None, "2026-12-19T17:30:00");
    house.plan_evening(saturday.clone()).expect("planned");
    saturday.start.local = wall("2026-12-19T19:30:00");
    house.plan_evening(saturday.clone()).expect("planned");
    saturday.start.local = wall("2026-12-19T21:30:00");
    house.plan_evening(saturday).expect("planned");
    let asked = at(&house, "2026-12-18T21:45:00Z").remove(0);
    let told = asked.goes_on.expect("there is a rest");
    assert_eq!(told.local, wall("2026-12-20T20:15:00"));
    let rest = house.stop_evening(id).expect("stopped").value.second;
    assert_eq!(rest.session.start, told);
    assert_eq!(asked.evening.session.id, id);
}

#[test]
fn a_rest_that_is_planned_begins_where_the_first_half_stopped() {
    let house = House::with_family();
    let id = running(&house);
    house.clock.set(utc("2026-12-18T21:15:00Z"));
    let rest = house.stop_evening(id).expect("stopped").value.second.session;
    house.clock.set(utc("2026-12-19T20:15:00Z"));
    house.start_evening(rest.id).expect("started");
    house.clock.advance(TimeDelta::minutes(30));
    let again = house.stop_evening(rest.id).expect("stopped").value;
    assert_eq!(again.second.session.portion, Portion::Rest { from: 90 });
    assert_eq!(house.stop_evening(rest.id).expect_err("it is over").code(), "not_running");
}

#[test]
fn reminders_of_an_older_file_are_kept_and_what_was_said_stays_said() {
    let mut house = House::with_family();
    let film = house.add("Elf").title.id;
    let usual = house.plan_evening(house.evening(Some(film), FRIDAY)).expect("planned").value;
    let own = house.plan_evening(house.evening(None, "2026-12-19T20:15:00")).expect("planned").value;
    house.engine = None;
    let file = rusqlite::Connection::open(house.folder.path().join("houselights.db")).expect("opens");
    let fired = |point: &str| {
        let (id, start) = (usual.session.id, r#"{"local":"2026-12-18T20:15:00","zone":"Europe/London"}"#);
        format!(r#"{{"session":"{id}","start":{start},"point":{point}}}"#)
    };
    file.execute_batch(&format!(
        "DROP INDEX sessions_by_local; DROP INDEX sessions_open; DROP INDEX sessions_of_series;
         DROP INDEX fired_by_time; DROP TABLE answers; DROP TABLE suggestions; DROP TABLE ballots;
         DROP TABLE share_visits; DROP TABLE share_links; DROP TABLE contacts; DROP TABLE mail_replies;
         DROP TABLE mailed; DROP TABLE feeds; DROP TABLE feed_door; DROP TABLE family_calendar;
         DROP TABLE calendar_entries; DROP TABLE stances; DROP TABLE wishes; DROP TABLE wish_visits;
         DROP TABLE wish_links; DROP TABLE wish_door; DROP TABLE kept_filters; DROP TABLE list_look; DROP TABLE apart;
         DROP TABLE ratings; DROP TABLE unmatched;
         DROP TABLE births; DROP TABLE followed; DROP TABLE heard_off;
         PRAGMA user_version = 10;
         UPDATE sessions SET reminders = '[60]' WHERE id = '{}';
         UPDATE sessions SET reminders = '[120]' WHERE id = '{}';
         INSERT INTO settings (id, value) VALUES
           ('settings', '{{\"reminder_minutes\":[60],\"decide_at\":\"18:00:00\",\"trailer_minutes\":5}}');
         INSERT INTO fired (id, at) VALUES ('{}', 0)",
        usual.session.id,
        own.session.id,
        fired(r#"{"is":"before","minutes":60}"#),
    ))
    .expect("as the tenth version left it");
    drop(file);
    house.reopen();
    let settings = house.settings().expect("settings");
    let decide = Reminder::decide_at("18:00:00".parse().expect("a time"));
    assert_eq!(settings.reminders, [decide, Reminder::before_start(60)]);
    assert_eq!(settings.trailer_minutes, 5);
    assert_eq!(house.evening_view(&usual).session.reminders, None, "as the settings said");
    let kept = house.evening_view(&own).session.reminders;
    assert_eq!(kept, Some(vec![decide, Reminder::before_start(120)]));
    assert!(house.remind().expect("a look").notices.is_empty(), "19:15 was said before");
}

#[test]
fn a_zone_that_is_not_known_any_more_is_said_and_kept_until_another_time_is_chosen() {
    let mut house = House::with_family();
    let evening = house.plan_evening(house.evening(None, FRIDAY)).expect("planned").value;
    assert_eq!(evening.lost_zone, None);
    let file = house.folder.path().join("houselights.db");
    house.engine = None;
    let file = rusqlite::Connection::open(file).expect("opens");
    file.execute("UPDATE sessions SET zone = 'Mars/Olympus'", []).expect("a zone of another day");
    house.reopen();
    let seen = house.evening_view(&evening);
    assert_eq!(seen.lost_zone.as_deref(), Some("Mars/Olympus"));
    assert_eq!(seen.starts_at, utc("2026-12-18T20:15:00Z"), "UTC stands in");
    assert_eq!(at(&house, "2026-12-18T19:45:00Z")[0].evening.lost_zone.as_deref(), Some("Mars/Olympus"));
    house.change_evening(change(evening.session.id, RemindOf::Own { list: Vec::new() })).expect("changed");
    assert_eq!(house.evening_view(&evening).lost_zone.as_deref(), Some("Mars/Olympus"), "nothing is lost");
    let start = Some(WallTime { local: wall("2026-12-18T21:00:00"), zone: chrono_tz::Europe::London });
    let moved = ChangeEvening { start, reminders: None, ..change(evening.session.id, RemindOf::Usual) };
    assert_eq!(house.change_evening(moved).expect("moved").value.evening.lost_zone, None);
}

#[test]
fn calendars_remind_of_whatever_an_evening_does_and_say_whose_it_is() {
    let house = House::with_family();
    let jon = Reminder { who: Some(house.member("Jon")), ..snacks(1, "17:00:00") };
    let decide = Reminder::decide_at("12:00:00".parse().expect("a time"));
    let list = vec![Reminder::before_start(30), jon, decide];
    let mut plan = PlanEvening { reminders: Some(list), ..house.evening(None, "2026-12-20T20:15:00") };
    plan.particulars.doors = 45;
    let evening = house.plan_evening(plan).expect("planned").value;
    let words = |facts: &EventFacts<'_>| EventWords {
        summary: facts.name.unwrap_or("?").to_owned(),
        portion: String::new(),
        particulars: Vec::new(),
        tasks: facts.tasks.iter().map(|(about, who)| format!("{about:?} {}", who.unwrap_or("all"))).collect(),
    };
    let alarms = || {
        let text = house.calendar(Some(evening.session.id), words).expect("a calendar");
        let alarms = text.split("BEGIN:VALARM\r\n").skip(1);
        let of = |alarm: &str, name: &str| {
            alarm.lines().find_map(|line| line.strip_prefix(name).map(str::to_owned))
        };
        let both = alarms.map(|alarm| (of(alarm, "TRIGGER:"), of(alarm, "DESCRIPTION:")));
        both.map(|(when, what)| format!("{} {}", when.expect("when"), what.expect("what")))
            .collect::<Vec<_>>()
    };
    // 8 h 15 min are from noon, 27 h 15 min from five o'clock the day before.
    assert_eq!(alarms(), ["-PT30M Start all", "-PT495M Decide all", "-PT1635M Snacks Jon"]);
    let film = house.add("Elf").title.id;
    house
        .change_evening(ChangeEvening { title: Some(film), ..ChangeEvening::of(evening.session.id) })
        .expect("chosen");
    assert_eq!(alarms(), ["-PT30M Start all", "-PT1635M Snacks Jon"], "the film is chosen");
}
