//! The household's file, a SQLite database: the only place with SQL. Owns opening, the single way to write what the household
//! shares (`writer`), and a file per area, which names its tables; refuses to decide what a write should be. What is this
//! computer's alone is written by its own file, past the log.

pub mod answers;
pub mod backup;
mod facts;
pub mod family_calendar;
pub mod feeds;
pub mod gone;
pub mod household;
pub mod keepsakes;
pub mod kept_filters;
pub mod lasting_door;
pub mod looked_up;
pub mod mail;
mod new_titles;
pub mod notes;
pub mod notices;
pub mod open;
mod open_error;
pub mod polls;
pub mod ratings;
pub mod refusals;
pub mod reminders;
pub mod rules;
mod schema;
pub mod series;
pub mod sessions;
pub mod settings;
pub mod shares;
mod sound;
pub mod stances;
pub mod titles;
pub mod twins;
pub mod unmatched;
pub mod whole;
pub mod wish_links;
pub mod wishes;
pub mod writer;

use chrono_tz::Tz;
use houselights_domain::id::SessionId;
use rusqlite::types::{FromSqlError, Type};
use rusqlite::{ErrorCode, Row};

pub use open::Opened;
pub use open_error::OpenError;
pub use rusqlite::Connection;
pub use writer::{Entity, Writer};

use crate::error::Error;

/// A column that holds JSON.
fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|problem| unreadable(row, column, problem))
}

/// Evenings as one argument, which `json_each` reads: however many there are, it is one question.
fn ids(sessions: impl Iterator<Item = SessionId>) -> Result<String, Error> {
    Ok(serde_json::to_string(&sessions.collect::<Vec<_>>())?)
}

/// A column that holds text which reads as a `T`.
fn parsed<T: std::str::FromStr>(row: &Row<'_>, column: &str) -> rusqlite::Result<T>
where
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text: String = row.get(column)?;
    text.parse().map_err(|problem| unreadable(row, column, problem))
}

/// The column `zone`. A zone that is not known any more must not take the evening with it: UTC stands in for it, and the
/// name stays where it is stored.
fn zone(row: &Row<'_>) -> rusqlite::Result<Tz> {
    let name: String = row.get("zone")?;
    Ok(name.parse().unwrap_or(Tz::UTC))
}

fn unreadable(
    row: &Row<'_>,
    column: &str,
    problem: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    let index = row.as_ref().column_index(column).unwrap_or_default();
    rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(FromSqlError::other(problem)))
}

impl From<rusqlite::Error> for Error {
    fn from(problem: rusqlite::Error) -> Self {
        match problem.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Database(Box::new(problem)),
        }
    }
}
