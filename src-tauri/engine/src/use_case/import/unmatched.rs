//! Films of lists that came in and that wait until somebody says which they are. Owns the list of them, and what an answer
//! does; refuses to answer by itself, however likely a suggestion is.

use houselights_domain::catalogue::Film;
use houselights_domain::catalogue::matching::{self, Found};
use houselights_domain::change::Operation;
use houselights_domain::import::Brought;

use super::write::Work;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::unmatched::{self, Unmatched};
use crate::view::{ImportMatch, SettleUnmatched, UnmatchedPage, UnmatchedQuery, UnmatchedView, Written};

/// The most films that one page holds.
const PAGE: u32 = 200;

impl Engine {
    /// A stretch of the films that wait, or of those left out.
    ///
    /// # Errors
    /// What the database says.
    pub fn unmatched(&self, request: UnmatchedQuery) -> Result<UnmatchedPage, Error> {
        let ((total, left_out), found) = {
            let inner = self.inner()?;
            let (offset, limit) = (request.offset, request.limit.min(PAGE));
            let of = if request.left_out { unmatched::Open::LeftOut } else { unmatched::Open::Waits };
            (unmatched::count(&inner.connection)?, unmatched::open(&inner.connection, of, offset, limit)?)
        };
        let rows = found.into_iter().map(|one| self.waiting(one)).collect();
        Ok(UnmatchedPage { total, left_out, rows })
    }

    /// Says which film one is: what the files said of it goes there, and it waits no longer. One that was left out waits
    /// again with "later".
    ///
    /// # Errors
    /// [`Error::Gone`] if it neither waits nor was left out, or the catalogue has no such film.
    pub fn settle_unmatched(&self, request: SettleUnmatched) -> Result<Written<()>, Error> {
        let Unmatched { id, film, .. } = unmatched::find(&self.inner()?.connection, request.id)?;
        self.transact(Operation::SettleUnmatched, &film.title, |writer| {
            let settled = Work::begin(self, writer)?.settle(&film, &request.becomes)?;
            writer.settle_unmatched(id, settled)
        })
    }

    fn waiting(&self, Unmatched { id, film, kept_on, .. }: Unmatched) -> UnmatchedView {
        let suggestions = match matching::find(self.catalogue(), &sought(&film, &film.directors.join(", "))) {
            Found::Sure(film) => vec![film],
            Found::Unsure(films) => films,
        };
        UnmatchedView {
            id,
            suggestions: suggestions.into_iter().map(shown).collect(),
            title: film.title,
            year: film.year,
            kept_on,
            watched: film.watched.iter().map(|evening| evening.on).collect(),
            ratings: film.given.iter().map(|given| given.rating.to_string()).collect(),
        }
    }
}

fn sought<'a>(film: &'a Brought, directors: &'a str) -> matching::Sought<'a> {
    matching::Sought {
        title: &film.title,
        original: film.original.as_deref(),
        year: film.year,
        director: Some(directors).filter(|directors| !directors.is_empty()),
        runtime_minutes: film.runtime_minutes,
    }
}

/// A film as a suggestion shows it.
pub(super) fn shown(film: &Film) -> ImportMatch {
    ImportMatch {
        title: film.title.to_owned(),
        year: film.year,
        director: film.directors.first().map(str::to_owned),
    }
}
