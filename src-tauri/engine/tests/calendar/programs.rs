//! Calendars as well-known programs write them.

use super::*;

const GOOGLE: &str = include_str!("../fixtures/calendar/google.ics");
const OUTLOOK: &str = include_str!("../fixtures/calendar/outlook.ics");
const APPLE: &str = include_str!("../fixtures/calendar/apple.ics");
const THUNDERBIRD: &str = include_str!("../fixtures/calendar/thunderbird.ics");
const NEXTCLOUD: &str = include_str!("../fixtures/calendar/nextcloud.ics");

/// Read in Tokyo, where none of them was written; whatever ends the lines.
fn read(ics: &str) -> Vec<Read> {
    let calendar = from_ics(ics, chrono_tz::Asia::Tokyo).unwrap();
    assert_eq!(calendar.left_out, []);
    let bytes = format!("\u{feff}{}", ics.replace('\n', "\r\n"));
    assert_eq!(from_ics(&bytes, chrono_tz::Asia::Tokyo).unwrap(), calendar);
    calendar.events
}

fn by_uid(events: &[Read], uid: &str) -> Read {
    events.iter().find(|read| read.event.uid == uid).unwrap_or_else(|| panic!("{uid}")).clone()
}

fn said(read: &Read) -> Vec<(&str, Option<Answer>)> {
    read.attendees.iter().map(|who| (who.address.as_str(), who.answer)).collect()
}

#[test]
fn google_calendar() {
    let events = read(GOOGLE);
    let all = &events[0];
    assert_eq!((all.zone, all.event.summary.as_str()), (chrono_tz::Europe::Berlin, "Filmabend 🎬"));
    assert_eq!(all.event.repeats.as_ref().unwrap().left_out().len(), 2);
    assert_eq!(said(all), [("jon@example.org", Some(Answer::Yes)), ("mum@example.org", None)]);
    assert_eq!(all.event.reminders.iter().map(|alarm| alarm.minutes).collect::<Vec<_>>(), [30, 1_440]);
    assert!(all.event.note.starts_with("<b>Filmabend</b>\nBitte nichts mitbringen, außer euch."));
    let christmas = by_uid(&events, "allday@google.com");
    assert_eq!((christmas.zone, christmas.all_day), (chrono_tz::Europe::Berlin, true));
    assert_eq!(christmas.lost, [Lost::Reminder("PT9H".into(), NotBefore::Later)]);
    assert!(by_uid(&events, "plain@google.com").event.cancelled);
}

#[test]
fn outlook_and_exchange() {
    let events = read(OUTLOOK);
    assert_eq!(events[0].event.starts, at("2026-10-09T18:15:00Z"));
    assert_eq!(events[0].attendees[0].name, "Demir, Jon");
    let days = by_uid(&events, "allday-exchange").event.repeats.unwrap();
    assert_eq!(days.left_out()[0].to_string(), "2026-12-03 00:00:00");
    for (uid, starts) in [("display", "2026-12-01T19:00:00Z"), ("tzone", "2026-12-01T20:00:00Z")] {
        let one = by_uid(&events, uid);
        assert_eq!((one.event.starts, &one.lost[..]), (at(starts), &[][..]), "{uid}");
    }
    let custom = by_uid(&events, "custom-exchange");
    assert!(matches!(&custom.lost[..], [Lost::Zone { of, .. }] if of == &["DTSTART", "DTEND"]));
}

#[test]
fn apple_calendar() {
    let events = read(APPLE);
    let all = &events[0];
    // Its own servers know people by another address than their mail's.
    assert_eq!(said(all), [("ayse@icloud.com", Some(Answer::Yes)), ("jon@example.org", Some(Answer::No))]);
    assert_eq!(all.event.organizer.as_ref().unwrap().address, "ayse@icloud.com");
    assert_eq!(all.event.reminders.iter().map(|alarm| alarm.minutes).collect::<Vec<_>>(), [60]);
    assert_eq!(all.event.location, "Home\n1 Example Street, London");
    assert_eq!(all.lost.len(), 2, "at a fixed moment, and at a place: {:?}", all.lost);
    assert_eq!(by_uid(&events, "allday-apple").event.reminders[0].minutes, 900);
}

#[test]
fn thunderbird_and_evolution() {
    let events = read(THUNDERBIRD);
    let madrid = chrono_tz::Europe::Madrid;
    assert!(
        events.iter().all(|read| read.zone == madrid),
        "{:?}",
        events.iter().map(|read| read.zone).collect::<Vec<_>>()
    );
    let slot = series::wall("2026-10-16T20:15:00", madrid);
    assert_eq!(events[0].event.repeats.as_ref().unwrap().left_out(), [slot.local]);
    assert_eq!(events[1].lost, [Lost::AllAfter]);
}

