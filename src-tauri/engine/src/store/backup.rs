//! Copies of the household's file. Owns where they are and which is the newest good one; refuses to keep a copy that
//! does not open.

use std::path::{Path, PathBuf};
use std::{fs, io};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::open::{keep_private, make_private_folder};
use super::sound::is_sound;

/// How many daily copies stay.
const KEPT: usize = 7;

/// Keeps a verified copy under `label` in the folder's `backups`; a copy of that label that is there already stays.
///
/// # Errors
/// Why there is no good copy; a half-written one is removed.
pub fn keep(connection: &Connection, folder: &Path, label: &str) -> io::Result<()> {
    let copy = file_of(folder, label);
    if copy.exists() { Ok(()) } else { write(connection, &copy) }
}

/// Keeps a verified copy of how things are now, in the place of the one before.
///
/// # Errors
/// As [`keep`]; the copy before stays then.
pub fn keep_latest(connection: &Connection, folder: &Path) -> io::Result<()> {
    write(connection, &file_of(folder, "latest"))
}

fn file_of(folder: &Path, label: &str) -> PathBuf {
    folder.join("backups").join(format!("houselights-{label}.db"))
}

fn write(connection: &Connection, copy: &Path) -> io::Result<()> {
    if let Some(backups) = copy.parent() {
        make_private_folder(backups)?;
    }
    let half = copy.with_extension("half");
    let _ = fs::remove_file(&half);
    let kept = connection.backup("main", &half, None).map_err(io::Error::other).and_then(|()| {
        if !is_sound(&half) {
            return Err(io::Error::other("the copy cannot be read back"));
        }
        keep_private(&half);
        fs::rename(&half, copy)
    });
    if kept.is_err() {
        let _ = fs::remove_file(&half);
    }
    kept
}

/// Keeps today's copy, and lets the oldest daily ones go.
///
/// # Errors
/// As [`keep`].
pub fn keep_daily(connection: &Connection, folder: &Path, today: NaiveDate) -> io::Result<()> {
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

/// Puts the newest good copy at `file`, whole or not at all. `None` when there is none.
pub fn restore_newest(folder: &Path, file: &Path) -> Option<PathBuf> {
    let mut copies = copies(folder);
    copies.sort_by_key(|copy| fs::metadata(copy).and_then(|meta| meta.modified()).ok());
    let newest = copies.into_iter().rev().find(|copy| is_sound(copy))?;
    let half = file.with_extension("restoring");
    let restored = fs::copy(&newest, &half)
        .and_then(|_| fs::File::open(&half)?.sync_all())
        .and_then(|()| fs::rename(&half, file));
    restored.ok().map(|()| newest)
}

fn copies(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join("backups")).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "db")).collect()
}
