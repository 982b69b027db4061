//! What of somebody else's calendar cannot be read is told, and all else is read as the programs that are not ours do.

use proptest::prelude::*;

use super::*;

/// The events of a calendar, read on the wall of Tokyo.
fn read(head: &str, events: &[&str]) -> Vec<Read> {
    let event = |lines: &&str| format!("BEGIN:VEVENT\nDTSTAMP:20261001T100000Z\n{lines}\nEND:VEVENT\n");
    let events: String = events.iter().map(event).collect();
    let ics = format!("BEGIN:VCALENDAR\nVERSION:2.0\n{head}{events}END:VCALENDAR\n");
    from_ics(&ics, chrono_tz::Asia::Tokyo).unwrap().events
}

fn one(lines: &str) -> Read {
    read("", &[lines]).remove(0)
}

fn left_out(read: &Read) -> Vec<String> {
    let repeats = read.event.repeats.iter();
    repeats.flat_map(Repeats::left_out).map(|local| local.format("%m-%d %H:%M").to_string()).collect()
}

/// Fridays in Berlin, two hours each.
const FRIDAYS: &str = "UID:fridays\nSUMMARY:Film night\nDTSTART;TZID=Europe/Berlin:20261009T201500\n\
                       DTEND;TZID=Europe/Berlin:20261009T221500\nRRULE:FREQ=WEEKLY;COUNT=6";

#[test]
fn an_end_that_cannot_be_read_is_told_and_the_event_is_kept_without_it() {
    for (line, text) in [
        ("DTEND:20260230T221500Z", "20260230T221500Z"),
        ("DTEND;TZID=Europe/Berlin:ten", "ten"),
        ("DURATION:two hours", "two hours"),
    ] {
        let read = one(&format!("UID:a\nDTSTART:20261218T201500Z\n{line}\nSUMMARY:Elf"));
        assert_eq!(read.lost, [Lost::End(text.into())], "{line}");
        assert_eq!(read.event.ends, read.event.starts, "{line}");
        assert_eq!(read.event.summary, "Elf");
    }
    let blank = "UID:a\nDTSTART:20261218T201500Z\nDTEND:\nDURATION:\nEXDATE:\nRDATE:\nRRULE:\nRECURRENCE-ID:";
    assert_eq!(one(blank).lost, [], "nothing is nothing lost");
}

#[test]
fn an_end_in_a_zone_that_nobody_knows_is_on_the_wall_of_its_start() {
    let read = one("UID:a\nDTSTART;TZID=Europe/Berlin:20261218T201500\nDTEND;TZID=Nowhere:20261218T221500");
    let unknown =
        Lost::Zone { name: "Nowhere".into(), of: vec!["DTEND"], read_as: chrono_tz::Europe::Berlin };
    assert_eq!((read.event.ends, read.lost), (at("2026-12-18T21:15:00Z"), vec![unknown]));
    // In UTC, or by how long it lasts, an end needs no zone.
    for line in ["DTEND;TZID=Nowhere:20261218T211500Z", "DURATION:PT2H"] {
        let read = one(&format!("UID:a\nDTSTART;TZID=Europe/Berlin:20261218T201500\n{line}"));
        assert_eq!((read.event.ends, read.lost), (at("2026-12-18T21:15:00Z"), vec![]), "{line}");
    }
}

#[test]
fn a_start_left_out_that_cannot_be_read_is_told_and_the_others_are_left_out() {
    let series = one(&format!("{FRIDAYS}\nEXDATE;TZID=Europe/Berlin:20261016T201500,soon,20261332T201500"));
    assert_eq!(series.lost, ["soon", "20261332T201500"].map(|text| Lost::LeftOut(text.into())));
    assert_eq!(left_out(&series), ["10-16 20:15"]);
}

#[test]
fn a_start_left_out_is_the_same_however_it_is_said() {
    for line in [
        "EXDATE;TZID=Europe/Berlin:20261030T201500",
        "EXDATE:20261030T191500Z",
        "EXDATE;VALUE=DATE:20261030",
        "EXDATE;TZID=Europe/Berlin;VALUE=DATE:20261030",
        "EXDATE:20261030T201500",
        "EXDATE;TZID=America/New_York:20261030T151500",
    ] {
        let series = one(&format!("{FRIDAYS}\n{line}"));
        assert_eq!((left_out(&series), &series.lost[..]), (vec!["10-30 20:15".into()], &[][..]), "{line}");
    }
    let unknown = one(&format!("{FRIDAYS}\nEXDATE;TZID=Nowhere:20261030T201500"));
    assert_eq!(left_out(&unknown), ["10-30 20:15"]);
    assert!(matches!(&unknown.lost[..], [Lost::Zone { of, .. }] if of == &["EXDATE"]), "{:?}", unknown.lost);
}

