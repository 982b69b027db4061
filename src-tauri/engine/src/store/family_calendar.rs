//! The tables `family_calendar` and `calendar_entries`: the family's calendar on a server and what was put there. Never in
//! the change log, because another computer of the household has its own connection; and never a password.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::json;
use crate::caldav::{CalendarTrouble, Heard};
use crate::error::Error;

/// A calendar on a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The server's address up to its path, such as `https://cloud.example.org`.
    pub server: String,
    /// Who the server knows us as.
    pub user: String,
    /// The calendar's path there.
    pub href: String,
    /// What the calendar is called.
    pub name: String,
    /// Where it stands.
    pub standing: Standing,
}

/// Where a connection stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// What the server called the calendar's state at the last look.
    pub tag: Option<String>,
    /// When everything was as it should be there for the last time.
    pub settled_at: Option<DateTime<Utc>>,
    /// When the answers there were looked at.
    pub looked_at: Option<DateTime<Utc>>,
    /// What keeps it from being so.
    pub trouble: Option<CalendarTrouble>,
    /// Since when.
    pub since: Option<DateTime<Utc>>,
    /// How often it was tried since.
    pub attempts: u32,
    /// When to try again.
    pub again_at: Option<DateTime<Utc>>,
}

/// Something that was put on the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// By which calendars know it.
    pub uid: String,
    /// The hash of what it says.
    pub published: String,
    /// The text as it was written here.
    pub ours: String,
    /// The text as it stood there last; `None` if somebody removed it there.
    pub there: Option<String>,
    /// The server's name for that text.
    pub etag: Option<String>,
    /// The number of the change that was published last.
    pub sequence: u32,
    /// When the last of it is over; `None` is never.
    pub ends_at: Option<DateTime<Utc>>,
    /// Whose answers were taken from it.
    pub heard: Vec<Heard>,
    /// Why the server does not take it.
    pub trouble: Option<CalendarTrouble>,
}

impl Entry {
    /// One that is not there yet.
    pub fn new(uid: String) -> Self {
        Self {
            uid,
            published: String::new(),
            ours: String::new(),
            there: None,
            etag: None,
            sequence: 0,
            ends_at: None,
            heard: Vec::new(),
            trouble: None,
        }
    }
}

/// The calendar, if there is one.
pub fn account(connection: &Connection) -> Result<Option<Account>, Error> {
    Ok(connection.prepare_cached("SELECT * FROM family_calendar")?.query_row([], read).optional()?)
}

/// Remembers a calendar in place of any other, with nothing put there.
pub fn connect(connection: &mut Connection, account: &Account) -> Result<(), Error> {
    let transaction = connection.transaction()?;
    transaction.execute("DELETE FROM calendar_entries", [])?;
    transaction.execute(
        "INSERT OR REPLACE INTO family_calendar (id, server, user, href, name) VALUES (1, ?, ?, ?, ?)",
        params![account.server, account.user, account.href, account.name],
    )?;
    Ok(transaction.commit()?)
}

/// Forgets the calendar and what was put there.
pub fn disconnect(connection: &mut Connection) -> Result<(), Error> {
    let transaction = connection.transaction()?;
    transaction.execute("DELETE FROM calendar_entries", [])?;
    transaction.execute("DELETE FROM family_calendar", [])?;
    Ok(transaction.commit()?)
}

/// Remembers where the connection stands.
pub fn stand(connection: &Connection, standing: &Standing) -> Result<(), Error> {
    let millis = |at: Option<DateTime<Utc>>| at.map(|at| at.timestamp_millis());
    connection
        .prepare_cached(
            "UPDATE family_calendar
             SET tag = ?, settled_at = ?, looked_at = ?, trouble = ?, since = ?, attempts = ?, again_at = ?",
        )?
        .execute(params![
            standing.tag,
            millis(standing.settled_at),
            millis(standing.looked_at),
            standing.trouble.map(|trouble| serde_json::to_string(&trouble)).transpose()?,
            millis(standing.since),
            standing.attempts,
            millis(standing.again_at),
        ])?;
    Ok(())
}

/// Everything that was put there.
pub fn entries(connection: &Connection) -> Result<Vec<Entry>, Error> {
    Ok(connection
        .prepare_cached("SELECT * FROM calendar_entries ORDER BY uid")?
        .query_map([], read_entry)?
        .collect::<Result<_, _>>()?)
}

/// Remembers an entry, if the calendar is still connected.
pub fn keep(connection: &Connection, entry: &Entry) -> Result<(), Error> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO calendar_entries
             (uid, published, ours, there, etag, sequence, ends_at, heard, trouble)
             SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM family_calendar)",
        )?
        .execute(params![
            entry.uid,
            entry.published,
            entry.ours,
            entry.there,
            entry.etag,
            entry.sequence,
            entry.ends_at.map(|at| at.timestamp_millis()),
            serde_json::to_string(&entry.heard)?,
            entry.trouble.map(|trouble| serde_json::to_string(&trouble)).transpose()?,
        ])?;
    Ok(())
}

/// Forgets an entry that is no longer there.
pub fn forget(connection: &Connection, uid: &str) -> Result<(), Error> {
    connection.prepare_cached("DELETE FROM calendar_entries WHERE uid = ?")?.execute([uid])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Account> {
    Ok(Account {
        server: row.get("server")?,
        user: row.get("user")?,
        href: row.get("href")?,
        name: row.get("name")?,
        standing: Standing {
            tag: row.get("tag")?,
            settled_at: moment(row, "settled_at")?,
            looked_at: moment(row, "looked_at")?,
            trouble: trouble(row)?,
            since: moment(row, "since")?,
            attempts: row.get("attempts")?,
            again_at: moment(row, "again_at")?,
        },
    })
}

fn read_entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        uid: row.get("uid")?,
        published: row.get("published")?,
        ours: row.get("ours")?,
        there: row.get("there")?,
        etag: row.get("etag")?,
        sequence: row.get("sequence")?,
        ends_at: moment(row, "ends_at")?,
        heard: json(row, "heard")?,
        trouble: trouble(row)?,
    })
}

fn moment(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let millis: Option<i64> = row.get(column)?;
    Ok(millis.and_then(DateTime::from_timestamp_millis))
}

/// One that only a newer version knows is none, and shows again at the next attempt.
fn trouble(row: &Row<'_>) -> rusqlite::Result<Option<CalendarTrouble>> {
    let text: Option<String> = row.get("trouble")?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}
