//! Calling evenings of a series off, and who is to hear of it. Refuses to tell anybody: that is the host's to do.

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::id::SeriesId;
use houselights_domain::plan::series::Series;
use houselights_domain::plan::{Session, Status};

use crate::engine::Engine;
use crate::error::Error;
use crate::evenings;
use crate::store::{Writer, mail, series, sessions};
use crate::use_case::mail::key_of;
use crate::view::ToTell;

impl Engine {
    pub(super) fn to_tell(&self, told: Told) -> Result<ToTell, Error> {
        let Told { parts, evenings } = told;
        Ok(ToTell { parts, evenings: self.inner()?.session_views(evenings, self.now())? })
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

/// What was mailed of a series and is no more as it was mailed.
#[derive(Debug, Default)]
pub(super) struct Told {
    parts: Vec<SeriesId>,
    evenings: Vec<Session>,
}

/// Does something to a series, and says what of it those who were invited are to hear: of each part that ends for it and to
/// which they were invited as a whole, and of each evening, still to come until then, to which they were invited by itself and
/// that takes place no more, or at another time that is still to come. An evening needs no row for that.
pub(super) fn telling<T>(
    writer: &mut Writer<'_>,
    root: SeriesId,
    now: DateTime<Utc>,
    work: impl FnOnce(&mut Writer<'_>) -> Result<T, Error>,
) -> Result<(T, Told), Error> {
    let asked = mail::asked(writer.connection())?;
    let is_own = |session: &Session| session.repeats.is_some_and(|on| on.series == root);
    let mut evenings = evenings::find_each(writer.connection(), &asked)?;
    evenings.retain(|was| is_own(was) && was.status == Status::Planned && was.ends() > now);
    let mut parts = series::load(writer.connection())?;
    parts.retain(|was| {
        let is_to_come = |last| was.session(last).ends() > now;
        was.root == root
            && asked.contains(&key_of(was.id))
            && was.dates().next().is_some()
            && was.last().is_none_or(is_to_come)
    });
    let done = work(writer)?;
    let ended = |was: &Series, all: &[Series]| {
        all.iter().any(|is| is.id == was.id && is.ended.is_some() && is.ended != was.ended)
    };
    let all = series::load(writer.connection())?;
    parts.retain(|was| ended(was, &all));
    let parts = parts.into_iter().map(|part| part.id).collect();
    let ids: Vec<_> = evenings.iter().map(|was| was.id).collect();
    let found = evenings::find_each(writer.connection(), &ids)?;
    let mut rows = sessions::load(writer.connection())?;
    rows.retain(|row| is_own(row) && row.status == Status::Planned);
    let evenings = evenings.into_iter().filter_map(|was| match found.iter().find(|is| is.id == was.id) {
        Some(is) if is.status == Status::Planned => {
            (is.start != was.start && is.ends() > now).then(|| is.clone())
        }
        Some(is) => Some(is.clone()),
        // Another may have come in its place, as when a series skips a week.
        None if rows.iter().any(|row| row.start == was.start) => None,
        // As those know it who were invited: which part of its series it was of cannot always be told afterwards.
        None => Some(Session { status: Status::Cancelled, ..was }),
    });
    Ok((done, Told { parts, evenings: evenings.collect() }))
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
