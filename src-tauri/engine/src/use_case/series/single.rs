//! Who is to hear of what becomes of one evening by itself: whoever was invited to it, be it alone or with all others of
//! its series. Owns what is worth a letter; refuses to write one.

use chrono::{DateTime, Utc};
use houselights_domain::plan::{Session, Status};

use super::told::goes_on;
use crate::engine::Engine;
use crate::error::Error;
use crate::evenings;
use crate::store::mail;
use crate::use_case::mail::key_of;
use crate::view::{ChangedSeries, EveningChange, EveningToTell, PartChange, PartToTell, SessionView, ToTell};

/// What of an evening those are to hear who were invited to it: whether, when and where it is. Another film is, too, but not
/// the first, which everybody waited for. Whoever does not have it any more, because they heard that it was off, hears that
/// it comes; whoever has it, since nobody told them that, is told as if it never was.
pub(in crate::use_case) fn otherwise(
    was: &Session,
    is: &Session,
    has: bool,
    now: DateTime<Utc>,
) -> Option<EveningChange> {
    let was_off = was.status == Status::Cancelled;
    if is.status == Status::Cancelled {
        return (has && !was_off && was.ends() > now).then_some(EveningChange::Off);
    }
    let comes = is.status == Status::Planned && is.ends() > now;
    let why = match was {
        _ if !comes => return None,
        _ if was.start != is.start => EveningChange::Moved,
        _ if was.place != is.place => EveningChange::Elsewhere,
        _ if was.title.is_some() && was.title != is.title => EveningChange::OtherFilm,
        _ if was_off => EveningChange::Again,
        _ => return None,
    };
    Some(if has { why } else { EveningChange::Again })
}

impl Engine {
    /// An evening that was changed by itself, and who is to hear of it.
    pub(in crate::use_case) fn told_of(
        &self,
        was: &Session,
        evening: SessionView,
        stood_for: Vec<Session>,
    ) -> Result<ChangedSeries, Error> {
        let tell = self.to_tell_of_one(was, &evening, stood_for)?;
        Ok(ChangedSeries { evening, tell })
    }

    /// What those are to hear who were invited to an evening by itself, to all of its series, or to what it stood in the
    /// place of.
    pub(super) fn to_tell_of_one(
        &self,
        was: &Session,
        is: &SessionView,
        stood_for: Vec<Session>,
    ) -> Result<ToTell, Error> {
        let (now, mut inner) = (self.now(), self.inner()?);
        let mut told = ToTell::default();
        let asked = mail::asked(&inner.connection)?;
        let of = |has| otherwise(was, &is.session, has, now);
        if let (Some(on), Some(why)) = (was.repeats, of(was.status != Status::Cancelled)) {
            let whole = evenings::whole(&inner.connection, now, on)?;
            let is_told = |id, has: bool| has && asked.contains(&key_of(id));
            if let Some(whole) = whole.filter(|whole| is_told(whole.series.id, whole.series.has(on.on)))
                // Who have it by themselves hear it of that.
                && !mail::all_have(&inner.connection, key_of(whole.series.id), was.id)?
            {
                let ends = !whole.comes(now) && !goes_on(&inner.connection, &whole.series, now)?;
                let why = of_all(why, ends).map(|why| PartToTell { part: whole.series.id, why });
                told.parts.extend(why);
            }
        }
        if asked.contains(&is.session.id) {
            let has = !mail::holders(&inner.connection, is.session.id)?.is_empty();
            told.evenings.extend(of(has).map(|why| EveningToTell { evening: is.clone(), why }));
        }
        let stands = is.session.status == Status::Planned && was.start == is.session.start;
        let gone = stood_for
            .into_iter()
            .filter(|was| !stands && was.ends() > now)
            .map(|was| Session { status: Status::Cancelled, ..was })
            .collect();
        let gone = inner.session_views(gone, now)?.into_iter();
        told.evenings.extend(gone.map(|evening| EveningToTell { evening, why: EveningChange::Off }));
        Ok(told)
    }
}

/// What those hear of it who were invited to all: which film is shown is decided from evening to evening.
fn of_all(why: EveningChange, ends: bool) -> Option<PartChange> {
    match why {
        EveningChange::Off if ends => Some(PartChange::Ended),
        EveningChange::Off => Some(PartChange::EveningOff),
        EveningChange::Again => Some(PartChange::EveningAgain),
        EveningChange::Moved => Some(PartChange::EveningMoved),
        EveningChange::Elsewhere => Some(PartChange::EveningElsewhere),
        EveningChange::OtherFilm => None,
    }
}
