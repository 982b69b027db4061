//! What a written title may be read as: the name alone, without what a service, a disc or a list adds to it. Owns these
//! readings and how far each departs from what is written; refuses to look anything up.

use super::super::lookup::{article_first, dated};
use crate::fold::fold;

/// Words that say which cut, copy or language is meant, or that a film is one.
const EDITION: [&str; 40] = [
    "the",
    "edition",
    "cut",
    "version",
    "directors",
    "director",
    "extended",
    "final",
    "theatrical",
    "special",
    "ultimate",
    "unrated",
    "uncut",
    "redux",
    "remastered",
    "restored",
    "anniversary",
    "collectors",
    "imax",
    "3d",
    "4k",
    "uhd",
    "hd",
    "1080p",
    "720p",
    "2160p",
    "bluray",
    "dvd",
    "dubbed",
    "subbed",
    "english",
    "german",
    "deutsch",
    "original",
    "ov",
    "omu",
    "movie",
    "film",
    "part",
    "1",
];
/// Whose name stands before a title without being a part of it, folded.
const BRANDS: [&str; 19] = [
    "marvel",
    "marvels",
    "marvel studios",
    "disney",
    "disneys",
    "walt disneys",
    "pixar",
    "disney pixar",
    "dreamworks",
    "dc",
    "netflix",
    "tyler perrys",
    "dr seuss",
    "james bond",
    "james bond 007",
    "007",
    "star wars",
    "bond",
    "ghibli",
];
/// Between a series and its part.
pub(super) const BETWEEN: [&str; 7] = [": ", " – ", " — ", " - ", " | ", " or: ", " or "];

/// One way to read a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// The name.
    pub(super) name: String,
    /// A year that stands within.
    pub(super) year: Option<i32>,
    /// How far it departs from what is written.
    pub(super) cost: i32,
    /// It is a part of what is written, so that only a whole name may be it.
    pub(super) part: bool,
}

/// Every reading of a title, the nearest first. A part of it says more if the film's year is known, too.
pub(super) fn readings(title: &str, year_known: bool) -> Vec<Reading> {
    let (name, year) = alone(unlisted(title));
    let known = year_known || year.is_some();
    let mut all = Vec::new();
    let listed = i32::from(unlisted(title) != title);
    if listed > 0 || year.is_some() {
        all.push(Reading { name: title.to_owned(), year: None, cost: 0, part: false });
    }
    let mut add = |name: &str, cost: i32, part: bool| {
        let name = article_first(name.trim());
        if !name.is_empty() && !all.iter().any(|one: &Reading| one.name == name) {
            all.push(Reading { name, year, cost, part });
        }
    };
    add(name, listed, false);
    if let Some((before, within)) = brackets(name) {
        let edition = is_edition(within);
        add(before, if edition { 0 } else { 1 }, false);
        add(if edition { "" } else { within }, 2, true);
    }
    for between in BETWEEN {
        let Some((head, tail)) = name.split_once(between) else { continue };
        if is_edition(tail) {
            add(head, 1, false);
        } else if let Some(series) = without_number(head) {
            add(&format!("{series}: {tail}"), 1, false);
        }
        add(tail, of_tail(head, tail, known), true);
        // What is told further of it may be another film that goes with it.
        add(head, 7, true);
        if let Some((_, last)) = name.rsplit_once(between).filter(|(_, last)| *last != tail) {
            add(last, of_tail(head, last, known), true);
        }
    }
    // One name and another, or two films where no year tells: "Koğuştaki Mucize / Miracle in Cell No. 7".
    if let Some((one, other)) = name.split_once(" / ").filter(|(_, other)| !other.contains(" / ")) {
        let cost = if known { 1 } else { 3 };
        add(one, cost, true);
        add(other, cost, true);
    }
    if let Some((whose, own)) = possessive(name) {
        add(own, of_tail(whose, own, known), true);
    }
    all
}

