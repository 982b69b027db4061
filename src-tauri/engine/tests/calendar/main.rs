//! What is written is read back with the same meaning: by calcard here, and by three parsers that are not ours. It must
//! hold for any text, because names and notes are people's own.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod any_text;
mod lost;
mod others;
mod programs;
#[path = "../common/readers.rs"]
mod readers;
mod series;
mod spelt_out;

use std::path::Path;

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarProperty};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;
use houselights_engine::calendar::{
    Alarm, Answer, Attendee, CalendarEvent, LeftOut, Lost, Missing, NotBefore, Organizer, Read, Repeats,
    Unreadable, from_ics, merge, to_feed, to_ics, to_mail,
};
use serde_json::{Value, json};

use self::readers::{foreign, python};
use self::series::fridays;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn now() -> DateTime<Utc> {
    at("2026-12-16T18:00:00Z")
}

fn alarm(minutes: u32) -> Alarm {
    Alarm { minutes, words: "Buy the snacks; a lot".into() }
}

fn friday() -> CalendarEvent {
    CalendarEvent {
        uid: "film-night-7".into(),
        summary: "Miracle in Cell No. 7".into(),
        starts: at("2026-12-18T20:15:00Z"),
        ends: at("2026-12-18T22:27:00Z"),
        location: "The living room".into(),
        facts: vec!["2019, 132 minutes".into(), "Mehmet Ada Öztekin".into()],
        people: vec!["Ayşe".into(), "Jon".into(), "Mum".into()],
        note: "Bring a blanket; and tissues".into(),
        reminders: vec![alarm(30)],
        sequence: 3,
        changed: at("2026-12-15T09:30:00Z"),
        cancelled: false,
        organizer: None,
        repeats: None,
        wall: None,
        instead_of: None,
    }
}

/// Everything that has broken a calendar somewhere.
fn hostile() -> CalendarEvent {
    CalendarEvent {
        uid: "film-night-8".into(),
        summary: "Amélie, or: \"le fabuleux\" destin; \\n not a line 👩‍👩‍👧‍👦🍿".into(),
        location: "C:\\films\\new, 2nd floor; left".into(),
        facts: vec![
            "ملاحظة: הסרט \u{202b}שלנו\u{202c}".into(),
            "千と千尋の神隠し".repeat(12),
            "a\u{2028}b\u{85}c".into(),
        ],
        people: vec!["Bobby \"Tables\"; O’Neil, Jr.".into(), "Eve\r\nATTENDEE:mailto:eve@example.org".into()],
        note: "END:VEVENT\r\nEND:VCALENDAR\n\tbell \u{7} and null \u{0}".into(),
        reminders: [1_440, 30, 30, 0].map(alarm).to_vec(),
        cancelled: false,
        organizer: Some(Organizer {
            name: "The \"Demirs\":\r\nX-EVIL=1; & sons, \\".into(),
            address: "home@example.org\r\nX-EVIL:1".into(),
        }),
        ..friday()
    }
}

fn cancelled() -> CalendarEvent {
    CalendarEvent {
        uid: "film-night-9".into(),
        cancelled: true,
        location: String::new(),
        ends: friday().starts,
        ..friday()
    }
}

