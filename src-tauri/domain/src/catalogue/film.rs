//! A film's facts. Owns what is known of every film and how the row of one without a card is read; refuses moods (a card
//! has one).

use enumset::EnumSetType;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::field::{number, words};
use super::list::List;

/// A film's kind.
#[derive(Debug, EnumSetType, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "a genre's name says it")]
pub enum Genre {
    Action,
    Adventure,
    Animation,
    Biography,
    Comedy,
    Crime,
    Documentary,
    Drama,
    Family,
    Fantasy,
    History,
    Horror,
    Music,
    Musical,
    Mystery,
    Romance,
    Scifi,
    Sport,
    Thriller,
    War,
    Western,
}

/// What is known of a film. Its words are slices of the file that it was read from.
#[derive(Clone, Debug, PartialEq)]
pub struct Film {
    /// Usual English title.
    pub title: &'static str,
    /// Name in the original language, where it differs.
    pub original_title: Option<&'static str>,
    /// Other names it goes by.
    pub also: List,
    /// Year of first release.
    pub year: i32,
    /// Directors' names.
    pub directors: List,
    /// Names of actors: the leading ones on a card, the busiest ones of a film without one.
    pub cast: List,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: List,
    /// ISO 639-1 codes, the main language first; empty for a silent film, and where it is not known.
    pub languages: List,
    /// Running time in minutes; 0 where it is not known, which no card leaves open.
    pub runtime_minutes: u16,
    /// Genres.
    pub genres: Box<[Genre]>,
}

/// The header line of a file of films without cards.
pub const FILM_HEADER: &str = "title\tyear\tdirectors\tcast\tcountries\tlanguages\truntime\tgenres";

impl Film {
    /// Every name it goes by, the usual one first.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        [self.title].into_iter().chain(self.original_title).chain(self.also.iter())
    }

    /// Running time in minutes, where it is known.
    pub fn runtime(&self) -> Option<u16> {
        (self.runtime_minutes > 0).then_some(self.runtime_minutes)
    }

    /// Everybody it names: who made it, then who plays in it.
    pub fn people(&self) -> impl Iterator<Item = &'static str> {
        self.directors.iter().chain(self.cast.iter())
    }
}

/// The film of a row, or what is wrong with it.
pub(super) fn parse(row: &'static str) -> Result<Film, String> {
    let fields: Vec<&'static str> = row.split('\t').collect();
    let [title, year, directors, cast, countries, languages, runtime, genres] = fields[..] else {
        return Err(format!("{} fields instead of 8", fields.len()));
    };
    if title.trim().is_empty() {
        return Err("no title".into());
    }
    Ok(Film {
        title,
        original_title: None,
        also: List::default(),
        year: number(year, "year")?,
        directors: List::new(directors),
        cast: List::new(cast),
        countries: List::new(countries),
        languages: List::new(languages),
        runtime_minutes: if runtime.is_empty() { 0 } else { number(runtime, "runtime")? },
        genres: words(genres, "genre")?,
    })
}
