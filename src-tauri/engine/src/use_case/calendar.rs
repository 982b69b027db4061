//! Evenings as calendars are told of them: in a file, and in the calendars that follow somebody's. Owns what each is told;
//! refuses to write iCalendar.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::household::Member;
use houselights_domain::id::{MemberId, SessionId};
use houselights_domain::plan::reminders::{Habits, Reminder};
use houselights_domain::plan::series::Window;
use houselights_domain::plan::{Person, Session, Status};
use houselights_domain::share::follows;

use crate::calendar::{Alarm, CalendarEvent, EventFacts, EventWords, Repeats, to_feed, to_ics};
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings::{self, Published, Repeating};
use crate::store::{self, answers, household, sessions, settings, writer};

/// Everything that a calendar that follows depends on: while it is the same, so is what the calendar is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CalendarStamp {
    /// The newest operation: all that is told was put by one.
    newest: i64,
    /// The days of the series that are told evening by evening.
    around: Vec<Window>,
}

impl Engine {
    /// What calendars that follow depend on, now.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn calendar_stamp(&self) -> Result<CalendarStamp, Error> {
        let (now, inner) = (self.now(), self.inner()?);
        let newest = writer::newest(&inner.connection)?;
        let around = evenings::told_one_by_one(&inner.connection, now)?;
        Ok(CalendarStamp { newest, around })
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
        let wanted = match evening {
            Some(id) => {
                Published { alone: vec![evenings::find_or_off(&inner.connection, id)?], series: Vec::new() }
            }
            None => evenings::published(&inner.connection, self.now())?,
        };
        let teller = Teller::new(&inner, &words, None)?;
        let events = inner.tell(wanted, &teller)?;
        Ok(to_ics(&events, self.now()))
    }

    /// What a calendar has that follows somebody's evenings, or everybody's, under this name. It holds those that were
    /// called off, so that it hears of it, and reminds of nothing that is another's.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn followed(
        &self,
        who: Option<MemberId>,
        words: impl Fn(&EventFacts<'_>) -> EventWords,
        name: &str,
    ) -> Result<String, Error> {
        let mut inner = self.inner()?;
        let mut wanted = evenings::published(&inner.connection, self.now())?;
        let teller = Teller::new(&inner, &words, who)?;
        if let Some(who) = who {
            wanted = followed_by(who, wanted, &teller.declined);
        }
        let events = inner.tell(wanted, &teller)?;
        Ok(to_feed(&events, name))
    }

    /// One evening as an event, or its whole series with what differs in it, with the reminders that are everybody's.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn invited_to(
        &self,
        session: Session,
        whole: Option<Repeating>,
        words: impl Fn(&EventFacts<'_>) -> EventWords,
    ) -> Result<Vec<CalendarEvent>, Error> {
        let mut inner = self.inner()?;
        let teller = Teller { own_only: true, ..Teller::new(&inner, &words, None)? };
        match whole {
            Some(repeating) => inner.events(repeating, &teller),
            None => Ok(vec![inner.event(session, &teller)?]),
        }
    }
}

/// What of all evenings is somebody's.
fn followed_by(who: MemberId, all: Published, declined: &HashSet<SessionId>) -> Published {
    let Published { mut alone, series } = all;
    alone.retain(|session| follows(session, who));
    let mut followed = Vec::new();
    for mut repeating in series {
        let (own, others): (Vec<_>, Vec<_>) =
            repeating.own.into_iter().partition(|(_, session)| follows(session, who));
        if !follows(&repeating.series.session(repeating.first), who) {
            // Programs refuse an exception to a series that they do not have.
            alone.extend(own.into_iter().map(|(_, session)| session));
            continue;
        }
        repeating.left_out.extend(others.into_iter().map(|(on, _)| on));
        repeating.own = own;
        // One that they do not come to reminds of nothing, so it differs from the others.
        for on in declined.iter().filter_map(|id| repeating.series.evening_of(*id)) {
            let known = repeating.left_out.contains(&on) || repeating.own.iter().any(|(own, _)| *own == on);
            if !known && repeating.series.has(on) {
                repeating.own.push((on, repeating.series.session(on)));
            }
        }
        repeating.left_out.sort_unstable();
        repeating.own.sort_unstable_by_key(|(on, _)| *on);
        followed.push(repeating);
    }
    Published { alone, series: followed }
}

/// Who is told, and in which words.
pub(super) struct Teller<'w> {
    words: &'w dyn Fn(&EventFacts<'_>) -> EventWords,
    members: Vec<Member>,
    habits: Habits,
    /// Whose calendar it is.
    who: Option<MemberId>,
    /// What they do not come to.
    declined: HashSet<SessionId>,
    /// Reminds of what is theirs or everybody's, and not of what is another's.
    own_only: bool,
}

