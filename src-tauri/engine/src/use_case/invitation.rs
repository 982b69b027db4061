//! What there is to say of an evening to those who are invited: of the film, the people and what they said. Never what a
//! member keeps away from.

use houselights_domain::catalogue::ContentNote;
use houselights_domain::fold::fold;
use houselights_domain::household::{Household, Member};
use houselights_domain::id::{SessionId, TitleId};
use houselights_domain::plan::{Person, Rsvp, SuggestedFilm};

use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::store::{answers, household};
use crate::view::SessionView;

/// An evening as those see it who are invited.
#[derive(Clone, Debug)]
pub(crate) struct Invitation {
    /// Who invites.
    pub household: Household,
    /// The evening.
    pub view: SessionView,
    /// What is known of its film.
    pub film: Option<InvitedFilm>,
    /// The other films that can be voted for.
    pub ballot: Vec<Choice>,
    /// What was suggested.
    pub suggestions: Vec<SuggestedFilm>,
}

/// A film as those see it who are invited.
#[derive(Clone, Debug, Default)]
pub(crate) struct InvitedFilm {
    /// Where it is from, by ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
    /// Running time in minutes.
    pub runtime_minutes: Option<u16>,
    /// Where the household can watch it.
    pub service: Option<String>,
    /// It weighs on an evening.
    pub heavy: bool,
    /// What to be warned of.
    pub notes: Vec<ContentNote>,
    /// The youngest age it suits, in years.
    pub age: Option<u8>,
}

/// A film that can be voted for.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// Which.
    pub id: TitleId,
    /// Its name.
    pub name: String,
    /// Its year.
    pub year: Option<i32>,
    /// Running time in minutes.
    pub runtime_minutes: Option<u16>,
    /// Who would rather see it.
    pub voices: usize,
}

impl Invitation {
    /// What somebody is called.
    pub fn name_of(&self, who: &Person) -> String {
        called(&self.household.members, who)
    }

    /// The member, if somebody is one.
    pub fn member(&self, who: &Person) -> Option<&Member> {
        let id = who.member()?;
        self.household.members.iter().find(|member| member.id == id)
    }

    /// What somebody said.
    pub fn said_by(&self, who: &Person) -> Option<&Rsvp> {
        self.view.answers.iter().find(|rsvp| rsvp.who.key() == who.key())
    }
}

impl Engine {
    /// The invitation to an evening.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub(crate) fn invitation(&self, session: SessionId) -> Result<Invitation, Error> {
        let mut inner = self.inner()?;
        let household = household::load(&inner.connection)?.0;
        let evening = evenings::find_or_off(&inner.connection, session)?;
        let session = evening.id;
        let suggestions = answers::suggestions(&inner.connection, session)?;
        let view = inner.session_views(vec![evening], self.now())?.into_iter().next().ok_or(Error::Gone)?;
        let ballot = inner.ballot(session)?;
        let shelf = inner.shelf()?;
        let ours = |service: &&String| household.services.iter().any(|own| fold(own) == fold(service));
        let film = view.session.title.and_then(|id| shelf.find(id)).map(|film| InvitedFilm {
            countries: film.countries.clone(),
            runtime_minutes: film.runtime_minutes,
            service: film.services.iter().find(ours).cloned(),
            heavy: film.profile.is_heavy(),
            notes: film.notes.clone(),
            age: film.age,
        });
        let choices = ballot.into_iter().filter_map(|id| {
            let film = shelf.find(id)?;
            let voices = view.answers.iter().filter(|rsvp| rsvp.film == Some(id)).count();
            let (name, year, runtime_minutes) = (film.name.clone(), film.year, film.runtime_minutes);
            Some(Choice { id, name, year, runtime_minutes, voices })
        });
        let ballot = choices.collect();
        Ok(Invitation { household, view, film, ballot, suggestions })
    }
}

impl Inner {
    /// What somebody is called.
    pub(super) fn called(&self, who: &Person) -> Result<String, Error> {
        Ok(called(&household::load(&self.connection)?.0.members, who))
    }
}

/// A member who left the household has no name any more.
fn called(members: &[Member], who: &Person) -> String {
    match who {
        Person::Member { id } => members
            .iter()
            .find(|member| member.id == *id)
            .map(|member| member.name.clone())
            .unwrap_or_default(),
        Person::Guest { name } => name.clone(),
    }
}
