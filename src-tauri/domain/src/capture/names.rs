//! The catalogue's names in a text. Owns the index of names and finding them, however they are cased,
//! spelled or run together in a hashtag; refuses to judge whether a film is meant.

use std::collections::{BTreeMap, HashMap};

use super::pattern::Span;
use super::token::{Token, words_of};
use super::words;
use crate::catalogue::{Catalogue, Film};
use crate::fold::{fold, hash};

/// Shortest name found when it is run together, in letters.
const COMPACT_MINIMUM: usize = 4;
/// Shortest part of a name after its colon that stands for the whole, in words.
const PART_MINIMUM: usize = 3;

/// Shortest single word before a colon that stands for the whole, in letters.
const HEAD_MINIMUM: usize = 5;

/// How special a name is, and so how much it takes to believe that a film is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rarity {
    /// An ordinary word or phrase.
    Common,
    /// One word.
    Word,
    /// Two words, or more with little in them.
    Phrase,
    /// A name that can hardly mean something else.
    Sentence,
}

/// Films of one name: their places in the catalogue.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'a> {
    pub(super) cards: &'a [usize],
    pub(super) rarity: Rarity,
}

/// A name and its films.
#[derive(Clone, Debug)]
struct Entry {
    /// Its words with single blanks.
    words: Box<str>,
    cards: Box<[usize]>,
}

/// A name run together.
#[derive(Clone, Debug)]
struct Compact {
    text: Box<str>,
    letters: Letters,
    /// Its place among the entries.
    entry: usize,
}

/// Every name of every card, and everybody of every film. A catalogue keeps it, since building it takes longer than reading a
/// text.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    /// Sorted by words.
    entries: Vec<Entry>,
    /// Sorted by length, then by text.
    compact: Vec<Compact>,
    /// For the first word, the lengths of names, longest first.
    lengths: HashMap<Box<str>, Vec<usize>>,
    /// Hashes of people's folded names, sorted.
    people: Vec<u64>,
}

impl Names {
    pub(crate) fn of(catalogue: &Catalogue) -> Self {
        let mut all: Vec<(String, usize)> = Vec::new();
        let mut heads: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (position, card) in catalogue.cards().iter().enumerate() {
            for name in card.names() {
                let words = words_of(name);
                if name.contains(['\'', '’']) {
                    all.push((words_of(&name.replace(['\'', '’'], "")).join(" "), position));
                }
                if let Some((head, part)) = name.split_once(": ") {
                    // A translated series' name may be all that a sequel's card has of it: its first film goes by it.
                    let own = name == card.title || card.original_title == Some(name);
                    let free = own && catalogue.positions(head).next().is_none();
                    let head = words_of(head);
                    let telling = head.len() > 1
                        || head.first().is_some_and(|word| word.chars().count() >= HEAD_MINIMUM);
                    let head = head.join(" ");
                    if free && telling && rarity(&head) > Rarity::Common {
                        heads.entry(head).or_default().push(position);
                    }
                    let part = words_of(part);
                    if part.len() >= PART_MINIMUM && !is_about_films(&part) {
                        all.push((part.join(" "), position));
                    }
                }
                match &words[..] {
                    [the, rest @ ..] if the == "the" && rest.len() >= PART_MINIMUM => {
                        all.push((rest.join(" "), position));
                    }
                    _ => {}
                }
                all.push((words.join(" "), position));
            }
        }
        all.sort_unstable();
        // "Hachi" for "Hachi: A Dog's Tale", but not "Star Wars" for one of many.
        let known = all.len();
        for (head, mut positions) in heads {
            positions.dedup();
            let names = all.get(..known).unwrap_or_default();
            let taken = names.binary_search_by(|(name, _)| name.as_str().cmp(&head)).is_ok();
            if let ([only], false) = (&positions[..], taken) {
                all.push((head, *only));
            }
        }
        all.sort();
        all.dedup();
        Self::indexed(&all, people(catalogue))
    }

    /// The index of sorted names.
    fn indexed(all: &[(String, usize)], people: Vec<u64>) -> Self {
        let mut entries = Vec::new();
        let mut compact = Vec::new();
        let mut lengths: HashMap<Box<str>, Vec<usize>> = HashMap::new();
        for same in all.chunk_by(|(a, _), (b, _)| a == b) {
            let Some((name, _)) = same.first().filter(|(name, _)| !name.is_empty()) else { continue };
            let text = name.replace(' ', "").into_boxed_str();
            if text.len() >= COMPACT_MINIMUM {
                compact.push(Compact { letters: Letters::of(&text), text, entry: entries.len() });
            }
            let first = name.split(' ').next().unwrap_or_default();
            lengths.entry(first.into()).or_default().push(name.split(' ').count());
            let cards = same.iter().map(|(_, position)| *position).collect();
            entries.push(Entry { words: name.as_str().into(), cards });
        }
        for lengths in lengths.values_mut() {
            lengths.sort_unstable_by(|a, b| b.cmp(a));
            lengths.dedup();
        }
        compact.sort_by(|a, b| (a.text.len(), &a.text).cmp(&(b.text.len(), &b.text)));
        Self { entries, compact, lengths, people }
    }

