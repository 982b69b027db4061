//! Journeys over evenings that are over, on a real database and a clock that the test sets.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use chrono::TimeDelta;
use common::House;
use houselights_domain::id::{MemberId, SessionId};
use houselights_domain::plan::Particulars;
use houselights_domain::title::Reaction;
use houselights_engine::testing::fill_evenings;
use houselights_engine::view::{FinishEvening, PastEvenings, PastQuery, PlanEvening, TearTicket};

fn past(house: &House, search: &str) -> PastEvenings {
    house.past_evenings(PastQuery { search: search.into(), limit: 50 }).expect("an answer")
}

/// The days that a search finds, the latest first.
fn found(house: &House, search: &str) -> Vec<String> {
    past(house, search).rows.iter().map(|row| row.evening.to_string()).collect()
}

fn finish(house: &House, id: SessionId, members: Vec<MemberId>, watched: bool) {
    let reaction = watched.then_some(Reaction::Loved);
    house.finish_evening(FinishEvening { id, watched, members, reaction }).expect("finished");
}

/// Three evenings that were, one that was called off, one that nobody answered, and one to come.
fn lived_in() -> House {
    let house = House::with_family();
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    let plan = |draft: PlanEvening| house.plan_evening(draft).expect("planned").value.session.id;
    let jon = house.member("Jon");
    let miracle = PlanEvening {
        place: "Büyükanne’s garden".into(),
        note: "The projector’s bulb went".into(),
        ..house.evening(Some(film), "2026-11-20T20:15:00")
    };
    finish(&house, plan(miracle), vec![house.member("Ayşe")], true);
    let guests = Particulars { guests: vec!["Onkel Jürgen".into()], ..Particulars::default() };
    let open =
        PlanEvening { members: vec![jon], particulars: guests, ..house.evening(None, "2025-12-05T20:15:00") };
    finish(&house, plan(open), vec![jon], true);
    let late = PlanEvening { members: vec![jon], ..house.evening(None, "2026-12-12T00:30:00") };
    finish(&house, plan(late), vec![jon], true);
    finish(&house, plan(house.evening(Some(film), "2026-12-01T20:15:00")), vec![], false);
    plan(house.evening(None, "2026-12-17T17:00:00"));
    plan(house.evening(Some(film), "2026-12-18T20:15:00"));
    house
}

#[test]
fn what_is_over_stands_with_the_latest_first_and_says_how_it_was() {
    let house = lived_in();
    assert_eq!(found(&house, ""), ["2026-12-17", "2026-12-11", "2026-11-20", "2025-12-05"]);
    let torn = past(&house, "miracle").rows[0].torn.clone().expect("watched");
    assert_eq!((torn.reaction, torn.there), (Some(Reaction::Loved), vec![house.member("Ayşe")]));
    house.clock.advance(TimeDelta::hours(4));
    assert_eq!(found(&house, "")[0], "2026-12-18", "as soon as it has ended");
}

#[test]
fn each_word_is_looked_for_everywhere_without_case_and_diacritics() {
    let house = lived_in();
    let jon = house.member("Jon");
    for (search, days) in [
        ("MIRACLE cell", &["2026-11-20"][..]),
        ("öztekin", &["2026-11-20"]),
        ("ayse", &["2026-11-20"]),
        ("jon", &["2026-12-11", "2025-12-05"]),
        ("buyukannes GARDEN", &["2026-11-20"]),
        ("projectors bulb", &["2026-11-20"]),
        ("jurgen", &["2025-12-05"]),
        ("december 2026", &["2026-12-17", "2026-12-11"]),
        ("aralık jon 2025", &["2025-12-05"]),
        ("Freitag Kasım", &["2026-11-20"]),
        ("miracle jürgen", &[]),
        ("%", &["2026-12-17", "2026-12-11", "2026-11-20", "2025-12-05"]),
        ("nothing like it", &[]),
    ] {
        assert_eq!(found(&house, search), days, "{search}");
    }
    let torn = past(&house, "projector").rows.remove(0);
    let ticket = TearTicket {
        id: torn.session.id,
        there: vec![jon],
        guests: vec![],
        reaction: None,
        opinions: vec![],
        word: "Schön".into(),
        memory: "Ayşe fell asleep under the apple tree".into(),
    };
    house.tear_ticket(ticket).expect("torn");
    assert_eq!(found(&house, "schon apple TREE jon"), ["2026-11-20"]);
    let answer = past(&house, "jürgen");
    assert_eq!((answer.all, answer.total), (4, 1));
}

#[test]
fn of_thousands_the_latest_come_first_and_all_are_searched() {
    let house = House::with_family();
    fill_evenings(&house, 1_200, 0, 0).expect("filled");
    let answer = past(&house, "");
    assert_eq!((answer.rows.len(), answer.total), (50, 1_200));
    assert_eq!(past(&house, "number 1199").total, 1);
}
