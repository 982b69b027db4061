//! Opening the household's file. Owns the lock, the checks, the copies and what happens to a file that cannot be used;
//! refuses to overwrite anything a person stored.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use fs4::fs_std::FileExt;
use rusqlite::{Connection, OpenFlags};

use super::backup;
use super::schema::{self, MIGRATIONS, VERSION};
use super::sound::is_sound;

/// The name of the household's file in its folder.
pub const FILE_NAME: &str = "houselights.db";
/// SQLite before this has a bug that can corrupt a database in WAL mode.
const OLDEST_SQLITE: i32 = 3_051_003;

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
    /// A short name that the screens choose their words by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::InUse => "in_use",
            Self::Newer { .. } => "newer_schema",
            Self::Folder { .. } => "folder",
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
            Self::OldSqlite(_) => "Nothing was changed. Install a newer Houselights.",
            Self::Backup(_) => "Nothing was changed. Make some room on the disk, then try again.",
            Self::Database(_) | Self::Migration(_) => {
                "Nothing was changed. Try again; if it stays so, a copy from the backups folder can take its place."
            }
        }
    }
}

/// How a file was opened.
#[derive(Debug)]
pub struct Opened {
    pub connection: Connection,
    /// Held as long as the file is in use; `None` when only reading.
    pub lock: Option<File>,
    pub read_only: bool,
    /// Where a damaged file was set aside, if that happened.
    pub set_aside: Option<PathBuf>,
    /// A backup took its place.
    pub restored: bool,
}

/// Opens the file in `folder`, making both when they are not there.
///
/// A damaged file is set aside under another name and the newest good backup takes its place. A file that may not be
/// written to is opened for reading.
///
/// # Errors
/// [`OpenError`] says why not.
pub fn open(folder: &Path, now: DateTime<Utc>) -> Result<Opened, OpenError> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(OpenError::OldSqlite(rusqlite::version()));
    }
    let file = folder.join(FILE_NAME);
    if make_private_folder(folder).is_err() || !may_write(folder, &file) {
        return if file.exists() { open_read_only(folder) } else { Err(no_folder(folder)) };
    }
    let lock = lock(folder)?;
    let mut set_aside = None;
    let mut restored = false;
    if file.exists() && !is_sound(&file) {
        set_aside = Some(set_file_aside(folder, &file, now)?);
    }
    // A file that is not there although there are copies of it was lost, not never begun.
    if !file.exists() {
        restored = backup::restore_newest(folder, &file).is_some();
    }
    let mut connection = Connection::open(&file)?;
    keep_private(&file);
    let found = version(&connection)?;
    if found > VERSION {
        return Err(OpenError::Newer { found, known: VERSION });
    }
    configure(&connection)?;
    if found > 0 && found < VERSION {
        let label = format!("before-version-{VERSION}-{}", now.format("%Y%m%d-%H%M%S"));
        backup::keep(&connection, folder, &label).map_err(OpenError::Backup)?;
    }
    MIGRATIONS.to_latest(&mut connection)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(Opened { connection, lock: Some(lock), read_only: false, set_aside, restored })
}

/// Opens the file for reading only, even one of a newer version.
///
/// # Errors
/// [`OpenError`] says why not.
pub fn open_read_only(folder: &Path) -> Result<Opened, OpenError> {
    let file = folder.join(FILE_NAME);
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = match Connection::open_with_flags(&file, flags).and_then(|c| version(&c).map(|_| c)) {
        Ok(connection) => connection,
        // A WAL database in a folder that may not be written to opens only when told that nobody else writes.
        Err(_) => {
            let uri = format!("file:{}?immutable=1", escaped(&file));
            let connection = Connection::open_with_flags(uri, flags)?;
            version(&connection)?;
            connection
        }
    };
    schema::stand_in(&connection, version(&connection)?)?;
    Ok(Opened { connection, lock: None, read_only: true, set_aside: None, restored: false })
}

fn configure(connection: &Connection) -> Result<(), rusqlite::Error> {
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "trusted_schema", false)
}

fn version(connection: &Connection) -> Result<i64, rusqlite::Error> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

fn set_file_aside(folder: &Path, file: &Path, now: DateTime<Utc>) -> Result<PathBuf, OpenError> {
    let aside = folder.join(format!("houselights.damaged-{}.db", now.format("%Y%m%d-%H%M%S")));
    fs::rename(file, &aside).map_err(|problem| OpenError::Folder { folder: folder.into(), problem })?;
    for suffix in ["-wal", "-shm"] {
        let side = |path: &Path| PathBuf::from(format!("{}{suffix}", path.display()));
        // Often there is none; and a journal left behind would be taken for the restored file's.
        let _ = fs::rename(side(file), side(&aside));
    }
    Ok(aside)
}

fn lock(folder: &Path) -> Result<File, OpenError> {
    let trouble = |problem| OpenError::Folder { folder: folder.into(), problem };
    let lock = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join("houselights.lock"))
        .map_err(trouble)?;
    match FileExt::try_lock_exclusive(&lock) {
        Ok(true) => Ok(lock),
        Ok(false) => Err(OpenError::InUse),
        Err(problem) => Err(trouble(problem)),
    }
}

pub(super) fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

pub(super) fn keep_private(file: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A file system without permissions (a USB stick) is no reason to refuse.
        let _ = fs::set_permissions(file, fs::Permissions::from_mode(0o600));
    }
    #[cfg(not(unix))]
    let _ = file;
}

/// Whether SQLite could write here: the file itself, and its journal beside it.
fn may_write(folder: &Path, file: &Path) -> bool {
    let probe = folder.join(".houselights-probe");
    let folder_is_writable = File::create(&probe).is_ok();
    let _ = fs::remove_file(&probe);
    folder_is_writable && (!file.exists() || File::options().append(true).open(file).is_ok())
}

fn no_folder(folder: &Path) -> OpenError {
    OpenError::Folder { folder: folder.into(), problem: std::io::ErrorKind::PermissionDenied.into() }
}

fn escaped(file: &Path) -> String {
    file.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23")
}
