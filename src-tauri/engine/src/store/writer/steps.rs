//! When the steps were done that an undo or a redo goes over. Refuses to go.

use chrono::{DateTime, Utc};
use houselights_domain::change::Operation;
use rusqlite::Connection;

use super::{next_redo, next_undo};
use crate::error::Error;

/// When what an undo would take back was done, or done again.
pub fn done_at(connection: &Connection) -> Result<Option<DateTime<Utc>>, Error> {
    if next_undo(connection)?.is_none() {
        return Ok(None);
    }
    Ok(last_step(connection, i64::MAX, Way::Done)?.map(|(_, at)| at))
}

/// When what a redo would do again was last done, and when it was taken back.
pub fn undone_at(connection: &Connection) -> Result<Option<[DateTime<Utc>; 2]>, Error> {
    if next_redo(connection)?.is_none() {
        return Ok(None);
    }
    let Some((seq, undone)) = last_step(connection, i64::MAX, Way::Undone)? else { return Ok(None) };
    Ok(last_step(connection, seq, Way::Done)?.map(|(_, done)| [done, undone]))
}

/// What became of a step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// It was done, or done again.
    Done,
    /// It was taken back.
    Undone,
}

/// Of the steps before a place in the log: where and when the newest was written that went this way and was not answered by
/// one that went the other. An undo does not say of what it is; it is of the newest that stood then.
fn last_step(connection: &Connection, before: i64, way: Way) -> Result<Option<(i64, DateTime<Utc>)>, Error> {
    let mut steps = connection
        .prepare_cached("SELECT seq, operation, at FROM operations WHERE seq < ? ORDER BY seq DESC")?;
    let mut steps = steps.query([before])?;
    let mut answered = 0_u32;
    while let Some(step) = steps.next()? {
        let operation: String = step.get(1)?;
        let went = match serde_json::from_str::<Operation>(&operation).ok() {
            Some(passed) if passed.is_passed_over_by_undo() => continue,
            Some(Operation::Undo) => Way::Undone,
            _ => Way::Done,
        };
        if went != way {
            answered += 1;
        } else if answered == 0 {
            let at = DateTime::from_timestamp_millis(step.get(2)?);
            let seq = step.get(0)?;
            return Ok(at.map(|at| (seq, at)));
        } else {
            answered -= 1;
        }
    }
    Ok(None)
}
