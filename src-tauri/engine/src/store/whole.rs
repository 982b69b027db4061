//! The whole household at once, whatever file it stands in: every row of every table that operations write. Owns the JSON
//! form (docs/export.md) and reading it, or a backup, into a database of its own in memory; refuses to touch what stands
//! here (`writer::replace` does). What is this computer's alone (links, the ways into it, the log) stays out.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, OptionalExtension, params_from_iter};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::schema::{MIGRATIONS, VERSION};
use super::sound::is_sound;
use super::writer::Entity;
use crate::error::Error;

/// What the file calls itself.
const FORMAT: &str = "houselights-household";
/// The version of the JSON around the tables.
const FORM: u32 = 1;
/// What a database begins with.
const SQLITE: &[u8] = b"SQLite format 3\0";
/// The largest text that is read, in bytes: half a gigabyte, all of it at once.
const LARGEST: u64 = 512 << 20;
/// The largest database. The log of a long list takes more room than the list, and is not copied: of what is, [`LARGEST`]
/// is the most.
const LARGEST_DATABASE: u64 = 8 << 30;

/// Why a file cannot stand in for the household.
#[derive(Debug, thiserror::Error)]
pub enum WholeProblem {
    /// It is something else.
    #[error("That file is no backup of Houselights.")]
    NotOne,
    /// A newer Houselights wrote it.
    #[error("A newer Houselights wrote that file.")]
    Newer,
    /// Larger than [`LARGEST`], or a database than [`LARGEST_DATABASE`].
    #[error("That file is larger than any household's.")]
    TooLarge,
    /// It is broken off, or says what the tables cannot hold.
    #[error("That file is damaged and cannot be read: {0}.")]
    Damaged(String),
    /// The disk does not give it.
    #[error("That file could not be opened: {0}.")]
    Unreadable(#[from] std::io::Error),
}

impl WholeProblem {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::NotOne => {
                "Nothing was changed. Backups end in .db, and files with everything in .json; lists of other services come in on the watchlist."
            }
            Self::Newer => "Nothing was changed. Install the newer Houselights and try again.",
            Self::TooLarge | Self::Damaged(_) => "Nothing was changed. Choose another backup.",
            Self::Unreadable(_) => "Nothing was changed. Check that the file may be read, and try again.",
        }
    }
}

/// Everything of a household, out of a file.
#[derive(Debug)]
pub struct Whole {
    /// In memory, with the tables of today.
    pub connection: Connection,
    /// When it was like that; of a database, its last change.
    pub written_at: Option<DateTime<Utc>>,
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Deserialize)]
struct Body<'a> {
    schema: i64,
    written_at: Option<DateTime<Utc>>,
    #[serde(borrow)]
    tables: BTreeMap<String, Vec<BTreeMap<String, &'a RawValue>>>,
}

/// Writes everything as JSON, a row a line.
///
/// # Errors
/// What the database or the writer says.
pub fn write_json(connection: &Connection, now: DateTime<Utc>, out: &mut impl Write) -> Result<(), Error> {
    let (format, now) = (serde_json::to_string(FORMAT)?, serde_json::to_string(&now)?);
    write!(
        out,
        "{{\"format\":{format},\"version\":{FORM},\"schema\":{VERSION},\"written_at\":{now},\n\"tables\":{{"
    )
    .map_err(Error::File)?;
    for (place, entity) in Entity::ALL.into_iter().enumerate() {
        let comma = if place == 0 { "" } else { "," };
        write!(out, "{comma}\n\"{}\":[", entity.table()).map_err(Error::File)?;
        let columns = columns(connection, entity.table())?;
        let mut first = true;
        each_row(connection, entity.table(), &columns, |values| {
            let fields: Result<Vec<String>, Error> = columns
                .iter()
                .zip(&values)
                .map(|(column, value)| Ok(format!("\"{column}\":{}", told(value)?)))
                .collect();
            let comma = if std::mem::take(&mut first) { "" } else { "," };
            write!(out, "{comma}\n{{{}}}", fields?.join(",")).map_err(Error::File)
        })?;
        write!(out, "]").map_err(Error::File)?;
    }
    writeln!(out, "}}}}").map_err(Error::File)
}

