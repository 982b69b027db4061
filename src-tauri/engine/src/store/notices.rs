//! The table `put_away`: what was said about this computer and need not be said again. Never in the change log, because
//! another computer of the household lacks other things.

use rusqlite::Connection;

use crate::error::Error;
use crate::view::Notice;

/// Everything that was put away here.
pub fn put_away(connection: &Connection) -> Result<Vec<Notice>, Error> {
    let notices = connection
        .prepare_cached("SELECT notice FROM put_away")?
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    // What only a newer version can read says nothing to this one.
    Ok(notices.iter().filter_map(|notice| serde_json::from_str(notice).ok()).collect())
}

/// Remembers that this one is put away; false if it was before.
pub fn put_one_away(connection: &Connection, notice: Notice) -> Result<bool, Error> {
    let rows = connection
        .prepare_cached("INSERT OR IGNORE INTO put_away (notice) VALUES (?)")?
        .execute([serde_json::to_string(&notice)?])?;
    Ok(rows > 0)
}
