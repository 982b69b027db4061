//! Opening the household's file. Owns the lock, the checks, the copies and what happens to a file that cannot be used;
//! refuses to overwrite anything a person stored.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use fs4::fs_std::FileExt;
use rusqlite::{Connection, OpenFlags};

use super::backup;
use super::open_error::OpenError;
use super::schema::{self, MIGRATIONS, VERSION};
use super::sound::is_sound;

/// The name of the household's file in its folder.
pub const FILE_NAME: &str = "houselights.db";
/// SQLite before this has a bug that can corrupt a database in WAL mode.
const OLDEST_SQLITE: i32 = 3_051_003;

/// How a file was opened.
#[derive(Debug)]
pub struct Opened {
    pub connection: Connection,
    /// Held as long as the file is in use; `None` when only reading.
    pub lock: Option<File>,
    pub read_only: bool,
    /// The disk had no room for the next change.
    pub full: bool,
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
    look_at(&file)?;
    let was_there = file.exists();
    let room = match make_private_folder(folder).and_then(|()| room_to_write(folder, &file)) {
        Ok(room) => room,
        Err(_) if was_there => return open_read_only(folder),
        Err(problem) => return Err(OpenError::Folder { folder: folder.into(), problem }),
    };
    match open_to_write(folder, &file, now) {
        Ok(opened) => Ok(Opened { full: !room, ..opened }),
        // SQLite needs room of its own to begin. What is there can be looked at until there is some.
        Err(problem) if !room && problem.may_want_room() => {
            if was_there && fs::metadata(&file).is_ok_and(|meta| meta.len() > 0) {
                Ok(Opened { full: true, ..open_read_only(folder)? })
            } else {
                Err(OpenError::Full { folder: folder.into() })
            }
        }
        refused => refused,
    }
}

fn open_to_write(folder: &Path, file: &Path, now: DateTime<Utc>) -> Result<Opened, OpenError> {
    let lock = lock(folder)?;
    let mut set_aside = None;
    let mut restored = false;
    if file.exists() && !is_sound(file) {
        set_aside = Some(set_file_aside(folder, file, now)?);
    }
    // A file that is not there although there are copies of it was lost, not never begun.
    if !file.exists() {
        restored = backup::restore_newest(folder, file).is_some();
    }
    let mut connection = Connection::open(file)?;
    keep_private(file);
    let found = version(&connection)?;
    if found > VERSION {
        return Err(OpenError::Newer { found, known: VERSION });
    }
    configure(&connection)?;
    if found > 0 && found < VERSION {
        let label = format!("{}{VERSION}-{}", backup::BEFORE_UPDATE, now.format("%Y%m%d-%H%M%S"));
        backup::keep(&connection, folder, &label).map_err(OpenError::Backup)?;
    }
    MIGRATIONS.to_latest(&mut connection)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(Opened { connection, lock: Some(lock), read_only: false, full: false, set_aside, restored })
}

/// Opens the file for reading only, even one of a newer version.
///
/// # Errors
/// [`OpenError`] says why not.
pub fn open_read_only(folder: &Path) -> Result<Opened, OpenError> {
    let file = folder.join(FILE_NAME);
    look_at(&file)?;
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
    Ok(Opened { connection, lock: None, read_only: true, full: false, set_aside: None, restored: false })
}

fn configure(connection: &Connection) -> Result<(), rusqlite::Error> {
    // Each field of each table is a statement of its own: a write of many rows should not prepare them again and again.
    connection.set_prepared_statement_cache_capacity(128);
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

pub(crate) fn make_private_folder(folder: &Path) -> std::io::Result<()> {
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

/// Refuses what SQLite would only call an error of the disk: no file, or one that may not be read.
fn look_at(file: &Path) -> Result<(), OpenError> {
    match fs::metadata(file) {
        Ok(meta) if !meta.is_file() => return Err(OpenError::NoFile { file: file.into() }),
        Ok(_) => File::open(file).map(drop),
        // A link that leads nowhere is a disk that is not there now.
        Err(problem) if fs::symlink_metadata(file).is_ok() => Err(problem),
        Err(_) => return Ok(()),
    }
    .map_err(|problem| OpenError::Unreadable { file: file.into(), problem })
}

/// What a change writes to its journal, and some to spare.
const CHANGE: usize = 64 * 1024;

/// Whether SQLite could write here, the file itself and its journal beside it, and whether there is room for it.
fn room_to_write(folder: &Path, file: &Path) -> std::io::Result<bool> {
    let room = has_room(folder)?;
    if file.exists() {
        File::options().append(true).open(file)?;
    }
    Ok(room)
}

/// Whether the disk of `folder` has room for a change.
///
/// # Errors
/// What the disk says when nothing can be written to the folder at all.
pub fn has_room(folder: &Path) -> std::io::Result<bool> {
    let probe = folder.join(".houselights-probe");
    let written = File::create(&probe).and_then(|mut file| file.write_all(&[1; CHANGE]));
    let _ = fs::remove_file(&probe);
    match written {
        Err(problem) if matches!(problem.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => {
            Ok(false)
        }
        written => written.map(|()| true),
    }
}

fn escaped(file: &Path) -> String {
    file.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23")
}
