//! What people type, and what it means on Wednesday 16 December 2026 at 18:00 in London.

mod languages;
mod no_dates;
mod phrases;
mod repeats;
mod times;
mod typed;

use chrono_tz::Europe;
use proptest::prelude::*;

use super::*;

fn reader(now: &str) -> Reader {
    Reader {
        now: now.parse().unwrap(),
        zone: Europe::London,
        default_time: NaiveTime::from_hms_opt(20, 15, 0).unwrap(),
        date_order: DateOrder::DayFirst,
    }
}

const WEDNESDAY: &str = "2026-12-16T18:00:00Z";

fn start(text: &str, now: &str) -> String {
    match understand(text, &reader(now)) {
        Ok(when) => when.start.local.format("%Y-%m-%d %H:%M").to_string(),
        Err(problem) => problem.to_string(),
    }
}

#[track_caller]
fn all_mean(now: &str, expected: &[(&str, &str)]) {
    let wrong: Vec<_> = expected
        .iter()
        .map(|(text, meant)| (*text, *meant, start(text, now)))
        .filter(|(_, meant, read)| meant != read)
        .collect();
    assert!(wrong.is_empty(), "(text, meant, read): {wrong:#?}");
}

#[test]
fn times_alone_are_tonight() {
    all_mean(
        WEDNESDAY,
        &[
            ("20:15", "2026-12-16 20:15"),
            ("20.15", "2026-12-16 20:15"),
            ("8pm", "2026-12-16 20:00"),
            ("8 p.m.", "2026-12-16 20:00"),
            ("8:30", "2026-12-16 20:30"),
            ("8", "2026-12-16 20:00"),
            ("11", "2026-12-16 23:00"),
            ("at 9", "2026-12-16 21:00"),
            ("~9", "2026-12-16 21:00"),
            ("half past eight", "2026-12-16 20:30"),
            ("half eight", "2026-12-16 20:30"),
            ("quarter past 8", "2026-12-16 20:15"),
            ("a quarter to nine", "2026-12-16 20:45"),
            ("ten to nine", "2026-12-16 20:50"),
            ("20 minutes past 8", "2026-12-16 20:20"),
            ("8 o'clock", "2026-12-16 20:00"),
            ("20h15", "2026-12-16 20:15"),
            ("midnight", "2026-12-17 00:00"),
            ("00:30", "2026-12-17 00:30"),
            ("12.30 am", "2026-12-17 00:30"),
            ("24:00", "2026-12-17 00:00"),
        ],
    );
}

#[test]
fn a_time_that_is_past_is_tomorrow_unless_tonight_was_said() {
    all_mean(
        "2026-12-16T21:02:00Z",
        &[
            ("20:15", "2026-12-17 20:15"),
            ("21:30", "2026-12-16 21:30"),
            ("3 pm", "2026-12-17 15:00"),
            ("tonight 8:30", "2026-12-16 20:30"),
            ("tonight", "2026-12-16 21:15"),
            ("wed 20:15", "2026-12-23 20:15"),
        ],
    );
    all_mean(WEDNESDAY, &[("noon", "2026-12-17 12:00"), ("08:15", "2026-12-17 08:15")]);
}

#[test]
fn days_in_words() {
    all_mean(
        WEDNESDAY,
        &[
            ("tonight", "2026-12-16 20:15"),
            ("Tonight 8:30", "2026-12-16 20:30"),
            ("tonight at 12", "2026-12-17 00:00"),
            ("tonight 1", "2026-12-17 01:00"),
            ("this evening", "2026-12-16 20:15"),
            ("tomorrow", "2026-12-17 20:15"),
            ("tomorrow night 9", "2026-12-17 21:00"),
            ("day after tomorrow", "2026-12-18 20:15"),
            ("the day after tomorrow at 8", "2026-12-18 20:00"),
            ("last night", "2026-12-15 20:15"),
            ("in 3 days", "2026-12-19 20:15"),
            ("in a week", "2026-12-23 20:15"),
            ("in two weeks at 7pm", "2026-12-30 19:00"),
            ("next week", "2026-12-23 20:15"),
            ("in 2 hours", "2026-12-16 20:00"),
            ("in half an hour", "2026-12-16 18:30"),
            ("in 91 minutes", "2026-12-16 19:35"),
            ("Christmas Eve 5pm", "2026-12-24 17:00"),
            ("Boxing Day", "2026-12-26 20:15"),
            ("New Year's Eve 10", "2026-12-31 22:00"),
        ],
    );
}

