//! A rule that meets a clock change is written start by start, and read back as it was given.

use super::series::{wall, weekly};
use super::*;

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