/// What a part at the end costs: more if no year tells whether it may be the film, or if it is one word.
fn of_tail(head: &str, tail: &str, known: bool) -> i32 {
    let short = i32::from(!fold(tail).contains(' '));
    match BRANDS.contains(&&*fold(head)) {
        true => 1,
        false => 2 * short + if known { 2 } else { 4 },
    }
}

/// Whether the title is one of a series' episode or season.
pub(super) fn is_episode(title: &str) -> bool {
    const SEASON: [&str; 10] =
        ["season", "staffel", "series", "sezon", "saison", "temporada", "stagione", "book", "part", "volume"];
    let parts: Vec<String> = title.split(": ").map(fold).collect();
    let season = |part: &String| {
        let mut words = part.split(' ');
        let (Some(first), Some(second), third) = (words.next(), words.next(), words.next()) else {
            return false;
        };
        let counted = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
        // "2. Sezon" and "2. Bölüm" have the number first.
        third.is_none()
            && (SEASON.contains(&first) && counted(second) || counted(first) && SEASON.contains(&second))
            || ["limited series", "miniseries", "mini series", "limitierte serie", "mini dizi"]
                .contains(&&**part)
    };
    let middle = parts.iter().skip(1).take(parts.len().saturating_sub(2)).any(season);
    let sure = |part: &String| season(part) && !part.starts_with("part") && !part.starts_with("volume");
    let twice = parts.len() > 2 && parts.first() == parts.get(1);
    middle || parts.iter().skip(1).any(sure) || twice
}

/// Without a number of a list before it: "12. Heat", "3) Heat". A name may begin so ("10. Yıl"), so it costs.
fn unlisted(title: &str) -> &str {
    let rest = title.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
    let number = title.trim_start().len() - rest.len();
    let bare = rest.strip_prefix(". ").or(rest.strip_prefix(") "));
    bare.filter(|_| (1..=3).contains(&number)).unwrap_or(title)
}

/// The name before its year in brackets or behind it, and that year.
fn alone(title: &str) -> (&str, Option<i32>) {
    let mut within = title.match_indices(['(', '[']).filter_map(|(at, _)| {
        let (digits, rest) = title.get(at + 1..)?.split_at_checked(4)?;
        let closed = rest.starts_with([')', ']']) && at > 0;
        let year = digits.parse().ok().filter(|year| closed && (1880..2100).contains(year))?;
        Some((title.get(..at)?.trim_end(), Some(year)))
    });
    let bracketed = within.next_back();
    let behind = || dated(title).filter(|(_, year)| (1920..2035).contains(year));
    bracketed.or_else(|| behind().map(|(name, year)| (name, Some(year)))).unwrap_or((title, None))
}

/// What stands before brackets at the end, and in them.
fn brackets(name: &str) -> Option<(&str, &str)> {
    let (inner, opening) = match name.trim_end() {
        name if name.ends_with(')') => (name.strip_suffix(')')?, '('),
        name => (name.strip_suffix(']')?, '['),
    };
    let (before, within) = inner.rsplit_once(opening)?;
    (!before.trim().is_empty()).then_some((before, within))
}

fn is_edition(words: &str) -> bool {
    let folded = fold(words);
    !folded.is_empty() && folded.split(' ').all(|word| EDITION.contains(&word) || word == "one")
}

/// "Captain America 2" as "Captain America".
fn without_number(head: &str) -> Option<&str> {
    let (name, number) = head.rsplit_once(' ')?;
    number.bytes().all(|byte| byte.is_ascii_digit() || b"IVX".contains(&byte)).then_some(name)
}

/// Whose film it says to be, and its name: "Marvel's The Avengers", "Dr. Seuss' The Grinch".
pub(super) fn possessive(name: &str) -> Option<(&str, &str)> {
    let at = name
        .find("'s ")
        .or(name.find("’s "))
        .or(name.find("s' ").map(|at| at + 1))
        .or(name.find("s’ ").map(|at| at + 1));
    let (whose, rest) = name.split_at_checked(at?)?;
    let own = rest.split_once(' ')?.1;
    (whose.split(' ').count() <= 4).then_some((whose, own))
}