#[test]
fn nextcloud() {
    let events = read(NEXTCLOUD);
    let one = &events[0];
    assert_eq!(said(one)[0], ("jon@example.org", Some(Answer::Maybe)));
    let lost =
        [Lost::Starts(vec!["2026-11-20T20:15:00".into()]), Lost::Reminder("-PT15M".into(), NotBefore::Later)];
    assert_eq!(one.lost, lost);
}

#[test]
fn zones_and_times_by_other_names() {
    let start = |line: &str| {
        let event = format!("UID:a\nDTSTAMP:20261001T100000Z\nDTSTART{line}\nDTEND:20261219T201500.5Z");
        let read = read(&format!(
            "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR\n"
        ));
        assert_eq!(read[0].lost, [], "{line}");
        assert_eq!(read[0].event.ends, at("2026-12-19T20:15:00Z"), "{line}");
        read[0].event.starts
    };
    for line in [
        ";TZID=europe/berlin:20261218T201500",
        ";TZID=\"EUROPE/BERLIN\":20261218T201500",
        ";TZID=GMT+0100:20261218T201500",
        ";TZID=\"UTC+01:00\":20261218T201500",
        ";TZID=\"UTC+1\":20261218T201500",
        ";TZID=/freeassociation.sourceforge.net/Tzfile/Europe/Berlin:20261218T201500",
        ";TZID=\"(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna\":20261218T201500",
        ";TZID=Central European Standard Time;VALUE=DATE-TIME:20261218T201500",
        ";VALUE=DATE-TIME:20261218T191500Z",
        ":20261218T191500.000Z",
        ":20261218T1915Z",
        ";TZID=Europe/Berlin:20261218T2015",
    ] {
        assert_eq!(start(line), at("2026-12-18T19:15:00Z"), "{line}");
    }
    assert_eq!(start(";TZID=\"GMT-05:00\":20261218T201500"), at("2026-12-19T01:15:00Z"));
}

#[test]
fn a_zone_in_small_letters_is_itself_and_not_another_with_the_same_clocks() {
    let described = OUTLOOK.replace("\n ", "");
    let (from, to) = (described.find("BEGIN:VTIMEZONE").unwrap(), described.find("END:VTIMEZONE").unwrap());
    let clocks: Vec<_> =
        described[from..to].lines().filter(|line| !line.starts_with("TZID")).skip(1).collect();
    let clocks = clocks.join("\n");
    for described in [String::new(), format!("BEGIN:VTIMEZONE\nTZID:europe/rome\n{clocks}\nEND:VTIMEZONE\n")]
    {
        let event = "UID:a\nDTSTART;TZID=europe/rome:20261218T201500";
        let ics = format!("BEGIN:VCALENDAR\n{described}BEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR\n");
        let read = read(&ics).remove(0);
        assert_eq!((read.zone, read.lost), (chrono_tz::Europe::Rome, vec![]), "{ics}");
    }
}

/// Without days as a whole, of which the readers say no moment.
fn timed(ics: &str) -> String {
    let ends = "END:VEVENT\n";
    let is_timed = |event: &&str| !event.contains("DTSTART;VALUE=DATE:");
    ics.split_inclusive(ends).filter(is_timed).collect()
}

#[test]
fn what_is_read_and_written_again_takes_place_when_it_did() {
    // Starts beside a rule, and what stands for all after it, are told as lost. Some names of zones not all of them know.
    let without = |ics: &str, all: &[&str]| all.iter().fold(ics.to_owned(), |ics, one| ics.replace(one, ""));
    let nextcloud = without(NEXTCLOUD, &["RDATE;TZID=Europe/Vienna:20261120T201500\n"]);
    let kept = ["RANGE=THISANDFUTURE;", "/mozilla.org/20070129_1/", "/freeassociation.sourceforge.net/"];
    let thunderbird = without(THUNDERBIRD, &kept);
    let shown = "\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"";
    let outlook = OUTLOOK.replace("\n ", "").replace(shown, "W. Europe Standard Time");
    let outlook = outlook.replace("Customized Time Zone", "W. Europe Standard Time");
    let python = python();
    for theirs in [GOOGLE, &outlook, APPLE, &thunderbird, &nextcloud] {
        let theirs = timed(theirs);
        let events: Vec<_> = read(&theirs).into_iter().map(|read| read.event).collect();
        let ours = to_ics(&events, now());
        for (program, script) in
            [(&python, "occur.py"), (&python, "occur_libical.py"), (&"node".into(), "occur.mjs")]
        {
            let (before, after) = (foreign(program, script, &theirs), foreign(program, script, &ours));
            assert_eq!(before, after, "{script} of {theirs}");
        }
    }
}
