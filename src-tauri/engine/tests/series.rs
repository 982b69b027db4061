//! Journeys over evenings that repeat, on a real database and a clock that the test sets.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use calcard::common::timezone::Tz as AnyZone;
use calcard::icalendar::{ICalendar, ICalendarStatus};
use chrono::{NaiveDate, TimeDelta, Weekday};
use common::{House, utc, wall};
use houselights_domain::change::Operation;
use houselights_domain::id::SessionId;
use houselights_domain::plan::reminders::{NoticeKind, Reminder};
use houselights_domain::plan::series::{Pattern, RepeatProblem};
use houselights_domain::plan::{Status, WallTime};
use houselights_engine::calendar::{CalendarEvent, EventFacts, EventWords, Repeats, from_ics};
use houselights_engine::view::{
    ChangeEvening, ChangeSeries, CheckRepeat, EndSeries, FinishEvening, PlanSeries, PlansQuery, Reach,
    RepeatChange, SessionView, Settings,
};

const FRIDAYS: &str = "FREQ=WEEKLY;BYDAY=FR";

fn fridays(house: &House) -> SessionView {
    let evening = house.evening(None, "2026-12-18T20:15:00");
    plan(house, PlanSeries { evening, rule: FRIDAYS.into(), same_film: false })
}

fn plan(house: &House, series: PlanSeries) -> SessionView {
    house.plan_series(series).expect("planned").value
}

fn month(house: &House, month: &str) -> Vec<SessionView> {
    house.plans(PlansQuery { month: month.parse().expect("a date") }).expect("plans").month
}

/// What the month shows, as its walls have it.
fn starts(house: &House, of: &str) -> Vec<String> {
    let views = month(house, of).into_iter();
    views.map(|view| view.session.start.local.format("%m-%d %H:%M").to_string()).collect()
}

fn on(house: &House, day: &str) -> SessionView {
    let date: NaiveDate = day.parse().expect("a date");
    month(house, day).into_iter().find(|view| view.evening == date).expect("an evening then")
}

fn change(id: SessionId, start: Option<&str>) -> ChangeEvening {
    let start = start.map(|local| WallTime { local: wall(local), zone: chrono_tz::Europe::London });
    ChangeEvening { start, ..ChangeEvening::of(id) }
}

fn series(change: ChangeEvening, reach: Reach) -> ChangeSeries {
    ChangeSeries { change, reach, repeat: RepeatChange::Keep }
}

const DECEMBER: [&str; 4] = ["12-18 20:15", "12-25 20:15", "01-01 20:15", "01-08 20:15"];

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
    let plans = house.plans(PlansQuery { month: "2026-12-01".parse().expect("a date") }).expect("plans");
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
    assert_eq!(moved.value.session.id, second.session.id);
    assert_eq!(moved.value.session.sequence, 1, "calendars hear of it");
    assert!(moved.value.repeats.expect("still of the series").own);
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
    assert_eq!(written.value.session.id, third.session.id, "the same evening at another time");
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
fn a_series_ends_with_what_was_decided_for_later() {
    let house = House::with_family();
    fridays(&house);
    let film = house.add("Elf").title.id;
    let later = ChangeEvening { title: Some(film), ..change(on(&house, "2027-01-08").session.id, None) };
    house.change_evening(later).expect("decided");
    let second = on(&house, "2026-12-25").session.id;
    house.end_series(EndSeries { id: second, reach: Reach::Later }).expect("ended");
    assert_eq!(starts(&house, "2026-12-01"), ["12-18 20:15"]);
    assert_eq!(starts(&house, "2027-01-01"), [""; 0]);
    assert!(house.engine.as_ref().expect("open").evening(second).is_err());
    house.undo().expect("undo").expect("something");
    assert_eq!(starts(&house, "2027-01-01")[..3], DECEMBER[1..]);
    let first = on(&house, "2026-12-18").session.id;
    let repeat = RepeatChange::Stop;
    house
        .change_series(ChangeSeries { change: change(first, None), reach: Reach::Later, repeat })
        .expect("the last one");
    assert_eq!(starts(&house, "2026-12-01"), ["12-18 20:15"]);
}