#[test]
fn a_fold_between_a_times_minutes_and_its_seconds_changes_nothing() {
    for fold in ["\n ", "\r\n ", "\n\t"] {
        let line = format!("EXDATE;TZID=Europe/Berlin:20261016T201500,20261030T2015{fold}00,20261106T201500");
        let series = one(&format!("{FRIDAYS}\n{line}"));
        assert_eq!(
            (left_out(&series), &series.lost[..]),
            (["10-16", "10-30", "11-06"].map(|day| format!("{day} 20:15")).into(), &[][..]),
            "{fold:?}"
        );
        let long =
            "DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\":20261218T2015";
        let read = one(&format!("UID:a\n{long}{fold}00"));
        assert_eq!(read.event.starts, at("2026-12-18T19:15:00Z"), "{fold:?}");
    }
}

#[test]
fn a_day_left_out_is_every_start_on_it_and_a_time_left_out_of_days_is_its_day() {
    let often = "UID:a\nDTSTART;TZID=Europe/Berlin:20261009T201500\nRRULE:FREQ=DAILY;BYHOUR=18,20;COUNT=9";
    let often = one(&format!("{often}\nEXDATE;VALUE=DATE:20261010"));
    assert_eq!(left_out(&often), ["10-10 18:15", "10-10 20:15"]);
    let days = "UID:a\nDTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY;COUNT=5";
    // As Exchange writes it; midnight in UTC; midnight in Tokyo, where it is read.
    for line in [
        "EXDATE;TZID=W. Europe Standard Time:20261203T000000",
        "EXDATE:20261203T000000Z",
        "EXDATE:20261202T150000Z",
        "EXDATE;VALUE=DATE:20261203",
    ] {
        assert_eq!(left_out(&one(&format!("{days}\n{line}"))), ["12-03 00:00"], "{line}");
    }
}

#[test]
fn what_stands_for_one_of_a_series_by_a_day_or_of_days_by_a_time_is_the_start_on_that_day() {
    let moved = "UID:fridays\nRECURRENCE-ID;VALUE=DATE:20261030\nDTSTART;TZID=Europe/Berlin:20261031T180000";
    for order in [[FRIDAYS, moved], [moved, FRIDAYS]] {
        let events = read("", &order);
        let moved = events.iter().find_map(|read| read.event.instead_of).unwrap();
        assert_eq!(moved, series::wall("2026-10-30T20:15:00", chrono_tz::Europe::Berlin));
    }
    let days = "UID:days\nDTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY;COUNT=5";
    let exchanges = "RECURRENCE-ID;TZID=W. Europe Standard Time:20261203T000000";
    let moved_day = format!("UID:days\n{exchanges}\nDTSTART;VALUE=DATE:20261210");
    let day = read("", &[days, &moved_day]).remove(1).event.instead_of.unwrap();
    assert_eq!(day, series::wall("2026-12-03T00:00:00", chrono_tz::Asia::Tokyo));
    let alone = one(&moved.replace("20261031T18", "20261030T18")).event.instead_of.unwrap();
    assert_eq!(alone, series::wall("2026-10-30T18:00:00", chrono_tz::Europe::Berlin));
}

#[test]
fn what_stands_for_nobody_knows_which_is_an_event_by_itself_and_told() {
    let [series, other] =
        &read("", &[FRIDAYS, "UID:fridays\nRECURRENCE-ID:someday\nDTSTART:20261030T180000Z"])[..]
    else {
        panic!("two events");
    };
    assert_eq!((&series.lost[..], &other.lost[..]), (&[][..], &[Lost::InsteadOf("someday".into())][..]));
    assert_eq!((other.event.instead_of, other.is_of_unknown_start()), (None, true));
    let after = "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261030T201500";
    let after = one(&format!("UID:fridays\n{after}\nDTSTART;TZID=Europe/Berlin:20261030T180000"));
    assert_eq!((after.lost, after.event.instead_of.is_some()), (vec![Lost::AllAfter], true));
}

#[test]
fn starts_beside_a_rule_are_told_by_their_dates_and_those_of_the_rule_are_not() {
    let more = "RDATE;TZID=Europe/Berlin:20261020T201500,20261016T201500,20261009T201500\n\
                RDATE;VALUE=PERIOD:20261121T190000Z/PT2H\nRDATE;VALUE=DATE:20261201";
    let series = one(&format!("{FRIDAYS}\n{more}"));
    let told = ["2026-10-20T20:15:00", "2026-11-21T20:00:00", "2026-12-01"].map(str::to_owned);
    assert_eq!(series.lost, [Lost::Starts(told.into())]);
    assert!(series.event.repeats.is_some());
}

