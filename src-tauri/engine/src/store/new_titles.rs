//! Titles that were never there, each with everything that came with it. Owns writing a row at once where nothing stands
//! that could be overwritten; what stands is put field by field.

use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::title::{Facts, Title, Viewing};
use rusqlite::types::Value;
use serde_json::Value as Json;

use super::refusals::ALWAYS;
use super::{Entity, Writer};
use crate::error::Error;

impl Writer<'_> {
    /// Makes a title with its facts, who wants it, when it was watched, who has seen it and what it was given.
    pub fn insert_new_title(&mut self, title: &Title) -> Result<(), Error> {
        let own = [
            ("name", text(&title.name)),
            ("note", text(&title.note)),
            ("tags", Value::Text(serde_json::to_string(&title.tags)?)),
            ("added_on", Value::Text(title.added_on.to_string())),
        ];
        let id = title.id.to_string();
        self.insert_new(Entity::Titles, &id, own)?;
        self.insert_new_facts(&id, &title.facts)?;
        for member in &title.wanted_by {
            self.insert_new(Entity::Wants, &format!("{id}:{member}"), [])?;
        }
        for viewing in &title.viewings {
            self.insert_new_viewing(title.id, viewing)?;
        }
        for member in &title.seen_by {
            self.insert_new(Entity::Stances, &format!("{id}:{member}"), [("seen", Value::Integer(1))])?;
        }
        if let Some(why) = &title.set_aside {
            let why = Value::Text(serde_json::to_string(why)?);
            self.insert_new(Entity::Refusals, &format!("{id}:{ALWAYS}"), [("why", why)])?;
        }
        title.ratings.iter().try_for_each(|given| self.insert_new_rating(title.id, given))
    }

    /// Makes one time that a title was watched.
    pub fn insert_new_viewing(&mut self, title: TitleId, viewing: &Viewing) -> Result<(), Error> {
        let Viewing { id, on, members, .. } = viewing;
        let fields = [
            ("title_id", Value::Text(title.to_string())),
            ("watched_on", Value::Text(on.to_string())),
            ("members", Value::Text(serde_json::to_string(members)?)),
        ];
        self.insert_new(Entity::Viewings, &id.to_string(), fields)
    }

    fn insert_new_facts(&mut self, title: &str, facts: &Facts) -> Result<(), Error> {
        let Json::Object(fields) = serde_json::to_value(facts)? else { return Ok(()) };
        for (field, fact) in fields.iter().filter(|(_, fact)| !fact.is_null()) {
            let part = |name: &str| text(fact[name].as_str().unwrap_or_default());
            let row = format!("{title}:{field}:{}", fact["origin"].as_str().unwrap_or_default());
            let value = Value::Text(fact["value"].to_string());
            let fields = [("value", value), ("source", part("source")), ("seen_on", part("seen_on"))];
            self.insert_new(Entity::Facts, &row, fields)?;
        }
        Ok(())
    }

    /// Puts that somebody has seen a title without the others; what else they said of it stays.
    pub fn put_seen(&mut self, title: TitleId, member: MemberId) -> Result<(), Error> {
        let row = format!("{title}:{member}");
        self.put(Entity::Stances, &row, "seen", true)?;
        self.keep(Entity::Stances, &row)
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}
