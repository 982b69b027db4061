//! The catalogue that ships: films without a card can be read, are plausible, and none of them has a card or stands twice.

#![allow(clippy::expect_used, reason = "a test may expect")]

#[path = "cards/codes.rs"]
mod codes;

use std::collections::{BTreeSet, HashSet};

use houselights_domain::catalogue::{Catalogue, Film, List};
use houselights_domain::fold::fold;
use houselights_engine::catalogue::{FILM_FILE, built_in};

fn others() -> Vec<Film> {
    let read = Catalogue::parse([FILM_FILE]).expect("every row fits");
    read.films().cloned().collect()
}

#[test]
fn there_are_twenty_thousand_films_and_the_file_is_small() {
    let films = built_in().films().count();
    assert!(films >= 20_000, "{films} films");
    assert_eq!(films, built_in().cards().len() + others().len());
    assert!(FILM_FILE.len() < 2_000_000, "{} bytes", FILM_FILE.len());
}

#[test]
fn every_film_is_plausible() {
    let faults = |film: &Film| -> Vec<&str> {
        [
            ("name", film.title.trim() != film.title || fold(film.title).is_empty()),
            ("year", !(1940..=2014).contains(&film.year)),
            ("runtime", film.runtime().is_some_and(|minutes| !(20..=480).contains(&minutes))),
            ("directors", !tidy(film.directors)),
            ("cast", !tidy(film.cast) || film.cast.iter().count() > 4),
            ("countries", !among(film.countries, codes::COUNTRIES)),
            ("languages", !among(film.languages, codes::LANGUAGES)),
            ("genres", (1..film.genres.len()).any(|at| film.genres[..at].contains(&film.genres[at]))),
        ]
        .into_iter()
        .filter_map(|(fault, is)| is.then_some(fault))
        .collect()
    };
    let others = others();
    let bad: Vec<String> = others
        .iter()
        .filter(|film| !faults(film).is_empty())
        .map(|film| format!("{} ({}): {}", film.title, film.year, faults(film).join(", ")))
        .collect();
    assert_eq!(bad, [""; 0]);
}

/// Every part stands once and without blanks around it.
fn tidy(list: List) -> bool {
    let once: BTreeSet<&str> = list.iter().collect();
    once.len() == list.iter().count() && list.iter().all(|part| part.trim() == part)
}

fn among(list: List, codes: &str) -> bool {
    tidy(list) && list.iter().all(|code| codes.split(' ').any(|known| known == code))
}

#[test]
fn most_films_come_with_their_facts() {
    let others = others();
    let share =
        |knows: fn(&Film) -> bool| others.iter().filter(|film| knows(film)).count() * 100 / others.len();
    // Of the whole catalogue: what moves from here to a card has its length there.
    let timed = built_in().films().filter(|film| film.runtime().is_some()).count();
    assert!(timed * 100 / built_in().films().count() >= 94);
    assert!(share(|film| !film.genres.is_empty()) >= 95);
    assert!(share(|film| !film.directors.is_empty()) >= 95);
    assert!(share(|film| !film.countries.is_empty()) >= 95);
}

#[test]
fn no_film_without_a_card_has_one_or_stands_twice() {
    let mut carded = HashSet::new();
    for card in built_in().cards() {
        for name in card.names() {
            carded.extend((card.year - 1..=card.year + 1).map(|year| (fold(name), year)));
        }
    }
    let mut seen = HashSet::new();
    let twice: Vec<String> = others()
        .into_iter()
        .filter(|film| {
            let key = (fold(film.title), film.year);
            carded.contains(&key) || !seen.insert(key)
        })
        .map(|film| format!("{} ({})", film.title, film.year))
        .collect();
    assert_eq!(twice, [""; 0]);
}

#[test]
fn the_file_is_in_order() {
    let order: Vec<(i32, String)> = others().iter().map(|film| (film.year, fold(film.title))).collect();
    assert_eq!(order.windows(2).find(|pair| pair[0] >= pair[1]), None);
}

#[test]
fn alternative_titles_are_searched_with_typos_forgiven() {
    let first = |typed: &str| built_in().search(typed, 1).first().map(|film| (film.title, film.year));
    assert_eq!(first("yedinci kogustaki mucze"), Some(("Miracle in Cell No. 7", 2019)));
    assert_eq!(first("sen to chihiro"), Some(("Spirited Away", 2001)));
    assert_eq!(first("shawshenk redemtion"), Some(("The Shawshank Redemption", 1994)));
    assert_eq!(first("lord of teh rings the two tow"), Some(("The Lord of the Rings: The Two Towers", 2002)));
    assert_eq!(first("parasiet"), Some(("Parasite", 2019)));
}

/// The year of the film that a name gives as its title.
fn given(name: &str, year: Option<i32>) -> Option<(&'static str, i32)> {
    built_in().find_film(name, year).map(|film| (film.title, film.year))
}

#[test]
fn a_title_is_found_in_the_usual_ways_of_writing_it() {
    for (name, year, title) in [
        ("Pride and Prejudice", Some(2005), "Pride & Prejudice"),
        ("Matrix", Some(1999), "The Matrix"),
        ("Matrix 1999", None, "The Matrix"),
        ("Shining", Some(1980), "The Shining"),
        ("Wages of Fear", Some(1953), "The Wages of Fear"),
        ("LaLaLand", Some(2016), "La La Land"),
        ("Godfather, The", Some(1972), "The Godfather"),
        ("Godfather, The (1972)", None, "The Godfather"),
        ("Casablanca (1942)", None, "Casablanca"),
        ("Casablanca (1942)", Some(1942), "Casablanca"),
        (
            "Lord of the Rings: The Fellowship of the Ring",
            None,
            "The Lord of the Rings: The Fellowship of the Ring",
        ),
        ("The Fellowship of the Ring", None, "The Lord of the Rings: The Fellowship of the Ring"),
        ("Fury Road", None, "Mad Max: Fury Road"),
        ("A New Hope", None, "Star Wars"),
    ] {
        assert_eq!(given(name, year).map(|(title, _)| title), Some(title), "{name} {year:?}");
        assert_eq!(built_in().find(name, year).map(|card| card.title), Some(title), "the card of {name}");
    }
}

#[test]
fn what_several_films_or_none_are_called_is_not_guessed() {
    for name in
        ["Zurück in die Zukunft III (1955)", "Casablanca (2015)", "Part II", "The Movie", "2", "(1942)"]
    {
        assert_eq!(given(name, None), None, "{name}");
    }
    assert_ne!(given("Hard", Some(1988)).map(|(title, _)| title), Some("Die Hard"));
    assert_ne!(given("Stirb langsam", None).map(|(_, year)| year), Some(2013), "the first of the series");
    assert_eq!(given("Blade Runner 2049", None), Some(("Blade Runner 2049", 2017)));
}

/// Every film is still found by each of its own names and its year.
#[test]
fn a_films_own_name_comes_before_another_ones_part() {
    for film in built_in().films().step_by(7) {
        let (_, year) = given(film.title, Some(film.year)).expect("itself");
        assert!((year - film.year).abs() <= 1, "{} {}: {year}", film.title, film.year);
    }
}
