//! Whatever a household's tables hold comes back out of JSON and out of a copy, and one household can take another's
//! place and give it back.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use houselights_domain::change::Operation;
use houselights_domain::id::OperationId;
use proptest::prelude::*;
use proptest::strategy::Union;
use uuid::Uuid;

use super::*;
use crate::store::writer;

type Rows = BTreeMap<&'static str, Vec<Vec<Value>>>;

/// Texts as people and programs write them, and those that look like what the file itself is made of.
fn text() -> impl Strategy<Value = String> {
    const ODD: [&str; 10] = [
        "",
        "null",
        "[1]",
        "{\"a\": 1}",
        "[1] ",
        "\"rose\"",
        "{",
        "0",
        "true",
        "🍿 \u{202e}Öztekin\n\u{0}\"'",
    ];
    prop_oneof![any::<String>(), proptest::sample::select(&ODD[..]).prop_map(str::to_owned)]
}

/// A row that the table takes, the id first.
fn row(connection: &Connection, table: &str) -> Vec<BoxedStrategy<Value>> {
    let mut columns = connection
        .prepare("SELECT type, \"notnull\", name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid")
        .expect("columns");
    let strategy = |kind: &str, required: bool| {
        let some = match kind {
            "INTEGER" => any::<i64>().prop_map(Value::Integer).boxed(),
            _ => text().prop_map(Value::Text).boxed(),
        };
        if required { some } else { Union::new([some, Just(Value::Null).boxed()]).boxed() }
    };
    columns
        .query_map([table], |row| {
            let (kind, required, name): (String, bool, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(strategy(&kind, required || name == "id"))
        })
        .expect("columns")
        .collect::<Result<_, _>>()
        .expect("columns")
}

/// A whole household: in each table rows of which no two have one id.
fn household() -> impl Strategy<Value = Rows> {
    let empty = tables_of(VERSION).expect("tables");
    let tables = Entity::ALL.map(|entity| {
        let rows = proptest::collection::vec(row(&empty, entity.table()), 0..4);
        rows.prop_map(move |mut rows| {
            // Some ids are the same in two households.
            let mut ids = std::collections::HashSet::new();
            for (place, row) in rows.iter_mut().enumerate() {
                if place % 2 == 0 {
                    row[0] = Value::Text(format!("{place:036}"));
                }
            }
            rows.retain(|row| ids.insert(format!("{:?}", row[0])));
            (entity.table(), rows)
        })
    });
    tables.to_vec().prop_map(|tables| tables.into_iter().collect())
}

fn house_of(rows: &Rows) -> Connection {
    let mut connection = tables_of(VERSION).expect("tables");
    connection.execute_batch("PRAGMA foreign_keys = ON").expect("keys");
    let transaction = connection.transaction().expect("a transaction");
    for entity in Entity::ALL {
        let columns = columns(&transaction, entity.table()).expect("columns");
        for row in &rows[entity.table()] {
            transaction.execute(&insert(entity, &columns), params_from_iter(row)).expect("a row");
        }
    }
    transaction.commit().expect("stored");
    connection
}

/// Every row in order, or those that are not deleted.
fn rows_of(connection: &Connection, live: bool) -> Rows {
    let mut all = Rows::new();
    for entity in Entity::ALL {
        let columns = columns(connection, entity.table()).expect("columns");
        let deleted = columns.iter().position(|column| column == "deleted_at").expect("a column");
        let rows = all.entry(entity.table()).or_default();
        each_row(connection, entity.table(), &columns, |row| {
            if !live || row[deleted] == Value::Null {
                rows.push(row);
            }
            Ok(())
        })
        .expect("rows");
        if live {
            rows.sort_by_key(|row| format!("{:?}", row[0]));
        }
    }
    all
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000 + seconds, 0).expect("a moment")
}

