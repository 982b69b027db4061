//! The one way to write. Owns operations, the change log, undo and redo; refuses to know what a field means.
//!
//! A write puts single fields of one row, and each put is logged with the value before and after. That one seam gives
//! undo, tells the screens what is stale, and is what several computers of one household can later exchange.

mod replace;
mod steps;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use houselights_domain::change::{Area, Changes, Operation, Step};
use houselights_domain::id::{OperationId, SessionId, TitleId};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params, params_from_iter};

pub use self::steps::{done_at, undone_at};
use crate::error::Error;

/// A table that is written field by field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entity {
    Household,
    Members,
    Contacts,
    Births,
    Followed,
    Rules,
    Titles,
    Facts,
    Wants,
    Viewings,
    Opinions,
    Refusals,
    Stances,
    Wishes,
    Apart,
    Ratings,
    Unmatched,
    Sessions,
    Keepsakes,
    Polls,
    PollAnswers,
    Series,
    Answers,
    MailReplies,
    Suggestions,
    Ballots,
    Notes,
    KeptFilters,
    Settings,
}

impl Entity {
    pub(super) const ALL: [Self; 29] = [
        Self::Household,
        Self::Members,
        Self::Contacts,
        Self::Births,
        Self::Followed,
        Self::Rules,
        Self::Titles,
        Self::Facts,
        Self::Wants,
        Self::Viewings,
        Self::Opinions,
        Self::Refusals,
        Self::Stances,
        Self::Wishes,
        Self::Apart,
        Self::Ratings,
        Self::Unmatched,
        Self::Sessions,
        Self::Keepsakes,
        Self::Polls,
        Self::PollAnswers,
        Self::Series,
        Self::Answers,
        Self::MailReplies,
        Self::Suggestions,
        Self::Ballots,
        Self::Notes,
        Self::KeptFilters,
        Self::Settings,
    ];

    pub(super) fn table(self) -> &'static str {
        match self {
            Self::Household => "household",
            Self::Members => "members",
            Self::Contacts => "contacts",
            Self::Births => "births",
            Self::Followed => "followed",
            Self::Rules => "rules",
            Self::Titles => "titles",
            Self::Facts => "facts",
            Self::Wants => "wants",
            Self::Viewings => "viewings",
            Self::Opinions => "opinions",
            Self::Refusals => "refusals",
            Self::Stances => "stances",
            Self::Wishes => "wishes",
            Self::Apart => "apart",
            Self::Ratings => "ratings",
            Self::Unmatched => "unmatched",
            Self::Sessions => "sessions",
            Self::Keepsakes => "keepsakes",
            Self::Polls => "polls",
            Self::PollAnswers => "poll_answers",
            Self::Series => "series",
            Self::Answers => "answers",
            Self::MailReplies => "mail_replies",
            Self::Suggestions => "suggestions",
            Self::Ballots => "ballots",
            Self::Notes => "notes",
            Self::KeptFilters => "kept_filters",
            Self::Settings => "settings",
        }
    }

    pub(super) fn named(table: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|entity| entity.table() == table)
    }

    fn area(self) -> Area {
        match self {
            Self::Household
            | Self::Members
            | Self::Contacts
            | Self::Births
            | Self::Followed
            | Self::Rules => Area::Household,
            Self::Titles
            | Self::Facts
            | Self::Wants
            | Self::Viewings
            | Self::Opinions
            | Self::Refusals
            | Self::Stances
            | Self::Wishes
            | Self::Apart
            | Self::Ratings
            | Self::Unmatched => Area::Watchlist,
            Self::Sessions
            | Self::Keepsakes
            | Self::Polls
            | Self::PollAnswers
            | Self::Series
            | Self::Answers
            | Self::MailReplies
            | Self::Suggestions
            | Self::Ballots => Area::Plans,
            Self::Notes => Area::Notes,
            Self::KeptFilters => Area::Filters,
            Self::Settings => Area::Settings,
        }
    }
}

