//! An evening of a series goes by one id, and no two go by the same, wherever their series takes them.

use std::collections::HashSet;

use super::common::House;
use super::fridays::*;

use houselights_domain::plan::Status;
use houselights_engine::calendar::{EventFacts, EventWords, from_ics};
use houselights_engine::view::{ChangeEvening, ChangeSeries, PlanSeries, Reach, RepeatChange, SessionView};

fn words(facts: &EventFacts<'_>) -> EventWords {
    let summary = facts.name.unwrap_or("open").to_owned();
    EventWords { summary, portion: String::new(), particulars: Vec::new(), tasks: Vec::new() }
}

/// What the month shows, with each evening's film as it is found by its id.
fn by_id(house: &House) -> Vec<(String, String)> {
    let of = |view: &SessionView| {
        let found = house.evening_view(view);
        (found.session.start.local.format("%m-%d").to_string(), found.name.unwrap_or_default())
    };
    month(house, "2026-12-01").iter().map(of).collect()
}

#[test]
fn a_series_that_skips_a_week_keeps_the_evening_with_a_film_and_the_one_that_comes_in_its_place_apart() {
    for chooses in [false, true] {
        let house = House::with_family();
        fridays(&house);
        let [elf, heat] = ["Elf", "Heat"].map(|name| house.add(name).title.id);
        let (first, second) = (on(&house, "2026-12-18").session.id, on(&house, "2026-12-25").session.id);
        house.change_evening(ChangeEvening { title: Some(elf), ..change(second, None) }).expect("chosen");
        let title = chooses.then_some(heat);
        let skip = ChangeEvening { title, ..change(first, Some("2026-12-25T20:15:00")) };
        let moved = house.change_series(series(skip, Reach::Later)).expect("moved").value.evening;
        let name = if chooses { "Heat" } else { "" };
        assert_eq!(
            (moved.evening.to_string().as_str(), moved.name.unwrap_or_default().as_str()),
            ("2026-12-25", name)
        );
        let all = by_id(&house);
        let is = |day: &str, name: &str| (day.to_owned(), name.to_owned());
        assert_eq!(all[..2], [is("12-25", name), is("01-01", "Elf")], "{chooses}");
        assert_eq!(on(&house, "2027-01-01").session.id, second, "whoever has a link to it means this one");
        // And it goes on with its series.
        let later = series(change(moved.session.id, Some("2026-12-26T20:15:00")), Reach::Later);
        house.change_series(later).expect("moved");
        assert_eq!(by_id(&house)[..2], [is("12-26", name), is("01-02", "Elf")], "{chooses}");
    }
}

#[test]
fn what_was_called_off_is_not_the_one_that_comes_in_its_place() {
    let house = House::with_family();
    fridays(&house);
    house.cancel_evening(on(&house, "2026-12-25").session.id).expect("called off");
    let first = on(&house, "2026-12-18").session.id;
    house.change_series(series(change(first, Some("2026-12-25T20:15:00")), Reach::Later)).expect("moved");
    let [second, ..] = &month(&house, "2026-12-01")[..] else { panic!("nothing") };
    assert_eq!(house.evening_view(second).session.status, Status::Planned);
    assert_eq!(starts(&house, "2026-12-01"), ["12-25 20:15"]);
}

#[test]
fn calendars_that_hear_of_single_evenings_hear_once_of_each() {
    let house = House::with_family();
    let plan_at = house.evening(None, "2026-12-19T00:30:00");
    plan(&house, PlanSeries { evening: plan_at, rule: FRIDAYS.into(), same_film: false });
    let elf = house.add("Elf").title.id;
    let (first, second) = (on(&house, "2026-12-18").session.id, on(&house, "2026-12-25").session.id);
    house.change_evening(ChangeEvening { title: Some(elf), ..change(second, None) }).expect("chosen");
    house.change_series(series(change(first, Some("2026-12-20T00:30:00")), Reach::Later)).expect("moved");
    let text = house.calendar(None, words).expect("a calendar");
    let read = from_ics(&text, chrono_tz::Europe::London).expect("read");
    let mut known = HashSet::new();
    for one in &read.events {
        assert!(known.insert(one.event.uid.clone()), "{} twice: {text}", one.event.uid);
    }
    let elf = read.events.iter().find(|one| one.event.uid == second.to_string()).expect("Elf");
    assert!(!elf.event.cancelled);
}

