//! Five films from the cards as they are: a series stands among them twice at most, unless it is asked for, and with a child
//! they are no harsher than without.

#![allow(clippy::expect_used, reason = "a test may expect")]

#[path = "../../domain/tests/mood/house.rs"]
#[allow(dead_code, unreachable_pub, reason = "the domain's tests use all of it")]
mod house;

use std::collections::BTreeSet;

use houselights_domain::catalogue::Card;
use houselights_domain::fold::fold;
use houselights_domain::mood::{Axis, Candidate, Language, Lore, Pick, Ranking, Request, Sitter, read};
use houselights_engine::{catalogue, meaning};

use house::{THEO, candidate, id, names, plain, rank, rank_many, sitter};

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
    // "Thor", and not "Thoroughly Modern Millie".
    let goes_on = |rest: &str| !rest.starts_with(char::is_alphabetic);
    begins.iter().any(|begin| name.strip_prefix(begin).is_some_and(goes_on))
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

#[test]
fn whoever_asks_for_a_film_of_a_series_gets_only_those_and_all_of_them() {
    let strangers = ["The Mission", "Casablanca", "Heat", "Paris, Texas", "The Toy", "Story of Women"];
    for (words, begins) in [
        ("a Toy Story film", ["Toy Story", "Lightyear"]),
        ("the next Mission Impossible", ["Mission: Impossible", "Mission: Impossible"]),
        ("a Paddington film", ["Paddington", "Paddington"]),
        ("ein Shrek-Film", ["Shrek", "Puss in Boots"]),
        ("bir Ice Age filmi", ["Ice Age", "Ice Age"]),
    ] {
        let films = listed(|card| is_one(&begins, card.title) || strangers.contains(&card.title));
        let own = films.iter().filter(|film| is_one(&begins, &film.name)).count();
        assert!(own >= 3 && films.len() - own >= 3, "{words}: {own} of {}", films.len());
        let asked = ask(words);
        let all = rank_many(&asked, &films, &plain(), 0, films.len());
        assert_eq!(all.fitting as usize, own, "{words}: {:?}", names(&all, &films));
        assert!(names(&all, &films).iter().all(|name| is_one(&begins, name)), "{words}");
        let refused = format!("no {} films", begins[0]);
        let none = rank_many(&ask(&refused), &films, &plain(), 0, films.len());
        assert!(names(&none, &films).iter().all(|name| !is_one(&begins, name)), "{refused}");
    }
}

#[test]
fn a_child_never_makes_the_five_harsher() {
    let cards = listed(|_| true);
    let (mut asked, mut few, mut without_any) = (0, 0, 0);
    for size in [15, 25, 40, 80, 200] {
        for round in 0..30 {
            // Another list each, spread over all decades.
            let places: BTreeSet<usize> = (0..size)
                .map(|n| (n * n * 131 + n * (7919 + round * 31) + round * 104_729) % cards.len())
                .collect();
            let films: Vec<Candidate> = places.into_iter().map(|place| cards[place].clone()).collect();
            for words in ["", "funny", "something cosy", "scary", "romantic", "a good cry", "adventure"] {
                let request = ask(words);
                let without = rank(&request, &films, &plain(), round as u64);
                let mut evening = plain();
                evening.sofa.push(Sitter { child: true, ..sitter(THEO) });
                let with = rank(&request, &films, &evening, round as u64);
                if with.fitting == 0 || without.picks.is_empty() {
                    continue;
                }
                // No place stays empty as long as anything suits the child, and nothing stands twice.
                let shown: BTreeSet<_> =
                    with.picks.iter().chain(&with.wilder).map(|pick| pick.title).collect();
                assert_eq!(shown.len(), 5.min(with.fitting as usize), "{words:?}");
                assert_eq!((with.picks.len() + with.wilder.len(), without.wilder.len()), (shown.len(), 0));
                asked += 1;
                few += usize::from(with.fitting >= 5 && with.picks.len() < 5);
                let all = rank_many(&request, &films, &evening, round as u64, films.len());
                let mild =
                    |pick: &&Pick| HARSH.iter().all(|axis| pick.profile.get(*axis) <= mean(&without, *axis));
                if all.picks.iter().find(mild).is_none() {
                    without_any += 1;
                    assert!(!with.picks.is_empty(), "{words:?} {:?}", names(&without, &films));
                    continue;
                }
                for axis in HARSH {
                    let told = || {
                        format!("{words:?} {axis:?} {:?} {:?}", names(&without, &films), names(&with, &films))
                    };
                    assert!(mean(&with, axis) <= mean(&without, axis) + 1e-4, "{}", told());
                    assert!(highest(&with, axis) <= highest(&without, axis), "{}", told());
                }
            }
        }
    }
    // It is kept by choosing, and hardly ever by offering less or in name only.
    assert!(asked > 900 && few * 10 < asked && without_any * 20 < asked, "{asked} {few} {without_any}");
}

#[test]
fn what_is_wilder_takes_the_places_left_on_a_short_list() {
    let family = [
        "The Holiday",
        "About Time",
        "Coco Before Chanel",
        "Coco",
        "Ratatouille",
        "Moana",
        "Moana 2",
        "Inside Out",
    ];
    let films = listed(|card| family.contains(&card.title));
    let mut evening = plain();
    evening.sofa.push(Sitter { child: true, ..sitter(THEO) });
    let with = rank(&ask("something cosy"), &films, &evening, 0);
    assert!(with.picks.len() < 5 && with.picks.len() + with.wilder.len() == 5.min(with.fitting as usize));
    let harsh = |pick: &Pick| HARSH.iter().map(|axis| pick.profile.get(*axis)).sum::<f32>();
    assert!(with.wilder.iter().all(|pick| HARSH.iter().all(|axis| pick.profile.get(*axis) <= 2.0)));
    assert!(with.wilder.iter().any(|pick| with.picks.iter().all(|own| harsh(own) < harsh(pick))));
    assert_eq!(rank(&ask("something cosy"), &films, &plain(), 0).wilder, []);
    // Whoever types the name of one has it.
    let held = with.wilder.first().expect("held back");
    let name = films.iter().find(|film| film.id == held.title).map(|film| fold(&film.name));
    let named = Request { film: name, ..ask("") };
    assert_eq!(rank(&named, &films, &evening, 0).picks[0].title, held.title);
}

const HARSH: [Axis; 3] = [Axis::Scare, Axis::Darkness, Axis::Violence];

fn mean(ranking: &Ranking, axis: Axis) -> f32 {
    ranking.picks.iter().map(|pick| pick.profile.get(axis)).sum::<f32>() / ranking.picks.len() as f32
}

fn highest(ranking: &Ranking, axis: Axis) -> f32 {
    ranking.picks.iter().map(|pick| pick.profile.get(axis)).fold(0.0, f32::max)
}
