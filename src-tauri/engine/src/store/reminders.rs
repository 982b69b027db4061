//! The tables `fired`, `pending` and `snoozes`: what this computer already said, what of it is not answered, and what
//! waits. Never in the change log, because
//! another computer of the household reminds for itself.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use houselights_domain::id::SessionId;
use houselights_domain::plan::reminders::{ReminderKey, Snooze};
use rusqlite::{Connection, params};

use crate::engine::Pending;
use crate::error::Error;

/// How long it is remembered that something was said; no clock jumps back further than that.
const MEMORY: TimeDelta = TimeDelta::days(400);

/// Everything that was said already.
pub fn told(connection: &Connection) -> Result<HashSet<ReminderKey>, Error> {
    let keys = connection
        .prepare_cached("SELECT id FROM fired")?
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    // What only a newer version can read says nothing to this one.
    Ok(keys.iter().filter_map(|key| serde_json::from_str(key).ok()).collect())
}

/// Remembers that these are said.
pub fn keep_told(connection: &mut Connection, keys: &[ReminderKey], now: DateTime<Utc>) -> Result<(), Error> {
    if keys.is_empty() {
        return Ok(());
    }
    let transaction = connection.transaction()?;
    put_told(&transaction, keys, now)?;
    transaction.execute("DELETE FROM fired WHERE at < ?", [(now - MEMORY).timestamp_millis()])?;
    Ok(transaction.commit()?)
}

/// [`keep_told`] within a transaction that is under way.
pub fn put_told(connection: &Connection, keys: &[ReminderKey], now: DateTime<Utc>) -> Result<(), Error> {
    for key in keys {
        connection
            .prepare_cached("INSERT OR IGNORE INTO fired (id, at) VALUES (?, ?)")?
            .execute(params![serde_json::to_string(key)?, now.timestamp_millis()])?;
    }
    Ok(())
}

/// Every reminder that was put off.
pub fn snoozes(connection: &Connection) -> Result<Vec<Snooze>, Error> {
    let snoozes = connection
        .prepare_cached("SELECT value FROM snoozes")?
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    Ok(snoozes.iter().filter_map(|snooze| serde_json::from_str(snooze).ok()).collect())
}

/// Puts a reminder off; a later snooze of the same evening takes its place.
pub fn keep_snooze(connection: &Connection, snooze: &Snooze) -> Result<(), Error> {
    connection.execute(
        "INSERT OR REPLACE INTO snoozes (session_id, value) VALUES (?, ?)",
        params![snooze.session.to_string(), serde_json::to_string(snooze)?],
    )?;
    Ok(())
}

/// Every reminder that was shown and not answered yet.
pub fn pending(connection: &Connection) -> Result<Vec<Pending>, Error> {
    let pending = connection
        .prepare_cached("SELECT value FROM pending")?
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    Ok(pending.iter().filter_map(|pending| serde_json::from_str(pending).ok()).collect())
}

/// Remembers that a reminder waits for an answer; a later one of the same evening takes its place.
pub fn keep_pending(connection: &Connection, pending: &Pending) -> Result<(), Error> {
    connection.execute(
        "INSERT OR REPLACE INTO pending (session_id, value) VALUES (?, ?)",
        params![pending.session.to_string(), serde_json::to_string(pending)?],
    )?;
    Ok(())
}

/// It was answered.
pub fn forget_pending(connection: &Connection, session: SessionId) -> Result<(), Error> {
    connection.execute("DELETE FROM pending WHERE session_id = ?", [session.to_string()])?;
    Ok(())
}
