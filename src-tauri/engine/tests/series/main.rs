//! Journeys over evenings that repeat, on a real database and a clock that the test sets.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may expect")]

mod calendars;
#[path = "../common/mod.rs"]
mod common;
mod ended;
mod fridays;
mod itself;
mod own_ids;
#[path = "../common/readers.rs"]
mod readers;
mod undone;

use chrono::{TimeDelta, Weekday};
use common::{House, utc};
use fridays::*;
use houselights_domain::change::Operation;
use houselights_domain::plan::Status;
use houselights_domain::plan::reminders::{NoticeKind, Reminder};
use houselights_domain::plan::series::{Pattern, RepeatProblem};
use houselights_engine::view::{
    ChangeEvening, ChangeSeries, CheckRepeat, FinishEvening, PlanSeries, PlansQuery, Reach, RepeatChange,
    Settings,
};

#[test]
fn every_friday_stands_in_every_month_and_nothing_is_written_ahead() {
    let mut house = House::with_family();
    let first = fridays(&house);
    let repeats = first.repeats.clone().expect("it repeats");
    assert_eq!(repeats.pattern, Pattern::Weeks { every: 1, on: vec![Weekday::Fri] });
    assert!(!repeats.own);
    assert_eq!(starts(&house, "2026-12-01"), DECEMBER[..3]);
    assert_eq!(starts(&house, "2027-07-01").len(), 7, "summer time changes nothing on the wall");
    assert_eq!(starts(&house, "2034-05-01")[0], "04-28 20:15", "also years ahead");
    let far = on(&house, "2034-05-05");
    assert_eq!(house.evening_view(&far), far, "and each can be found by its id");
    let plans = house.plans(PlansQuery::of("2026-12-01".parse().expect("a date"))).expect("plans");
    assert_eq!(plans.upcoming, std::slice::from_ref(&first), "of a series the next is enough");
    house.reopen();
    assert_eq!(house.next_evening().expect("a look").expect("an evening"), first);
    house.undo().expect("undo").expect("something");
    assert_eq!(starts(&house, "2026-12-01"), [""; 0]);
    house.redo().expect("redo").expect("something");
    assert_eq!(starts(&house, "2026-12-01"), DECEMBER[..3]);
}

#[test]
fn one_evening_is_moved_and_the_others_stay() {
    let mut house = House::with_family();
    fridays(&house);
    let second = on(&house, "2026-12-25");
    let moved = house.change_evening(change(second.session.id, Some("2026-12-26T18:00:00"))).expect("moved");
    let moved = moved.value.evening;
    assert_eq!(moved.session.id, second.session.id);
    assert_eq!(moved.session.sequence, 1, "calendars hear of it");
    assert!(moved.repeats.expect("still of the series").own);
    assert_eq!(starts(&house, "2026-12-01"), ["12-18 20:15", "12-26 18:00", "01-01 20:15"]);
    house.reopen();
    assert_eq!(starts(&house, "2026-12-01"), ["12-18 20:15", "12-26 18:00", "01-01 20:15"]);
    house.undo().expect("undo").expect("something");
    assert_eq!(starts(&house, "2026-12-01"), DECEMBER[..3]);
    assert_eq!(on(&house, "2026-12-25").session.sequence, 2, "the way back is a change, too");
    house.redo().expect("redo").expect("something");
    assert_eq!(starts(&house, "2026-12-01"), ["12-18 20:15", "12-26 18:00", "01-01 20:15"]);
}

#[test]
fn a_cancelled_evening_stays_cancelled_whatever_becomes_of_the_others() {
    let mut house = House::with_family();
    fridays(&house);
    house.cancel_evening(on(&house, "2026-12-25").session.id).expect("cancelled");
    assert_eq!(starts(&house, "2026-12-01"), ["12-18 20:15", "01-01 20:15"]);
    house.reopen();
    let first = on(&house, "2026-12-18").session.id;
    house.change_series(series(change(first, Some("2026-12-19T19:00:00")), Reach::All)).expect("moved");
    assert_eq!(starts(&house, "2026-12-01"), ["12-19 19:00", "01-02 19:00"]);
    house.undo().expect("undo").expect("the move");
    house.undo().expect("undo").expect("the cancelling");
    assert_eq!(starts(&house, "2026-12-01"), DECEMBER[..3]);
}

