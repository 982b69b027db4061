//! Calendar files of evenings.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use houselights_domain::household::Member;
use houselights_domain::id::{MemberId, SessionId};
use houselights_domain::plan::reminders::{Habits, Reminder};
use houselights_domain::plan::series::Series;
use houselights_domain::plan::{Session, Status, WallTime, evening_of};

use crate::calendar::{Alarm, CalendarEvent, EventFacts, EventWords, Repeats, to_ics};
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings::{self, Published, Repeating};
use crate::store::{self, household, sessions, settings};

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
    /// Those of a series, but for some.
    ForAll(Box<Series>, Vec<NaiveDate>),
}

impl Stands {
    /// The evening in whose place `slot` stands; of a series without a slot, the next one.
    pub fn evening(&self, slot: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Option<SessionId> {
        let (series, left_out) = match self {
            Self::For(id) => return slot.is_none().then_some(*id),
            Self::ForAll(series, left_out) => (series, left_out),
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
        date.filter(takes_place).map(|date| series.session(date).id)
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
        let members = household::load(&inner.connection)?.0.members;
        let habits = settings::load(&inner.connection)?.habits();
        let published = evenings::published(&inner.connection, now)?;
        let mut resources = Vec::new();
        for session in published.alone {
            let (id, ends) = (session.id, session.ends());
            let uid = id.to_string();
            let is_open = session.status != Status::Cancelled && ends + AFTER >= now;
            if is_open || tracked.contains(uid.as_str()) {
                let event = inner.event(session, &members, &habits, &words)?;
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
                let evenings = Stands::ForAll(series, repeating.left_out.clone());
                let events = inner
                    .events(repeating, |inner, session| inner.event(session, &members, &habits, &words))?;
                resources.push(Resource { uid, events, ends_at, evenings });
            }
        }
        Ok(resources)
    }

    /// One evening as iCalendar text, or every evening, those called off included so that calendars hear of it.
    /// `words` says what is shown, and what else there is to know of the evening.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening is not there.
    pub fn calendar(
        &self,
        evening: Option<SessionId>,
        words: impl Fn(&EventFacts<'_>) -> EventWords,
    ) -> Result<String, Error> {
        let mut inner = self.inner()?;
        let members = household::load(&inner.connection)?.0.members;
        let wanted = match evening {
            Some(id) => Published { alone: vec![evenings::find(&inner.connection, id)?], series: Vec::new() },
            None => evenings::published(&inner.connection, self.now())?,
        };
        let habits = settings::load(&inner.connection)?.habits();
        let mut events = Vec::new();
        for session in wanted.alone {
            events.push(inner.event(session, &members, &habits, &words)?);
        }
        for repeating in wanted.series {
            events.extend(
                inner.events(repeating, |inner, session| inner.event(session, &members, &habits, &words))?,
            );
        }
        Ok(to_ics(&events, self.now()))
    }
}

impl Inner {
    /// A series as one event with its rule, and the evenings that differ from it.
    fn events(
        &mut self,
        Repeating { series, first, last, off, left_out, own }: Repeating,
        event: impl Fn(&mut Self, Session) -> Result<CalendarEvent, Error>,
    ) -> Result<Vec<CalendarEvent>, Error> {
        let uid = series.id.to_string();
        let (sequence, changed) = store::series::changes(&self.connection, series.root)?;
        let slot = |on: NaiveDate| series.start(on);
        let mut rule = series.rule.text().to_owned();
        if let Some(last) = last {
            // The minute of its last evening, on the wall: an evening later that day is none of its own.
            rule.push_str(&slot(last).local.format(";UNTIL=%Y%m%dT%H%M%S").to_string());
        }
        let left_out = left_out.into_iter().map(|on| slot(on).local).collect();
        let template = event(self, series.session(first))?;
        let same = |event: CalendarEvent| CalendarEvent {
            uid: uid.clone(),
            sequence,
            changed: changed.unwrap_or(event.changed),
            ..event
        };
        let repeats = Repeats::read(&rule, series.zone, left_out);
        let mut events = vec![same(CalendarEvent { cancelled: off, repeats, ..template })];
        for (on, session) in own {
            let event = event(self, session)?;
            events.push(same(CalendarEvent { instead_of: Some(slot(on)), ..event }));
        }
        Ok(events)
    }

    fn event(
        &mut self,
        session: Session,
        members: &[Member],
        habits: &Habits,
        words: &impl Fn(&EventFacts<'_>) -> EventWords,
    ) -> Result<CalendarEvent, Error> {
        let changed = sessions::changed_at(&self.connection, &session)?;
        let shelf = self.shelf()?;
        let film = session.title.and_then(|id| shelf.find(id));
        let about = &session.particulars;
        let name = |id: &MemberId| Some(members.iter().find(|member| member.id == *id)?.name.as_str());
        let ahead = ahead(habits, &session);
        let told = EventFacts {
            name: film.map(|film| film.name.as_str()),
            starts: session.start.local,
            portion: session.portion,
            doors: session.doors().map(|doors| doors.local.time()),
            shown_first: about.before.iter().filter_map(|id| Some(shelf.find(*id)?.name.as_str())).collect(),
            hosts: about.hosts.iter().filter_map(name).collect(),
            cooks: about.cooks.iter().filter_map(name).collect(),
            brings: about
                .brings
                .iter()
                .map(|bring| (bring.what.as_str(), bring.who.as_ref().and_then(name)))
                .collect(),
            guests: about.guests.iter().map(String::as_str).collect(),
            tasks: ahead.iter().map(|(_, of)| (of.about, of.who.as_ref().and_then(name))).collect(),
        };
        let EventWords { summary, portion, particulars, tasks } = words(&told);
        let minutes = ahead.iter().map(|(minutes, _)| *minutes);
        let reminders = minutes.zip(tasks).map(|(minutes, words)| Alarm { minutes, words }).collect();
        let mut facts = vec![portion];
        if let Some(film) = film {
            facts.extend(film.year.map(|year| year.to_string()));
            facts.push(film.directors.join(", "));
        }
        facts.extend(particulars);
        let people = members.iter().filter(|member| session.members.contains(&member.id));
        Ok(CalendarEvent {
            uid: session.id.to_string(),
            summary,
            starts: session.starts(),
            ends: session.ends(),
            location: session.place.clone(),
            facts,
            people: people.map(|member| member.name.clone()).collect(),
            note: session.note.clone(),
            reminders,
            sequence: session.sequence,
            changed: changed.unwrap_or_else(|| session.starts()),
            cancelled: session.status == Status::Cancelled,
            organizer: None,
            repeats: None,
            instead_of: None,
        })
    }
}

/// What an evening has reminders of, each so many minutes before its start. What speaks later than that, no calendar
/// would say in time.
fn ahead(habits: &Habits, session: &Session) -> Vec<(u32, Reminder)> {
    let before = |reminder: &Reminder| {
        let minutes = (session.start.utc() - reminder.due(session)?).num_minutes();
        Some((u32::try_from(minutes).ok()?, *reminder))
    };
    habits.of(session).iter().filter_map(before).collect()
}
