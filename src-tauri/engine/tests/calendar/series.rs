//! Evenings that repeat, as readers that are not ours find them.

use super::*;

pub fn wall(text: &str, zone: Tz) -> WallTime {
    WallTime { local: text.parse().unwrap(), zone }
}

pub fn weekly(uid: &str, start: WallTime, rule: &str, left_out: &[WallTime]) -> CalendarEvent {
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
pub fn fridays() -> Vec<CalendarEvent> {
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

/// What is said of zones, in order.
fn described(ics: &str) -> Vec<String> {
    let parts = ics.split("BEGIN:VTIMEZONE").skip(1).filter_map(|part| part.split("END:VTIMEZONE").next());
    parts.map(str::to_owned).collect()
}

#[test]
fn a_zone_is_described_the_same_whenever_it_is_written() {
    // With an end and without.
    let of = |zone: &Tz| {
        let rule = if zone.name().len().is_multiple_of(2) { "FREQ=WEEKLY" } else { "FREQ=WEEKLY;COUNT=3" };
        weekly(zone.name(), wall("2026-10-09T20:15:00", *zone), rule, &[])
    };
    let events: Vec<_> = chrono_tz::TZ_VARIANTS.iter().map(of).collect();
    let written = |now: &str| {
        let both = [to_ics(&events, at(now)), merge(&events[..1], None, None, at(now)).text];
        both.map(|text| described(&text))
    };
    let first = written("2026-09-01T00:00:00Z");
    assert_eq!(first.each_ref().map(Vec::len), [chrono_tz::TZ_VARIANTS.len(), 1]);
    for later in ["2027-01-01T00:00:00Z", "2046-03-29T01:00:00Z"] {
        let again = written(later);
        for (zone, (again, first)) in chrono_tz::TZ_VARIANTS.iter().zip(again[0].iter().zip(&first[0])) {
            assert_eq!(again, first, "{zone} on {later}");
        }
        assert_eq!(again, first);
    }
}

#[test]
fn clocks_that_follow_no_rule_are_foretold_as_far_as_anybody_knows() {
    // By the moon, each year on other days; and by a rule.
    for (zone, last) in [
        (chrono_tz::Africa::Casablanca, "DTSTART:2087"),
        (chrono_tz::Asia::Gaza, "DTSTART:2087"),
        (chrono_tz::Europe::Berlin, "DTSTART:2026"),
    ] {
        let start = wall("2026-01-09T20:15:00", zone);
        let [described] = &described(&to_ics(&[weekly("fridays", start, "FREQ=WEEKLY", &[])], now()))[..]
        else {
            panic!("one zone");
        };
        let years =
            described.lines().filter_map(|line| line.get(..12)).filter(|line| line.starts_with("DTSTART:"));
        assert_eq!(years.max(), Some(last), "{zone}");
    }
}
