//! What rules mean on the calendar, and that no rule takes long or loses an evening.

use chrono::{TimeDelta, Weekday};
use chrono_tz::{America, Australia, Europe};
use proptest::prelude::*;

use super::*;
use crate::plan::Gap;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn read(text: &str, first: &str) -> Result<Rule, RepeatProblem> {
    Recurrence::read(text, day(first), at(20, 15), Europe::London)
}

fn series(text: &str, first: &str) -> Series {
    let Rule { rule, first, until } = read(text, first).unwrap();
    let id = SeriesId("01936f2e-7c00-7000-8000-000000000001".parse().unwrap());
    Series {
        id,
        root: id,
        rule,
        first,
        time: at(20, 15),
        zone: Europe::London,
        until,
        ended: None,
        title: None,
        minutes: 120,
        members: Vec::new(),
        place: String::new(),
        note: String::new(),
        particulars: Particulars::default(),
        reminders: None,
        sequence: 0,
    }
}

fn dates(text: &str, first: &str, many: usize) -> Vec<String> {
    series(text, first).dates().take(many).map(|date| date.to_string()).collect()
}

#[test]
fn the_usual_rules_name_the_usual_evenings() {
    for (rule, first, expected) in [
        ("FREQ=WEEKLY;BYDAY=FR", "2026-12-18", ["2026-12-18", "2026-12-25", "2027-01-01"]),
        ("RRULE:FREQ=WEEKLY", "2026-12-16", ["2026-12-16", "2026-12-23", "2026-12-30"]),
        ("freq=weekly;interval=2;byday=th", "2026-12-18", ["2026-12-31", "2027-01-14", "2027-01-28"]),
        ("FREQ=MONTHLY;BYDAY=1SA", "2026-12-18", ["2027-01-02", "2027-02-06", "2027-03-06"]),
        ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", "2026-12-18", ["2026-12-25", "2027-01-29", "2027-02-26"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2026-12-18", ["2026-12-31", "2027-01-31", "2027-03-31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-12-18", ["2026-12-31", "2027-01-31", "2027-02-28"]),
        ("FREQ=YEARLY", "2028-02-29", ["2028-02-29", "2032-02-29", "2036-02-29"]),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24", "2026-12-25", ["2027-12-24", "2028-12-24", "2029-12-24"]),
        ("FREQ=DAILY;BYHOUR=20;BYMINUTE=15", "2026-12-30", ["2026-12-30", "2026-12-31", "2027-01-01"]),
    ] {
        assert_eq!(dates(rule, first, 3), expected, "{rule}");
    }
}

#[test]
fn a_rule_ends_by_its_count_or_on_its_last_day() {
    assert_eq!(dates("FREQ=WEEKLY;COUNT=2", "2026-12-18", 9), ["2026-12-18", "2026-12-25"]);
    for until in ["20261225", "20261225T201500", "20261225T201500Z", "20261231T000000Z"] {
        let rule = format!("FREQ=WEEKLY;UNTIL={until}");
        assert_eq!(dates(&rule, "2026-12-18", 9).len(), 2, "{until}");
    }
    for until in ["20261224", "20261225T201459", "20261225T201459Z"] {
        let rule = format!("FREQ=WEEKLY;UNTIL={until}");
        assert_eq!(dates(&rule, "2026-12-18", 9).len(), 1, "{until}");
    }
    assert_eq!(read("FREQ=WEEKLY", "2026-12-18").unwrap().until, None, "without end is fine");
}

#[test]
fn rules_that_are_no_matter_of_evenings_are_refused_at_once_with_a_reason() {
    for (rule, problem) in [
        ("", RepeatProblem::BadLength { limit: TEXT_LIMIT }),
        (
            "FREQ=SECONDLY;COUNT=1000000000",
            RepeatProblem::TooMany { count: 1_000_000_000, limit: COUNT_LIMIT },
        ),
        ("FREQ=WEEKLY;COUNT=1000000000", RepeatProblem::TooMany { count: 1_000_000_000, limit: COUNT_LIMIT }),
        (
            "FREQ=WEEKLY;COUNT=99999999999999999999999",
            RepeatProblem::TooMany { count: u64::MAX, limit: COUNT_LIMIT },
        ),
        ("FREQ=SECONDLY", RepeatProblem::TooOften),
        ("FREQ=HOURLY;COUNT=3", RepeatProblem::TooOften),
        ("FREQ=DAILY;BYHOUR=18,21", RepeatProblem::TooOften),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", RepeatProblem::Never),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", RepeatProblem::Never),
        ("FREQ=WEEKLY;INTERVAL=0", RepeatProblem::Never),
        ("FREQ=WEEKLY;COUNT=0", RepeatProblem::Never),
        ("FREQ=WEEKLY;UNTIL=20200101", RepeatProblem::Never),
    ] {
        assert_eq!(read(rule, "2026-12-18"), Err(problem), "{rule}");
    }
    for rule in
        ["every friday", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;UNTIL=soon", "FREQ=WEEKLY;COUNT=-1", "🍿"]
    {
        assert!(matches!(read(rule, "2026-12-18"), Err(RepeatProblem::Unreadable { .. })), "{rule}");
    }
}

