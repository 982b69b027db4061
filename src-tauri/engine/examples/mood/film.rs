//! What is known of a film from a name, a year and perhaps its genres and synopsis. The only file that looks into cards.

use chrono::NaiveDate;
use houselights_domain::catalogue::{Card, ContentNote, Genre, likely_notes};
use houselights_domain::mood::guess::Guess;
use houselights_domain::mood::{Known, people, profile_of};
use houselights_domain::title::{Fact, Facts, Origin};
use houselights_engine::catalogue::built_in;
use houselights_engine::guesses::guess;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

/// A film as far as it is known.
#[derive(Debug)]
pub struct Film {
    pub known: Known,
    pub runtime: Option<u16>,
    pub age: Option<u8>,
    pub festive: bool,
    pub countries: Vec<String>,
    pub languages: Vec<String>,
    pub genres: Vec<Genre>,
    pub notes: Vec<ContentNote>,
    pub directors: Vec<String>,
    pub people: String,
}

/// Looks the film up, on its card if `cards` may be read, and guesses otherwise.
pub fn film(title: &str, year: Option<i32>, genres: &[Genre], synopsis: Option<&str>, cards: bool) -> Film {
    let card = if cards { built_in().find(title, year) } else { None };
    let facts = Facts {
        year: year.and_then(fact),
        genres: if genres.is_empty() { None } else { fact(genres.to_vec()) },
        synopsis: synopsis.map(str::to_owned).and_then(fact),
        ..Facts::default()
    };
    let guess = guess(title, &facts);
    let known = profile_of(&facts, card, &[], guess.as_ref());
    card.map_or_else(|| guessed(known, genres, guess), |card| carded(known, card))
}

fn guessed(known: Known, genres: &[Genre], guess: Option<Guess>) -> Film {
    Film {
        known,
        runtime: guess.map(|guess| guess.runtime_minutes),
        age: guess.map(|guess| guess.age),
        festive: guess.is_some_and(|guess| guess.festive),
        countries: vec![],
        languages: vec![],
        genres: genres.to_vec(),
        notes: genres.iter().flat_map(|genre| likely_notes(*genre)).copied().collect(),
        directors: vec![],
        people: String::new(),
    }
}

fn carded(known: Known, card: &Card) -> Film {
    Film {
        known,
        runtime: Some(card.runtime_minutes),
        age: Some(card.age),
        festive: card.festive,
        countries: card.countries.to_vec(),
        languages: card.languages.to_vec(),
        genres: card.genres.to_vec(),
        notes: card.notes.to_vec(),
        directors: card.directors.to_vec(),
        people: people(card.people()),
    }
}

fn fact<T>(value: T) -> Option<Fact<T>> {
    let seen_on = NaiveDate::default();
    Some(Fact { value, origin: Origin::Catalogue, source: String::new(), seen_on })
}

/// Genres by their names, however they are written: `sci-fi`, `Science Fiction`; unknown ones are left out.
pub fn genres<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<Genre> {
    let genre = |name: &str| {
        let plain: String = name.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
        let plain = match plain.as_str() {
            "sciencefiction" => "scifi",
            "animated" | "anime" => "animation",
            "romantic" => "romance",
            "children" | "childrens" | "kids" => "family",
            "noir" | "filmnoir" => "crime",
            "biographical" | "biopic" => "biography",
            "historical" => "history",
            "sports" => "sport",
            "suspense" => "thriller",
            other => other,
        };
        let plain: StrDeserializer<'_, Error> = plain.into_deserializer();
        Genre::deserialize(plain).ok()
    };
    names.into_iter().filter_map(genre).collect()
}
