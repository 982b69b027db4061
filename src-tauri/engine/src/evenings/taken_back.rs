//! Evenings and parts of series whose planning an undo took back, as called off: for letters alone, which take them out of
//! the calendars of those who were invited meanwhile.

use chrono::{DateTime, Utc};
use houselights_domain::id::{SeriesId, SessionId};
use houselights_domain::plan::series::Series;
use houselights_domain::plan::{Session, Status};

use super::{Repeating, find_or_off, is_told_by_rule, part};
use crate::error::Error;
use crate::store::{Connection, gone};

/// One evening of which somebody may have been written to: [`find_or_off`], or one that was taken back.
///
/// # Errors
/// [`Error::Gone`] if it never was there.
pub fn mailed_evening(connection: &Connection, id: SessionId) -> Result<Session, Error> {
    match find_or_off(connection, id) {
        Err(Error::Gone) => evening_taken_back(connection, id)?.ok_or(Error::Gone),
        found => found,
    }
}

/// The same of a part of a series.
pub fn mailed_part(
    connection: &Connection,
    now: DateTime<Utc>,
    id: SeriesId,
) -> Result<Option<Repeating>, Error> {
    match part(connection, now, id)? {
        None => part_taken_back(connection, id),
        found => Ok(found),
    }
}

/// With a row of its own or reckoned from its series, whichever it was last.
fn evening_taken_back(connection: &Connection, id: SessionId) -> Result<Option<Session>, Error> {
    let mut was = gone::session(connection, id)?;
    let has = |series: &Series| series.evening_of(id).filter(|date| series.has(*date));
    let all = gone::all_series(connection)?;
    if let Some((series, date)) = all.iter().find_map(|series| Some((series, has(series)?))) {
        let reckoned = series.session(date);
        was = Some(match was {
            // Calendars know how often both changed.
            Some(row) if gone::went_after(connection, series.id, id)? => {
                Session { sequence: row.sequence.max(reckoned.sequence), ..reckoned }
            }
            Some(row) => row,
            None => reckoned,
        });
    }
    Ok(was.map(|was| Session { status: Status::Cancelled, ..was }))
}

/// As calendars had it.
fn part_taken_back(connection: &Connection, id: SeriesId) -> Result<Option<Repeating>, Error> {
    let was = gone::series(connection, id)?.filter(is_told_by_rule);
    Ok(was.and_then(|series| {
        let first = series.dates().next()?;
        let (last, left_out, own) = (series.last(), Vec::new(), Vec::new());
        Some(Repeating { series, first, last, off: true, left_out, own })
    }))
}
