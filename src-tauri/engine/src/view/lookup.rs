//! Looking films up on the network: keys, what is offered, how a run over the list stands, and posters.

use houselights_domain::id::TitleId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{TitleView, Written};
use crate::lookup::LookUpTrouble;

/// A service that is asked about films.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LookUpService {
    /// The Movie Database.
    Tmdb,
    /// The Open Movie Database.
    Omdb,
}

/// How it stands with the keys, and how many films could be looked up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LookUpView {
    /// The key for TMDB.
    pub tmdb: KeyState,
    /// The key for OMDb.
    pub omdb: KeyState,
    /// Films that were not looked up yet, or too long ago.
    pub due: u32,
}

/// Whether a key is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum KeyState {
    /// There is none, or the keyring is locked.
    None,
    /// In the system's keyring.
    Kept,
    /// In memory until the program ends, because no keyring took it.
    Held,
}

/// A key as it was typed.
#[derive(Clone, PartialEq, Eq, Deserialize, TS)]
pub struct KeepKey {
    /// Whose.
    pub service: LookUpService,
    /// The key.
    pub key: String,
}

impl std::fmt::Debug for KeepKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("KeepKey").field("service", &self.service).finish_non_exhaustive()
    }
}

/// Looks a title up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LookUpFilm {
    /// Which.
    pub title: TitleId,
    /// By what to search instead of its name.
    pub words: Option<String>,
    /// Offers films also when it is sure which one it is.
    pub choose: bool,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LookedUp {
    /// The title with what was found, if it was sure which film it is.
    pub kept: Option<Written<TitleView>>,
    /// Otherwise the films it may be, the likeliest first; none if nothing is called like it.
    pub offers: Vec<FilmOffer>,
    /// What is wrong with the other service, where one answered.
    pub aside: Option<LookUpTrouble>,
}

/// A film that a title may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FilmOffer {
    /// Who offers it.
    pub service: LookUpService,
    /// Its number there.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name in its own language, where it differs.
    pub original_title: Option<String>,
    /// Year of first release.
    pub year: Option<i32>,
    /// What it is about.
    pub about: Option<String>,
}

/// The film that somebody chose for a title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LookUpAs {
    /// The title.
    pub title: TitleId,
    /// Who offered the film.
    pub service: LookUpService,
    /// Its number there.
    pub id: String,
}

/// How a run over the list stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct LookUpRun {
    /// It goes on.
    pub running: bool,
    /// How many films there are to be looked up.
    pub total: u32,
    /// How many of them were.
    pub done: u32,
    /// Of these, how many were found.
    pub found: u32,
    /// Films that may be several; somebody has to choose.
    pub unsure: Vec<UnsureFilm>,
    /// How many nobody there knows.
    pub unknown: u32,
    /// How many failed.
    pub failed: u32,
    /// How many were found without what critics gave, because OMDb could not be asked. They stay due.
    pub without_scores: u32,
    /// It was stopped.
    pub stopped: bool,
    /// Why it ended early, or what one of the services said meanwhile.
    pub trouble: Option<LookUpTrouble>,
    /// It ended early because something could not be saved.
    pub not_saved: bool,
}

/// A film of the list that may be several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct UnsureFilm {
    /// Which.
    pub id: TitleId,
    /// Its name.
    pub name: String,
}

/// A poster, as a picture that a page can show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PosterView {
    /// Of which title.
    pub title: TitleId,
    /// `data:image/jpeg;base64,…`
    pub picture: String,
}
