//! The list as somebody sees it who does not sit at the computer. Owns that what the household wrote of a film is not looked
//! through; refuses to know who looks.

use houselights_domain::fold::fold;
use houselights_domain::mood::Candidate;

use super::{Beside, Shelf};

/// Which films to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glance {
    /// Words that must stand in the names or the people.
    pub search: String,
    /// Those that were seen, in place of those that were not.
    pub seen: bool,
    /// By name, in place of the latest first.
    pub by_name: bool,
    /// How many to leave out at the start.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

impl Shelf {
    /// The films that fit, in order, and how many there are. `seen` says which the one who looks has seen by themselves.
    pub fn glance(&self, glance: &Glance, seen: impl Fn(&Candidate) -> bool) -> (Vec<&Candidate>, usize) {
        let words = fold(&glance.search);
        let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
        let rows = self.films.iter().zip(&self.beside);
        let fits = |(film, beside): &(&Candidate, &Beside)| {
            (film.watched() || seen(film)) == glance.seen
                && words.iter().all(|word| beside.searched.of_film().contains(word) || dated(film, word))
        };
        let mut found: Vec<_> = rows.filter(fits).collect();
        if glance.by_name {
            found.sort_by(|(_, a), (_, b)| a.name.cmp(&b.name));
        } else {
            found.reverse();
        }
        let total = found.len();
        let shown = found.into_iter().map(|(film, _)| film).skip(glance.offset).take(glance.limit);
        (shown.collect(), total)
    }
}

/// A year counts as a whole: "19" is rather the beginning of a name.
pub(super) fn dated(film: &Candidate, word: &str) -> bool {
    word.len() == 4 && film.year.is_some_and(|year| word.parse() == Ok(year))
}
