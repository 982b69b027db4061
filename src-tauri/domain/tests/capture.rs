//! Texts of many shapes through [`capture`]: each `fixtures/capture/<name>.txt` must yield what `<name>.json` says.

#![allow(clippy::expect_used, reason = "a test may stop")]

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use houselights_domain::capture::{Capture, Draft, capture, capture_published};
use houselights_domain::catalogue::Catalogue;
use proptest::prelude::*;
use serde_json::{Value, json};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn catalogue() -> Catalogue {
    let cards = std::fs::read_to_string(fixtures().join("cards.tsv")).expect("cards");
    Catalogue::parse([&*cards.leak()]).expect("good cards")
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 12, 22).expect("a day")
}

fn captured(text: &str) -> Capture {
    capture(text, &catalogue(), today())
}

/// Whether `actual` has everything that `expected` has: objects by key, lists of objects as a subset, all else exactly.
fn holds(expected: &Value, actual: &Value, path: &str, problems: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(_)) => {
            for (key, value) in expected {
                let path = format!("{path}.{key}");
                match key.as_str() {
                    "known_is" => holds(value, &Value::Bool(!actual["known"].is_null()), &path, problems),
                    "quote_count" => {
                        holds(
                            value,
                            &json!(actual["quotes"].as_array().map_or(0, Vec::len)),
                            &path,
                            problems,
                        );
                    }
                    "text_starts" | "synopsis_starts" | "text_ends" => {
                        let field = key.split('_').next().unwrap_or_default();
                        let (wanted, text) =
                            (value.as_str().unwrap_or_default(), actual[field].as_str().unwrap_or_default());
                        if !(text.starts_with(wanted) || key == "text_ends" && text.ends_with(wanted)) {
                            problems.push(format!("{path}: wanted {wanted:?}, found {text:?}"));
                        }
                    }
                    _ => holds(value, &actual[key], &path, problems),
                }
            }
        }
        (Value::Array(expected), Value::Array(actual)) if expected.iter().any(Value::is_object) => {
            for (i, wanted) in expected.iter().enumerate() {
                let attempts = actual.iter().map(|candidate| {
                    let mut problems = Vec::new();
                    holds(wanted, candidate, &format!("{path}[{i}]"), &mut problems);
                    problems
                });
                match attempts.min_by_key(Vec::len) {
                    Some(least) => problems.extend(least),
                    None => problems.push(format!("{path}[{i}]: nothing there, wanted {wanted}")),
                }
            }
        }
        (expected, actual) if expected == actual => {}
        (expected, actual) => problems.push(format!("{path}: wanted {expected}, found {actual}")),
    }
}

fn check(name: &str, expected: &Value, found: &Capture) -> Vec<String> {
    let actual = serde_json::to_value(found).expect("json");
    let mut problems = Vec::new();
    for key in ["titles", "source", "language", "published_on"] {
        if let Some(expected) = expected.get(key) {
            holds(expected, &actual[key], &format!("{name}: {key}"), &mut problems);
        }
    }
    if let Some(count) = expected.get("count").and_then(Value::as_u64) {
        let titles: Vec<_> = found.titles.iter().map(|title| (&title.title, title.confidence)).collect();
        if found.titles.len() as u64 != count {
            problems.push(format!("{name}: wanted {count} titles, found {titles:?}"));
        }
    }
    problems
}

