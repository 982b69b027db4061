//! The table `stances`: what a member says of a film by themselves. Owns that "not for me" is read for one member at a
//! time, by whoever chooses for them or is them, and stands in nothing else.

use houselights_domain::id::{MemberId, TitleId};
use rusqlite::Connection;

use super::{Entity, Writer, parsed};
use crate::error::Error;

/// What a member says of a film.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stance {
    /// Of which.
    pub title: TitleId,
    /// They have seen it without the others.
    pub seen: bool,
    /// It is not for them.
    pub not_for_me: bool,
}

/// Everything that a member says, in the order in which the films were added.
pub fn of(connection: &Connection, member: MemberId) -> Result<Vec<Stance>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM stances WHERE member_id = ? AND deleted_at IS NULL ORDER BY id")?
        .query_map([member.to_string()], |row| {
            let (seen, not_for_me) = (row.get("seen")?, row.get("not_for_me")?);
            Ok(Stance { title: parsed(row, "title_id")?, seen, not_for_me })
        })?
        .collect::<Result<_, _>>()?)
}

impl Writer<'_> {
    /// Puts what a member says of a film.
    pub fn put_stance(&mut self, member: MemberId, stance: Stance) -> Result<(), Error> {
        let row = format!("{}:{member}", stance.title);
        self.put(Entity::Stances, &row, "seen", stance.seen)?;
        self.put(Entity::Stances, &row, "not_for_me", stance.not_for_me)?;
        self.keep(Entity::Stances, &row)
    }
}
