//! What there is to tell after an undo or a redo. Of what goes back a letter may have been opened: then whoever got it
//! has in their calendar what is no more. Who got none has what is again, and hears nothing. Owns what of that is offered;
//! refuses to write to anybody.

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::id::{SeriesId, SessionId};
use houselights_domain::plan::{Session, Status, WallTime};

use crate::engine::Engine;
use crate::error::Error;
use crate::evenings::{self, Repeating};
use crate::store::{Connection, mail, writer};
use crate::use_case::series::single::otherwise;
use crate::use_case::series::told::goes_on;
use crate::view::{ChangedSeries, EveningToTell, PartChange, PartToTell, ToTell};

/// What somebody was written to of and may be otherwise after the step, as it is before it.
pub(crate) struct Known {
    evenings: Vec<Session>,
    parts: Vec<Repeating>,
    /// What becomes of a part that is otherwise and goes on.
    why: PartChange,
}

impl Known {
    /// Of an undo those hear who got a letter since what it takes back was done.
    pub(crate) fn of_undo(connection: &Connection, now: DateTime<Utc>) -> Result<Self, Error> {
        let told = match writer::done_at(connection)? {
            Some(done) => mail::asked_within(connection, done, DateTime::<Utc>::MAX_UTC)?,
            None => Vec::new(),
        };
        Self::of(connection, told, PartChange::AsBefore, now)
    }

    /// Of a redo those who got none between what it does again and that being taken back.
    pub(crate) fn of_redo(connection: &Connection, now: DateTime<Utc>) -> Result<Self, Error> {
        let mut told = Vec::new();
        if let Some([done, undone]) = writer::undone_at(connection)? {
            let know = mail::asked_within(connection, done, undone)?;
            told = mail::asked(connection)?;
            told.retain(|id| !know.contains(id));
        }
        Self::of(connection, told, PartChange::Anew, now)
    }

    fn of(
        connection: &Connection,
        told: Vec<SessionId>,
        why: PartChange,
        now: DateTime<Utc>,
    ) -> Result<Self, Error> {
        // Nearly all of them, and found at once.
        let evenings = evenings::find_each(connection, &told)?;
        let mut known = Self { evenings, parts: Vec::new(), why };
        for id in told {
            if known.evenings.iter().any(|found| found.id == id) {
                continue;
            }
            match evening(connection, id)? {
                Some(evening) => known.evenings.push(evening),
                None => known.parts.extend(evenings::mailed_part(connection, now, SeriesId(id.0))?),
            }
        }
        Ok(known)
    }
}

/// One in whose place another stands is no more told of: they keep the entry they have.
fn evening(connection: &Connection, id: SessionId) -> Result<Option<Session>, Error> {
    match evenings::mailed_evening(connection, id) {
        Ok(found) => Ok(Some(found).filter(|found| found.id == id)),
        Err(Error::Gone) => Ok(None),
        Err(error) => Err(error),
    }
}

impl Engine {
    /// What of it is not as it was known, with an evening from which to open the letters.
    pub(crate) fn untold(&self, known: Known) -> Result<Option<ChangedSeries>, Error> {
        let (now, mut inner) = (self.now(), self.inner()?);
        let (mut tell, mut any) = (ToTell::default(), None);
        for was in known.parts {
            let id = was.series.id;
            let Some(is) = evenings::mailed_part(&inner.connection, now, id)? else { continue };
            let comes = is.comes(now);
            if Shape::of(&was) == Shape::of(&is) || !(comes || was.comes(now)) {
                continue;
            }
            let goes_on = comes || goes_on(&inner.connection, &is.series, now)?;
            let why = if goes_on { known.why } else { PartChange::Ended };
            tell.parts.push(PartToTell { part: id, why });
            any.get_or_insert(is.first_evening());
        }
        for was in known.evenings {
            let Some(is) = evening(&inner.connection, was.id)? else { continue };
            // As they know it, they have it unless it was off.
            let Some(why) = otherwise(&was, &is, was.status != Status::Cancelled, now) else { continue };
            any.get_or_insert(is.clone());
            let view = inner.session_views(vec![is], now)?.pop();
            tell.evenings.extend(view.map(|evening| EveningToTell { evening, why }));
        }
        let Some(any) = any else { return Ok(None) };
        let view = inner.session_views(vec![any], now)?.pop();
        Ok(view.map(|evening| ChangedSeries { evening, tell }))
    }
}

/// What of a part is worth a letter: which evenings it has, and when and where they are.
#[derive(PartialEq)]
struct Shape {
    off: bool,
    rule: String,
    days: (NaiveDate, Option<NaiveDate>),
    start: WallTime,
    place: String,
    left_out: Vec<NaiveDate>,
    own: Vec<(NaiveDate, WallTime, String)>,
}

impl Shape {
    fn of(Repeating { series, first, last, off, left_out, own }: &Repeating) -> Self {
        let differs = |(on, session): &(NaiveDate, Session)| (*on, session.start, session.place.clone());
        let is_otherwise =
            |own: &(NaiveDate, WallTime, String)| own.1 != series.start(own.0) || own.2 != series.place;
        Self {
            off: *off,
            rule: series.rule.text().to_owned(),
            days: (*first, *last),
            start: series.start(*first),
            place: series.place.clone(),
            left_out: left_out.clone(),
            own: own.iter().map(differs).filter(is_otherwise).collect(),
        }
    }
}
