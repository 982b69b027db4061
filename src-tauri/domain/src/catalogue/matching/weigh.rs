//! What departs from a film costs. Owns these costs and when the cheapest film is surely meant; refuses to look for films.

use super::names::{Fit, Part};
use super::readings::Reading;
use super::{Catalogue, Film, Sought};
use crate::fold::fold;

/// Dearer films are not surely meant.
const SURE: i32 = 5;
/// By so much the next film has to be dearer.
const APART: i32 = 2;

/// From here on a name may well be another film's.
const DEPARTS: i32 = 3;
/// What a name costs that begins so.
const LONGER: i32 = 4;
/// What it costs more if other films have what is written as their whole name: "Robin Hood" is no short "Prince of Thieves".
pub(super) const TAKEN: i32 = 2;
/// What a film costs that only its director and its year speak for.
const MADE: i32 = 10;

/// What a name costs that fits so.
pub(super) fn of_fit(fit: Fit) -> i32 {
    match fit {
        // "Girl" may be another film than "The Girl".
        Fit::Whole { words, other } => 1 + 2 * i32::from(words == 1) + i32::from(other),
        Fit::Part(Part::Head, _) | Fit::Part(Part::Start, 4..) => LONGER,
        Fit::Part(Part::Tail, 2..) => 3,
        Fit::Part(Part::Tail, _) => 6,
        Fit::Part(Part::Start, words) => 8 - small(words),
        Fit::Part(Part::Counted, _) => 8,
        // The longer a name, the less a slip makes of it. What is a word as it is written is rarely a slip.
        Fit::Slips { slips, letters, words } => match (words, letters) {
            (false, ..6) => 5,
            (false, ..8) => 4,
            (false, ..14) => 3 * small(slips),
            (false, _) => 3,
            (true, ..10) => 7,
            (true, ..16) => 4 + small(slips),
            (true, _) => 2 + 2 * small(slips),
        },
        Fit::Made => MADE,
        Fit::Words { share } => 20 - small(share as usize / 20).min(8),
    }
}

/// What its year costs: nobody's calendar is sure of more than a year.
fn of_year(film: &Film, year: Option<i32>) -> i32 {
    match year.map(|year| film.year.abs_diff(year)) {
        Some(0) => 0,
        Some(1) | None => 2,
        Some(2) => 6,
        Some(_) => 12,
    }
}

/// What its directors cost whose name costs so much: the same ones make up for a year or a slip, but they also make sequels.
fn of_director(film: &Film, director: Option<&str>, name: i32) -> i32 {
    let Some(given) = director.map(fold).filter(|given| given.is_ascii() && !given.is_empty()) else {
        return 0;
    };
    if film.directors.is_empty() {
        return 0;
    }
    let given: Vec<&str> = given.split(' ').collect();
    let near =
        |one: &str, other: &str| one == other || one.len() > 4 && strsim::osa_distance(one, other) == 1;
    let same = film.directors.iter().map(fold).any(|own| {
        let last = own.rsplit(' ').next().is_some_and(|last| given.iter().any(|word| near(word, last)));
        last || own.split(' ').filter(|word| given.iter().any(|given| near(given, word))).count() > 1
    });
    match same {
        true if name <= DEPARTS || name == MADE => -4,
        true => -1,
        false => 7,
    }
}

/// What its running time costs: a short film is not the long one of its name.
fn of_runtime(film: &Film, minutes: Option<u16>) -> i32 {
    let (Some(own), Some(given)) = (film.runtime(), minutes.filter(|minutes| *minutes > 0)) else { return 0 };
    let (shorter, longer) = (own.min(given), own.max(given));
    match longer - shorter {
        ..=5 => -1,
        _ if f32::from(shorter) / f32::from(longer) > 0.6 => 0,
        _ => 8,
    }
}

/// Films that may be meant, each with what it costs.
pub(super) struct Candidates<'c, 's> {
    catalogue: &'c Catalogue,
    sought: &'s Sought<'s>,
    all: Vec<(i32, usize)>,
}

impl<'c, 's> Candidates<'c, 's> {
    pub(super) fn new(catalogue: &'c Catalogue, sought: &'s Sought<'s>) -> Self {
        Self { catalogue, sought, all: Vec::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// Films that are called exactly so.
    pub(super) fn add_named(&mut self, reading: &Reading) {
        let folded = fold(&reading.name);
        for at in self.catalogue.positions(&reading.name) {
            let Some(film) = self.catalogue.film(at) else { continue };
            let own =
                fold(film.title) == folded || film.original_title.is_some_and(|name| fold(name) == folded);
            self.add(at, reading, reading.cost + i32::from(!own));
        }
    }

    /// A film whose name costs so much by this reading; the cheapest one counts.
    pub(super) fn add(&mut self, at: usize, reading: &Reading, cost: i32) {
        let Some(film) = self.catalogue.film(at) else { return };
        let year = self.sought.year.or(reading.year);
        // Who gives no year rather means a film that is well known.
        let unknown = year.is_none() && self.catalogue.card(at).is_none();
        let cost = cost
            + of_year(film, year)
            + of_director(film, self.sought.director, cost)
            + of_runtime(film, self.sought.runtime_minutes)
            + i32::from(unknown);
        match self.all.iter_mut().find(|(_, known)| *known == at) {
            Some((best, _)) => *best = cost.min(*best),
            None => self.all.push((cost, at)),
        }
    }

    /// The film that is surely meant.
    pub(super) fn sure(&self) -> Option<&'c Film> {
        let (best, at) = self.all.iter().min()?;
        let apart = self.all.iter().all(|(cost, other)| other == at || cost - best >= APART);
        (*best <= SURE && apart).then(|| self.catalogue.film(*at)).flatten()
    }

    /// The cheapest ones; of equal ones those with a card, which are known better, and the newer.
    pub(super) fn best(mut self, most: usize) -> Vec<&'c Film> {
        let card = |at: usize| self.catalogue.card(at).is_none();
        let year = |at: usize| self.catalogue.film(at).map_or(0, |film| -film.year);
        self.all.sort_by_key(|(cost, at)| (*cost, card(*at), year(*at), *at));
        self.all.iter().take(most).filter_map(|(_, at)| self.catalogue.film(*at)).collect()
    }
}

fn small(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
