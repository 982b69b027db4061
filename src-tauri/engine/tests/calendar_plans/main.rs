//! Some hundred plans that nobody thought of, one or two in every zone there is, mean the same to six readers that are not
//! ours: around the clock changes, with names that mean something to a calendar, in every calendar that leaves the house.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod carried;
#[path = "../common/mod.rs"]
mod common;
mod entries;
#[path = "../common/meaning.rs"]
mod meaning;
#[allow(dead_code, reason = "what is carried needs a part of it")]
#[path = "../plan_page/party.rs"]
mod party;
#[allow(dead_code, reason = "what is carried needs a part of it")]
#[path = "../plan_page/phone.rs"]
mod phone;
mod plans;
#[path = "../common/readers.rs"]
mod readers;

use chrono::{DateTime, Utc};
use houselights_engine::calendar::{Answer, Attendee, CalendarEvent, from_ics, to_feed, to_ics, to_mail};

use self::meaning::{compare, compare_evenings, meaning};
use self::plans::{at, evenings, plans};

fn now() -> DateTime<Utc> {
    at("2026-12-16T18:00:00Z")
}

#[test]
fn every_reader_takes_any_plan_to_mean_the_same() {
    let events: Vec<_> = plans().into_iter().flat_map(|plan| plan.events).collect();
    let mean =
        |events: &[CalendarEvent], method, stamp: fn(&CalendarEvent) -> DateTime<Utc>, asked: &[Attendee]| {
            events.iter().map(|event| meaning(event, method, stamp(event), asked)).collect()
        };
    compare(&to_ics(&events, now()), mean(&events, "PUBLISH", |_| now(), &[]));
    // What differs in a feed and in a mail differs for all alike.
    let some: Vec<_> = events.into_iter().step_by(7).collect();
    compare(&to_feed(&some, "Movie nights"), mean(&some, "PUBLISH", |event| event.changed, &[]));
    let says = [Some(Answer::Maybe), None, Some(Answer::Yes)];
    let asked = ["Mum; \"Ayşe\", Öztekin", "^'no\none\\:", "שלום 🍿"].into_iter().zip(says);
    let asked: Vec<_> = asked
        .map(|(name, answer)| Attendee { name: name.into(), address: "a@example.org".into(), answer })
        .collect();
    let method = if some[0].cancelled { "CANCEL" } else { "REQUEST" };
    compare(&to_mail(&some, now(), &asked), mean(&some, method, |_| now(), &asked));
}

#[test]
fn every_reader_finds_the_evenings_of_any_plan_where_they_are() {
    let plans = plans();
    let events: Vec<_> = plans.iter().flat_map(|plan| plan.events.clone()).collect();
    let spelt = events.iter().filter(|event| event.repeats.as_ref().is_some_and(|of| of.spelt().is_some()));
    assert!(spelt.count() > 30, "few of them meet a clock change");
    compare_evenings(&to_ics(&events, now()), &evenings(&plans));
}

#[test]
fn a_plan_is_read_back_as_it_was_given_also_where_its_rule_is_spelt_out() {
    let events: Vec<_> = plans().into_iter().flat_map(|plan| plan.events).collect();
    let read = from_ics(&to_ics(&events, now()), chrono_tz::Tz::UTC).unwrap().events;
    assert_eq!(read.len(), events.len());
    for (read, given) in read.iter().zip(&events) {
        let said = |event: &CalendarEvent| {
            let slot = event.instead_of.map(|slot| slot.utc());
            (event.uid.clone(), event.repeats.clone(), slot, event.starts, event.ends)
        };
        assert_eq!(said(&read.event), said(given));
    }
}
