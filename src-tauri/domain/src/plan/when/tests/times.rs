//! Times in words that people use, what else a text can be, and what is said of a wrong one.

use super::{WEDNESDAY, all_mean, reader};
use crate::plan::when::{WhenProblem, understand};

#[test]
fn times_in_words() {
    all_mean(
        WEDNESDAY,
        &[
            ("tomorrow lunchtime", "2026-12-17 12:00"),
            ("eight thirty", "2026-12-16 20:30"),
            ("tonight at seven forty-five", "2026-12-16 19:45"),
            ("eight oh five", "2026-12-16 20:05"),
            ("8:15p", "2026-12-16 20:15"),
            ("8p tomorrow", "2026-12-17 20:00"),
            ("fri 8,15", "2026-12-18 20:15"),
            ("20,15 Uhr", "2026-12-16 20:15"),
            ("fri 8 15", "2026-12-18 20:15"),
            ("2015", "2026-12-16 20:15"),
            ("fri 815", "2026-12-18 20:15"),
            ("twenty to nine", "2026-12-16 20:40"),
            ("twenty-five past eight", "2026-12-16 20:25"),
            ("after 8", "2026-12-16 20:00"),
            ("ab 20 Uhr", "2026-12-16 20:00"),
            ("acht Uhr dreißig", "2026-12-16 20:30"),
            ("zwanzig Uhr fünfzehn", "2026-12-16 20:15"),
            ("dreiviertel acht", "2026-12-16 19:45"),
            ("drei viertel neun", "2026-12-16 20:45"),
            ("viertel acht", "2026-12-16 19:15"),
            ("fünf vor halb neun", "2026-12-16 20:25"),
            ("zehn nach halb acht", "2026-12-16 19:40"),
            ("zwanzig nach acht", "2026-12-16 20:20"),
            ("kurz vor neun", "2026-12-16 21:00"),
            ("Freitag um 8 am 18.12.", "2026-12-18 20:00"),
            ("sekizde", "2026-12-16 20:00"),
            ("saat sekizde", "2026-12-16 20:00"),
            ("8 gibi", "2026-12-16 20:00"),
            ("akşama", "2026-12-16 20:15"),
            ("akşam dokuzda", "2026-12-16 21:00"),
            ("dokuza çeyrek kala", "2026-12-16 20:45"),
            ("dokuza beş var", "2026-12-16 20:55"),
            ("sekizi yirmi geçe", "2026-12-16 20:20"),
            ("sekizi on gece", "2026-12-16 20:10"),
            ("8'i 10 geçe", "2026-12-16 20:10"),
            ("saat on buçukta", "2026-12-16 22:30"),
            ("yirmi on beş", "2026-12-16 20:15"),
            ("sekiz otuz", "2026-12-16 20:30"),
            ("gece yarısı", "2026-12-17 00:00"),
            ("yarın öğleden sonra 3", "2026-12-17 15:00"),
        ],
    );
}

#[test]
fn an_end_is_left_out() {
    all_mean(
        WEDNESDAY,
        &[
            ("fri 20:00-23:00", "2026-12-18 20:00"),
            ("Fri 8 - 10", "2026-12-18 20:00"),
            ("Fri 8–10", "2026-12-18 20:00"),
            ("fri 8 till 10", "2026-12-18 20:00"),
            ("fri 8pm until midnight", "2026-12-18 20:00"),
            ("8-10pm", "2026-12-16 20:00"),
            ("8 to 10", "2026-12-16 20:00"),
            ("from 5 to 8", "2026-12-17 17:00"),
            ("sat 11-1pm", "2026-12-19 11:00"),
            ("Fr 20 bis 22 Uhr", "2026-12-18 20:00"),
            ("von 20 bis 23 Uhr", "2026-12-16 20:00"),
            ("zwischen acht und neun", "2026-12-16 20:00"),
            ("between 8 and 9 on Friday", "2026-12-18 20:00"),
            ("cuma 20.00-22.00", "2026-12-18 20:00"),
            ("20:00'den 23:00'e kadar", "2026-12-16 20:00"),
            ("cuma 20'den 23'e kadar", "2026-12-18 20:00"),
            ("8'den 11'e", "2026-12-16 20:00"),
            ("saat 20'den saat 22'ye", "2026-12-16 20:00"),
            ("yarın sekizden on bire kadar", "2026-12-17 20:00"),
            ("ondan on ikiye kadar", "2026-12-16 22:00"),
            ("cuma sekiz buçuktan gece yarısına kadar", "2026-12-18 20:30"),
            ("20:00 ile 23:00 arasında", "2026-12-16 20:00"),
            ("den 18. Dezember um 20 Uhr", "2026-12-18 20:00"),
            // A dash that only separates.
            ("Fri - 8pm", "2026-12-18 20:00"),
            ("18-12-26 20:15", "2026-12-18 20:15"),
        ],
    );
}

