//! The watchlist in memory: what searching, listing and choosing need of each title, in flat rows. Owns its freshness
//! and the order of the list; refuses to write.
//!
//! It is read once, at the first look, and after a write only the titles that the write touched are read again. A
//! keystroke therefore costs a scan of folded strings and no database.

mod glance;
mod history;
mod page;
mod searched;

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use houselights_domain::catalogue::{Card, Catalogue, ContentNote, Genre, likely_notes};
use houselights_domain::fold::fold;
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::mood::{Candidate, Films, Known, Mood, acclaim, moods_spoken_of, people, profile_of};
use houselights_domain::title::{Fact, Facts, Given, Title, Viewing};

pub use self::glance::Glance;
use self::history::Tastes;
use self::searched::Searched;
use crate::error::Error;
use crate::guesses::guess;
use crate::store::{Connection, titles};
use crate::view::{ListChoices, TitleRow};

/// From so many titles on it is quicker to read all than each of them.
const ANEW: usize = 200;
/// From so many letters on a name may have one slip, and two.
const ONE_SLIP: usize = 5;
const TWO_SLIPS: usize = 10;

/// The watchlist in memory.
#[derive(Debug, Default)]
pub struct Shelf {
    /// What choosing needs, oldest first.
    films: Films,
    /// What else is needed of each film, in the same order.
    beside: Vec<Beside>,
    place: HashMap<TitleId, usize>,
    is_read: bool,
    /// The day on which it is looked at: services have films up to a day.
    day: NaiveDate,
    tastes: OnceCell<Tastes>,
    choices: OnceCell<ListChoices>,
    labels: Labels,
}

/// The moods that each label of the list speaks of: ten thousand films share a few labels, and reading one takes a while.
type Labels = HashMap<String, Vec<Mood>>;

#[derive(Clone, Debug)]
struct Beside {
    /// The household's labels.
    tags: Vec<String>,
    /// The name, folded, for the order.
    name: String,
    /// Whether it leaves a service, or left one, on a day that is known.
    leaves: bool,
    /// What a search looks through.
    searched: Searched,
    /// Every time it was watched, oldest first.
    viewings: Vec<Viewing>,
    /// Who has seen it without the others.
    seen_by: Vec<MemberId>,
    /// What it was given elsewhere.
    ratings: Vec<Given>,
}

impl Shelf {
    /// Reads every title, unless that was done, and on another day those again that a service has up to a day.
    pub fn read(
        &mut self,
        connection: &Connection,
        catalogue: &Catalogue,
        today: NaiveDate,
    ) -> Result<(), Error> {
        if self.is_read && self.day != today {
            let rows = self.films.iter().zip(&self.beside);
            let leaving = rows.filter(|(_, beside)| beside.leaves).map(|(film, _)| film.id).collect();
            self.day = today;
            // What could not be read is not taken for read on that day.
            self.refresh(connection, catalogue, &leaving).inspect_err(|_| self.is_read = false)?;
        }
        if !self.is_read {
            self.day = today;
            let titles = titles::load(connection)?.into_iter();
            let rows = titles.map(|title| shelved(title, catalogue, today, &mut self.labels));
            (self.films, self.beside) = rows.unzip();
            self.index();
            self.is_read = true;
        }
        Ok(())
    }

    /// Reads again the titles that a write touched.
    pub fn refresh(
        &mut self,
        connection: &Connection,
        catalogue: &Catalogue,
        touched: &BTreeSet<TitleId>,
    ) -> Result<(), Error> {
        if !self.is_read {
            return Ok(());
        }
        self.tastes = OnceCell::new();
        self.choices = OnceCell::new();
        if touched.len() > ANEW {
            self.is_read = false;
            return self.read(connection, catalogue, self.day);
        }
        for &id in touched {
            match titles::find(connection, id) {
                Ok(title) => {
                    let row = shelved(title, catalogue, self.day, &mut self.labels);
                    self.put(row);
                }
                Err(Error::Gone) => self.take_off(id),
                Err(problem) => return Err(problem),
            }
        }
        Ok(())
    }

