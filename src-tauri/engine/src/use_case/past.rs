//! Evenings that are over, and finding one of them. Owns what a search looks through; refuses to say how they were (`torn` does).

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use houselights_domain::fold::fold;
use houselights_domain::id::MemberId;
use houselights_domain::plan::when::is_of;
use houselights_domain::plan::{Keepsake, Session, Status};

use super::torn::torn_view;
use crate::engine::Engine;
use crate::error::Error;
use crate::evenings;
use crate::shelf::Shelf;
use crate::store::{household, keepsakes};
use crate::view::{PastEvenings, PastQuery};

impl Engine {
    /// The evenings that are over and were not called off, the latest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn past_evenings(&self, request: PastQuery) -> Result<PastEvenings, Error> {
        let now = self.now();
        let mut inner = self.inner()?;
        let mut past = evenings::load_with_called_off(&inner.connection, now)?;
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
        if !words.is_empty() {
            let kept = keepsakes::load(&inner.connection)?;
            let shelf = inner.shelf()?;
            past.retain(|session| {
                let text = searched(session, shelf, kept.get(&session.id), &names);
                let evening = session.start.evening();
                words.iter().all(|word| text.contains(word) || is_of(word, evening))
            });
        }
        past.sort_by_cached_key(|session| std::cmp::Reverse((session.start.utc(), session.id)));
        let total = past.len();
        past.truncate(request.limit as usize);
        Ok(PastEvenings {
            all: u32::try_from(all).unwrap_or(u32::MAX),
            total: u32::try_from(total).unwrap_or(u32::MAX),
            rows: inner.session_views(past, now)?,
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

/// All words about an evening, folded: its films and their people, who came, guests, the place, the note, and what is
/// written on its ticket.
fn searched(
    session: &Session,
    shelf: &Shelf,
    kept: Option<&Keepsake>,
    names: &HashMap<MemberId, String>,
) -> String {
    let torn = torn_view(shelf, session, kept.cloned());
    let members = session.members.iter().chain(&torn.there).filter_map(|id| names.get(id).cloned());
    let films = session.films().filter_map(|id| shelf.searched(id)).map(str::to_owned);
    let brought = session.particulars.brings.iter().map(|bring| &bring.what);
    let said = [&session.place, &session.note, &torn.word, &torn.memory]
        .into_iter()
        .chain(brought)
        .chain(&session.particulars.guests);
    let text: Vec<String> = members.chain(films).chain(said.map(|text| fold(text))).collect();
    // Nothing that is typed holds a line's end, so no word is found across two of them.
    text.join("\n")
}
