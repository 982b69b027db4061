//! The table `rules`: house rules in the household's own words. What they mean is read anew each time, so that a later
//! Houselights understands more of them.

use houselights_domain::id::RuleId;
use rusqlite::Connection;

use super::{Entity, Writer, parsed};
use crate::error::Error;

/// All rules in the order they were made.
pub fn load(connection: &Connection) -> Result<Vec<(RuleId, String)>, Error> {
    let rules = connection
        .prepare_cached("SELECT * FROM rules WHERE deleted_at IS NULL ORDER BY id")?
        .query_map([], |row| Ok((parsed(row, "id")?, row.get("text")?)))?
        .collect::<Result<_, _>>()?;
    Ok(rules)
}

impl Writer<'_> {
    /// Puts a rule, new or changed.
    pub fn put_rule(&mut self, id: RuleId, text: &str) -> Result<(), Error> {
        self.put(Entity::Rules, &id.to_string(), "text", text.to_owned())
    }

    /// Takes a rule away.
    pub fn delete_rule(&mut self, id: RuleId) -> Result<(), Error> {
        self.delete(Entity::Rules, &id.to_string())
    }
}