    fn put(&mut self, (film, beside): (Candidate, Beside)) {
        if let Some(&place) = self.place.get(&film.id) {
            self.films.replace(place, film);
            self.beside[place] = beside;
            return;
        }
        // A new title goes last; one that an undo brings back goes where it stood.
        let place = self.films.partition_point(|other| other.id < film.id);
        let is_last = place == self.films.len();
        self.place.insert(film.id, place);
        self.films.insert(place, film);
        self.beside.insert(place, beside);
        if !is_last {
            self.index();
        }
    }

    fn take_off(&mut self, id: TitleId) {
        if let Some(&place) = self.place.get(&id) {
            self.films.remove(place);
            self.beside.remove(place);
            self.index();
        }
    }

    fn index(&mut self) {
        self.place = self.films.iter().enumerate().map(|(place, film)| (film.id, place)).collect();
    }

    /// Every film, oldest first.
    pub fn films(&self) -> &Films {
        &self.films
    }

    /// A film.
    pub fn find(&self, id: TitleId) -> Option<&Candidate> {
        self.films.get(*self.place.get(&id)?)
    }

    /// A film's name.
    pub fn name(&self, id: TitleId) -> Option<String> {
        self.find(id).map(|film| film.name.clone())
    }

    /// The films of that name, whatever the case and diacritics.
    pub fn named(&self, name: &str) -> impl Iterator<Item = &Candidate> {
        let folded = fold(name);
        self.films
            .iter()
            .zip(&self.beside)
            .filter(move |(_, beside)| beside.name == folded)
            .map(|(film, _)| film)
    }

    /// The films of the one name that `name` is with a slip of the fingers: a letter, in a long name two, but none in what
    /// counts parts.
    pub fn nearly_named(&self, name: &str) -> Vec<&Candidate> {
        let folded = fold(name);
        let letters = folded.chars().count();
        let most = match letters {
            ..ONE_SLIP => return Vec::new(),
            ONE_SLIP..TWO_SLIPS => 1,
            _ => 2,
        };
        let own = part(&folded);
        let near = self.films.iter().zip(&self.beside).filter(|(_, beside)| {
            let theirs = &beside.name;
            // Most names are ruled out by their length alone, which is quick.
            theirs.chars().count().abs_diff(letters) <= most
                && part(theirs).eq(own.clone())
                && strsim::osa_distance(theirs, &folded) <= most
        });
        let near: Vec<_> = near.collect();
        let is_one = near.windows(2).all(|two| matches!(two, [a, b] if a.1.name == b.1.name));
        if is_one { near.into_iter().map(|(film, _)| film).collect() } else { Vec::new() }
    }

    /// The title of that name and, where it is known, that year.
    pub fn like(&self, name: &str, year: i32) -> Option<TitleId> {
        self.named(name).find(|film| film.year.is_none_or(|known| known == year)).map(|film| film.id)
    }

    /// Everything that a search looks through of a film, folded.
    pub fn searched(&self, id: TitleId) -> Option<&str> {
        Some(self.beside.get(*self.place.get(&id)?)?.searched.text())
    }
}

/// The words of a folded name that say which part it is: digits and Roman numerals.
fn part(name: &str) -> impl Iterator<Item = &str> + Clone {
    let counts =
        |word: &&str| word.contains(|c: char| c.is_ascii_digit()) || word.chars().all(|c| "ivx".contains(c));
    name.split(' ').filter(counts)
}

/// A film as a poster or row.
pub fn view(film: &Candidate) -> TitleRow {
    TitleRow {
        id: film.id,
        name: film.name.clone(),
        year: film.year,
        runtime_minutes: film.runtime_minutes,
        director: film.directors.first().cloned(),
        services: film.services.clone(),
        genres: film.genres.clone(),
        mood: film.profile,
        wanted_by: film.wanted_by.clone(),
        watched_on: film.last_watched,
        set_aside: film.set_aside,
        added_on: film.added_on,
        leaves_on: film.leaves_on,
        acclaim: acclaim(&film.scores).map(percent),
        found: None,
    }
}

