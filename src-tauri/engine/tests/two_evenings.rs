//! A long film over two evenings: planned, moved, called off, watched and told to calendars as what it is.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test may expect, and should say where it cannot go on"
)]

mod common;

use chrono::NaiveTime;
use common::{House, utc, wall};
use houselights_domain::id::{SessionId, TitleId};
use houselights_domain::plan::{Portion, Status, WallTime};
use houselights_domain::title::Reaction;
use houselights_engine::calendar::{EventFacts, EventWords};
use houselights_engine::view::{
    AddTitle, ChangeEvening, FinishEvening, PlanTwoEvenings, Plans, PlansQuery, SuggestRequest, TwoEvenings,
};

const LONG: i32 = 195;

fn plans(house: &House) -> Plans {
    house.plans(PlansQuery::of("2026-12-01".parse().expect("a date"))).expect("plans")
}

fn add_long(house: &House) -> TitleId {
    let film = AddTitle { name: "Seven Hours".into(), runtime_minutes: Some(LONG), ..AddTitle::default() };
    house.add_title(film).expect("a title").value.title.id
}

fn at(local: &str) -> WallTime {
    WallTime { local: wall(local), zone: chrono_tz::Europe::London }
}

fn request(title: TitleId) -> PlanTwoEvenings {
    PlanTwoEvenings {
        title,
        break_after: 100,
        first: at("2026-12-18T20:15:00"),
        second: at("2026-12-19T20:15:00"),
        members: Vec::new(),
    }
}

/// A house with a long film planned over two evenings.
fn planned() -> (House, TitleId, TwoEvenings) {
    let house = House::with_family();
    let film = add_long(&house);
    let evenings = house.plan_two_evenings(request(film)).expect("planned").value;
    (house, film, evenings)
}

fn finish(house: &House, id: SessionId, watched: bool) {
    let members = vec![house.member("Mum")];
    house
        .finish_evening(FinishEvening { id, watched, members, reaction: Some(Reaction::Loved) })
        .expect("finished");
}

#[test]
fn what_tonight_offers_is_planned_in_one_step_and_taken_back_in_one() {
    let house = House::with_family();
    let film = add_long(&house);
    let lights_out = NaiveTime::from_hms_opt(22, 30, 0);
    let sofa = Some(vec![house.member("Mum"), house.member("Jon")]);
    let ask = SuggestRequest { lights_out, sofa, ..SuggestRequest::default() };
    let answer = house.suggest(ask).expect("an answer");
    let offer = answer.two_nights.expect("an offer");
    let wanted = PlanTwoEvenings {
        title: offer.title.id,
        break_after: offer.break_after,
        first: answer.start,
        second: offer.second_starts,
        members: vec![house.member("Mum")],
    };
    let TwoEvenings { first, second } = house.plan_two_evenings(wanted).expect("planned").value;
    assert_eq!((first.session.title, second.session.title), (Some(film), Some(film)));
    assert_eq!(i32::from(first.session.minutes + second.session.minutes), LONG);
    assert_eq!((first.ends_local, second.ends_local), (offer.first_ends.local, offer.second_ends.local));
    assert!(
        first.ends_local < wall("2026-12-18T22:30:00") && second.ends_local < wall("2026-12-19T22:30:00")
    );
    assert_eq!(first.session.members, second.session.members);
    assert_eq!(second.next_reminder, Some(utc("2026-12-19T19:45:00Z")));
    assert_eq!(plans(&house).upcoming, [first, second]);
    house.undo().expect("undo works").expect("something");
    assert!(plans(&house).upcoming.is_empty(), "one undo takes both back");
    house.redo().expect("redo works").expect("something");
    let portions: Vec<_> = plans(&house).upcoming.iter().map(|view| view.session.portion).collect();
    assert_eq!(portions, [Portion::First { until: 100 }, Portion::Rest { from: 100 }]);
}

#[test]
fn a_film_whose_rest_alone_is_planned_is_not_cut_again() {
    let (house, film, TwoEvenings { first, second }) = planned();
    let offered = || {
        let lights_out = NaiveTime::from_hms_opt(22, 30, 0);
        let sofa = Some(vec![house.member("Mum"), house.member("Jon")]);
        let answer = house.suggest(SuggestRequest { lights_out, sofa, ..SuggestRequest::default() });
        answer.expect("an answer").two_nights.map(|offer| offer.title.id)
    };
    assert_eq!(offered(), Some(film), "both are planned, which is said");
    finish(&house, first.session.id, true);
    assert_eq!(offered(), None, "half of it was seen");
    house.undo().expect("undo works").expect("something");
    assert_eq!(offered(), Some(film));
    house.cancel_evening(second.session.id).expect("called off");
    house.cancel_evening(first.session.id).expect("called off");
    assert_eq!(offered(), Some(film), "nothing is planned any more");
}

