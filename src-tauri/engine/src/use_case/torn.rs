//! The torn ticket: who was there, how it was for each, a word and what to remember.

use std::collections::HashMap;

use houselights_domain::change::Operation;
use houselights_domain::id::{MemberId, SessionId, TitleId};
use houselights_domain::plan::{Keepsake, MEMORY_LIMIT, Session, Status, Verdict, WORD_LIMIT};
use houselights_domain::title::Viewing;

use super::{check, particulars};
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::shelf::Shelf;
use crate::store::{household, keepsakes};
use crate::view::{SessionView, TearTicket, TornView, Written};

impl Engine {
    /// Writes on the ticket of an evening that was watched, in place of what stood there. How it was is said of the film,
    /// not of what was shown first; who was there, of all of them.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, [`Error::NotWatched`] if it is not over, a word or memory that is too long.
    pub fn tear_ticket(&self, request: TearTicket) -> Result<Written<SessionView>, Error> {
        let SessionView { session, name, torn, evening, .. } = self.evening(request.id)?;
        let torn = torn.ok_or(Error::NotWatched)?;
        let word = check::line(&request.word, WORD_LIMIT)?;
        check::size(request.memory.trim(), MEMORY_LIMIT)?;
        let memory = check::text(&request.memory)?;
        let guests = particulars::guests(&request.guests)?;
        let mut inner = self.inner()?;
        // Whoever was there and left the household since still was there.
        let members = household::load(&inner.connection)?.0.members;
        let known = |id: &MemberId| torn.there.contains(id) || members.iter().any(|member| member.id == *id);
        let mut there: Vec<MemberId> = Vec::new();
        for id in request.there.into_iter().filter(known) {
            if !there.contains(&id) {
                there.push(id);
            }
        }
        let verdict = Verdict::of(&there, request.reaction, &request.opinions);
        let shelf = inner.shelf()?;
        let viewing = |title: TitleId| Some((title, shelf.viewing_on(title, evening)?.clone()));
        let film = rated(&session).and_then(viewing).map(|(title, viewing)| {
            let Verdict { shared: reaction, opinions } = verdict;
            (title, Viewing { members: there.clone(), reaction, opinions, ..viewing })
        });
        let first = session.particulars.before.iter().copied().filter_map(viewing).map(|(title, viewing)| {
            let mut opinions = viewing.opinions;
            opinions.retain(|opinion| there.contains(&opinion.member));
            (title, Viewing { members: there.clone(), opinions, ..viewing })
        });
        let watched: Vec<(TitleId, Viewing)> = first.chain(film).collect();
        drop(inner);
        let written = self.transact(Operation::TearTicket, &name.unwrap_or_default(), |writer| {
            writer.put_keepsake(session.id, &Keepsake { there, word, memory })?;
            writer.put_guests(session.id, &guests)?;
            for (title, viewing) in &watched {
                writer.put_viewing(*title, viewing)?;
            }
            Ok(session.id)
        })?;
        written.try_map(|id| self.evening(id))
    }
}

impl Inner {
    /// What is kept of those evenings that were watched.
    pub(super) fn torn(&mut self, sessions: &[Session]) -> Result<HashMap<SessionId, TornView>, Error> {
        let mut torn = HashMap::new();
        for session in sessions.iter().filter(|session| session.status == Status::Watched) {
            let kept = keepsakes::find(&self.connection, session.id)?;
            torn.insert(session.id, torn_view(self.shelf()?, session, kept));
        }
        Ok(torn)
    }
}

/// The film that can be rated after an evening: the one that was seen to its end.
fn rated(session: &Session) -> Option<TitleId> {
    session.title.filter(|_| session.portion.ends_film())
}

/// Who was there is what the film's own entry says, which may have been corrected on the Watchlist since; without one it
/// is what was kept, and before anything was, whoever was invited.
pub(super) fn torn_view(shelf: &Shelf, session: &Session, kept: Option<Keepsake>) -> TornView {
    let evening = session.start.evening();
    let viewing = rated(session).and_then(|title| shelf.viewing_on(title, evening));
    let Keepsake { there, word, memory } =
        kept.unwrap_or_else(|| Keepsake { there: session.members.clone(), ..Keepsake::default() });
    TornView {
        there: viewing.map_or(there, |viewing| viewing.members.clone()),
        guests: session.particulars.guests.clone(),
        can_be_rated: viewing.is_some(),
        reaction: viewing.and_then(|viewing| viewing.reaction),
        opinions: viewing.map(|viewing| viewing.opinions.clone()).unwrap_or_default(),
        word,
        memory,
    }
}