/// Reads a file that holds everything: JSON, or a database.
///
/// # Errors
/// [`WholeProblem`] says why not.
pub fn read(file: &Path) -> Result<Whole, WholeProblem> {
    let meta = std::fs::metadata(file)?;
    if !meta.is_file() {
        return Err(WholeProblem::NotOne);
    }
    let mut start = Vec::new();
    std::fs::File::open(file)?.take(SQLITE.len() as u64).read_to_end(&mut start)?;
    let is_database = start == SQLITE;
    if meta.len() > if is_database { LARGEST_DATABASE } else { LARGEST } {
        return Err(WholeProblem::TooLarge);
    }
    if is_database { read_database(file, LARGEST) } else { read_json(&std::fs::read(file)?) }
}

/// Reads what [`write_json`] wrote, today or in an older version.
///
/// # Errors
/// [`WholeProblem`] says why not.
pub fn read_json(bytes: &[u8]) -> Result<Whole, WholeProblem> {
    let head: Head = serde_json::from_slice(bytes).map_err(|problem| match problem.is_eof() {
        true if bytes.starts_with(b"{\"format\":\"houselights") => WholeProblem::Damaged(problem.to_string()),
        _ => WholeProblem::NotOne,
    })?;
    if head.format != FORMAT {
        return Err(WholeProblem::NotOne);
    }
    if head.version > FORM {
        return Err(WholeProblem::Newer);
    }
    let body: Body<'_> = serde_json::from_slice(bytes).map_err(damaged)?;
    let mut connection = tables_of(body.schema)?;
    fill(&mut connection, |connection, entity| {
        let Some(rows) = body.tables.get(entity.table()) else { return Ok(()) };
        let columns = columns(connection, entity.table()).map_err(damaged)?;
        let insert = insert(entity, &columns);
        for row in rows {
            if let Some(column) = row.keys().find(|column| !columns.contains(column)) {
                return Err(WholeProblem::Damaged(format!("{} has no {column}", entity.table())));
            }
            // What a row does not say is as it was at first.
            let known: Vec<&String> = columns.iter().filter(|column| row.contains_key(*column)).collect();
            let values: Result<Vec<Value>, WholeProblem> =
                known.iter().map(|column| value(row[*column])).collect();
            let values = params_from_iter(values?);
            if known.len() == columns.len() {
                connection
                    .prepare_cached(&insert)
                    .and_then(|mut all| all.execute(values))
                    .map_err(damaged)?;
            } else {
                let known: Vec<String> = known.into_iter().cloned().collect();
                connection.execute(&self::insert(entity, &known), values).map_err(damaged)?;
            }
        }
        Ok(())
    })?;
    if let Some(unknown) = body.tables.keys().find(|table| Entity::named(table).is_none()) {
        return Err(WholeProblem::Damaged(format!("it has {unknown}, which no Houselights has")));
    }
    newest(connection, body.written_at)
}

