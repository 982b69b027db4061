//! Every name of the catalogue in the spelling of matching. Owns how a name is found there: whole, as the beginning or end
//! of a longer one, with slips, by words that it shares. Refuses to judge.

use std::collections::HashMap;

use strsim::osa_distance;

use super::readings::{BETWEEN, possessive};
use super::spelling::{digits, key, words};
use crate::catalogue::Film;
use crate::fold::{fold, hash};

/// Fewer words begin too many names.
const LEAST_START: usize = 2;
/// A word of more names tells nothing.
const COMMON: usize = 300;
/// Shorter names have no slips, in letters.
const SHORTEST_MENDED: usize = 5;
/// From this length on two slips are forgiven, in letters.
const TWO_SLIPS: usize = 10;

/// A name and whose it is.
#[derive(Clone, Copy, Debug)]
struct Name {
    start: u32,
    end: u32,
    film: u32,
    year: i32,
    /// Which letters it has, once and twice.
    letters: u64,
    /// It is neither the usual name nor the original one.
    other: bool,
}

/// How a name fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// It is all of it; or all of another name than the usual or original one.
    Whole { words: usize, other: bool },
    /// It is a part of it, with how many words.
    Part(Part, usize),
    /// It is it but for slips; so many letters are written. What is written may be words, too.
    Slips { slips: usize, letters: usize, words: bool },
    /// Nothing says so but that its maker is sought, and that its own name is not known.
    Made,
    /// It shares rare words with it, the more the better, in hundredths.
    Words { share: u32 },
}

/// A part of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// It stands before a mark: "Borat: …".
    Head,
    /// Its first words.
    Start,
    /// Before a number, which tells one film of a series from the others.
    Counted,
    /// It stands behind a mark, or behind whose film it is.
    Tail,
}

/// All names.
#[derive(Clone, Debug, Default)]
pub(in crate::catalogue) struct Names {
    text: String,
    /// By their keys.
    names: Vec<Name>,
    /// Places in `names` by the length of the key, where each length begins.
    by_length: Vec<Vec<u32>>,
    /// Parts of names by hash, with how many words they have.
    parts: Vec<(u64, u32, Part, u8)>,
    /// Names by the hash of a word.
    by_word: HashMap<u64, Vec<u32>>,
    /// Films whose original name is not known, though they have one, by the hash of a director's name.
    by_director: HashMap<u64, Vec<u32>>,
}

