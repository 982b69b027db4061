//! Putting a whole household in the place of another, as one operation like any other: logged field by field, and taken
//! back by an undo. Owns the comparison; refuses to read files.

use rusqlite::params_from_iter;

use super::{Entity, Writer};
use crate::error::Error;
use crate::store::Connection;
use crate::store::whole::{columns, each_row};

impl Writer<'_> {
    /// Puts every field of every row as `source` has it; rows that it lacks are marked as deleted. What is the same
    /// already is left alone.
    ///
    /// # Errors
    /// What the database says; `source` must have the tables of today.
    pub fn replace_all(&mut self, source: &Connection) -> Result<(), Error> {
        Entity::ALL.into_iter().try_for_each(|entity| self.replace(entity, source))
    }

    /// As sets and not row by row: a long list has hundreds of thousands of fields.
    fn replace(&mut self, entity: Entity, source: &Connection) -> Result<(), Error> {
        let table = entity.table();
        let columns = columns(source, table)?;
        let fields = || columns.iter().filter(|column| *column != "id");
        let (operation, now) = (self.operation, self.now.timestamp_millis());
        let run = |sql: &str| self.transaction.execute(sql, []);
        // Without types, so that every value stays what it is.
        let untyped: Vec<&str> = fields().map(String::as_str).collect();
        run("DROP TABLE IF EXISTS temp.incoming")?;
        run(&format!("CREATE TEMP TABLE incoming (id TEXT PRIMARY KEY, {})", untyped.join(", ")))?;
        let places = vec!["?"; columns.len()].join(", ");
        let mut fill = self
            .transaction
            .prepare(&format!("INSERT INTO temp.incoming ({}) VALUES ({places})", columns.join(", ")))?;
        each_row(source, table, &columns, |values| {
            fill.execute(params_from_iter(values))?;
            Ok(())
        })?;
        drop(fill);
        let log = "INSERT INTO changes (operation, entity, row, field, old, new)";
        let born = format!("WHERE id NOT IN (SELECT id FROM {table}) ORDER BY rowid");
        let mut touched = run(&format!(
            "{log} SELECT {operation}, '{table}', id, 'deleted_at', {now}, NULL FROM temp.incoming {born}"
        ))?;
        run(&format!("INSERT INTO {table} (id) SELECT id FROM temp.incoming {born}"))?;
        for field in fields() {
            let differs = format!("own.{field} IS NOT incoming.{field}");
            touched += run(&format!(
                "{log} SELECT {operation}, '{table}', own.id, '{field}', own.{field}, incoming.{field}
                 FROM {table} AS own JOIN temp.incoming USING (id) WHERE {differs}"
            ))?;
            run(&format!(
                "UPDATE {table} AS own SET {field} = incoming.{field} FROM temp.incoming
                 WHERE incoming.id = own.id AND {differs}"
            ))?;
        }
        let gone = "WHERE deleted_at IS NULL AND id NOT IN (SELECT id FROM temp.incoming)";
        touched += run(&format!(
            "{log} SELECT {operation}, '{table}', id, 'deleted_at', NULL, {now} FROM {table} {gone}"
        ))?;
        run(&format!("UPDATE {table} SET deleted_at = {now} {gone}"))?;
        run("DROP TABLE temp.incoming")?;
        if touched > 0 {
            self.touched.areas.insert(entity.area());
            (self.touched.every_title, self.touched.every_evening) = (true, true);
        }
        Ok(())
    }
}
