//! What a calendar must mean to six readers that are not ours.

#![allow(dead_code, clippy::unwrap_used, reason = "for tests, each of which uses a part of it")]

use std::path::Path;

use chrono::{DateTime, Utc};
use houselights_engine::calendar::{Answer, Attendee, CalendarEvent};
use serde_json::{Map, Value, json};

use super::readers::{foreign, python};

/// What every reader must take an event to mean, in a calendar that is sent for `method` and was written at `stamp`.
pub fn meaning(event: &CalendarEvent, method: &str, stamp: DateTime<Utc>, asked: &[Attendee]) -> Value {
    let facts = event.facts.iter().cloned();
    let lines: Vec<_> = facts.chain([event.people.join(", "), event.note.clone()]).collect();
    let lines: Vec<_> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    let mut alarms: Vec<_> = event.reminders.iter().map(|alarm| alarm.minutes).collect();
    alarms.sort_unstable();
    alarms.dedup();
    let answer = |who: &Attendee| match who.answer {
        Some(Answer::Yes) => "ACCEPTED",
        Some(Answer::Maybe) => "TENTATIVE",
        Some(Answer::No) => "DECLINED",
        None => "NEEDS-ACTION",
    };
    let asked =
        asked.iter().map(|who| json!([as_name(&who.name), format!("mailto:{}", who.address), answer(who)]));
    let organizer = event.organizer.as_ref();
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
        "organizer": organizer.map(|of| json!([as_name(&of.name), format!("mailto:{}", of.address)])),
        "attendees": asked.collect::<Vec<_>>(),
        "reminders": if event.cancelled { Vec::new() } else { alarms },
    })
}

pub fn written(moment: DateTime<Utc>) -> String {
    moment.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// What of a name can be written beside an address.
pub fn as_name(text: &str) -> String {
    text.replace(['"', '\\', '^'], "").trim().replace('\n', " ")
}

/// In an order of their own, because some readers keep none.
fn in_order(mut events: Vec<Value>) -> Vec<Value> {
    for event in &mut events {
        for name in ["attendees", "reminders"] {
            event[name].as_array_mut().unwrap().sort_by_key(|one| (one.as_i64(), one.to_string()));
        }
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

/// Every reader takes these calendars, one or several, to mean what is expected.
pub fn compare(ics: &str, expected: Vec<Value>) {
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

/// Every reader that follows rules finds what these calendars repeat where it is, by the id of each.
pub fn compare_evenings(ics: &str, expected: &Map<String, Value>) {
    let (python, node) = (python(), Path::new("node").to_owned());
    let mut wrong = Vec::new();
    for (program, script) in [(&python, "occur.py"), (&python, "occur_libical.py"), (&node, "occur.mjs")] {
        let read = foreign(program, script, ics);
        for (uid, evenings) in expected.iter().filter(|(uid, evenings)| read[uid.as_str()] != **evenings) {
            wrong.push(format!("{uid} by {script}: {} and not {evenings}", read[uid.as_str()]));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
