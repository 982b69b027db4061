//! Calendar files of evenings.

use houselights_domain::household::Member;
use houselights_domain::id::{MemberId, SessionId};
use houselights_domain::plan::reminders::{Habits, Reminder};
use houselights_domain::plan::{Session, Status};

use crate::calendar::{Alarm, CalendarEvent, EventFacts, EventWords, to_ics};
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::store::{household, sessions, settings};

impl Engine {
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
            Some(id) => vec![evenings::find(&inner.connection, id)?],
            None => evenings::load_with_called_off(&inner.connection, self.now())?,
        };
        let habits = settings::load(&inner.connection)?.habits();
        let events: Vec<CalendarEvent> = wanted
            .into_iter()
            .map(|session| inner.event(session, &members, &habits, &words))
            .collect::<Result<_, _>>()?;
        Ok(to_ics(&events, self.now()))
    }
}

impl Inner {
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
