//! The tables `feed_door` and `wish_door`: the door that stays open from one start of the program to the next, for calendars
//! that follow and for the wish page. Never in the change log: it is this computer's.

use houselights_domain::share::Address;
use rusqlite::{Connection, OptionalExtension, params};

use super::json;
use crate::error::Error;

/// Each of the tables has one row.
const ROW: &str = "door";

/// The door, as it was last left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastingDoor {
    /// The name of this computer that stays when its numbers change, without `.local`.
    pub name: String,
    /// Calendars are let in, whenever this computer is in the network of the address.
    pub feeds: bool,
    /// So are those who wish for films.
    pub wishes: bool,
    /// Through which address.
    pub address: Option<Address>,
    /// The port behind it that calendars and phones know.
    pub port: Option<u16>,
}

impl LastingDoor {
    /// Whether anybody is let in.
    pub fn open(&self) -> bool {
        self.feeds || self.wishes
    }
}

/// The door; `None` before the first calendar or way to the wish page.
pub fn load(connection: &Connection) -> Result<Option<LastingDoor>, Error> {
    let wishes: Option<bool> = connection
        .prepare_cached("SELECT is_open FROM wish_door WHERE id = ?")?
        .query_row([ROW], |row| row.get(0))
        .optional()?;
    Ok(connection
        .prepare_cached("SELECT * FROM feed_door WHERE id = ?")?
        .query_row([ROW], |row| {
            let address: Option<String> = row.get("address")?;
            Ok(LastingDoor {
                name: row.get("name")?,
                feeds: row.get("is_open")?,
                wishes: wishes.unwrap_or_default(),
                address: address.map(|_| json(row, "address")).transpose()?,
                port: row.get("port")?,
            })
        })
        .optional()?)
}

/// Keeps the door as it is.
pub fn put(connection: &Connection, door: &LastingDoor) -> Result<(), Error> {
    let address = door.address.as_ref().map(serde_json::to_string).transpose()?;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO feed_door (id, name, is_open, address, port) VALUES (?, ?, ?, ?, ?)",
        )?
        .execute(params![ROW, door.name, door.feeds, address, door.port])?;
    connection
        .prepare_cached("INSERT OR REPLACE INTO wish_door (id, is_open) VALUES (?, ?)")?
        .execute(params![ROW, door.wishes])?;
    Ok(())
}