#[test]
fn all_later_ones_go_on_by_another_time_and_what_was_before_stays() {
    let house = House::with_family();
    fridays(&house);
    let third = on(&house, "2027-01-01");
    let written = house
        .change_series(series(change(third.session.id, Some("2027-01-01T19:00:00")), Reach::Later))
        .expect("changed");
    assert_eq!(written.changes.operation, Operation::ChangeSeries);
    assert_eq!(written.value.evening.session.id, third.session.id, "the same evening at another time");
    assert_eq!(
        starts(&house, "2027-01-01")[..4],
        ["12-25 20:15", "01-01 19:00", "01-08 19:00", "01-15 19:00"]
    );
    house.undo().expect("undo").expect("something");
    assert_eq!(starts(&house, "2027-01-01")[..3], DECEMBER[1..]);
    house.redo().expect("redo").expect("something");
    assert_eq!(starts(&house, "2027-01-01")[1], "01-01 19:00");
}

#[test]
fn another_day_for_all_later_ones_takes_the_chosen_film_along() {
    let house = House::with_family();
    fridays(&house);
    let film = house.add("Elf").title.id;
    let christmas = on(&house, "2026-12-25");
    let decided = ChangeEvening { title: Some(film), ..change(christmas.session.id, None) };
    house.change_evening(decided).expect("decided");
    let first = on(&house, "2026-12-18").session.id;
    house.change_series(series(change(first, Some("2026-12-19T20:15:00")), Reach::Later)).expect("moved");
    let saturdays = month(&house, "2026-12-01");
    let days: Vec<_> =
        saturdays.iter().map(|view| (view.evening.to_string(), view.name.as_deref())).collect();
    let expected = [("2026-12-19", None), ("2026-12-26", Some("Elf")), ("2027-01-02", None)];
    assert_eq!(days, expected.map(|(day, name)| (day.to_owned(), name)));
    let pattern = saturdays[0].repeats.as_ref().map(|repeats| repeats.pattern.clone());
    assert_eq!(pattern, Some(Pattern::Weeks { every: 1, on: vec![Weekday::Sat] }));
}

#[test]
fn another_rule_from_here_on_splits_the_series() {
    let house = House::with_family();
    fridays(&house);
    let third = on(&house, "2027-01-01").session.id;
    let rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;COUNT=2".into();
    let repeat = RepeatChange::Rule { rule };
    house
        .change_series(ChangeSeries { change: change(third, None), reach: Reach::Later, repeat })
        .expect("changed");
    assert_eq!(starts(&house, "2027-01-01"), ["12-25 20:15", "01-01 20:15", "01-15 20:15"]);
    assert_eq!(starts(&house, "2027-03-01"), [""; 0]);
    assert_eq!(starts(&house, "2026-12-01"), DECEMBER[..3]);
}

#[test]
fn a_series_that_was_split_twice_is_changed_in_its_part_alone_or_from_there_on() {
    let house = House::with_family();
    fridays(&house);
    let later = |day: &str, start: &str| {
        let request = series(change(on(&house, day).session.id, Some(start)), Reach::Later);
        house.change_series(request).expect("changed");
    };
    let from_december = || [starts(&house, "2026-12-01"), starts(&house, "2027-01-01")].concat();
    // The later split first, so that the order in which they were made is not that of their evenings.
    later("2027-01-22", "2027-01-22T21:00:00");
    later("2027-01-08", "2027-01-08T19:00:00");
    let twice = [
        "12-18 20:15",
        "12-25 20:15",
        "01-01 20:15",
        "12-25 20:15",
        "01-01 20:15",
        "01-08 19:00",
        "01-15 19:00",
        "01-22 19:00",
        "01-29 19:00",
        "02-05 19:00",
    ];
    assert_eq!(from_december(), twice, "all later ones are those of the later part, too");
    // Past the part that the second split took over: its time is not the one of that part.
    let far = on(&house, "2027-01-29").session.id;
    let elsewhere = ChangeEvening { place: Some("the attic".into()), ..ChangeEvening::of(far) };
    house.change_series(series(elsewhere, Reach::Later)).expect("changed");
    assert_eq!(from_december(), twice);
    assert_eq!(on(&house, "2027-02-05").session.place, "the attic");
    assert_eq!(on(&house, "2027-01-22").session.place, "");
    house.undo().expect("undo").expect("something");
    // In the middle part, and then before both.
    later("2027-01-15", "2027-01-15T18:00:00");
    assert_eq!(
        starts(&house, "2027-01-01")[2..],
        ["01-08 19:00", "01-15 18:00", "01-22 18:00", "01-29 18:00", "02-05 18:00"]
    );
    later("2026-12-25", "2026-12-25T17:00:00");
    assert_eq!(starts(&house, "2026-12-01"), ["12-18 20:15", "12-25 17:00", "01-01 17:00"]);
    assert_eq!(
        starts(&house, "2027-01-01")[2..],
        ["01-08 17:00", "01-15 17:00", "01-22 17:00", "01-29 17:00", "02-05 17:00"]
    );
    for _ in 0..2 {
        house.undo().expect("undo").expect("something");
    }
    assert_eq!(from_december(), twice);
}

