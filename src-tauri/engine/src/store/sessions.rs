//! The table `sessions`.

use chrono::{DateTime, Utc};
use houselights_domain::id::{SessionId, TitleId};
use houselights_domain::plan::{Particulars, Portion, Session, Status, WallTime};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row};

use super::{Entity, Writer, json, parsed};
use crate::error::Error;

/// An evening with how often it changed since it was planned. An undo is a change like any other: calendars ignore an
/// event whose SEQUENCE goes back.
const SELECT: &str = "SELECT *, (SELECT max(count(DISTINCT operation) - 1, 0) FROM changes
                                 WHERE entity = 'sessions' AND row = sessions.id) AS sequence
                      FROM sessions WHERE deleted_at IS NULL";

/// Every evening that is not deleted, in the order they were planned.
pub fn load(connection: &Connection) -> Result<Vec<Session>, Error> {
    let sessions = connection
        .prepare_cached(&format!("{SELECT} ORDER BY id"))?
        .query_map([], read)?
        .collect::<Result<_, _>>()?;
    Ok(sessions)
}

/// Every evening that is planned or under way.
pub fn load_open(connection: &Connection) -> Result<Vec<Session>, Error> {
    let over = r#"'{"is":"watched"}', '{"is":"cancelled"}'"#;
    let sessions = connection
        .prepare_cached(&format!("{SELECT} AND status NOT IN ({over}) ORDER BY id"))?
        .query_map([], read)?
        .collect::<Result<_, _>>()?;
    Ok(sessions)
}

/// One evening.
pub fn find(connection: &Connection, id: SessionId) -> Result<Session, Error> {
    connection
        .prepare_cached(&format!("{SELECT} AND id = ?"))?
        .query_row([id.to_string()], read)
        .optional()?
        .ok_or(Error::Gone)
}

/// When an evening was last changed, as the change log says.
pub fn changed_at(connection: &Connection, id: SessionId) -> Result<Option<DateTime<Utc>>, Error> {
    let millis: Option<i64> = connection
        .prepare_cached(
            "SELECT max(operations.at) FROM changes JOIN operations ON operations.seq = changes.operation
             WHERE changes.entity = 'sessions' AND changes.row = ?",
        )?
        .query_row([id.to_string()], |row| row.get(0))?;
    Ok(millis.and_then(DateTime::from_timestamp_millis))
}

fn read(row: &Row<'_>) -> rusqlite::Result<Session> {
    let title: Option<String> = row.get("title_id")?;
    Ok(Session {
        id: parsed(row, "id")?,
        title: title.map(|_| parsed(row, "title_id")).transpose()?,
        portion: json(row, "portion")?,
        start: WallTime { local: parsed(row, "local")?, zone: parsed(row, "zone")? },
        minutes: row.get("minutes")?,
        members: json(row, "members")?,
        place: row.get("place")?,
        note: row.get("note")?,
        particulars: Particulars {
            before: json(row, "shown_first")?,
            doors: row.get("doors")?,
            hosts: json(row, "hosts")?,
            cooks: json(row, "cooks")?,
            brings: json(row, "brings")?,
            guests: json(row, "guests")?,
        },
        status: json(row, "status")?,
        reminders: json(row, "reminders")?,
        sequence: row.get("sequence")?,
    })
}

impl Writer<'_> {
    /// Puts an evening, new or changed.
    pub fn put_session(&mut self, session: &Session) -> Result<(), Error> {
        let row = session.id.to_string();
        let table = Entity::Sessions;
        self.put(table, &row, "title_id", session.title.map(|id| id.to_string()))?;
        self.put_json(table, &row, "portion", &session.portion)?;
        self.put(table, &row, "local", session.start.local.format("%Y-%m-%dT%H:%M:%S").to_string())?;
        self.put(table, &row, "zone", session.start.zone.name().to_owned())?;
        self.put(table, &row, "minutes", i64::from(session.minutes))?;
        self.put_json(table, &row, "members", &session.members)?;
        self.put(table, &row, "place", session.place.clone())?;
        self.put(table, &row, "note", session.note.clone())?;
        let Particulars { before, doors, hosts, cooks, brings, guests } = &session.particulars;
        self.put_json(table, &row, "shown_first", before)?;
        self.put(table, &row, "doors", i64::from(*doors))?;
        self.put_json(table, &row, "hosts", hosts)?;
        self.put_json(table, &row, "cooks", cooks)?;
        self.put_json(table, &row, "brings", brings)?;
        self.put_json(table, &row, "guests", guests)?;
        self.put_json(table, &row, "status", &session.status)?;
        self.put_json(table, &row, "reminders", &session.reminders)
    }

    /// Puts where an evening stands.
    pub fn put_status(&mut self, id: SessionId, status: &Status) -> Result<(), Error> {
        self.put_json(Entity::Sessions, &id.to_string(), "status", status)
    }

    /// Leaves an evening's film open, and with it which part of it was to be shown.
    pub fn leave_open(&mut self, id: SessionId) -> Result<(), Error> {
        let row = id.to_string();
        self.put(Entity::Sessions, &row, "title_id", Value::Null)?;
        self.put_json(Entity::Sessions, &row, "portion", &Portion::Whole)
    }

    /// Puts what is shown before an evening's film, and how long all of it takes.
    pub fn put_before(&mut self, id: SessionId, before: &[TitleId], minutes: u16) -> Result<(), Error> {
        let row = id.to_string();
        self.put_json(Entity::Sessions, &row, "shown_first", &before)?;
        self.put(Entity::Sessions, &row, "minutes", i64::from(minutes))
    }
}
