//! What other programs write: read as it is meant, or refused.

use super::*;

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
    assert_eq!((read.method.as_str(), read.events.len()), ("REPLY", 3));
    assert_eq!(read.left_out, [LeftOut { name: "none".into(), why: Missing::Start }]);
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
    let said: Vec<_> = read
        .events
        .iter()
        .map(|read| (read.event.uid.as_str(), read.lost.contains(&Lost::EndsFirst)))
        .collect();
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
    for number in
        ["COUNT=0", "COUNT=-3", "count=0", "INTERVAL=0", "INTERVAL=-1", "INTERVAL=65537", "COUNT=4294967297"]
    {
        assert_eq!(Repeats::read(&format!("FREQ=DAILY;{number}"), Tz::UTC, Vec::new()), None, "{number}");
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
fn a_zone_of_a_name_that_nobody_knows_is_the_one_that_the_file_describes() {
    let start = |zone| series::wall("2026-10-09T20:15:00", zone);
    let zones = chrono_tz::TZ_VARIANTS;
    let weekly = |zone: &Tz| series::weekly(zone.name(), start(*zone), "FREQ=WEEKLY;COUNT=9", &[]);
    let events: Vec<_> = zones.iter().map(weekly).collect();
    let ours = to_ics(&events, now()).replace("\r\n ", "");
    let theirs = ours.replace("TZID:", "TZID:Ours at ").replace("TZID=", "TZID=Ours at ");
    let read = from_ics(&theirs, chrono_tz::Pacific::Kiritimati).unwrap().events;
    assert_eq!(read.len(), events.len());
    for (read, given) in read.iter().zip(&events) {
        assert_eq!(read.lost, [], "{}", given.uid);
        let shows = |zone: Tz| {
            (0..9).map(move |week| {
                WallTime { local: start(zone).local + TimeDelta::days(7 * week), zone }.utc()
            })
        };
        let given = given.repeats.as_ref().unwrap().zone();
        assert!(shows(read.zone).eq(shows(given)), "{given} was taken for {}", read.zone);
    }

    let described = theirs.find("BEGIN:VTIMEZONE").unwrap()..theirs.find("BEGIN:VEVENT").unwrap();
    let bare = theirs.replace(&theirs[described], "");
    let read = from_ics(&bare, chrono_tz::Asia::Tokyo).unwrap().events.remove(0);
    let name = format!("Ours at {}", zones[0]);
    let unknown = Lost::Zone { name, of: vec!["DTSTART", "DTEND"], read_as: chrono_tz::Asia::Tokyo };
    assert_eq!(read.lost, [unknown]);
    assert_eq!(read.event.starts, start(chrono_tz::Asia::Tokyo).utc());
}

/// As some programs write New York: all that ever was, and with an end for what is no more.
const NEW_YORK: &str = "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\n\
    BEGIN:DAYLIGHT\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nDTSTART:19870405T020000\n\
    RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z\nEND:DAYLIGHT\n\
    BEGIN:DAYLIGHT\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nDTSTART:20070311T020000\n\
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\nEND:DAYLIGHT\n\
    BEGIN:STANDARD\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nDTSTART:19671029T020000\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z\nEND:STANDARD\n\
    BEGIN:STANDARD\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nDTSTART:20071104T020000\n\
    RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\nEND:STANDARD\nEND:VTIMEZONE\n";

#[test]
fn a_described_zone_is_the_one_here_if_that_fits() {
    let event = |at: &str| {
        format!("BEGIN:VEVENT\nUID:{at}\nDTSTART;TZID=\"Customized Time Zone\":{at}\nEND:VEVENT\n")
    };
    let both = event("20060402T201500") + &event("20261031T201500") + &event("20261101T201500");
    let ics = format!("BEGIN:VCALENDAR\nVERSION:2.0\n{NEW_YORK}{both}END:VCALENDAR\n");
    for here in [chrono_tz::America::Detroit, chrono_tz::America::New_York] {
        let read = from_ics(&ics, here).unwrap().events;
        assert!(read.iter().all(|read| read.zone == here), "{here}");
    }
    let elsewhere = from_ics(&ics, chrono_tz::Europe::Berlin).unwrap().events;
    let starts: Vec<_> = elsewhere.iter().map(|read| read.event.starts).collect();
    assert_eq!(starts, ["2006-04-03T00:15:00Z", "2026-11-01T00:15:00Z", "2026-11-02T01:15:00Z"].map(at));
    // Clocks of which nobody has heard.
    let odd = ics
        .replace("TZOFFSETTO:-0400", "TZOFFSETTO:-0311")
        .replace("TZOFFSETFROM:-0400", "TZOFFSETFROM:-0311");
    let read = from_ics(&odd, Tz::UTC).unwrap().events.remove(0);
    let unknown = Lost::Zone { name: "Customized Time Zone".into(), of: vec!["DTSTART"], read_as: Tz::UTC };
    assert_eq!(read.lost, [unknown]);
}
