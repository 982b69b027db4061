//! Why the household's file could not be opened. Owns the codes, words and hints of it; refuses to look at the file.

use std::path::PathBuf;

/// Why the household's file could not be opened. The file itself is untouched in every case.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another Houselights has it open.
    #[error("Houselights is already open on this computer.")]
    InUse,
    /// It was written by a newer Houselights.
    #[error(
        "This watchlist was written by a newer Houselights (version {found}, this one reads up to {known})."
    )]
    Newer {
        /// The file's schema version.
        found: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// The folder cannot be made or read.
    #[error("The folder {folder} cannot be used: {problem}")]
    Folder {
        /// Which.
        folder: PathBuf,
        /// Why.
        problem: std::io::Error,
    },
    /// Something else has the file's name.
    #[error("{file} is a folder or a device, where the file with the watchlist should be.")]
    NoFile {
        /// Where.
        file: PathBuf,
    },
    /// The file is there and cannot be read.
    #[error("The file with the watchlist cannot be read: {problem}. It is {file}.")]
    Unreadable {
        /// Which.
        file: PathBuf,
        /// Why.
        problem: std::io::Error,
    },
    /// There is no room to begin a file.
    #[error("The disk is full, so no watchlist can be begun in {folder}.")]
    Full {
        /// Where.
        folder: PathBuf,
    },
    /// The SQLite in this build is too old to be trusted.
    #[error("This build has SQLite {0}, which can damage files.")]
    OldSqlite(&'static str),
    /// Anything else from SQLite.
    #[error("The watchlist cannot be opened: {0}")]
    Database(#[from] rusqlite::Error),
    /// No good copy could be made before a migration.
    #[error("No copy could be made before bringing the watchlist up to date: {0}")]
    Backup(#[source] std::io::Error),
    /// A migration did not run.
    #[error("The watchlist could not be brought up to date: {0}")]
    Migration(#[from] rusqlite_migration::Error),
}

impl OpenError {
    /// It could be so only because the disk is full.
    pub(super) fn may_want_room(&self) -> bool {
        matches!(self, Self::Folder { .. } | Self::Database(_) | Self::Backup(_) | Self::Migration(_))
    }

    /// A short name that the screens choose their words by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::InUse => "in_use",
            Self::Newer { .. } => "newer_schema",
            Self::Folder { .. } => "folder",
            Self::NoFile { .. } => "no_file",
            Self::Unreadable { .. } => "unreadable",
            Self::Full { .. } => "disk_full",
            Self::OldSqlite(_) => "old_sqlite",
            Self::Database(_) => "cannot_open",
            Self::Backup(_) => "cannot_back_up",
            Self::Migration(_) => "cannot_migrate",
        }
    }

    /// What the person can do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::InUse => "Look for its window, or its lamp in the tray.",
            Self::Newer { .. } => {
                "Nothing was changed. Install the newer Houselights, or look at the list without changing it."
            }
            Self::Folder { .. } => {
                "Nothing was changed. Check that the folder exists and is yours, then try again."
            }
            Self::NoFile { .. } => {
                "Nothing was changed or lost. Give it another name or move it away, then open Houselights again: the newest copy in the backups folder takes its place, or an empty watchlist if there is none."
            }
            Self::Unreadable { .. } => {
                "Nothing was changed: the file and its copies in the backups folder are as they were. Give yourself the right to read and write it, or connect the disk it is on, then open Houselights again."
            }
            Self::Full { .. } => {
                "Nothing was changed. Make some room on the disk, then open Houselights again."
            }
            Self::OldSqlite(_) => "Nothing was changed. Install a newer Houselights.",
            Self::Backup(_) => "Nothing was changed. Make some room on the disk, then try again.",
            Self::Database(_) | Self::Migration(_) => {
                "Nothing was changed. Try again; if it stays so, a copy from the backups folder can take its place."
            }
        }
    }
}
