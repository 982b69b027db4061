//! The views and requests of pasting.

use chrono::NaiveDate;
use houselights_domain::capture::Draft;
use houselights_domain::id::{MemberId, NoteId, TitleId};
use houselights_domain::mood::Profile;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TitleView;

/// What was understood of a pasted text, for somebody to check.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CaptureView {
    /// Titles, the likeliest first; empty when nothing is certain.
    pub drafts: Vec<DraftView>,
    /// A publication, headline or link to show as the source; may be empty.
    pub source: String,
}

/// A title that a text speaks of.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DraftView {
    /// What was read.
    pub draft: Draft,
    /// The title on the list that it seems to be.
    pub on_list: Option<TitleId>,
    /// Its mood, for the poster.
    pub mood: Profile,
    /// The mood is a guess, not a card.
    pub mood_is_guess: bool,
}

/// Puts a checked draft on the list. What differs between the two drafts is the household's word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KeepDraft {
    /// As [`CaptureView`] gave it.
    pub as_read: Draft,
    /// As somebody left it.
    pub as_kept: Draft,
    /// The source to show with each fact from the text.
    pub source: String,
    /// Who wants it.
    pub wanted_by: Vec<MemberId>,
    /// The household's labels.
    pub tags: Vec<String>,
    /// The household's words.
    pub note: String,
}

/// What became of a text that came in without a screen.
#[derive(Clone, Debug, PartialEq)]
pub enum QuickAdd {
    /// Its one title went on the list.
    Added {
        /// As it stands there.
        title: Box<TitleView>,
    },
    /// Its one title was on the list, and has what the text says of it.
    Known {
        /// As it stands there.
        title: Box<TitleView>,
    },
    /// It speaks of several titles, or answers an invitation, and somebody has to look. Nothing was stored.
    Several {
        /// What it speaks of, the surest first; empty for an answer.
        names: Vec<String>,
    },
    /// No title is certain in it, and it was kept as a note.
    Note,
}

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