#[test]
fn weekdays_and_weekends() {
    all_mean(
        WEDNESDAY,
        &[
            ("Fri 8:15 pm", "2026-12-18 20:15"),
            ("FRIDAY", "2026-12-18 20:15"),
            ("Fri, 8ish", "2026-12-18 20:00"),
            ("next Fri 8ish", "2026-12-25 20:00"),
            ("fri next week", "2026-12-25 20:15"),
            ("this fri", "2026-12-18 20:15"),
            ("last friday", "2026-12-11 20:15"),
            ("wed", "2026-12-16 20:15"),
            ("next wednesday", "2026-12-23 20:15"),
            ("Saturday afternoon", "2026-12-19 15:00"),
            ("sat morning 10:30", "2026-12-19 10:30"),
            ("fri 00:30", "2026-12-19 00:30"),
            ("this weekend", "2026-12-19 20:15"),
            ("weekend afternoon", "2026-12-19 15:00"),
            ("next weekend", "2026-12-26 20:15"),
            ("Fri 3", "2026-12-18 15:00"),
        ],
    );
    all_mean(
        "2026-12-20T18:00:00Z",
        &[("this weekend", "2026-12-20 20:15"), ("next sat", "2026-12-26 20:15")],
    );
    all_mean("2026-12-19T21:00:00Z", &[("this weekend", "2026-12-20 20:15")]);
    all_mean("2026-12-20T21:00:00Z", &[("this weekend", "2026-12-26 20:15")]);
}

#[test]
fn dates() {
    all_mean(
        WEDNESDAY,
        &[
            ("18 Dec 20:15", "2026-12-18 20:15"),
            ("December 18 at 8", "2026-12-18 20:00"),
            ("Dec 18th, 2027, 8 pm", "2027-12-18 20:00"),
            ("the 18th of December at half past eight", "2026-12-18 20:30"),
            ("2026-12-18 20:15", "2026-12-18 20:15"),
            ("2026-12-18T08:15", "2026-12-18 08:15"),
            ("2026-12-18 8:15", "2026-12-18 08:15"),
            ("18/12", "2026-12-18 20:15"),
            ("12/18", "2026-12-18 20:15"),
            ("18/12/26 20:15", "2026-12-18 20:15"),
            ("18.12.", "2026-12-18 20:15"),
            ("18.12. 20:15", "2026-12-18 20:15"),
            ("18.12 20.15", "2026-12-18 20:15"),
            ("18. 12. 2026 20:15", "2026-12-18 20:15"),
            ("18.12.2026", "2026-12-18 20:15"),
            ("Fri 18 Dec", "2026-12-18 20:15"),
            ("the 18th", "2026-12-18 20:15"),
            ("the 3rd at 8", "2027-01-03 20:00"),
            ("3 Jan", "2027-01-03 20:15"),
            ("29 Feb", "2028-02-29 20:15"),
            ("19 Dec 00:30", "2026-12-19 00:30"),
            ("🎬 18 Dec!", "2026-12-18 20:15"),
        ],
    );
}

#[test]
fn past_midnight_it_is_still_the_evening_before() {
    all_mean(
        "2026-12-19T00:40:00Z",
        &[
            ("tonight 1:30", "2026-12-19 01:30"),
            ("tonight 20:15", "2026-12-19 20:15"),
            ("tomorrow", "2026-12-19 20:15"),
            ("8", "2026-12-19 20:00"),
            ("sat", "2026-12-19 20:15"),
        ],
    );
}

#[test]
fn what_is_wrong_is_said() {
    let problem = |text: &str| understand(text, &reader(WEDNESDAY)).unwrap_err();
    let unknown = |word: &str| WhenProblem::Unknown { word: word.into() };
    assert_eq!(problem(""), WhenProblem::Empty);
    assert_eq!(problem("  "), WhenProblem::Empty);
    assert_eq!(problem(" …!"), unknown("…!"));
    assert_eq!(problem("banana 8pm"), unknown("banana"));
    assert_eq!(problem("fri or sat"), unknown("or"));
    assert_eq!(problem("dec"), unknown("dec"));
    assert_eq!(problem("fri 2013"), unknown("2013"));
    assert_eq!(problem("fri 20:15 21:15"), WhenProblem::Twice { word: "21:15".into() });
    assert_eq!(problem("fri sat"), WhenProblem::Twice { word: "sat".into() });
    assert_eq!(problem("30 Feb"), WhenProblem::NoSuchDay);
    assert_eq!(problem("31/31"), WhenProblem::NoSuchDay);
    let other = |year| WhenProblem::OtherYear { year, first: 2016, last: 2036 };
    assert_eq!(problem("18 Dec 2099"), other(2099));
    assert_eq!(problem("25/12/3019 20:15"), other(3019));
    assert_eq!(problem("18 Dec 1999"), other(1999));
    assert_eq!(problem("30 Feb 3019"), WhenProblem::NoSuchDay);
    assert_eq!(problem("in 9999 weeks"), other(2218));
    assert_eq!(problem("25:00"), WhenProblem::NoSuchTime);
    assert_eq!(problem("13 pm"), WhenProblem::NoSuchTime);
    assert_eq!(problem("8:5"), WhenProblem::NoSuchTime);
    for (text, word) in [
        ("fri 10pm to 8pm", "8pm"),
        ("tomorrow 22:00-20:00", "20:00"),
        ("from 9pm to 7pm on saturday", "7pm"),
        ("cuma 20.00-20.00", "20.00"),
        ("morgen 20:15 bis 18:00", "18:00"),
    ] {
        assert_eq!(problem(text), WhenProblem::EndsFirst { word: word.into() }, "{text}");
    }
    for text in ["sat 1pm to 2am", "sat 13:00-01:30", "noon until 0:30", "fri 22:00-01:00", "fri 22:00-06:00"]
    {
        assert!(understand(text, &reader(WEDNESDAY)).is_ok(), "{text}");
    }
    assert_eq!(problem(&"8".repeat(121)), WhenProblem::TooLong { limit: 120 });
    let date = NaiveDate::from_ymd_opt(2026, 12, 18).unwrap();
    assert_eq!(problem("Thursday 18 Dec"), WhenProblem::OtherWeekday { date, said: Weekday::Thu });
}