fn id(number: u128) -> OperationId {
    OperationId(Uuid::from_u128(number))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn everything_comes_back_out_of_json(rows in household()) {
        let house = house_of(&rows);
        let mut json = Vec::new();
        write_json(&house, at(0), &mut json).expect("written");
        let read = read_json(&json).expect("read");
        prop_assert_eq!(read.written_at, Some(at(0)));
        prop_assert_eq!(rows_of(&read.connection, false), rows_of(&house, false));
        // For other programs it is JSON like any other.
        serde_json::from_slice::<serde_json::Value>(&json).expect("JSON");
    }

    #[test]
    fn everything_comes_back_out_of_a_copy(rows in household()) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("copy.db");
        let house = house_of(&rows);
        crate::store::backup::save(&house, &file).expect("a copy");
        let whole = read(&file).expect("read");
        prop_assert_eq!(rows_of(&whole.connection, false), rows_of(&house, false));
    }

    #[test]
    fn one_household_takes_anothers_place_and_an_undo_gives_it_back(ours in household(), theirs in household()) {
        let (mut house, other) = (house_of(&ours), house_of(&theirs));
        let before = rows_of(&house, true);
        let restore = (Operation::RestoreBackup, "");
        let replaced = writer::transact(&mut house, restore, id(1), at(1), |writer| writer.replace_all(&other));
        replaced.expect("replaced");
        prop_assert_eq!(rows_of(&house, true), rows_of(&other, true));
        let again = writer::transact(&mut house, restore, id(2), at(2), |writer| writer.replace_all(&other));
        let (_, changes, _) = again.expect("nothing to do");
        prop_assert!(changes.stale.is_empty(), "what is the same is left alone");
        writer::undo(&mut house, id(3), at(3)).expect("undone");
        prop_assert_eq!(rows_of(&house, true), before);
        writer::redo(&mut house, id(4), at(4)).expect("redone");
        prop_assert_eq!(rows_of(&house, true), rows_of(&other, true));
    }
}

#[test]
fn no_more_of_a_database_is_copied_than_a_household_has() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("copy.db");
    let house = tables_of(VERSION).expect("tables");
    let film = "INSERT INTO titles (id, name) VALUES ('x', ?)";
    house.execute(film, ["Elf".repeat(1000)]).expect("a film");
    crate::store::backup::save(&house, &file).expect("a copy");
    read_database(&file, 10_000).expect("it is small");
    let problem = read_database(&file, 3000).expect_err("a name is longer");
    assert!(matches!(problem, WholeProblem::TooLarge), "{problem}");
}

#[test]
fn files_of_every_older_version_are_read() {
    for version in 1..=VERSION {
        let json = format!(
            r#"{{"format":"houselights-household","version":1,"schema":{version},"written_at":null,
                "tables":{{"titles":[{{"id":"x","name":"Elf"}}],"sessions":[{{"id":"y"}}]}}}}"#
        );
        let whole = read_json(json.as_bytes()).expect("read");
        let name: String =
            whole.connection.query_row("SELECT name FROM titles", [], |row| row.get(0)).expect("a film");
        assert_eq!(name, "Elf", "version {version}");
    }
}

#[test]
fn what_is_no_household_is_refused_and_said() {
    let json = |schema: &str, tables: &str| {
        format!(r#"{{"format":"houselights-household","version":1,"schema":{schema},"tables":{{{tables}}}}}"#)
    };
    let refused = |text: &str| match read_json(text.as_bytes()).expect_err(text) {
        WholeProblem::NotOne => "not one",
        WholeProblem::Newer => "newer",
        WholeProblem::Damaged(_) => "damaged",
        problem => panic!("{problem}"),
    };
    assert_eq!(refused(""), "not one");
    assert_eq!(refused("my shopping list"), "not one");
    assert_eq!(refused("[1, 2, 3]"), "not one");
    assert_eq!(refused(r#"{"format":"something","version":1}"#), "not one");
    assert_eq!(refused(r#"{"format":"houselights-household","version":2}"#), "newer");
    assert_eq!(refused(r#"{"format":"houselights-household","version":1,"#), "damaged");
    assert_eq!(refused(r#"{"format":"houselights-household","version":1}"#), "damaged");
    assert_eq!(refused(&json("9999", "")), "newer");
    assert_eq!(refused(&json("0", "")), "damaged");
    assert_eq!(refused(&json("1", r#""films":[]"#)), "damaged");
    assert_eq!(refused(&json("1", r#""titles":[{"id":"x","stars":5}]"#)), "damaged");
    assert_eq!(refused(&json("1", r#""titles":[{"id":"x","deleted_at":"soon"}]"#)), "damaged");
    assert_eq!(refused(&json("1", r#""titles":[{"id":"x"},{"id":"x"}]"#)), "damaged");
    assert_eq!(refused(&json("1", r#""titles":[{"id":"x","name":true}]"#)), "damaged");
}

#[test]
fn a_long_lists_backup_is_larger_than_any_text_that_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    // A file of nothing but holes takes no room on the disk.
    let problem = |start: &[u8], length: u64| {
        let path = folder.path().join("everything");
        std::fs::write(&path, start).expect("written");
        std::fs::OpenOptions::new()
            .write(true)
            .open(&path)
            .expect("open")
            .set_len(length)
            .expect("made long");
        read(&path).expect_err("a problem")
    };
    assert!(matches!(problem(SQLITE, LARGEST + 1), WholeProblem::Damaged(_)), "it is looked into");
    assert!(matches!(problem(SQLITE, LARGEST_DATABASE + 1), WholeProblem::TooLarge));
    assert!(matches!(problem(b"{\"format\":\"houselights", LARGEST + 1), WholeProblem::TooLarge));
}
