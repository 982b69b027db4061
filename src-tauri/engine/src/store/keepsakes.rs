//! The table `keepsakes`.

use std::collections::HashMap;

use houselights_domain::id::SessionId;
use houselights_domain::plan::Keepsake;
use rusqlite::{Connection, OptionalExtension, Row};

use super::{Entity, Writer, json, parsed};
use crate::error::Error;

/// What is kept of an evening, if somebody wrote something on its ticket.
pub fn find(connection: &Connection, id: SessionId) -> Result<Option<Keepsake>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM keepsakes WHERE deleted_at IS NULL AND id = ?")?
        .query_row([id.to_string()], read)
        .optional()?)
}

/// What is kept of every evening.
pub fn load(connection: &Connection) -> Result<HashMap<SessionId, Keepsake>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM keepsakes WHERE deleted_at IS NULL")?
        .query_map([], |row| Ok((parsed(row, "id")?, read(row)?)))?
        .collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Keepsake> {
    Ok(Keepsake { there: json(row, "there")?, word: row.get("word")?, memory: row.get("memory")? })
}

impl Writer<'_> {
    /// Puts what is kept of an evening.
    pub fn put_keepsake(&mut self, id: SessionId, keepsake: &Keepsake) -> Result<(), Error> {
        let row = id.to_string();
        self.put_json(Entity::Keepsakes, &row, "there", &keepsake.there)?;
        self.put(Entity::Keepsakes, &row, "word", keepsake.word.clone())?;
        self.put(Entity::Keepsakes, &row, "memory", keepsake.memory.clone())?;
        self.keep(Entity::Keepsakes, &row)
    }
}