#[test]
fn a_change_that_is_done_is_answered_where_the_first_evening_of_the_rule_is_off() {
    let house = House::with_family();
    fridays(&house);
    house.cancel_evening(on(&house, "2026-12-18").session.id).expect("called off");
    let saturday = change(on(&house, "2026-12-25").session.id, Some("2026-12-26T20:15:00"));
    house.change_series(series(saturday, Reach::All)).expect("moved");
    let rule = RepeatChange::Rule { rule: "FREQ=DAILY;INTERVAL=3".into() };
    let change = change(on(&house, "2026-12-26").session.id, None);
    let changed = house.change_series(ChangeSeries { change, reach: Reach::All, repeat: rule });
    let evening = changed.expect("it is done, and said to be").value.evening.evening;
    assert_eq!(evening.to_string(), "2026-12-22", "the one before it is off");
}

#[test]
fn an_evening_on_a_day_to_which_another_comes_stands_beside_it() {
    let house = House::with_family();
    fridays(&house);
    let choose = |day: &str, name: &str| {
        let (id, title) = (on(&house, day).session.id, Some(house.add(name).title.id));
        house.change_evening(ChangeEvening { title, ..change(id, None) }).expect("chosen");
        id
    };
    let elf = choose("2026-12-25", "Elf");
    let rule = RepeatChange::Rule { rule: "FREQ=WEEKLY;BYDAY=SA".into() };
    let first = change(on(&house, "2026-12-18").session.id, None);
    house.change_series(ChangeSeries { change: first, reach: Reach::Later, repeat: rule }).expect("changed");
    let heat = choose("2026-12-26", "Heat");
    let friday = change(on(&house, "2026-12-19").session.id, Some("2026-12-18T20:15:00"));
    house.change_series(series(friday, Reach::Later)).expect("moved");
    let all = by_id(&house);
    assert_eq!(
        all[..4].iter().map(|(day, _)| day.as_str()).collect::<Vec<_>>(),
        ["12-18", "12-25", "12-25", "01-01"]
    );
    // Both are known to calendars: what stayed by itself, what moved with its series.
    let text = house.calendar(None, words).expect("a calendar");
    let read = from_ics(&text, chrono_tz::Europe::London).expect("read").events;
    let named = |name: &str| read.iter().map(|read| &read.event).find(|event| event.summary == name);
    let (stays, moved) = (named("Elf").expect("Elf"), named("Heat").expect("Heat"));
    assert_eq!((&stays.uid, stays.instead_of), (&elf.to_string(), None));
    assert!(moved.uid != heat.to_string() && moved.instead_of.is_some(), "{text}");
    // It goes its own way from there on.
    let later = change(on(&house, "2026-12-18").session.id, Some("2026-12-19T20:15:00"));
    house.change_series(series(later, Reach::Later)).expect("moved");
    let days: Vec<_> = by_id(&house).into_iter().map(|(day, _)| day).take(3).collect();
    assert_eq!(days, ["12-19", "12-25", "12-26"]);
    // Until its series comes on that day without another.
    house.cancel_evening(heat).expect("called off");
    let back = change(on(&house, "2026-12-19").session.id, None);
    let rule = RepeatChange::Rule { rule: FRIDAYS.into() };
    house.change_series(ChangeSeries { change: back, reach: Reach::Later, repeat: rule }).expect("changed");
    let all = by_id(&house);
    assert_eq!(all[..2], [("12-25".into(), "Elf".into()), ("01-01".into(), String::new())], "once");
    let text = house.calendar(None, words).expect("a calendar");
    let read = from_ics(&text, chrono_tz::Europe::London).expect("read").events;
    let stays = read.iter().map(|read| &read.event).find(|event| event.summary == "Elf").expect("Elf");
    assert!(stays.uid != elf.to_string() && stays.instead_of.is_some(), "{text}");
}
