//! Calling evenings off, one or those of a series. Refuses to say who is to hear of it: that is `told`'s to do.

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::change::Operation;
use houselights_domain::id::{SeriesId, SessionId};
use houselights_domain::plan::series::Series;
use houselights_domain::plan::{Session, Status};

use crate::engine::Engine;
use crate::error::Error;
use crate::evenings;
use crate::store::{Writer, mail, sessions};
use crate::view::{ToTell, Written};

impl Engine {
    /// Calls an evening off, be it one of a series. It stays in calendars as cancelled.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn cancel_evening(&self, request: SessionId) -> Result<Written<ToTell>, Error> {
        let before = self.evening(request)?.session;
        let cancelled = Session { status: Status::Cancelled, ..before.clone() };
        let stood_for = self.stood_for(&before)?;
        let written = self.write_evening(Operation::CancelEvening, cancelled)?;
        written.try_map(|off| self.to_tell_of_one(&before, &off, stood_for))
    }

    /// What somebody has in their calendar in whose place this takes place.
    pub(in crate::use_case) fn stood_for(&self, of: &Session) -> Result<Vec<Session>, Error> {
        let inner = self.inner()?;
        let mut stood_for = evenings::stood_for(&inner.connection, &mail::had(&inner.connection)?)?;
        stood_for.retain(|was| was.repeats == of.repeats);
        Ok(stood_for)
    }
}

/// Calls everything of a root off from an evening on, except what is over: whether it was watched is asked of that.
pub(super) fn end(
    writer: &mut Writer<'_>,
    kin: &[Series],
    root: SeriesId,
    from: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for series in kin {
        let over = series.dates().skip_while(|date| *date < from);
        let over = over.take_while(|date| series.session(*date).ends() <= now).last();
        let from = over.and_then(|date| date.succ_opt()).unwrap_or(from).max(series.first);
        if series.ended.is_none_or(|ended| from < ended) {
            writer.end_series(series.id, from)?;
        }
    }
    for evening in own_evenings(writer, root, from)? {
        if evening.status == Status::Planned && evening.ends() > now {
            writer.put_session(&Session { status: Status::Cancelled, ..evening })?;
        }
    }
    Ok(())
}

/// The evenings from a day on that were changed by themselves.
pub(super) fn own_evenings(
    writer: &Writer<'_>,
    root: SeriesId,
    from: NaiveDate,
) -> Result<Vec<Session>, Error> {
    let mut own = sessions::load(writer.connection())?;
    own.retain(|session| session.repeats.is_some_and(|on| on.series == root && on.on >= from));
    Ok(own)
}