/// A write under way. Reads through [`Writer::connection`] see what was put so far.
pub struct Writer<'t> {
    transaction: &'t Transaction<'t>,
    operation: i64,
    now: DateTime<Utc>,
    touched: Touched,
}

/// What an operation touched.
#[derive(Debug, Default)]
pub struct Touched {
    areas: BTreeSet<Area>,
    /// Titles whose row on the shelf is stale.
    pub titles: BTreeSet<TitleId>,
    /// All of the shelf is stale.
    pub every_title: bool,
    /// Evenings that are to be looked at again.
    pub sessions: BTreeSet<SessionId>,
    /// What all evenings go by: the settings, or a series.
    pub every_evening: bool,
}

/// Runs `work` as one operation in one transaction: all of it is stored and logged, or nothing.
///
/// # Errors
/// Whatever `work` answers, or what the database says; nothing was changed then.
pub fn transact<T>(
    connection: &mut Connection,
    (operation, subject): (Operation, &str),
    id: OperationId,
    now: DateTime<Utc>,
    work: impl FnOnce(&mut Writer<'_>) -> Result<T, Error>,
) -> Result<(T, Changes, Touched), Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute(
        "INSERT INTO operations (id, operation, subject, at) VALUES (?, ?, ?, ?)",
        params![id.to_string(), serde_json::to_string(&operation)?, subject, now.timestamp_millis()],
    )?;
    let mut writer = Writer {
        operation: transaction.last_insert_rowid(),
        transaction: &transaction,
        now,
        touched: Touched::default(),
    };
    let value = work(&mut writer)?;
    let Writer { operation: seq, touched, .. } = writer;
    if touched.areas.is_empty() {
        transaction.execute("DELETE FROM operations WHERE seq = ?", [seq])?;
    } else if operation.is_passed_over_by_undo() {
        // Nobody at this computer did it, so nobody here takes it back with Ctrl+Z.
        transaction.execute("UPDATE operations SET undone = 2 WHERE seq = ?", [seq])?;
    } else if !matches!(operation, Operation::Undo | Operation::Redo) {
        // What was taken back before something new was done is history: a redo would overwrite the new.
        transaction.execute("UPDATE operations SET undone = 2 WHERE undone = 1", [])?;
    }
    let changes = Changes {
        id,
        operation,
        subject: subject.to_owned(),
        stale: touched.areas.iter().copied().collect(),
        undo: next_undo(&transaction)?.map(Logged::into_step),
        redo: next_redo(&transaction)?.map(Logged::into_step),
    };
    transaction.commit()?;
    Ok((value, changes, touched))
}

/// Takes the last operation back, as an operation of its own. `None` when there is nothing to take back.
pub fn undo(
    connection: &mut Connection,
    id: OperationId,
    now: DateTime<Utc>,
) -> Result<Option<(Changes, Touched)>, Error> {
    let Some(Logged { seq, step }) = next_undo(connection)? else { return Ok(None) };
    let (_, changes, touched) = transact(connection, (Operation::Undo, &step.subject), id, now, |writer| {
        writer.replay(seq, "old", "DESC")?;
        writer.mark(seq, true)
    })?;
    Ok(Some((changes, touched)))
}

/// Does again what was last taken back. `None` when there is nothing.
pub fn redo(
    connection: &mut Connection,
    id: OperationId,
    now: DateTime<Utc>,
) -> Result<Option<(Changes, Touched)>, Error> {
    let Some(Logged { seq, step }) = next_redo(connection)? else { return Ok(None) };
    let (_, changes, touched) = transact(connection, (Operation::Redo, &step.subject), id, now, |writer| {
        writer.replay(seq, "new", "ASC")?;
        writer.mark(seq, false)
    })?;
    Ok(Some((changes, touched)))
}

/// A step with its place in the log.
pub struct Logged {
    seq: i64,
    step: Step,
}

impl Logged {
    /// The step alone.
    pub fn into_step(self) -> Step {
        self.step
    }
}

