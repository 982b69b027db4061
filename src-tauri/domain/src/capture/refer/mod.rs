//! Words that stand for a film named elsewhere in the text: "the 2014 film", "the original", "Part Two". Owns which of the
//! text's titles they mean, and telling two films of one name apart by them; refuses a reference that fits several.

mod apart;
mod meant;
mod remade;

pub(in crate::capture) use apart::told_apart;
pub(in crate::capture) use meant::meant;
pub(in crate::capture) use remade::{Remade, remade, remakes};

use std::sync::LazyLock;

use crate::capture::candidate::Candidate;
use crate::capture::facts::Original;
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words;
use crate::catalogue::Catalogue;

/// Only so many references are read.
const LIMIT: usize = 200;

/// A reference to a film by when it was made, or as the first or a later one of its name.
#[derive(Clone, Debug)]
pub(in crate::capture) struct Reference {
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
pub(in crate::capture) fn references(page: &Page, originals: &[Original]) -> Vec<Reference> {
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
pub(in crate::capture) fn dates_one(
    references: &[Reference],
    cards: &[usize],
    catalogue: &Catalogue,
) -> bool {
    let made =
        |year: i32| cards.iter().any(|&card| catalogue.card(card).is_some_and(|card| card.year == year));
    references.iter().any(|reference| reference.is_told_apart() && reference.year.is_some_and(made))
}

/// The earlier and the later of the only two titles of one name.
pub(in crate::capture) fn pair(titles: &[Candidate], years: &[Option<i32>]) -> Option<(usize, usize)> {
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

pub(in crate::capture) fn year_of(title: &Candidate, catalogue: &Catalogue) -> Option<i32> {
    let mut years: Vec<i32> =
        title.cards.iter().filter_map(|&card| Some(catalogue.card(card)?.year)).collect();
    years.dedup();
    title.year.or(match years[..] {
        [only] => Some(only),
        _ => None,
    })
}
