//! There and back, and what is wrong in between.

mod reading;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use houselights_domain::plan::WallTime;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::convert::To;
use super::line::Line;
use super::{Arguments, IN_PART, NOTHING, WHOLE, run};

/// What is written, what is told, and the exit code.
fn ran(arguments: &[&str], input: impl AsRef<[u8]>) -> (String, String, u8) {
    let arguments: Vec<_> = arguments.iter().map(|one| (*one).to_owned()).collect();
    let arguments = Arguments::read(&arguments).expect("arguments");
    let (mut out, mut told) = (Vec::new(), Vec::new());
    let code = run(&arguments, input.as_ref().to_owned(), &mut To { out: &mut out, told: &mut told })
        .expect("written");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (text(out), text(told), code)
}

/// All of it is taken.
fn taken(input: &str) -> String {
    let (out, told, code) = ran(&["--now", "2026-12-16T18:00:00Z"], input);
    assert_eq!((told.as_str(), code), ("", WHOLE));
    out
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn wall(text: &str) -> NaiveDateTime {
    text.parse().expect("a time")
}

/// A session, or one that repeats with one that is left out and one that was moved.
fn sessions(number: usize, drawn: &(String, String, i64, i64, Option<&'static str>)) -> Vec<Line> {
    let (name, note, minutes, lasts, rule) = drawn.clone();
    let zone = chrono_tz::TZ_VARIANTS[number];
    let start = wall("2026-03-01T00:00:00") + TimeDelta::minutes(minutes);
    let line = |uid: String| json!({ "uid": uid, "start": start, "zone": zone, "minutes": lasts });
    let line: Line = serde_json::from_value(line(format!("{zone}@{number}"))).expect("a line");
    let line = Line {
        summary: name.trim().to_owned(),
        location: note.trim().to_owned(),
        description: format!("{note}\n{name}").trim().to_owned(),
        reminders: vec![0, 30, 1_440],
        sequence: 7,
        changed: Some("2026-12-15T09:30:00Z".parse().expect("a moment")),
        ..line
    };
    let Some(rule) = rule else { return vec![line] };
    let later = |turns: i64| start + TimeDelta::days(7 * turns);
    let moved = Line {
        summary: "moved".to_owned(),
        instead_of: Some(later(2)),
        start: later(2) + TimeDelta::minutes(95),
        ..line.clone()
    };
    vec![Line { rrule: Some(rule.to_owned()), left_out: vec![later(1)], ..line }, moved]
}

/// What stands for one of a series is the same by its moments; any other is the same on its wall, later where that skips it.
fn as_it_comes_back(line: &Line) -> Line {
    let moment = |local| WallTime { local, zone: line.zone }.utc();
    if line.rrule.is_some() {
        return line.clone();
    }
    let Some(slot) = line.instead_of else {
        return Line { start: WallTime::at(moment(line.start), line.zone).local, ..line.clone() };
    };
    let utc = |local| moment(local).naive_utc();
    Line { start: utc(line.start), instead_of: Some(utc(slot)), zone: chrono_tz::Tz::UTC, ..line.clone() }
}

#[test]
fn sessions_in_every_zone_there_is_come_back_as_they_were() {
    let text = || {
        let marks =
            ["\\", ";", ",", "\"", "\n", "\\n", "BEGIN:VEVENT", "🍿", "שלום", "\u{202b}مرحبا\u{202c}", "é"];
        let piece = prop_oneof![prop::sample::select(marks.to_vec()).prop_map(str::to_owned), "\\PC{0,12}"];
        prop::collection::vec(piece, 0..12).prop_map(|all| all.concat().replace(['\u{2028}', '\u{2029}'], ""))
    };
    let rules = [None, Some("FREQ=WEEKLY;COUNT=9"), Some("FREQ=WEEKLY;COUNT=80")];
    let year = 0..(365 * 1_440_i64);
    let drawn = (text(), text(), year, 0..300_i64, prop::sample::select(rules.to_vec()));
    let mut runner = TestRunner::deterministic();
    let mut draw = |number| sessions(number, &drawn.new_tree(&mut runner).expect("drawn").current());
    let given: Vec<Line> = (0..chrono_tz::TZ_VARIANTS.len()).flat_map(&mut draw).collect();
    let input: String = given.iter().map(|line| serde_json::to_string(line).expect("JSON") + "\n").collect();
    let back = taken(&taken(&input));
    let back: Vec<Line> = back.lines().map(|line| serde_json::from_str(line).expect("a line")).collect();
    assert_eq!(back.len(), given.len());
    for (given, back) in given.iter().zip(back) {
        assert_eq!(back.method.as_deref(), Some("PUBLISH"));
        assert_eq!(as_it_comes_back(&Line { method: None, ..back }), as_it_comes_back(given));
    }
}

#[test]
fn a_line_that_is_wrong_is_told_by_its_number_and_keeps_no_other_back() {
    let fine = |uid: &str| format!(r#"{{"uid":"{uid}","start":"2026-12-18T20:15:00"}}"#);
    let with = |fields: &str| format!(r#"{{"uid":"x","start":"2026-12-18T20:15:00",{fields}}}"#);
    let wrong = [
        ("not JSON".to_owned(), "it is no session: each is an object on one line, such as {"),
        ("{".to_owned(), "it ends too early: each is"),
        (format!("[{}]", fine("x")), "it is no session"),
        (r#"{"start":"2026-12-18T20:15:00"}"#.to_owned(), "missing field `uid`"),
        (r#"{"uid":"x"}"#.to_owned(), "missing field `start`"),
        (r#"{"uid":" ","start":"2026-12-18T20:15:00"}"#.to_owned(), "uid is empty"),
        (r#"{"uid":"a\nb","start":"2026-12-18T20:15:00"}"#.to_owned(), "uid:"),
        (
            r#"{"uid":"x","start":"2026-02-30T20:15:00"}"#.to_owned(),
            "start: input is out of range, at column 40 (a time",
        ),
        (r#"{"uid":"x","start":"tonight"}"#.to_owned(), "such as 2026-12-18T20:15:00)"),
        (r#"{"uid":"x","start":7}"#.to_owned(), "start: invalid type: integer `7`"),
        (with(r#""rrule":"FREQ=DAILY","left_out":["2026-12-25T20:15:00","Friday"]"#), "left_out[1]: "),
        (with(r#""instead_of":"2026-12-25""#), "instead_of: "),
        (with(r#""changed":"today""#), "changed: "),
        (with(r#""organizer":{"name":"Ayşe"}"#), "organizer: missing field `address`"),
        (format!("{} {{}}", fine("x")), "trailing characters, at column"),
        (r#"{"uid":"x","start":"+12026-02-03T20:15:00"}"#.to_owned(), "the year 12026 cannot be written"),
        (with(r#""zone":"Mars/Olympus""#), "zone: failed to parse timezone: 'Mars/Olympus'"),
        (with(r#""film":"Elf""#), "unknown field `film`"),
        (with(r#""minutes":-1"#), "minutes: -1 is no length"),
        (with(r#""minutes":"90""#), "(it is a whole number)"),
        (with(r#""minutes":9223372036854775807"#), "is no length"),
        (with(r#""reminders":[-5]"#), "reminders[0]: invalid value: integer `-5`"),
        (
            with(r#""rrule":"FREQ=SOMETIMES""#),
            "rrule: “FREQ=SOMETIMES” cannot be read (a rule is such as FREQ=WEEKLY;COUNT=10)",
        ),
        (with(r#""left_out":["2026-12-25T20:15:00"]"#), "left_out: there is no rrule"),
        (with(r#""rrule":"FREQ=DAILY","instead_of":"2026-12-25T20:15:00""#), "instead_of:"),
        (with(r#""all_day":true"#), "all_day:"),
        (fine("first"), "uid: “first” stands on line 1, too"),
    ];
    // An empty line counts and is none.
    let mut input = format!("\u{feff}{}\r\n\r\n", fine("first"));
    for (line, _) in &wrong {
        input += &format!("{line}\r\n");
    }
    let mut input = input.into_bytes();
    input.extend(b"{\"uid\":\"latin\",\"summary\":\"Am\xe9lie\",\"start\":\"2026-12-18T20:15:00\"}\n");
    input.extend(fine("last").as_bytes());
    let (out, told, code) = ran(&[], &input);
    assert_eq!(code, IN_PART);
    let told: Vec<_> = told.lines().collect();
    assert_eq!(told.len(), wrong.len() + 2, "{told:#?}");
    for ((number, told), (line, said)) in (3..).zip(&told).zip(&wrong) {
        assert!(told.starts_with(&format!("line {number}: ")) && told.contains(said), "{line}: {told}");
        assert!(!told.contains("at line"), "one number is enough: {told}");
    }
    assert_eq!(
        told[wrong.len()..],
        [
            "line 30: no UTF-8 after byte 28: save it in UTF-8",
            "28 of 30 were left out, the others are written: mend them and write all again"
        ]
    );
    let (back, _, code) = ran(&[], &out);
    let ids: Vec<_> = lines(&back).iter().map(|line| line["uid"].clone()).collect();
    assert_eq!((ids, code), (vec![json!("first"), json!("last")], WHOLE));
}

/// Saturdays on Easter Island, of which the clocks skip the first, and Fridays in Berlin, some of which stand on the wall of
/// an hour that is shown twice.
const SERIES: [&str; 2] = [
    r#""start":"2027-09-04T22:15:00","zone":"Pacific/Easter","rrule":"FREQ=WEEKLY;COUNT=9""#,
    r#""start":"2026-10-18T02:15:00","zone":"Europe/Berlin","rrule":"FREQ=WEEKLY;COUNT=9""#,
];

#[test]
fn what_stands_for_a_start_that_its_series_has_not_is_told_and_left_out() {
    for series in SERIES {
        let line = |fields: &str| format!("{{\"uid\":\"x\",{fields}}}\n");
        let own = |days: i64, minutes: i64| {
            let series: Line = serde_json::from_str(&line(series)).expect("a line");
            let slot = series.start + TimeDelta::days(days) + TimeDelta::minutes(minutes);
            let zone = series.zone;
            line(&format!(r#""start":"2027-10-20T20:15:00","zone":"{zone}","instead_of":"{slot:?}""#))
        };
        // Its series need not stand before it.
        let right = [own(0, 0), line(series), own(56, 0)].concat();
        assert_eq!(lines(&taken(&taken(&right))).len(), 3, "{series}");
        let wrong = [own(1, 0), own(14, 30), line(series), own(63, 0), own(7, 0)].concat();
        let (out, told, code) = ran(&[], &wrong);
        assert_eq!((lines(&taken(&out)).len(), code), (2, IN_PART), "{series}: {told}");
        let (told, all) = told.trim_end().rsplit_once('\n').expect("lines");
        assert!(all.starts_with("3 of 5 were left out"), "{all}");
        let numbers: Vec<_> = told.lines().filter_map(|line| line.split_once(": ")).collect();
        assert_eq!(numbers.iter().map(|(line, _)| *line).collect::<Vec<_>>(), ["line 1", "line 2", "line 4"]);
        for (_, said) in numbers {
            assert!(said.starts_with("instead_of: the rrule of line 3 has no start 202"), "{said}");
        }
    }
    let alone = r#"{"uid":"y","start":"2026-12-25T18:00:00","instead_of":"2026-12-25T20:15:00"}"#;
    assert_eq!(lines(&taken(&taken(alone))).len(), 1, "its series may be elsewhere");
    let once = r#"{"uid":"y","start":"2026-12-25T20:15:00"}"#;
    let (_, told, _) = ran(&[], format!("{once}\n{alone}"));
    assert!(told.starts_with("line 2: instead_of: line 1 has no rrule, so it was left out"), "{told}");
}

#[test]
fn a_start_left_out_that_the_rule_has_not_is_told_and_the_series_written() {
    let line = r#"{"uid":"x","start":"2026-12-18T20:15:00","rrule":"FREQ=WEEKLY","left_out":["2026-12-25T20:15:00","2027-01-02T20:15:00"]}"#;
    let (out, told, code) = ran(&[], line);
    assert_eq!(
        told,
        "line 1: left_out: the rrule has no start 2027-01-02T20:15:00, so nothing is left out there\n"
    );
    assert!(out.contains("RRULE:FREQ=WEEKLY") && out.contains("EXDATE;TZID=UTC:20261225T201500"), "{out}");
    assert_eq!(code, IN_PART);
}

#[test]
fn what_is_only_read_is_told_where_it_cannot_be_written() {
    let line = r#"{"uid":"x","start":"2026-12-18T20:15:00","attendees":[{"name":"Nan","address":"nan@example.org"}]}"#;
    let (out, told, code) = ran(&[], line);
    assert!(out.contains("UID:x") && !out.contains("ATTENDEE"), "{out}");
    assert_eq!((told.as_str(), code), ("line 1: attendees are only read, and were left out\n", WHOLE));
}

#[test]
fn a_rule_that_is_written_only_so_far_says_until_when_and_is_no_mistake() {
    let line = r#"{"uid":"x","start":"2027-09-04T22:15:00","zone":"Pacific/Easter","rrule":"FREQ=WEEKLY"}"#;
    let (_, told, code) = ran(&["--now", "2026-12-16T18:00:00Z"], line);
    assert!(told.starts_with("line 1: ") && told.contains("until 2039-09-03"), "{told}");
    assert_eq!(code, WHOLE);
}

#[test]
fn a_calendar_that_was_cut_off_says_so_and_what_is_none_ends_with_2() {
    let whole = taken(r#"{"uid":"x","start":"2026-12-18T20:15:00"}"#);
    let (out, told, code) = ran(&[], whole.replace("END:VCALENDAR\r\n", ""));
    assert_eq!((lines(&out).len(), code), (1, IN_PART));
    assert!(told.contains("may be missing"), "{told}");
    for none in ["{}", "", "BEGIN:VCALENDARS\n"] {
        let (out, told, code) = ran(&["read"], none);
        assert_eq!((out.as_str(), code), ("", NOTHING));
        assert!(told.contains("BEGIN:VCALENDAR, so nothing was read"), "{told}");
    }
    let (_, told, code) = ran(&["write"], "[]");
    assert!(
        told.ends_with("\nnone of 1 was taken, so the calendar is empty: mend it and write it again\n"),
        "{told}"
    );
    assert_eq!(code, IN_PART);
    assert_eq!(lines(&taken(&taken(""))), [] as [Value; 0], "no sessions are a calendar, too");
}

#[test]
fn arguments_that_are_not_known_are_told() {
    for (arguments, said) in [
        (&["--now"][..], "--now needs a value"),
        (&["--now", "soon"], "“soon” is no moment"),
        (&["--here", "Mars"], "“Mars” is no zone"),
        (&["convert"], "“convert” is not known"),
    ] {
        let arguments: Vec<_> = arguments.iter().map(|one| (*one).to_owned()).collect();
        let told = Arguments::read(&arguments).err().unwrap_or_default();
        assert!(told.contains(said), "{told}");
    }
    // All that is to be known stands there, and nothing of the program itself.
    let help = ran(&["--help"], "").0;
    for said in ["--here ZONE", "`instead_of`, the start", "\necho '{\"uid\"", "The exit code is 1"] {
        assert!(help.contains(said), "{said}: {help}");
    }
    assert!(!help.contains("//!") && !help.contains("mod convert"), "{help}");
}

#[test]
fn ten_thousand_sessions_are_one_calendar() {
    let input: String = (0..10_000)
        .map(|number| {
            format!("{{\"uid\":\"{number}\",\"start\":\"2026-12-18T20:15:00\",\"zone\":\"Europe/Berlin\",\"rrule\":\"FREQ=WEEKLY;COUNT=9\"}}\n")
        })
        .collect();
    let back = lines(&taken(&taken(&input)));
    assert_eq!((back.len(), &back[9_999]["uid"]), (10_000, &json!("9999")));
}
