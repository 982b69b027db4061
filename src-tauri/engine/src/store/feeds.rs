//! The table `feeds`: calendars that follow the household's, of whose secrets only hashes are kept. Never in the change
//! log: another computer of the household opens no door for this one.

use chrono::{DateTime, Utc};
use houselights_domain::id::FeedId;
use houselights_domain::share::Feed;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::parsed;
use super::shares::Hash;
use crate::error::Error;

/// The calendars that follow, the oldest first, those that were taken back left out.
pub fn load(connection: &Connection) -> Result<Vec<Feed>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM feeds WHERE revoked_at IS NULL ORDER BY id")?
        .query_map([], read)?
        .collect::<Result<_, _>>()?)
}

/// The feed with that hash, with the hash as it is stored, and whether it was taken back.
pub fn by_secret(connection: &Connection, secret: &Hash) -> Result<Option<(Hash, Feed, bool)>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM feeds WHERE secret = ?")?
        .query_row([secret], |row| {
            let revoked: Option<i64> = row.get("revoked_at")?;
            Ok((row.get("secret")?, read(row)?, revoked.is_some()))
        })
        .optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Feed> {
    let moment = |column: &str| -> rusqlite::Result<Option<DateTime<Utc>>> {
        let millis: Option<i64> = row.get(column)?;
        Ok(millis.and_then(DateTime::from_timestamp_millis))
    };
    let who: Option<String> = row.get("member_id")?;
    Ok(Feed {
        id: parsed(row, "id")?,
        who: who.map(|_| parsed(row, "member_id")).transpose()?,
        made_at: moment("made_at")?.unwrap_or(DateTime::UNIX_EPOCH),
        last_seen: moment("last_seen")?,
    })
}

/// Keeps a new feed.
pub fn add(connection: &Connection, feed: &Feed, secret: &Hash) -> Result<(), Error> {
    connection
        .prepare_cached("INSERT INTO feeds (id, secret, member_id, made_at) VALUES (?, ?, ?, ?)")?
        .execute(params![
            feed.id.to_string(),
            secret,
            feed.who.map(|id| id.to_string()),
            feed.made_at.timestamp_millis(),
        ])?;
    Ok(())
}

/// Takes a feed back.
///
/// # Errors
/// [`Error::Gone`] if it is not there, or not any more.
pub fn revoke(connection: &Connection, id: FeedId, now: DateTime<Utc>) -> Result<(), Error> {
    let changed = connection
        .prepare_cached("UPDATE feeds SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")?
        .execute(params![now.timestamp_millis(), id.to_string()])?;
    if changed == 0 { Err(Error::Gone) } else { Ok(()) }
}

/// Remembers that a calendar looked now.
pub fn seen(connection: &Connection, id: FeedId, now: DateTime<Utc>) -> Result<(), Error> {
    connection
        .prepare_cached("UPDATE feeds SET last_seen = ? WHERE id = ?")?
        .execute(params![now.timestamp_millis(), id.to_string()])?;
    Ok(())
}

/// Forgets feeds that were taken back long ago.
pub fn forget(connection: &Connection, before: DateTime<Utc>) -> Result<(), Error> {
    connection.execute("DELETE FROM feeds WHERE revoked_at < ?", [before.timestamp_millis()])?;
    Ok(())
}
