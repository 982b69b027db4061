//! The table `unmatched`: films of lists that came in, and that no catalogue is sure of; what was said of each is remembered.

use chrono::NaiveDate;
use houselights_domain::id::{TitleId, UnmatchedId};
use houselights_domain::import::Brought;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use super::{Entity, Writer, json, parsed};
use crate::error::Error;

/// A film that no catalogue is sure of.
#[derive(Clone, Debug, PartialEq)]
pub struct Unmatched {
    /// Stable for life.
    pub id: UnmatchedId,
    /// What the files say of it.
    pub film: Brought,
    /// The day it came in.
    pub kept_on: NaiveDate,
    /// What somebody said of it.
    pub settled: Option<Settled>,
}

/// What somebody said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Settled {
    /// It is this title of the list.
    Title { title: TitleId },
    /// It is nothing for the list.
    LeftOut,
}

/// Everything that came in so far, waiting or settled, the oldest first.
pub fn load(connection: &Connection) -> Result<Vec<Unmatched>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM unmatched WHERE deleted_at IS NULL ORDER BY id")?
        .query_map([], read)?
        .collect::<Result<_, _>>()?)
}

/// Which of those that are not on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Those that wait.
    Waits,
    /// Those that somebody left out.
    LeftOut,
}

/// Some of those that are not on the list, the oldest first.
pub fn open(connection: &Connection, which: Open, offset: u32, limit: u32) -> Result<Vec<Unmatched>, Error> {
    let sql = match which {
        Open::Waits => {
            "SELECT * FROM unmatched WHERE settled IS NULL AND deleted_at IS NULL ORDER BY id LIMIT ? OFFSET ?"
        }
        Open::LeftOut => {
            "SELECT * FROM unmatched WHERE settled ->> 'is' = 'left_out' AND deleted_at IS NULL ORDER BY id LIMIT ? OFFSET ?"
        }
    };
    Ok(connection.prepare_cached(sql)?.query_map([limit, offset], read)?.collect::<Result<_, _>>()?)
}

/// How many wait, and how many were left out.
pub fn count(connection: &Connection) -> Result<(u32, u32), Error> {
    let sql = "SELECT (SELECT count(*) FROM unmatched WHERE settled IS NULL AND deleted_at IS NULL),
        (SELECT count(*) FROM unmatched WHERE settled ->> 'is' = 'left_out' AND deleted_at IS NULL)";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// One of them.
///
/// # Errors
/// [`Error::Gone`] if it neither waits nor was left out.
pub fn find(connection: &Connection, id: UnmatchedId) -> Result<Unmatched, Error> {
    connection
        .prepare_cached("SELECT * FROM unmatched WHERE id = ? AND deleted_at IS NULL")?
        .query_row([id.to_string()], read)
        .optional()?
        .filter(|one| !matches!(one.settled, Some(Settled::Title { .. })))
        .ok_or(Error::Gone)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Unmatched> {
    let settled: Option<String> = row.get("settled")?;
    Ok(Unmatched {
        id: parsed(row, "id")?,
        film: json(row, "film")?,
        kept_on: parsed(row, "kept_on")?,
        settled: settled.map(|_| json(row, "settled")).transpose()?,
    })
}

impl Writer<'_> {
    /// Puts one that came in just now.
    pub fn insert_new_unmatched(&mut self, unmatched: &Unmatched) -> Result<(), Error> {
        let film = serde_json::to_string(&unmatched.film)?;
        let settled = match unmatched.settled {
            Some(settled) => Value::Text(serde_json::to_string(&settled)?),
            None => Value::Null,
        };
        let kept_on = Value::Text(unmatched.kept_on.to_string());
        let fields = [("film", Value::Text(film)), ("kept_on", kept_on), ("settled", settled)];
        self.insert_new(Entity::Unmatched, &unmatched.id.to_string(), fields)
    }

    /// Puts what files say of one by now.
    pub fn put_unmatched(&mut self, id: UnmatchedId, film: &Brought) -> Result<(), Error> {
        self.put_json(Entity::Unmatched, &id.to_string(), "film", film)
    }

    /// Puts what somebody said of one; it waits with `None`.
    pub fn settle_unmatched(&mut self, id: UnmatchedId, settled: Option<Settled>) -> Result<(), Error> {
        match settled {
            Some(settled) => self.put_json(Entity::Unmatched, &id.to_string(), "settled", &settled),
            None => self.put(Entity::Unmatched, &id.to_string(), "settled", Value::Null),
        }
    }
}
