//! Files of other programs, and what of them is told.

use super::*;

const STRANGER: &str = include_str!("../../../tests/fixtures/calendar/stranger.ics");

#[test]
fn a_file_of_another_program_is_read_as_it_is_meant() {
    let (out, told, code) = ran(&["--here", "Europe/Rome"], STRANGER);
    assert_eq!(code, IN_PART);
    let told: Vec<_> = told.lines().collect();
    assert_eq!(
        told,
        [
            "“no uid” has no id (UID), and was left out: mend it there and read it again",
            "unknown-zone is on the wall of “Mars/Olympus” (DTSTART), which nobody knows: it was read as Europe/Berlin, so \
             name its zone there where that is wrong",
            "float has more starts (RDATE) that were not read: write an event of its own for each of \
             2026-12-25T20:15:00",
            "rule has a rule that cannot be read (“FREQ=SOMETIMES”), which was left out: give its rrule",
        ]
    );
    let all = lines(&out);
    let moment = |line: &Value| -> DateTime<Utc> {
        let zone = line["zone"].as_str().and_then(|zone| zone.parse().ok()).expect("a zone");
        WallTime { local: wall(line["start"].as_str().expect("a start")), zone }.utc()
    };
    let at: Vec<_> = all.iter().map(|line| moment(line).format("%m-%d %H:%M").to_string()).collect();
    assert_eq!(
        at,
        // On the described clocks, in summer and in winter; a day; and so on.
        [
            "10-09 18:15",
            "10-17 16:00",
            "11-06 19:15",
            "12-23 23:00",
            "12-24 19:15",
            "12-24 19:15",
            "12-24 19:15",
            "12-24 20:15"
        ]
    );
    let series = &all[0];
    assert_eq!(series["rrule"], "FREQ=WEEKLY;COUNT=6;BYDAY=FR");
    assert_eq!(series["left_out"], json!(["2026-10-23T20:15:00", "2026-10-30T20:15:00"]));
    assert_eq!(
        series["summary"],
        "Film night, long title that is folded in an odd place by a program that counts characters"
    );
    assert_eq!(
        (&series["minutes"], &series["description"]),
        (&json!(135), &json!("one\ntwo\nthree\\n \"quoted\""))
    );
    assert_eq!((&all[1]["instead_of"], &all[1]["minutes"]), (&json!("2026-10-16T20:15:00"), &json!(90)));
    assert_eq!((&all[2]["instead_of"], &all[2]["cancelled"]), (&json!("2026-11-06T20:15:00"), &json!(true)));
    assert_eq!((&all[3]["all_day"], &all[3]["minutes"]), (&json!(true), &json!(4_320)));
    assert_eq!(all[4]["reminders"], json!([0, 15, 1_560]));
    assert_eq!(
        (&all[5]["zone"], &all[5]["summary"]),
        (&json!("Europe/Berlin"), &json!("Drei Nüsse 👩‍👩‍👧 שלום"))
    );

    // Folded within a letter, by a program that counts bytes.
    let nuts = STRANGER.find("Drei N").expect("nuts") + "Drei N".len() + 1;
    for fold in ["\r\n ", "\n\t"] {
        let (before, after) = STRANGER.as_bytes().split_at(nuts);
        let folded = [before, fold.as_bytes(), after].concat();
        let (read, _, _) = ran(&["read", "--here", "Europe/Rome"], folded);
        assert_eq!(read, out, "{fold:?}");
    }

    let crlf = STRANGER.replace('\n', "\r\n");
    let (twice, _, _) = ran(&["read", "--here", "Europe/Rome"], format!("\u{feff}{crlf}{STRANGER}"));
    assert_eq!(twice, out.repeat(2), "whatever ends the lines, and one after the other");

    // Written and read again, it says the same of everything but days as a whole.
    let (written, told, _) = ran(&["--now", "2026-12-16T18:00:00Z"], &out);
    assert!(
        told.ends_with("\n1 of 8 was left out, the others are written: mend it and write all again\n"),
        "{told}"
    );
    let again: Vec<_> = lines(&ran(&[], &written).0).iter().map(moment).collect();
    let timed = all.iter().filter(|line| line["all_day"] != true);
    assert_eq!(again, timed.map(moment).collect::<Vec<_>>());
}

/// A calendar of one event, which ends at the bottom.
fn calendar(lines: &str) -> String {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:x\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n")
}

#[test]
fn what_cannot_be_read_is_told_with_the_event_and_what_to_do_and_the_event_stays() {
    let series = "DTSTART;TZID=Europe/Berlin:20261009T201500\nRRULE:FREQ=WEEKLY;COUNT=6\n";
    for (lines, said) in [
        ("DTEND:20260230T201500", &["an end", "“20260230T201500”", "minutes"][..]),
        ("DURATION:ages", &["an end", "“ages”", "minutes"]),
        ("DTEND;TZID=Nowhere:20261009T221500", &["“Nowhere” (DTEND)", "read as Europe/Berlin"]),
        ("EXDATE:soon", &["EXDATE “soon”", "left_out"]),
        ("RECURRENCE-ID:someday", &["RECURRENCE-ID “someday”", "by itself", "instead_of"]),
        ("RECURRENCE-ID;RANGE=THISANDFUTURE:20261016T201500", &["RANGE", "for the one"]),
        ("RDATE:20261020T201500,20261021T201500", &["RDATE", "2026-10-20T20:15:00, 2026-10-21T20:15:00"]),
        ("EXRULE:FREQ=MONTHLY", &["a rule", "“FREQ=MONTHLY”", "rrule"]),
        ("DTEND;TZID=Europe/Berlin:20261008T221500", &["ends before it starts", "minutes"]),
    ] {
        let (out, told, code) = ran(&[], calendar(&format!("{series}{lines}")));
        assert_eq!((code, told.lines().count()), (IN_PART, 1), "{lines}: {told}");
        assert!(told.starts_with("x ") && said.iter().all(|said| told.contains(said)), "{lines}: {told}");
        let all = super::lines(&out);
        assert_eq!(
            (&all[0]["start"], &all[0]["rrule"]),
            (&json!("2026-10-09T20:15:00"), &json!("FREQ=WEEKLY;COUNT=6"))
        );
    }
    let (out, told, code) = ran(&[], calendar("DTSTART:someday"));
    assert_eq!((out.as_str(), code), ("", IN_PART));
    assert!(told.contains("“x” has a start that cannot be read (DTSTART “someday”)"), "{told}");
}

