//! Some hundred plans that nobody thought of, one or two in every zone there is, mean the same to six readers that are not
//! ours: around the clock changes, with names that mean something to a calendar.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod plans;
#[path = "../common/readers.rs"]
mod readers;

use std::path::Path;

use chrono::{DateTime, Utc};
use houselights_engine::calendar::{Answer, Attendee, CalendarEvent, from_ics, to_feed, to_ics, to_mail};
use serde_json::{Map, Value, json};

use self::plans::{as_name, at, plans};
use self::readers::{foreign, python};

fn now() -> DateTime<Utc> {
    at("2026-12-16T18:00:00Z")
}

fn written(moment: DateTime<Utc>) -> String {
    moment.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// What every reader must take an event to mean.
fn meaning(event: &CalendarEvent, method: &str, stamp: DateTime<Utc>, asked: &[Attendee]) -> Value {
    let lines = [event.facts[0].clone(), event.people.join(", "), event.note.clone()];
    let lines: Vec<_> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    let mut alarms: Vec<_> = event.reminders.iter().map(|alarm| alarm.minutes).collect();
    alarms.sort_unstable();
    alarms.dedup();
    let organizer = event.organizer.as_ref().unwrap();
    let answer = |who: &Attendee| match who.answer {
        Some(Answer::Yes) => "ACCEPTED",
        Some(Answer::Maybe) => "TENTATIVE",
        Some(Answer::No) => "DECLINED",
        None => "NEEDS-ACTION",
    };
    let asked =
        asked.iter().map(|who| json!([as_name(&who.name), format!("mailto:{}", who.address), answer(who)]));
    json!({
        "method": method,
        "uid": event.uid,
        "stamp": written(stamp),
        "changed": written(event.changed),
        "sequence": event.sequence,
        "starts": written(event.starts),
        "ends": (event.ends > event.starts).then(|| written(event.ends)),
        "summary": event.summary,
        "location": event.location,
        "description": lines.join("\n"),
        "status": if event.cancelled { "CANCELLED" } else { "CONFIRMED" },
        "organizer": [as_name(&organizer.name), format!("mailto:{}", organizer.address)],
        "attendees": asked.collect::<Vec<_>>(),
        "reminders": if event.cancelled { Vec::new() } else { alarms },
    })
}

/// In an order of their own, because some readers keep none.
fn in_order(mut events: Vec<Value>) -> Vec<Value> {
    for event in &mut events {
        event["attendees"].as_array_mut().unwrap().sort_by_key(Value::to_string);
    }
    events.sort_by_key(|event| {
        (event["uid"].to_string(), event["starts"].to_string(), event["summary"].to_string())
    });
    events
}

/// The package `ics` takes a backslash before an n for the end of a line, however it is written.
fn as_ics_has_it(mut event: Value) -> Value {
    for name in ["summary", "location", "description"] {
        let said = event[name].as_str().unwrap();
        event[name] = json!(
            said.replace("\\n", "\\\n").replace("\\N", "\\\n").replace("\\r", "\\\r").replace("\\R", "\\\r")
        );
    }
    event
}

fn compare(ics: &str, expected: Vec<Value>) {
    let (python, node) = (python(), Path::new("node").to_owned());
    let expected = in_order(expected);
    let in_ics = in_order(expected.iter().cloned().map(as_ics_has_it).collect());
    let readers: [(_, _, &[&str]); 4] = [
        (&python, "read.py", &["icalendar", "vobject"]),
        (&python, "read_ics.py", &["ics"]),
        (&python, "libical.py", &["libical"]),
        (&node, "read.mjs", &["ical.js"]),
    ];
    let mut wrong = Vec::new();
    for (program, script, names) in readers {
        let all = foreign(program, script, ics);
        for name in names {
            let read = in_order(all[name].as_array().unwrap().clone());
            let expected = if *name == "ics" { &in_ics } else { &expected };
            assert_eq!(read.len(), expected.len(), "{name}");
            for (read, expected) in read.iter().zip(expected).filter(|(read, expected)| read != expected) {
                wrong.push(format!("{name} reads\n{read}\nand not\n{expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {}", wrong.len(), wrong.join("\n"));
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
    compare(&to_feed(&some, now(), "Movie nights"), mean(&some, "PUBLISH", |event| event.changed, &[]));
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
    let ics = to_ics(&events, now());
    let expected: Map<String, Value> = plans
        .iter()
        .map(|plan| {
            let mut evenings: Vec<_> =
                plan.evenings.iter().map(|(at, name)| (written(*at), name.clone())).collect();
            // As far as the readers look.
            evenings.retain(|(at, _)| at.as_str() < "2028");
            evenings.sort_unstable();
            (plan.events[0].uid.clone(), json!(evenings))
        })
        .collect();
    let (python, node) = (python(), Path::new("node").to_owned());
    let mut wrong = Vec::new();
    for (program, script) in [(&python, "occur.py"), (&python, "occur_libical.py"), (&node, "occur.mjs")] {
        let read = foreign(program, script, &ics);
        for (uid, evenings) in expected.iter().filter(|(uid, evenings)| read[uid.as_str()] != **evenings) {
            wrong.push(format!("{uid} by {script}: {} and not {evenings}", read[uid.as_str()]));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
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
