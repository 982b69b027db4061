//! The tables `titles`, `wants`, `viewings` and `opinions`, and what `refusals` says for good and `stances` says to
//! everybody.

use std::collections::HashMap;

use chrono::NaiveDate;
use houselights_domain::id::{MemberId, TitleId, ViewingId};
use houselights_domain::mood::WhyNot;
use houselights_domain::title::{Opinion, Title, Viewing};
use rusqlite::types::Value as SqlValue;
use rusqlite::{Connection, Row};

use super::{Entity, Writer, facts, json as json_column, parsed, ratings, refusals};
use crate::error::Error;

/// Every title that is not deleted, in the order they were added.
pub fn load(connection: &Connection) -> Result<Vec<Title>, Error> {
    select(connection, ("", ""), [])
}

/// As [`load`], of their facts only what an import looks at: original title, year and running time.
pub fn load_outlines(connection: &Connection) -> Result<Vec<Title>, Error> {
    let looked_at = "AND substr(id, 38, 5) IN ('origi', 'year:', 'runti')";
    select(connection, ("", looked_at), [])
}

/// One title.
pub fn find(connection: &Connection, id: TitleId) -> Result<Title, Error> {
    let found = select(connection, ("AND {id} = ?", ""), [id.to_string()])?;
    found.into_iter().next().ok_or(Error::Gone)
}

/// The titles that fit `condition`, in which `{id}` stands for the column with the title's id, with the facts that fit
/// `of_facts`.
fn select<P: rusqlite::Params + Clone>(
    connection: &Connection,
    (condition, of_facts): (&str, &str),
    params: P,
) -> Result<Vec<Title>, Error> {
    let sql = |from: &str, id: &str, order: &str| {
        format!(
            "SELECT * FROM {from} WHERE deleted_at IS NULL {} ORDER BY {order}",
            condition.replace("{id}", id)
        )
    };
    let mut facts =
        facts::select(connection, &condition.replace("{id}", "title_id"), of_facts, params.clone())?;
    let mut wants: HashMap<TitleId, Vec<MemberId>> = HashMap::new();
    let mut statement = connection.prepare_cached(&sql("wants", "title_id", "id"))?;
    let mut rows = statement.query(params.clone())?;
    while let Some(row) = rows.next()? {
        wants.entry(parsed(row, "title_id")?).or_default().push(parsed(row, "member_id")?);
    }
    let mut opinions = select_opinions(connection, condition, params.clone())?;
    let mut viewings: HashMap<TitleId, Vec<Viewing>> = HashMap::new();
    let mut statement = connection.prepare_cached(&sql("viewings", "title_id", "watched_on, id"))?;
    let mut rows = statement.query(params.clone())?;
    while let Some(row) = rows.next()? {
        let viewing = read_viewing(row)?;
        let opinions = opinions.remove(&viewing.id).unwrap_or_default();
        viewings.entry(parsed(row, "title_id")?).or_default().push(Viewing { opinions, ..viewing });
    }
    let mut seen_by: HashMap<TitleId, Vec<MemberId>> = HashMap::new();
    let mut statement = connection.prepare_cached(&sql("stances", "title_id", "id"))?;
    let mut rows = statement.query(params.clone())?;
    while let Some(row) = rows.next()? {
        if row.get("seen")? {
            seen_by.entry(parsed(row, "title_id")?).or_default().push(parsed(row, "member_id")?);
        }
    }
    let mut set_aside: HashMap<TitleId, WhyNot> = HashMap::new();
    let mut statement = connection.prepare_cached(&sql("refusals", "title_id", "id"))?;
    let mut rows = statement.query(params.clone())?;
    while let Some(row) = rows.next()? {
        if row.get_ref("evening")?.as_str().is_ok_and(|evening| evening == refusals::ALWAYS) {
            set_aside.insert(parsed(row, "title_id")?, json_column(row, "why")?);
        }
    }
    let mut given = ratings::select(connection, &condition.replace("{id}", "title_id"), params.clone())?;
    let mut titles = Vec::new();
    let mut statement = connection.prepare_cached(&sql("titles", "id", "id"))?;
    let mut rows = statement.query(params)?;
    while let Some(row) = rows.next()? {
        let id: TitleId = parsed(row, "id")?;
        titles.push(Title {
            id,
            name: row.get("name")?,
            facts: facts.take(id)?,
            note: row.get("note")?,
            tags: json_column(row, "tags")?,
            wanted_by: wants.remove(&id).unwrap_or_default(),
            added_on: parsed(row, "added_on")?,
            viewings: viewings.remove(&id).unwrap_or_default(),
            seen_by: seen_by.remove(&id).unwrap_or_default(),
            set_aside: set_aside.remove(&id),
            ratings: given.remove(&id).unwrap_or_default(),
        });
    }
    Ok(titles)
}

