//! The table `apart`, and what of one title can be handed over to another: every place in which its id stands.

use std::collections::HashSet;

use houselights_domain::id::TitleId;
use rusqlite::types::Value as SqlValue;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use super::unmatched::Settled;
use super::{Entity, Writer, json};
use crate::error::Error;

/// Rows that name one film of theirs, which may be nobody's any more.
const FILM_OF: [Entity; 3] = [Entity::Sessions, Entity::Polls, Entity::Series];
/// Rows with a list of films.
const FILMS_OF: [(Entity, &str); 2] = [(Entity::Sessions, "shown_first"), (Entity::Ballots, "films")];
/// Facts of which both titles may know some: what people said and gave. What was looked up is all of it already.
const ADDED_UP: [&str; 2] = ["quotes", "scores"];

/// Every two titles that were told apart, the older one first.
pub fn told_apart(connection: &Connection) -> Result<HashSet<(TitleId, TitleId)>, Error> {
    let ids = connection
        .prepare_cached("SELECT id FROM apart WHERE deleted_at IS NULL")?
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    let pair = |id: &String| {
        let (one, other) = id.split_once(':')?;
        Some((one.parse().ok()?, other.parse().ok()?))
    };
    Ok(ids.iter().filter_map(pair).collect())
}

/// On how many evenings, over or ahead, a title is the film or goes before it.
pub fn evenings(connection: &Connection, title: TitleId) -> Result<u32, Error> {
    let shown = "SELECT count(*) FROM sessions WHERE deleted_at IS NULL AND (title_id = ?1 OR instr(shown_first, ?1) > 0)";
    Ok(connection.prepare_cached(shown)?.query_row([title.to_string()], |row| row.get(0))?)
}

/// Of a fact's id what stands behind its title's.
fn adds_up(rest: &str) -> bool {
    ADDED_UP.iter().any(|field| rest.starts_with(&format!(":{field}:"))) && !rest.ends_with(":looked_up")
}

impl Writer<'_> {
    /// Remembers that two titles are two films.
    pub fn tell_apart(&mut self, one: TitleId, other: TitleId) -> Result<(), Error> {
        self.keep(Entity::Apart, &format!("{}:{}", one.min(other), one.max(other)))
    }

    /// Puts `to` wherever an evening, a question, a series or a vote has `from`.
    pub fn hand_over_evenings(&mut self, from: TitleId, to: TitleId) -> Result<(), Error> {
        for entity in FILM_OF {
            let sql = format!("SELECT id FROM {} WHERE title_id = ?", entity.table());
            for row in self.ids(&sql, from)? {
                self.put(entity, &row, "title_id", to.to_string())?;
            }
        }
        for (entity, field) in FILMS_OF {
            let sql = format!("SELECT id FROM {} WHERE instr({field}, ?) > 0", entity.table());
            for row in self.ids(&sql, from)? {
                let sql = format!("SELECT {field} FROM {} WHERE id = ?", entity.table());
                let films: String = self.connection().query_row(&sql, [&row], |row| row.get(0))?;
                let films: Vec<TitleId> = serde_json::from_str(&films)?;
                let mut after: Vec<TitleId> = Vec::new();
                for film in films {
                    let film = if film == from { to } else { film };
                    if !after.contains(&film) {
                        after.push(film);
                    }
                }
                self.put_json(entity, &row, field, &after)?;
            }
        }
        Ok(())
    }

    /// Gives `to` every fact of `from` that it lacks from the same kind of source, and adds up what people said and gave.
    pub fn hand_over_facts(&mut self, from: TitleId, to: TitleId) -> Result<(), Error> {
        let mut statement = self
            .connection()
            .prepare_cached("SELECT * FROM facts WHERE title_id = ? AND deleted_at IS NULL ORDER BY id")?;
        let facts = statement
            .query_map([from.to_string()], |row| {
                let id: String = row.get("id")?;
                let (source, seen_on): (String, String) = (row.get("source")?, row.get("seen_on")?);
                Ok((id, json::<Value>(row, "value")?, source, seen_on))
            })?
            .collect::<Result<Vec<_>, _>>()?;
        drop(statement);
        for (id, value, source, seen_on) in facts {
            let Some(rest) = id.get(36..) else { continue };
            let row = format!("{to}{rest}");
            let own = self.live(Entity::Facts, "value", &row)?;
            match own {
                None => {
                    self.put(Entity::Facts, &row, "value", value.to_string())?;
                    self.put(Entity::Facts, &row, "source", source)?;
                    self.put(Entity::Facts, &row, "seen_on", seen_on)?;
                    self.keep(Entity::Facts, &row)?;
                }
                Some(own) if adds_up(rest) => {
                    let both = (serde_json::from_str(&own)?, value);
                    let (Value::Array(mut own), Value::Array(more)) = both else { continue };
                    let new: Vec<_> = more.into_iter().filter(|item| !own.contains(item)).collect();
                    own.extend(new);
                    self.put_json(Entity::Facts, &row, "value", &own)?;
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    /// Gives `to` what members say of `from` by themselves, and the evenings on which it was turned down, or for good.
    pub fn hand_over_words(&mut self, from: TitleId, to: TitleId) -> Result<(), Error> {
        let said = self.ids("SELECT id FROM stances WHERE title_id = ? AND deleted_at IS NULL", from)?;
        for id in said {
            let Some(rest) = id.get(36..) else { continue };
            let row = format!("{to}{rest}");
            for field in ["seen", "not_for_me"] {
                let sql = format!("SELECT {field} FROM stances WHERE id = ?");
                if self.connection().query_row(&sql, [&id], |row| row.get(0))? {
                    self.put(Entity::Stances, &row, field, true)?;
                }
            }
            self.keep(Entity::Stances, &row)?;
        }
        let refused = self.ids("SELECT id FROM refusals WHERE title_id = ? AND deleted_at IS NULL", from)?;
        for id in refused {
            let Some(rest) = id.get(36..) else { continue };
            let row = format!("{to}{rest}");
            if self.live(Entity::Refusals, "why", &row)?.is_none() {
                let why = self.live(Entity::Refusals, "why", &id)?;
                self.put(Entity::Refusals, &row, "why", why.map_or(SqlValue::Null, SqlValue::Text))?;
                self.keep(Entity::Refusals, &row)?;
            }
        }
        Ok(())
    }

    /// What somebody said is `from`, of films that no catalogue was sure of, is `to`.
    pub fn hand_over_settled(&mut self, from: TitleId, to: TitleId) -> Result<(), Error> {
        let sql = "SELECT id FROM unmatched WHERE instr(settled, ?) > 0 AND deleted_at IS NULL";
        for row in self.ids(sql, from)? {
            self.put_json(Entity::Unmatched, &row, "settled", &Settled::Title { title: to })?;
        }
        Ok(())
    }

    fn ids(&self, sql: &str, title: TitleId) -> Result<Vec<String>, Error> {
        let mut statement = self.connection().prepare_cached(sql)?;
        let ids = statement.query_map([title.to_string()], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// A text field of a row that is not deleted.
    fn live(&self, entity: Entity, field: &str, row: &str) -> Result<Option<String>, Error> {
        let sql = format!("SELECT {field} FROM {} WHERE id = ? AND deleted_at IS NULL", entity.table());
        Ok(self.connection().prepare_cached(&sql)?.query_row([row], |found| found.get(0)).optional()?)
    }
}