fn end(house: &House, day: &str) {
    let id = on(house, day).session.id;
    house.end_series(EndSeries { id, reach: Reach::Later }).expect("ended");
}

/// The last evening that a ticket names.
fn until(house: &House, day: &str) -> Option<String> {
    on(house, day).repeats.expect("it repeats").until.map(|date| date.to_string())
}

#[test]
fn a_series_that_was_ended_stays_so_whatever_becomes_of_its_evenings() {
    let mut house = House::with_family();
    fridays(&house);
    assert_eq!(until(&house, "2026-12-18"), None);
    end(&house, "2027-01-15");
    let january = ["12-25 20:15", "01-01 20:15", "01-08 20:15"];
    assert_eq!(starts(&house, "2027-01-01"), january);
    let note = |house: &House, day: &str, note: &str, reach| {
        let id = on(house, day).session.id;
        let change = ChangeEvening { note: Some(note.into()), ..ChangeEvening::of(id) };
        house.change_series(series(change, reach)).expect("changed");
    };
    note(&house, "2027-01-08", "all", Reach::All);
    assert_eq!(starts(&house, "2027-01-01"), january, "all that are still to come");
    note(&house, "2027-01-01", "later", Reach::Later);
    assert_eq!(starts(&house, "2027-01-01"), january, "this one and all later ones");
    house.clock.advance(TimeDelta::minutes(5));
    house.reopen();
    assert_eq!(on(&house, "2027-01-08").session.note, "later");
    for day in ["2026-12-18", "2027-01-01", "2027-01-08"] {
        assert_eq!(until(&house, day).as_deref(), Some("2027-01-08"), "{day}");
    }
    // The last part goes, and what was before it is the end.
    end(&house, "2027-01-01");
    assert_eq!(until(&house, "2026-12-18").as_deref(), Some("2026-12-25"));
    note(&house, "2026-12-25", "again", Reach::All);
    assert_eq!(starts(&house, "2027-01-01"), january[..1]);
    for _ in 0..2 {
        house.undo().expect("undo").expect("something");
    }
    assert_eq!(
        (starts(&house, "2027-01-01"), until(&house, "2026-12-18").as_deref()),
        (january.map(str::to_owned).to_vec(), Some("2027-01-08"))
    );
    for _ in 0..3 {
        house.undo().expect("undo").expect("something");
    }
    assert_eq!((starts(&house, "2027-01-01").len(), until(&house, "2026-12-18")), (7, None), "the end, too");
}

#[test]
fn a_series_that_was_ended_goes_on_only_where_its_rule_says_so() {
    let house = House::with_family();
    fridays(&house);
    end(&house, "2027-01-15");
    let first = on(&house, "2026-12-18").session.id;
    let repeat = RepeatChange::Rule { rule: "FREQ=WEEKLY;BYDAY=FR;UNTIL=20270122".into() };
    let change = change(first, None);
    house.change_series(ChangeSeries { change, reach: Reach::Later, repeat }).expect("changed");
    assert_eq!(starts(&house, "2027-01-01")[2..], ["01-08 20:15", "01-15 20:15", "01-22 20:15"]);
}