/// What every reader must take the three events to mean.
fn expected() -> Value {
    let description = "2019, 132 minutes\nMehmet Ada Öztekin\nAyşe, Jon, Mum\nBring a blanket; and tissues";
    let friday = json!({
        "method": "PUBLISH",
        "uid": friday().uid,
        "stamp": "2026-12-16T18:00:00Z",
        "changed": "2026-12-15T09:30:00Z",
        "sequence": 3,
        "starts": "2026-12-18T20:15:00Z",
        "ends": "2026-12-18T22:27:00Z",
        "summary": "Miracle in Cell No. 7",
        "location": "The living room",
        "description": description,
        "status": "CONFIRMED",
        "organizer": null,
        "attendees": [],
        "reminders": [30],
    });
    let mut hostile = friday.clone();
    hostile["uid"] = json!(self::hostile().uid);
    hostile["summary"] = json!(self::hostile().summary);
    hostile["location"] = json!(self::hostile().location);
    hostile["description"] = json!(format!(
        "ملاحظة: הסרט \u{202b}שלנו\u{202c}\n{}\na\nb\nc\nBobby \"Tables\"; O’Neil, Jr., Eve\nATTENDEE:mailto:eve@example.org\n\
         END:VEVENT\nEND:VCALENDAR\n bell  and null",
        "千と千尋の神隠し".repeat(12)
    ));
    hostile["reminders"] = json!([0, 30, 1_440]);
    hostile["organizer"] = json!(["The Demirs: X-EVIL=1; & sons,", "mailto:home@example.orgX-EVIL1"]);
    let mut cancelled = friday.clone();
    cancelled["uid"] = json!(self::cancelled().uid);
    cancelled["status"] = json!("CANCELLED");
    cancelled["location"] = json!("");
    cancelled["ends"] = json!(null);
    cancelled["reminders"] = json!([]);
    json!([friday, hostile, cancelled])
}

#[test]
fn two_readers_in_python_take_it_to_mean_the_same() {
    let ics = to_ics(&[friday(), hostile(), cancelled()], now());
    let read = foreign(&python(), "read.py", &ics);
    assert_eq!(read["icalendar"], expected());
    assert_eq!(read["vobject"], expected());
}

#[test]
fn ical_js_takes_it_to_mean_the_same() {
    let ics = to_ics(&[friday(), hostile(), cancelled()], now());
    let read = foreign(Path::new("node"), "read.mjs", &ics);
    assert_eq!(read["ical.js"], expected());
}

#[test]
fn libical_takes_it_to_mean_the_same() {
    let python = python();
    let file = to_ics(&[friday(), hostile(), cancelled()], now());
    assert_eq!(foreign(&python, "libical.py", &file)["libical"], expected());
    let feed = to_feed(&[friday(), hostile(), cancelled()], "Movie nights");
    assert_eq!(foreign(&python, "libical.py", &feed)["libical"], expected_of_feed());
}

/// As [`expected`], where each event was written when it changed last.
fn expected_of_feed() -> Value {
    let mut all = expected();
    for event in all.as_array_mut().unwrap() {
        event["stamp"] = event["changed"].clone();
    }
    all
}

#[test]
fn readers_take_a_feed_to_mean_the_same() {
    let name = "Movie nights for \"Mum\"; the Demirs, 🍿\r\nX-EVIL:1";
    let ics = to_feed(&[friday(), hostile(), cancelled()], name);
    let read = foreign(&python(), "read.py", &ics);
    assert_eq!((&read["icalendar"], &read["vobject"]), (&expected_of_feed(), &expected_of_feed()));
    assert_eq!(foreign(Path::new("node"), "read.mjs", &ics)["ical.js"], expected_of_feed());
    let calendar = ICalendar::parse(&ics).unwrap();
    let head = calendar.components.first().unwrap();
    for property in [ICalendarProperty::Name, ICalendarProperty::Other("X-WR-CALNAME".into())] {
        assert_eq!(text_of(head, &property), "Movie nights for \"Mum\"; the Demirs, 🍿\nX-EVIL:1");
    }
}

