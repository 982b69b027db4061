//! The table `facts`: what each source says of a title. Owns which of them is read; refuses to know what a fact means.
//!
//! A list of ten thousand titles has a hundred thousand of them, and all are read after the start. So their values stay the
//! JSON that they are until all of a title are together.

use std::collections::{BTreeMap, HashMap};

use houselights_domain::id::TitleId;
use houselights_domain::title::{Facts, Origin};
use rusqlite::{Connection, Params, Row};
use serde::de::IntoDeserializer;
use serde::de::value::Error as Unknown;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::{Entity, Writer, unreadable};
use crate::error::Error;

/// A fact as it is stored, written as the domain reads it.
#[derive(Serialize)]
struct Stored {
    value: Box<RawValue>,
    origin: Origin,
    source: String,
    seen_on: String,
}

/// What is known of the titles that fit `condition`, of the facts that fit `of_facts`: of each the most trusted.
pub(super) fn select<P: Params>(
    connection: &Connection,
    condition: &str,
    of_facts: &str,
    params: P,
) -> Result<HashMap<TitleId, Facts>, Error> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT id, value, source, seen_on FROM facts WHERE deleted_at IS NULL {of_facts} {condition} ORDER BY id"
    ))?;
    let mut rows = statement.query(params)?;
    let mut all = HashMap::new();
    // Their ids begin with the title's, so that those of one title come together.
    let (mut title, mut known) = (String::new(), BTreeMap::new());
    while let Some(row) = rows.next()? {
        let id = row.get_ref(0)?.as_str().map_err(|problem| unreadable(row, "id", problem))?;
        let damaged = || Error::Stored(format!("the fact {id}"));
        let mut parts = id.split(':');
        let (Some(of), Some(field), Some(origin)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(damaged());
        };
        if of != title {
            gather(&mut all, &title, &mut known)?;
            of.clone_into(&mut title);
        }
        let origin: Result<_, Unknown> = Origin::deserialize(origin.into_deserializer());
        let fact = read(row, origin.map_err(|_| damaged())?)?;
        if known.get(field).is_none_or(|other: &Stored| other.origin <= fact.origin) {
            known.insert(field.to_owned(), fact);
        }
    }
    gather(&mut all, &title, &mut known)?;
    Ok(all)
}

/// Puts all that is known of a title with those of the others.
fn gather(
    all: &mut HashMap<TitleId, Facts>,
    title: &str,
    known: &mut BTreeMap<String, Stored>,
) -> Result<(), Error> {
    if known.is_empty() {
        return Ok(());
    }
    let id = title.parse().map_err(|_| Error::Stored(format!("the facts of {title}")))?;
    all.insert(id, serde_json::from_str(&serde_json::to_string(known)?)?);
    known.clear();
    Ok(())
}

fn read(row: &Row<'_>, origin: Origin) -> rusqlite::Result<Stored> {
    let value = RawValue::from_string(row.get(1)?).map_err(|problem| unreadable(row, "value", problem))?;
    Ok(Stored { value, origin, source: row.get(2)?, seen_on: row.get(3)? })
}

impl Writer<'_> {
    /// Puts every fact that is given, each under its own origin.
    pub fn put_facts(&mut self, title: TitleId, facts: &Facts) -> Result<(), Error> {
        let Value::Object(fields) = serde_json::to_value(facts)? else { return Ok(()) };
        for (field, fact) in fields.iter().filter(|(_, fact)| !fact.is_null()) {
            let text = |part: &str| fact[part].as_str().unwrap_or_default().to_owned();
            let row = format!("{title}:{field}:{}", text("origin"));
            self.put(Entity::Facts, &row, "value", fact["value"].to_string())?;
            self.put(Entity::Facts, &row, "source", text("source"))?;
            self.put(Entity::Facts, &row, "seen_on", text("seen_on"))?;
            self.keep(Entity::Facts, &row)?;
        }
        Ok(())
    }

    /// Forgets what one origin says of a fact.
    pub fn delete_fact(&mut self, title: TitleId, field: &str, origin: Origin) -> Result<(), Error> {
        let Value::String(origin) = json!(origin) else { return Ok(()) };
        self.delete(Entity::Facts, &format!("{title}:{field}:{origin}"))
    }
}