impl Names {
    pub(in crate::catalogue) fn of<'a>(films: impl Iterator<Item = &'a Film>) -> Self {
        let mut read: Vec<(String, Vec<String>, Name, &'static str)> = Vec::new();
        let mut all = Self::default();
        for (position, film) in films.enumerate() {
            let own = read.len();
            let foreign = film.languages.first().is_some_and(|main| main != "en");
            for director in film.directors.iter().filter(|_| foreign && film.original_title.is_none()) {
                all.by_director.entry(hash(&fold(director))).or_default().push(small(position));
            }
            for name in film.names() {
                let words = words(name);
                let key = key(&words);
                if key.is_empty() || read.iter().skip(own).any(|(known, ..)| *known == key) {
                    continue;
                }
                let other = name != film.title && film.original_title != Some(name);
                let letters = letters(&key);
                let name_of =
                    Name { start: 0, end: 0, film: small(position), year: film.year, letters, other };
                read.push((key, words, name_of, name));
            }
        }
        read.sort_by(|(a, ..), (b, ..)| a.cmp(b));
        for (key, words, mut name, written) in read {
            let at = small(all.names.len());
            name.start = small(all.text.len());
            all.text.push_str(&key);
            name.end = small(all.text.len());
            all.names.push(name);
            let length = key.len();
            if all.by_length.len() <= length {
                all.by_length.resize(length + 1, Vec::new());
            }
            all.by_length.get_mut(length).into_iter().for_each(|same| same.push(at));
            for word in &words {
                let of_word = all.by_word.entry(hash(word)).or_default();
                if of_word.last() != Some(&at) {
                    of_word.push(at);
                }
            }
            all.parts
                .extend(parts(written).into_iter().map(|(key, part, words)| (hash(&key), at, part, words)));
        }
        all.by_word.values_mut().filter(|names| names.len() > COMMON).for_each(Vec::clear);
        all.parts.sort_unstable();
        all.parts.dedup();
        all
    }

    /// Films that have these words as a name.
    pub(super) fn whole(&self, words: &[String]) -> impl Iterator<Item = (usize, Fit)> {
        let (key, words) = (key(words), words.len());
        let first = self.names.partition_point(|name| self.key(name) < &*key);
        let same = self.names.iter().skip(first).take_while(move |name| self.key(name) == key);
        same.map(move |name| (name.film as usize, Fit::Whole { words, other: name.other }))
    }

    /// Films of whose name these words are a part.
    pub(super) fn partly(&self, words: &[String]) -> impl Iterator<Item = (usize, Fit)> {
        let wanted = hash(&key(words));
        let first = self.parts.partition_point(|(hash, ..)| *hash < wanted);
        let same = self.parts.iter().skip(first).take_while(move |(hash, ..)| *hash == wanted);
        same.filter_map(|(_, name, part, words)| {
            let film = self.names.get(*name as usize)?.film as usize;
            Some((film, Fit::Part(*part, usize::from(*words))))
        })
    }

    /// Films with a name that is this one but for slips of the finger. With a year only films of about then count, without
    /// one only names with the same first letter: nobody waits for thousands of names to be compared.
    pub(super) fn mended(&self, words: &[String], year: Option<i32>) -> Vec<(usize, Fit)> {
        let key = &*key(words);
        let length = key.len();
        let most = match length {
            0..SHORTEST_MENDED => return Vec::new(),
            SHORTEST_MENDED..TWO_SLIPS => 1,
            _ => 2,
        };
        let own = letters(key);
        let lengths = self.by_length.iter().skip(length.saturating_sub(most)).take(2 * most + 1);
        let near = lengths.flatten().filter_map(|at| self.names.get(*at as usize)).filter(|name| {
            (name.letters ^ own).count_ones() as usize <= 2 * most
                && year.is_none_or(|year| name.year.abs_diff(year) <= 1)
        });
        let near = near.filter_map(|name| {
            let other = self.key(name);
            let begins = year.is_some() || other.get(..1) == key.get(..1);
            if !begins || !digits(key).eq(digits(other)) {
                return None;
            }
            let slips = osa_distance(key, other);
            let known = words.iter().all(|word| self.by_word.contains_key(&hash(word)));
            let fit = Fit::Slips { slips, letters: length, words: known };
            (1..=most).contains(&slips).then_some((name.film as usize, fit))
        });
        near.collect()
    }

    /// Films that share rare words, for somebody to choose from.
    pub(super) fn sharing(&self, words: &[String]) -> Vec<(usize, Fit)> {
        let mut shares: HashMap<u32, f32> = HashMap::new();
        let weight = |names: &Vec<u32>| 1.0 / (names.len() as f32 + 1.0).ln();
        for names in words.iter().filter_map(|word| self.by_word.get(&hash(word))) {
            for name in names {
                *shares.entry(*name).or_default() += weight(names);
            }
        }
        let shares = shares.into_iter().filter_map(|(at, share)| {
            let film = self.names.get(at as usize)?.film as usize;
            Some((film, Fit::Words { share: (share * 100.0) as u32 }))
        });
        shares.collect()
    }

    /// Films by one of these directors that may have any original name.
    pub(super) fn made(&self, directors: &str) -> impl Iterator<Item = (usize, Fit)> {
        let films = directors.split(", ").filter_map(|name| self.by_director.get(&hash(&fold(name))));
        films.flatten().map(|film| (*film as usize, Fit::Made))
    }

    fn key(&self, name: &Name) -> &str {
        self.text.get(name.start as usize..name.end as usize).unwrap_or_default()
    }
}

/// What of a name may stand for it, with its words: what a mark or somebody's name parts from it, and how a long one begins.
fn parts(name: &'static str) -> Vec<(String, Part, u8)> {
    let mut all = Vec::new();
    let mut add = |words: &[String], part| {
        let key = key(words);
        if key.bytes().any(|byte| byte.is_ascii_alphabetic()) {
            all.push((key, part, u8::try_from(words.len()).unwrap_or(u8::MAX)));
        }
    };
    let counts = |words: &[String]| {
        let number = words.first().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
        number.is_some_and(|number| number != "1")
    };
    for (head, tail) in BETWEEN.into_iter().chain([" ("]).filter_map(|between| name.split_once(between)) {
        let tail = words(tail);
        add(&words(head), if counts(&tail) { Part::Counted } else { Part::Head });
        add(&tail, Part::Tail);
    }
    if let Some((_, own)) = possessive(name) {
        add(&words(own), Part::Tail);
    }
    let all_words = words(name);
    for length in LEAST_START..all_words.len() {
        let (start, rest) = all_words.split_at(length);
        add(start, if counts(rest) { Part::Counted } else { Part::Start });
    }
    all
}

/// A bit for each letter and digit that stands in a name, and one for each letter that stands there twice.
fn letters(key: &str) -> u64 {
    key.bytes().fold(0, |seen, byte| {
        let at = match byte {
            b'a'..=b'z' => u32::from(byte - b'a'),
            b'0'..=b'9' => 52 + u32::from(byte - b'0'),
            _ => return seen,
        };
        let once = 1_u64 << at;
        seen | if at < 26 && seen & once != 0 { once << 26 } else { once }
    })
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