#[test]
fn every_fixture_yields_what_it_says() {
    let mut problems = Vec::new();
    let mut count = 0;
    let entries = std::fs::read_dir(fixtures().join("capture")).expect("fixtures");
    for path in entries.map(|entry| entry.expect("entry").path()) {
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("text");
        let expected = std::fs::read_to_string(path.with_extension("json")).expect("expectation");
        let expected = serde_json::from_str(&expected).expect("json");
        let name = path.file_stem().expect("name").to_string_lossy().into_owned();
        problems.extend(check(&name, &expected, &captured(&text)));
        count += 1;
    }
    assert!(count >= 14, "only {count} fixtures");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The article of the story (`tests/e2e/story.rs`): the film is named late, and others before it.
#[test]
fn the_article_becomes_a_checked_draft() {
    let article = std::fs::read_to_string(fixtures().join("article.txt")).expect("the article");
    let expected = json!({
        "count": 1,
        "language": "en",
        "titles": [{
            "title": "Miracle in Cell No. 7",
            "year": 2019,
            "directors": ["Mehmet Ada Öztekin"],
            "cast": ["Aras Bulut İynemli", "İbrahim İlker Aksum"],
            "countries": ["TR"],
            "services": [{ "name": "Netflix", "since": "--03", "until": null }],
            "scores": [{ "source": "Rotten Tomatoes", "value": "85%", "audience": true }],
            "remake_of": { "title": "Miracle in Cell No. 7", "year": 2013, "country": "KR" },
            "true_story": true,
            "heavy": true,
            "festive": false,
            "series": false,
            "known_is": true,
            "quote_count": 3,
            "quotes": [
                { "where": "X", "text_starts": "I have not cried", "text_ends": "would not stop." },
                { "where": "TikTok", "text_starts": "Sobbed from", "text_ends": "to the last." },
                { "where": "TikTok", "text_starts": "All four", "text_ends": "a dry eye." }
            ],
            "moods": [{ "axis": "tears" }],
            "synopsis_starts": "A father who cannot speak up"
        }]
    });
    let problems = check("article", &expected, &captured(&article));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let dated = capture_published(&article, &catalogue(), today(), Some(today()));
    assert_eq!(dated.titles[0].services[0].since.as_deref(), Some("2024-03"));
}

/// When Netflix lets "Oldboy (2003)" go, said on Friday 20 December 2024.
fn leaves(text: &str) -> Option<String> {
    let friday = NaiveDate::from_ymd_opt(2024, 12, 20).expect("a day");
    let found = capture(text, &catalogue(), friday);
    let services = &found.titles.first().expect("a title").services;
    services.iter().find(|service| service.name == "Netflix").expect(text).until.clone()
}

#[test]
fn until_sunday_counts_from_the_day_it_was_said() {
    for (text, until) in [
        ("Oldboy (2003) is on Netflix til sunday", "2024-12-22"),
        ("Oldboy (2003) is on Netflix until Sunday!", "2024-12-22"),
        ("Oldboy (2003) is on Netflix till the 30th", "2024-12-30"),
        ("Oldboy (2003) is on Netflix until the 5th so hurry", "2025-01-05"),
        ("Oldboy (2003) is on Netflix until next Friday", "2024-12-27"),
        ("Oldboy (2003) is on Netflix until Friday", "2024-12-27"),
        ("Oldboy (2003) leaves Netflix on Monday.", "2024-12-23"),
        ("Oldboy (2003) leaves Netflix tomorrow.", "2024-12-21"),
        ("Oldboy (2003) is on Netflix until the end of the month", "2024-12-31"),
        ("Oldboy (2003) is on Netflix. It leaves on Sunday.", "2024-12-22"),
        ("Oldboy (2003): until Sunday on Netflix", "2024-12-22"),
        ("Oldboy (2003) läuft nur noch bis Sonntag auf Netflix.", "2024-12-22"),
        ("Oldboy (2003) läuft bis zum 30. auf Netflix.", "2024-12-30"),
        ("Oldboy (2003) pazara kadar Netflix'te.", "2024-12-22"),
        ("Oldboy (2003) ayın 30'una kadar Netflix'te.", "2024-12-30"),
        ("Oldboy (2003) is on Netflix until 12 January 2025, not until Sunday", "2025-01-12"),
        ("Oldboy (2003) is on Netflix until Sunday and on Mubi until Friday", "2024-12-22"),
        ("Published 2 December 2024\n\nOldboy (2003) is on Netflix until Sunday.", "2024-12-08"),
    ] {
        assert_eq!(leaves(text).as_deref(), Some(until), "{text}");
    }
    for text in [
        "Oldboy (2003) is on Netflix. We saw it on Sunday.",
        "Oldboy (2003) is on Netflix, I waited until the 2nd half to be moved.",
        "Oldboy (2003) is on Netflix until sun and sea are one.",
        "Oldboy (2003) is on Netflix since Sunday",
    ] {
        assert_eq!(leaves(text), None, "{text}");
    }
    // A day that only bounds what is sensible is no day to count from.
    let undated = capture_published("Oldboy (2003) is on Netflix until Sunday", &catalogue(), today(), None);
    assert_eq!(undated.titles[0].services[0].until, None);
}

#[test]
fn what_the_catalogue_adds_is_marked() {
    let found = captured("Oldboy (2003)");
    let draft = serde_json::to_value(&found.titles[0]).expect("json");
    let from = draft["from_catalogue"].as_array().expect("a list");
    assert!(from.contains(&json!("directors")) && !from.contains(&json!("year")), "{from:?}");
}

#[test]
fn what_apps_share_names_its_film_or_nothing() {
    let film = |name: &'static str, service| (Some(name), service);
    let nothing = (None, None);
    let shared = [
        (
            "Seen \"Miracle in Cell No. 7\" on Netflix yet? https://www.netflix.com/title/81239779?s=i&trkid=13747225",
            film("Miracle in Cell No. 7", Some("Netflix")),
        ),
        (
            "Check out \"Paddington 2\" on Netflix\nhttps://www.netflix.com/us/title/80996324?vlang=en",
            film("Paddington 2", Some("Netflix")),
        ),
        ("https://www.netflix.com/title/81239779?s=a", nothing),
        ("https://letterboxd.com/film/paddington-2/", film("Paddington 2", None)),
        ("Paddington 2 (2017) https://boxd.it/ekZs", film("Paddington 2", None)),
        ("https://boxd.it/ekZs", nothing),
        (
            "Paddington 2 (2017) ⭐ 7.8 | Adventure, Comedy, Family https://www.imdb.com/title/tt4468740/",
            film("Paddington 2", None),
        ),
        ("https://www.imdb.com/title/tt4468740/?ref_=ext_shr_lnk", nothing),
        ("https://www.justwatch.com/de/Film/Paddington-2", film("Paddington 2", None)),
        ("Paddington 2 | Official Trailer https://youtu.be/52x5HJ9H8DM?si=abc", film("Paddington 2", None)),
        ("https://youtu.be/52x5HJ9H8DM?si=abc", nothing),
        ("https://vm.tiktok.com/ZMabcdef/", nothing),
        (
            "just watched Past Lives and I am not ok https://x.com/filmfan/status/1790000000000000000",
            film("Past Lives", None),
        ),
        ("https://x.com/filmfan/status/1790000000000000000", nothing),
        ("https://www.disneyplus.com/movies/coco/db9orsI5O4gC", film("Coco", Some("Disney+"))),
        ("https://mubi.com/en/gb/films/past-lives-2023", film("Past Lives", Some("MUBI"))),
    ];
    for (text, expected) in shared {
        let found = captured(text).titles;
        let service = |draft: &Draft| draft.services.first().map(|service| service.name.clone());
        let first = found.first();
        let read = (first.map(|draft| draft.title.as_str()), first.and_then(service));
        assert_eq!((read.0, read.1.as_deref()), expected, "{text}");
    }
}

#[test]
fn nothing_and_junk_yield_no_title_quickly() {
    let junk: [String; 9] = [
        String::new(),
        "lorem ipsum dolor sit amet ".repeat(7_500),
        "\"".repeat(200_000),
        "<nav>".repeat(40_000),
        "<!--".repeat(50_000),
        "the ".repeat(50_000),
        "A (2019 ".repeat(25_000),
        "('`\"((<&[*_ \u{0}\u{1f600}".repeat(12_000),
        (0..200_000_u32).map(|i| char::from_u32(33 + i.wrapping_mul(7919) % 90).unwrap_or('x')).collect(),
    ];
    let catalogue = catalogue();
    for text in junk {
        let found = capture(&text, &catalogue, today());
        let head: String = text.chars().take(20).collect();
        assert!(found.titles.is_empty(), "{head:?}: {:?}", found.titles);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_text_makes_it_stumble(text in "\\PC{0,400}") {
        captured(&text);
    }

    #[test]
    fn no_mixture_of_its_own_marks_makes_it_stumble(
        parts in proptest::collection::vec(
            prop_oneof![
                Just("“"), Just("”"), Just("\""), Just("'"), Just("«"), Just("»"), Just("\n"), Just(" "), Just("("), Just(")"),
                Just("2019"), Just("Directed by "), Just("starring "), Just("İbrahim "), Just("Oldboy"), Just("#MiracleInCellNo7 "),
                Just("remake of the 2013 film "), Just("on Netflix since "), Just("March this year"), Just("85 percent "),
                Just("Rotten Tomatoes "), Just("<p>"), Just("</p>"), Just("<em>"), Just("&amp;"), Just("*"), Just("http://letterboxd.com/film/"),
                Just("ß"), Just("e\u{301}"), Just("🎬"), Just("★★½"), Just(" - "), Just(". "), Just("film "), Just("X user said: "), Just("h 12m "),
            ],
            0..60,
        )
    ) {
        captured(&parts.concat());
    }
}
