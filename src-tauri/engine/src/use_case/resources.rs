//! What a calendar on a server should have: an entry for each evening and each series, and which evening an entry stands
//! for. Refuses to know what is on the server.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use houselights_domain::id::SessionId;
use houselights_domain::plan::series::Series;
use houselights_domain::plan::{Status, WallTime, evening_of};

use super::calendar::Teller;
use crate::calendar::{CalendarEvent, EventFacts, EventWords};
use crate::engine::Engine;
use crate::error::Error;
use crate::evenings;

/// For so long after its end an evening that was put on a server still follows what changes here.
const AFTER: TimeDelta = TimeDelta::days(1);

/// What a calendar on a server should have under one UID.
#[derive(Debug)]
pub(crate) struct Resource {
    /// The UID.
    pub uid: String,
    /// One event, or one that repeats and what differs from it.
    pub events: Vec<CalendarEvent>,
    /// When the last of it is over; `None` is never.
    pub ends_at: Option<DateTime<Utc>>,
    /// Which evenings it stands for.
    pub evenings: Stands,
}

/// Which evenings an entry of a calendar stands for.
#[derive(Debug)]
pub(crate) enum Stands {
    /// One.
    For(SessionId),
    /// Those of a series, but for some, with the ids of those that differ.
    ForAll(Box<Series>, Vec<NaiveDate>, HashMap<NaiveDate, SessionId>),
}

impl Stands {
    /// The evening in whose place `slot` stands; of a series without a slot, the next one.
    pub fn evening(&self, slot: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Option<SessionId> {
        let (series, left_out, own) = match self {
            Self::For(id) => return slot.is_none().then_some(*id),
            Self::ForAll(series, left_out, own) => (series, left_out, own),
        };
        let on_wall = |at: DateTime<Utc>| evening_of(WallTime::at(at, series.zone).local);
        let takes_place = |date: &NaiveDate| !left_out.contains(date);
        let date = match slot {
            Some(slot) => Some(on_wall(slot)).filter(|date| series.has(*date)),
            None => series
                .evenings(evenings::around(series, now))
                .into_iter()
                .filter(takes_place)
                .find(|date| *date >= on_wall(now)),
        };
        let id = |date| own.get(&date).copied().unwrap_or_else(|| series.id_of(date));
        date.filter(takes_place).map(id)
    }
}

impl Engine {
    /// Everything that a calendar on a server should have by now. What is over or called off is in it only if it is
    /// `tracked` there.
    pub(crate) fn resources(
        &self,
        tracked: &HashSet<&str>,
        words: impl Fn(&EventFacts<'_>) -> EventWords,
    ) -> Result<Vec<Resource>, Error> {
        let now = self.now();
        let mut inner = self.inner()?;
        let teller = Teller::new(&inner, &words, None)?;
        let published = evenings::published(&inner.connection, now)?;
        let mut resources = Vec::new();
        for session in published.alone {
            let (id, ends) = (session.id, session.ends());
            let uid = id.to_string();
            let is_open = session.status != Status::Cancelled && ends + AFTER >= now;
            if is_open || tracked.contains(uid.as_str()) {
                let event = inner.event(session, &teller)?;
                resources.push(Resource {
                    uid,
                    events: vec![event],
                    ends_at: Some(ends),
                    evenings: Stands::For(id),
                });
            }
        }
        for repeating in published.series {
            let uid = repeating.series.id.to_string();
            let ends_at = repeating.last.map(|last| {
                // One that was moved behind the last is followed, too.
                let own = repeating.own.iter().map(|(_, session)| session.ends());
                own.fold(repeating.series.session(last).ends(), DateTime::max)
            });
            let is_open = !repeating.off && ends_at.is_none_or(|ends| ends + AFTER >= now);
            if is_open || tracked.contains(uid.as_str()) {
                let series = Box::new(repeating.series.clone());
                let own = repeating.own.iter().map(|(on, session)| (*on, session.id)).collect();
                let evenings = Stands::ForAll(series, repeating.left_out.clone(), own);
                let events = inner.events(repeating, &teller)?;
                resources.push(Resource { uid, events, ends_at, evenings });
            }
        }
        Ok(resources)
    }
}