#[test]
fn a_weekly_rule_that_counts_the_days_of_a_week_is_refused_whatever_day_it_begins_on() {
    for (rule, first) in [
        ("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=2", "2026-12-18"),
        ("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=2", "2026-12-14"),
        ("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", "2026-12-15"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1,2", "2026-12-14"),
        ("FREQ=WEEKLY;BYDAY=FR;BYSETPOS=-1", "2026-12-18"),
        ("FREQ=WEEKLY;INTERVAL=2;BYSETPOS=1", "2026-12-18"),
    ] {
        let refused = read(rule, first).expect_err(rule);
        let why = "it counts the days of a week; name the days instead, as in BYDAY=MO,WE";
        assert_eq!(refused, RepeatProblem::Unreadable { why: why.into() }, "{rule} {first}");
    }
    // Of a month and a year it is the same from whatever day.
    for rule in [
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1,3",
        "FREQ=YEARLY;BYMONTH=5;BYDAY=SA;BYSETPOS=1",
    ] {
        let all = series(rule, "2026-12-01");
        let later = all.dates().nth(1).unwrap();
        let from = Series { rule: all.rule.clone(), first: later, ..all.clone() };
        assert!(from.dates().take(9).eq(all.dates().skip(1).take(9)), "{rule}");
    }
}

#[test]
fn a_start_past_midnight_is_the_night_after_the_evening() {
    let late = Series { time: at(0, 30), ..series("FREQ=WEEKLY;BYDAY=FR", "2026-12-18") };
    let session = late.session(day("2026-12-25"));
    assert_eq!(session.start.local.to_string(), "2026-12-26 00:30:00");
    assert_eq!(session.start.evening(), day("2026-12-25"));
}

#[test]
fn the_wall_keeps_its_time_over_clock_changes_and_a_gap_moves_on() {
    let summer = series("FREQ=WEEKLY;BYDAY=FR", "2027-03-19");
    let utc: Vec<_> = summer.dates().take(3).map(|date| summer.start(date).utc().to_rfc3339()).collect();
    assert_eq!(utc, ["2027-03-19T20:15:00+00:00", "2027-03-26T20:15:00+00:00", "2027-04-02T19:15:00+00:00"]);
    let night = Series { time: at(1, 30), ..series("FREQ=WEEKLY;BYDAY=SA", "2027-03-20") };
    let skipped = night.session(day("2027-03-27"));
    let (asked, made) = (day("2027-03-28").and_time(at(1, 30)), day("2027-03-28").and_time(at(2, 30)));
    assert_eq!(skipped.start.gap(), Some(Gap { asked, made }));
    assert_eq!(night.start(day("2027-04-03")).gap(), None);
}

#[test]
fn a_series_knows_whether_the_clocks_skip_one_of_its_evenings_or_show_it_twice() {
    use chrono_tz::America::{Nuuk, Santiago};
    use chrono_tz::Europe::London;
    use chrono_tz::Pacific::Easter;

    let at_night =
        |zone, (hour, minute), rule, first| Series { zone, time: at(hour, minute), ..series(rule, first) };
    for (zone, time, rule, first, meets) in [
        // Skipped from 22:00 to 23:00 on 4 September 2027, and shown twice from 21:00 on 3 April.
        (Easter, (22, 15), "FREQ=WEEKLY;BYDAY=SA", "2026-12-19", true),
        (Easter, (22, 0), "FREQ=WEEKLY;BYDAY=SA", "2027-09-04", true),
        (Easter, (21, 0), "FREQ=WEEKLY;BYDAY=SA", "2026-12-19", true),
        (Easter, (20, 59), "FREQ=WEEKLY;BYDAY=SA", "2026-12-19", false),
        (Easter, (23, 0), "FREQ=WEEKLY;BYDAY=SA", "2026-12-19", false),
        (Easter, (22, 15), "FREQ=WEEKLY;BYDAY=FR", "2026-12-18", false),
        (Santiago, (23, 30), "FREQ=MONTHLY;BYDAY=1SA", "2027-01-02", true),
        (Nuuk, (23, 15), "FREQ=DAILY", "2026-12-18", true),
        // Past midnight it is the night after the evening.
        (London, (1, 30), "FREQ=WEEKLY;BYDAY=SA", "2026-12-19", true),
        (London, (1, 30), "FREQ=WEEKLY;BYDAY=SU", "2026-12-20", false),
        (London, (20, 15), "FREQ=DAILY", "2026-12-18", false),
    ] {
        assert_eq!(at_night(zone, time, rule, first).meets_clock_change(), meets, "{zone} {time:?} {rule}");
    }
    let over =
        Series { until: Some(day("2027-03-01")), ..at_night(Easter, (22, 15), "FREQ=WEEKLY", "2026-12-19") };
    assert!(!over.meets_clock_change());
}

#[test]
fn what_was_called_off_is_told_apart_from_what_was_never_planned() {
    let ended = Series { ended: Some(day("2027-01-08")), ..series("FREQ=WEEKLY;COUNT=5", "2026-12-18") };
    let window = Window::around(day("2026-12-18"));
    assert_eq!(ended.evenings(window).len(), 3);
    assert_eq!(ended.called_off(window), [day("2027-01-08"), day("2027-01-15")]);
    assert!(ended.has(day("2027-01-01")) && !ended.has(day("2027-01-08")) && !ended.has(day("2027-01-02")));
}

#[test]
fn a_window_holds_both_its_ends_and_at_most_an_evening_a_day() {
    let daily = series("FREQ=DAILY", "2020-01-01");
    let window = Window::around(day("2026-12-18"));
    let evenings = daily.evenings(window);
    assert_eq!(evenings.len(), 415);
    assert_eq!((evenings[0], *evenings.last().unwrap()), (window.from, window.to));
}

#[test]
fn patterns_are_said_as_people_say_them_and_move_with_their_evening() {
    let of = |rule: &str| Pattern::of(&read(rule, "2026-12-18").unwrap().rule, day("2026-12-18"));
    let every = 1;
    for (rule, pattern, moved) in [
        ("FREQ=WEEKLY", Pattern::Weeks { every, on: vec![Weekday::Fri] }, Some("FREQ=WEEKLY;BYDAY=SA")),
        ("FREQ=WEEKLY;BYDAY=WE,MO", Pattern::Weeks { every, on: vec![Weekday::Mon, Weekday::Wed] }, None),
        (
            "FREQ=MONTHLY;BYDAY=FR;BYSETPOS=3",
            Pattern::MonthWeekday { every, nth: 3, day: Weekday::Fri },
            Some("FREQ=MONTHLY;BYDAY=3SA"),
        ),
        ("FREQ=MONTHLY", Pattern::MonthDay { every, day: 18 }, Some("FREQ=MONTHLY;BYMONTHDAY=19")),
        (
            "FREQ=YEARLY;INTERVAL=2",
            Pattern::Years { every: 2, month: 12, day: 18 },
            Some("FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=19"),
        ),
        ("FREQ=DAILY;INTERVAL=3", Pattern::Days { every: 3 }, Some("FREQ=DAILY;INTERVAL=3")),
        ("FREQ=YEARLY;BYDAY=FR;BYWEEKNO=51", Pattern::Other, None),
        ("FREQ=MONTHLY;BYDAY=FR", Pattern::Other, None),
    ] {
        let read = of(rule);
        assert_eq!(read, pattern, "{rule}");
        let rule = read.moved(day("2026-12-19")).and_then(|moved| moved.rule());
        assert_eq!(rule.as_ref().map(Recurrence::text), moved);
    }
    let last = Pattern::MonthWeekday { every, nth: -1, day: Weekday::Thu };
    assert_eq!(
        last.moved(day("2026-12-25")),
        Some(Pattern::MonthWeekday { every, nth: -1, day: Weekday::Fri })
    );
}

fn any_pattern() -> impl Strategy<Value = Pattern> {
    let every = 1..5_u16;
    let weekday =
        prop::sample::select((0..7_u8).map(|day| Weekday::try_from(day).unwrap()).collect::<Vec<_>>());
    prop_oneof![
        every.clone().prop_map(|every| Pattern::Days { every }),
        (every.clone(), prop::collection::btree_set(0..7_u8, 1..4)).prop_map(|(every, days)| {
            Pattern::Weeks {
                every,
                on: days.into_iter().map(|day| Weekday::try_from(day).unwrap()).collect(),
            }
        }),
        (every.clone(), prop::sample::select(vec![1_i8, 2, 3, 4, 5, -1]), weekday)
            .prop_map(|(every, nth, day)| Pattern::MonthWeekday { every, nth, day }),
        (every.clone(), prop::sample::select(vec![1_i8, 15, 28, 29, 30, 31, -1]))
            .prop_map(|(every, day)| Pattern::MonthDay { every, day }),
        (every, 1..13_u8, 1..29_i8).prop_map(|(every, month, day)| Pattern::Years { every, month, day }),
    ]
}

proptest! {
    #[test]
    fn every_pattern_is_read_back_and_its_evenings_are_in_order(
        pattern in any_pattern(),
        days in 0..20_000_i64,
        zone in prop::sample::select(vec![Europe::London, America::New_York, Australia::Lord_Howe]),
        minutes in 0..1_440_u32,
    ) {
        let asked = day("2000-01-01") + TimeDelta::days(days);
        let time = at(minutes / 60, minutes % 60);
        let text = pattern.rule().unwrap();
        let Rule { rule, first, until } = Recurrence::read(text.text(), asked, time, zone).unwrap();
        prop_assert_eq!(Pattern::of(&rule, first), pattern);
        prop_assert!(first >= asked && until.is_none());
        let series = Series { rule, first, time, zone, ..series("FREQ=DAILY", "2000-01-01") };
        let window = Window::around(first + TimeDelta::days(365));
        let evenings = series.evenings(window);
        prop_assert!(evenings.len() <= 415 && evenings.windows(2).all(|pair| pair[0] < pair[1]));
        for evening in evenings {
            let session = series.session(evening);
            prop_assert_eq!(series.evening_of(session.id), Some(evening));
            prop_assert_eq!(session.start.evening(), evening);
            prop_assert_eq!(session.start.local.time(), time);
        }
    }

    #[test]
    fn any_rule_is_answered_soon_and_nothing_panics(
        parts in prop::collection::vec(prop_oneof![
            prop::sample::select(vec![
                "FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=SECONDLY", "INTERVAL=65535",
                "INTERVAL=3", "BYDAY=MO,TU", "BYDAY=5FR", "BYDAY=-53SU", "BYMONTHDAY=31", "BYMONTHDAY=-31",
                "BYMONTH=2", "BYSETPOS=-366", "BYSETPOS=2", "BYYEARDAY=366", "BYWEEKNO=53", "BYWEEKNO=-53", "WKST=SU",
                "COUNT=5000", "COUNT=0", "UNTIL=99991231", "UNTIL=20270101T000000Z", "BYHOUR=25", "BYEASTER=1",
            ]).prop_map(str::to_owned),
            "[A-Z=;0-9,-]{0,12}",
        ], 1..6),
        first in prop::sample::select(vec!["2026-12-18", "2028-02-29", "2026-12-31", "9999-12-30"]),
    ) {
        if let Ok(Rule { rule, first, until }) = read(&parts.join(";"), first) {
            let series = Series { rule, first, until, ..series("FREQ=DAILY", "2026-12-18") };
            prop_assert!(series.has(first));
            prop_assert!(series.evenings(Window::around(first)).len() <= 415);
        }
    }
}

#[test]
fn a_rule_that_moves_with_an_evening_leaves_as_many_as_were() {
    let old = series("FREQ=WEEKLY;BYDAY=FR;COUNT=4", "2026-12-18");
    let (from, to) = (day("2026-12-25"), old.start(day("2026-12-26")));
    let Rule { rule, first, until } = old.rule_moved(from, from, to, &old).unwrap();
    assert_eq!((rule.text(), first), ("FREQ=WEEKLY;BYDAY=SA", day("2026-12-26")));
    let new = Series { rule, first, until, ..old.clone() };
    let all: Vec<_> = new.dates().map(|date| date.to_string()).collect();
    assert_eq!(all, ["2026-12-26", "2027-01-02", "2027-01-09"]);
    assert_eq!(new.follows(&old, from, day("2027-01-08")), day("2027-01-09"));
    assert_eq!(new.follows(&old, from, day("2027-01-15")), day("2027-01-15"), "none of the old ones");
    let several = series("FREQ=WEEKLY;BYDAY=MO,FR", "2026-12-18");
    assert_eq!(several.rule_moved(from, from, to, &several), Err(MoveProblem::NamesDays));
}

#[test]
fn what_nobody_changed_in_an_evening_follows_its_series() {
    let old = series("FREQ=WEEKLY;BYDAY=FR", "2026-12-18");
    let new = Series { time: at(19, 0), place: "the loft".into(), ..old.clone() };
    let on = day("2026-12-25");
    let own = Session { note: "with crackers".into(), ..old.session(on) };
    assert_eq!(new.adopt(&old, own.clone(), on), Session { note: own.note.clone(), ..new.session(on) });
    let elsewhere = Session { place: "at nan's".into(), ..own.clone() };
    assert_eq!(new.adopt(&old, elsewhere, on).place, "at nan's");
    let off = Session { status: Status::Cancelled, ..own };
    assert_eq!(new.adopt(&old, off.clone(), on), off, "what is off stays as it was");
}
