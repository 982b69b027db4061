//! Evenings and series as they were before an undo took back that they were planned: somebody may have been written to of
//! them. Owns how they are read from the log; refuses to bring them back.

use houselights_domain::id::{SeriesId, SessionId};
use houselights_domain::plan::Session;
use houselights_domain::plan::series::Series;
use rusqlite::{Connection, OptionalExtension};

use super::series::kin;
use super::{series, sessions};
use crate::error::Error;

/// An evening that an undo took away, with how often it changed, as it and its series were.
pub fn session(connection: &Connection, id: SessionId) -> Result<Option<Session>, Error> {
    let was = as_it_was(connection, "sessions")?;
    let kin = kin("was.series_id");
    let sql = format!(
        "SELECT *, (SELECT count(DISTINCT operation) FROM changes WHERE entity = 'sessions' AND row = was.id) - 1
                 + (SELECT count(DISTINCT operation) FROM changes WHERE entity = 'series' AND row IN ({kin}))
                 AS sequence
         FROM ({was}) AS was WHERE id = ?"
    );
    Ok(connection.prepare_cached(&sql)?.query_row([id.to_string()], sessions::read).optional()?)
}

/// Whether an undo took a series away after an evening that somebody had changed by itself: then that was as its series had it.
pub fn went_after(connection: &Connection, series: SeriesId, evening: SessionId) -> Result<bool, Error> {
    let went = |entity| {
        format!(
            "(SELECT max(operation) FROM changes
              WHERE entity = '{entity}' AND row = ? AND field = 'deleted_at' AND new IS NOT NULL)"
        )
    };
    let sql = format!("SELECT coalesce({} > {}, 0)", went("series"), went("sessions"));
    let rows = [series.to_string(), evening.to_string()];
    Ok(connection.prepare_cached(&sql)?.query_row(rows, |row| row.get(0))?)
}

/// A series, or a part of one, that an undo took away.
pub fn series(connection: &Connection, id: SeriesId) -> Result<Option<Series>, Error> {
    Ok(all_series(connection)?.into_iter().find(|series| series.id == id))
}

/// Every series that an undo took away.
pub fn all_series(connection: &Connection) -> Result<Vec<Series>, Error> {
    let was = as_it_was(connection, "series")?;
    let kin = kin("was.root");
    let sql = format!(
        "SELECT *, (SELECT count(DISTINCT operation) - 1 FROM changes WHERE entity = 'series' AND row IN ({kin}))
                 AS sequence
         FROM ({was}) AS was ORDER BY id"
    );
    Ok(connection.prepare_cached(&sql)?.query_map([], series::read)?.collect::<Result<_, _>>()?)
}

/// The deleted rows of a table with what they held when they were deleted: an undo leaves nothing in them.
fn as_it_was(connection: &Connection, table: &str) -> Result<String, Error> {
    let columns: Vec<String> = connection
        .prepare_cached("SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('id', 'deleted_at')")?
        .query_map([table], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let in_it = format!("FROM changes WHERE entity = '{table}' AND row = it.id");
    let held = columns.iter().map(|column| {
        format!(
            "coalesce((SELECT old {in_it} AND field = '{column}' AND operation = it.gone ORDER BY rowid LIMIT 1),
                      {column}) AS {column}"
        )
    });
    let held: Vec<_> = held.collect();
    Ok(format!(
        "SELECT id, {} FROM
           (SELECT *, (SELECT max(operation) {in_it} AND field = 'deleted_at' AND new IS NOT NULL) AS gone
            FROM {table} AS it WHERE deleted_at IS NOT NULL) AS it WHERE gone IS NOT NULL",
        held.join(", ")
    ))
}
