//! The views of an import, before anything is written.

use chrono::NaiveDate;
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::import::{Answers, Dates, FILE_LIMIT, Ignored, Part, Refusal, Rejected, Service};
use houselights_domain::title::Reaction;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file to be read: its name, and what it holds or why it could not be opened.
#[derive(Clone, Debug)]
pub struct ImportFile {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Result<Vec<u8>, Refusal>,
    /// What somebody said of it.
    pub answers: Answers,
}

impl ImportFile {
    /// The largest that is read, in bytes.
    pub const LIMIT: usize = FILE_LIMIT;
}

/// What an import would bring. Each film stands in one of the lists; how many there are stands in `counts`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ImportPreview {
    /// Whose export it is; `None` where the files are of several services, or of none.
    pub kind: Option<Service>,
    /// How many rows the files have.
    pub rows: usize,
    /// How many of each there are.
    pub counts: ImportCounts,
    /// Films that are not on the list.
    pub new: Vec<ImportedFilm>,
    /// Films that are on the list, of which the files say nothing new.
    pub known: Vec<ImportedFilm>,
    /// Films on the list of which the files say something else or more.
    pub differing: Vec<ImportedFilm>,
    /// Films that are neither on the list nor certainly one of the offline catalogue.
    pub unmatched: Vec<ImportedFilm>,
    /// Of those, the ones that an earlier import kept for later or left out.
    pub kept: Vec<ImportedFilm>,
    /// Rows that were left out, of every file the first thousand.
    pub rejected: Vec<RejectedRow>,
    /// What has to be said before anything can be written.
    pub asks: Vec<ImportQuestion>,
    /// Whose rows they are, as the services call them.
    pub profiles: Vec<ImportProfile>,
    /// Every file that was read.
    pub files: Vec<ImportedFile>,
    /// Every file that was not.
    pub refused: Vec<RefusedFile>,
}

/// How many of each there are: films, except where it says rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "a count's name says it")]
pub struct ImportCounts {
    pub new: usize,
    pub known: usize,
    pub differing: usize,
    pub unmatched: usize,
    pub kept: usize,
    /// Rows left out.
    pub rejected: usize,
    /// Rows of series, episodes, books.
    pub not_a_film: usize,
    /// Rows of trailers, and of what ran on by itself.
    pub skipped: usize,
}

/// All that the files say of one film.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct ImportedFilm {
    /// Its name in the files.
    pub title: String,
    /// Its year in the files.
    pub year: Option<i32>,
    /// The film of the offline catalogue that it is.
    #[serde(rename = "match")]
    pub found: Option<ImportMatch>,
    /// The title on the list that it is.
    pub on_list: Option<TitleId>,
    /// The rows that say it.
    pub lines: Vec<ImportLine>,
    /// IMDb's `tt…`.
    pub imdb: Option<String>,
    /// TMDB's number.
    pub tmdb: Option<u32>,
    /// Whether somebody wants to watch it.
    pub wanted: bool,
    /// Whether somebody watched it.
    pub seen: bool,
    /// The evenings on which it was watched, oldest first.
    pub watched: Vec<ImportedViewing>,
    /// What people gave it.
    pub ratings: Vec<ImportedRating>,
    /// The labels on it.
    pub tags: Vec<String>,
    /// What people wrote of it.
    pub reviews: Vec<String>,
    /// Whose it is, as the services call them.
    pub profiles: Vec<String>,
    /// Where the files and the list differ, of one that is on the list.
    pub differs: Vec<ImportDifference>,
    /// Films that it may be, the likeliest first.
    pub suggestions: Vec<ImportMatch>,
}

/// A film of the offline catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportMatch {
    /// Its name.
    pub title: String,
    /// Its year.
    pub year: i32,
    /// Who made it.
    pub director: Option<String>,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportLine {
    /// In which of [`ImportPreview::files`], from 0.
    pub file: usize,
    /// The line, from 1; of JSON, the number of the entry.
    pub line: usize,
}

/// An evening on which somebody watched it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportedViewing {
    /// The evening; a night past midnight belongs to the one before.
    pub on: NaiveDate,
    /// Not for the first time.
    pub again: bool,
    /// Whose, as the service calls them.
    pub profile: String,
}

/// What somebody gave it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportedRating {
    /// As the service has it: `4.5/5`, `8/10`, `thumbs up`.
    pub rating: String,
    /// The household's word for it.
    pub reaction: Reaction,
    /// Whose, as the service calls them.
    pub profile: String,
}

/// One thing that the files and the list say differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportDifference {
    /// What it is of.
    pub field: ImportField,
    /// What the list says; nothing where it says nothing.
    pub ours: Vec<String>,
    /// What the files say beyond that.
    pub theirs: Vec<String>,
    /// Nothing of ours goes if theirs is taken.
    pub adds: bool,
}

/// What files and list can differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "a field's name says it")]
pub enum ImportField {
    Year,
    RuntimeMinutes,
    Watched,
    Rating,
    Wanted,
    Tags,
    Review,
}

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RejectedRow {
    /// Its file.
    pub file: String,
    /// Its line, and why.
    #[serde(flatten)]
    pub row: Rejected,
}

/// What somebody has to say about a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportQuestion {
    /// Its name.
    pub file: String,
    /// What is asked.
    #[serde(flatten)]
    pub about: ImportAbout,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum ImportAbout {
    /// Whether the day or the month comes first.
    Dates {
        /// A date that can be read in two ways.
        example: [u16; 3],
    },
    /// Whether its films were watched or are to be.
    Part,
}

/// Somebody whose rows there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportProfile {
    /// As the service calls them.
    pub name: String,
    /// How many rows are theirs.
    pub rows: usize,
    /// Who of the household goes by the same name.
    pub member: Option<MemberId>,
    /// Whether they are left out: none of their rows is brought in.
    pub left_out: bool,
}

/// What was read of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportedFile {
    /// Its name; of one in an archive with its path there.
    pub file: String,
    /// Whose export it is.
    pub kind: Service,
    /// Which part of an account.
    pub part: Option<Part>,
    /// How its dates stand.
    pub dates: Dates,
    /// How many rows it has.
    pub rows: usize,
    /// How many of them speak of a film, or of what may be one.
    pub films: usize,
    /// How many are of series, episodes, books.
    pub not_a_film: usize,
    /// How many are of trailers, and of what ran on by itself.
    pub skipped: usize,
    /// How many were left out.
    pub rejected: usize,
    /// What else could not be used.
    pub ignored: Vec<Ignored>,
}

/// A file that was not read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RefusedFile {
    /// Its name.
    pub file: String,
    /// Why.
    pub reason: Refusal,
}
