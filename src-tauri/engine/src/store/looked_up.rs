//! What was looked up: the rows of `facts` from that origin, wherever a copy of them may be. Owns that they can be let go for
//! good, out of the table and out of the log, because their sources want that; everything else of a household is only ever
//! marked as deleted.

use std::collections::HashMap;
use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::id::TitleId;
use houselights_domain::title::{Facts, Origin};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use super::{Entity, Writer, json, parsed};
use crate::error::Error;

/// Titles that were not looked up, with all that could be asked, on `since` or later, in the order they were added.
pub fn due(connection: &Connection, since: NaiveDate) -> Result<Vec<TitleId>, Error> {
    let sql = "SELECT id FROM titles WHERE deleted_at IS NULL AND NOT EXISTS (
                 SELECT 1 FROM facts WHERE facts.id = titles.id || ':listed_as:looked_up'
                   AND deleted_at IS NULL AND seen_on >= ?
                   AND NOT coalesce(json_extract(value, '$.without_scores'), 0))
               ORDER BY id";
    let mut statement = connection.prepare_cached(sql)?;
    let due = statement.query_map([since.to_string()], |row| parsed(row, "id"))?;
    Ok(due.collect::<Result<_, _>>()?)
}

/// What the poster of each title on the list is called at its source.
pub fn posters(connection: &Connection) -> Result<HashMap<TitleId, String>, Error> {
    let sql = "SELECT title_id, value FROM facts JOIN titles ON titles.id = title_id
               WHERE facts.id GLOB '*:poster:looked_up' AND facts.deleted_at IS NULL AND titles.deleted_at IS NULL";
    let mut statement = connection.prepare_cached(sql)?;
    let posters = statement.query_map([], |row| Ok((parsed(row, "title_id")?, json(row, "value")?)))?;
    Ok(posters.collect::<Result<_, _>>()?)
}

/// What a title's poster is called at its source.
pub fn poster(connection: &Connection, title: TitleId) -> Result<Option<String>, Error> {
    let sql = "SELECT value FROM facts WHERE id = ? AND deleted_at IS NULL";
    let row = format!("{title}:poster:looked_up");
    Ok(connection.prepare_cached(sql)?.query_row([row], |row| json(row, "value")).optional()?)
}

/// Lets go what was looked up before `facts`, and what the log says of it from before `log`. Answers how many facts went.
///
/// The log of a fact that goes, goes with it, whatever its age, and so does what would put one back that is too old: an undo
/// finds either all of a fact or nothing.
pub fn drop_old(connection: &mut Connection, facts: NaiveDate, log: DateTime<Utc>) -> Result<usize, Error> {
    // What is let go is not to be read from the file either.
    connection.pragma_update(None, "secure_delete", true)?;
    let transaction = connection.transaction()?;
    let day = facts.to_string();
    // One without a day is what an undo left of a look-up. It says nothing, and a redo wants it.
    let old = "id GLOB '*:looked_up' AND seen_on <> '' AND seen_on < ?1";
    transaction.execute(
        &format!("DELETE FROM changes WHERE entity = 'facts' AND row IN (SELECT id FROM facts WHERE {old})"),
        [&day],
    )?;
    let gone = transaction.execute(&format!("DELETE FROM facts WHERE {old}"), [&day])?;
    transaction.execute(
        "DELETE FROM changes WHERE entity = 'facts' AND row GLOB '*:looked_up' AND EXISTS (
           SELECT 1 FROM changes AS said
           WHERE said.entity = 'facts' AND said.row = changes.row AND said.operation = changes.operation
             AND said.field = 'seen_on'
             AND (said.old <> '' AND said.old < ?1 OR said.new <> '' AND said.new < ?1))",
        [&day],
    )?;
    transaction.execute(
        "DELETE FROM changes WHERE entity = 'facts' AND row GLOB '*:looked_up'
           AND operation IN (SELECT seq FROM operations WHERE at < ?)",
        [log.timestamp_millis()],
    )?;
    transaction.commit()?;
    Ok(gone)
}

/// Takes everything that was looked up out of a copy of the household's file.
pub fn leave_out(copy: &Path) -> Result<(), rusqlite::Error> {
    let connection = Connection::open(copy)?;
    if has_any(&connection)? {
        connection.pragma_update(None, "secure_delete", true)?;
        connection.execute("DELETE FROM facts WHERE id GLOB '*:looked_up'", [])?;
        connection.execute("DELETE FROM changes WHERE entity = 'facts' AND row GLOB '*:looked_up'", [])?;
    }
    connection.close().map_err(|(_, problem)| problem)
}

/// Most households look nothing up, and their log need not be read through.
fn has_any(connection: &Connection) -> Result<bool, rusqlite::Error> {
    let tables = "SELECT count(*) = 3 FROM sqlite_schema
                  WHERE type = 'table' AND name IN ('operations', 'changes', 'facts')";
    if !connection.query_row(tables, [], |row| row.get(0))? {
        return Ok(false);
    }
    let any = "SELECT EXISTS (SELECT 1 FROM operations WHERE operation GLOB '\"look_up_title*')
                   OR EXISTS (SELECT 1 FROM facts WHERE id GLOB '*:looked_up')";
    connection.query_row(any, [], |row| row.get(0))
}

impl Writer<'_> {
    /// Whatever the log lacks by now: a fact that an undo made live without its value is none.
    pub(super) fn bury_if_empty(&mut self, fact: &str) -> Result<(), Error> {
        let empty = "SELECT 1 FROM facts WHERE id = ? AND deleted_at IS NULL AND seen_on = ''";
        if fact.ends_with(":looked_up") && self.connection().prepare_cached(empty)?.exists([fact])? {
            self.delete(Entity::Facts, fact)?;
        }
        Ok(())
    }

    /// Puts what was looked up of a title. Of the fields that the answer speaks for, those it says nothing of are forgotten.
    pub fn put_looked_up(&mut self, title: TitleId, facts: &Facts, speaks: &[&str]) -> Result<(), Error> {
        let Value::Object(told) = serde_json::to_value(facts)? else { return Ok(()) };
        for field in speaks.iter().filter(|field| told.get(**field).is_none_or(Value::is_null)) {
            match self.delete_fact(title, field, Origin::LookedUp) {
                Ok(()) | Err(Error::Gone) => {}
                Err(other) => return Err(other),
            }
        }
        self.put_facts(title, facts)
    }
}
