//! Words that stand for a film named elsewhere in the text: "the 2014 film", "the original", "Part Two". Owns which of the
//! text's titles they mean, and telling two films of one name apart by them; refuses a reference that fits several.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::candidate::Candidate;
use super::facts::Original;
use super::mention::{Mention, Signs};
use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::token::{Token, words_of};
use super::{scope, words};
use crate::catalogue::Catalogue;

/// Shortest rest of a name that stands for the whole, in words.
const TAIL_MINIMUM: usize = 2;
/// Only so many references are read.
const LIMIT: usize = 200;

/// A reference to a film by when it was made, or as the first or a later one of its name.
#[derive(Clone, Debug)]
pub(super) struct Reference {
    span: Span,
    year: Option<i32>,
    kind: Kind,
    /// It is called a remake, and not just newer.
    again: bool,
}

impl Reference {
    /// Whether it calls its film the original or the remake.
    fn is_told_apart(&self) -> bool {
        matches!(self.kind, Kind::Original | Kind::Remake)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Film,
    /// "the one from 1996", which says that there are others.
    One,
    Original,
    Remake,
}

/// Every reference in the page that no description of an original holds.
pub(super) fn references(page: &Page, originals: &[Original]) -> Vec<Reference> {
    static REFERENCE: LazyLock<Pattern> = LazyLock::new(|| {
        let original = any(words::all(|w| w.original_one));
        let remake = any(words::all(|w| w.remade_one));
        let film = format!("(?:{}|({}))", any(words::all(|w| w.film)), any(words::all(|w| w.version)));
        let from = any(words::all(|w| w.from_year));
        let came = "(?i:came(?: out| along)? in|is from|was (?:made|released) in|kam|erschien|stammt aus|ist von|ist aus)";
        let article = "(?i:the|das|den|dem|der|die)";
        let year = "((?:19|20)[0-9]{2})";
        let adjectives = "(?:[A-Za-z-]+ ){0,2}?";
        Pattern::new(&format!(
            "\\b(?:{year}(?:er|'s)? {adjectives}(?:({original})|({remake})|{film})|(?:{article} )?(?:({original})|({remake})|{film}) (?:{from}|{came}) {year}|{article} (?:[A-Za-z-]+ )??(?:({original})|({remake})))\\b"
        ))
    });
    // "a remake of" tells what the film is, and "the original title" nothing of another film.
    static GOES_ON: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^ (?i:of|von|des|der|title|titel|series|soundtrack|score|screenplay|language|name|cast)\\b",
        )
    });
    static REMAKE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("\\b(?i:remakes?|neuverfilmung|neuauflage|yeniden cevrim[a-z]*|re-?imagining)\\b")
    });
    let shape = page.shape();
    let all = REFERENCE.groups(shape, &page.all()).into_iter().take(LIMIT);
    let read = all.filter_map(|groups| {
        let group = |i: usize| groups.get(i).cloned().flatten();
        let span = group(0)?;
        let closed = originals.iter().any(|original| original.span.contains(&span.start));
        let after = span.end..(span.end + 14).min(page.paragraph(span.start).end).max(span.end);
        if closed || GOES_ON.is_in(shape, &after) {
            return None;
        }
        let year = group(1).or(group(8)).and_then(|year| page.part(&year).parse().ok());
        let again = REMAKE.is_in(shape, &span);
        let kind = if [2, 5, 9].into_iter().any(|i| group(i).is_some()) {
            Kind::Original
        } else if [3, 6, 10].into_iter().any(|i| group(i).is_some()) {
            Kind::Remake
        } else if [4, 7].into_iter().any(|i| group(i).is_some()) {
            Kind::One
        } else {
            Kind::Film
        };
        Some(Reference { span, year, kind, again })
    });
    read.collect()
}

/// Whether the text gives the year of one of these cards to an original or a remake.
pub(super) fn dates_one(references: &[Reference], cards: &[usize], catalogue: &Catalogue) -> bool {
    let made =
        |year: i32| cards.iter().any(|&card| catalogue.card(card).is_some_and(|card| card.year == year));
    references.iter().any(|reference| reference.is_told_apart() && reference.year.is_some_and(made))
}