#[test]
fn an_invitation_is_read_as_one_whatever_people_are_called() {
    let eve = "Eve\"; X=1:\r\nATTENDEE:mailto:mallory@example.org";
    let who =
        |name: &str, address: &str, answer| Attendee { name: name.into(), address: address.into(), answer };
    let asked =
        [who("Mum", "mum@example.org", Some(Answer::Maybe)), who(eve, "eve@example.org\r\nX-EVIL:1", None)];
    let organizer = Some(Organizer { name: "Ayşe".into(), address: "ayse@example.org".into() });
    for (cancelled, method) in [(false, "REQUEST"), (true, "CANCEL")] {
        let ics =
            to_mail(&[CalendarEvent { organizer: organizer.clone(), cancelled, ..friday() }], now(), &asked);
        let read = from_ics(&ics, Tz::UTC).unwrap();
        assert_eq!((read.method.as_str(), read.events.len()), (method, 1));
        let people: Vec<_> =
            read.events[0].attendees.iter().map(|who| (who.address.as_str(), who.answer)).collect();
        assert_eq!(people, [("mum@example.org", Some(Answer::Maybe)), ("eve@example.orgX-EVIL1", None)]);
        assert_eq!(ics.matches("RSVP=TRUE").count(), if cancelled { 0 } else { 2 });
        assert!(!ics.contains("REFRESH-INTERVAL") && !ics.contains("\r\nX-EVIL"), "{ics}");
        foreign(&python(), "read.py", &ics);
    }
}

#[test]
fn a_name_of_which_nothing_can_be_written_is_left_out() {
    let who = Attendee { name: "\"\\^\"".into(), address: "mum@example.org".into(), answer: None };
    let organizer = Some(Organizer { name: "\u{7}".into(), address: "ayse@example.org".into() });
    let reminders = vec![Alarm { minutes: 30, words: "\u{7}".into() }];
    let nameless = CalendarEvent { organizer, summary: "\u{7}".into(), reminders, ..friday() };
    let ics = to_mail(&[nameless], now(), &[who]);
    assert!(!ics.contains("CN=") && !ics.contains("SUMMARY"), "{ics}");
    assert!(ics.contains("ORGANIZER:mailto:ayse@example.org\r\n"), "{ics}");
    // It refuses a reminder of nothing, too.
    assert_eq!(foreign(&python(), "libical.py", &ics)["libical"][0]["reminders"], json!([30]));
}

#[test]
fn what_is_written_is_read_back() {
    let events = [friday(), cancelled()].into_iter().chain(fridays());
    let events: Vec<_> =
        events.map(|event| CalendarEvent { facts: Vec::new(), people: Vec::new(), ..event }).collect();
    let read = from_ics(&to_ics(&events, now()), chrono_tz::Asia::Tokyo).unwrap();
    assert_eq!((read.method.as_str(), read.left_out.len()), ("PUBLISH", 0));
    let zones: Vec<_> = read.events.iter().map(|read| read.zone.name()).collect();
    assert_eq!(zones, ["UTC", "UTC", "Europe/Berlin", "Europe/Berlin"]);
    let events: Vec<_> = events
        .into_iter()
        .map(|event| {
            let reminders = if event.cancelled { Vec::new() } else { event.reminders };
            CalendarEvent { reminders, ..event }
        })
        .collect();
    assert_eq!(read.events.into_iter().map(|read| read.event).collect::<Vec<_>>(), events);
}

#[test]
fn no_events_are_a_calendar_too() {
    let ics = to_ics(&[], now());
    assert!(
        ics.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && ics.ends_with("END:VCALENDAR\r\n"),
        "{ics}"
    );
}

#[test]
fn an_ordinary_evening_looks_like_this() {
    let ics = to_ics(&[friday()], now());
    for line in [
        "METHOD:PUBLISH",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "DTSTART:20261218T201500Z",
        "DTEND:20261218T222700Z",
        "SEQUENCE:3",
        "STATUS:CONFIRMED",
        "TRIGGER:-PT30M",
        "ACTION:DISPLAY",
        r"DESCRIPTION:Buy the snacks\; a lot",
    ] {
        assert!(ics.split("\r\n").any(|written| written == line), "{line} in {ics}");
    }
    assert!(!ics.contains("ATTENDEE"));
}

fn text_of(component: &ICalendarComponent, property: &ICalendarProperty) -> String {
    let entry = component.property(property);
    entry.and_then(|entry| entry.values.first()?.as_text()).unwrap_or_default().to_owned()
}
