//! What stands in copies of everything, and what may leave the house.

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::id::MemberId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A copy that Houselights keeps by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeptBackup {
    /// Its path.
    pub file: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The day that it is the copy of; of others it says before what they were made.
    pub day: Option<NaiveDate>,
    /// Before what it was made, if it is no copy of a day.
    pub before: Option<BackupBefore>,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Before what a copy was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupBefore {
    /// A newer Houselights changed the file.
    Update,
    /// Another backup took its place.
    Restore,
}

/// How much of a household there is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Contents {
    /// Its name; may be empty.
    pub household: String,
    /// Who lives there.
    pub members: Vec<String>,
    /// Films on the list.
    pub films: u32,
    /// How many of them were watched.
    pub watched: u32,
    /// Evenings, past and to come; a series counts once.
    pub evenings: u32,
}

/// Films that would come or go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct FilmsMoved {
    /// How many.
    pub count: u32,
    /// The first few by name.
    pub names: Vec<String>,
}

/// What a backup holds, and what would become of what is here. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BackupView {
    /// Its path.
    pub file: String,
    /// When everything was like that, if it says so.
    pub written_at: Option<DateTime<Utc>>,
    /// What it holds.
    pub there: Contents,
    /// What is here now.
    pub here: Contents,
    /// Films that only it has.
    pub back: FilmsMoved,
    /// Films that only this list has: they would go.
    pub gone: FilmsMoved,
}

/// What is to leave the house, and in which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Export {
    /// A copy of everything that can be restored.
    Backup,
    /// Everything as JSON (docs/export.md).
    Everything,
    /// What was watched and what is on the list, as Letterboxd takes them.
    Letterboxd {
        /// Whose evenings and ratings; `None` for everybody's.
        member: Option<MemberId>,
    },
    /// The list as a table with IMDb's columns.
    Imdb {
        /// Whose ratings; `None` for everybody's.
        member: Option<MemberId>,
    },
    /// The list as a page to read and print.
    Page,
}

/// A file that leaves the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportFile {
    /// How its name ends, such as `watched-2`; empty where there is one file.
    pub part: String,
    /// What it holds.
    pub content: Vec<u8>,
}

/// Where an export was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Exported {
    /// The file's path, or the folder's.
    pub place: String,
    /// How many files there are.
    pub files: u32,
}