/// `candidates` with two of one name told apart where the text gives the years of both.
pub(super) fn told_apart(
    candidates: Vec<Candidate>,
    references: &[Reference],
    catalogue: &Catalogue,
) -> Vec<Candidate> {
    let mut apart: Vec<Candidate> = Vec::new();
    let only = candidates.len() == 1;
    let most = candidates.iter().map(|candidate| candidate.mentions.len()).max().unwrap_or(0);
    for candidate in candidates {
        let of_name: Vec<i32> = catalogue
            .positions(&candidate.name)
            .chain(candidate.cards.iter().copied())
            .filter_map(|at| catalogue.film(at))
            .map(|film| film.year)
            .collect();
        let mut dated: Vec<(i32, &Reference)> = Vec::new();
        for reference in references {
            // What the text itself calls the original may be a film that the catalogue does not have.
            let told = only && references.iter().any(|other| other.is_told_apart() && other.year.is_some());
            let made = |year: &i32| of_name.iter().any(|made| (made - year).abs() <= 1);
            let Some(year) = reference.year.filter(|year| told || made(year)) else { continue };
            if !dated.iter().any(|(other, _)| *other == year) {
                dated.push((year, reference));
            }
        }
        // "The Danish original ... The remake came in 2021": the original is the only earlier film of the name.
        if let [(year, Reference { kind: Kind::Remake, .. })] = dated[..] {
            let mut earlier: Vec<i32> = of_name.iter().copied().filter(|other| *other + 1 < year).collect();
            earlier.sort_unstable();
            earlier.dedup();
            let original = references.iter().find(|reference| reference.kind == Kind::Original);
            if let ([earlier], Some(original)) = (&earlier[..], original) {
                dated.push((*earlier, original));
            }
        }
        let own = candidate.year;
        dated.sort_by_key(|(year, _)| *year);
        // Two years at least: one alone dates the only film that the text speaks of.
        let several =
            dated.len() + usize::from(own.is_some_and(|own| dated.iter().all(|(y, _)| *y != own))) >= 2;
        // "the Cronenberg one from 1996 … the Haggis one from 2004": of what the text speaks of most.
        let ones = dated.iter().filter(|(_, reference)| reference.kind == Kind::One).count();
        let contrasted = own.is_some()
            || dated.iter().any(|(_, reference)| reference.is_told_apart())
            || ones >= 2 && candidate.mentions.len() == most;
        if !several || !contrasted {
            apart.push(candidate);
            continue;
        }
        // "Unlike The Lion King (1994), the 2019 remake": the text is about the other one.
        let about_others = candidate.aside;
        let others: Vec<i32> =
            apart.iter().filter(|c| c.words == candidate.words).filter_map(|c| c.year).collect();
        let first = own.or(dated.first().map(|(year, _)| *year));
        for (year, reference) in &dated {
            if Some(*year) != first && !others.contains(year) {
                apart.push(of_year(&candidate, *year, Some(&reference.span), catalogue));
            }
        }
        match first {
            _ if about_others => {}
            Some(year) => apart.push(of_year(&candidate, year, None, catalogue)),
            None => apart.push(candidate),
        }
    }
    apart.sort_by_key(|candidate| candidate.mentions.first().map_or(0, |mention| mention.span.start));
    apart
}

/// The film of this year; named at `at` if it is another than the text's own mentions mean.
fn of_year(candidate: &Candidate, year: i32, at: Option<&Span>, catalogue: &Catalogue) -> Candidate {
    let mut one = candidate.clone();
    one.year = Some(year);
    let of_name = catalogue.positions(&candidate.name).chain(candidate.cards.iter().copied());
    let near = |at: &usize| catalogue.card(*at).is_some_and(|card| (card.year - year).abs() <= 1);
    one.cards = of_name.filter(near).collect();
    if one.cards.iter().any(|&at| catalogue.card(at).is_some_and(|card| card.year == year)) {
        one.cards.retain(|&at| catalogue.card(at).is_some_and(|card| card.year == year));
    }
    one.cards.sort_unstable();
    one.cards.dedup();
    if let Some(span) = at {
        let signs = Signs { year: Some(year), ..Signs::default() };
        one.aside = false;
        one.mentions = vec![Mention { span: span.clone(), name: candidate.name.clone(), signs }];
    }
    one
}

/// What the text says to be remade and what it says to remake it, where both are titles of their own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Remade {
    /// Where the text starts to say so.
    pub(super) from: usize,
    /// Where the original itself is described.
    pub(super) at: usize,
    pub(super) original: usize,
    pub(super) remake: usize,
}