    /// Films of exactly this name.
    pub(super) fn named(&self, name: &[String]) -> Option<Named<'_>> {
        self.of_words(&name.join(" "))
    }

    fn of_words(&self, words: &str) -> Option<Named<'_>> {
        let place = self.entries.binary_search_by(|entry| (*entry.words).cmp(words)).ok()?;
        self.entry(place)
    }

    fn entry(&self, place: usize) -> Option<Named<'_>> {
        self.entries.get(place).map(|entry| Named { cards: &entry.cards, rarity: rarity(&entry.words) })
    }

    /// Films whose name, run together, is this.
    pub(super) fn run_together(&self, compact: &str) -> Option<Named<'_>> {
        let place = self.compact.partition_point(|c| (c.text.len(), &*c.text) < (compact.len(), compact));
        self.entry(self.compact.get(place).filter(|found| *found.text == *compact)?.entry)
    }

    /// Films whose long name is one slip of the keyboard away. A number is no slip: it makes another film of a series.
    pub(super) fn nearly(&self, name: &[String]) -> Option<Named<'_>> {
        let compact = name.concat();
        let length = compact.chars().count();
        let allowed = if length >= 14 { 2 } else { 1 };
        if !(8..60).contains(&length) {
            return None;
        }
        let letters = Letters::of(&compact);
        let first = self.compact.partition_point(|c| c.text.len() + allowed < compact.len());
        let near = self.compact.iter().skip(first).take_while(|c| c.text.len() <= compact.len() + allowed);
        let best = near.filter(|c| c.letters.slips_to(letters) <= allowed).filter_map(|c| {
            let distance = strsim::levenshtein(&c.text, &compact);
            (distance <= allowed && digits(&c.text).eq(digits(&compact))).then_some((distance, c.entry))
        });
        self.entry(best.min()?.1)
    }

    /// Whether somebody who makes films has this folded name.
    pub(super) fn is_person(&self, folded: &str) -> bool {
        folded.contains(' ') && self.people.binary_search(&hash(folded)).is_ok()
    }

    /// Every name in `tokens`, the longest at each place; a shorter name within a longer one is not reported.
    ///
    /// No name starts where `numbers` says that a token numbers a line: "1. Life" is not "One Life".
    pub(super) fn find(&self, tokens: &[Token], numbers: impl Fn(&Token) -> bool) -> Vec<(Span, Named<'_>)> {
        let mut found = Vec::new();
        let mut at = 0;
        let mut name = String::new();
        while let Some(first) = tokens.get(at) {
            let lengths = self.lengths.get(first.word.as_str()).map(Vec::as_slice).unwrap_or_default();
            let lengths = if lengths.is_empty() || numbers(first) { &[] } else { lengths };
            let longest = lengths.iter().find_map(|&length| {
                let window = tokens.get(at..at + length)?;
                name.clear();
                for token in window {
                    name.push_str(if name.is_empty() { "" } else { " " });
                    name.push_str(&token.word);
                }
                Some((length, self.of_words(&name)?))
            });
            match longest {
                Some((length, named)) => {
                    let end = tokens.get(at + length - 1).map_or(first.span.end, |last| last.span.end);
                    found.push((first.span.start..end, named));
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }
}

fn digits(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(char::is_ascii_digit)
}

/// "A True Story", "The First Movie": what a name says of its film would say it of many.
fn is_about_films(part: &[String]) -> bool {
    let film =
        ["story", "movie", "film", "chapter", "part", "tale", "saga", "beginning", "adventure", "show"];
    part.iter().any(|word| film.contains(&word.as_str()))
}

/// Which letters a name has, roughly: a slip changes at most two of them.
#[derive(Clone, Copy, Debug)]
struct Letters(u64);

impl Letters {
    fn of(text: &str) -> Self {
        Self(text.chars().fold(0, |letters, c| letters | 1 << (u32::from(c) % 64)))
    }

    /// At least so many slips lie between two names of these letters.
    fn slips_to(self, other: Self) -> usize {
        ((self.0 ^ other.0).count_ones() as usize).div_ceil(2)
    }
}

/// Hashes of everybody's folded name, sorted.
fn people(catalogue: &Catalogue) -> Vec<u64> {
    let mut people: Vec<u64> =
        catalogue.films().flat_map(Film::people).map(|person| hash(&fold(person))).collect();
    people.sort_unstable();
    people.dedup();
    people.shrink_to_fit();
    people
}

pub(super) fn rarity(name: &str) -> Rarity {
    if words::all(|w| w.common).chain(words::all(|w| w.subjects)).any(|common| common == name)
        || name.chars().count() < 3
    {
        return Rarity::Common;
    }
    let small = |word: &str| words::all(|w| w.small).any(|s| s == word) || word.chars().count() < 3;
    let length = name.split(' ').count();
    match name.split(' ').filter(|word| !small(word)).count() {
        0 => Rarity::Common,
        1 if length == 1 => Rarity::Word,
        1 => Rarity::Phrase,
        2 if length == 2 => Rarity::Phrase,
        _ => Rarity::Sentence,
    }
}

#[cfg(test)]
mod tests {
    use super::Letters;

    #[test]
    fn letters_never_ask_for_more_slips_than_there_are() {
        for (a, b) in [("redemption", "redemtion"), ("amelie", "emilia"), ("parasite", "parasite")] {
            assert!(Letters::of(a).slips_to(Letters::of(b)) <= strsim::levenshtein(a, b), "{a} {b}");
        }
    }
}
