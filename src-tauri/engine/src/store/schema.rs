//! The tables and how they came to be. A migration that has landed is never edited: add another.

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

const HOUSE: &str = include_str!("schema/0001_house.sql");
const PUT_AWAY: &str = include_str!("schema/0002_put_away.sql");
const CHOOSING: &str = include_str!("schema/0003_choosing.sql");
const TWO_EVENINGS: &str = include_str!("schema/0004_two_evenings.sql");
const POLLS: &str = include_str!("schema/0005_polls.sql");
const PARTICULARS: &str = include_str!("schema/0006_particulars.sql");
const SERIES: &str = include_str!("schema/0007_series.sql");
const EVENING_OF_SERIES: &str = include_str!("schema/0008_evening_of_series.sql");
const PENDING: &str = include_str!("schema/0009_pending.sql");
const TORN: &str = include_str!("schema/0010_torn.sql");
const REMINDERS: &str = include_str!("schema/0011_reminders.sql");
const SHARING: &str = include_str!("schema/0012_sharing.sql");
const FAMILY_CALENDAR: &str = include_str!("schema/0013_family_calendar.sql");
const FEEDS: &str = include_str!("schema/0014_feeds.sql");
const WISHES: &str = include_str!("schema/0015_wishes.sql");
const LONG_LIST: &str = include_str!("schema/0016_long_list.sql");
const APART: &str = include_str!("schema/0017_apart.sql");
const BROUGHT_IN: &str = include_str!("schema/0018_brought_in.sql");
const AGES: &str = include_str!("schema/0019_ages.sql");
const HEARD_OFF: &str = include_str!("schema/0020_heard_off.sql");

const STEPS: &[M<'static>] = &[
    M::up(HOUSE),
    M::up(PUT_AWAY),
    M::up(CHOOSING),
    M::up(TWO_EVENINGS),
    M::up(POLLS),
    M::up(PARTICULARS),
    M::up(SERIES),
    M::up(EVENING_OF_SERIES),
    M::up(PENDING),
    M::up(TORN),
    M::up(REMINDERS),
    M::up(SHARING),
    M::up(FAMILY_CALENDAR),
    M::up(FEEDS),
    M::up(WISHES),
    M::up(LONG_LIST),
    M::up(APART),
    M::up(BROUGHT_IN),
    M::up(AGES),
    M::up(HEARD_OFF),
];

/// All migrations, in order. SQLite's `user_version` counts how many were run.
pub(super) const MIGRATIONS: Migrations<'static> = Migrations::from_slice(STEPS);

/// How many migrations there are: a file with a higher `user_version` is from a newer Houselights.
pub(super) const VERSION: i64 = STEPS.len() as i64;

/// Migrations that only add tables, with the version that each leads to.
const ADDED: [(i64, &str); 15] = [
    (2, PUT_AWAY),
    (3, CHOOSING),
    (5, POLLS),
    (7, SERIES),
    (9, PENDING),
    (10, TORN),
    (12, SHARING),
    (13, FAMILY_CALENDAR),
    (14, FEEDS),
    (15, WISHES),
    (16, LONG_LIST),
    (17, APART),
    (18, BROUGHT_IN),
    (19, AGES),
    (20, HEARD_OFF),
];

/// Migrations that add columns: the version that each leads to, the table, and each column with what it begins as.
const WIDENED: [(i64, &str, &str); 3] = [
    (4, "sessions", r#"'{"is":"whole"}' AS portion"#),
    (
        6,
        "sessions",
        "'[]' AS shown_first, 0 AS doors, '[]' AS hosts, '[]' AS cooks, '[]' AS brings, '[]' AS guests",
    ),
    (8, "sessions", "NULL AS series_id, NULL AS occurs_on"),
];

/// Puts in memory what an older file, which cannot be written to, lacks: empty tables, and for tables that became wider
/// since a view of each with every column that it lacks.
pub(super) fn stand_in(connection: &Connection, found: i64) -> Result<(), rusqlite::Error> {
    connection.pragma_update(None, "temp_store", "memory")?;
    for (_, step) in ADDED.iter().filter(|(version, _)| found < *version) {
        connection.execute_batch(&step.replace("CREATE TABLE", "CREATE TEMP TABLE"))?;
    }
    let mut lacking: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (_, table, columns) in WIDENED.iter().filter(|(version, ..)| found < *version) {
        lacking.entry(table).or_default().push(columns);
    }
    lacking.into_iter().try_for_each(|(table, columns)| {
        let columns = columns.join(", ");
        connection
            .execute_batch(&format!("CREATE TEMP VIEW {table} AS SELECT *, {columns} FROM main.{table}"))
    })
}

#[cfg(test)]
mod tests {
    use rusqlite::types::Value;

    use super::*;

    #[test]
    fn migrations_are_valid() {
        MIGRATIONS.validate().expect("every migration runs");
    }

    /// Every table's rows by column, in the order of the columns' names.
    fn contents(connection: &Connection) -> BTreeMap<String, Vec<BTreeMap<String, Value>>> {
        let mut tables = connection
            .prepare("SELECT DISTINCT name FROM (SELECT * FROM sqlite_schema UNION SELECT * FROM sqlite_temp_schema)
                      WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'")
            .expect("tables");
        let names: Vec<String> =
            tables.query_map([], |row| row.get(0)).expect("names").collect::<Result<_, _>>().expect("names");
        names
            .into_iter()
            .map(|table| {
                let mut rows = connection.prepare(&format!("SELECT * FROM {table}")).expect("rows");
                let columns: Vec<String> = rows.column_names().into_iter().map(str::to_owned).collect();
                let read = |row: &rusqlite::Row<'_>| {
                    columns.iter().map(|column| Ok((column.clone(), row.get(column.as_str())?))).collect()
                };
                let rows = rows.query_map([], read).expect("rows").collect::<Result<_, _>>().expect("rows");
                (table, rows)
            })
            .collect()
    }

    #[test]
    fn a_file_of_any_older_version_reads_as_if_it_had_been_brought_up_to_date() {
        for found in 1..VERSION {
            let mut old = Connection::open_in_memory().expect("a database");
            MIGRATIONS.to_version(&mut old, usize::try_from(found).expect("small")).expect("an old version");
            for table in ["members", "titles", "sessions"] {
                old.execute(&format!("INSERT INTO {table} (id) VALUES ('x')"), []).expect("a row");
            }
            stand_in(&old, found).expect("a stand-in");
            let stood_in = contents(&old);
            let stand_ins =
                "SELECT group_concat('DROP ' || type || ' temp.' || name, ';') FROM sqlite_temp_schema
                             WHERE type IN ('table', 'view')";
            let drop: Option<String> = old.query_row(stand_ins, [], |row| row.get(0)).expect("stand-ins");
            old.execute_batch(&drop.unwrap_or_default()).expect("the stand-ins go");
            MIGRATIONS.to_latest(&mut old).expect("the newest version");
            assert_eq!(stood_in, contents(&old), "version {found}");
        }
    }
}