#[test]
fn on_another_day_there_are_as_many_evenings_as_there_were() {
    // A count, and an end that came of ending it.
    for (rule, ended) in
        [("FREQ=MONTHLY;BYDAY=1FR;COUNT=5", None), ("FREQ=MONTHLY;BYDAY=1FR", Some("2027-06-04"))]
    {
        let house = House::with_family();
        let evening = house.evening(None, "2027-01-01T20:15:00");
        let planned = plan(&house, PlanSeries { evening, rule: rule.into(), same_film: false });
        if let Some(day) = ended {
            end(&house, day);
        }
        let to_saturday = change(planned.session.id, Some("2027-01-02T20:15:00"));
        house.change_series(series(to_saturday, Reach::All)).expect("moved");
        let firsts: Vec<_> = (1..8)
            .flat_map(|of| {
                let of = format!("2027-{of:02}");
                let views =
                    month(&house, &format!("{of}-15")).into_iter().map(|view| view.evening.to_string());
                views.filter(|day| day.starts_with(&of)).collect::<Vec<_>>()
            })
            .collect();
        // The first Saturday of May comes before its first Friday.
        let saturdays = ["2027-01-02", "2027-02-06", "2027-03-06", "2027-04-03", "2027-05-01"];
        assert_eq!(firsts, saturdays, "{rule}");
        assert_eq!(until(&house, "2027-02-06").as_deref(), Some("2027-05-01"));
        let back = change(on(&house, "2027-01-02").session.id, Some("2027-01-01T20:15:00"));
        house.change_series(series(back, Reach::All)).expect("moved");
        assert_eq!(until(&house, "2027-01-01").as_deref(), Some("2027-05-07"));
    }
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
    let asked =
        house.plans(PlansQuery { month: "2026-12-01".parse().expect("a date") }).expect("plans").unanswered;
    assert_eq!(asked.len(), 2, "did you watch something?");
    for view in asked {
        let (members, reaction) = (Vec::new(), None);
        house
            .finish_evening(FinishEvening { id: view.session.id, watched: true, members, reaction })
            .expect("told");
    }
    assert_eq!(on(&house, "2026-12-18").session.status, Status::Watched);
    house.clock.set(utc("2027-02-01T12:00:00Z"));
    let asked =
        house.plans(PlansQuery { month: "2027-01-01".parse().expect("a date") }).expect("plans").unanswered;
    assert_eq!(asked.len(), 2, "a fortnight is remembered, so that silence does not pile up");
}

#[test]
fn an_evening_that_stood_alone_repeats_from_then_on() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    let alone = house.plan_evening(house.evening(Some(film), "2026-12-18T20:15:00")).expect("planned").value;
    let repeat = RepeatChange::Rule { rule: FRIDAYS.into() };
    let change = change(alone.session.id, None);
    let changed =
        house.change_series(ChangeSeries { change, reach: Reach::Later, repeat }).expect("changed").value;
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

fn words(_: &EventFacts<'_>) -> EventWords {
    EventWords {
        summary: "Movie night".into(),
        portion: String::new(),
        particulars: Vec::new(),
        tasks: Vec::new(),
    }
}

/// All evenings as a calendar has them.
fn published(house: &House) -> Vec<CalendarEvent> {
    let text = house.calendar(None, words).expect("a calendar");
    let read = from_ics(&text, chrono_tz::Europe::London).expect("a calendar");
    read.events.into_iter().map(|read| read.event).collect()
}

/// When a program that follows the rules finds evenings in that calendar, within these days.
fn found_in_calendar(house: &House, from: &str, to: &str) -> Vec<String> {
    let text = house.calendar(None, words).expect("a calendar");
    let read = ICalendar::parse(&text).expect("a calendar");
    let expanded = read.expand_dates(AnyZone::UTC, 200);
    assert_eq!(expanded.errors, []);
    let is_off = |id: u32| read.components[id as usize].status() == Some(&ICalendarStatus::Cancelled);
    let takes_place = expanded.events.iter().filter(|event| !is_off(event.comp_id));
    let days: Vec<String> =
        takes_place.map(|event| event.start.naive_local().format("%Y-%m-%d %H:%M").to_string()).collect();
    let mut days: Vec<_> = days.into_iter().filter(|day| from <= day.as_str() && day.as_str() < to).collect();
    days.sort_unstable();
    days
}

/// When the window shows evenings, within the same days.
fn found_in_window(house: &House, from: &str, to: &str) -> Vec<String> {
    let months = ["2026-12-01", "2027-01-01", "2027-02-01"];
    let views = months.iter().flat_map(|of| month(house, of));
    let mut days: Vec<_> =
        views.map(|view| view.session.start.local.format("%Y-%m-%d %H:%M").to_string()).collect();
    days.retain(|day| from <= day.as_str() && day.as_str() < to);
    days.sort_unstable();
    days.dedup();
    days
}

