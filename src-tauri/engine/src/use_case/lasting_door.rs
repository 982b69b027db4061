//! The door that stays open from one start of the program to the next: who is let in, where it stands, and its name for
//! life.

use crate::engine::Engine;
use crate::error::Error;
use crate::store::lasting_door::{self, LastingDoor};

/// The letters of this computer's name: without those that look like a figure.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

impl Engine {
    /// The door as it was last left; before it was first opened, shut and with a name for life.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn lasting_door(&self) -> Result<LastingDoor, Error> {
        let chance = self.chance();
        let inner = self.inner()?;
        if let Some(door) = lasting_door::load(&inner.connection)? {
            return Ok(door);
        }
        let letter = |byte: &u8| LETTERS.get(usize::from(*byte) % LETTERS.len()).copied().map(char::from);
        let letters: String = chance.iter().rev().filter_map(letter).take(4).collect();
        let name = format!("houselights-{letters}");
        let door = LastingDoor { name, feeds: false, wishes: false, address: None, port: None };
        if !self.is_read_only() {
            lasting_door::put(&inner.connection, &door)?;
        }
        Ok(door)
    }

    /// Keeps the door as it is.
    ///
    /// # Errors
    /// [`Error::ReadOnly`].
    pub(crate) fn keep_lasting_door(&self, door: &LastingDoor) -> Result<(), Error> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        lasting_door::put(&self.inner()?.connection, door)
    }
}
