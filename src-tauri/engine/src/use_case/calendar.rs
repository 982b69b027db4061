//! Calendar files of evenings.

use houselights_domain::household::Member;
use houselights_domain::id::SessionId;
use houselights_domain::plan::{Session, Status};

use crate::calendar::{CalendarEvent, to_ics};
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::store::{household, sessions};

impl Engine {
    /// One evening as iCalendar text, or every evening, those called off included so that calendars hear of it.
    /// `undecided` stands for the film while nobody has decided.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening is not there.
    pub fn calendar(&self, evening: Option<SessionId>, undecided: &str) -> Result<String, Error> {
        let mut inner = self.inner()?;
        let members = household::load(&inner.connection)?.0.members;
        let wanted = match evening {
            Some(id) => vec![sessions::find(&inner.connection, id)?],
            None => sessions::load(&inner.connection)?,
        };
        let events: Vec<CalendarEvent> = wanted
            .into_iter()
            .map(|session| inner.event(session, &members, undecided))
            .collect::<Result<_, _>>()?;
        Ok(to_ics(&events, self.now()))
    }
}

impl Inner {
    fn event(
        &mut self,
        session: Session,
        members: &[Member],
        undecided: &str,
    ) -> Result<CalendarEvent, Error> {
        let changed = sessions::changed_at(&self.connection, session.id)?;
        let film = match session.title {
            Some(id) => self.shelf()?.find(id),
            None => None,
        };
        let facts = film.map(|film| {
            let year = film.year.map(|year| year.to_string());
            let people = (!film.directors.is_empty()).then(|| film.directors.join(", "));
            year.into_iter().chain(people).collect()
        });
        let people = members.iter().filter(|member| session.members.contains(&member.id));
        Ok(CalendarEvent {
            uid: session.id,
            summary: film.map_or_else(|| undecided.to_owned(), |film| film.name.clone()),
            starts: session.starts(),
            ends: session.ends(),
            location: session.place.clone(),
            facts: facts.unwrap_or_default(),
            people: people.map(|member| member.name.clone()).collect(),
            note: session.note.clone(),
            reminders: session.reminders.clone(),
            sequence: session.sequence,
            changed: changed.unwrap_or_else(|| session.starts()),
            cancelled: session.status == Status::Cancelled,
            organizer: None,
        })
    }
}
