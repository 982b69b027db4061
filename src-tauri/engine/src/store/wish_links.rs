//! The tables `wish_links` and `wish_visits`: ways to the wish page, and the phones that came through them, of whose
//! secrets only hashes are kept. Never in the change log: another computer of the household opens no door for this one.

use chrono::{DateTime, Utc};
use houselights_domain::id::WishLinkId;
use houselights_domain::share::WishLink;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::parsed;
use super::shares::Hash;
use crate::error::Error;

/// The links, the oldest first, those that were taken back left out.
pub fn load(connection: &Connection) -> Result<Vec<WishLink>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM wish_links WHERE revoked_at IS NULL ORDER BY id")?
        .query_map([], read)?
        .collect::<Result<_, _>>()?)
}

/// The link with that hash, with the hash as it is stored, and whether it was taken back.
pub fn by_secret(connection: &Connection, secret: &Hash) -> Result<Option<(Hash, WishLink, bool)>, Error> {
    known(connection, "SELECT * FROM wish_links WHERE secret = ?", secret)
}

/// The same for the secret of a phone that came through it.
pub fn by_visit(connection: &Connection, secret: &Hash) -> Result<Option<(Hash, WishLink, bool)>, Error> {
    known(
        connection,
        "SELECT wish_links.id, member_id, made_at, revoked_at, last_seen, wish_visits.secret AS secret
         FROM wish_visits JOIN wish_links ON wish_links.id = link_id WHERE wish_visits.secret = ?",
        secret,
    )
}

fn known(connection: &Connection, sql: &str, secret: &Hash) -> Result<Option<(Hash, WishLink, bool)>, Error> {
    Ok(connection
        .prepare_cached(sql)?
        .query_row([secret], |row| {
            let revoked: Option<i64> = row.get("revoked_at")?;
            Ok((row.get("secret")?, read(row)?, revoked.is_some()))
        })
        .optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<WishLink> {
    let moment = |column: &str| -> rusqlite::Result<Option<DateTime<Utc>>> {
        let millis: Option<i64> = row.get(column)?;
        Ok(millis.and_then(DateTime::from_timestamp_millis))
    };
    Ok(WishLink {
        id: parsed(row, "id")?,
        who: parsed(row, "member_id")?,
        made_at: moment("made_at")?.unwrap_or(DateTime::UNIX_EPOCH),
        last_seen: moment("last_seen")?,
    })
}

/// Keeps a new link.
pub fn add(connection: &Connection, link: &WishLink, secret: &Hash) -> Result<(), Error> {
    connection
        .prepare_cached("INSERT INTO wish_links (id, secret, member_id, made_at) VALUES (?, ?, ?, ?)")?
        .execute(params![
            link.id.to_string(),
            secret,
            link.who.to_string(),
            link.made_at.timestamp_millis()
        ])?;
    Ok(())
}

/// Takes a link back.
///
/// # Errors
/// [`Error::Gone`] if it is not there, or not any more.
pub fn revoke(connection: &Connection, id: WishLinkId, now: DateTime<Utc>) -> Result<(), Error> {
    let changed = connection
        .prepare_cached("UPDATE wish_links SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")?
        .execute(params![now.timestamp_millis(), id.to_string()])?;
    if changed == 0 { Err(Error::Gone) } else { Ok(()) }
}

/// Remembers that somebody came through a link now.
pub fn seen(connection: &Connection, id: WishLinkId, now: DateTime<Utc>) -> Result<(), Error> {
    connection
        .prepare_cached("UPDATE wish_links SET last_seen = ? WHERE id = ?")?
        .execute(params![now.timestamp_millis(), id.to_string()])?;
    Ok(())
}

/// Remembers a phone, and forgets the oldest ones beyond so many.
pub fn add_visit(
    connection: &Connection,
    secret: &Hash,
    link: WishLinkId,
    now: DateTime<Utc>,
    most: u32,
) -> Result<(), Error> {
    connection
        .prepare_cached("INSERT INTO wish_visits (secret, link_id, came_at) VALUES (?, ?, ?)")?
        .execute(params![secret, link.to_string(), now.timestamp_millis()])?;
    connection
        .prepare_cached(
            "DELETE FROM wish_visits WHERE link_id = ?1 AND secret NOT IN
             (SELECT secret FROM wish_visits WHERE link_id = ?1 ORDER BY came_at DESC, rowid DESC LIMIT ?2)",
        )?
        .execute(params![link.to_string(), most])?;
    Ok(())
}

/// How many phones came through a link.
pub fn visits(connection: &Connection, link: WishLinkId) -> Result<u32, Error> {
    Ok(connection
        .prepare_cached("SELECT count(*) FROM wish_visits WHERE link_id = ?")?
        .query_row([link.to_string()], |row| row.get(0))?)
}

/// Forgets links that were taken back long ago, with their phones.
pub fn forget(connection: &Connection, before: DateTime<Utc>) -> Result<(), Error> {
    let before = before.timestamp_millis();
    connection.execute(
        "DELETE FROM wish_visits WHERE link_id IN (SELECT id FROM wish_links WHERE revoked_at < ?)",
        [before],
    )?;
    connection.execute("DELETE FROM wish_links WHERE revoked_at < ?", [before])?;
    Ok(())
}
