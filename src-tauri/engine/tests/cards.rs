//! The cards that ship: every row can be read and is plausible.

#![allow(clippy::expect_used, reason = "a test may expect")]

use std::collections::HashSet;

use houselights_domain::catalogue::{Card, Catalogue};
use houselights_domain::fold::fold;
use houselights_domain::mood::Axis;
use houselights_engine::catalogue::{CARD_FILES, built_in};

#[test]
fn every_card_can_be_read() {
    let read = Catalogue::parse(CARD_FILES).expect("every row fits");
    assert_eq!(read.cards().len(), built_in().cards().len());
    assert!(read.cards().len() >= 300);
}

#[test]
fn every_card_is_plausible() {
    let suspicious = |card: &Card| -> Option<&str> {
        Some(match card {
            _ if !(1900..=2027).contains(&card.year) => "year",
            _ if !(30..=330).contains(&card.runtime_minutes) => "runtime",
            _ if card.age > 18 => "age",
            _ if card.mood.get(Axis::Violence) >= 7.0 && card.age < 15 => "violence against age",
            _ if card.genres.is_empty() => "genres",
            _ if card.directors.is_empty() => "directors",
            _ if card.countries.iter().any(|code| code.len() != 2) || card.countries.is_empty() => {
                "countries"
            }
            _ if card.languages.iter().any(|code| code.len() != 2) => "languages",
            _ => return None,
        })
    };
    let bad: Vec<String> = built_in()
        .cards()
        .iter()
        .filter_map(|card| Some(format!("{} ({}): {}", card.title, card.year, suspicious(card)?)))
        .collect();
    assert_eq!(bad, [""; 0]);
}

#[test]
fn no_film_has_two_cards() {
    let mut seen = HashSet::new();
    let twice: Vec<&Card> =
        built_in().cards().iter().filter(|card| !seen.insert((fold(card.title), card.year))).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
