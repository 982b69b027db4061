//! What a letter is written of. Owns whether it is off and whether anybody can still come; refuses to say to whom.

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::id::SessionId;
use houselights_domain::plan::{Session, Status};

use super::key_of;
use crate::engine::Inner;
use crate::error::Error;
use crate::evenings::{self, Repeating};
use crate::store::{mail, series};
use crate::use_case::series::told::goes_on;
use crate::view::AskMail;

/// What is written of: an evening, or the series that it is one of.
pub(super) struct Matter {
    /// By what it is remembered who was written to.
    pub key: SessionId,
    /// The evening, or the first of the series.
    pub evening: Session,
    pub sequence: u32,
    pub off: bool,
    pub whole: Option<Repeating>,
}

impl Matter {
    pub fn of(inner: &Inner, asked: AskMail, now: DateTime<Utc>) -> Result<Self, Error> {
        let AskMail { session, whole, part } = asked;
        if !whole {
            let mut evening = evenings::mailed_evening(&inner.connection, session)?;
            // Another stands in its place. Whoever has that already has this one for nothing.
            if evening.id != session && mail::all_have(&inner.connection, session, evening.id)? {
                evening = evenings::find_off(&inner.connection, session)?;
            }
            let (sequence, off) = (evening.sequence, evening.status == Status::Cancelled);
            return Ok(Self { key: evening.id, evening, sequence, off, whole: None });
        }
        let repeating = match part {
            Some(part) => evenings::mailed_part(&inner.connection, now, part)?,
            None => {
                let repeats = evenings::occurrence(&inner.connection, session)?;
                evenings::whole(&inner.connection, now, repeats)?
            }
        };
        let repeating = repeating.ok_or(Error::Gone)?;
        let (sequence, _) = series::changes(&inner.connection, repeating.series.root)?;
        let evening = repeating.series.session(repeating.first);
        let (key, off) = (key_of(repeating.series.id), repeating.off);
        Ok(Self { key, evening, sequence, off, whole: Some(repeating) })
    }

    /// Whether another part of its series has evenings to come.
    pub fn goes_on(&self, inner: &Inner, now: DateTime<Utc>) -> Result<bool, Error> {
        self.whole.as_ref().map_or(Ok(false), |whole| goes_on(&inner.connection, &whole.series, now))
    }

    /// Whether one of its evenings that were to come was called off by itself.
    pub fn has_one_off(&self, now: DateTime<Utc>) -> bool {
        let Some(Repeating { series, left_out, .. }) = &self.whole else { return false };
        left_out.iter().any(|date| series.session(*date).ends() > now)
    }

    /// Whether anybody can still come.
    pub fn is_to_come(&self, now: DateTime<Utc>) -> Result<(), Error> {
        let waits = match &self.whole {
            None => matches!(self.evening.status, Status::Planned | Status::Started { .. }),
            Some(whole) => whole.comes(now),
        };
        if waits { Ok(()) } else { Err(Error::NotWaiting) }
    }

    /// The last evening of a series, while some are to come.
    pub fn last(&self, now: DateTime<Utc>) -> Option<NaiveDate> {
        let to_come = !self.off && self.is_to_come(now).is_ok();
        let last = self.whole.as_ref().filter(|_| to_come).and_then(Repeating::last_evening);
        last.filter(|last| last.ends() > now).map(|last| last.start.local.date())
    }
}