fn percent(share: f32) -> u8 {
    (share * 100.0).round() as u8
}

fn shelved(
    title: Title,
    catalogue: &Catalogue,
    today: NaiveDate,
    labels: &mut Labels,
) -> (Candidate, Beside) {
    let year = title.facts.year.as_ref().map(|fact| fact.value);
    let card = catalogue.find(&title.name, year);
    let beside = Beside {
        name: fold(&title.name),
        leaves: title.facts.services_said_to_have().iter().any(|service| service.last_day().is_some()),
        searched: Searched::of(&title),
        tags: title.tags.clone(),
        viewings: title.viewings.clone(),
        seen_by: title.seen_by.clone(),
        ratings: title.ratings.clone(),
    };
    let spoken = title.tags.iter().flat_map(|tag| moods_of(tag, labels)).collect::<Vec<_>>();
    (candidate(title, card, &spoken, today), beside)
}

fn moods_of(label: &str, labels: &mut Labels) -> Vec<Mood> {
    if let Some(moods) = labels.get(label) {
        return moods.clone();
    }
    let moods = moods_spoken_of(label);
    labels.insert(label.to_owned(), moods.clone());
    moods
}

/// What choosing needs of a title: its facts first, then what its card knows besides or, without one, what to expect.
fn candidate(title: Title, card: Option<&Card>, labels: &[Mood], today: NaiveDate) -> Candidate {
    let guess = if card.is_none() { guess(&title.name, &title.facts) } else { None };
    let services = title.facts.services_on(today);
    let Known { profile, source } = profile_of(&title.facts, card, labels, guess.as_ref());
    let Facts {
        runtime_minutes,
        year,
        countries,
        languages,
        genres,
        directors,
        cast,
        true_story,
        scores,
        certificate,
        ..
    } = title.facts;
    fn value<T: Default>(fact: Option<Fact<T>>) -> T {
        fact.map(|fact| fact.value).unwrap_or_default()
    }
    let genres = value(genres);
    let (directors, cast) = (value(directors), value(cast));
    let own = directors.iter().chain(&cast).map(String::as_str);
    let of_card = card.filter(|_| cast.is_empty()).map(|card| card.people());
    let people = people(own.chain(of_card.into_iter().flatten().map(|name| -> &str { name })));
    // Of a month alone nobody can say on which of its days.
    let days = services.iter().filter_map(|service| service.until.as_ref()?.parse().ok());
    let leaves_on = days.min();
    Candidate {
        id: title.id,
        name: title.name,
        profile,
        source,
        runtime_minutes: runtime_minutes.map(|fact| fact.value),
        year: year.map(|fact| fact.value),
        countries: value(countries),
        languages: value(languages),
        notes: card.map_or_else(|| likely(&genres), |card| card.notes.to_vec()),
        genres,
        festive: card.is_some_and(|card| card.festive)
            || guess.is_some_and(|guess| guess.festive)
            || title.tags.iter().any(|tag| matches!(fold(tag).as_str(), "christmas" | "festive")),
        // The card weighs what a board only sorts, and is there for every country.
        age: card.map_or_else(|| certificate.and_then(|fact| fact.value.age()), |card| Some(card.age)),
        leaves_on,
        services: services.into_iter().map(|service| service.name).collect(),
        people,
        directors,
        wanted_by: title.wanted_by,
        added_on: title.added_on,
        set_aside: title.set_aside,
        last_watched: title.viewings.iter().map(|viewing| viewing.on).max(),
        true_story: value(true_story),
        scores: value(scores),
    }
}

/// What is to be reckoned with in a film that nobody wrote a card for.
fn likely(genres: &[Genre]) -> Vec<ContentNote> {
    genres.iter().flat_map(|genre| likely_notes(*genre)).copied().collect()
}