#[test]
fn the_other_sensible_reading_is_kept() {
    let also = |text, date_order| {
        let when = understand(text, &Reader { date_order, ..reader(WEDNESDAY) }).unwrap();
        let day = |wall: WallTime| wall.local.date().to_string();
        (day(when.start), when.also.into_iter().map(|other| day(other.start)).collect::<Vec<_>>())
    };
    let said = |start: &str, also: &str| {
        (start.to_owned(), also.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    };
    assert_eq!(also("next friday", DateOrder::DayFirst), said("2026-12-25", "2026-12-18"));
    assert_eq!(also("3/4", DateOrder::of_country("GB")), said("2027-04-03", "2027-03-04"));
    assert_eq!(also("3/4", DateOrder::of_country("us")), said("2027-03-04", "2027-04-03"));
    assert_eq!(also("18/12", DateOrder::MonthFirst), said("2026-12-18", ""));
    assert_eq!(also("4/4", DateOrder::DayFirst), said("2027-04-04", ""));
}

#[test]
fn it_says_what_was_said() {
    let when = understand("Fri 8ish", &reader(WEDNESDAY)).unwrap();
    assert!(when.day_said && when.about);
    let when = understand("00:30", &reader(WEDNESDAY)).unwrap();
    assert!(!when.day_said && !when.about);
    assert_eq!(when.evening, NaiveDate::from_ymd_opt(2026, 12, 16).unwrap());
}

#[test]
fn a_time_that_the_clocks_skip_is_kept_as_it_was_said() {
    let when = understand("Sat 1:30 am", &reader("2027-03-26T12:00:00Z")).unwrap();
    assert_eq!(when.start.local, "2027-03-28T01:30:00".parse().unwrap());
    assert!(when.start.gap().is_some());
}

fn scrap() -> impl Strategy<Value = String> {
    let words = "tonight tomorrow morgen fri next last this week weekend hafta sonu half quarter past to nine a an hour \
        days in the of dec 18 2026 20 8 0 24 31 99 99999 : . / - ' am pm ish uhr th noon midnight christmas eve years";
    let words: Vec<_> = words.split_whitespace().map(str::to_owned).collect();
    prop_oneof![4 => prop::sample::select(words), 1 => "\\PC{0,4}"]
}

proptest! {
    #[test]
    fn any_text_is_understood_or_refused(
        scraps in prop::collection::vec((scrap(), prop::bool::ANY), 0..12),
        now in DateTime::<Utc>::MIN_UTC.timestamp()..=DateTime::<Utc>::MAX_UTC.timestamp(),
        soon in prop::bool::ANY,
        zone in 0..chrono_tz::TZ_VARIANTS.len(),
        minute in 0..24 * 60_u32,
    ) {
        let text: String =
            scraps.into_iter().flat_map(|(scrap, space)| [scrap, if space { " ".into() } else { String::new() }]).collect();
        let reader = Reader {
            now: DateTime::from_timestamp(if soon { now.rem_euclid(5_000_000_000) } else { now }, 0).unwrap(),
            zone: chrono_tz::TZ_VARIANTS[zone],
            default_time: NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap(),
            date_order: DateOrder::default(),
        };
        if let Ok(when) = understand(&text, &reader) {
            prop_assert_eq!(when.evening, when.start.evening());
            // A bare time is ahead, or in this minute.
            if !when.day_said && soon {
                prop_assert!(when.start.utc() > reader.now - chrono::TimeDelta::minutes(1), "{} {:?}", text, when);
            }
        }
    }
}
