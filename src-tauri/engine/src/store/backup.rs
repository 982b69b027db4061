//! Copies of the household's file. Owns where they are and which is the newest good one; refuses to keep a copy that
//! does not open.

use std::path::{Path, PathBuf};
use std::{fs, io};

use chrono::{Datelike, IsoWeek, NaiveDate};
use rusqlite::Connection;

use super::looked_up::leave_out;
use super::open::{keep_private, make_private_folder};
use super::sound::is_sound;

/// What the names of copies begin with, before their label.
const NAME: &str = "houselights-";
/// The labels of copies that were made before something, before the moment.
pub const BEFORE_UPDATE: &str = "before-version-";
pub const BEFORE_RESTORE: &str = "before-restore-";

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
    folder.join("backups").join(format!("{NAME}{label}.db"))
}

fn write(connection: &Connection, copy: &Path) -> io::Result<()> {
    if let Some(backups) = copy.parent() {
        make_private_folder(backups)?;
    }
    save(connection, copy)
}

/// Writes a verified copy, in the place of what is there.
///
/// # Errors
/// As [`keep`].
pub fn save(connection: &Connection, copy: &Path) -> io::Result<()> {
    let half = copy.with_extension("half");
    let _ = fs::remove_file(&half);
    let kept = connection.backup("main", &half, None).map_err(io::Error::other).and_then(|()| {
        // What was looked up may not be kept for as long as a copy is, and can be looked up again.
        leave_out(&half).map_err(io::Error::other)?;
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

/// Keeps today's copy, and lets older daily ones go: of a week one a day stays, of a month one a week, of a year one a
/// month, and one of each year before.
///
/// # Errors
/// As [`keep`].
pub fn keep_daily(connection: &Connection, folder: &Path, today: NaiveDate) -> io::Result<()> {
    keep(connection, folder, &today.to_string())?;
    let mut daily: Vec<(NaiveDate, PathBuf)> =
        copies(folder).into_iter().filter_map(|copy| Some((day_of(&copy)?, copy))).collect();
    daily.sort_by(|(a, _), (b, _)| b.cmp(a));
    let mut last = None;
    for (day, copy) in daily {
        let span = Span::of(day, today);
        // The newest of a span stays.
        if last == Some(span) {
            let _ = fs::remove_file(copy);
        }
        last = Some(span);
    }
    Ok(())
}

/// The day that a copy is of, if it is a daily one.
pub fn day_of(copy: &Path) -> Option<NaiveDate> {
    label_of(copy)?.parse().ok()
}

/// What a copy is called apart from the others.
pub fn label_of(copy: &Path) -> Option<&str> {
    copy.file_stem()?.to_str()?.strip_prefix(NAME)
}

/// Days of which one copy stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Span {
    Day(NaiveDate),
    Week(IsoWeek),
    Month(i32, u32),
    Year(i32),
}

impl Span {
    fn of(day: NaiveDate, today: NaiveDate) -> Self {
        match (today - day).num_days() {
            ..7 => Self::Day(day),
            7..35 => Self::Week(day.iso_week()),
            35..366 => Self::Month(day.year(), day.month()),
            _ => Self::Year(day.year()),
        }
    }
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

/// Every copy, in any order.
pub fn copies(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join("backups")).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "db")).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::Days;

    use super::*;

    #[test]
    fn copies_thin_out_by_age() {
        let folder = tempfile::tempdir().expect("a folder");
        let connection = Connection::open_in_memory().expect("a database");
        connection.execute_batch("CREATE TABLE films (id TEXT)").expect("a table");
        let first: NaiveDate = "2024-10-01".parse().expect("a day");
        // Opened every day of two years and some.
        let today = (0..800).fold(first, |_, days| {
            let today = first + Days::new(days);
            // Where the copy is made matters to nobody here, and takes long.
            fs::create_dir_all(folder.path().join("backups")).expect("a folder");
            fs::write(file_of(folder.path(), &today.to_string()), "").expect("a copy");
            keep_daily(&connection, folder.path(), today).expect("thinned");
            today
        });
        let kept: BTreeSet<NaiveDate> =
            copies(folder.path()).iter().filter_map(|copy| day_of(copy)).collect();
        let within = |days: u64| kept.iter().filter(|day| **day > today - Days::new(days)).count();
        assert_eq!(within(7), 7, "{kept:?}");
        assert!((10..=12).contains(&within(35)), "{kept:?}");
        assert!((20..=24).contains(&within(366)), "{kept:?}");
        let last_year: Vec<&NaiveDate> = kept.iter().filter(|day| day.year() == 2024).collect();
        assert_eq!(last_year, [&"2024-12-29".parse().expect("a day")], "of a year its last week's stays");
        assert!(kept.len() <= 26, "{kept:?}");
    }
}