#[test]
fn a_film_is_for_its_evening_and_not_for_all_unless_it_is_said() {
    let house = House::with_family();
    let film = house.add("It's a Wonderful Life").title.id;
    let evening = house.evening(Some(film), "2026-12-24T17:00:00");
    let once = PlanSeries { evening: evening.clone(), rule: "FREQ=WEEKLY".into(), same_film: false };
    assert!(plan(&house, once).name.is_some());
    let names =
        |house: &House, of: &str| month(house, of).into_iter().map(|view| view.name).collect::<Vec<_>>();
    assert_eq!(names(&house, "2026-12-20")[1..], [None, None]);
    house.undo().expect("undo").expect("something");
    plan(&house, PlanSeries { evening, rule: "FREQ=YEARLY".into(), same_film: true });
    assert!(names(&house, "2028-12-01")[0].is_some(), "each Christmas Eve");
    house.remove_title(film).expect("removed");
    assert_eq!(names(&house, "2028-12-01"), [None]);
}

#[test]
fn what_has_passed_is_not_changed_with_the_rest() {
    let house = House::with_family();
    fridays(&house);
    house.clock.set(utc("2026-12-27T12:00:00Z"));
    let third = on(&house, "2027-01-01").session.id;
    let note = ChangeEvening { note: Some("Bring slippers".into()), ..change(third, None) };
    house.change_series(series(note, Reach::All)).expect("changed");
    let notes: Vec<_> = month(&house, "2026-12-01").into_iter().map(|view| view.session.note).collect();
    assert_eq!(notes, ["", "", "Bring slippers"]);
    let asked = house.plans(PlansQuery::of("2026-12-01".parse().expect("a date"))).expect("plans").unanswered;
    assert_eq!(asked.len(), 2, "did you watch something?");
    for view in asked {
        let (members, reaction) = (Vec::new(), None);
        house
            .finish_evening(FinishEvening { id: view.session.id, watched: true, members, reaction })
            .expect("told");
    }
    assert_eq!(on(&house, "2026-12-18").session.status, Status::Watched);
    house.clock.set(utc("2027-02-01T12:00:00Z"));
    let asked = house.plans(PlansQuery::of("2027-01-01".parse().expect("a date"))).expect("plans").unanswered;
    assert_eq!(asked.len(), 2, "a fortnight is remembered, so that silence does not pile up");
}

#[test]
fn an_evening_that_stood_alone_repeats_from_then_on() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    let alone = house.plan_evening(house.evening(Some(film), "2026-12-18T20:15:00")).expect("planned").value;
    let repeat = RepeatChange::Rule { rule: FRIDAYS.into() };
    let change = change(alone.session.id, None);
    let changed = house
        .change_series(ChangeSeries { change, reach: Reach::Later, repeat })
        .expect("changed")
        .value
        .evening;
    assert_eq!((changed.session.id, changed.name.as_deref()), (alone.session.id, Some("Elf")));
    assert_eq!(starts(&house, "2026-12-01"), DECEMBER[..3]);
    assert_eq!(on(&house, "2026-12-25").name, None);
}

#[test]
fn each_is_reminded_of_once_across_restarts_and_only_as_long_as_it_takes_place() {
    let mut house = House::with_family();
    fridays(&house);
    let mut said = Vec::new();
    house.cancel_evening(on(&house, "2026-12-25").session.id).expect("cancelled");
    for _ in 0..28 * 24 * 4 {
        let due = house.remind().expect("a look");
        let starts = due.notices.iter().filter(|notice| notice.kind == NoticeKind::StartsAt);
        said.extend(starts.map(|notice| notice.evening.evening.to_string()));
        assert_eq!(due.missed.len(), 0);
        house.clock.advance(TimeDelta::minutes(15));
        if house.now_is("00:10") {
            house.reopen();
        }
    }
    assert_eq!(said, ["2026-12-18", "2027-01-01", "2027-01-08"]);
}