/// What an undo would take back.
pub fn next_undo(connection: &Connection) -> Result<Option<Logged>, Error> {
    step(
        connection,
        "SELECT seq, operation, subject FROM operations
         WHERE undone = 0 AND operation NOT IN ('\"undo\"', '\"redo\"') ORDER BY seq DESC LIMIT 1",
    )
}

/// What a redo would do again: the operation that was taken back last.
pub fn next_redo(connection: &Connection) -> Result<Option<Logged>, Error> {
    step(
        connection,
        "SELECT seq, operation, subject FROM operations
         WHERE undone = 1 ORDER BY seq LIMIT 1",
    )
}

/// The number of the newest operation; 0 before the first.
pub fn newest(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.query_row("SELECT coalesce(max(seq), 0) FROM operations", [], |row| row.get(0))?)
}

fn step(connection: &Connection, sql: &str) -> Result<Option<Logged>, Error> {
    let found: Option<(i64, String, String)> = connection
        .prepare_cached(sql)?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    // An operation that only a newer version knows is not offered.
    Ok(found.and_then(|(seq, operation, subject)| {
        Some(Logged { seq, step: Step { operation: serde_json::from_str(&operation).ok()?, subject } })
    }))
}

impl Writer<'_> {
    /// The transaction, for reading.
    pub fn connection(&self) -> &Connection {
        self.transaction
    }

    /// When this is written.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// Puts one field of one row; a row that is not there is made. Putting the value that stands changes nothing.
    pub fn put(
        &mut self,
        entity: Entity,
        row: &str,
        field: &str,
        value: impl Into<Value>,
    ) -> Result<(), Error> {
        let table = entity.table();
        let made = self
            .transaction
            .prepare_cached(&format!("INSERT OR IGNORE INTO {table} (id) VALUES (?)"))?
            .execute([row])?;
        if made == 1 {
            // Before it was made, a row is as good as deleted: that is what an undo goes back to.
            self.log(entity, row, "deleted_at", &Value::Integer(self.now.timestamp_millis()), &Value::Null)?;
        }
        let new = value.into();
        let old: Value = self
            .transaction
            .prepare_cached(&format!("SELECT {field} FROM {table} WHERE id = ?"))?
            .query_row([row], |found| found.get(0))?;
        if old == new {
            return Ok(());
        }
        self.transaction
            .prepare_cached(&format!("UPDATE {table} SET {field} = ? WHERE id = ?"))?
            .execute(params![new, row])?;
        self.log(entity, row, field, &old, &new)
    }

    /// Makes a row that was never there, with all its fields at once. It is logged as one change, its making, because that
    /// is all an undo goes back to.
    pub fn insert_new<const N: usize>(
        &mut self,
        entity: Entity,
        row: &str,
        fields: [(&str, Value); N],
    ) -> Result<(), Error> {
        let names: String = fields.iter().map(|(name, _)| format!(", {name}")).collect();
        let sql = format!("INSERT INTO {} (id{names}) VALUES (?{})", entity.table(), ", ?".repeat(N));
        let id = Value::Text(row.to_owned());
        self.transaction
            .prepare_cached(&sql)?
            .execute(params_from_iter(std::iter::once(&id).chain(fields.iter().map(|(_, value)| value))))?;
        self.note(entity, row, "deleted_at", &Value::Integer(self.now.timestamp_millis()), &Value::Null)?;
        self.touched.areas.insert(entity.area());
        let title = fields.iter().find(|(name, _)| *name == "title_id").map(|(_, value)| value);
        match (entity, title) {
            (Entity::Viewings, Some(Value::Text(title))) => {
                self.touched.titles.extend(title.parse::<TitleId>().ok());
            }
            _ => self.touch(entity, row, ("deleted_at", &Value::Null))?,
        }
        Ok(())
    }

    /// Puts a value as JSON.
    pub fn put_json<T: serde::Serialize>(
        &mut self,
        entity: Entity,
        row: &str,
        field: &str,
        value: &T,
    ) -> Result<(), Error> {
        self.put(entity, row, field, serde_json::to_string(value)?)
    }

    /// Makes a row live, whether it is new, stands, or was deleted.
    pub fn keep(&mut self, entity: Entity, row: &str) -> Result<(), Error> {
        self.put(entity, row, "deleted_at", Value::Null)
    }

    /// Marks a row as deleted; it stays where it is.
    ///
    /// # Errors
    /// [`Error::Gone`] if there is no such row, or not any more.
    pub fn delete(&mut self, entity: Entity, row: &str) -> Result<(), Error> {
        let live = format!("SELECT 1 FROM {} WHERE id = ? AND deleted_at IS NULL", entity.table());
        if !self.transaction.prepare_cached(&live)?.exists([row])? {
            return Err(Error::Gone);
        }
        self.put(entity, row, "deleted_at", self.now.timestamp_millis())
    }

    fn log(&mut self, entity: Entity, row: &str, field: &str, old: &Value, new: &Value) -> Result<(), Error> {
        self.note(entity, row, field, old, new)?;
        self.touched.areas.insert(entity.area());
        self.touch(entity, row, (field, old))
    }

    fn note(&self, entity: Entity, row: &str, field: &str, old: &Value, new: &Value) -> Result<(), Error> {
        self.transaction
            .prepare_cached(
                "INSERT INTO changes (operation, entity, row, field, old, new) VALUES (?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![self.operation, entity.table(), row, field, old, new])?;
        Ok(())
    }

    /// Remembers what is to be read again, now that a row is another.
    fn touch(&mut self, entity: Entity, row: &str, (field, old): (&str, &Value)) -> Result<(), Error> {
        match entity {
            Entity::Titles
            | Entity::Facts
            | Entity::Wants
            | Entity::Refusals
            | Entity::Stances
            | Entity::Ratings => {
                self.touched.titles.extend(row.get(..36).and_then(|id| id.parse::<TitleId>().ok()));
            }
            Entity::Viewings | Entity::Opinions => {
                // An opinion's id begins with its viewing's.
                let viewing = row.get(..36).unwrap_or(row);
                let title: Option<String> = self
                    .transaction
                    .prepare_cached("SELECT title_id FROM viewings WHERE id = ?")?
                    .query_row([viewing], |found| found.get(0))
                    .optional()?;
                self.touched.titles.extend(title.and_then(|title| title.parse::<TitleId>().ok()));
                // One that was handed over is missing where it was before.
                if let ("title_id", Value::Text(before)) = (field, old) {
                    self.touched.titles.extend(before.parse::<TitleId>().ok());
                }
            }
            Entity::Sessions => self.touched.sessions.extend(row.parse::<SessionId>().ok()),
            Entity::Series | Entity::Settings => self.touched.every_evening = true,
            _ => {}
        }
        Ok(())
    }

    /// Puts every field that operation `seq` changed back to its `side`, "old" or "new".
    fn replay(&mut self, seq: i64, side: &str, order: &str) -> Result<(), Error> {
        let changed: Vec<(String, String, String, Value)> = self
            .transaction
            .prepare(&format!(
                "SELECT entity, row, field, {side} FROM changes WHERE operation = ? ORDER BY rowid {order}"
            ))?
            .query_map([seq], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
            .collect::<Result<_, _>>()?;
        let mut facts = BTreeSet::new();
        for (table, row, field, value) in changed {
            let entity = Entity::named(&table)
                .ok_or_else(|| Error::Stored(format!("a change of the unknown table {table}")))?;
            self.put(entity, &row, &field, value)?;
            if entity == Entity::Facts {
                facts.insert(row);
            }
        }
        facts.iter().try_for_each(|fact| self.bury_if_empty(fact))
    }

    fn mark(&mut self, seq: i64, undone: bool) -> Result<(), Error> {
        self.transaction.execute("UPDATE operations SET undone = ? WHERE seq = ?", params![undone, seq])?;
        Ok(())
    }
}
