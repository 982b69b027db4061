//! People by name. Owns who directs or plays in the films, found by all of a name, with its slips, or by the part of it
//! that one well-known person has; refuses to know who is meant where two would do.

use std::collections::HashMap;

use super::film::Film;
use crate::fold::{fold, hash};

/// Whoever is in fewer films is not known by a part of their name.
const WELL_KNOWN: u16 = 8;
/// Whoever is in fewer films is not meant by one word that nothing but a liking tells to be a name.
const KNOWN_ALONE: u16 = 25;
/// Whose last name alone is theirs is in so many times as many films as anybody else who has it.
const RARER: u16 = 3;
/// Whoever is in fewer films is not meant by a name with a slip.
const KNOWN: u16 = 3;
/// Names shorter than this are to be right, in letters.
const SHORTEST_MENDED: usize = 8;
/// What may be left out at the end of a name.
const YOUNGER: [&str; 3] = [" jr", " sr", " iii"];

/// Somebody who makes films or plays in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their name.
    pub name: &'static str,
    /// In how many films of the catalogue.
    pub films: u16,
}

/// How often a part of a name is whose.
#[derive(Clone, Copy, Debug, Default)]
struct Part {
    /// The most by one person, who that is, and whether it is the end of the name.
    most: u16,
    whose: u32,
    last: bool,
    /// The most by another.
    next: u16,
}

/// Everybody in the catalogue.
#[derive(Clone, Debug, Default)]
pub(crate) struct People {
    all: Vec<Person>,
    /// By the folded name's hash.
    by_name: HashMap<u64, u32>,
    /// By a part of the folded name.
    by_part: HashMap<u64, Part>,
    /// By a part of a director's name, who directed the most.
    by_director: HashMap<u64, Part>,
    /// How many titles have a word.
    in_titles: HashMap<u64, u16>,
}

