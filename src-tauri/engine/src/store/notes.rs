//! The table `notes`: texts kept because nothing certain could be read from them.

use chrono::NaiveDate;
use houselights_domain::id::NoteId;
use rusqlite::Connection;

use super::{Entity, Writer, parsed};
use crate::error::Error;
use crate::view::Note;

/// All notes, latest first.
pub fn load(connection: &Connection) -> Result<Vec<Note>, Error> {
    let notes = connection
        .prepare_cached("SELECT * FROM notes WHERE deleted_at IS NULL ORDER BY id DESC")?
        .query_map([], |row| {
            Ok(Note { id: parsed(row, "id")?, text: row.get("text")?, kept_on: parsed(row, "kept_on")? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(notes)
}

impl Writer<'_> {
    /// Puts a new note.
    pub fn put_note(&mut self, id: NoteId, text: &str, kept_on: NaiveDate) -> Result<(), Error> {
        let row = id.to_string();
        self.put(Entity::Notes, &row, "text", text.to_owned())?;
        self.put(Entity::Notes, &row, "kept_on", kept_on.to_string())
    }

    /// Takes a note away.
    pub fn delete_note(&mut self, id: NoteId) -> Result<(), Error> {
        self.delete(Entity::Notes, &id.to_string())
    }
}
