//! The views and requests of evenings that are over.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SessionView;

/// Which evenings are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PastQuery {
    /// Words that must each stand in the film's name or people, among those who came, in the place, the note or what is written on
    /// the ticket, or name
    /// the month, the day of the week or the year; case and diacritics do not matter.
    pub search: String,
    /// How many to give at most.
    pub limit: u32,
}

/// Evenings that are over.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PastEvenings {
    /// How many there are at all.
    pub all: u32,
    /// How many fit the query.
    pub total: u32,
    /// The latest of these, the latest first.
    pub rows: Vec<SessionView>,
}
