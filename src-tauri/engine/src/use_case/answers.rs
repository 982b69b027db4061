//! What people say of an evening that was shared with them, and what the household makes of the films they suggest.

use houselights_domain::change::Operation;
use houselights_domain::id::{SessionId, SuggestionId, TitleId};
use houselights_domain::plan::{
    BRING_LIMIT, GUEST_LIMIT, Person, Reply, SUGGESTION_LIMIT, Session, Status, SuggestedFilm,
};
use houselights_domain::title::NAME_LIMIT;

use super::check;
use super::sharing::known;
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::store::answers;
use crate::view::{AddTitle, BallotFilm, DecideSuggestion, OfferFilms, Written};

/// The most films that can be voted for: a phone shows them on one page.
const BALLOT_LIMIT: usize = 12;

/// One thing that somebody says.
#[derive(Clone, Debug)]
pub(crate) enum Word {
    /// Whether they come.
    Reply(Reply),
    /// What they bring; nothing takes it back.
    Brings(String),
    /// The film that they would rather see; `None` is the one that is planned.
    Film(Option<TitleId>),
}

impl Engine {
    /// Notes what somebody says of an evening, in place of what they said before.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening or the film is not there, [`Error::NotWaiting`] if it is over or called off,
    /// [`Error::TooMany`] guests, [`Error::TooLong`].
    pub(crate) fn hear(&self, session: SessionId, who: &Person, word: Word) -> Result<Written<()>, Error> {
        let mut inner = self.inner()?;
        let evening = inner.voice(session, who)?;
        let session = evening.id;
        let word = match word {
            Word::Brings(what) => Word::Brings(check::line(&what, BRING_LIMIT)?),
            Word::Film(Some(film)) if Some(film) == evening.title => Word::Film(None),
            Word::Film(Some(film)) => {
                let ballot = inner.ballot(session)?;
                if !ballot.contains(&film) {
                    return Err(Error::Gone);
                }
                Word::Film(Some(film))
            }
            other => other,
        };
        let name = inner.called(who)?;
        drop(inner);
        self.transact(Operation::AnswerEvening, &name, |writer| match word {
            Word::Reply(reply) => writer.put_reply(session, who, reply),
            Word::Brings(what) => writer.put_brings(session, who, what),
            Word::Film(film) => writer.put_vote(session, who, film),
        })
    }

    /// Keeps a film that somebody suggests until the household has looked at it.
    ///
    /// # Errors
    /// As [`Self::hear`]; [`Error::NoName`], [`Error::SuggestionsWait`] if enough of theirs do.
    pub(crate) fn suggest_film(
        &self,
        session: SessionId,
        who: &Person,
        film: &str,
    ) -> Result<Written<()>, Error> {
        let film = check::name(film, NAME_LIMIT)?;
        let inner = self.inner()?;
        let session = open(&inner, session)?.id;
        known(&inner, who.clone())?;
        let waiting = answers::suggestions(&inner.connection, session)?;
        let waiting: Vec<_> = waiting.iter().filter(|one| one.taken.is_none()).collect();
        let own = waiting.iter().filter(|one| one.who.key() == who.key()).count();
        if own >= SUGGESTION_LIMIT || waiting.len() >= GUEST_LIMIT {
            return Err(Error::SuggestionsWait);
        }
        drop(inner);
        let id = SuggestionId::new(self.now(), self.chance());
        let suggestion = SuggestedFilm { id, session, who: who.clone(), film, taken: None };
        self.transact(Operation::SuggestFilm, &suggestion.film, |writer| writer.put_suggestion(&suggestion))
    }

    /// The films that were suggested for an evening, the oldest first.
    pub(crate) fn suggestions(&self, session: SessionId) -> Result<Vec<SuggestedFilm>, Error> {
        answers::suggestions(&self.inner()?.connection, session)
    }

