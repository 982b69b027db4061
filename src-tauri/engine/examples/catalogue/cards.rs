//! What the cards say to a film of the source. Owns whether one has a card already, under whatever name, who leads, and
//! what is spoken where.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use houselights_domain::catalogue::matching::{Found, Sought, find};
use houselights_domain::catalogue::{Card, Catalogue};
use houselights_domain::fold::fold;

use super::Film;

/// Words that tell no film from another.
const SMALL: [&str; 15] =
    ["the", "a", "an", "of", "and", "in", "to", "le", "la", "les", "l", "de", "et", "der", "die"];
/// Words that tell one film of a series from another.
const NUMERALS: [&str; 10] = ["ii", "iii", "iv", "v", "vi", "vii", "viii", "too", "two", "part"];
/// Names of the same people and year that differ by so many letters are the same: "Colour", "Firemen".
const SLIPS: usize = 2;
/// A film by the same director of the same year is the same one under another name if so many leads are and it is as long,
/// give or take so many minutes.
const LEADS: usize = 3;
const MINUTES: u16 = 3;

/// The cards by what a film is compared with.
pub struct Cards<'a> {
    catalogue: &'a Catalogue,
    by_name: HashMap<String, Vec<&'a Card>>,
    by_director: HashMap<String, Vec<&'a Card>>,
    /// How many cards name somebody as a leading actor.
    leads: HashMap<&'static str, usize>,
    /// The language that most cards of a country have first.
    at_home: HashMap<&'static str, &'static str>,
}

impl<'a> Cards<'a> {
    pub fn of(catalogue: &'a Catalogue) -> Self {
        let mut by_name: HashMap<_, Vec<&Card>> = HashMap::new();
        let mut by_director: HashMap<_, Vec<&Card>> = HashMap::new();
        let mut leads = HashMap::new();
        let mut spoken: BTreeMap<_, BTreeMap<_, usize>> = BTreeMap::new();
        for card in catalogue.cards() {
            card.names().for_each(|name| by_name.entry(fold(name)).or_default().push(card));
            card.directors.iter().for_each(|name| by_director.entry(fold(name)).or_default().push(card));
            card.cast.iter().for_each(|name| *leads.entry(name).or_default() += 1);
            if let (Some(country), Some(language)) = (card.countries.first(), card.languages.first()) {
                *spoken.entry(country).or_default().entry(language).or_default() += 1;
            }
        }
        let most = |languages: BTreeMap<&'static str, usize>| {
            languages.into_iter().max_by_key(|(language, count)| (*count, std::cmp::Reverse(*language)))
        };
        let at_home = spoken.into_iter().filter_map(|(country, all)| Some((country, most(all)?.0))).collect();
        Self { catalogue, by_name, by_director, leads, at_home }
    }

    /// How many cards name this person as a leading actor.
    pub fn led_by(&self, person: &str) -> usize {
        self.leads.get(person).copied().unwrap_or_default()
    }

    /// Whether a language is what people speak in one of these countries.
    pub fn at_home(&self, language: &str, countries: &[&str]) -> bool {
        countries.iter().any(|country| self.at_home.get(country).is_some_and(|home| *home == language))
    }

    /// Whether the film has a card: of its name, or by its director and of nearly its name, of its name as other programs
    /// write it, or with its people and its length, whatever the year if the name is the same.
    pub fn have(&self, film: &Film<'_>) -> bool {
        let apart = |card: &Card| (card.year - film.year).abs();
        let mut named = self.by_name.get(&fold(film.title)).into_iter().flatten();
        let mut directed =
            film.directors.iter().filter_map(|name| self.by_director.get(&fold(name))).flatten();
        let alike =
            |card: &Card, alike: fn(&str, &str) -> bool| card.names().any(|name| alike(name, film.title));
        named.any(|card| apart(card) <= 1)
            || directed.any(|card| match apart(card) {
                0 => {
                    alike(card, nearly_the_same)
                        || same_people(card, film, LEADS)
                        || self.is_meant(card, film)
                }
                1 => alike(card, |one, other| compact(one) == compact(other)),
                // "Repentance" was made three years before anybody saw it; a remake by its own director has other actors.
                _ => alike(card, |one, other| fold(one) == fold(other)) && same_people(card, film, 1),
            })
    }

    /// Whether an import would take the film for the card: "Gone in 60 Seconds".
    fn is_meant(&self, card: &Card, film: &Film<'_>) -> bool {
        let directors = film.directors.join(", ");
        let sought = Sought {
            title: film.title,
            year: Some(film.year),
            director: Some(&directors),
            ..Sought::default()
        };
        let is_it = |found: Found<'_>| matches!(found, Found::Sure(sure) if (sure.title, sure.year) == (card.title, card.year));
        as_long(card, film) != Some(false) && is_it(find(self.catalogue, &sought))
    }
}

/// Whether at least so many lead in both, and both are as long.
fn same_people(card: &Card, film: &Film<'_>, least: usize) -> bool {
    let leads = film.cast.iter().filter(|name| card.cast.iter().any(|own| fold(own) == fold(name)));
    leads.count() >= least && as_long(card, film) == Some(true)
}

/// Whether both are as long; `None` where that is not known of both.
fn as_long(card: &Card, film: &Film<'_>) -> Option<bool> {
    card.runtime().zip(film.runtime).map(|(one, other)| one.abs_diff(other) <= MINUTES)
}

/// A name run together, without its article.
fn compact(name: &str) -> String {
    let folded = fold(&name.replace('&', " and "));
    let telling = ["the ", "a ", "an "].iter().find_map(|article| folded.strip_prefix(article));
    telling.unwrap_or(&folded).replace(' ', "")
}

/// Whether one name is the other with more or fewer words, a number aside, or with a letter or two changed.
fn nearly_the_same(one: &str, other: &str) -> bool {
    let [one_compact, other_compact] = [one, other].map(compact);
    let long = one_compact.len().min(other_compact.len()) > 2 * SLIPS;
    let [one, other] = [one, other].map(|name| {
        let telling = |word: &&str| !SMALL.contains(word);
        fold(name).split(' ').filter(telling).map(str::to_owned).collect::<BTreeSet<String>>()
    });
    let number =
        |word: &String| NUMERALS.contains(&word.as_str()) || word.bytes().all(|b| b.is_ascii_digit());
    let numbered = one.symmetric_difference(&other).any(number);
    let fewer = !one.is_empty() && !other.is_empty() && (one.is_subset(&other) || other.is_subset(&one));
    !numbered && (fewer || long && strsim::levenshtein(&one_compact, &other_compact) <= SLIPS)
}
