//! The torn ticket's view and request.

use houselights_domain::id::{MemberId, SessionId};
use houselights_domain::title::{Opinion, Reaction};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is kept of an evening that was watched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TornView {
    /// Who was there; nobody named is everybody.
    pub there: Vec<MemberId>,
    /// Who was there and does not live here; until somebody says, whoever was invited.
    pub guests: Vec<String>,
    /// A film was seen to its end and is on the list: it can be said how it was.
    pub can_be_rated: bool,
    /// How it was for all of them, if somebody said.
    pub reaction: Option<Reaction>,
    /// How it was for each, where that is not the same for all.
    pub opinions: Vec<Opinion>,
    /// The evening in a word; may be empty.
    pub word: String,
    /// What to remember; may be empty.
    pub memory: String,
}

/// What is written on an evening's ticket, in place of what stood there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TearTicket {
    /// Of which evening.
    pub id: SessionId,
    /// Who was there.
    pub there: Vec<MemberId>,
    /// Who was there and does not live here.
    pub guests: Vec<String>,
    /// How it was, where nobody is told apart.
    pub reaction: Option<Reaction>,
    /// How it was for each who said so.
    pub opinions: Vec<Opinion>,
    /// The evening in a word; may be empty.
    pub word: String,
    /// What to remember; may be empty.
    pub memory: String,
}