#[test]
fn a_rule_that_counts_by_no_number_is_told_and_does_not_go_on_for_ever() {
    for part in ["COUNT=0", "COUNT=-3", "COUNT=4294967297", "INTERVAL=0", "INTERVAL=70000", "COUNT=many"] {
        let rule = format!("FREQ=WEEKLY;{part};BYDAY=FR");
        let read = one(&format!("UID:a\nDTSTART:20261218T201500Z\nRRULE:{rule}"));
        assert_eq!((read.event.repeats, read.lost), (None, vec![Lost::Rule(rule)]));
    }
    for rule in [";X-NOTE=\"a:b\":FREQ=DAILY;COUNT=0", ":FREQ=DAILY;COU\n NT=0", ":FREQ=DAILY;\r\n\tCOUNT=0"]
    {
        let read = one(&format!("UID:a\nDTSTART:20261218T201500Z\nRRULE{rule}"));
        assert_eq!((read.event.repeats, read.lost.len()), (None, 1), "{rule}");
    }
    for rule in ["FREQ=WEEKLY;COUNT=3;", "FREQ=WEEKLY; COUNT=3", "freq=weekly;count=3"] {
        let read = one(&format!("UID:a\nDTSTART:20261218T201500Z\nRRULE:{rule}"));
        assert_eq!(read.event.repeats.map(|repeats| repeats.text()), Some("FREQ=WEEKLY;COUNT=3".into()));
    }
}

#[test]
fn times_without_a_zone_are_on_the_wall_of_the_calendar_if_it_says_which() {
    let events = ["UID:a\nDTSTART:20261218T201500\nDURATION:PT2H", "UID:b\nDTSTART;VALUE=DATE:20261218"];
    let starts = |head: &str| read(head, &events).iter().map(|read| read.event.starts).collect::<Vec<_>>();
    let rome = ["2026-12-18T19:15:00Z", "2026-12-17T23:00:00Z"].map(at);
    assert_eq!(starts("X-WR-TIMEZONE:Europe/Rome\n"), rome);
    assert_eq!(starts("X-WR-TIMEZONE:W. Europe Standard Time\n"), rome);
    let tokyo = ["2026-12-18T11:15:00Z", "2026-12-17T15:00:00Z"].map(at);
    assert_eq!((starts(""), starts("X-WR-TIMEZONE:\n")), (tokyo.into(), tokyo.into()));
    let lost: Vec<_> = read("X-WR-TIMEZONE:Nowhere\n", &events).into_iter().map(|read| read.lost).collect();
    let unknown = Lost::Zone { name: "Nowhere".into(), of: vec!["DTSTART"], read_as: chrono_tz::Asia::Tokyo };
    assert_eq!(lost, [vec![unknown], vec![]], "a day needs no zone");
}

#[test]
fn a_reminder_is_so_many_minutes_before_the_start_or_told() {
    let with = |alarm: &str, rule: &str| {
        let ics = "UID:a\nDTSTART:20261218T201500Z\nDTEND:20261218T221500Z";
        let read = one(&format!("{ics}\n{rule}BEGIN:VALARM\nACTION:DISPLAY\n{alarm}\nEND:VALARM"));
        let minutes: Vec<u32> = read.event.reminders.iter().map(|alarm| alarm.minutes).collect();
        (minutes, read.lost)
    };
    for (alarm, minutes) in [
        ("TRIGGER:-P0DT0H30M0S", 30),
        ("TRIGGER;RELATED=START:-PT5M", 5),
        ("TRIGGER:PT0S", 0),
        ("TRIGGER;RELATED=END:-PT3H", 60),
        ("TRIGGER;VALUE=DATE-TIME:20261218T181500Z", 120),
    ] {
        assert_eq!(with(alarm, ""), (vec![minutes], vec![]), "{alarm}");
    }
    let place = "TRIGGER;VALUE=DATE-TIME:19760401T005545Z\nX-APPLE-PROXIMITY:ARRIVE";
    for (alarm, rule, said, why) in [
        ("TRIGGER:PT9H", "", "PT9H", NotBefore::Later),
        ("TRIGGER;RELATED=END:-PT15M", "", "-PT15M", NotBefore::Later),
        ("TRIGGER;VALUE=DATE-TIME:20261218T211500Z", "", "20261218T211500Z", NotBefore::Later),
        ("TRIGGER:soon", "", "soon", NotBefore::Unreadable),
        (place, "", "19760401T005545Z", NotBefore::AtAPlace),
        (place, "RRULE:FREQ=DAILY\n", "19760401T005545Z", NotBefore::AtAPlace),
        (
            "TRIGGER;VALUE=DATE-TIME:20261218T181500Z",
            "RRULE:FREQ=DAILY\n",
            "20261218T181500Z",
            NotBefore::Once,
        ),
    ] {
        assert_eq!(with(alarm, rule), (vec![], vec![Lost::Reminder(said.into(), why)]), "{alarm}");
    }
    // What Apple writes where somebody wants none.
    let none = "TRIGGER;VALUE=DATE-TIME:19760401T005545Z\nEND:VALARM\nBEGIN:VALARM\nACTION:NONE\n";
    assert_eq!(with(&format!("{none}TRIGGER:soon"), "RRULE:FREQ=DAILY\n").1.len(), 1);
}