/// What was said of each viewing by one of several.
fn select_opinions<P: rusqlite::Params>(
    connection: &Connection,
    condition: &str,
    params: P,
) -> Result<HashMap<ViewingId, Vec<Opinion>>, Error> {
    let condition =
        condition.replace("{id} = ?", "viewing_id IN (SELECT id FROM viewings WHERE title_id = ?)");
    let mut statement = connection.prepare_cached(&format!(
        "SELECT * FROM opinions WHERE deleted_at IS NULL AND reaction IS NOT NULL {condition} ORDER BY id"
    ))?;
    let mut rows = statement.query(params)?;
    let mut opinions: HashMap<ViewingId, Vec<Opinion>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let opinion = Opinion { member: parsed(row, "member_id")?, reaction: json_column(row, "reaction")? };
        opinions.entry(parsed(row, "viewing_id")?).or_default().push(opinion);
    }
    Ok(opinions)
}

fn read_viewing(row: &Row<'_>) -> rusqlite::Result<Viewing> {
    let reaction: Option<String> = row.get("reaction")?;
    Ok(Viewing {
        id: parsed(row, "id")?,
        on: parsed(row, "watched_on")?,
        members: json_column(row, "members")?,
        reaction: reaction.map(|_| json_column(row, "reaction")).transpose()?,
        opinions: Vec::new(),
    })
}

impl Writer<'_> {
    /// Puts a new title with everything that came with it.
    pub fn put_new_title(&mut self, title: &Title) -> Result<(), Error> {
        self.put_title(title)?;
        self.put_facts(title.id, &title.facts)?;
        self.put_wants(title.id, &[], &title.wanted_by)
    }

    /// Puts a title's own fields: name, note, tags and the day it was added.
    pub fn put_title(&mut self, title: &Title) -> Result<(), Error> {
        let row = title.id.to_string();
        self.put(Entity::Titles, &row, "name", title.name.clone())?;
        self.put(Entity::Titles, &row, "note", title.note.clone())?;
        self.put_json(Entity::Titles, &row, "tags", &title.tags)?;
        self.put(Entity::Titles, &row, "added_on", title.added_on.to_string())
    }

    /// Makes `members` those who want the title.
    pub fn put_wants(
        &mut self,
        title: TitleId,
        before: &[MemberId],
        members: &[MemberId],
    ) -> Result<(), Error> {
        for member in before.iter().filter(|member| !members.contains(member)) {
            self.delete(Entity::Wants, &format!("{title}:{member}"))?;
        }
        for member in members {
            self.keep(Entity::Wants, &format!("{title}:{member}"))?;
        }
        Ok(())
    }

    /// Takes a title off the list.
    pub fn delete_title(&mut self, id: TitleId) -> Result<(), Error> {
        self.delete(Entity::Titles, &id.to_string())
    }

    /// Puts one time that a title was watched.
    pub fn put_viewing(&mut self, title: TitleId, viewing: &Viewing) -> Result<(), Error> {
        let row = viewing.id.to_string();
        self.put(Entity::Viewings, &row, "title_id", title.to_string())?;
        self.put(Entity::Viewings, &row, "watched_on", viewing.on.to_string())?;
        self.put_json(Entity::Viewings, &row, "members", &viewing.members)?;
        let reaction = viewing.reaction.map(|reaction| serde_json::to_string(&reaction)).transpose()?;
        self.put(Entity::Viewings, &row, "reaction", reaction)?;
        for before in self.opinions_of(viewing.id)? {
            if !viewing.opinions.iter().any(|opinion| opinion.member == before) {
                self.put(Entity::Opinions, &format!("{row}:{before}"), "reaction", SqlValue::Null)?;
            }
        }
        for opinion in &viewing.opinions {
            let id = format!("{row}:{}", opinion.member);
            self.put_json(Entity::Opinions, &id, "reaction", &opinion.reaction)?;
            // An undo may have taken it away.
            self.keep(Entity::Opinions, &id)?;
        }
        Ok(())
    }

    /// Whose own word there is on a viewing, or was.
    fn opinions_of(&self, viewing: ViewingId) -> Result<Vec<MemberId>, Error> {
        let mut statement =
            self.connection().prepare_cached("SELECT member_id FROM opinions WHERE viewing_id = ?")?;
        let members = statement.query_map([viewing.to_string()], |row| parsed(row, "member_id"))?;
        Ok(members.collect::<Result<_, _>>()?)
    }

    /// The viewing that a title already has on that evening, so that marking twice is not watching twice.
    pub fn viewing_on(&self, title: TitleId, on: NaiveDate) -> Result<Option<ViewingId>, Error> {
        let title = find(self.connection(), title)?;
        Ok(title.viewings.iter().find(|viewing| viewing.on == on).map(|viewing| viewing.id))
    }
}