#[test]
fn calendars_have_the_evenings_that_the_window_has_whatever_became_of_them() {
    let house = House::with_family();
    fridays(&house);
    let mut shown = Vec::new();
    let mut look = |house: &House, what: &str| {
        let [from, to] = ["2026-12-01", "2027-02-20"];
        let window = found_in_window(house, from, to);
        assert_eq!(found_in_calendar(house, from, to), window, "{what}");
        shown.push(window.len());
    };
    look(&house, "as planned");
    let second = on(&house, "2026-12-25").session.id;
    house.change_evening(change(second, Some("2026-12-26T18:00:00"))).expect("moved");
    look(&house, "one was moved");
    house.cancel_evening(on(&house, "2027-01-01").session.id).expect("cancelled");
    look(&house, "one is off");
    let later = on(&house, "2027-01-08").session.id;
    house.change_series(series(change(later, Some("2027-01-09T19:00:00")), Reach::Later)).expect("moved");
    look(&house, "Saturdays from then on");
    let third = on(&house, "2027-01-23").session.id;
    house.change_evening(change(third, Some("2027-01-23T16:00:00"))).expect("moved");
    look(&house, "one of the Saturdays was moved");
    let end = EndSeries { id: on(&house, "2027-01-30").session.id, reach: Reach::Later };
    house.end_series(end).expect("ended");
    look(&house, "no more of them");
    for _ in 0..2 {
        house.undo().expect("undo").expect("something");
        look(&house, "taken back");
    }
    assert_eq!(shown, [10, 10, 9, 8, 8, 5, 8, 8]);
}

#[test]
fn a_series_is_one_event_that_changes_in_place() {
    let house = House::with_family();
    let first = fridays(&house);
    let [planned] = &published(&house)[..] else { panic!("one event") };
    assert_eq!(planned.repeats.as_ref().map(Repeats::text).as_deref(), Some(FRIDAYS));
    assert_eq!((planned.starts, planned.sequence), (first.starts_at, 0));

    house
        .change_evening(change(on(&house, "2026-12-25").session.id, Some("2026-12-26T18:00:00")))
        .expect("moved");
    house.cancel_evening(on(&house, "2027-01-01").session.id).expect("cancelled");
    let [all, own] = &published(&house)[..] else { panic!("the series and the evening that was moved") };
    assert_eq!((&all.uid, &own.uid), (&planned.uid, &planned.uid));
    assert_eq!((all.sequence, own.sequence), (2, 2));
    let left_out = all.repeats.as_ref().expect("it repeats").left_out().to_vec();
    assert_eq!(left_out, [wall("2027-01-01T20:15:00")]);
    assert_eq!(own.instead_of.expect("of the series").local, wall("2026-12-25T20:15:00"));
    assert_eq!(own.starts, utc("2026-12-26T18:00:00Z"));

    // An undo is a change as well: calendars take nothing from a number that goes back.
    house.undo().expect("undo").expect("something");
    let again = published(&house);
    assert_eq!(
        (again[0].sequence, again[0].repeats.as_ref().map(|repeats| repeats.left_out().len())),
        (3, Some(0))
    );

    house.end_series(EndSeries { id: first.session.id, reach: Reach::All }).expect("ended");
    let ended = published(&house);
    assert!(ended.iter().all(|event| event.cancelled), "{ended:#?}");
    assert!(ended.iter().any(|event| event.uid == planned.uid && event.instead_of.is_none()));
}

#[test]
fn films_past_midnight_are_told_one_by_one() {
    let house = House::with_family();
    let evening = house.evening(None, "2026-12-19T00:30:00");
    plan(&house, PlanSeries { evening, rule: FRIDAYS.into(), same_film: false });
    let events = published(&house);
    assert!(events.iter().all(|event| event.repeats.is_none() && event.instead_of.is_none()));
    let starts: Vec<_> = events.iter().take(2).map(|event| event.starts).collect();
    assert_eq!(starts, [utc("2026-12-19T00:30:00Z"), utc("2026-12-26T00:30:00Z")]);
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
    let evening = house.evening(None, "2026-12-18T20:15:00");
    let refused = house
        .plan_series(PlanSeries { evening, rule: "FREQ=SECONDLY;COUNT=1000000000".into(), same_film: false })
        .expect_err("refused");
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
