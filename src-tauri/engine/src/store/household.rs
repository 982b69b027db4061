//! The tables `household`, `members`, `contacts`, `births` and `followed`.

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
            "SELECT members.*, coalesce(contacts.email, '') AS email, births.born
             FROM members LEFT JOIN contacts ON contacts.id = members.id AND contacts.deleted_at IS NULL
             LEFT JOIN births ON births.id = members.id AND births.deleted_at IS NULL
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
    let followed: Vec<String> = connection
        .prepare_cached("SELECT languages FROM followed WHERE id = ? AND deleted_at IS NULL")?
        .query_row([ROW], |row| json(row, "languages"))
        .optional()?
        .unwrap_or_default();
    let found = connection
        .prepare_cached("SELECT * FROM household WHERE id = ? AND deleted_at IS NULL")?
        .query_row([ROW], |row| {
            let (name, country) = (row.get("name")?, row.get("country")?);
            let (services, languages) = (json(row, "services")?, followed.clone());
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
        // Who never named one has no row.
        let named = self.connection().prepare_cached("SELECT 1 FROM followed WHERE id = ?")?.exists([ROW])?;
        if named || !household.languages.is_empty() {
            self.put_json(Entity::Followed, ROW, "languages", &household.languages)?;
            self.keep(Entity::Followed, ROW)?;
        }
        self.put(Entity::Household, ROW, "welcomed", true)?;
        self.keep(Entity::Household, ROW)
    }

    /// Puts a member.
    pub fn put_member(&mut self, member: &Member) -> Result<(), Error> {
        let row = member.id.to_string();
        self.put(Entity::Members, &row, "name", member.name.clone())?;
        self.put_json(Entity::Members, &row, "colour", &member.colour)?;
        self.put(Entity::Members, &row, "child", member.child)?;
        self.put_json(Entity::Members, &row, "keep_away", &member.keep_away)?;
        // Who never had an address has no row.
        let known =
            self.connection().prepare_cached("SELECT 1 FROM contacts WHERE id = ?")?.exists([&row])?;
        if known || !member.email.is_empty() {
            self.put(Entity::Contacts, &row, "email", member.email.clone())?;
            self.keep(Entity::Contacts, &row)?;
        }
        let known = self.connection().prepare_cached("SELECT 1 FROM births WHERE id = ?")?.exists([&row])?;
        if known || member.born.is_some() {
            self.put(Entity::Births, &row, "born", member.born)?;
            self.keep(Entity::Births, &row)?;
        }
        Ok(())
    }

    /// Takes a member away.
    pub fn delete_member(&mut self, id: MemberId) -> Result<(), Error> {
        self.delete(Entity::Members, &id.to_string())
    }
}