#[test]
fn a_reminder_that_is_none_before_a_start_is_told_and_the_sessions_are_whole() {
    let alarm = |lines: &str| format!("\nBEGIN:VALARM\nACTION:DISPLAY\n{lines}\nEND:VALARM");
    // Nine on the day, as Google and Apple have it.
    let day = "DTSTART;VALUE=DATE:20261218";
    let fixed = alarm("TRIGGER;VALUE=DATE-TIME:20261218T080000Z");
    let series = "DTSTART:20261218T201500Z\nRRULE:FREQ=WEEKLY";
    let there = alarm("TRIGGER:PT0S\nX-APPLE-PROXIMITY:DEPART");
    for (lines, said) in [
        ([day, &alarm("TRIGGER:PT9H")].concat(), "a reminder after its start (TRIGGER “PT9H”)"),
        ([day, &fixed].concat(), "a reminder after its start (TRIGGER “20261218T080000Z”)"),
        ([series, &fixed].concat(), "a reminder at one moment of a series (TRIGGER “20261218T080000Z”)"),
        ([series, &there].concat(), "a reminder that waits for a place (TRIGGER “PT0S”)"),
        ([series, &alarm("TRIGGER:soon")].concat(), "a reminder that cannot be read (TRIGGER “soon”)"),
    ] {
        let (out, told, code) = ran(&[], calendar(&lines));
        assert_eq!(told, format!("x has {said}, which was left out: put another in reminders\n"));
        assert_eq!((super::lines(&out).len(), code), (1, WHOLE), "{lines}");
        let (_, _, code) = ran(&[], calendar(&format!("{lines}\nDTEND:soon")));
        assert_eq!(code, IN_PART, "an end is another time");
    }
}

#[test]
fn lines_that_end_by_a_carriage_return_alone_are_lines_there_and_back() {
    let ics = calendar("DTSTART:20261218T201500Z\nSUMMARY:El\n f").replace('\n', "\r");
    let line = &super::lines(&taken(&ics))[0];
    assert_eq!((&line["uid"], &line["summary"]), (&json!("x"), &json!("Elf")));
    let both = "{\"uid\":\"a\",\"start\":\"2026-12-18T20:15:00\"}\r{\"uid\":\"b\",\"start\":\"2026-12-18T20:15:00\"}";
    assert_eq!(super::lines(&taken(&taken(both))).len(), 2);
}

#[test]
fn a_calendar_behind_the_head_of_an_answer_is_read_from_there_on() {
    let ics = calendar("DTSTART:20261218T201500Z");
    let (out, told, code) = ran(&[], format!("HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\n\r\n{ics}"));
    assert_eq!((out, told.as_str(), code), (taken(&ics), "", WHOLE));
}

#[test]
fn a_day_left_out_and_the_zone_of_the_calendar_are_read_as_they_are_meant() {
    let series = "DTSTART:20261009T201500\nRRULE:FREQ=WEEKLY;COUNT=6\nEXDATE;VALUE=DATE:20261030";
    let ics = calendar(series).replace("VERSION:2.0", "VERSION:2.0\nX-WR-TIMEZONE:Europe/Berlin");
    let line = &super::lines(&taken(&ics))[0];
    assert_eq!((&line["zone"], &line["start"]), (&json!("Europe/Berlin"), &json!("2026-10-09T20:15:00")));
    assert_eq!(line["left_out"], json!(["2026-10-30T20:15:00"]));
}

#[test]
fn what_a_shell_on_windows_wrote_is_read_there_and_back() {
    let line = "{\"uid\":\"x\",\"summary\":\"Amélie 🍿\",\"start\":\"2026-12-18T20:15:00\"}\r\n";
    let ways: [fn(u16) -> [u8; 2]; 2] = [u16::to_le_bytes, u16::to_be_bytes];
    for bytes in ways {
        let in_utf16 =
            |text: &str| -> Vec<u8> { format!("\u{feff}{text}").encode_utf16().flat_map(bytes).collect() };
        let (ics, told, _) = ran(&["--now", "2026-12-16T18:00:00Z"], in_utf16(line));
        assert_eq!((ics.as_str(), told.as_str()), (taken(line).as_str(), ""));
        let (back, _, code) = ran(&[], in_utf16(&ics));
        assert_eq!((super::lines(&back)[0]["summary"].clone(), code), (json!("Amélie 🍿"), WHOLE));
    }
}