/// Reads a household's database, whatever else is in that file: at most so many bytes of it, since they stand in memory.
fn read_database(file: &Path, most: u64) -> Result<Whole, WholeProblem> {
    if !is_sound(file) {
        return Err(WholeProblem::Damaged("SQLite cannot read it through".into()));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let source = Connection::open_with_flags(file, flags).map_err(damaged)?;
    source.pragma_update(None, "trusted_schema", false).map_err(damaged)?;
    let version: i64 = source.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(damaged)?;
    if !has_table(&source, Entity::Household.table()).map_err(damaged)? || version < 1 {
        return Err(WholeProblem::NotOne);
    }
    let mut connection = tables_of(version)?;
    let copied = Cell::new(0);
    fill(&mut connection, |connection, entity| {
        if !has_table(connection, entity.table()).map_err(damaged)? {
            return Ok(());
        }
        let columns = columns(connection, entity.table()).map_err(damaged)?;
        let insert = insert(entity, &columns);
        each_row(&source, entity.table(), &columns, |values| {
            copied.set(copied.get() + values.iter().map(size).sum::<u64>());
            if copied.get() > most {
                return Err(Error::Stored("more than a household has".into()));
            }
            connection.prepare_cached(&insert)?.execute(params_from_iter(values))?;
            Ok(())
        })
        .map_err(|problem| if copied.get() > most { WholeProblem::TooLarge } else { damaged(problem) })
    })?;
    let last = "SELECT max(at) FROM operations";
    let last: Option<i64> =
        source.query_row(last, [], |row| row.get(0)).optional().map_err(damaged)?.flatten();
    newest(connection, last.and_then(DateTime::from_timestamp_millis))
}

/// How many bytes it takes, about.
fn size(value: &Value) -> u64 {
    match value {
        Value::Text(text) => text.len() as u64,
        Value::Blob(bytes) => bytes.len() as u64,
        Value::Null | Value::Integer(_) | Value::Real(_) => size_of::<i64>() as u64,
    }
}

fn damaged(problem: impl std::fmt::Display) -> WholeProblem {
    WholeProblem::Damaged(problem.to_string())
}

/// The empty tables of that version.
fn tables_of(version: i64) -> Result<Connection, WholeProblem> {
    if version > VERSION {
        return Err(WholeProblem::Newer);
    }
    let steps = usize::try_from(version).ok().filter(|steps| *steps > 0);
    let steps = steps.ok_or_else(|| WholeProblem::Damaged(format!("{version} is no version")))?;
    let mut connection = Connection::open_in_memory().map_err(damaged)?;
    MIGRATIONS.to_version(&mut connection, steps).map_err(damaged)?;
    Ok(connection)
}

fn fill(
    connection: &mut Connection,
    table: impl Fn(&Connection, Entity) -> Result<(), WholeProblem>,
) -> Result<(), WholeProblem> {
    let transaction = connection.transaction().map_err(damaged)?;
    Entity::ALL.into_iter().try_for_each(|entity| table(&transaction, entity))?;
    transaction.commit().map_err(damaged)
}

fn newest(mut connection: Connection, written_at: Option<DateTime<Utc>>) -> Result<Whole, WholeProblem> {
    MIGRATIONS.to_latest(&mut connection).map_err(damaged)?;
    Ok(Whole { connection, written_at })
}

fn has_table(connection: &Connection, table: &str) -> Result<bool, rusqlite::Error> {
    connection
        .prepare_cached("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?")?
        .exists([table])
}

/// The columns that a table stores, the id first; none of a table that is not there.
pub(super) fn columns(connection: &Connection, table: &str) -> Result<Vec<String>, Error> {
    let mut stored =
        connection.prepare_cached("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid")?;
    Ok(stored.query_map([table], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Runs `each` over the rows of a table in the order in which they came.
pub(super) fn each_row(
    connection: &Connection,
    table: &str,
    columns: &[String],
    mut each: impl FnMut(Vec<Value>) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut rows =
        connection.prepare(&format!("SELECT {} FROM {table} ORDER BY rowid", columns.join(", ")))?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        each((0..columns.len()).map(|place| row.get(place)).collect::<Result<_, _>>()?)?;
    }
    Ok(())
}

fn insert(entity: Entity, columns: &[String]) -> String {
    let places = vec!["?"; columns.len()].join(", ");
    format!("INSERT INTO {} ({}) VALUES ({places})", entity.table(), columns.join(", "))
}

/// A stored value as JSON. A text that is a JSON list or object itself stands as such: so do most columns with more than
/// one thing in them.
fn told(value: &Value) -> Result<String, Error> {
    Ok(match value {
        Value::Null => "null".into(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => serde_json::to_string(number)?,
        Value::Text(text) if is_nested(text) => text.clone(),
        Value::Text(text) => serde_json::to_string(text)?,
        Value::Blob(_) => return Err(Error::Stored("bytes where a word belongs".into())),
    })
}

fn is_nested(text: &str) -> bool {
    text.starts_with(['[', '{'])
        && serde_json::from_str::<&RawValue>(text).is_ok_and(|raw| raw.get().len() == text.len())
}

/// What [`told`] told.
fn value(told: &RawValue) -> Result<Value, WholeProblem> {
    let text = told.get();
    Ok(match text.as_bytes().first() {
        Some(b'[' | b'{') => Value::Text(text.to_owned()),
        Some(b'"') => Value::Text(serde_json::from_str(text).map_err(damaged)?),
        Some(b'n') => Value::Null,
        _ => match text.parse::<i64>() {
            Ok(number) => Value::Integer(number),
            Err(_) => Value::Real(serde_json::from_str(text).map_err(damaged)?),
        },
    })
}

#[cfg(test)]
mod tests;
