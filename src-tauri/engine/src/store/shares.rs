//! The tables `share_links` and `share_visits`: who was given a way in, of which only a hash is kept. Never in the change
//! log, because another computer of the household opens no door for this one.

use chrono::{DateTime, Utc};
use houselights_domain::id::{LinkId, SessionId};
use houselights_domain::plan::Person;
use houselights_domain::share::Link;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{json, parsed};
use crate::error::Error;

/// The SHA-256 of a secret.
pub type Hash = [u8; 32];

/// A phone that came through a link.
#[derive(Clone, Debug)]
pub struct Visit {
    /// Its own secret's hash.
    pub secret: Hash,
    /// The link.
    pub link: Link,
    /// Who holds it, once they said: whose the link is, or whom they chose.
    pub who: Option<Person>,
    /// This look was noted, as the first one for a while.
    pub noted: bool,
}

/// The links to an evening, the oldest first, those that were taken back left out.
pub fn links(connection: &Connection, session: SessionId) -> Result<Vec<Link>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM share_links WHERE session_id = ? AND revoked_at IS NULL ORDER BY id")?
        .query_map([session.to_string()], read)?
        .collect::<Result<_, _>>()?)
}

/// The link with that hash, with the hash as it is stored.
pub fn by_secret(connection: &Connection, secret: &Hash) -> Result<Option<(Hash, Link)>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM share_links WHERE secret = ?")?
        .query_row([secret], |row| Ok((row.get("secret")?, read(row)?)))
        .optional()?)
}

/// The visit with that hash, with the hash as it is stored.
pub fn visit(connection: &Connection, secret: &Hash) -> Result<Option<Visit>, Error> {
    Ok(connection
        .prepare_cached(
            "SELECT share_links.*, share_visits.secret AS own, share_visits.who AS visitor
             FROM share_visits JOIN share_links ON share_links.id = share_visits.link_id
             WHERE share_visits.secret = ?",
        )?
        .query_row([secret], |row| {
            Ok(Visit { secret: row.get("own")?, link: read(row)?, who: json(row, "visitor")?, noted: false })
        })
        .optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Link> {
    let moment = |column: &str| -> rusqlite::Result<Option<DateTime<Utc>>> {
        let millis: Option<i64> = row.get(column)?;
        Ok(millis.and_then(DateTime::from_timestamp_millis))
    };
    Ok(Link {
        id: parsed(row, "id")?,
        session: parsed(row, "session_id")?,
        who: json(row, "who")?,
        scope: json(row, "scope")?,
        // A link whose end cannot be read has ended.
        expires_at: moment("expires_at")?.unwrap_or(DateTime::UNIX_EPOCH),
        revoked_at: moment("revoked_at")?,
        last_seen: moment("last_seen")?,
    })
}

/// Keeps a new link.
pub fn add(connection: &Connection, link: &Link, secret: &Hash) -> Result<(), Error> {
    connection
        .prepare_cached(
            "INSERT INTO share_links (id, secret, session_id, who, scope, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            link.id.to_string(),
            secret,
            link.session.to_string(),
            serde_json::to_string(&link.who)?,
            serde_json::to_string(&link.scope)?,
            link.expires_at.timestamp_millis(),
        ])?;
    Ok(())
}

/// Takes a link back.
pub fn revoke(connection: &Connection, id: LinkId, now: DateTime<Utc>) -> Result<(), Error> {
    let changed = connection
        .prepare_cached("UPDATE share_links SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")?
        .execute(params![now.timestamp_millis(), id.to_string()])?;
    if changed == 0 { Err(Error::Gone) } else { Ok(()) }
}

/// Has the links to an evening end with it, wherever it was moved.
pub fn expire(connection: &Connection, session: SessionId, at: DateTime<Utc>) -> Result<(), Error> {
    connection
        .prepare_cached("UPDATE share_links SET expires_at = ?1 WHERE session_id = ?2 AND expires_at <> ?1")?
        .execute(params![at.timestamp_millis(), session.to_string()])?;
    Ok(())
}

/// Remembers that somebody came through a link now.
pub fn seen(connection: &Connection, id: LinkId, now: DateTime<Utc>) -> Result<(), Error> {
    connection
        .prepare_cached("UPDATE share_links SET last_seen = ? WHERE id = ?")?
        .execute(params![now.timestamp_millis(), id.to_string()])?;
    Ok(())
}

/// Remembers a phone.
pub fn add_visit(
    connection: &Connection,
    secret: &Hash,
    link: LinkId,
    who: Option<&Person>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    connection
        .prepare_cached("INSERT INTO share_visits (secret, link_id, who, came_at) VALUES (?, ?, ?, ?)")?
        .execute(params![secret, link.to_string(), serde_json::to_string(&who)?, now.timestamp_millis()])?;
    Ok(())
}

/// How many phones came through a link.
pub fn visits(connection: &Connection, link: LinkId) -> Result<u32, Error> {
    Ok(connection
        .prepare_cached("SELECT count(*) FROM share_visits WHERE link_id = ?")?
        .query_row([link.to_string()], |row| row.get(0))?)
}

/// Forgets the phone that came through a link first, rather one of which nobody said whose it is.
pub fn forget_oldest_visit(connection: &Connection, link: LinkId) -> Result<(), Error> {
    connection
        .prepare_cached(
            "DELETE FROM share_visits WHERE secret =
             (SELECT secret FROM share_visits WHERE link_id = ? ORDER BY who <> 'null', came_at, rowid LIMIT 1)",
        )?
        .execute([link.to_string()])?;
    Ok(())
}

/// Remembers who holds a phone.
pub fn introduce(connection: &Connection, secret: &Hash, who: &Person) -> Result<(), Error> {
    connection
        .prepare_cached("UPDATE share_visits SET who = ? WHERE secret = ?")?
        .execute(params![serde_json::to_string(&Some(who))?, secret])?;
    Ok(())
}

/// Forgets links and phones whose time is long over.
pub fn forget(connection: &Connection, before: DateTime<Utc>) -> Result<(), Error> {
    let before = before.timestamp_millis();
    connection.execute(
        "DELETE FROM share_visits WHERE link_id IN (SELECT id FROM share_links WHERE expires_at < ?)",
        [before],
    )?;
    connection.execute("DELETE FROM share_links WHERE expires_at < ?", [before])?;
    Ok(())
}
