//! The table `wishes`: films that members wish for and that are not on the list.

use houselights_domain::id::{MemberId, WishId};
use houselights_domain::share::Wish;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row};

use super::{Entity, Writer, parsed};
use crate::error::Error;

/// The wishes that wait for a word, the oldest first.
pub fn waiting(connection: &Connection) -> Result<Vec<Wish>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM wishes WHERE taken IS NULL AND deleted_at IS NULL ORDER BY id")?
        .query_map([], read)?
        .collect::<Result<_, _>>()?)
}

/// What a member wished for, the oldest first.
pub fn of(connection: &Connection, member: MemberId) -> Result<Vec<Wish>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM wishes WHERE member_id = ? AND deleted_at IS NULL ORDER BY id")?
        .query_map([member.to_string()], read)?
        .collect::<Result<_, _>>()?)
}

/// One wish.
///
/// # Errors
/// [`Error::Gone`] if it is not there.
pub fn find(connection: &Connection, id: WishId) -> Result<Wish, Error> {
    connection
        .prepare_cached("SELECT * FROM wishes WHERE id = ? AND deleted_at IS NULL")?
        .query_row([id.to_string()], read)
        .optional()?
        .ok_or(Error::Gone)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Wish> {
    Ok(Wish {
        id: parsed(row, "id")?,
        who: parsed(row, "member_id")?,
        film: row.get("film")?,
        year: row.get("year")?,
        taken: row.get("taken")?,
    })
}

impl Writer<'_> {
    /// Puts a wish.
    pub fn put_wish(&mut self, wish: &Wish) -> Result<(), Error> {
        let row = wish.id.to_string();
        self.put(Entity::Wishes, &row, "member_id", wish.who.to_string())?;
        self.put(Entity::Wishes, &row, "film", wish.film.clone())?;
        self.put(Entity::Wishes, &row, "year", wish.year)?;
        let taken = wish.taken.map_or(Value::Null, |taken| Value::Integer(taken.into()));
        self.put(Entity::Wishes, &row, "taken", taken)
    }

    /// Takes a wish back.
    pub fn delete_wish(&mut self, id: WishId) -> Result<(), Error> {
        self.delete(Entity::Wishes, &id.to_string())
    }
}
