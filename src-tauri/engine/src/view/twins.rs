//! The views and requests of films that may be on the list twice.

use houselights_domain::id::TitleId;
use houselights_domain::title::Title;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Titles that may be one film.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Duplicates {
    /// How many pairs there are.
    pub total: u32,
    /// The first of them.
    pub pairs: Vec<DuplicatePair>,
}

/// Two titles that may be one film, the older one first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DuplicatePair {
    /// The one that came first.
    pub one: Twin,
    /// The other.
    pub other: Twin,
}

/// A title with what would be handed over.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Twin {
    /// The title.
    pub title: Title,
    /// The evenings that show it or showed it.
    pub evenings: u32,
}

/// Two titles, of which one is meant to stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TwoTitles {
    /// The one that stays; for two that are told apart either.
    pub keep: TitleId,
    /// The other.
    pub other: TitleId,
}
