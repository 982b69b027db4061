//! The tables `answers`, `suggestions` and `ballots`: what people say of an evening that was shared with them.

use std::collections::{HashMap, HashSet};

use chrono::DateTime;
use houselights_domain::id::{SessionId, SuggestionId, TitleId};
use houselights_domain::plan::{Person, Reply, Rsvp, SuggestedFilm};
use rusqlite::types::{Type, Value};
use rusqlite::{Connection, OptionalExtension, Row};

use super::{Entity, Writer, ids, json, parsed};
use crate::error::Error;

/// What was said of an evening, in the order in which people first said something.
pub fn of(connection: &Connection, session: SessionId) -> Result<Vec<Rsvp>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM answers WHERE session_id = ? AND deleted_at IS NULL ORDER BY rowid")?
        .query_map([session.to_string()], read)?
        .collect::<Result<_, _>>()?)
}

/// What was said of several evenings, each as [`of`] has it.
pub fn of_all(
    connection: &Connection,
    sessions: impl Iterator<Item = SessionId>,
) -> Result<HashMap<SessionId, Vec<Rsvp>>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM answers WHERE session_id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL
         ORDER BY rowid",
    )?;
    let found = statement.query_map([ids(sessions)?], |row| Ok((parsed(row, "session_id")?, read(row)?)))?;
    let mut said: HashMap<SessionId, Vec<Rsvp>> = HashMap::new();
    for one in found {
        let (session, rsvp) = one?;
        said.entry(session).or_default().push(rsvp);
    }
    Ok(said)
}

/// The evenings that somebody said they do not come to.
pub fn declined(connection: &Connection, who: &Person) -> Result<HashSet<SessionId>, Error> {
    Ok(connection
        .prepare_cached(
            "SELECT session_id FROM answers WHERE deleted_at IS NULL AND reply = ?1 AND id = session_id || ':' || ?2",
        )?
        .query_map([serde_json::to_string(&Reply::Cant)?, who.key()], |row| parsed(row, "session_id"))?
        .collect::<Result<_, _>>()?)
}

/// The films that were suggested for an evening, the oldest first.
pub fn suggestions(connection: &Connection, session: SessionId) -> Result<Vec<SuggestedFilm>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM suggestions WHERE session_id = ? AND deleted_at IS NULL ORDER BY id")?
        .query_map([session.to_string()], read_suggestion)?
        .collect::<Result<_, _>>()?)
}

/// One suggestion.
///
/// # Errors
/// [`Error::Gone`] if it is not there.
pub fn suggestion(connection: &Connection, id: SuggestionId) -> Result<SuggestedFilm, Error> {
    connection
        .prepare_cached("SELECT * FROM suggestions WHERE id = ? AND deleted_at IS NULL")?
        .query_row([id.to_string()], read_suggestion)
        .optional()?
        .ok_or(Error::Gone)
}

/// The other films that can be voted for; `None` while nobody has chosen any.
pub fn ballot(connection: &Connection, session: SessionId) -> Result<Option<Vec<TitleId>>, Error> {
    Ok(connection
        .prepare_cached("SELECT films FROM ballots WHERE id = ? AND deleted_at IS NULL")?
        .query_row([session.to_string()], |row| json(row, "films"))
        .optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Rsvp> {
    let reply: Option<String> = row.get("reply")?;
    let film: Option<String> = row.get("film")?;
    let said_at = DateTime::from_timestamp_millis(row.get("said_at")?);
    Ok(Rsvp {
        who: json(row, "who")?,
        reply: reply.map(|_| json(row, "reply")).transpose()?,
        brings: row.get("brings")?,
        film: film.map(|_| parsed(row, "film")).transpose()?,
        said_at: said_at.ok_or(rusqlite::Error::InvalidColumnType(0, "said_at".into(), Type::Integer))?,
    })
}

fn read_suggestion(row: &Row<'_>) -> rusqlite::Result<SuggestedFilm> {
    Ok(SuggestedFilm {
        id: parsed(row, "id")?,
        session: parsed(row, "session_id")?,
        who: json(row, "who")?,
        film: row.get("film")?,
        taken: row.get("taken")?,
    })
}

impl Writer<'_> {
    /// Puts whether somebody comes.
    pub fn put_reply(&mut self, session: SessionId, who: &Person, reply: Reply) -> Result<(), Error> {
        let row = self.keep_answer(session, who)?;
        self.put_json(Entity::Answers, &row, "reply", &reply)
    }

    /// Puts whether somebody comes, as they said it at that moment in milliseconds.
    pub fn put_reply_of(
        &mut self,
        session: SessionId,
        who: &Person,
        reply: Reply,
        said_at: i64,
    ) -> Result<(), Error> {
        let row = self.keep_answer(session, who)?;
        self.put(Entity::Answers, &row, "said_at", said_at)?;
        self.put_json(Entity::Answers, &row, "reply", &reply)
    }

    /// Puts what somebody brings.
    pub fn put_brings(&mut self, session: SessionId, who: &Person, what: String) -> Result<(), Error> {
        let row = self.keep_answer(session, who)?;
        self.put(Entity::Answers, &row, "brings", what)
    }

    /// Puts which film somebody would rather see; `None` is the one that is planned.
    pub fn put_vote(&mut self, session: SessionId, who: &Person, film: Option<TitleId>) -> Result<(), Error> {
        let row = self.keep_answer(session, who)?;
        self.put(Entity::Answers, &row, "film", film.map(|id| id.to_string()))
    }

    fn keep_answer(&mut self, session: SessionId, who: &Person) -> Result<String, Error> {
        let row = format!("{session}:{}", who.key());
        self.put_json(Entity::Answers, &row, "who", who)?;
        let now = self.now().timestamp_millis();
        self.put(Entity::Answers, &row, "said_at", now)?;
        self.keep(Entity::Answers, &row)?;
        Ok(row)
    }

    /// Puts a suggestion that waits.
    pub fn put_suggestion(&mut self, suggestion: &SuggestedFilm) -> Result<(), Error> {
        let row = suggestion.id.to_string();
        self.put(Entity::Suggestions, &row, "session_id", suggestion.session.to_string())?;
        self.put_json(Entity::Suggestions, &row, "who", &suggestion.who)?;
        self.put(Entity::Suggestions, &row, "film", suggestion.film.clone())?;
        let taken = suggestion.taken.map_or(Value::Null, |taken| Value::Integer(taken.into()));
        self.put(Entity::Suggestions, &row, "taken", taken)
    }

    /// Puts which other films can be voted for.
    pub fn put_ballot(&mut self, session: SessionId, films: &[TitleId]) -> Result<(), Error> {
        let row = session.to_string();
        self.put_json(Entity::Ballots, &row, "films", &films)?;
        self.keep(Entity::Ballots, &row)
    }
}
