//! Where a text speaks of a title without its name: "the other", "the Haggis film", "Part Two". Owns which title is meant there;
//! refuses words that fit several.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::remade::Remade;
use super::{Kind, Reference, pair, year_of};
use crate::capture::candidate::Candidate;
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span};
use crate::capture::scope;
use crate::capture::token::{Token, words_of};
use crate::catalogue::Catalogue;

/// Shortest rest of a name that stands for the whole, in words.
const TAIL_MINIMUM: usize = 2;

/// Where the text speaks of which of `titles` without its name: a place and the title's index.
pub(in crate::capture) fn meant(
    page: &Page,
    titles: &[Candidate],
    references: &[Reference],
    tokens: &[Token],
    catalogue: &Catalogue,
    remakes: &[Remade],
) -> Vec<(usize, usize)> {
    if titles.len() < 2 {
        return Vec::new();
    }
    let years: Vec<Option<i32>> = titles.iter().map(|title| year_of(title, catalogue)).collect();
    let told = match remakes {
        [only] => Some((only.original, only.remake)),
        _ => None,
    };
    let pair = pair(titles, &years).or(told);
    let first = first(titles, &years).or(told.map(|(original, _)| original));
    let mut found: Vec<(usize, usize)> = remakes.iter().map(|one| (one.at, one.original)).collect();
    for reference in references {
        let by_year = reference.year.map(|year| {
            let mut of_it = years.iter().enumerate().filter(|(_, y)| **y == Some(year));
            of_it.next().filter(|_| of_it.next().is_none()).map(|(owner, _)| owner)
        });
        let owner = match (by_year, reference.kind) {
            (Some(owner), _) => owner,
            (None, Kind::Original) => first,
            (None, Kind::Remake) => pair.map(|(_, later)| later),
            (None, Kind::Film | Kind::One) => None,
        };
        found.extend(owner.map(|owner| (reference.span.start, owner)));
    }
    found.extend(by_people(page, titles, tokens, catalogue, pair.is_some()));
    if let Some(pair) = pair {
        found.extend(others(page, pair, &found));
    }
    for (owner, title) in titles.iter().enumerate() {
        found.extend(tails(page, owner, title, titles, tokens));
    }
    found
}

/// "He said of the other": the one of a pair that was not spoken of last.
fn others(page: &Page, (earlier, later): (usize, usize), found: &[(usize, usize)]) -> Vec<(usize, usize)> {
    static OTHER: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:the|der|die|das|den|dem|la|el|l') ?(?i:other|andere[nrms]?|autre|otra)(?: (?i:one|film|version))?(?:[^A-Za-z ]|$| [a-z]+s\\b)",
        )
    });
    let all = OTHER.find_all(page.shape(), &page.all()).into_iter().filter_map(|other| {
        let before = found.iter().filter(|(at, owner)| *at < other.start && [earlier, later].contains(owner));
        let (_, last) = before.max()?;
        Some((other.start, if *last == earlier { later } else { earlier }))
    });
    all.collect()
}

/// Where people are named in full who made only one of the titles, as far as the catalogue knows.
/// Of two films of one name "the Haggis film" is enough.
fn by_people(
    page: &Page,
    titles: &[Candidate],
    tokens: &[Token],
    catalogue: &Catalogue,
    paired: bool,
) -> Vec<(usize, usize)> {
    let mut made: HashMap<Vec<String>, Option<usize>> = HashMap::new();
    for (owner, title) in titles.iter().enumerate() {
        let of_year = |at: &usize| {
            let film = catalogue.film(*at);
            title.cards.is_empty()
                && film.is_some_and(|film| title.year.is_none_or(|year| (film.year - year).abs() <= 1))
        };
        let uncarded = catalogue.positions(&title.name).filter(of_year);
        for film in title.cards.iter().copied().chain(uncarded).filter_map(|at| catalogue.film(at)) {
            for person in film.people().map(words_of).filter(|words| words.len() >= 2) {
                let only = made.entry(person).or_insert(Some(owner));
                *only = only.filter(|known| *known == owner);
            }
        }
    }
    let mut starts: HashMap<&str, Vec<(&[String], usize)>> = HashMap::new();
    for (person, owner) in &made {
        if let (Some(first), Some(owner)) = (person.first(), owner) {
            starts.entry(first).or_default().push((person, *owner));
        }
    }
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        for (person, owner) in starts.get(token.word.as_str()).into_iter().flatten() {
            let here = tokens.get(at..at + person.len());
            // "It's the one with Maggie Smith" goes on with the film before.
            let goes_on = scope::speaks_on(page, &page.sentence(token.span.start));
            if !goes_on && here.is_some_and(|here| here.iter().map(|t| &t.word).eq(person.iter())) {
                found.push((token.span.start, *owner));
            }
        }
    }
    for (the, token) in tokens.iter().zip(tokens.iter().skip(1)).filter(|_| paired) {
        let mut of_name = made.iter().filter(|(person, _)| person.last() == Some(&token.word));
        let owner = of_name
            .next()
            .and_then(|(_, owner)| *owner)
            .filter(|owner| of_name.all(|(_, o)| *o == Some(*owner)));
        found.extend(
            owner
                .filter(|_| ["the", "der", "el", "le"].contains(&the.word.as_str()))
                .map(|owner| (the.span.start, owner)),
        );
    }
    found
}

/// The earliest of the titles that share a name, if only one name is shared and the years of all are known.
fn first(titles: &[Candidate], years: &[Option<i32>]) -> Option<usize> {
    let shares = |title: &Candidate| titles.iter().filter(|other| other.words == title.words).count() > 1;
    let same: Vec<(usize, &Candidate)> =
        titles.iter().enumerate().filter(|(_, title)| shares(title)).collect();
    let one_name = same.windows(2).all(|two| matches!(two, [(_, a), (_, b)] if a.words == b.words));
    let dated: Option<Vec<(i32, usize)>> =
        same.iter().map(|(at, _)| Some((years.get(*at).copied().flatten()?, *at))).collect();
    dated?.into_iter().min().filter(|_| one_name).map(|(_, at)| at)
}

/// "Part Two" once "Dune: Part Two" was named beside "Dune".
fn tails(
    page: &Page,
    owner: usize,
    title: &Candidate,
    titles: &[Candidate],
    tokens: &[Token],
) -> Vec<(usize, usize)> {
    let beside = titles.iter().filter(|other| other.words.len() < title.words.len());
    let longest =
        beside.filter(|other| title.words.starts_with(&other.words)).map(|other| other.words.len()).max();
    let Some(tail) = longest.and_then(|head| title.words.get(head..)).filter(|t| t.len() >= TAIL_MINIMUM)
    else {
        return Vec::new();
    };
    let named = |at: usize| titles.iter().flat_map(|t| &t.mentions).any(|m| m.span.contains(&at));
    let places = tokens.windows(tail.len()).filter(|window| window.iter().map(|t| &t.word).eq(tail.iter()));
    let starts = places.filter_map(|window| window.first()).map(|token| &token.span);
    let capital = |span: &&Span| page.part(span).starts_with(|c: char| c.is_ascii_uppercase());
    starts.filter(capital).filter(|span| !named(span.start)).map(|span| (span.start, owner)).collect()
}
