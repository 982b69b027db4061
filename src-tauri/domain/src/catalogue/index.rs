//! Finding films by name. Owns every folded name in one text and its order by hash; refuses to know a film's other
//! fields.

use super::film::Film;
use crate::fold::{fold, hash};

/// Where a folded name stands, and whose it is.
#[derive(Clone, Copy, Debug)]
struct Name {
    start: u32,
    end: u32,
    film: u32,
}

/// Every name of every film.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    folded: String,
    names: Vec<Name>,
    /// A name's hash and its place in `names`, sorted.
    by_hash: Vec<(u32, u32)>,
}

impl Index {
    pub(super) fn of<'a>(films: impl Iterator<Item = &'a Film>) -> Self {
        let mut index = Self::default();
        for (position, film) in films.enumerate() {
            let own = index.names.len();
            for name in film.names() {
                index.push(own, &fold(name), small(position));
            }
        }
        index.folded.shrink_to_fit();
        index.names.shrink_to_fit();
        let names = index.names.iter().enumerate();
        let mut by_hash: Vec<_> =
            names.map(|(at, name)| (short_hash(index.text(*name)), small(at))).collect();
        by_hash.sort_unstable();
        index.by_hash = by_hash;
        index
    }

    /// Adds a name unless the film, whose names start at `own`, has it already.
    fn push(&mut self, own: usize, name: &str, film: u32) {
        let known = self.names.iter().skip(own).any(|other| self.text(*other) == name);
        if !known {
            let start = small(self.folded.len());
            self.folded.push_str(name);
            self.names.push(Name { start, end: small(self.folded.len()), film });
        }
    }

    fn text(&self, name: Name) -> &str {
        self.folded.get(name.start as usize..name.end as usize).unwrap_or_default()
    }

    /// Every name with its film's position, in the order of the films.
    pub(super) fn names(&self) -> impl Iterator<Item = (&str, usize)> {
        self.names.iter().map(|name| (self.text(*name), name.film as usize))
    }

    /// The positions of the films a name of which begins with these folded words, perhaps after an article; in order, each once.
    pub(super) fn beginning(&self, words: &str) -> Vec<usize> {
        let begins = |name: &str| {
            let rest = name.strip_prefix("the ").unwrap_or(name).strip_prefix(words);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let mut films: Vec<usize> =
            self.names().filter(|(name, _)| begins(name)).map(|(_, film)| film).collect();
        films.dedup();
        films
    }

    /// The positions of the films that have this folded name, in order.
    pub(super) fn named(&self, folded: String) -> impl Iterator<Item = usize> {
        let wanted = short_hash(&folded);
        let first = self.by_hash.partition_point(|(hash, _)| *hash < wanted);
        let same = self.by_hash.iter().skip(first).take_while(move |(hash, _)| *hash == wanted);
        same.filter_map(|(_, at)| self.names.get(*at as usize))
            .filter(move |name| self.text(**name) == folded)
            .map(|name| name.film as usize)
    }
}

/// Half a hash will do: two names of one are told apart by their text.
fn short_hash(text: &str) -> u32 {
    hash(text) as u32
}

/// Positions and lengths here are far below the limit.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
