//! Calling evenings of a series off, and who is to hear of it. Refuses to tell anybody: that is the host's to do.

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::id::{SeriesId, SessionId};
use houselights_domain::plan::series::Series;
use houselights_domain::plan::{Session, Status};

use crate::engine::Engine;
use crate::error::Error;
use crate::evenings;
use crate::store::{Writer, mail, sessions};
use crate::view::SessionView;

impl Engine {
    /// Evenings that were called off, with a row of their own or without.
    pub(super) fn off(&self, ids: Vec<SessionId>) -> Result<Vec<SessionView>, Error> {
        let mut inner = self.inner()?;
        let off = ids.into_iter().map(|id| evenings::find_or_off(&inner.connection, id));
        let off = off.collect::<Result<Vec<_>, _>>()?;
        inner.session_views(off, self.now())
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

/// Does something to a series from a day on, and says which evenings take place no more for it to which somebody was invited
/// by themselves. They need no row to be told of: one that its series was to have is off, and comes again with another rule.
pub(super) fn telling<T>(
    writer: &mut Writer<'_>,
    kin: &[Series],
    from: NaiveDate,
    now: DateTime<Utc>,
    work: impl FnOnce(&mut Writer<'_>) -> Result<T, Error>,
) -> Result<(T, Vec<SessionId>), Error> {
    let mut asked = mail::asked(writer.connection())?;
    asked.retain(|id| kin.iter().any(|series| series.evening_of(*id).is_some_and(|on| on >= from)));
    let takes_place = |writer: &Writer<'_>, id| match evenings::find(writer.connection(), id) {
        Ok(evening) => Ok(evening.status == Status::Planned && evening.ends() > now),
        Err(Error::Gone) => Ok(false),
        Err(error) => Err(error),
    };
    let mut off = Vec::new();
    for id in asked {
        if takes_place(writer, id)? {
            off.push(id);
        }
    }
    let done = work(writer)?;
    for id in std::mem::take(&mut off) {
        if !takes_place(writer, id)? {
            off.push(id);
        }
    }
    Ok((done, off))
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
