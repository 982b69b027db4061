//! What files say of one film, with the household's members in place of the services' profiles. Owns the shape in which it
//! is kept until somebody says which film it is; refuses to know where it came from.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Service;
use crate::id::MemberId;
use crate::title::Given;

/// What files say of one film. Where a member is `None`, it is nobody's in particular.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Brought {
    /// Its name there.
    pub title: String,
    /// Its name in the original language.
    pub original: Option<String>,
    /// Year of first release.
    pub year: Option<i32>,
    /// Running time in minutes.
    pub runtime_minutes: Option<u16>,
    /// Who made it.
    pub directors: Vec<String>,
    /// The day it came onto a list there.
    pub added: Option<NaiveDate>,
    /// Who wants it.
    pub wanted_by: Vec<MemberId>,
    /// Who has seen it without saying when.
    pub seen_by: Vec<Option<MemberId>>,
    /// When it was watched, oldest first, each evening once.
    pub watched: Vec<Evening>,
    /// What was given it, by each once.
    pub given: Vec<Given>,
    /// The labels on it.
    pub tags: Vec<String>,
    /// What was written of it.
    pub reviews: Vec<String>,
    /// Whose list it came from.
    pub service: Option<Service>,
}

/// An evening on which it was watched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evening {
    /// The evening.
    pub on: NaiveDate,
    /// Who watched; nobody named is everybody.
    pub members: Vec<MemberId>,
}
