//! Rows of all files, together by the film they speak of. Owns which rows are one film's, and what they come to; refuses
//! to know the household's list.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

use chrono::NaiveDate;
use chrono_tz::Tz;
use houselights_domain::catalogue::{Catalogue, Film};
use houselights_domain::fold::fold;
use houselights_domain::import::{Rating, Row, When};
use houselights_domain::plan::{WallTime, evening_of};

use super::matching::{Match, find};
use crate::view::{ImportLine, ImportMatch, ImportedFilm, ImportedRating, ImportedViewing};

/// How many rows are looked up before it is asked whether to go on.
const STEP: usize = 256;
/// So many parts of one name, none of them a film, are episodes.
const EPISODES: usize = 3;

/// A film of the files.
pub struct Gathered {
    pub film: ImportedFilm,
    pub known: Option<&'static Film>,
    pub original: Option<String>,
    pub runtime_minutes: Option<u16>,
    /// Some file says that it is a film.
    is_film: bool,
    /// What each profile gave it, the last word each.
    given: BTreeMap<String, Rating>,
}

/// What looking up goes by.
type Key = (String, Option<i32>, Option<String>, Vec<String>, Option<u16>);

/// Puts the rows together by film, in the order in which the films come first, and says how many rows speak of a series
/// after all. `None` as soon as `go_on` says to stop.
pub fn gather(
    catalogue: &'static Catalogue,
    rows: Vec<(usize, Row)>,
    zone: Tz,
    go_on: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Option<(Vec<Gathered>, usize)> {
    let mut films: Vec<Gathered> = Vec::new();
    let mut looked_up: HashMap<Key, Match> = HashMap::new();
    let mut place_of_known: HashMap<*const Film, usize> = HashMap::new();
    let mut place_of_other: HashMap<(String, Option<i32>), usize> = HashMap::new();
    for (number, (file, row)) in rows.into_iter().enumerate() {
        if number.is_multiple_of(STEP) && go_on(number).is_break() {
            return None;
        }
        let key =
            (row.title.clone(), row.year, row.original.clone(), row.directors.clone(), row.runtime_minutes);
        let found = looked_up.entry(key).or_insert_with(|| find(catalogue, &row));
        let place = match found {
            Match::Sure(film) => *place_of_known.entry(std::ptr::from_ref(*film)).or_insert(films.len()),
            Match::Unsure(_) => *place_of_other.entry((fold(&row.title), row.year)).or_insert(films.len()),
        };
        if place == films.len() {
            films.push(begun(&row, found));
        }
        if let Some(gathered) = films.get_mut(place) {
            gathered.add(file, row, zone);
        }
    }
    let before: usize = films.iter().map(|film| film.film.lines.len()).sum();
    drop_episodes(&mut films);
    let after: usize = films.iter().map(|film| film.film.lines.len()).sum();
    for gathered in &mut films {
        gathered.finish();
    }
    Some((films, before - after))
}

/// A film as the list of suggestions shows it.
fn shown(film: &Film) -> ImportMatch {
    let director = film.directors.first().map(str::to_owned);
    ImportMatch { title: film.title.to_owned(), year: film.year, director }
}

fn begun(row: &Row, found: &Match) -> Gathered {
    let (known, suggestions) = match found {
        Match::Sure(film) => (Some(*film), Vec::new()),
        Match::Unsure(films) => (None, films.iter().map(|film| shown(film)).collect()),
    };
    let film = ImportedFilm {
        title: row.title.clone(),
        year: row.year,
        found: known.map(shown),
        suggestions,
        ..ImportedFilm::default()
    };
    Gathered {
        film,
        known,
        original: row.original.clone(),
        runtime_minutes: row.runtime_minutes,
        is_film: false,
        given: BTreeMap::new(),
    }
}

impl Gathered {
    fn add(&mut self, file: usize, row: Row, zone: Tz) {
        let film = &mut self.film;
        self.is_film |= row.is_film;
        self.runtime_minutes = self.runtime_minutes.or(row.runtime_minutes);
        film.lines.push(ImportLine { file, line: row.line });
        film.imdb = film.imdb.take().or(row.imdb);
        film.tmdb = film.tmdb.or(row.tmdb);
        film.wanted |= row.wanted;
        push_new(&mut film.profiles, row.profile.clone());
        for tag in row.tags {
            push_new(&mut film.tags, tag);
        }
        if !row.review.is_empty() {
            push_new(&mut film.reviews, row.review);
        }
        if let Some(seen) = row.seen {
            film.seen = true;
            if let Some(on) = seen.on.and_then(|when| evening(when, zone)) {
                let same = |other: &&mut ImportedViewing| other.on == on && other.profile == row.profile;
                match film.watched.iter_mut().find(same) {
                    Some(other) => other.again |= seen.again,
                    None => film.watched.push(ImportedViewing {
                        on,
                        again: seen.again,
                        profile: row.profile.clone(),
                    }),
                }
            }
        }
        if let Some(rating) = row.rating {
            self.given.insert(row.profile, rating);
        }
    }

    fn finish(&mut self) {
        self.film.watched.sort_by(|a, b| (a.on, &a.profile).cmp(&(b.on, &b.profile)));
        self.film.profiles.retain(|profile| !profile.is_empty());
        let given = self.given.iter();
        self.film.ratings = given
            .map(|(profile, rating)| ImportedRating { rating: rating.to_string(), profile: profile.clone() })
            .collect();
    }
}

fn push_new(list: &mut Vec<String>, item: String) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// The evening that something belongs to, if it is known to the day.
fn evening(when: When, zone: Tz) -> Option<NaiveDate> {
    match when {
        When::Moment(moment) => Some(evening_of(WallTime::at(moment, zone).local)),
        When::Day(day) => Some(day),
        When::Month(_) | When::Year(_) | When::Unclear(_) => None,
    }
}

/// Leaves out what is a series by all appearances: names of which no file says that they are films and the catalogue knows
/// none, and which share what stands before the colon.
fn drop_episodes(films: &mut Vec<Gathered>) {
    let series = |gathered: &Gathered| {
        let unknown = gathered.known.is_none() && !gathered.is_film;
        let name = gathered.film.title.split_once(':').map(|(series, _)| fold(series));
        name.filter(|_| unknown)
    };
    let mut parts: HashMap<String, usize> = HashMap::new();
    for name in films.iter().filter_map(series) {
        *parts.entry(name).or_default() += 1;
    }
    films.retain(|gathered| {
        series(gathered).is_none_or(|name| parts.get(&name).is_none_or(|&parts| parts < EPISODES))
    });
}
