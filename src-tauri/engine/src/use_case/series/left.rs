//! Evenings that were changed by themselves and that a new rule of their series does not have: they stay where they are,
//! and are none of the series for calendars. Owns which those are, and who had them with all the others; refuses to invite.

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::id::{MemberId, SeriesId, SessionId};
use houselights_domain::plan::series::{Occurrence, Series};
use houselights_domain::plan::{Session, Status};

use super::off::own_evenings;
use crate::error::Error;
use crate::evenings;
use crate::store::{Writer, mail, series, sessions};
use crate::use_case::mail::key_of;

/// An evening with who invited to all of what it was of, and whom.
pub(super) type Left = (Session, MemberId, Vec<MemberId>);

/// A series as it is before a step.
pub(super) struct Before {
    root: SeriesId,
    kin: Vec<Series>,
    own: Vec<Session>,
}

impl Before {
    pub(super) fn of(writer: &Writer<'_>, root: SeriesId) -> Result<Self, Error> {
        Ok(Self { root, kin: kin(writer, root)?, own: own_evenings(writer, root, NaiveDate::MIN)? })
    }

    /// What the step left behind, without whoever was invited to the evening by itself.
    pub(super) fn left(&self, writer: &Writer<'_>, now: DateTime<Utc>) -> Result<Vec<Left>, Error> {
        let kin = kin(writer, self.root)?;
        let mut left = Vec::new();
        for is in sessions::load(writer.connection())? {
            let alone = match is.repeats {
                Some(on) => on.series == self.root && part(&kin, on).is_none(),
                None => self.own.iter().any(|row| row.id == is.id),
            };
            let comes = is.status == Status::Planned && is.ends() > now;
            let Some(was) = self.part_of(is.id).filter(|_| alone && comes) else { continue };
            let mut people = mail::mailed(writer.connection(), key_of(was.id))?;
            for known in mail::mailed(writer.connection(), is.id)? {
                people.retain(|one| one.who != known.who);
            }
            let to = people.iter().map(|one| one.who).collect();
            left.extend(people.first().map(|first| (is, first.by, to)));
        }
        Ok(left)
    }

    /// The part that had an evening then, with or without a row.
    fn part_of(&self, id: SessionId) -> Option<&Series> {
        let by_day = |series: &Series| Some(Occurrence { series: series.root, on: series.evening_of(id)? });
        let on = match self.own.iter().find(|row| row.id == id) {
            Some(row) => row.repeats.filter(|_| row.status == Status::Planned),
            None => self.kin.iter().find_map(by_day),
        };
        part(&self.kin, on?)
    }
}

fn kin(writer: &Writer<'_>, root: SeriesId) -> Result<Vec<Series>, Error> {
    let mut kin = series::load(writer.connection())?;
    kin.retain(|series| series.root == root);
    Ok(kin)
}

fn part(kin: &[Series], on: Occurrence) -> Option<&Series> {
    evenings::pick(kin, on).filter(|part| part.has(on.on))
}
