//! What a capture hands back. Owns its types; refuses to fill them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::Genre;
use crate::mood::Axis;
use crate::title::{Availability, Quote, RemakeOf, Score};

/// What a pasted text speaks of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Capture {
    /// Films and series, the likeliest first; empty when nothing is certain enough to suggest.
    pub titles: Vec<Draft>,
    /// A publication, headline or link to show as the source; may be empty.
    pub source: String,
    /// The text's main language as an ISO 639-1 code, if it is clear.
    pub language: Option<String>,
    /// The day the text appeared, if the text or the caller says.
    pub published_on: Option<NaiveDate>,
}

/// A film or series that a text speaks of, for somebody to check.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Draft {
    /// Its name, spelled as the catalogue spells it if the catalogue knows it.
    pub title: String,
    /// Name in the original language, where it differs.
    pub original_title: Option<String>,
    /// Year of first release.
    pub year: Option<i32>,
    /// Directors' names.
    pub directors: Vec<String>,
    /// Leading actors' names.
    pub cast: Vec<String>,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
    /// ISO 639-1 codes, the main language first.
    pub languages: Vec<String>,
    /// Running time in minutes.
    pub runtime_minutes: Option<u16>,
    /// Genres.
    pub genres: Vec<Genre>,
    /// Where it can be watched.
    pub services: Vec<Availability>,
    /// What critics or audiences gave it.
    pub scores: Vec<Score>,
    /// The film it is a remake of.
    pub remake_of: Option<RemakeOf>,
    /// Based on or inspired by true events.
    pub true_story: bool,
    /// What it is about.
    pub synopsis: Option<String>,
    /// What people said about it, and where.
    pub quotes: Vec<Quote>,
    /// Moods that the text speaks of, the clearest first.
    pub moods: Vec<MoodWords>,
    /// A heavy subject.
    pub heavy: bool,
    /// A Christmas film.
    pub festive: bool,
    /// A series and not a film.
    pub series: bool,
    /// How sure it is that somebody means this title, 0 to 1.
    pub confidence: f32,
    /// The text's words that speak for this title.
    pub evidence: Vec<String>,
    /// Its film's position in the catalogue.
    pub known: Option<u32>,
    /// Which fields come from the catalogue because the text does not say.
    pub from_catalogue: Vec<Field>,
}

/// A mood with the words that speak of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoodWords {
    /// The mood.
    pub axis: Axis,
    /// The words as the text has them, without duplicates.
    pub words: Vec<String>,
}

/// A field of a [`Draft`] that the catalogue can fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "a field's name says it")]
pub enum Field {
    OriginalTitle,
    Year,
    Directors,
    Cast,
    Countries,
    Languages,
    RuntimeMinutes,
    Genres,
    Heavy,
    Festive,
    RemakeOf,
}
