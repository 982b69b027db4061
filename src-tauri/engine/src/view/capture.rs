//! The views and requests of pasting.

use chrono::NaiveDate;
use houselights_domain::id::NoteId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A text kept because nothing certain could be read from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Note {
    /// Which.
    pub id: NoteId,
    /// The text, as pasted.
    pub text: String,
    /// The day it was kept.
    pub kept_on: NaiveDate,
}
