//! Calendar files of evenings.

use houselights_domain::household::Member;
use houselights_domain::id::SessionId;
use houselights_domain::plan::{Portion, Session, Status};

use crate::calendar::{CalendarEvent, EventWords, to_ics};
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::store::{household, sessions};

impl Engine {
    /// One evening as iCalendar text, or every evening, those called off included so that calendars hear of it.
    /// `words` says what is shown, from the film's name (`None` while nobody has decided) and the portion of it.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening is not there.
    pub fn calendar(
        &self,
        evening: Option<SessionId>,
        words: impl Fn(Option<&str>, Portion) -> EventWords,
    ) -> Result<String, Error> {
        let mut inner = self.inner()?;
        let members = household::load(&inner.connection)?.0.members;
        let wanted = match evening {
            Some(id) => vec![evenings::find(&inner.connection, id)?],
            None => evenings::load_with_called_off(&inner.connection, self.now())?,
        };
        let events: Vec<CalendarEvent> = wanted
            .into_iter()
            .map(|session| inner.event(session, &members, &words))
            .collect::<Result<_, _>>()?;
        Ok(to_ics(&events, self.now()))
    }
}

impl Inner {
    fn event(
        &mut self,
        session: Session,
        members: &[Member],
        words: &impl Fn(Option<&str>, Portion) -> EventWords,
    ) -> Result<CalendarEvent, Error> {
        let changed = sessions::changed_at(&self.connection, &session)?;
        let film = match session.title {
            Some(id) => self.shelf()?.find(id),
            None => None,
        };
        let EventWords { summary, portion } = words(film.map(|film| film.name.as_str()), session.portion);
        let mut facts = vec![portion];
        if let Some(film) = film {
            facts.extend(film.year.map(|year| year.to_string()));
            facts.push(film.directors.join(", "));
        }
        let people = members.iter().filter(|member| session.members.contains(&member.id));
        Ok(CalendarEvent {
            uid: session.id,
            summary,
            starts: session.starts(),
            ends: session.ends(),
            location: session.place.clone(),
            facts,
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
