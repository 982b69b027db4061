//! The tables `mailed` and `heard_off`, of this computer alone, and `mail_replies`: who was written to of an evening, who has
//! it in no calendar since, and the newest answer by mail that counts.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use houselights_domain::id::{MemberId, SessionId};
use rusqlite::{Connection, OptionalExtension, params};

use super::{Entity, Writer, parsed};
use crate::error::Error;

/// Somebody who was written to of an evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailed {
    /// Who.
    pub who: MemberId,
    /// At which address.
    pub address: String,
    /// By whom.
    pub by: MemberId,
    /// At which address they wanted to be answered.
    pub organizer: String,
    /// Which of its changes they were told (iCalendar SEQUENCE).
    pub sequence: u32,
    /// When.
    pub at: DateTime<Utc>,
}

/// When somebody answered by mail, as they say, and to which of an evening's changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Replied {
    /// iCalendar SEQUENCE.
    pub sequence: u32,
    /// iCalendar DTSTAMP, in milliseconds since 1970.
    pub stamp: i64,
}

/// Who was written to of an evening.
pub fn mailed(connection: &Connection, session: SessionId) -> Result<Vec<Mailed>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM mailed WHERE session_id = ? ORDER BY rowid")?
        .query_map([session.to_string()], |row| {
            Ok(Mailed {
                who: parsed(row, "member_id")?,
                address: row.get("address")?,
                by: parsed(row, "organizer_id")?,
                organizer: row.get("organizer")?,
                sequence: row.get("sequence")?,
                at: DateTime::from_timestamp_millis(row.get("at")?).unwrap_or(DateTime::UNIX_EPOCH),
            })
        })?
        .collect::<Result<_, _>>()?)
}

/// The evenings of which anybody was written to, and the series as a whole, by what stands for them.
pub fn asked(connection: &Connection) -> Result<Vec<SessionId>, Error> {
    let mut all = connection.prepare_cached("SELECT DISTINCT session_id FROM mailed ORDER BY session_id")?;
    Ok(all.query_map([], |row| parsed(row, "session_id"))?.collect::<Result<_, _>>()?)
}

/// Those of [`asked`] of which somebody was last written to at a moment or after it, and before another.
pub fn asked_within(
    connection: &Connection,
    from: DateTime<Utc>,
    before: DateTime<Utc>,
) -> Result<Vec<SessionId>, Error> {
    let sql = "SELECT session_id FROM mailed GROUP BY session_id HAVING max(at) >= ? AND max(at) < ?
               ORDER BY session_id";
    let mut found = connection.prepare_cached(sql)?;
    let within = [from, before].map(|at| at.timestamp_millis());
    Ok(found.query_map(within, |row| parsed(row, "session_id"))?.collect::<Result<_, _>>()?)
}

/// Who was written to and did not hear since that it is off.
const HAS: &str = "mailed WHERE NOT EXISTS (SELECT 1 FROM heard_off WHERE heard_off.session_id = mailed.session_id
                                                                   AND heard_off.member_id = mailed.member_id)";

/// What anybody has in their calendar by a letter.
pub fn had(connection: &Connection) -> Result<Vec<SessionId>, Error> {
    let mut all = connection.prepare_cached(&format!("SELECT DISTINCT session_id FROM {HAS}"))?;
    Ok(all.query_map([], |row| parsed(row, "session_id"))?.collect::<Result<_, _>>()?)
}

/// Who has an evening in their calendar by a letter.
pub fn holders(connection: &Connection, session: SessionId) -> Result<Vec<MemberId>, Error> {
    let sql = format!("SELECT member_id FROM {HAS} AND session_id = ? ORDER BY rowid");
    let mut all = connection.prepare_cached(&sql)?;
    Ok(all.query_map([session.to_string()], |row| parsed(row, "member_id"))?.collect::<Result<_, _>>()?)
}

/// What each of these people has in their calendar by a letter.
pub fn with_all(connection: &Connection, who: &[MemberId]) -> Result<HashSet<SessionId>, Error> {
    let sql = format!(
        "SELECT session_id FROM {HAS} AND member_id IN (SELECT value FROM json_each(?1))
         GROUP BY session_id HAVING count(*) = json_array_length(?1)"
    );
    let mut all = connection.prepare_cached(&sql)?;
    let who = serde_json::to_string(who)?;
    Ok(all.query_map([who], |row| parsed(row, "session_id"))?.collect::<Result<_, _>>()?)
}

/// Whether whoever has an evening in their calendar by a letter has another as well; not where nobody has it.
pub fn all_have(connection: &Connection, session: SessionId, other: SessionId) -> Result<bool, Error> {
    let who = holders(connection, session)?;
    Ok(!who.is_empty() && with_all(connection, &who)?.contains(&other))
}

/// Remembers that somebody was written to, and whether that it is off.
pub fn put_mailed(
    connection: &Connection,
    session: SessionId,
    mailed: &Mailed,
    off: bool,
) -> Result<(), Error> {
    let heard = match off {
        true => "INSERT OR IGNORE INTO heard_off (session_id, member_id) VALUES (?, ?)",
        false => "DELETE FROM heard_off WHERE session_id = ? AND member_id = ?",
    };
    connection.prepare_cached(heard)?.execute([session.to_string(), mailed.who.to_string()])?;
    connection
        .prepare_cached(
            "INSERT INTO mailed (session_id, member_id, address, organizer_id, organizer, sequence, at)
             VALUES (?, ?, ?, ?, ?, ?, ?)
             ON CONFLICT DO UPDATE SET address = excluded.address, organizer_id = excluded.organizer_id,
               organizer = excluded.organizer, sequence = excluded.sequence, at = excluded.at",
        )?
        .execute(params![
            session.to_string(),
            mailed.who.to_string(),
            mailed.address,
            mailed.by.to_string(),
            mailed.organizer,
            mailed.sequence,
            mailed.at.timestamp_millis(),
        ])?;
    Ok(())
}

/// The newest answer of somebody's by mail that counts.
pub fn replied(connection: &Connection, session: SessionId, who: MemberId) -> Result<Option<Replied>, Error> {
    Ok(connection
        .prepare_cached("SELECT sequence, stamp FROM mail_replies WHERE id = ? AND deleted_at IS NULL")?
        .query_row([row_of(session, who)], |row| Ok(Replied { sequence: row.get(0)?, stamp: row.get(1)? }))
        .optional()?)
}

fn row_of(session: SessionId, who: MemberId) -> String {
    format!("{session}:{who}")
}

impl Writer<'_> {
    /// Puts the newest answer of somebody's by mail.
    pub fn put_replied(&mut self, session: SessionId, who: MemberId, replied: Replied) -> Result<(), Error> {
        let row = row_of(session, who);
        self.put(Entity::MailReplies, &row, "sequence", i64::from(replied.sequence))?;
        self.put(Entity::MailReplies, &row, "stamp", replied.stamp)?;
        self.keep(Entity::MailReplies, &row)
    }
}
