//! Looking up a title that somebody gives as one. Owns the usual ways of writing it that are not the catalogue's: "and" for
//! an ampersand, blanks or an article left out, an article behind a comma, a year within it, a subtitle alone. Refuses
//! running text, where such short names mean something else, and slips of the finger (search forgives those).

use super::film::Film;
use super::search::ARTICLES;
use crate::fold::{fold, hash};

/// Articles of English names, which alone may go unwritten in them: "Die Hard" is not "Hard".
const ENGLISH: [&str; 3] = ["the", "a", "an"];
/// What joins two parts of a name, written out or not.
const JOINING: [&str; 2] = ["and", "und"];
/// Between a series and its part.
const BETWEEN: [&str; 4] = [": ", " – ", " — ", " - "];
/// In these a part only says which one of a series it is, or that it is a film.
const NUMBERING: [&str; 16] = [
    "part",
    "chapter",
    "episode",
    "volume",
    "vol",
    "teil",
    "kapitel",
    "bolum",
    "kisim",
    "movie",
    "film",
    "story",
    "saga",
    "beginning",
    "edition",
    "cut",
];

/// How what is given departs from a film's name, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// Other blanks, or "and" for an ampersand.
    Spelling,
    /// The name's article left out or put behind it.
    Article,
    /// A subtitle or a series' name alone.
    Part,
}

impl Way {
    /// All, the nearest first.
    pub(super) const ALL: [Self; 3] = [Self::Spelling, Self::Article, Self::Part];
}

/// Every film under every such way of writing one of its names.
#[derive(Clone, Debug)]
pub(super) struct Lookup(Vec<(Way, u64, usize)>);

impl Lookup {
    pub(super) fn of<'a>(films: impl Iterator<Item = &'a Film>) -> Self {
        let mut all = Vec::new();
        for (position, film) in films.enumerate() {
            let mut push = |way, name: &str| {
                let key = key(name);
                if !key.is_empty() {
                    all.push((way, hash(&key), position));
                }
            };
            for name in film.names() {
                push(Way::Spelling, name);
                let english = name == film.title && film.languages.first().is_none_or(|main| main == "en");
                if let Some(telling) = without_article(name, if english { &ENGLISH } else { &ARTICLES }) {
                    push(Way::Article, telling);
                }
                let own = name == film.title || film.original_title == Some(name);
                for between in BETWEEN {
                    let Some((series, part)) = name.split_once(between) else { continue };
                    push(Way::Part, if tells(part) { part } else { "" });
                    // A translated series' name may be all that a sequel has of it, so it is no name of the sequel.
                    push(Way::Part, if own { series } else { "" });
                }
            }
        }
        all.sort_unstable();
        all.dedup();
        all.shrink_to_fit();
        Self(all)
    }

    /// The positions of the films that `given` names in this way, in order.
    pub(super) fn positions(&self, way: Way, given: &str) -> impl Iterator<Item = usize> {
        let wanted = (way, hash(&key(&article_first(given))));
        let first = self.0.partition_point(|(way, hash, _)| (*way, *hash) < wanted);
        let same = self.0.iter().skip(first).take_while(move |(way, hash, _)| (*way, *hash) == wanted);
        same.map(|(.., position)| *position)
    }
}

/// A year that ends what was given, "Casablanca (1942)" or "Matrix 1999", and the name before it.
pub(super) fn dated(given: &str) -> Option<(&str, i32)> {
    let bare = given.trim_end().trim_end_matches([')', ']']);
    let (name, digits) = bare.split_at_checked(bare.len().checked_sub(4)?)?;
    let year = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()?;
    let telling = name.trim_end_matches(['(', '[', ',', ' ']);
    (telling.len() < name.len() && !telling.is_empty()).then_some((telling, year))
}

/// A name without its blanks, marks and what joins its words.
fn key(name: &str) -> String {
    let folded = fold(name);
    let words = || folded.split(' ');
    let key: String = words().filter(|word| !JOINING.contains(word)).collect();
    if key.is_empty() { words().collect() } else { key }
}

/// "Godfather, The" as "The Godfather".
pub(super) fn article_first(given: &str) -> String {
    match given.rsplit_once(", ") {
        Some((name, article)) if ARTICLES.contains(&&*fold(article)) => format!("{article} {name}"),
        _ => given.to_owned(),
    }
}

fn without_article<'a>(name: &'a str, articles: &[&str]) -> Option<&'a str> {
    let (article, telling) = name.split_once(' ')?;
    articles.contains(&&*fold(article)).then_some(telling)
}

/// Whether a part names its film: it has words of its own, and more than one ("Legacy" may be many a film).
fn tells(part: &str) -> bool {
    let folded = fold(part);
    let numbering = folded.split(' ').any(|word| NUMBERING.contains(&word));
    folded.contains(' ') && !numbering
}
