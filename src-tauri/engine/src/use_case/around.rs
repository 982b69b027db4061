//! What stands around an evening that is proposed: the other evenings, the household and its habits. Owns reading them for
//! the domain's checks; refuses to choose which other evenings count.

use chrono::{DateTime, Utc};
use houselights_domain::household::Household;
use houselights_domain::plan::{Circumstances, Session, Shown};

use crate::engine::Inner;
use crate::error::Error;
use crate::store::{household, settings};
use crate::view::Settings;

/// What an evening is held against, as it was read.
pub(super) struct Around {
    pub others: Vec<Session>,
    settings: Settings,
    household: Household,
    now: DateTime<Utc>,
}

impl Inner {
    /// Reads it for one moment.
    pub(super) fn around(&self, others: Vec<Session>, now: DateTime<Utc>) -> Result<Around, Error> {
        let settings = settings::load(&self.connection)?;
        let household = household::load(&self.connection)?.0;
        Ok(Around { others, settings, household, now })
    }
}

impl Around {
    /// For an evening that shows these films, in their order.
    pub(super) fn an_evening_of<'a>(&'a self, films: &'a [Shown]) -> Circumstances<'a> {
        let Self { others, settings, household, now } = self;
        let (lights_out, bedtime) = (Some(settings.lights_out), settings.bedtime);
        Circumstances { others, lights_out, bedtime, household, films, now: *now }
    }
}