    /// Says which other films can be voted for on an evening.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening or a film is not there, [`Error::TooMany`].
    pub fn offer_films(&self, request: OfferFilms) -> Result<Written<()>, Error> {
        let mut inner = self.inner()?;
        let evening = open(&inner, request.session)?;
        let shelf = inner.shelf()?;
        let mut films: Vec<TitleId> = Vec::new();
        for id in request.films {
            shelf.find(id).ok_or(Error::Gone)?;
            if evening.title != Some(id) && !films.contains(&id) {
                films.push(id);
            }
        }
        check::at_most(&films, BALLOT_LIMIT, "films to vote for")?;
        let subject = evening.title.and_then(|id| shelf.name(id)).unwrap_or_default();
        drop(inner);
        self.transact(Operation::OfferFilms, &subject, |writer| writer.put_ballot(evening.id, &films))
    }

    /// The other films that can be voted for on an evening, with who would rather see each.
    pub(crate) fn ballot(&self, session: SessionId) -> Result<Vec<BallotFilm>, Error> {
        let mut inner = self.inner()?;
        let said = answers::of(&inner.connection, session)?;
        let films = inner.ballot(session)?;
        let shelf = inner.shelf()?;
        let shown = |id: TitleId| {
            let film = shelf.find(id)?;
            let voices = said.iter().filter(|rsvp| rsvp.film == Some(id)).map(|rsvp| rsvp.who.clone());
            Some(BallotFilm { id, name: film.name.clone(), year: film.year, voices: voices.collect() })
        };
        Ok(films.into_iter().filter_map(shown).collect())
    }

    /// Takes a film that somebody suggested onto the list, where it can be voted for, or says "not this one".
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, [`Error::TooMany`] can be voted for already; as [`Engine::add_title`].
    pub fn decide_suggestion(&self, request: DecideSuggestion) -> Result<Written<()>, Error> {
        let mut inner = self.inner()?;
        let suggestion = answers::suggestion(&inner.connection, request.id)?;
        let mut ballot = inner.ballot(suggestion.session)?;
        drop(inner);
        let decided = SuggestedFilm { taken: Some(request.take), ..suggestion };
        let film = decided.film.clone();
        if !request.take {
            return self
                .transact(Operation::DecideSuggestion, &film, |writer| writer.put_suggestion(&decided));
        }
        let wanted_by = decided.who.member().into_iter().collect();
        let (title, listed) =
            self.drafted_title(AddTitle { name: film, wanted_by, ..AddTitle::default() })?;
        let id = listed.unwrap_or(title.id);
        if !ballot.contains(&id) {
            check::room(ballot.len(), BALLOT_LIMIT, "films to vote for")?;
            ballot.push(id);
        }
        self.transact(Operation::DecideSuggestion, &title.name, |writer| {
            if listed.is_none() {
                writer.put_new_title(&title)?;
            }
            writer.put_suggestion(&decided)?;
            writer.put_ballot(decided.session, &ballot)
        })
    }
}

impl Inner {
    /// The other films that can be voted for on an evening, those on the list only.
    pub(crate) fn ballot(&mut self, session: SessionId) -> Result<Vec<TitleId>, Error> {
        let mut films = answers::ballot(&self.connection, session)?.unwrap_or_default();
        let planned = evenings::find_or_off(&self.connection, session)?.title;
        films.retain(|id| Some(*id) != planned);
        let shelf = self.shelf()?;
        films.retain(|id| shelf.find(*id).is_some());
        Ok(films)
    }

    /// The evening, if that person may say something of it.
    pub(super) fn voice(&self, session: SessionId, who: &Person) -> Result<Session, Error> {
        let evening = open(self, session)?;
        known(self, who.clone())?;
        let said = answers::of(&self.connection, evening.id)?;
        if !said.iter().any(|rsvp| rsvp.who.key() == who.key()) && who.member().is_none() {
            let guests = said.iter().filter(|rsvp| rsvp.who.member().is_none());
            check::room(guests.count(), GUEST_LIMIT, "guests")?;
        }
        Ok(evening)
    }
}

/// An evening that can still be answered.
pub(super) fn open(inner: &Inner, session: SessionId) -> Result<Session, Error> {
    let evening = evenings::find_or_off(&inner.connection, session)?;
    match evening.status {
        Status::Planned | Status::Started { .. } => Ok(evening),
        Status::Watched | Status::Cancelled => Err(Error::NotWaiting),
    }
}
