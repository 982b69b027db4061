//! The list as ranking reads it: what judging needs of each film in one flat row, in order, and beside the rows the films
//! themselves for the few that are offered. Owns the rows and what their bits stand for; refuses to judge.
//!
//! What bounds ranking: a row is 168 bytes without a pointer, so that a list is read once from end to end at the pace of
//! memory. Up to some ten thousand films the rows stay in the processor's cache and arithmetic is the bound; a million
//! are 168 MB. A profile's axes lie side by side, so sums over them are vectorised, and of what fits only what can matter
//! is held ([`super::sieve`]). With children there the list is read twice: once as it would be without them.

use std::ops::Deref;

use chrono::NaiveDate;
use enumset::EnumSet;

use super::evening::{Candidate, WhyNot};
use crate::catalogue::{ContentNote, Genre};
use crate::fold::{fold, hash};
use crate::id::{MemberId, TitleId};
use crate::mood::film::acclaim::acclaim;
use crate::mood::film::profile::Profile;
use crate::mood::known::ProfileSource;

/// Names that a list uses, as bits; which is which only its [`Films`] know. The first 63 have a bit each, all others
/// share the last.
pub(super) type Bits = u64;

/// How many codes of countries or languages a row holds; further ones do not count when films are chosen.
const CODES: usize = 6;

/// Films to choose from.
#[derive(Clone, Debug, Default)]
pub struct Films {
    films: Vec<Candidate>,
    rows: Vec<Row>,
    /// Services by folded name, in the order of their bits.
    services: Vec<String>,
    /// Members in the order of their bits.
    members: Vec<MemberId>,
}

/// What judging needs of a film.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub id: TitleId,
    /// The folded name's hash.
    pub name: u64,
    pub services: Bits,
    pub wanted_by: Bits,
    pub profile: Profile,
    pub genres: EnumSet<Genre>,
    pub notes: EnumSet<ContentNote>,
    /// The best of its scores, as a share of the most there is.
    pub acclaim: Option<f32>,
    pub year: Option<i32>,
    pub last_watched: Option<NaiveDate>,
    pub leaves_on: Option<NaiveDate>,
    pub countries: Codes,
    pub languages: Codes,
    pub runtime_minutes: Option<u16>,
    pub minutes: Option<u16>,
    pub age: Option<u8>,
    pub set_aside: Option<WhyNot>,
    pub source: ProfileSource,
    pub festive: bool,
    pub watched: bool,
    pub really_happened: bool,
}

/// Two-letter codes, the main one first.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Codes([[u8; 2]; CODES]);

impl Codes {
    fn of(codes: &[String]) -> Self {
        let mut own = Self::default();
        let short = codes.iter().filter_map(|code| <[u8; 2]>::try_from(code.as_bytes()).ok());
        own.0.iter_mut().zip(short).for_each(|(place, code)| *place = code);
        own
    }

    /// The main one.
    pub fn first(&self) -> Option<&str> {
        self.iter().next()
    }

    /// Whether it is one of them.
    pub fn contains(&self, code: &str) -> bool {
        self.iter().any(|own| own == code)
    }

    /// Whether one of `asked` is among them.
    pub fn any_of(&self, asked: &[String]) -> bool {
        self.iter().any(|own| asked.iter().any(|code| code == own))
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        let known = self.0.iter().take_while(|code| code[0] != 0);
        known.filter_map(|code| std::str::from_utf8(code).ok())
    }
}

impl Deref for Films {
    type Target = [Candidate];

    fn deref(&self) -> &[Candidate] {
        &self.films
    }
}

impl FromIterator<Candidate> for Films {
    fn from_iter<I: IntoIterator<Item = Candidate>>(films: I) -> Self {
        let mut own = Self::default();
        own.extend(films);
        own
    }
}

impl Extend<Candidate> for Films {
    fn extend<I: IntoIterator<Item = Candidate>>(&mut self, films: I) {
        for film in films {
            self.insert(self.len(), film);
        }
    }
}

impl Films {
    /// Puts a film at a place, and those from there on one further.
    ///
    /// # Panics
    /// If there is no such place, as [`Vec::insert`].
    pub fn insert(&mut self, place: usize, film: Candidate) {
        let row = self.row(&film);
        self.rows.insert(place, row);
        self.films.insert(place, film);
    }

