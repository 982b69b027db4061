//! A year of evenings as figures: their moods by month, whose wishes they were, how heavy they were, how long was
//! watched, and from which countries. Owns what is counted and how; refuses to know where evenings are stored and to draw
//! them.
//!
//! What is not known is not made up: a film of unknown length adds nothing and turns the sum into "at least", and one
//! whose mood nobody knows has none.

mod tone;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use tone::Tone;

use crate::id::MemberId;
use crate::mood::Profile;

/// A film of an evening, as far as the figures need it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// Minutes of it that were shown; `None` when nobody knows.
    pub minutes: Option<u16>,
    /// Its mood; `None` when nobody knows.
    pub profile: Option<Profile>,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
}

/// An evening that was.
#[derive(Clone, Debug, PartialEq)]
pub struct Past {
    /// The evening it belongs to.
    pub date: NaiveDate,
    /// What was shown, in order; nothing where nobody said what it was.
    pub films: Vec<Shown>,
    /// Whose wish one of the films was, of those who were there.
    pub chosen_by: Vec<MemberId>,
}

/// How long was watched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Watched {
    /// Minutes of film whose length is known.
    pub minutes: u32,
    /// There was more, of which nobody knows how long it was.
    pub at_least: bool,
}

/// How many evenings had which mood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ToneCount {
    /// The mood; `None` is none that stood out, or none that is known.
    pub tone: Option<Tone>,
    /// How many evenings.
    pub evenings: u32,
}

/// A month of the year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthFigures {
    /// How many evenings.
    pub evenings: u32,
    /// Their moods, only those that there were.
    pub tones: Vec<ToneCount>,
    /// How long was watched.
    pub watched: Watched,
}

/// How many evenings were somebody's wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TurnCount {
    /// Whose; `None` is nobody's in particular.
    pub member: Option<MemberId>,
    /// How many evenings.
    pub evenings: u32,
}

/// How many evenings had a film of a country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CountryCount {
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// How many evenings.
    pub evenings: u32,
}

/// A year in figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Figures {
    /// How many evenings.
    pub evenings: u32,
    /// January to December.
    pub months: Vec<MonthFigures>,
    /// How long was watched in all.
    pub watched: Watched,
    /// Whose wishes they were, most first; an evening that several wished for counts for each.
    pub turns: Vec<TurnCount>,
    /// Where the films came from, most first; an evening counts once for each country.
    pub countries: Vec<CountryCount>,
}

impl Past {
    /// The moods of its films taken together; `None` when no mood is known.
    pub fn profile(&self) -> Option<Profile> {
        let known: Vec<Profile> = self.films.iter().filter_map(|film| film.profile).collect();
        let count = known.len() as f32;
        let mut mean = Profile::default();
        for profile in &known {
            mean.0.iter_mut().zip(profile.0).for_each(|(sum, level)| *sum += level / count);
        }
        (!known.is_empty()).then_some(mean)
    }

    /// The mood that stood out.
    pub fn tone(&self) -> Option<Tone> {
        Tone::of(&self.profile()?)
    }

    /// How much it weighed on people, 0 to 9.
    pub fn weight(&self) -> Option<f32> {
        Some(self.profile()?.heaviness())
    }

    /// How long was watched.
    pub fn watched(&self) -> Watched {
        let known = self.films.iter().filter_map(|film| film.minutes);
        let minutes = known.map(u32::from).sum();
        let at_least = self.films.is_empty() || self.films.iter().any(|film| film.minutes.is_none());
        Watched { minutes, at_least }
    }

    /// The countries that its films came from, each once.
    pub fn countries(&self) -> Vec<&str> {
        let mut countries: Vec<&str> =
            self.films.iter().flat_map(|film| film.countries.iter().map(String::as_str)).collect();
        countries.sort_unstable();
        countries.dedup();
        countries
    }
}

impl Figures {
    /// The figures of evenings that all lie in one year, in any order.
    pub fn of(evenings: &[Past]) -> Self {
        let mut figures = Self { months: vec![MonthFigures::default(); 12], ..Self::default() };
        let mut turns: Vec<(Option<MemberId>, u32)> = Vec::new();
        let mut countries: Vec<(&str, u32)> = Vec::new();
        for evening in evenings {
            let watched = evening.watched();
            figures.evenings += 1;
            figures.watched.add(watched);
            if let Some(month) = figures.months.get_mut(evening.date.month0() as usize) {
                month.evenings += 1;
                month.watched.add(watched);
                month.count(evening.tone());
            }
            let mut wishes = evening.chosen_by.clone();
            wishes.sort_unstable();
            wishes.dedup();
            wishes.iter().for_each(|member| tally(&mut turns, Some(*member)));
            if wishes.is_empty() {
                tally(&mut turns, None);
            }
            evening.countries().into_iter().for_each(|country| tally(&mut countries, country));
        }
        // Nobody's come last, however many there are: it is whose turn it was that is asked.
        turns.sort_by_key(|(member, evenings)| (member.is_none(), u32::MAX - evenings, *member));
        countries.sort_by_key(|(country, evenings)| (u32::MAX - evenings, *country));
        for month in &mut figures.months {
            month.tones.sort_by_key(|count| (count.tone.is_none(), count.tone));
        }
        figures.turns = turns.into_iter().map(|(member, evenings)| TurnCount { member, evenings }).collect();
        figures.countries = countries
            .into_iter()
            .map(|(country, evenings)| CountryCount { country: country.to_owned(), evenings })
            .collect();
        figures
    }
}

impl Watched {
    fn add(&mut self, other: Self) {
        self.minutes = self.minutes.saturating_add(other.minutes);
        self.at_least |= other.at_least;
    }
}

impl MonthFigures {
    fn count(&mut self, tone: Option<Tone>) {
        match self.tones.iter_mut().find(|count| count.tone == tone) {
            Some(count) => count.evenings += 1,
            None => self.tones.push(ToneCount { tone, evenings: 1 }),
        }
    }
}

fn tally<T: PartialEq>(counts: &mut Vec<(T, u32)>, what: T) {
    match counts.iter_mut().find(|(known, _)| *known == what) {
        Some((_, count)) => *count += 1,
        None => counts.push((what, 1)),
    }
}

#[cfg(test)]
mod tests;
