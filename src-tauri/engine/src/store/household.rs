//! The tables `household`, `members` and `contacts`.

use houselights_domain::household::{Household, Member};
use houselights_domain::id::MemberId;
use rusqlite::{Connection, OptionalExtension};

use super::{Entity, Writer, json, parsed};
use crate::error::Error;

/// The household table has one row.
const ROW: &str = "household";

/// Who lives here, and whether the welcome is over.
pub fn load(connection: &Connection) -> Result<(Household, bool), Error> {
    let members = connection
        .prepare_cached(
            "SELECT members.*, coalesce(contacts.email, '') AS email
             FROM members LEFT JOIN contacts ON contacts.id = members.id AND contacts.deleted_at IS NULL
             WHERE members.deleted_at IS NULL ORDER BY members.rowid",
        )?
        .query_map([], |row| {
            Ok(Member {
                id: parsed(row, "id")?,
                name: row.get("name")?,
                colour: json(row, "colour")?,
                child: row.get("child")?,
                born: row.get("born")?,
                email: row.get("email")?,
                keep_away: json(row, "keep_away")?,
            })
        })?
        .collect::<Result<Vec<_>, _>>()?;
    let found = connection
        .prepare_cached("SELECT * FROM household WHERE id = ? AND deleted_at IS NULL")?
        .query_row([ROW], |row| {
            let (name, country) = (row.get("name")?, row.get("country")?);
            let (services, languages) = (json(row, "services")?, json(row, "languages")?);
            let household = Household { name, country, services, languages, members: Vec::new() };
            Ok((household, row.get("welcomed")?))
        })
        .optional()?;
    let (household, welcomed) = found.unwrap_or_default();
    Ok((Household { members, ..household }, welcomed))
}

impl Writer<'_> {
    /// Puts everything of the household but its members.
    pub fn put_household(&mut self, household: &Household) -> Result<(), Error> {
        self.put(Entity::Household, ROW, "name", household.name.clone())?;
        self.put(Entity::Household, ROW, "country", household.country.clone())?;
        self.put_json(Entity::Household, ROW, "services", &household.services)?;
        self.put_json(Entity::Household, ROW, "languages", &household.languages)?;
        self.put(Entity::Household, ROW, "welcomed", true)?;
        self.keep(Entity::Household, ROW)
    }

    /// Puts a member.
    pub fn put_member(&mut self, member: &Member) -> Result<(), Error> {
        let row = member.id.to_string();
        self.put(Entity::Members, &row, "name", member.name.clone())?;
        self.put_json(Entity::Members, &row, "colour", &member.colour)?;
        self.put(Entity::Members, &row, "child", member.child)?;
        self.put(Entity::Members, &row, "born", member.born)?;
        self.put_json(Entity::Members, &row, "keep_away", &member.keep_away)?;
        // Who never had an address has no row.
        let known =
            self.connection().prepare_cached("SELECT 1 FROM contacts WHERE id = ?")?.exists([&row])?;
        if known || !member.email.is_empty() {
            self.put(Entity::Contacts, &row, "email", member.email.clone())?;
            self.keep(Entity::Contacts, &row)?;
        }
        Ok(())
    }

    /// Takes a member away.
    pub fn delete_member(&mut self, id: MemberId) -> Result<(), Error> {
        self.delete(Entity::Members, &id.to_string())
    }
}
