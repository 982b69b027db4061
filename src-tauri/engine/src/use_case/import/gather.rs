//! Rows of all files, together by the film they speak of. Owns which rows are one film's, and what they come to; refuses
//! to know the household's list.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::ControlFlow;

use chrono::NaiveDate;
use chrono_tz::Tz;
use houselights_domain::catalogue::{Catalogue, Film};
use houselights_domain::fold::fold;
use houselights_domain::import::{Rating, Row, When};
use houselights_domain::plan::{WallTime, evening_of};

use super::matching::{Match, find};
use super::unmatched::shown;
use crate::view::{ImportLine, ImportedFilm, ImportedRating, ImportedViewing};

/// How many rows are looked up before it is asked whether to go on.
const STEP: usize = 256;
/// So many parts of one name, none of them a film, are episodes.
const EPISODES: usize = 3;

/// A film of the files.
pub struct Gathered {
    /// What it is spoken of by, however often the files are read.
    pub key: String,
    pub film: ImportedFilm,
    pub known: Option<&'static Film>,
    pub original: Option<String>,
    pub runtime_minutes: Option<u16>,
    pub directors: Vec<String>,
    /// The first day on which it stood on a list.
    pub added: Option<NaiveDate>,
    /// The profiles that want it.
    pub wanted_by: Vec<String>,
    /// The profiles that have seen it and do not say when.
    pub seen_by: Vec<String>,
    /// What each profile gave it, the last word each, and in which file.
    pub given: BTreeMap<String, (Rating, usize)>,
    /// Some file says that it is a film.
    is_film: bool,
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
        key: key(row, known),
        film,
        known,
        original: row.original.clone(),
        runtime_minutes: row.runtime_minutes,
        directors: row.directors.clone(),
        added: None,
        wanted_by: Vec::new(),
        seen_by: Vec::new(),
        given: BTreeMap::new(),
        is_film: false,
    }
}

/// What rows are put together by: the film of the catalogue, else what they call it.
fn key(row: &Row, known: Option<&Film>) -> String {
    let year = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
    match known {
        Some(film) => {
            let directors: Vec<&str> = film.directors.iter().collect();
            ["is", film.title, &year(Some(film.year)), &directors.join(", ")].join("|")
        }
        None => ["called", &fold(&row.title), &year(row.year)].join("|"),
    }
}

impl Gathered {
    /// Takes what a row says. What was said before is left out at the end: a title may have a hundred thousand rows.
    fn add(&mut self, file: usize, row: Row, zone: Tz) {
        let film = &mut self.film;
        self.is_film |= row.is_film;
        self.runtime_minutes = self.runtime_minutes.or(row.runtime_minutes);
        if self.directors.is_empty() {
            self.directors = row.directors;
        }
        if row.wanted {
            self.added = self.added.into_iter().chain(row.added.and_then(|when| evening(when, zone))).min();
            push(&mut self.wanted_by, &row.profile);
        }
        film.lines.push(ImportLine { file, line: row.line });
        film.imdb = film.imdb.take().or(row.imdb);
        film.tmdb = film.tmdb.or(row.tmdb);
        film.wanted |= row.wanted;
        push(&mut film.profiles, &row.profile);
        film.tags.extend(row.tags);
        if !row.review.is_empty() {
            film.reviews.push(row.review);
        }
        if let Some(seen) = row.seen {
            film.seen = true;
            match seen.on.and_then(|when| evening(when, zone)) {
                Some(on) => {
                    let profile = row.profile.clone();
                    film.watched.push(ImportedViewing { on, again: seen.again, profile });
                }
                None => push(&mut self.seen_by, &row.profile),
            }
        }
        if let Some(rating) = row.rating {
            self.given.insert(row.profile, (rating, file));
        }
    }

    fn finish(&mut self) {
        let film = &mut self.film;
        for list in
            [&mut film.profiles, &mut film.tags, &mut film.reviews, &mut self.wanted_by, &mut self.seen_by]
        {
            once(list);
        }
        film.profiles.retain(|profile| !profile.is_empty());
        film.watched.sort_by(|a, b| (a.on, &a.profile).cmp(&(b.on, &b.profile)));
        film.watched.dedup_by(|later, kept| {
            let same = (later.on, &later.profile) == (kept.on, &kept.profile);
            kept.again |= same && later.again;
            same
        });
        let given = self.given.iter();
        film.ratings = given
            .map(|(profile, (rating, _))| ImportedRating {
                rating: rating.to_string(),
                reaction: rating.reaction(),
                profile: profile.clone(),
            })
            .collect();
    }
}

/// Puts what was not put just before.
fn push(list: &mut Vec<String>, item: &str) {
    if list.last().is_none_or(|last| last != item) {
        list.push(item.to_owned());
    }
}

/// Leaves each where it came first.
fn once(list: &mut Vec<String>) {
    if list.len() < 2 {
        return;
    }
    let mut seen = HashSet::with_capacity(list.len());
    let first: Vec<bool> = list.iter().map(|item| seen.insert(item.as_str())).collect();
    let mut first = first.into_iter();
    list.retain(|_| first.next().unwrap_or(true));
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
