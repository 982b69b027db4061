//! Five films that differ, from the cards as they are: series stand among them twice at most, unless they are asked for.

#![allow(clippy::expect_used, reason = "a test may expect")]

#[path = "../../domain/tests/mood/house.rs"]
#[allow(dead_code, unreachable_pub, reason = "the domain's tests use all of it")]
mod house;

use houselights_domain::catalogue::Card;
use houselights_domain::mood::{Candidate, Language, Lore, Request, read};
use houselights_engine::{catalogue, meaning};

use house::{candidate, id, names, plain, rank};

/// How the names of a series' films begin, as the cards have them.
const SERIES: [(&str, &[&str]); 12] = [
    (
        "a Bond",
        &[
            "Dr. No",
            "Goldfinger",
            "GoldenEye",
            "Casino Royale",
            "Quantum of Solace",
            "Skyfall",
            "Spectre",
            "No Time to Die",
        ],
    ),
    (
        "Marvel",
        &[
            "Iron Man",
            "Thor",
            "Captain America",
            "The Avengers",
            "Avengers",
            "Black Panther",
            "Spider-Man",
            "The Amazing Spider-Man",
            "Ant-Man",
            "Deadpool",
        ],
    ),
    ("Harry Potter", &["Harry Potter", "Fantastic Beasts"]),
    (
        "Star Wars",
        &["Star Wars", "The Empire Strikes Back", "Return of the Jedi", "Rogue One", "Solo: A Star"],
    ),
    ("The Lord of the Rings", &["The Lord of the Rings", "The Hobbit"]),
    ("Mission: Impossible", &["Mission: Impossible"]),
    ("Toy Story", &["Toy Story", "Lightyear"]),
    ("Shrek", &["Shrek", "Puss in Boots"]),
    (
        "Planet of the Apes",
        &["Planet of the Apes", "Rise of the Planet", "Dawn of the Planet", "War for the Planet"],
    ),
    ("Jurassic Park", &["Jurassic", "The Lost World: Jurassic"]),
    ("Bridget Jones", &["Bridget Jones"]),
    ("The Chaos Class", &["The Chaos Class"]),
];

fn listed(wanted: impl Fn(&Card) -> bool) -> Vec<Candidate> {
    let cards = catalogue::built_in().cards().iter().filter(|card| wanted(card));
    cards.enumerate().map(|(place, card)| candidate(card, id(place))).collect()
}

fn is_one(begins: &[&str], name: &str) -> bool {
    begins.iter().any(|begin| name.starts_with(begin))
}

fn ask(words: &str) -> Request {
    let lore = Lore { meaning: meaning::built_in, catalogue: Some(catalogue::built_in()) };
    read(words, &[], &[], Language::English, lore)
}

#[test]
fn a_series_has_at_most_two_of_the_five_on_a_list_that_is_full_of_it() {
    for (series, begins) in SERIES {
        let strangers = ["Casablanca", "Amélie", "Parasite", "The Apartment", "Heat"];
        let films = listed(|card| is_one(begins, card.title) || strangers.contains(&card.title));
        let of_series = films.iter().filter(|film| is_one(begins, &film.name)).count();
        assert!(of_series >= 3 && films.len() - of_series >= 3, "{series}: {of_series} of {}", films.len());
        for words in ["", "a good laugh", "something exciting"] {
            for seed in 0..4 {
                let five = names(&rank(&ask(words), &films, &plain(), seed), &films);
                let own = five.iter().filter(|name| is_one(begins, name)).count();
                assert!(five.len() == 5 && own <= 2, "{series}, {words:?}, {seed}: {five:?}");
            }
        }
    }
}

#[test]
fn so_it_does_on_a_list_of_every_card_whatever_is_asked_for() {
    let films = listed(|_| true);
    for words in [
        "superheroes",
        "Pixar",
        "a family adventure",
        "spies",
        "like Skyfall",
        "big and loud",
        "like Shrek",
        "magic",
    ] {
        for seed in 0..3 {
            let five = names(&rank(&ask(words), &films, &plain(), seed), &films);
            assert_eq!(five.len(), 5, "{words}");
            for (series, begins) in SERIES {
                let own = five.iter().filter(|name| is_one(begins, name)).count();
                assert!(own <= 2, "{words:?}, {seed}: {own} of {series} in {five:?}");
            }
        }
    }
}

#[test]
fn who_asks_for_a_series_gets_five_of_it() {
    let films = listed(|_| true);
    for (words, series) in [("a Bond", 0), ("Marvel", 1), ("Star Wars", 3)] {
        let five = names(&rank(&ask(words), &films, &plain(), 0), &films);
        let (_, begins) = SERIES[series];
        assert!(five.len() == 5, "{words}: {five:?}");
        assert!(five.iter().filter(|name| is_one(begins, name)).count() >= 3, "{words}: {five:?}");
    }
}