/// Descriptions of an original that is itself one of `titles`: "CODA is the American version of La Famille Bélier".
pub(super) fn remakes(page: &Page, titles: &[Candidate], originals: &[Original]) -> Vec<Remade> {
    let each = originals.iter().filter(|original| original.earlier && original.span.start > 0).filter_map(
        |original| {
            let text = words_of(&page.original(&original.span));
            let holds =
                |title: &Candidate| text.windows(title.words.len().max(1)).any(|part| part == title.words);
            let named =
                titles.iter().enumerate().filter(|(_, title)| !title.words.is_empty() && holds(title));
            let (at, _) = named.max_by_key(|(_, title)| title.words.len())?;
            let before = |title: &Candidate| {
                title.mentions.iter().map(|m| m.span.start).filter(|at| *at < original.span.start).max()
            };
            let others = titles.iter().enumerate().filter(|(other, _)| *other != at);
            let (_, remake) = others.filter_map(|(other, title)| Some((before(title)?, other))).max()?;
            let part = page.part(&original.span);
            let of = [" of ", " von ", " de ", " des "]
                .into_iter()
                .filter_map(|of| Some(part.find(of)? + of.len()));
            let own = original.span.start + of.min().unwrap_or(0);
            Some(Remade { from: original.span.start, at: own, original: at, remake })
        },
    );
    each.collect()
}

/// Where the text speaks of which of `titles` without its name: a place and the title's index.
pub(super) fn meant(
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

/// The earlier and the later of the only two titles of one name.
fn pair(titles: &[Candidate], years: &[Option<i32>]) -> Option<(usize, usize)> {
    let mut pairs = Vec::new();
    for (i, (a, first)) in titles.iter().zip(years).enumerate() {
        for (j, (b, second)) in titles.iter().zip(years).enumerate() {
            if a.words == b.words && first.zip(*second).is_some_and(|(first, second)| first < second) {
                pairs.push((i, j));
            }
        }
    }
    match pairs[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// The film that a title remakes, where the text calls the two of one name the original and the remake.
pub(super) fn remade(
    page: &Page,
    titles: &[Candidate],
    references: &[Reference],
    catalogue: &Catalogue,
) -> Option<(usize, Original)> {
    of_one_name(titles, references, catalogue).or_else(|| called_original(page, titles, catalogue))
}

fn of_one_name(
    titles: &[Candidate],
    references: &[Reference],
    catalogue: &Catalogue,
) -> Option<(usize, Original)> {
    let years: Vec<Option<i32>> = titles.iter().map(|title| year_of(title, catalogue)).collect();
    let (earlier, later) = pair(titles, &years)?;
    let made = years.get(later).copied().flatten();
    let said = references.iter().any(|r| r.again && r.year.is_none_or(|year| Some(year) == made));
    let original = Original {
        span: 0..0,
        earlier: true,
        name: None,
        same_name: true,
        year: years.get(earlier).copied().flatten(),
        country: None,
    };
    said.then_some((later, original))
}

/// "The Italian original is better. Perfetti sconosciuti, from 2016. Ours is only a remake": one film is named as the
/// original, and the talk is of a remake; that is the likeliest of the others.
fn called_original(page: &Page, titles: &[Candidate], catalogue: &Catalogue) -> Option<(usize, Original)> {
    static ORIGINAL: LazyLock<Pattern> = LazyLock::new(|| {
        let original = any(words::all(|w| w.original_one));
        Pattern::new(&format!("\\b{original}(?: [a-z]+){{0,3}}[.:,-]? ?-? ?[\"`\\x03(]?$"))
    });
    static REMAKE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:remakes?|neuverfilmung|neuauflage|yeniden cevrim[a-z]*)(?: (?i:[a-z]{4,})|[^A-Za-z ]|$)",
        )
    });
    let shape = page.shape();
    let named = |title: &Candidate| {
        title.mentions.iter().any(|mention| {
            let line = page.paragraph(mention.span.start);
            let before = mention.span.start.saturating_sub(60).max(line.start)..mention.span.start;
            ORIGINAL.is_in(shape, &before) && REMAKE.is_in(shape, &line)
        })
    };
    let (at, original) = titles.iter().enumerate().find(|(_, title)| named(title))?;
    let year = year_of(original, catalogue);
    let others = titles.iter().enumerate().filter(|(i, title)| {
        let later = year.zip(year_of(title, catalogue)).is_none_or(|(first, second)| first < second);
        *i != at && title.words != original.words && later
    });
    let (later, _) = others.max_by(|(_, a), (_, b)| a.weight.total_cmp(&b.weight))?;
    let name = Some(original.name.clone());
    let told = Original { span: 0..0, earlier: true, name, same_name: false, year, country: None };
    Some((later, told))
}

fn year_of(title: &Candidate, catalogue: &Catalogue) -> Option<i32> {
    let mut years: Vec<i32> =
        title.cards.iter().filter_map(|&card| Some(catalogue.card(card)?.year)).collect();
    years.dedup();
    title.year.or(match years[..] {
        [only] => Some(only),
        _ => None,
    })
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
