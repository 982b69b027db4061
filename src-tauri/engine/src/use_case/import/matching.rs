//! The seam to the offline catalogue. Owns the question; the catalogue owns the answer.

use houselights_domain::catalogue::{Catalogue, Film};
use houselights_domain::import::Row;

/// How many films are suggested.
const SUGGESTED: usize = 5;

/// What the catalogue knows of a row's title.
#[derive(Clone, Debug)]
pub enum Match {
    /// The film that is meant.
    Sure(&'static Film),
    /// Films that may be meant, the likeliest first; none if nothing is like it.
    Unsure(Vec<&'static Film>),
}

/// The film that a row speaks of.
pub fn find(catalogue: &'static Catalogue, row: &Row) -> Match {
    let names = || [Some(row.title.as_str()), row.original.as_deref()].into_iter().flatten();
    if let Some(film) = names().find_map(|name| catalogue.find_film(name, row.year)) {
        return Match::Sure(film);
    }
    let mut films: Vec<&'static Film> = Vec::new();
    let named = names().flat_map(|name| catalogue.positions(name)).filter_map(|at| catalogue.film(at));
    let like = || catalogue.search(&row.title, SUGGESTED);
    for film in named.chain(like()) {
        if !films.iter().any(|other| std::ptr::eq(*other, film)) {
            films.push(film);
        }
    }
    films.truncate(SUGGESTED);
    Match::Unsure(films)
}
