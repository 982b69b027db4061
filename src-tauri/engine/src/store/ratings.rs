//! The table `ratings`: what films were given on services, on the scales there.

use std::collections::HashMap;

use houselights_domain::id::TitleId;
use houselights_domain::title::Given;
use rusqlite::types::Value;
use rusqlite::{Connection, Params};

use super::{Entity, Writer, json, parsed};
use crate::error::Error;

/// Where a row says "nobody in particular" instead of a member.
const HOUSE: &str = "house";

/// What titles were given, of those that fit `condition`, a piece of SQL.
pub(super) fn select<P: Params>(
    connection: &Connection,
    condition: &str,
    params: P,
) -> Result<HashMap<TitleId, Vec<Given>>, Error> {
    let mut statement = connection
        .prepare_cached(&format!("SELECT * FROM ratings WHERE deleted_at IS NULL {condition} ORDER BY id"))?;
    let mut rows = statement.query(params)?;
    let mut all: HashMap<TitleId, Vec<Given>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let whose = row.get_ref("member_id")?.as_str().is_ok_and(|whose| whose != HOUSE);
        let member = if whose { Some(parsed(row, "member_id")?) } else { None };
        let given = Given { member, rating: json(row, "rating")?, service: json(row, "service")? };
        all.entry(parsed(row, "title_id")?).or_default().push(given);
    }
    Ok(all)
}

impl Writer<'_> {
    /// Puts what somebody gave a title, in place of what they gave it before.
    pub fn put_rating(&mut self, title: TitleId, given: &Given) -> Result<(), Error> {
        let row = row(title, given);
        self.put_json(Entity::Ratings, &row, "rating", &given.rating)?;
        self.put_json(Entity::Ratings, &row, "service", &given.service)?;
        self.keep(Entity::Ratings, &row)
    }

    /// Puts what somebody gave a title that was never there before.
    pub(super) fn insert_new_rating(&mut self, title: TitleId, given: &Given) -> Result<(), Error> {
        let text = |value: String| Value::Text(value);
        let (rating, service) =
            (serde_json::to_string(&given.rating)?, serde_json::to_string(&given.service)?);
        let fields = [("rating", text(rating)), ("service", text(service))];
        self.insert_new(Entity::Ratings, &row(title, given), fields)
    }
}

fn row(title: TitleId, given: &Given) -> String {
    match given.member {
        Some(member) => format!("{title}:{member}"),
        None => format!("{title}:{HOUSE}"),
    }
}
