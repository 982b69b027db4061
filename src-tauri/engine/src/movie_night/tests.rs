//! What is read of a file, and what every kind of broken or lying file is told.

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use serde_json::json;

use super::*;

fn now() -> DateTime<Utc> {
    "2026-12-18T19:40:00Z".parse().unwrap()
}

fn least() -> Value {
    json!({
        "movienight": 1,
        "uid": "01940e2a-0000-7000-8000-000000000001",
        "start": { "local": "2026-12-18T20:15:00", "zone": "Europe/London" },
    })
}

fn with(field: &str, value: Value) -> String {
    let mut night = least();
    night[field] = value;
    night.to_string()
}

fn problem(text: &str) -> String {
    MovieNight::read(text, now()).unwrap_err().to_string()
}

#[test]
fn an_evening_is_its_id_and_when_and_all_else_may_be_missing() {
    let night = MovieNight::read(&least().to_string(), now()).unwrap();
    assert_eq!((night.film, night.portion, night.coming), (None, Portion::Whole, Vec::<String>::new()));
    let more = with("soundtrack", json!(["later versions may know more"]));
    assert!(
        MovieNight::read(&format!("\u{feff}{more}"), now()).is_ok(),
        "with a mark that some editors put first"
    );
}

#[test]
fn what_is_no_movie_night_says_so() {
    assert_eq!(
        problem(&"x".repeat(SIZE_LIMIT + 1)),
        "That file is larger than a megabyte, which no movie night is."
    );
    assert_eq!(problem(r#"{"name":"Paddington"}"#), "That file holds no movie night.");
    assert_eq!(problem("[1, 2]"), "That file holds no movie night.");
    let newer = problem(r#"{"movienight":2,"start":"a new way"}"#);
    assert!(newer.starts_with("A newer Houselights wrote that file (version 2"), "{newer}");
    for damaged in [
        "",
        "Friday?",
        r#"{"movienight":1"#,
        r#"{"movienight":"one"}"#,
        r#"{"movienight":0}"#,
        "{\"movienight\":1,\"uid\":\"\u{fffd}\"}",
    ] {
        let said = problem(damaged);
        assert!(said.starts_with("That file is damaged"), "{damaged}: {said}");
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(problem(&deep).starts_with("That file is damaged"), "no stack is deep enough for that");
}

#[test]
fn wrong_kinds_are_damage() {
    for (field, value) in [
        ("uid", json!("../../etc/passwd")),
        ("start", json!("Friday")),
        ("start", json!({ "local": "2026-02-30T20:15:00", "zone": "UTC" })),
        ("coming", json!("Jon")),
        ("doors_minutes", json!(-5)),
        ("film", json!({ "title": ["Paddington"] })),
        ("film", json!({ "title": "Paddington", "year": "2014" })),
        ("film", json!({ "title": "Paddington", "runtime_minutes": 1e30 })),
        ("portion", json!({ "is": "most" })),
    ] {
        let said = problem(&with(field, value.clone()));
        assert!(said.starts_with("That file is damaged"), "{field} {value}: {said}");
    }
    let twice = least().to_string().replacen('{', r#"{"movienight":1,"#, 1);
    assert!(problem(&twice).contains("duplicate field"), "neither of two is right");
    let long = problem(&with("portion", json!({ "is": "x".repeat(10_000) })));
    assert!(long.chars().count() < 300, "it is not read out whole");
}

#[test]
fn what_cannot_be_is_named() {
    let film = |facts: Value| with("film", facts);
    for (text, said) in [
        (
            film(json!({ "title": "Satantango", "runtime_minutes": 2400 })),
            "A film of 2400 minutes is not possible.",
        ),
        (
            film(json!({ "title": "Satantango", "runtime_minutes": 0 })),
            "A film of 0 minutes is not possible.",
        ),
        (film(json!({ "title": " \u{202e}\n" })), "It has no name."),
        (film(json!({ "title": "Dracula", "year": 1492 })), "1492 is not a year a film could be from."),
        (film(json!({ "title": "x".repeat(301) })), "That text has 301 characters; 300 fit."),
        (film(json!({ "title": "Crowd", "cast": vec!["Extra"; 21] })), "A film has 21 actors; 20 fit."),
        (
            with("start", json!({ "local": "2026-12-18T20:15:00", "zone": "Mars/Olympus" })),
            "There is no time zone “Mars/Olympus”; one is Europe/London.",
        ),
        (with("start", json!({ "local": "9999-12-18T20:15:00", "zone": "UTC" })), "It is in the year 9999."),
        (with("doors_minutes", json!(9000)), "The doors open 9000 minutes before the film."),
        (
            with("coming", json!((0..101).map(|n| format!("Guest {n}")).collect::<Vec<_>>())),
            "An evening has room for 100 guests, not 101.",
        ),
        (with("portion", json!({ "is": "rest", "from": 0 })), "The film is broken off after 0 minutes."),
        (with("note", json!("x".repeat(10_001))), "That text has 10001 characters; 10000 fit."),
    ] {
        assert_eq!(problem(&text), format!("That file says something that cannot be. {said}"));
    }
}

#[test]
fn marks_of_markup_are_letters_and_what_nobody_sees_is_left_out() {
    let name = "<script>alert(1)</script>\u{202e}\u{2067}\u{200b}\u{0}";
    let night = MovieNight::read(&with("film", json!({ "title": name })), now()).unwrap();
    assert_eq!(night.film.unwrap().title, "<script>alert(1)</script>");
    let night = MovieNight::read(&with("note", json!("Bring\r\na blanket \u{7}")), now()).unwrap();
    assert_eq!(night.note, "Bring\na blanket");
}

fn words() -> impl Strategy<Value = String> {
    "[a-zA-ZğüşİöçÅéñ漢字שלום🍿\"'<>&,;:\\\\]{1,12}( [a-zA-Z🍿]{1,9}){0,2}"
}

fn film() -> impl Strategy<Value = Film> {
    let names = || prop::collection::btree_set(words(), 0..3).prop_map(Vec::from_iter);
    let facts = (words(), prop::option::of(1888_i32..2036), prop::option::of(1_i32..1440));
    (facts, prop::option::of(words()), names(), names()).prop_map(
        |((title, year, runtime_minutes), original_title, directors, cast)| {
            let genres = vec!["drama".to_owned()];
            Film { title, original_title, year, runtime_minutes, directors, cast, genres, ..Film::default() }
        },
    )
}

prop_compose! {
    fn night()(
        (household, place, note) in (words(), words(), words()),
        coming in prop::collection::btree_set(words(), 0..5),
        brings in prop::collection::vec((words(), words()), 0..4),
        (film, shown_first) in (prop::option::of(film()), prop::collection::vec(film(), 0..3)),
        (id, zone) in (any::<u128>(), 0..chrono_tz::TZ_VARIANTS.len()),
        (minutes, doors_minutes) in (0_i64..4_000_000, 0_u16..720),
    ) -> MovieNight {
        let local = "2026-01-01T00:00:00".parse::<NaiveDateTime>().unwrap() + chrono::TimeDelta::minutes(minutes);
        MovieNight {
            movienight: VERSION,
            written_at: Some(now()),
            household,
            uid: SessionId(uuid::Uuid::from_u128(id)),
            start: Start { local, zone: chrono_tz::TZ_VARIANTS[zone].name().to_owned() },
            doors_minutes,
            place,
            hosts: coming.iter().take(1).cloned().collect(),
            coming: coming.into_iter().collect(),
            brings: brings.into_iter().map(|(what, who)| Brought { what, who }).collect(),
            note,
            film,
            portion: Portion::Whole,
            shown_first,
        }
    }
}

proptest! {
    #[test]
    fn what_was_written_is_read_as_it_was(night in night()) {
        let text = night.write().unwrap();
        prop_assert_eq!(MovieNight::read(&text, now()).unwrap(), night);
    }

    #[test]
    fn a_file_that_lost_a_part_is_refused_or_read_and_nothing_breaks(night in night(), from in 0.0..1.0, many in 1_usize..40) {
        let letters: Vec<char> = night.write().unwrap().chars().collect();
        let from = ((letters.len() as f64) * from) as usize;
        let kept = letters.iter().take(from).chain(letters.iter().skip(from + many));
        if let Ok(read) = MovieNight::read(&kept.collect::<String>(), now()) {
            prop_assert!(read.starts().is_ok());
        }
    }

    #[test]
    fn whatever_a_file_holds_is_answered(text in "\\PC{0,200}") {
        prop_assert!(MovieNight::read(&text, now()).is_err());
    }
}
