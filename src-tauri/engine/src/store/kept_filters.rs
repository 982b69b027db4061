//! The tables `kept_filters`, sentences of the list under a name, and `list_look`, how the list is drawn on this computer.

use houselights_domain::fold::fold;
use houselights_domain::id::FilterId;
use rusqlite::{Connection, OptionalExtension};

use super::{Entity, Writer, parsed};
use crate::error::Error;
use crate::view::{KeptFilter, ListLook, ListSentence};

/// All kept sentences, by name. One that only a newer version understands is left where it is.
pub fn load(connection: &Connection) -> Result<Vec<KeptFilter>, Error> {
    let rows = connection
        .prepare_cached("SELECT * FROM kept_filters WHERE deleted_at IS NULL ORDER BY id")?
        .query_map([], |row| {
            let sentence: String = row.get("sentence")?;
            Ok((parsed(row, "id")?, row.get("name")?, sentence))
        })?
        .collect::<Result<Vec<(FilterId, String, String)>, _>>()?;
    let read = |(id, name, sentence): (FilterId, String, String)| {
        Some(KeptFilter { id, name, sentence: serde_json::from_str(&sentence).ok()? })
    };
    let mut kept: Vec<KeptFilter> = rows.into_iter().filter_map(read).collect();
    kept.sort_by_cached_key(|filter| fold(&filter.name));
    Ok(kept)
}

/// How the list is drawn here.
pub fn look(connection: &Connection) -> Result<ListLook, Error> {
    let kept: Option<String> = connection
        .prepare_cached("SELECT look FROM list_look WHERE id = 'look'")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(kept.and_then(|look| serde_json::from_str(&look).ok()).unwrap_or_default())
}

/// Remembers how the list is drawn here.
pub fn keep_look(connection: &Connection, look: ListLook) -> Result<(), Error> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO list_look (id, look) VALUES ('look', ?)")?
        .execute([serde_json::to_string(&look)?])?;
    Ok(())
}

impl Writer<'_> {
    /// Puts a sentence under a name, new or changed.
    pub fn put_filter(&mut self, id: FilterId, name: &str, sentence: &ListSentence) -> Result<(), Error> {
        let row = id.to_string();
        self.put(Entity::KeptFilters, &row, "name", name.to_owned())?;
        self.put_json(Entity::KeptFilters, &row, "sentence", sentence)
    }

    /// Takes a kept sentence away.
    pub fn delete_filter(&mut self, id: FilterId) -> Result<(), Error> {
        self.delete(Entity::KeptFilters, &id.to_string())
    }
}
