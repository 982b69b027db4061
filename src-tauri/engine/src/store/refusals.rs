//! The table `refusals`: what was turned down, on an evening or for good.

use chrono::NaiveDate;
use houselights_domain::id::TitleId;
use houselights_domain::mood::{NotTonight, WhyNot};
use rusqlite::Connection;

use super::{Entity, Writer, json, parsed};
use crate::error::Error;

/// Where a row says "for good" instead of an evening.
pub(super) const ALWAYS: &str = "always";

/// Everything that was turned down on that evening, in the order of the titles.
pub fn of_evening(connection: &Connection, evening: NaiveDate) -> Result<Vec<NotTonight>, Error> {
    let refused = connection
        .prepare_cached("SELECT * FROM refusals WHERE deleted_at IS NULL AND evening = ? ORDER BY id")?
        .query_map([evening.to_string()], |row| {
            Ok(NotTonight { title: parsed(row, "title_id")?, why: json(row, "why")? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(refused)
}

impl Writer<'_> {
    /// Puts that a title is turned down on an evening, or for good where there is none.
    pub fn put_refusal(
        &mut self,
        title: TitleId,
        evening: Option<NaiveDate>,
        why: WhyNot,
    ) -> Result<(), Error> {
        let row = row(title, evening);
        self.put_json(Entity::Refusals, &row, "why", &why)?;
        self.keep(Entity::Refusals, &row)
    }

    /// Takes that back, if it was said.
    pub fn forget_refusal(&mut self, title: TitleId, evening: Option<NaiveDate>) -> Result<(), Error> {
        match self.delete(Entity::Refusals, &row(title, evening)) {
            Err(Error::Gone) => Ok(()),
            other => other,
        }
    }
}

fn row(title: TitleId, evening: Option<NaiveDate>) -> String {
    match evening {
        Some(evening) => format!("{title}:{evening}"),
        None => format!("{title}:{ALWAYS}"),
    }
}