impl<'w> Teller<'w> {
    pub(super) fn new(
        inner: &Inner,
        words: &'w dyn Fn(&EventFacts<'_>) -> EventWords,
        who: Option<MemberId>,
    ) -> Result<Self, Error> {
        let declined =
            who.map(|id| answers::declined(&inner.connection, &Person::Member { id })).transpose()?;
        Ok(Self {
            words,
            members: household::load(&inner.connection)?.0.members,
            habits: settings::load(&inner.connection)?.habits(),
            who,
            declined: declined.unwrap_or_default(),
            own_only: who.is_some(),
        })
    }

    /// What somebody is reminded of, each so many minutes before the start. What speaks later than that, no calendar
    /// would say in time.
    fn ahead(&self, session: &Session) -> Vec<(u32, Reminder)> {
        if self.declined.contains(&session.id) {
            return Vec::new();
        }
        let theirs =
            |reminder: &&Reminder| !self.own_only || reminder.who.is_none() || reminder.who == self.who;
        let before = |reminder: &Reminder| {
            let minutes = (session.start.utc() - reminder.due(session)?).num_minutes();
            Some((u32::try_from(minutes).ok()?, *reminder))
        };
        self.habits.of(session).iter().filter(theirs).filter_map(before).collect()
    }
}

impl Inner {
    fn tell(&mut self, wanted: Published, teller: &Teller<'_>) -> Result<Vec<CalendarEvent>, Error> {
        let mut events = Vec::new();
        // One by one they would take longer than all else together.
        let changed = match wanted.alone.len() {
            0 | 1 => HashMap::new(),
            _ => sessions::all_changed_at(&self.connection)?,
        };
        for session in wanted.alone {
            let changed = changed.get(&session.id).filter(|_| session.repeats.is_none()).copied();
            events.push(self.event_changed(session, teller, changed)?);
        }
        let changes = match wanted.series.len() {
            0 | 1 => HashMap::new(),
            _ => store::series::all_changes(&self.connection)?,
        };
        for repeating in wanted.series {
            let known = changes.get(&repeating.series.root).copied();
            events.extend(self.events_changed(repeating, teller, known)?);
        }
        Ok(events)
    }

    /// A series as one event with its rule, and the evenings that differ from it.
    pub(super) fn events(
        &mut self,
        repeating: Repeating,
        teller: &Teller<'_>,
    ) -> Result<Vec<CalendarEvent>, Error> {
        self.events_changed(repeating, teller, None)
    }

    /// The same where it is known how often it changed, and when.
    fn events_changed(
        &mut self,
        Repeating { series, first, last, off, left_out, own }: Repeating,
        teller: &Teller<'_>,
        known: Option<(u32, Option<DateTime<Utc>>)>,
    ) -> Result<Vec<CalendarEvent>, Error> {
        let uid = series.id.to_string();
        let (sequence, changed) = match known {
            Some(known) => known,
            None => store::series::changes(&self.connection, series.root)?,
        };
        let slot = |on: NaiveDate| series.start(on);
        let mut rule = series.rule.text().to_owned();
        if let Some(last) = last {
            // The minute of its last evening, on the wall: an evening later that day is none of its own.
            rule.push_str(&slot(last).local.format(";UNTIL=%Y%m%dT%H%M%S").to_string());
        }
        let template = self.event_changed(series.session(first), teller, changed)?;
        let same = |event: CalendarEvent| CalendarEvent {
            uid: uid.clone(),
            sequence,
            changed: changed.unwrap_or(event.changed),
            ..event
        };
        let repeats = Repeats::read(&rule, series.zone, left_out.iter().map(|on| slot(*on).local).collect());
        let whole = same(CalendarEvent { cancelled: off, repeats, ..template });
        let mut events = vec![whole];
        for (on, session) in own {
            let event = self.event_changed(session, teller, changed)?;
            events.push(same(CalendarEvent { instead_of: Some(slot(on)), ..event }));
        }
        Ok(events)
    }

    pub(super) fn event(&mut self, session: Session, teller: &Teller<'_>) -> Result<CalendarEvent, Error> {
        self.event_changed(session, teller, None)
    }

    /// The same where it is known when it changed.
    fn event_changed(
        &mut self,
        session: Session,
        teller: &Teller<'_>,
        changed: Option<DateTime<Utc>>,
    ) -> Result<CalendarEvent, Error> {
        let changed = match changed {
            Some(changed) => Some(changed),
            None => sessions::changed_at(&self.connection, &session)?,
        };
        let shelf = self.shelf()?;
        let film = session.title.and_then(|id| shelf.find(id));
        let about = &session.particulars;
        let members = &teller.members;
        let name = |id: &MemberId| Some(members.iter().find(|member| member.id == *id)?.name.as_str());
        let ahead = teller.ahead(&session);
        let told = EventFacts {
            name: film.map(|film| film.name.as_str()),
            starts: session.start.shown(),
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
        let EventWords { summary, portion, particulars, tasks } = (teller.words)(&told);
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
            wall: None,
            instead_of: None,
        })
    }
}
