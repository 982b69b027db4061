//! Copies of the household's file. Owns where they are and which is the newest good one; refuses to keep a copy that
//! does not open.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::sound::is_sound;

/// How many daily copies stay.
const KEPT: usize = 7;

/// Keeps a verified copy under `label` in the folder's `backups`; a copy of that label that is there already stays.
///
/// # Errors
/// What SQLite says; a half-written copy is removed.
pub fn keep(connection: &Connection, folder: &Path, label: &str) -> Result<(), rusqlite::Error> {
    let backups = folder.join("backups");
    let copy = backups.join(format!("houselights-{label}.db"));
    if copy.exists() {
        return Ok(());
    }
    let half = copy.with_extension("half");
    let _ = fs::create_dir_all(&backups);
    let _ = fs::remove_file(&half);
    let written = connection.backup("main", &half, None);
    if written.is_err() || !is_sound(&half) || fs::rename(&half, &copy).is_err() {
        let _ = fs::remove_file(&half);
    }
    written
}

/// Keeps today's copy, and lets the oldest daily ones go.
///
/// # Errors
/// As [`keep`].
pub fn keep_daily(connection: &Connection, folder: &Path, today: NaiveDate) -> Result<(), rusqlite::Error> {
    keep(connection, folder, &today.to_string())?;
    let daily = |path: &PathBuf| {
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        name.strip_prefix("houselights-").is_some_and(|date| date.parse::<NaiveDate>().is_ok())
    };
    let mut copies: Vec<PathBuf> = copies(folder).into_iter().filter(daily).collect();
    copies.sort();
    for old in copies.iter().rev().skip(KEPT) {
        let _ = fs::remove_file(old);
    }
    Ok(())
}

/// Puts the newest good copy at `file`. `None` when there is none.
pub fn restore_newest(folder: &Path, file: &Path) -> Option<PathBuf> {
    let mut copies = copies(folder);
    copies.sort_by_key(|copy| fs::metadata(copy).and_then(|meta| meta.modified()).ok());
    let newest = copies.into_iter().rev().find(|copy| is_sound(copy))?;
    fs::copy(&newest, file).ok().map(|_| newest)
}

fn copies(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join("backups")).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "db")).collect()
}
