//! What there is to learn from: films with cards, and the words of the lexicon. Owns reading both; no figures here.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use houselights_domain::catalogue::{Card, Catalogue, Genre};
use houselights_domain::fold::fold;
use houselights_domain::mood::Axis;
use houselights_domain::mood::guess::{Lexicon, NUDGES, PHRASE_WORDS, WORD, key, stem};
use houselights_domain::title::{Fact, Facts, Origin};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use super::Problem;

const LEXICON: &str = include_str!("../../data/guesses/lexicon.tsv");
const SYNOPSES: &str = include_str!("../../data/guesses/synopses.tsv");

/// Genres that not every list of films has.
const SELDOM: [Genre; 5] = [Genre::Biography, Genre::History, Genre::Music, Genre::Musical, Genre::Sport];

/// A film that is learned from.
pub struct Film<'a> {
    pub card: &'a Card,
    /// For some hundred films.
    pub synopsis: Option<&'static str>,
}

/// Which of a film's genres are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Genres {
    No,
    /// Those that every list of films has: many know no biographies, sport, history or musicals.
    Common,
    All,
}

/// How much of a film is known.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    pub genres: Genres,
    /// People, countries and languages.
    pub people: bool,
    pub synopsis: bool,
}

impl Film<'_> {
    /// The card's facts as far as they are told: never its mood, age, notes or whether it is festive.
    pub fn facts(&self, told: Told) -> Facts {
        let card = self.card;
        let mut genres = card.genres.to_vec();
        genres.retain(|genre| match told.genres {
            Genres::No => false,
            Genres::Common => !SELDOM.contains(genre),
            Genres::All => true,
        });
        let genres = Some(genres).filter(|genres| !genres.is_empty());
        let people = |list: Vec<String>| Some(list).filter(|_| told.people).and_then(fact);
        Facts {
            year: fact(card.year),
            genres: genres.and_then(fact),
            directors: people(card.directors.to_vec()),
            cast: people(card.cast.to_vec()),
            countries: people(card.countries.to_vec()),
            languages: people(card.languages.to_vec()),
            synopsis: self.synopsis.filter(|_| told.synopsis).map(str::to_owned).and_then(fact),
            ..Facts::default()
        }
    }
}

fn fact<T>(value: T) -> Option<Fact<T>> {
    let seen_on = NaiveDate::default();
    Some(Fact { value, origin: Origin::Catalogue, source: String::new(), seen_on })
}

/// Every card, with its synopsis where one was written.
pub fn films(catalogue: &Catalogue) -> Result<Vec<Film<'_>>, Problem> {
    let mut synopses = BTreeMap::new();
    for row in SYNOPSES.lines().skip(1) {
        let fields: Vec<&'static str> = row.split('\t').collect();
        let [title, year, synopsis] = fields[..] else { return Err(format!("no synopsis: {row}").into()) };
        let year: i32 = year.parse()?;
        if synopses.insert((title, year), synopsis).is_some() {
            return Err(format!("twice: {row}").into());
        }
    }
    let cards = catalogue.cards().iter();
    let films =
        cards.map(|card| Film { card, synopsis: synopses.remove(&(card.title, card.year)) }).collect();
    match synopses.keys().next() {
        Some(film) => Err(format!("{film:?} has a synopsis and no card").into()),
        None => Ok(films),
    }
}

/// The lexicon: a line of phrases and what they say, such as `widow, widower ⇥ tears 2, romance 1`.
pub fn lexicon() -> Result<Lexicon, Problem> {
    let mut phrases = Vec::new();
    for row in LEXICON.lines().skip(1).filter(|row| !row.starts_with('#')) {
        let (words, said) = row.split_once('\t').ok_or_else(|| format!("nothing said: {row}"))?;
        let mut nudges = [0_i8; NUDGES];
        for one in said.split(", ") {
            let (axis, points) = one.split_once(' ').ok_or_else(|| format!("{one:?}: {row}"))?;
            if let Some(nudge) = nudges.get_mut(place(axis)?) {
                *nudge = points.parse()?;
            }
        }
        for phrase in words.split(", ") {
            let folded = fold(phrase);
            let stems: Vec<_> = folded.split(' ').map(stem).collect();
            if stems.len() > PHRASE_WORDS {
                return Err(format!("{phrase:?} is too long").into());
            }
            phrases.push((key(WORD, &stems.join(" ")), nudges));
        }
    }
    Ok(Lexicon::new(phrases))
}

fn place(axis: &str) -> Result<usize, Problem> {
    if axis == "festive" {
        return Ok(NUDGES - 1);
    }
    let name: StrDeserializer<'_, Error> = axis.into_deserializer();
    let axis = Axis::deserialize(name).map_err(|_| format!("no axis {axis:?}"))?;
    Ok(axis as usize)
}
