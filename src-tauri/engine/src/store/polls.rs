//! The tables `polls` and `poll_answers`.

use houselights_domain::id::{MemberId, OptionId, PollId};
use houselights_domain::plan::poll::{Answer, Answered, Poll, PollStatus};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row};

use super::{Entity, Writer, json, parsed};
use crate::error::Error;

/// Every poll, also those that are settled or called off, the oldest first.
pub fn load(connection: &Connection) -> Result<Vec<Poll>, Error> {
    let polls = connection
        .prepare_cached("SELECT * FROM polls WHERE deleted_at IS NULL ORDER BY id")?
        .query_map([], read)?
        .collect::<Result<_, _>>()?;
    Ok(polls)
}

/// One poll.
pub fn find(connection: &Connection, id: PollId) -> Result<Poll, Error> {
    connection
        .prepare_cached("SELECT * FROM polls WHERE deleted_at IS NULL AND id = ?")?
        .query_row([id.to_string()], read)
        .optional()?
        .ok_or(Error::Gone)
}

/// What was answered, also to options that were taken away since and by people who are gone.
pub fn answers(connection: &Connection, poll: PollId) -> Result<Vec<Answered>, Error> {
    let answers = connection
        .prepare_cached(
            "SELECT * FROM poll_answers
             WHERE poll_id = ? AND answer IS NOT NULL AND deleted_at IS NULL ORDER BY id",
        )?
        .query_map([poll.to_string()], |row| {
            Ok(Answered {
                option: parsed(row, "option_id")?,
                member: parsed(row, "member_id")?,
                answer: json(row, "answer")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(answers)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Poll> {
    let title: Option<String> = row.get("title_id")?;
    Ok(Poll {
        id: parsed(row, "id")?,
        title: title.map(|_| parsed(row, "title_id")).transpose()?,
        options: json(row, "options")?,
        members: json(row, "members")?,
        place: row.get("place")?,
        note: row.get("note")?,
        status: json(row, "status")?,
        asked_on: parsed(row, "asked_on")?,
    })
}

impl Writer<'_> {
    /// Puts a poll, new or changed.
    pub fn put_poll(&mut self, poll: &Poll) -> Result<(), Error> {
        let row = poll.id.to_string();
        let table = Entity::Polls;
        self.put(table, &row, "title_id", poll.title.map(|id| id.to_string()))?;
        self.put_json(table, &row, "options", &poll.options)?;
        self.put_json(table, &row, "members", &poll.members)?;
        self.put(table, &row, "place", poll.place.clone())?;
        self.put(table, &row, "note", poll.note.clone())?;
        self.put_json(table, &row, "status", &poll.status)?;
        self.put(table, &row, "asked_on", poll.asked_on.to_string())
    }

    /// Puts where a poll stands.
    pub fn put_poll_status(&mut self, id: PollId, status: &PollStatus) -> Result<(), Error> {
        self.put_json(Entity::Polls, &id.to_string(), "status", status)
    }

    /// Puts what somebody says to an evening; `None` takes it back.
    pub fn put_answer(
        &mut self,
        poll: PollId,
        option: OptionId,
        member: MemberId,
        answer: Option<Answer>,
    ) -> Result<(), Error> {
        let value = match answer {
            Some(answer) => Value::Text(serde_json::to_string(&answer)?),
            None => Value::Null,
        };
        self.put(Entity::PollAnswers, &format!("{poll}:{option}:{member}"), "answer", value)
    }
}