#[test]
fn what_does_not_make_up_the_film_is_refused_and_plans_nothing() {
    let house = House::with_family();
    let film = add_long(&house);
    let unknown = house.add("Of no known length").title.id;
    for (wrong, code) in [
        (PlanTwoEvenings { break_after: 0, ..request(film) }, "not_two_evenings"),
        (PlanTwoEvenings { break_after: 195, ..request(film) }, "not_two_evenings"),
        (PlanTwoEvenings { second: at("2026-12-18T21:54:00"), ..request(film) }, "not_two_evenings"),
        (request(unknown), "not_two_evenings"),
    ] {
        assert_eq!(house.plan_two_evenings(wrong).expect_err("refused").code(), code);
    }
    house.remove_title(film).expect("removed");
    assert_eq!(house.plan_two_evenings(request(film)).expect_err("gone").code(), "gone");
    assert!(plans(&house).upcoming.is_empty());
}

#[test]
fn the_film_is_watched_when_its_rest_was() {
    let (house, film, TwoEvenings { first, second }) = planned();
    let watched = || house.title(film).expect("on the list").title.viewings;
    finish(&house, first.session.id, true);
    assert!(watched().is_empty(), "half a film is not a film");
    assert_eq!(house.found("seven"), ["Seven Hours"], "it stays on the list");
    assert_eq!(house.evening_view(&first).session.status, Status::Watched);
    assert_eq!(plans(&house).upcoming.len(), 1);
    finish(&house, second.session.id, true);
    let viewings = watched();
    assert_eq!(viewings.len(), 1);
    assert_eq!(viewings[0].on, "2026-12-19".parse().expect("a date"));
    assert_eq!(house.found("seven"), [""; 0], "now it was watched");
}

#[test]
fn a_half_that_is_moved_keeps_its_length_and_one_of_another_film_is_whole() {
    let (house, _, TwoEvenings { first, second }) = planned();
    for (half, minutes) in [(&first, 100), (&second, 95)] {
        let later =
            ChangeEvening { start: Some(at("2026-12-22T19:00:00")), ..ChangeEvening::of(half.session.id) };
        let moved = house.change_evening(later).expect("moved").value.evening.session;
        assert_eq!((moved.minutes, moved.portion), (minutes, half.session.portion));
    }
    let other = house.add_from("Miracle in Cell No. 7", 2019);
    let changed = ChangeEvening { title: Some(other), ..ChangeEvening::of(first.session.id) };
    let whole = house.change_evening(changed).expect("changed").value.evening.session;
    assert_eq!((whole.minutes, whole.portion), (132, Portion::Whole));
    assert_eq!(house.evening_view(&second).session.portion, second.session.portion, "the other half stays");
}

#[test]
fn the_second_evening_stands_when_the_first_is_called_off() {
    let (house, _, TwoEvenings { first, second }) = planned();
    house.cancel_evening(first.session.id).expect("called off");
    assert_eq!(plans(&house).upcoming, [second]);
}

#[test]
fn a_check_of_half_a_film_counts_half_of_it() {
    let house = House::with_family();
    let film = add_long(&house);
    let mut half = house.evening(Some(film), "2026-12-18T20:15:00");
    assert_eq!(
        house.check_evening(half.clone().into()).expect("checked").warnings.len(),
        1,
        "past lights out"
    );
    half.portion = Portion::First { until: 100 };
    let check = house.check_evening(half.into()).expect("checked");
    assert_eq!((check.warnings, check.ends.local), (Vec::new(), wall("2026-12-18T21:55:00")));
}

#[test]
fn an_evening_whose_film_is_open_is_of_no_part() {
    let house = House::with_family();
    let mut open = house.evening(None, "2026-12-18T20:15:00");
    open.portion = Portion::First { until: 100 };
    let session = house.plan_evening(open).expect("planned").value.session;
    assert_eq!((session.portion, session.minutes), (Portion::Whole, 120));
}

#[test]
fn an_evening_whose_film_was_removed_has_no_part_of_it_left() {
    let (house, film, TwoEvenings { first, .. }) = planned();
    house.remove_title(film).expect("removed");
    assert_eq!(house.evening_view(&first).session.portion, Portion::Whole);
    house.undo().expect("undo works");
    assert_eq!(house.evening_view(&first).session.portion, first.session.portion);
}

#[test]
fn calendars_are_told_which_part_it_is() {
    let (house, _, TwoEvenings { first, second }) = planned();
    let words = |facts: &EventFacts<'_>| EventWords {
        summary: format!("{} {:?}", facts.name.unwrap_or_default(), facts.portion),
        portion: format!("About {:?}", facts.portion),
        particulars: Vec::new(),
        tasks: Vec::new(),
    };
    for (half, minutes, ends) in [
        (first, "First { until: 100 }", "20261218T215500Z"),
        (second, "Rest { from: 100 }", "20261219T215000Z"),
    ] {
        let text = house.calendar(Some(half.session.id), words).expect("a calendar");
        for line in [
            format!("SUMMARY:Seven Hours {minutes}"),
            format!("DESCRIPTION:About {minutes}"),
            format!("DTEND:{ends}"),
        ] {
            assert!(text.split("\r\n").any(|written| written == line), "{line} in {text}");
        }
    }
    let all = house.calendar(None, words).expect("a calendar");
    assert_eq!(all.matches("BEGIN:VEVENT").count(), 2);
}
