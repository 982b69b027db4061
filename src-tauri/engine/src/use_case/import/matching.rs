//! The seam to the offline catalogue. Owns the question; the catalogue owns the answer.

use houselights_domain::catalogue::Catalogue;
use houselights_domain::catalogue::matching::{self, Found, Sought};
use houselights_domain::import::Row;

/// What the catalogue knows of a row's title.
pub type Match = Found<'static>;

/// The film that a row speaks of.
pub fn find(catalogue: &'static Catalogue, row: &Row) -> Match {
    let directors = row.directors.join(", ");
    let sought = Sought {
        title: &row.title,
        original: row.original.as_deref(),
        year: row.year,
        director: Some(directors.as_str()).filter(|directors| !directors.is_empty()),
        runtime_minutes: row.runtime_minutes,
    };
    matching::find(catalogue, &sought)
}
