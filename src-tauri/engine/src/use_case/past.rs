//! Evenings that are over, and finding one of them. Owns what a search looks through; refuses to say how they were.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use houselights_domain::fold::fold;
use houselights_domain::id::MemberId;
use houselights_domain::plan::when::is_of;
use houselights_domain::plan::{Session, Status};
use houselights_domain::title::Viewing;

use crate::engine::Engine;
use crate::error::Error;
use crate::evenings;
use crate::shelf::Shelf;
use crate::store::household;
use crate::view::{PastEvening, PastEvenings, PastQuery};

impl Engine {
    /// The evenings that are over and were not called off, the latest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn past_evenings(&self, request: PastQuery) -> Result<PastEvenings, Error> {
        let now = self.now();
        let mut inner = self.inner()?;
        let mut past = evenings::load(&inner.connection, now)?;
        past.retain(|session| is_over(session, now));
        let all = past.len();
        // Folded once, as everybody comes to hundreds.
        let names: HashMap<MemberId, String> = household::load(&inner.connection)?
            .0
            .members
            .into_iter()
            .map(|one| (one.id, fold(&one.name)))
            .collect();
        let words = fold(&request.search);
        let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
        let shelf = inner.shelf()?;
        if !words.is_empty() {
            past.retain(|session| {
                let (text, evening) = (searched(session, shelf, &names), session.start.evening());
                words.iter().all(|word| text.contains(word) || is_of(word, evening))
            });
        }
        past.sort_by_cached_key(|session| std::cmp::Reverse((session.start.utc(), session.id)));
        let total = past.len();
        past.truncate(request.limit as usize);
        let viewings: Vec<_> = past.iter().map(|session| viewing(session, shelf).cloned()).collect();
        let views = inner.session_views(past, now)?;
        let row = |(evening, viewing): (_, Option<Viewing>)| PastEvening {
            members: viewing.as_ref().map(|viewing| viewing.members.clone()),
            reaction: viewing.and_then(|viewing| viewing.reaction),
            evening,
        };
        Ok(PastEvenings {
            all: u32::try_from(all).unwrap_or(u32::MAX),
            total: u32::try_from(total).unwrap_or(u32::MAX),
            rows: views.into_iter().zip(viewings).map(row).collect(),
        })
    }
}

fn is_over(session: &Session, now: DateTime<Utc>) -> bool {
    match session.status {
        Status::Watched => true,
        Status::Planned | Status::Started { .. } => session.ends() <= now,
        Status::Cancelled => false,
    }
}

/// What was said of the film after the evening.
fn viewing<'a>(session: &Session, shelf: &'a Shelf) -> Option<&'a Viewing> {
    let watched = (session.status == Status::Watched).then_some(session.title)??;
    shelf.viewings(watched).iter().rfind(|viewing| viewing.on == session.start.evening())
}

/// All words about an evening, folded: its films and their people, who came, guests, the place, the note.
fn searched(session: &Session, shelf: &Shelf, names: &HashMap<MemberId, String>) -> String {
    let were_there = viewing(session, shelf).map_or(&session.members, |viewing| &viewing.members);
    let members = session.members.iter().chain(were_there).filter_map(|id| names.get(id).cloned());
    let films = session.films().filter_map(|id| shelf.searched(id)).map(str::to_owned);
    let brought = session.particulars.brings.iter().map(|bring| &bring.what);
    let said = [&session.place, &session.note].into_iter().chain(brought).chain(&session.particulars.guests);
    let text: Vec<String> = members.chain(films).chain(said.map(|text| fold(text))).collect();
    // Nothing that is typed holds a line's end, so no word is found across two of them.
    text.join("\n")
}