#[test]
fn rules_without_an_end_or_without_measure_are_answered_and_nothing_is_lost() {
    let house = House::with_family();
    let start = house.evening(None, "2026-12-18T20:15:00").start;
    let check = |rule: &str| house.check_repeat(CheckRepeat { rule: rule.into(), start }).expect("an answer");
    let endless = check("FREQ=MONTHLY;BYDAY=1SA");
    let next: Vec<_> = endless.next.iter().map(|start| start.local.date().to_string()).collect();
    assert_eq!(next, ["2027-01-02", "2027-02-06", "2027-03-06"]);
    assert_eq!(endless.repeats.expect("it means something").until, None);
    let many = check("FREQ=DAILY;COUNT=1000000000").problem.expect("a reason");
    assert_eq!(many, RepeatProblem::TooMany { count: 1_000_000_000, limit: 5_000 });
    let backwards = check("FREQ=WEEKLY;BYDAY=FR;UNTIL=20261217T235959Z").problem;
    assert_eq!(backwards, Some(RepeatProblem::Never), "it ends before it starts");
    let refused = |rule: &str| {
        let evening = house.evening(None, "2026-12-18T20:15:00");
        let series = PlanSeries { evening, rule: rule.into(), same_film: false };
        house.plan_series(series).expect_err("refused")
    };
    assert_eq!(refused("FREQ=WEEKLY;BYDAY=FR;UNTIL=20261217").code(), "bad_repeat");
    let refused = refused("FREQ=SECONDLY;COUNT=1000000000");
    assert_eq!(refused.code(), "bad_repeat");
    assert!(refused.to_string().contains("1000000000 times; up to 5000 are possible"), "{refused}");
    assert_eq!(starts(&house, "2026-12-01"), [""; 0]);
}

#[test]
fn a_rule_of_several_days_cannot_be_moved_by_one_of_them_and_says_so() {
    let house = House::with_family();
    let evening = house.evening(None, "2026-12-18T20:15:00");
    let planned =
        plan(&house, PlanSeries { evening, rule: "FREQ=WEEKLY;BYDAY=FR,SU".into(), same_film: false });
    let to_saturday = series(change(planned.session.id, Some("2026-12-19T20:15:00")), Reach::Later);
    assert_eq!(house.change_series(to_saturday).expect_err("refused").code(), "rule_names_days");
    let later = series(change(planned.session.id, Some("2026-12-18T21:00:00")), Reach::Later);
    house.change_series(later).expect("another time is no trouble");
    assert_eq!(starts(&house, "2026-12-01")[..2], ["12-18 21:00", "12-20 21:00"]);
}

#[test]
fn a_zone_that_is_not_known_any_more_takes_no_evening_with_it() {
    let mut house = House::with_family();
    fridays(&house);
    house.plan_evening(house.evening(None, "2026-12-19T20:15:00")).expect("planned");
    house.engine = None;
    let file = house.folder.path().join("houselights.db");
    let file = if file.exists() { file } else { database(house.folder.path()) };
    let connection = rusqlite::Connection::open(file).expect("the file opens");
    for table in ["sessions", "series"] {
        connection.execute(&format!("UPDATE {table} SET zone = 'Mars/Olympus'"), []).expect("written");
    }
    drop(connection);
    house.reopen();
    assert_eq!(starts(&house, "2026-12-01"), ["12-18 20:15", "12-19 20:15", "12-25 20:15", "01-01 20:15"]);
}

fn database(folder: &std::path::Path) -> std::path::PathBuf {
    let mut files = std::fs::read_dir(folder).expect("a folder").filter_map(|file| Some(file.ok()?.path()));
    files.find(|path| path.extension().is_some_and(|end| end == "sqlite" || end == "db")).expect("a database")
}

#[test]
fn an_open_film_is_asked_for_at_noon_until_it_is_chosen() {
    let house = House::with_family();
    fridays(&house);
    house.clock.set(utc("2026-12-25T12:00:10Z"));
    let due = house.remind().expect("a look").notices;
    assert_eq!(due.iter().map(|notice| notice.kind).collect::<Vec<_>>(), [NoticeKind::Decide]);
    assert_eq!(house.pending_reminders().expect("pending").len(), 1);
    let film = house.add("Elf").title.id;
    let decided = ChangeEvening { title: Some(film), ..change(due[0].evening.session.id, None) };
    house.change_evening(decided).expect("decided");
    assert!(house.pending_reminders().expect("pending").is_empty(), "there is nothing left to decide");
    house.clock.set(utc("2026-12-25T19:45:00Z"));
    let starts = house.remind().expect("a look").notices;
    assert_eq!(starts.iter().map(|notice| notice.kind).collect::<Vec<_>>(), [NoticeKind::StartsAt]);
    let never =
        Settings { reminders: vec![Reminder::before_start(30)], ..house.settings().expect("settings") };
    house.change_settings(never).expect("chosen");
    house.clock.set(utc("2027-01-01T12:00:10Z"));
    assert!(house.remind().expect("a look").notices.is_empty());
}
