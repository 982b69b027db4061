//! Series by the name they go by. Owns whether a name is one's; refuses names that are phrases and to know which words ask
//! for a series (`request` does both).

use super::Stem;
use crate::catalogue::{Catalogue, Film};
use crate::fold::fold;
use crate::mood::film::franchise::{is_known, is_listed};
use crate::mood::film::people::people;

/// The name of the series that goes by these words: as its first film has it, where one is called so. `None` if no list
/// has it and no two films of the catalogue are of one series the names of which begin so, and where it is a phrase anyway.
pub(in crate::mood) fn called(words: &str, catalogue: &Catalogue) -> Option<String> {
    let plain = fold(words);
    if is_known(&plain) {
        return None;
    }
    let films = catalogue.beginning(&plain);
    let all: Vec<String> = films.iter().map(|film| people(film.people())).collect();
    let stems: Vec<Stem<'_>> =
        films.iter().zip(&all).map(|(film, people)| Stem::of(film.title, people)).collect();
    let own = Stem::of(words, "");
    let goes_on = |place: usize| {
        let others = stems.iter().enumerate().filter(|(other, _)| *other != place);
        others.into_iter().any(|(_, other)| stems[place].is_of(other))
    };
    let is_one = is_listed(&plain) && films.len() > 1
        || (0..stems.len()).any(|place| stems[place].words == own.words && goes_on(place));
    let is_first = |film: &&&Film| {
        let title = fold(film.title);
        title.strip_prefix("the ").unwrap_or(&title) == plain
    };
    is_one.then(|| films.iter().find(is_first).map_or(words, |film| film.title).to_owned())
}
