//! The tables and how they came to be. A migration that has landed is never edited: add another.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

const HOUSE: &str = include_str!("schema/0001_house.sql");
const PUT_AWAY: &str = include_str!("schema/0002_put_away.sql");
const CHOOSING: &str = include_str!("schema/0003_choosing.sql");
const TWO_EVENINGS: &str = include_str!("schema/0004_two_evenings.sql");
const SERIES: &str = include_str!("schema/0005_series.sql");
const EVENING_OF_SERIES: &str = include_str!("schema/0006_evening_of_series.sql");

const STEPS: &[M<'static>] = &[
    M::up(HOUSE),
    M::up(PUT_AWAY),
    M::up(CHOOSING),
    M::up(TWO_EVENINGS),
    M::up(SERIES),
    M::up(EVENING_OF_SERIES),
];

/// All migrations, in order. SQLite's `user_version` counts how many were run.
pub(super) const MIGRATIONS: Migrations<'static> = Migrations::from_slice(STEPS);

/// How many migrations there are: a file with a higher `user_version` is from a newer Houselights.
pub(super) const VERSION: i64 = STEPS.len() as i64;

/// Migrations that only add tables, with the version that each leads to.
const ADDED: [(i64, &str); 3] = [(2, PUT_AWAY), (3, CHOOSING), (5, SERIES)];

/// Migrations that add columns to evenings: the version that each leads to, and the columns as they begin.
const WIDENED: [(i64, &str); 2] =
    [(4, r#"'{"is":"whole"}' AS portion"#), (6, "NULL AS series_id, NULL AS occurs_on")];

/// Puts in memory what an older file, which cannot be written to, lacks: empty tables, and columns as they begin.
pub(super) fn stand_in(connection: &Connection, found: i64) -> Result<(), rusqlite::Error> {
    connection.pragma_update(None, "temp_store", "memory")?;
    for (_, step) in ADDED.iter().filter(|(version, _)| found < *version) {
        connection.execute_batch(&step.replace("CREATE TABLE", "CREATE TEMP TABLE"))?;
    }
    let lacking = WIDENED.iter().filter(|(version, _)| found < *version).map(|(_, columns)| *columns);
    let columns: Vec<&str> = lacking.collect();
    if columns.is_empty() {
        return Ok(());
    }
    let columns = columns.join(", ");
    connection.execute_batch(&format!("CREATE TEMP VIEW sessions AS SELECT *, {columns} FROM main.sessions"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn migrations_are_valid() {
        super::MIGRATIONS.validate().expect("every migration runs");
    }
}
