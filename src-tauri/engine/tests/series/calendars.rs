//! What calendars are told of evenings that repeat.

use std::path::Path;

use calcard::common::timezone::Tz as AnyZone;
use calcard::icalendar::{ICalendar, ICalendarStatus};
use chrono::{NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Timelike};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;
use houselights_engine::calendar::{CalendarEvent, Repeats, from_ics};
use houselights_engine::view::{EndSeries, PlanSeries, Reach};

use super::common::{House, utc, wall};
use super::fridays::*;
use super::readers::{foreign, python};

const NOON: NaiveTime = NaiveTime::from_hms_opt(12, 0, 0).expect("a time");

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
fn calendars_have_the_evenings_past_midnight_of_a_part_that_goes_on_from_another() {
    let house = House::with_family();
    let evening = house.evening(None, "2026-12-19T00:30:00");
    plan(&house, PlanSeries { evening, rule: FRIDAYS.into(), same_film: false });
    let later = on(&house, "2027-01-08").session.id;
    house.change_series(series(change(later, Some("2027-01-09T01:15:00")), Reach::Later)).expect("moved");
    let [from, to] = ["2026-12-01", "2027-01-20"];
    assert_eq!(found_in_calendar(&house, from, to), found_in_window(&house, from, to));
    assert_eq!(starts(&house, "2027-01-01")[1..3], ["01-02 00:30", "01-09 01:15"]);
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
fn one_series_is_told_alike_whether_there_are_others_or_not() {
    let house = House::with_family();
    fridays(&house);
    house.clock.advance(TimeDelta::minutes(5));
    house
        .change_evening(change(on(&house, "2026-12-25").session.id, Some("2026-12-26T18:00:00")))
        .expect("moved");
    house.cancel_evening(on(&house, "2027-01-01").session.id).expect("cancelled");
    house.undo().expect("undo").expect("something");
    let alone = published(&house);
    assert_eq!((alone.len(), alone[0].sequence), (2, 3));
    let evening = house.evening(None, "2026-12-22T20:15:00");
    plan(&house, PlanSeries { evening, rule: "FREQ=WEEKLY;BYDAY=TU".into(), same_film: false });
    let among = published(&house);
    assert_eq!((among.len(), &among[..2]), (3, &alone[..]));
    assert_eq!(among[2].sequence, 0);
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

/// What a program that is not ours finds in that calendar, in order.
fn found_by(program: &Path, script: &str, house: &House) -> Vec<String> {
    let text = house.calendar(None, words).expect("a calendar");
    let found = foreign(program, script, &text);
    let all =
        found.as_object().expect("by their ids").values().flat_map(|of| of.as_array().expect("evenings"));
    let mut all: Vec<_> = all.map(|one| one[0].as_str().expect("a moment").to_owned()).collect();
    all.sort_unstable();
    all
}

fn every_reader_finds(house: &House, evenings: &[String], what: &str) {
    let (python, node) = (python(), Path::new("node").to_owned());
    for (program, script) in [(&python, "occur.py"), (&python, "occur_libical.py"), (&node, "occur.mjs")] {
        assert_eq!(found_by(program, script, house), evenings, "{what} by {script}");
    }
}

#[test]
fn a_series_that_begins_in_an_hour_that_the_clocks_skip_is_late_on_that_evening_alone() {
    let house = House::with_family();
    let mut evening = house.evening(None, "2027-09-04T22:15:00");
    evening.start.zone = chrono_tz::Pacific::Easter;
    for end in ["COUNT=3", "UNTIL=20270918"] {
        let rule = format!("FREQ=WEEKLY;BYDAY=SA;{end}");
        let plan = PlanSeries { evening: evening.clone(), rule, same_film: false };
        house.plan_series(plan).expect("planned");
        let evenings = ["2027-09-05T04:15:00Z", "2027-09-12T03:15:00Z", "2027-09-19T03:15:00Z"];
        every_reader_finds(&house, &evenings.map(str::to_owned), end);
        house.undo().expect("undone");
    }
}

/// The starts of evenings in 2027 that the clocks of a zone skip or show twice, to the half hour.
fn changed_hours(zone: Tz) -> Vec<WallTime> {
    let first = NaiveDate::from_ymd_opt(2027, 1, 1).expect("a day");
    let shown = |local| zone.from_local_datetime(&local).single();
    let offset = |day: NaiveDate| shown(day.and_time(NOON)).map(|moment| moment.offset().fix());
    let changes = first.iter_days().take(365).filter(|day| {
        let next = day.succ_opt().expect("a day");
        offset(*day) != offset(next)
    });
    // From noon to noon; what starts from midnight to five in the morning is told by itself in any case.
    let halves = |day: NaiveDate| (0..48).map(move |half| day.and_time(NOON) + TimeDelta::minutes(30 * half));
    let evenings = changes.flat_map(halves).filter(|local| local.hour() >= 5 && shown(*local).is_none());
    evenings.map(|local| WallTime { local, zone }).collect()
}

#[test]
fn an_evening_that_the_clocks_skip_or_show_twice_is_where_it_is_in_every_zone() {
    let house = House::with_family();
    let (mut evenings, mut met) = (Vec::new(), 0);
    for start in chrono_tz::TZ_VARIANTS.into_iter().flat_map(changed_hours) {
        met += 1;
        // It is the second of three.
        let weeks = [-1, 0, 1].map(|week| WallTime { local: start.local + TimeDelta::weeks(week), ..start });
        let mut evening = house.evening(None, "2027-01-01T20:15:00");
        evening.start = weeks[0];
        let plan = PlanSeries { evening, rule: "FREQ=WEEKLY;COUNT=3".into(), same_film: false };
        house.plan_series(plan).expect("planned");
        evenings.extend(weeks.map(|week| week.utc().format("%Y-%m-%dT%H:%M:%SZ").to_string()));
    }
    assert!(met > 5, "{met}");
    evenings.sort_unstable();
    every_reader_finds(&house, &evenings, "every zone");
}
