//! What is written is read back with the same meaning: by calcard here, and by three parsers that are not ours. It must
//! hold for any text, because names and notes are people's own.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy takes only functions marked as tests for tests"
)]

#[path = "common/readers.rs"]
mod readers;

use std::path::Path;

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarProperty};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;
use houselights_engine::calendar::{
    Alarm, Answer, Attendee, CalendarEvent, Organizer, Repeats, Unreadable, from_ics, to_feed, to_ics,
    to_mail,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use self::readers::{foreign, python};

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
    let feed = to_feed(&[friday(), hostile(), cancelled()], now(), "Movie nights");
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
fn readers_take_a_feed_to_mean_the_same_on_any_day() {
    let name = "Movie nights for \"Mum\"; the Demirs, 🍿\r\nX-EVIL:1";
    let feed = |now| to_feed(&[friday(), hostile(), cancelled()], now, name);
    let ics = feed(now());
    assert_eq!(ics, feed(now() + TimeDelta::days(9)), "nothing has changed");
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

fn wall(text: &str, zone: Tz) -> WallTime {
    WallTime { local: text.parse().unwrap(), zone }
}

fn weekly(uid: &str, start: WallTime, rule: &str, left_out: &[WallTime]) -> CalendarEvent {
    let left_out = left_out.iter().map(|slot| slot.local).collect();
    CalendarEvent {
        uid: uid.into(),
        summary: "Film night".into(),
        starts: start.utc(),
        ends: start.utc() + TimeDelta::minutes(120),
        repeats: Some(Repeats::read(rule, start.zone, left_out).unwrap()),
        ..friday()
    }
}

/// Fridays in Berlin over the change of the clocks: one is left out, and one was moved and got its film.
fn fridays() -> Vec<CalendarEvent> {
    let berlin = chrono_tz::Europe::Berlin;
    let start = wall("2026-10-09T20:15:00", berlin);
    let all = weekly(
        "fridays",
        start,
        "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261113",
        &[wall("2026-10-23T20:15:00", berlin)],
    );
    let moved = wall("2026-10-31T18:00:00", berlin);
    let elf = CalendarEvent {
        summary: "Elf".into(),
        starts: moved.utc(),
        ends: moved.utc() + TimeDelta::minutes(97),
        repeats: None,
        instead_of: Some(wall("2026-10-30T20:15:00", berlin)),
        ..all.clone()
    };
    vec![all, elf]
}

#[test]
fn three_readers_find_the_evenings_of_a_series_where_they_are() {
    let ics = to_ics(&fridays(), now());
    let expected = json!({ "fridays": [
        ["2026-10-09T18:15:00Z", "Film night"],
        ["2026-10-16T18:15:00Z", "Film night"],
        ["2026-10-31T17:00:00Z", "Elf"],
        ["2026-11-06T19:15:00Z", "Film night"],
        ["2026-11-13T19:15:00Z", "Film night"],
    ] });
    let python = python();
    assert_eq!(foreign(&python, "occur.py", &ics), expected);
    assert_eq!(foreign(&python, "occur_libical.py", &ics), expected);
    assert_eq!(foreign(Path::new("node"), "occur.mjs", &ics), expected);
}

#[test]
fn a_quarter_past_eight_stays_that_on_every_wall_there_is() {
    // Eight days and not seven, so that every weekday has its turn, from one winter to the next.
    let rule = "FREQ=DAILY;INTERVAL=8;COUNT=48";
    let start = |zone| wall("2026-01-08T20:15:00", zone);
    let zones = chrono_tz::TZ_VARIANTS;
    let events: Vec<_> = zones.iter().map(|zone| weekly(zone.name(), start(*zone), rule, &[])).collect();
    let ics = to_ics(&events, now());
    let expected: serde_json::Map<String, Value> = zones
        .iter()
        .map(|zone| {
            let later = |times: i64| start(*zone).local + TimeDelta::days(8 * times);
            let starts = (0..48).map(|times| WallTime { local: later(times), zone: *zone }.utc());
            let said = starts.map(|at| json!([at.format("%Y-%m-%dT%H:%M:%SZ").to_string(), "Film night"]));
            (zone.name().to_owned(), said.collect())
        })
        .collect();
    let python = python();
    let readers = [(&python, "occur.py"), (&python, "occur_libical.py"), (&"node".into(), "occur.mjs")];
    for (program, script) in readers {
        let read = foreign(program, script, &ics);
        for (zone, starts) in &expected {
            assert_eq!(&read[zone], starts, "{zone} by {script}");
        }
    }
}

#[test]
fn an_end_in_the_hour_that_comes_twice_is_not_said_on_the_wall() {
    let start = wall("2026-10-24T23:45:00", chrono_tz::Europe::London);
    let night = CalendarEvent {
        ends: start.utc() + TimeDelta::minutes(132),
        ..weekly("night", start, "FREQ=WEEKLY;COUNT=3", &[])
    };
    let ics = to_ics(&[night], now());
    assert!(ics.contains("\r\nDURATION:PT132M\r\n") && !ics.contains("DTEND"), "{ics}");
}

#[test]
fn a_series_ends_in_utc_also_where_the_clocks_skip_its_end() {
    let berlin = chrono_tz::Europe::Berlin;
    let rule = Repeats::read("FREQ=DAILY;UNTIL=20260329T023000", berlin, Vec::new()).unwrap();
    assert_eq!(rule.text(), "FREQ=DAILY;UNTIL=20260329T013000Z");
}

#[test]
fn a_name_of_which_nothing_can_be_written_is_left_out() {
    let who = Attendee { name: "\"\\^\"".into(), address: "mum@example.org".into(), answer: None };
    let organizer = Some(Organizer { name: "\u{7}".into(), address: "ayse@example.org".into() });
    let nameless = CalendarEvent { organizer, summary: "\u{7}".into(), ..friday() };
    let ics = to_mail(&[nameless], now(), &[who]);
    assert!(!ics.contains("CN=") && !ics.contains("SUMMARY"), "{ics}");
    assert!(ics.contains("ORGANIZER:mailto:ayse@example.org\r\n"), "{ics}");
    foreign(&python(), "libical.py", &ics);
}

#[test]
fn what_is_written_is_read_back() {
    let events = [friday(), cancelled()].into_iter().chain(fridays());
    let events: Vec<_> =
        events.map(|event| CalendarEvent { facts: Vec::new(), people: Vec::new(), ..event }).collect();
    let read = from_ics(&to_ics(&events, now()), chrono_tz::Asia::Tokyo).unwrap();
    assert_eq!((read.method.as_str(), read.left_out), ("PUBLISH", 0));
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

/// Saturdays on Easter Island, of which the clocks skip the first; one is left out, and one was moved.
fn saturdays(rule: &str) -> Vec<CalendarEvent> {
    let easter = chrono_tz::Pacific::Easter;
    let [first, second, third] =
        ["2027-09-04T22:15:00", "2027-09-11T22:15:00", "2027-09-18T22:15:00"].map(|at| wall(at, easter));
    let all = weekly("saturdays", first, rule, &[second]);
    let lasts = TimeDelta::minutes(120);
    let spelt = all.repeats.clone().map(|repeats| repeats.spelt_out(first.local, lasts, now()));
    let moved = CalendarEvent {
        repeats: None,
        instead_of: Some(third),
        starts: at("2027-09-19T23:00:00Z"),
        ..all.clone()
    };
    vec![CalendarEvent { repeats: spelt, ..all }, moved]
}

#[test]
fn a_rule_that_meets_a_clock_change_is_spelt_out_and_read_back_as_it_was_given() {
    let events = saturdays("FREQ=WEEKLY;BYDAY=SA;COUNT=4");
    let ics = to_ics(&events, now());
    for line in [
        "DTSTART:20270905T041500Z",
        "RDATE:20270912T031500Z,20270919T031500Z,20270926T031500Z",
        "EXDATE:20270912T031500Z",
        "RECURRENCE-ID:20270919T031500Z",
    ] {
        assert!(ics.split("\r\n").any(|written| written == line), "{line} in {ics}");
    }
    assert!(!ics.contains("BEGIN:VTIMEZONE"), "{ics}");
    let read = from_ics(&ics, Tz::UTC).unwrap().events;
    assert!(read.iter().all(|read| read.zone == chrono_tz::Pacific::Easter));
    let said = |event: &CalendarEvent| (event.repeats.clone(), event.instead_of, event.starts);
    assert_eq!(
        read.iter().map(|read| said(&read.event)).collect::<Vec<_>>(),
        events.iter().map(said).collect::<Vec<_>>()
    );

    // Whoever adds an evening of their own has another series.
    let other = ics.replace("RDATE:", "RDATE:20270910T031500Z,");
    let read = from_ics(&other, Tz::UTC).unwrap().events.remove(0);
    assert_eq!((read.event.repeats.and_then(|repeats| repeats.spelt().cloned()), read.zone), (None, Tz::UTC));
}

#[test]
fn a_rule_that_was_spelt_out_and_lost_some_of_its_starts_is_another() {
    // With an end and without, and one that has more starts than are written.
    for rule in [
        "FREQ=WEEKLY;BYDAY=SA;COUNT=4",
        "FREQ=WEEKLY;BYDAY=SA;UNTIL=20280301T221500",
        "FREQ=WEEKLY;BYDAY=SA",
        "FREQ=DAILY;COUNT=30000",
    ] {
        let ics = to_ics(&saturdays(rule), now()).replace("\r\n ", "");
        let all: Vec<&str> =
            ics.split("\r\n").find_map(|line| line.strip_prefix("RDATE:")).unwrap().split(',').collect();
        let with = |starts: &[&str]| {
            let line =
                if starts.is_empty() { String::new() } else { format!("RDATE:{}\r\n", starts.join(",")) };
            let ics = ics.replace(&format!("RDATE:{}\r\n", all.join(",")), &line);
            let read = from_ics(&ics, Tz::UTC).unwrap().events.remove(0).event;
            read.repeats.filter(|repeats| repeats.spelt().is_some()).map(|repeats| repeats.text().len())
        };
        assert!(with(&all).is_some(), "{rule}");
        assert!(with(&[&all[1..], &all[..1]].concat()).is_some(), "{rule}, in another order");
        let (last, middle) = (all.len() - 1, [&all[..1], &all[2..]].concat());
        for fewer in [&all[..last], &all[1..], &middle, &all[..1], &[]] {
            assert_eq!(with(fewer), None, "{rule}: {} of {}", fewer.len(), all.len());
        }
    }
}

#[test]
fn a_rule_that_is_spelt_out_names_no_zone_of_which_the_file_says_nothing() {
    let ics = to_ics(&saturdays("FREQ=WEEKLY;BYDAY=SA;COUNT=4"), now());
    assert!(!ics.contains("TZID"), "{ics}");
}

#[test]
fn a_rule_is_spelt_out_where_it_has_to_be_and_as_far_as_is_said() {
    let spelt = |rule: &str| saturdays(rule)[0].repeats.as_ref().and_then(Repeats::spelt).cloned();
    let endless = spelt("FREQ=WEEKLY;BYDAY=SA").unwrap();
    let last = endless.starts.last().unwrap().0.date();
    assert_eq!((last.to_string().as_str(), endless.goes_on, endless.starts.len()), ("2039-09-03", true, 627));
    let long = spelt("FREQ=DAILY;COUNT=30000").unwrap();
    assert_eq!((long.goes_on, long.starts.len()), (true, 20_000));
    let until = spelt("FREQ=WEEKLY;UNTIL=20270918T221500").unwrap();
    assert_eq!((until.goes_on, until.starts.len()), (false, 3));
    // That night the clocks show nine to ten twice.
    let start = wall("2027-04-03T20:00:00", chrono_tz::Pacific::Easter);
    let ends_after = |minutes| {
        let rule = Repeats::read("FREQ=WEEKLY;COUNT=2", start.zone, Vec::new()).unwrap();
        rule.spelt_out(start.local, TimeDelta::minutes(minutes), now()).spelt().is_some()
    };
    assert_eq!([ends_after(30), ends_after(90)], [false, true]);
}

#[test]
fn a_calendar_of_somebody_else_is_read_as_it_is_meant() {
    let ics = "\u{feff}BEGIN:VCALENDAR\nVERSION:2.0\nmethod:reply\n\
        BEGIN:VEVENT\nUID:one@example.org\nDTSTART;TZID=W. Europe Standard Time:20261218T201500\nDURATION:PT2H12M\n\
        SUMMARY:Miracle\\, in\n  Cell No. 7\nATTENDEE;CN=\"Nan\";PARTSTAT=ACCEPTED:mailto:nan@example.org\n\
        ATTENDEE;PARTSTAT=NEEDS-ACTION:MAILTO:ben@example.org\nATTENDEE;PARTSTAT=TENTATIVE:mailto:jo@example.org\n\
        END:VEVENT\n\
        BEGIN:VEVENT\nUID:two\nDTSTART;VALUE=DATE:20261219\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:three\nDTSTART:20261220T190000\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:none\nSUMMARY:No start\nEND:VEVENT\n\
        BEGIN:VTODO\nUID:todo\nEND:VTODO\nEND:VCALENDAR\n";
    let read = from_ics(ics, chrono_tz::Asia::Tokyo).unwrap();
    assert_eq!((read.method.as_str(), read.left_out, read.events.len()), ("REPLY", 1, 3));
    let [one, two, three] = &read.events[..] else { panic!("three events") };
    assert_eq!((one.event.starts, one.event.ends), (at("2026-12-18T19:15:00Z"), at("2026-12-18T21:27:00Z")));
    assert_eq!(one.event.summary, "Miracle, in Cell No. 7");
    let said: Vec<_> = one.attendees.iter().map(|who| (who.address.as_str(), who.answer)).collect();
    let [yes, none, maybe] = [Some(Answer::Yes), None, Some(Answer::Maybe)];
    assert_eq!(said, [("nan@example.org", yes), ("ben@example.org", none), ("jo@example.org", maybe)]);
    assert_eq!(one.attendees[0].name, "Nan");
    assert_eq!(
        (two.all_day, two.event.starts, two.event.ends),
        (true, at("2026-12-18T15:00:00Z"), at("2026-12-19T15:00:00Z"))
    );
    assert_eq!(three.event.starts, at("2026-12-20T10:00:00Z"), "a time without a zone is the wall's here");
}

#[test]
fn an_end_before_the_start_is_told_and_the_rest_is_kept() {
    let event = |uid: &str, end: &str| {
        format!(
            "BEGIN:VEVENT\nUID:{uid}\nDTSTART:20261218T200000Z\n{end}\nSUMMARY:Paddington 2\nEND:VEVENT\n"
        )
    };
    let [before, shorter, fine] = [
        event("before", "DTEND:20261218T180000Z"),
        event("shorter", "DURATION:-PT2H"),
        event("fine", "DTEND:20261218T220000Z"),
    ];
    let ics = format!("BEGIN:VCALENDAR\nVERSION:2.0\n{before}{shorter}{fine}END:VCALENDAR\n");
    let read = from_ics(&ics, Tz::UTC).unwrap();
    let said: Vec<_> = read.events.iter().map(|read| (read.event.uid.as_str(), read.ends_first)).collect();
    assert_eq!(said, [("before", true), ("shorter", true), ("fine", false)]);
    let event = &read.events[0].event;
    assert_eq!((event.starts, event.ends), (at("2026-12-18T20:00:00Z"), at("2026-12-18T20:00:00Z")));
    assert_eq!(event.summary, "Paddington 2");
}

#[test]
fn what_is_no_calendar_is_refused() {
    for text in ["", "Film on Friday?", "BEGIN:VCARD\r\nFN:Nan\r\nEND:VCARD\r\n"] {
        assert_eq!(from_ics(text, Tz::UTC), Err(Unreadable), "{text}");
    }
    for rule in ["", "FREQ=SOMETIMES", "FREQ=WEEKLY\r\nX-EVIL:1", "BYDAY=FR"] {
        assert_eq!(Repeats::read(rule, Tz::UTC, Vec::new()), None, "{rule}");
    }
}

#[test]
fn an_event_that_ends_before_it_starts_lasts_no_time() {
    let event = |end: &str| {
        let lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:nan", "DTSTART:20261218T201500Z", end];
        let ics = format!("{}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", lines.join("\r\n"));
        from_ics(&ics, Tz::UTC).unwrap().events.remove(0).event
    };
    let backwards = event("DTEND:20261218T180000Z");
    assert_eq!(backwards.ends, backwards.starts);
    let forwards = event("DTEND:20261218T220000Z");
    assert_eq!((forwards.ends - forwards.starts).num_minutes(), 105);
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

/// Any text, with what means something to a calendar more often than chance would have it.
fn any_text() -> impl Strategy<Value = String> {
    let marks =
        ["\\", ";", ",", ":", "\"", "\n", "\r\n", "\r", " ", "\\n", "BEGIN:VEVENT", "é", "🍿", "\u{200d}"];
    let piece =
        prop_oneof![prop::sample::select(marks.to_vec()).prop_map(str::to_owned), ".{0,20}", any::<String>()];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// What must be left of a text: its visible characters, in order.
fn visible(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect()
}

/// What a calendar program writes, whole.
const INVITED: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Here\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:a@b\r\nDTSTART;TZID=Here:20261218T201500\r\nDURATION:PT2H\r\nRRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=9\r\nEXDATE;TZID=Here:20261225T201500\r\nSUMMARY;LANGUAGE=en:Heat\\, again\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=\"Ay\u{15f}e\":mailto:a@example.org\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT30M\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

proptest! {
    #[test]
    fn a_damaged_calendar_is_read_or_refused(
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..40, any_text()), 1..5),
    ) {
        let mut letters: Vec<char> = INVITED.chars().collect();
        for (at, many, put) in cuts {
            let at = at.index(letters.len() + 1);
            let until = (at + many).min(letters.len());
            letters.splice(at..until, put.chars());
        }
        let text: String = letters.into_iter().collect();
        if let Ok(calendar) = from_ics(&text, Tz::UTC) {
            prop_assert!(calendar.events.len() <= text.len() / 12);
        }
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in any_text(), inside in any_text()) {
        let _ = from_ics(&text, Tz::UTC);
        let _ = from_ics(&format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{inside}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"), Tz::UTC);
        let _ = Repeats::read(&inside, Tz::UTC, Vec::new());
    }

    #[test]
    fn any_text_survives_and_no_line_is_too_long(
        summary in any_text(),
        location in any_text(),
        note in any_text(),
        people in prop::collection::vec(any_text(), 0..4),
        name in any_text(),
        minutes in 1..600_i64,
    ) {
        let organizer = Some(Organizer { name, address: location.clone() });
        let ends = friday().starts + TimeDelta::minutes(minutes);
        let event = CalendarEvent { summary, location, note, people, organizer, ends, ..friday() };
        let ics = to_ics(std::slice::from_ref(&event), now());

        prop_assert!(ics.ends_with("\r\n"));
        prop_assert_eq!(ics.matches('\n').count(), ics.matches("\r\n").count());
        prop_assert_eq!(ics.matches('\r').count(), ics.matches("\r\n").count());
        for line in ics.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }

        let read = ICalendar::parse(&ics).map_err(|entry| TestCaseError::fail(format!("{entry:?} in {ics}")))?;
        let events: Vec<_> = read.components.iter().filter(|component| component.component_type.is_event()).collect();
        prop_assert_eq!(events.len(), 1);
        prop_assert_eq!(visible(&text_of(events[0], &ICalendarProperty::Summary)), visible(&event.summary));
        prop_assert_eq!(visible(&text_of(events[0], &ICalendarProperty::Location)), visible(&event.location));
        let described = text_of(events[0], &ICalendarProperty::Description);
        prop_assert!(visible(&described).ends_with(&visible(&event.note)));
        prop_assert_eq!(events[0].properties(&ICalendarProperty::Uid).count(), 1);
    }
}
