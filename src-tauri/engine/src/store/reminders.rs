//! The tables `fired`, `pending` and `snoozes`: what this computer already said, what of it is not answered, and what
//! waits. Never in the change log, because
//! another computer of the household reminds for itself.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use houselights_domain::id::SessionId;
use houselights_domain::plan::reminders::{ReminderKey, Snooze};
use rusqlite::{Connection, params};
use serde::Deserialize;

use super::ids;
use crate::engine::Pending;
use crate::error::Error;

/// How long it is remembered that something was said; no clock jumps back further than that.
const MEMORY: TimeDelta = TimeDelta::days(400);

/// What was said already of some evenings.
pub fn told_of(
    connection: &Connection,
    sessions: impl Iterator<Item = SessionId>,
) -> Result<HashSet<ReminderKey>, Error> {
    // A key begins with its evening, so the primary key finds them.
    let mut keys = connection.prepare_cached(
        r#"SELECT fired.id FROM json_each(?) AS wanted CROSS JOIN fired
           ON fired.id >= '{"session":"' || wanted.value || '"' AND fired.id < '{"session":"' || wanted.value || '#'"#,
    )?;
    let mut told = HashSet::new();
    for key in keys.query_map([ids(sessions)?], |row| row.get::<_, String>(0))? {
        // What only a newer version can read says nothing to this one.
        told.extend(serde_json::from_str::<ReminderKey>(&key?).ok());
    }
    Ok(told)
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

/// What is put off of one evening, by one person after another; it was one alone once.
#[derive(Deserialize)]
#[serde(untagged)]
enum PutOff {
    Each(Vec<Snooze>),
    One(Snooze),
}

/// Every reminder that was put off.
pub fn snoozes(connection: &Connection) -> Result<Vec<Snooze>, Error> {
    let stored = connection
        .prepare_cached("SELECT value FROM snoozes")?
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    let read = stored.iter().filter_map(|snoozes| serde_json::from_str(snoozes).ok());
    let each = read.flat_map(|snoozes| match snoozes {
        PutOff::Each(snoozes) => snoozes,
        PutOff::One(snooze) => vec![snooze],
    });
    Ok(each.collect())
}

/// Puts a reminder off; a later snooze takes the place of those that it puts off again.
pub fn keep_snooze(connection: &Connection, snooze: &Snooze) -> Result<(), Error> {
    let mut kept = snoozes(connection)?;
    kept.retain(|other| other.session == snooze.session && !snooze.replaces(other));
    kept.push(snooze.clone());
    connection.execute(
        "INSERT OR REPLACE INTO snoozes (session_id, value) VALUES (?, ?)",
        params![snooze.session.to_string(), serde_json::to_string(&kept)?],
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
