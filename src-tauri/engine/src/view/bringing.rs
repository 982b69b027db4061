//! The views and requests of bringing in a list: what is decided between its preview and its writing, and afterwards.

use chrono::NaiveDate;
use houselights_domain::id::{MemberId, UnmatchedId};
use houselights_domain::import::{Order, Part, Service};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ImportCounts, ImportField, ImportMatch, ImportProfile, ImportQuestion, ImportedFile, ImportedFilm,
    RefusedFile, RejectedRow,
};

/// What somebody said of the files, which are read anew with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct AnswerImport {
    /// What comes first in the dates.
    pub order: Option<Order>,
    /// What the films of each file are that does not say it.
    pub parts: Vec<PartOf>,
    /// Profiles that are not brought in; empty for rows that do not say whose they are.
    pub left_out: Vec<String>,
}

/// What the films of a file are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartOf {
    /// Its name.
    pub file: String,
    /// What they are.
    pub part: Part,
}

/// A member that a profile is; nobody is the household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileIs {
    /// As the service calls them; empty for rows that do not say whose they are.
    pub profile: String,
    /// Who that is.
    pub member: Option<MemberId>,
}

/// What an import would bring, without its films: those are asked for by [`ImportPageQuery`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct ImportSummary {
    /// Whose export it is; `None` where the files are of several services, or of none.
    pub kind: Option<Service>,
    /// How many rows the files have.
    pub rows: usize,
    /// How many of each there are.
    pub counts: ImportCounts,
    /// In how many of the differing ones something could be added without anything of ours going.
    pub adding: usize,
    /// In how many of the differing ones something of ours would go.
    pub contradicting: usize,
    /// In how many of those that were kept before, for later or left out, something is said that is not kept yet.
    pub more: usize,
    /// What has to be said before anything can be written.
    pub asks: Vec<ImportQuestion>,
    /// Whose rows they are; an empty name for those that do not say it.
    pub profiles: Vec<ImportProfile>,
    /// Every file that was read.
    pub files: Vec<ImportedFile>,
    /// Every file that was not.
    pub refused: Vec<RefusedFile>,
    /// Rows that were left out, the first of them.
    pub rejected: Vec<RejectedRow>,
}

/// One of the lists of films in a preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "as in the preview")]
pub enum ImportList {
    New,
    Known,
    Differing,
    Unmatched,
    Kept,
}

/// Asks for a stretch of one of the lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportPageQuery {
    /// Which.
    pub list: ImportList,
    /// Of the differing ones only those in which something of ours would go.
    #[serde(default)]
    pub contradicting: bool,
    /// How many to leave out at the start.
    pub offset: u32,
    /// How many to give at most.
    pub limit: u32,
}

/// A stretch of a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct ImportPage {
    /// How many there are in all.
    pub total: usize,
    /// Those asked for.
    pub rows: Vec<ImportRow>,
}

/// A film of an import.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportRow {
    /// What it is spoken of by, the same when the files are read again.
    pub key: String,
    /// What the files say of it.
    pub film: ImportedFilm,
}

/// Which word counts where list and files differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Take {
    /// Ours: nothing of theirs is taken.
    Ours,
    /// Ours where they contradict each other; what ours lacks is added.
    #[default]
    Missing,
    /// Theirs.
    Theirs,
}

/// Whose word counts in one field of one film.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakeField {
    /// Which film, by its [`ImportRow::key`].
    pub key: String,
    /// The field.
    pub field: ImportField,
    /// Theirs; else ours.
    pub theirs: bool,
}

/// What becomes of a film that no catalogue is sure of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Becomes {
    /// It waits until somebody says.
    #[default]
    Later,
    /// It comes onto the list as the files have it.
    AsItIs,
    /// It is this film of the catalogue.
    Film {
        /// Its name there.
        title: String,
        /// Its year.
        year: i32,
    },
    /// It is nothing for the list.
    LeftOut,
}

/// What becomes of one of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FilmBecomes {
    /// Which film, by its [`ImportRow::key`].
    pub key: String,
    /// What becomes of it.
    pub becomes: Becomes,
}

/// Writes an import as it was decided.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct BringIn {
    /// Whose word counts in films that differ.
    pub take: Take,
    /// Fields for which something else was said.
    pub fields: Vec<TakeField>,
    /// What becomes of films that no catalogue is sure of.
    pub unmatched: Becomes,
    /// Those of which something else was said.
    pub films: Vec<FilmBecomes>,
}

/// What an import brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct BroughtIn {
    /// Films that came onto the list.
    pub new: usize,
    /// Films of the list that were added to.
    pub changed: usize,
    /// Films that wait for somebody's word.
    pub waiting: usize,
    /// Films that were kept before, for later or left out, and of which more is kept now.
    pub more: usize,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "step", content = "done", rename_all = "snake_case")]
pub enum ImportStep {
    /// So many rows of the file at hand were read.
    Reading(usize),
    /// So many of all rows were looked up.
    Matching(usize),
    /// So many films were written.
    Writing(usize),
}

/// Asks for a stretch of the films that wait, or were left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnmatchedQuery {
    /// Those left out; else those that wait.
    pub left_out: bool,
    /// How many to leave out at the start.
    pub offset: u32,
    /// How many to give at most.
    pub limit: u32,
}

/// Films that wait until somebody says which they are, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct UnmatchedPage {
    /// How many wait.
    pub total: u32,
    /// How many were left out.
    pub left_out: u32,
    /// Those asked for.
    pub rows: Vec<UnmatchedView>,
}

/// A film that waits.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct UnmatchedView {
    /// Stable for life.
    pub id: UnmatchedId,
    /// Its name in the files.
    pub title: String,
    /// Its year there.
    pub year: Option<i32>,
    /// The day it came in.
    pub kept_on: NaiveDate,
    /// The evenings on which it was watched.
    pub watched: Vec<NaiveDate>,
    /// What it was given, on the services' own scales.
    pub ratings: Vec<String>,
    /// Films that it may be, the likeliest first.
    pub suggestions: Vec<ImportMatch>,
}

/// Says which film one is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SettleUnmatched {
    /// Of which.
    pub id: UnmatchedId,
    /// What becomes of it; with "later" one that was left out waits again.
    pub becomes: Becomes,
}