    /// Puts a film in the place of another.
    pub fn replace(&mut self, place: usize, film: Candidate) {
        let row = self.row(&film);
        if let (Some(own), Some(before)) = (self.rows.get_mut(place), self.films.get_mut(place)) {
            (*own, *before) = (row, film);
        }
    }

    /// Takes a film away, and puts those after it one nearer.
    ///
    /// # Panics
    /// If there is no such place, as [`Vec::remove`].
    pub fn remove(&mut self, place: usize) {
        self.rows.remove(place);
        self.films.remove(place);
    }

    /// Every film with its row.
    pub(super) fn rows(&self) -> impl Iterator<Item = (&Row, &Candidate)> {
        self.rows.iter().zip(&self.films)
    }

    /// The bits of these services; none for those that no film is on.
    pub(super) fn services(&self, names: &[String]) -> Bits {
        names.iter().map(|name| bit_of(&self.services, &fold(name))).fold(0, |all, bit| all | bit)
    }

    /// A member's bit; none for one who wants no film.
    pub(super) fn member(&self, member: MemberId) -> Bits {
        bit_of(&self.members, &member)
    }

    fn row(&mut self, film: &Candidate) -> Row {
        let services = film.services.iter().map(|name| note(&mut self.services, fold(name)));
        let services = services.fold(0, |all, bit| all | bit);
        let wanted_by = film.wanted_by.iter().map(|member| note(&mut self.members, *member));
        Row {
            id: film.id,
            name: hash(&fold(&film.name)),
            services,
            wanted_by: wanted_by.fold(0, |all, bit| all | bit),
            profile: film.profile,
            genres: film.genres.iter().copied().collect(),
            notes: film.notes.iter().copied().collect(),
            acclaim: acclaim(&film.scores),
            year: film.year,
            last_watched: film.last_watched,
            leaves_on: film.leaves_on,
            countries: Codes::of(&film.countries),
            languages: Codes::of(&film.languages),
            runtime_minutes: film.runtime_minutes,
            minutes: film.minutes(),
            age: film.age,
            set_aside: film.set_aside,
            source: film.source,
            festive: film.festive,
            watched: film.watched(),
            really_happened: film.really_happened(),
        }
    }
}

impl Row {
    /// Whether it is not to be suggested on any evening.
    pub fn is_set_aside(&self) -> bool {
        self.set_aside.is_some_and(|why| why != WhyNot::SeenIt)
    }
}

fn note<T: PartialEq>(known: &mut Vec<T>, one: T) -> Bits {
    if !known.contains(&one) {
        known.push(one);
        return bit(known.len() - 1);
    }
    bit_of(known, &one)
}

fn bit_of<T: PartialEq>(known: &[T], one: &T) -> Bits {
    known.iter().position(|own| own == one).map_or(0, bit)
}

fn bit(place: usize) -> Bits {
    1 << place.min(63)
}

#[cfg(test)]
mod tests {
    use super::{Bits, Codes, Row, bit_of, note};

    #[test]
    fn the_first_names_have_a_bit_of_their_own_and_the_rest_share_one() {
        let mut known = Vec::new();
        let bits: Vec<Bits> = (0..70).map(|name| note(&mut known, name)).collect();
        assert_eq!(bits[..63].iter().fold(0, |all, bit| all ^ bit), Bits::MAX >> 1);
        assert!(bits[63..].iter().all(|bit| *bit == 1 << 63));
        assert_eq!((note(&mut known, 5), bit_of(&known, &5), bit_of(&known, &99)), (1 << 5, 1 << 5, 0));
    }

    #[test]
    fn codes_are_kept_in_order_and_what_is_none_is_left_out() {
        let codes = Codes::of(&["TR", "nonsense", "KR"].map(String::from));
        assert_eq!(codes.first(), Some("TR"));
        assert!(codes.contains("KR") && !codes.contains("nonsense"));
        assert!(codes.any_of(&["US".into(), "KR".into()]) && !codes.any_of(&[]));
        assert_eq!(Codes::default().first(), None);
    }

    #[test]
    fn a_row_is_as_small_as_the_docs_say() {
        assert_eq!(size_of::<Row>(), 168);
    }
}