#[test]
fn an_event_that_cannot_be_read_is_told_by_its_name() {
    let event = |lines: &str| format!("BEGIN:VEVENT\n{lines}\nEND:VEVENT\n");
    let events = [
        event("UID:a\nDTSTART:someday"),
        event("UID:b\nSUMMARY:Elf"),
        event("SUMMARY:Heat\nDTSTART:20261218T201500Z"),
    ];
    let ics = format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", events.concat());
    let missing = |name: &str, why| LeftOut { name: name.into(), why };
    assert_eq!(
        from_ics(&ics, Tz::UTC).unwrap().left_out,
        [
            missing("a", Missing::ReadableStart("someday".into())),
            missing("b", Missing::Start),
            missing("Heat", Missing::Id)
        ]
    );
}

#[test]
fn days_left_out_are_on_every_wall_what_other_readers_find() {
    // At every hour, because midnight is another day somewhere. By libical it is the day in UTC.
    let start = |hour: usize, zone| series::wall(&format!("2026-10-09T{:02}:15:00", hour % 24), zone);
    let starts = chrono_tz::TZ_VARIANTS.iter().enumerate().map(|(hour, zone)| start(hour, *zone));
    let starts: Vec<WallTime> = starts.collect();
    let weekly = |start: &WallTime| series::weekly(start.zone.name(), *start, "FREQ=WEEKLY;COUNT=4", &[]);
    let events: Vec<_> = starts.iter().map(weekly).collect();
    let theirs = to_ics(&events, now()).replace("RRULE:", "EXDATE;VALUE=DATE:20261016,20261030\r\nRRULE:");
    let by_python = foreign(&python(), "occur.py", &theirs);
    let by_node = foreign(Path::new("node"), "occur.mjs", &theirs);
    let read = from_ics(&theirs, chrono_tz::Pacific::Kiritimati).unwrap().events;
    for (read, start) in read.into_iter().zip(starts) {
        let repeats = read.event.repeats.unwrap();
        let weeks = (0..4).map(|week| start.local + TimeDelta::days(7 * week));
        let left = weeks.filter(|local| !repeats.left_out().contains(local));
        let left = left.map(|local| WallTime { local, zone: start.zone }.utc());
        let said = left.map(|at| json!([at.format("%Y-%m-%dT%H:%M:%SZ").to_string(), "Film night"]));
        let (said, zone) = (Value::from_iter(said), start.zone.name());
        assert_eq!((&by_python[zone], &by_node[zone]), (&said, &said), "{zone}");
        assert_eq!(said.as_array().map(Vec::len), Some(2), "{zone}");
    }
}

proptest! {
    #[test]
    fn whatever_is_left_out_is_the_same_however_it_is_said_and_nothing_else_is_lost(
        zone in prop::sample::select(chrono_tz::TZ_VARIANTS.to_vec()),
        minute in 0..1_440_i64,
        turns in prop::collection::btree_set(0..9_i64, 0..5),
        ways in prop::collection::vec(0..4_usize, 9),
    ) {
        let first = series::wall("2026-03-06T00:00:00", zone).local + TimeDelta::minutes(minute);
        let slots: Vec<_> = turns.iter().map(|turn| first + TimeDelta::days(7 * turn)).collect();
        let said = slots.iter().zip(&ways).map(|(slot, way)| {
            let local = slot.format("%Y%m%dT%H%M%S");
            match way {
                0 => format!("\nEXDATE;TZID={zone}:{local}"),
                1 => format!("\nEXDATE:{}", WallTime { local: *slot, zone }.utc().format("%Y%m%dT%H%M%SZ")),
                2 => format!("\nEXDATE;VALUE=DATE:{}", slot.format("%Y%m%d")),
                _ => format!("\nEXDATE:{local}"),
            }
        });
        let said: String = said.collect();
        let start = first.format("%Y%m%dT%H%M%S");
        let read = one(&format!("UID:a\nDTSTART;TZID={zone}:{start}\nRRULE:FREQ=WEEKLY;COUNT=9{said}"));
        let moments = |all: &[chrono::NaiveDateTime]| -> Vec<_> {
            all.iter().map(|local| WallTime { local: *local, zone }.utc()).collect()
        };
        prop_assert_eq!(moments(read.event.repeats.unwrap().left_out()), moments(&slots));
        prop_assert_eq!(read.lost, []);
    }
}
