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

/// What is known of each title, and what of it could not be read: nobody is told that before the title is asked for, for
/// one that was taken off the list leaves its facts behind.
pub(super) struct Known(HashMap<TitleId, Result<String, Error>>);

impl Known {
    /// What is known of one title, which is not told twice.
    pub(super) fn take(&mut self, title: TitleId) -> Result<Facts, Error> {
        let Some(facts) = self.0.remove(&title) else { return Ok(Facts::default()) };
        Ok(serde_json::from_str(&facts?)?)
    }

    /// Puts all that is known of a title with those of the others. Where the id is none, no title has it.
    fn add(&mut self, title: &str, facts: OfOne) {
        let Ok(id) = title.parse() else { return };
        self.0.insert(id, facts.and_then(|facts| Ok(serde_json::to_string(&facts)?)));
    }
}

/// The facts of one title by their fields, or what is wrong with one of them.
type OfOne = Result<BTreeMap<String, Stored>, Error>;

/// What is known of the titles that fit `condition`, of the facts that fit `of_facts`: of each the most trusted.
pub(super) fn select<P: Params>(
    connection: &Connection,
    condition: &str,
    of_facts: &str,
    params: P,
) -> Result<Known, Error> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT id, value, source, seen_on FROM facts WHERE deleted_at IS NULL {of_facts} {condition} ORDER BY id"
    ))?;
    let mut rows = statement.query(params)?;
    let mut all = Known(HashMap::new());
    // Their ids begin with the title's, so that those of one title come together.
    let (mut title, mut facts): (String, OfOne) = (String::new(), Ok(BTreeMap::new()));
    while let Some(row) = rows.next()? {
        let id = row.get_ref(0)?.as_str().map_err(|problem| unreadable(row, "id", problem))?;
        let (of, rest) = id.split_once(':').unwrap_or((id, ""));
        if of != title {
            all.add(&title, std::mem::replace(&mut facts, Ok(BTreeMap::new())));
            of.clone_into(&mut title);
        }
        let Ok(known) = &mut facts else { continue };
        match read(row, id, rest) {
            Ok((field, fact)) if known.get(field).is_none_or(|other| other.origin <= fact.origin) => {
                known.insert(field.to_owned(), fact);
            }
            Ok(_) => {}
            Err(problem) => facts = Err(problem),
        }
    }
    all.add(&title, facts);
    Ok(all)
}

/// One fact and its field, of whose id `rest` stands behind the title.
fn read<'a>(row: &Row<'_>, id: &str, rest: &'a str) -> Result<(&'a str, Stored), Error> {
    let damaged = || Error::Stored(format!("the fact {id}"));
    let (field, origin) = rest.split_once(':').ok_or_else(damaged)?;
    let origin: Result<_, Unknown> = Origin::deserialize(origin.into_deserializer());
    let origin = origin.map_err(|_| damaged())?;
    let value = RawValue::from_string(row.get(1)?).map_err(|problem| unreadable(row, "value", problem))?;
    Ok((field, Stored { value, origin, source: row.get(2)?, seen_on: row.get(3)? }))
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
