//! Whether a file can be trusted. Owns the check that a damaged file fails; refuses to mend it.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

/// A database that SQLite reads without complaint. A locked one counts as sound: damage is what we look for. An empty
/// file does not, though SQLite takes it for a new database: nobody makes one but a crash or a full disk.
pub fn is_sound(file: &Path) -> bool {
    if std::fs::metadata(file).is_ok_and(|meta| meta.len() == 0) {
        return false;
    }
    let check = || -> Result<String, rusqlite::Error> {
        let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        connection.pragma_query_value(None, "quick_check", |row| row.get(0))
    };
    match check() {
        Ok(answer) => answer == "ok",
        Err(problem) => !matches!(
            problem.sqlite_error_code(),
            Some(rusqlite::ErrorCode::NotADatabase | rusqlite::ErrorCode::DatabaseCorrupt)
        ),
    }
}
