//! Films that go by a common name, and series whose films' names do not tell it. Owns which film is one of them, by its
//! name alone; refuses to look anything up and to know what asking for one means (`request::franchise` does).

mod films;

use std::collections::HashMap;
use std::sync::LazyLock;

use self::films::{DC, FRANCHISES, MARVEL, NO_SERIES, SERIES, SUPERHEROES};
use crate::fold::fold;

/// How the names of series' films begin, each with its series, by their first words.
static BY_FIRST_WORD: LazyLock<HashMap<&str, Vec<(&str, usize)>>> = LazyLock::new(|| {
    let mut words: HashMap<&str, Vec<(&str, usize)>> = HashMap::new();
    for (series, films) in all_series().enumerate() {
        for begin in films.split(", ") {
            let first = begin.trim_start_matches('=').split(' ').next().unwrap_or_default();
            words.entry(first).or_default().push((begin, series));
        }
    }
    words
});

/// How the films' names of each series begin.
fn all_series() -> impl Iterator<Item = &'static str> {
    let called = FRANCHISES.iter().map(|(_, films)| *films).filter(|films| !NO_SERIES.contains(films));
    called.chain(SERIES.iter().copied())
}

/// Whether a series is of many heroes who have films of their own.
pub(super) fn is_universe(series: usize) -> bool {
    all_series().nth(series).is_some_and(|films| [MARVEL, DC].contains(&films))
}

/// The series that the film of this folded name is listed in.
pub(super) fn series_of(name: &str) -> Option<usize> {
    let begins = BY_FIRST_WORD.get(name.split(' ').next()?)?;
    begins.iter().find(|(begin, _)| is_one(begin, name)).map(|(_, series)| *series)
}

/// Whether the film `name` is one of those that go by the folded `called`, be that its own name, the head of it before a
/// subtitle, or a franchise it belongs to.
pub(in crate::mood) fn goes_by(called: &str, name: &str) -> bool {
    let whole = fold(name);
    let head = head(name).map(fold);
    let plain = without_article(called);
    let own = |own: &str| without_article(own) == plain;
    if own(&whole) || head.as_deref().is_some_and(own) {
        return true;
    }
    let known = FRANCHISES.iter().find(|(names, _)| names.split(", ").any(|own| own == plain));
    let of = |begins: &str| begins.split(", ").any(|begin| is_one(begin, &whole));
    known.is_some_and(|(_, begins)| of(begins) || *begins == SUPERHEROES && (of(MARVEL) || of(DC)))
}

/// Whether films go by this common name though theirs do not tell it.
pub(in crate::mood) fn is_known(called: &str) -> bool {
    FRANCHISES.iter().any(|(names, _)| names.split(", ").any(|own| own == without_article(called)))
}

/// Whether a series is listed by just these words.
pub(super) fn is_listed(words: &str) -> bool {
    SERIES.iter().flat_map(|films| films.split(", ")).any(|begin| begin.trim_start_matches('=') == words)
}

/// Whether `name` begins with all words of the folded `called` and goes on: "Batman Begins" is a Batman.
pub(in crate::mood) fn begins_with(called: &str, name: &str) -> bool {
    is_one(without_article(called), without_article(&fold(name)))
}

/// What stands of a name before its subtitle, if it has one. "3:10 to Yuma" has none.
pub(super) fn head(name: &str) -> Option<&str> {
    let end = [": ", " - ", " – ", " — "].into_iter().filter_map(|mark| name.find(mark)).min()?;
    name.get(..end)
}

fn is_one(begin: &str, name: &str) -> bool {
    match begin.strip_prefix('=') {
        Some(exact) => exact == name,
        None => name.strip_prefix(begin).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')),
    }
}

fn without_article(name: &str) -> &str {
    ["the ", "a ", "an "].into_iter().find_map(|article| name.strip_prefix(article)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::{begins_with, goes_by};

    #[test]
    fn a_film_goes_by_its_name_its_head_and_its_franchise() {
        for (called, name) in [
            ("glass onion", "Glass Onion"),
            ("glass onion", "Glass Onion: A Knives Out Mystery"),
            ("matrix", "The Matrix"),
            ("marvel", "Avengers: Endgame"),
            ("marvel", "Spider-Man 2"),
            ("superheroes", "The Dark Knight"),
            ("superheroes", "The Incredibles"),
            ("ghibli", "Spirited Away"),
            ("star wars", "Star Wars: The Last Jedi"),
            ("bond", "Skyfall"),
        ] {
            assert!(goes_by(called, name), "{called} {name}");
        }
        for (called, name) in [
            ("alien", "Aliens"),
            ("paddington 2", "Paddington"),
            ("marvel", "Blade Runner"),
            ("marvel", "Logan Lucky"),
            ("dc", "The Avengers"),
            ("ghibli", "Your Name"),
            ("bond", "Spy"),
        ] {
            assert!(!goes_by(called, name), "{called} {name}");
        }
        assert!(begins_with("batman", "Batman Begins") && !begins_with("alien", "Aliens"));
    }
}
