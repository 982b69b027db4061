//! The tables `feeds` and `feed_door`: calendars that follow the household's, of whose secrets only hashes are kept, and
//! the door that they come through. Never in the change log: another computer of the household opens no door for this
//! one.

use chrono::{DateTime, Utc};
use houselights_domain::id::FeedId;
use houselights_domain::share::{Address, Feed};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::shares::Hash;
use super::{json, parsed};
use crate::error::Error;

/// The table `feed_door` has one row.
const ROW: &str = "door";

/// The door for calendars, as it was last left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedDoor {
    /// The name of this computer that stays when its numbers change, without `.local`.
    pub name: String,
    /// Calendars are let in, whenever this computer is in the network of the address.
    pub open: bool,
    /// Through which address.
    pub address: Option<Address>,
    /// The port behind it that calendars know.
    pub port: Option<u16>,
}

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

/// The door; `None` before the first feed.
pub fn door(connection: &Connection) -> Result<Option<FeedDoor>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM feed_door WHERE id = ?")?
        .query_row([ROW], |row| {
            let address: Option<String> = row.get("address")?;
            Ok(FeedDoor {
                name: row.get("name")?,
                open: row.get("is_open")?,
                address: address.map(|_| json(row, "address")).transpose()?,
                port: row.get("port")?,
            })
        })
        .optional()?)
}

/// Keeps the door as it is.
pub fn put_door(connection: &Connection, door: &FeedDoor) -> Result<(), Error> {
    let address = door.address.as_ref().map(serde_json::to_string).transpose()?;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO feed_door (id, name, is_open, address, port) VALUES (?, ?, ?, ?, ?)",
        )?
        .execute(params![ROW, door.name, door.open, address, door.port])?;
    Ok(())
}