impl People {
    pub(super) fn of<'a>(films: impl Iterator<Item = &'a Film>) -> Self {
        let mut own = Self::default();
        let mut folded: Vec<String> = Vec::new();
        let mut directed: Vec<u16> = Vec::new();
        for film in films {
            let directors = film.directors.iter().map(|name| (name, true));
            let mut seen: Vec<u32> = Vec::new();
            for (name, directs) in directors.chain(film.cast.iter().map(|name| (name, false))) {
                let plain = fold(name);
                let who = *own.by_name.entry(hash(&plain)).or_insert_with(|| {
                    own.all.push(Person { name, films: 0 });
                    folded.push(plain);
                    directed.push(0);
                    small(own.all.len() - 1)
                });
                let at = who as usize;
                if let (true, Some(times)) = (directs, directed.get_mut(at)) {
                    *times += 1;
                }
                if let (false, Some(person)) = (seen.contains(&who), own.all.get_mut(at)) {
                    person.films += 1;
                    seen.push(who);
                }
            }
            for word in fold(film.title).split(' ') {
                *own.in_titles.entry(hash(word)).or_default() += 1;
            }
        }
        for (who, ((plain, person), directed)) in folded.iter().zip(&own.all).zip(&directed).enumerate() {
            let last = plain.rsplit(' ').next();
            for part in plain.split(' ') {
                let is_last = Some(part) == last;
                note(&mut own.by_part, part, person.films, small(who), is_last);
                if *directed > 0 && is_last {
                    note(&mut own.by_director, part, *directed, small(who), true);
                }
            }
            if let Some(short) = YOUNGER.iter().find_map(|younger| plain.strip_suffix(younger)) {
                own.by_name.entry(hash(short)).or_insert(small(who));
            }
        }
        own
    }

    /// Who has this folded name.
    pub(crate) fn named(&self, folded: &str) -> Option<Person> {
        self.all.get(*self.by_name.get(&hash(folded))? as usize).copied()
    }

    /// Who has it but for one slip, if they are known and nobody else would do.
    pub(crate) fn nearly(&self, folded: &str) -> Option<Person> {
        let letters = folded.len();
        if letters < SHORTEST_MENDED {
            return None;
        }
        let first = folded.chars().next()?;
        let near = self.all.iter().filter(|person| {
            person.films >= KNOWN
                && person.name.len().abs_diff(letters) <= 4
                && person.name.starts_with(|c: char| c.eq_ignore_ascii_case(&first) || !c.is_ascii())
                && one_slip(&fold(person.name), folded)
        });
        let mut near: Vec<Person> = near.copied().collect();
        near.sort_by_key(|person| std::cmp::Reverse(person.films));
        match near[..] {
            [only] => Some(only),
            [first, next, ..] => (first.films >= 2 * next.films).then_some(first),
            [] => None,
        }
    }

    /// Whose name ends in this word, or with `any_part` has it, if one well-known person is meant by it.
    pub(crate) fn known_as(&self, word: &str, any_part: bool) -> Option<Person> {
        let part = self.by_part.get(&hash(word))?;
        let sure = part.most >= WELL_KNOWN && part.most >= 2 * part.next && (any_part || part.last);
        let person = sure.then(|| self.all.get(part.whose as usize)).flatten();
        person.copied().or_else(|| self.director(word))
    }

    /// The one well-known person with this word in their name, which nobody else has and hardly a title: "Denzel".
    pub(crate) fn only_one(&self, word: &str) -> Option<Person> {
        let part = self.by_part.get(&hash(word))?;
        let alone = part.most >= KNOWN_ALONE && part.next == 0 && self.titles(word) <= 1;
        alone.then(|| self.all.get(part.whose as usize)).flatten().copied()
    }

    /// Which director is called by this last name alone.
    pub(crate) fn director(&self, word: &str) -> Option<Person> {
        let part = self.by_director.get(&hash(word))?;
        let sure = part.most >= WELL_KNOWN && part.most >= 2 * part.next;
        sure.then(|| self.all.get(part.whose as usize)).flatten().copied()
    }

    /// Which director is meant by this last name where nobody else has it but people who are hardly known: "Kubrick".
    pub(crate) fn director_alone(&self, word: &str) -> Option<Person> {
        let part =
            self.by_part.get(&hash(word)).filter(|part| part.last && part.next * RARER <= part.most)?;
        let most = self.all.get(part.whose as usize).copied();
        self.director(word).filter(|director| most == Some(*director))
    }

    /// How many titles have this word: an ordinary one is in several.
    pub(crate) fn titles(&self, word: &str) -> u16 {
        self.in_titles.get(&hash(word)).copied().unwrap_or_default()
    }
}

fn note(parts: &mut HashMap<u64, Part>, word: &str, films: u16, who: u32, last: bool) {
    let part = parts.entry(hash(word)).or_default();
    if films > part.most {
        *part = Part { most: films, whose: who, last, next: part.most };
    } else {
        part.next = part.next.max(films);
    }
}

/// Whether one letter changed, added, left out or swapped with its neighbour makes one of the other.
fn one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let rest = |letters: &[char], from: usize| letters.get(from..).map(<[char]>::to_vec).unwrap_or_default();
    let (from_a, from_b) = (rest(&a, same), rest(&b, same));
    let swapped = |a: &[char], b: &[char]| match (a, b) {
        ([one, two, a @ ..], [first, second, b @ ..]) => one == second && two == first && a == b,
        _ => false,
    };
    rest(&from_a, 1) == rest(&from_b, 1)
        || rest(&from_a, 1) == from_b
        || from_a == rest(&from_b, 1)
        || swapped(&from_a, &from_b)
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::one_slip;

    #[test]
    fn one_slip_is_forgiven_and_two_are_not() {
        for (typed, name, near) in [
            ("adam sandlor", "adam sandler", true),
            ("adam sandlerr", "adam sandler", true),
            ("adam sandle", "adam sandler", true),
            ("adma sandler", "adam sandler", true),
            ("adam sandler", "adam sandler", true),
            ("adam sendlor", "adam sandler", false),
            ("adam", "adam sandler", false),
        ] {
            assert_eq!(one_slip(name, typed), near, "{typed}");
        }
    }
}
