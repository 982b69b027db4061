//! The languages in which people ask. Owns what a phrase can mean and how phrases are found in words, the longest
//! first; each language keeps its phrases in a file of its own. Refuses to put meanings together.

mod english;

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kind::Mood;
use super::profile::Axis;
use super::words::Word;
use crate::catalogue::{ContentNote, Genre};

/// A language that requests can be written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    #[default]
    English,
}

/// What a phrase means by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Sense {
    /// A mood, this much.
    Mood(Mood, f32),
    /// At most so much of an axis.
    AtMost(Axis, f32),
    /// Heavy going: grief or cruelty.
    Heavy,
    /// Good cheer, as at Christmas.
    Cheer,
    /// A genre.
    Genre(Genre),
    /// Children watch, of this age in years.
    Kids(u8),
    /// Tired people.
    Tired,
    /// Surprise us; whether said plainly or only by having no wish ("anything").
    Surprise(bool),
    /// Something other than lately.
    Different,
    /// The opposite of last night.
    Opposite,
    /// Last night, yesterday, the other day.
    Lately,
    /// Subtitles.
    Subtitles,
    /// Needs subtitles.
    Foreign,
    /// Something to be warned of.
    Note(ContentNote),
    /// Free of something to be warned of, said without a "no".
    Free(ContentNote),
    /// Countries, as ISO 3166-1 alpha-2 codes.
    From(&'static [&'static str]),
    /// A language, as ISO 639-1 code.
    In(&'static str),
    /// A service by its usual name.
    On(&'static str),
    /// On what the household pays for.
    OnOurs,
    /// Years of first release, both included.
    Years(i32, i32),
    /// Made in the last so many years.
    Newest(u8),
    /// At most so many minutes.
    Short(u16),
    /// At least so many minutes.
    Long(u16),
    /// Not watched before.
    Unseen,
    /// Watched before.
    Seen,
}

/// What a phrase does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Role {
    /// Means these things.
    Means(&'static [Sense]),
    /// Turns what follows to its opposite: "not".
    Not,
    /// Less of what follows: "not too".
    NotToo,
    /// Enough of what follows: "sick of".
    EnoughOf,
    /// The opposite of what follows, be it a mood, an evening or a film.
    OppositeOf,
    /// A film follows.
    Like,
    /// What follows is no matter: "don't mind".
    NoMatter,
    /// What follows is not under what came before: "but".
    Turn,
    /// Strengthens or weakens what follows.
    Weigh(f32),
    /// "and": what came before goes on to the same sort of thing.
    And,
    /// "or": what came before goes on.
    Or,
    /// "too": softens a "not".
    Too,
    /// Nothing, but no part of a film's name.
    Aside,
    /// Nothing.
    Filler,
}

/// One language's phrases.
pub(super) struct Phrases {
    /// Meanings, each with the phrases that have it, folded and parted by commas.
    pub means: &'static [(&'static [Sense], &'static str)],
    /// Roles, each with its phrases in the same form.
    pub roles: &'static [(Role, &'static str)],
    /// Other forms that a word may be looked up by.
    pub stems: fn(&str) -> Vec<String>,
}

/// Phrases by their first word, the longest first.
pub(super) struct Index {
    by_first: HashMap<&'static str, Vec<(Vec<&'static str>, Role)>>,
    stems: fn(&str) -> Vec<String>,
}

static ENGLISH: LazyLock<Index> = LazyLock::new(|| Index::new(&english::PHRASES));

impl Language {
    pub(super) fn index(self) -> &'static Index {
        match self {
            Self::English => &ENGLISH,
        }
    }
}

impl Index {
    fn new(phrases: &Phrases) -> Self {
        let mut by_first: HashMap<_, Vec<_>> = HashMap::new();
        let meanings = phrases.means.iter().map(|&(senses, typed)| (Role::Means(senses), typed));
        for (role, typed) in meanings.chain(phrases.roles.iter().copied()) {
            for phrase in typed.split(", ") {
                let words: Vec<&str> = phrase.split(' ').collect();
                by_first.entry(words[0]).or_default().push((words, role));
            }
        }
        for found in by_first.values_mut() {
            found.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        Self { by_first, stems: phrases.stems }
    }

    /// The longest phrase that `words` begin with, and its number of words.
    pub fn longest(&self, words: &[Word]) -> Option<(Role, usize)> {
        let first = words.first()?;
        self.starting(&first.folded, words)
            .or_else(|| (self.stems)(&first.folded).iter().find_map(|stem| self.starting(stem, words)))
    }

    fn starting(&self, first: &str, words: &[Word]) -> Option<(Role, usize)> {
        let phrases = self.by_first.get(first)?;
        phrases
            .iter()
            .find(|(phrase, _)| self.fits(phrase, words))
            .map(|(phrase, role)| (*role, phrase.len()))
    }

    fn fits(&self, phrase: &[&str], words: &[Word]) -> bool {
        phrase.len() <= words.len()
            && phrase.iter().zip(words).skip(1).all(|(expected, word)| {
                word.before != super::words::Gap::Stop
                    && (*expected == word.folded
                        || (self.stems)(&word.folded).iter().any(|stem| stem == expected))
            })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::english;
    use crate::fold::fold;

    #[test]
    fn every_phrase_is_folded_and_stands_once() {
        let phrases = &english::PHRASES;
        let means = phrases.means.iter().flat_map(|(_, typed)| typed.split(", "));
        let roles = phrases.roles.iter().flat_map(|(_, typed)| typed.split(", "));
        let mut seen = HashSet::new();
        for phrase in means.chain(roles) {
            assert_eq!(fold(phrase), phrase, "not folded");
            assert!(seen.insert(phrase), "{phrase:?} stands twice");
        }
        assert!(seen.len() > 400, "{}", seen.len());
    }
}
