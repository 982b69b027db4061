//! The table `settings`: one row of JSON, so that a new setting needs no migration.

use rusqlite::{Connection, OptionalExtension};

use super::{Entity, Writer, json};
use crate::error::Error;
use crate::view::Settings;

const ROW: &str = "settings";

/// The household's choices; what was never chosen has its default.
pub fn load(connection: &Connection) -> Result<Settings, Error> {
    let found = connection
        .prepare_cached("SELECT value FROM settings WHERE id = ? AND deleted_at IS NULL")?
        .query_row([ROW], |row| json(row, "value"))
        .optional()?;
    Ok(found.unwrap_or_default())
}

impl Writer<'_> {
    /// Puts all settings.
    pub fn put_settings(&mut self, settings: &Settings) -> Result<(), Error> {
        self.put_json(Entity::Settings, ROW, "value", settings)?;
        self.keep(Entity::Settings, ROW)
    }
}
