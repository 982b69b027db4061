//! The catalogue's names in a text. Owns the index of names for one capture and finding them, however they are cased,
//! spelled or run together in a hashtag; refuses to judge whether a film is meant.

use std::collections::HashMap;

use super::pattern::Span;
use super::token::{Token, words_of};
use super::words;
use crate::catalogue::Catalogue;

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
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) cards: Vec<usize>,
    pub(super) rarity: Rarity,
}

/// Every name of every card.
pub(super) struct Names {
    by_words: HashMap<Vec<String>, Named>,
    by_compact: HashMap<String, Vec<String>>,
    /// For the first word, the lengths of names, longest first.
    lengths: HashMap<String, Vec<usize>>,
}

impl Names {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let mut names =
            Self { by_words: HashMap::new(), by_compact: HashMap::new(), lengths: HashMap::new() };
        let mut heads: HashMap<Vec<String>, Vec<usize>> = HashMap::new();
        for (position, card) in catalogue.cards().iter().enumerate() {
            for name in card.names() {
                names.add(words_of(name), position);
                names.add(words_of(&name.replace(['\'', '’'], "")), position);
                if let Some((head, part)) = name.split_once(": ") {
                    let head = words_of(head);
                    let telling = head.len() > 1
                        || head.first().is_some_and(|word| word.chars().count() >= HEAD_MINIMUM);
                    if telling && rarity(&head) > Rarity::Common {
                        heads.entry(head).or_default().push(position);
                    }
                    let part = words_of(part);
                    if part.len() >= PART_MINIMUM {
                        names.add(part, position);
                    }
                }
                let all = words_of(name);
                if all.first().is_some_and(|the| the == "the") && all.len() > PART_MINIMUM {
                    names.add(all[1..].to_vec(), position);
                }
            }
        }
        // "Hachi" for "Hachi: A Dog's Tale", but not "Star Wars" for one of many.
        for (head, mut positions) in heads {
            positions.dedup();
            if let ([only], None) = (&positions[..], names.by_words.get(&head)) {
                names.add(head, *only);
            }
        }
        for lengths in names.lengths.values_mut() {
            lengths.sort_unstable_by(|a, b| b.cmp(a));
            lengths.dedup();
        }
        names
    }

    fn add(&mut self, name: Vec<String>, position: usize) {
        let Some(first) = name.first() else { return };
        self.lengths.entry(first.clone()).or_default().push(name.len());
        let compact = name.concat();
        if compact.len() >= COMPACT_MINIMUM {
            self.by_compact.entry(compact).or_insert_with(|| name.clone());
        }
        let rarity = rarity(&name);
        let named = self.by_words.entry(name).or_insert(Named { cards: Vec::new(), rarity });
        if !named.cards.contains(&position) {
            named.cards.push(position);
        }
    }

    /// Films of exactly this name.
    pub(super) fn named(&self, name: &[String]) -> Option<&Named> {
        self.by_words.get(name)
    }

    /// Films whose name, run together, is this.
    pub(super) fn run_together(&self, compact: &str) -> Option<&Named> {
        self.by_words.get(self.by_compact.get(compact)?)
    }

    /// Films whose long name is one slip of the keyboard away.
    pub(super) fn nearly(&self, name: &[String]) -> Option<&Named> {
        let compact = name.concat();
        let length = compact.chars().count();
        let allowed = if length >= 14 { 2 } else { 1 };
        if !(8..60).contains(&length) {
            return None;
        }
        let near = self.by_compact.iter().filter(|(known, _)| known.len().abs_diff(compact.len()) <= allowed);
        let best = near.filter_map(|(known, words)| {
            let distance = distance(known, &compact);
            (distance <= allowed).then_some((distance, words))
        });
        self.by_words.get(best.min()?.1)
    }

    /// Every name in `tokens`, the longest at each place; a shorter name within a longer one is not reported.
    pub(super) fn find(&self, tokens: &[Token]) -> Vec<(Span, &Named)> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(first) = tokens.get(at) {
            let lengths = self.lengths.get(&first.word).map(Vec::as_slice).unwrap_or_default();
            let longest = lengths.iter().find_map(|&length| {
                let window = tokens.get(at..at + length)?;
                let name: Vec<String> = window.iter().map(|token| token.word.clone()).collect();
                Some((length, self.by_words.get(&name)?))
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

fn rarity(name: &[String]) -> Rarity {
    let whole = name.join(" ");
    if words::all(|w| w.common).any(|common| common == whole) || whole.chars().count() < 3 {
        return Rarity::Common;
    }
    let small = |word: &String| words::all(|w| w.small).any(|s| s == word) || word.chars().count() < 3;
    match name.iter().filter(|word| !small(word)).count() {
        0 => Rarity::Common,
        1 if name.len() == 1 => Rarity::Word,
        1 => Rarity::Phrase,
        2 if name.len() == 2 => Rarity::Phrase,
        _ => Rarity::Sentence,
    }
}

/// How many letters differ (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (j, to) in b.iter().enumerate() {
            let above = row.get(j + 1).copied().unwrap_or(0);
            let here = (diagonal + usize::from(from != *to)).min(above + 1).min(left + 1);
            diagonal = above;
            if let Some(cell) = row.get_mut(j) {
                *cell = left;
            }
            left = here;
        }
        if let Some(cell) = row.last_mut() {
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn a_slip_is_one_letter() {
        assert_eq!(distance("redemption", "redemtion"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
    }
}