/// The start, and what else it can be.
fn readings(text: &str) -> Vec<String> {
    let when = understand(text, &reader(WEDNESDAY)).unwrap();
    let others = when.also.iter().map(|other| other.start);
    [when.start]
        .into_iter()
        .chain(others)
        .map(|start| start.local.format("%m-%d %H:%M").to_string())
        .collect()
}

#[test]
fn eleven_may_be_in_the_morning() {
    assert_eq!(readings("saturday at 11"), ["12-19 23:00", "12-19 11:00"]);
    assert_eq!(readings("Sonntag um zehn"), ["12-20 22:00", "12-20 10:00"]);
    assert_eq!(readings("Sonntag 11 Uhr"), ["12-20 11:00", "12-20 23:00"]);
    assert_eq!(readings("am Samstag um elf Uhr"), ["12-19 11:00", "12-19 23:00"]);
    assert_eq!(readings("Christmas Day at 11"), ["12-25 23:00", "12-25 11:00"]);
    assert_eq!(readings("next saturday at 11"), ["12-26 23:00", "12-19 23:00", "12-26 11:00"]);
    for sure in ["saturday night 11", "sat 11am", "sat 23:00", "friday at 11", "saturday at 9", "11"] {
        assert_eq!(readings(sure).len(), 1, "{sure}");
    }
}

#[test]
fn so_is_sunday_or_roughly() {
    assert_eq!(readings("so um acht"), ["12-16 20:00", "12-20 20:00"]);
    assert_eq!(readings("So um acht"), ["12-20 20:00", "12-16 20:00"]);
    assert_eq!(readings("Freitag so um acht"), ["12-18 20:00"]);
    assert_eq!(readings("so gegen acht am Freitag"), ["12-18 20:00"]);
    assert_eq!(readings("So 20 Uhr"), ["12-20 20:00"]);
    assert_eq!(readings("so."), ["12-20 20:15"]);
}

#[test]
fn where_nothing_else_is_sensible_nothing_is_offered() {
    for sure in [
        "next week friday",
        "friday next week",
        "nächste Woche Freitag",
        "Freitag nächste Woche",
        "haftaya cuma",
        "gelecek hafta cuma",
        "önümüzdeki hafta cuma",
        "a week on Friday",
        "friday",
        "this friday",
        "8",
    ] {
        assert_eq!(readings(sure).len(), 1, "{sure}");
    }
    assert_eq!(readings("nächster Freitag"), ["12-25 20:15", "12-18 20:15"]);
    assert_eq!(readings("next next friday"), ["01-01 20:15", "12-25 20:15"]);
}

#[test]
fn a_problem_names_the_words_as_they_were_typed() {
    let problem = |text: &str| understand(text, &reader(WEDNESDAY)).unwrap_err();
    let unknown = |word: &str| WhenProblem::Unknown { word: word.into() };
    let twice = |word: &str| WhenProblem::Twice { word: word.into() };
    for (text, expected) in [
        ("-1", unknown("-1")),
        ("fri -1", unknown("-1")),
        ("Fr um Übermut", unknown("Übermut")),
        ("later", unknown("later")),
        ("at the", unknown("at the")),
        ("next 8pm", unknown("next")),
        ("this week", unknown("this week")),
        ("99999999 days", unknown("99999999")),
        ("friday until Sunday", unknown("until")),
        ("fri 20:15 21:30", twice("21:30")),
        ("in 2 hours at 8pm", twice("8pm")),
        ("18 Dec in two weeks", twice("two weeks")),
        ("Freitag Sonnabend", twice("Sonnabend")),
        ("12.25.2026", WhenProblem::NoSuchDay),
    ] {
        assert_eq!(problem(text), expected, "{text}");
    }
}
