//! The films of a file: which of them are on the list, and the titles that the others would be.

use chrono::NaiveDate;
use houselights_domain::id::TitleId;
use houselights_domain::title::{Fact, Facts, Origin, Title};

use super::here::same;
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::movie_night::Film;
use crate::shelf::Shelf;
use crate::use_case::capture::on_list;
use crate::use_case::watchlist::known;

/// What stands before a household's name where it is the source of a fact.
const SOURCE: &str = "movienight:";

/// A film of a file, as it is here or would be.
pub(super) struct NightTitle {
    pub id: TitleId,
    pub name: String,
    pub year: Option<i32>,
    pub runtime_minutes: Option<u16>,
    pub directors: Vec<String>,
    /// What comes onto the list; `None` if it is there.
    pub new: Option<Title>,
}

impl NightTitle {
    /// Whether the other is the same film, told twice.
    pub fn is_like(&self, other: &Self) -> bool {
        self.year == other.year && same(&self.name, &other.name)
    }
}

impl Engine {
    /// A film as it is on the list, or as it would be with what the file and the catalogue know of it.
    pub(super) fn night_title(
        &self,
        inner: &mut Inner,
        film: &Film,
        source: &str,
    ) -> Result<NightTitle, Error> {
        let today = self.local_now().date();
        let card = self.catalogue().find_film(&film.title, film.year);
        let known_as = card.map(|card| (card.title, Some(card.year)));
        let shelf = inner.shelf()?;
        if let Some(id) = listed(shelf, film, known_as)
            && let Some(here) = shelf.find(id)
        {
            return Ok(NightTitle {
                id,
                name: here.name.clone(),
                year: here.year,
                runtime_minutes: here.runtime_minutes,
                directors: film.directors.clone(),
                new: None,
            });
        }
        let mut facts = card.map(|card| known(card, today)).unwrap_or_default();
        tell(&mut facts, film, source, today);
        let title = Title {
            id: TitleId::new(self.now(), self.chance()),
            name: film.title.clone(),
            facts,
            note: String::new(),
            tags: Vec::new(),
            wanted_by: Vec::new(),
            added_on: today,
            viewings: Vec::new(),
            seen_by: Vec::new(),
            set_aside: None,
            ratings: Vec::new(),
        };
        Ok(NightTitle {
            id: title.id,
            name: title.name.clone(),
            year: value(title.facts.year.as_ref()),
            runtime_minutes: value(title.facts.runtime_minutes.as_ref()),
            directors: value(title.facts.directors.as_ref()).unwrap_or_default(),
            new: Some(title),
        })
    }
}

fn value<T: Clone>(fact: Option<&Fact<T>>) -> Option<T> {
    fact.map(|fact| fact.value.clone())
}

/// Two households may know a film by two names.
fn listed(shelf: &Shelf, film: &Film, known_as: Option<(&str, Option<i32>)>) -> Option<TitleId> {
    let original = film.original_title.as_deref().filter(|_| film.year.is_some());
    on_list(shelf, &film.title, film.year)
        .or_else(|| on_list(shelf, original?, film.year))
        .or_else(|| known_as.and_then(|(name, year)| on_list(shelf, name, year)))
}

/// What the file says and the catalogue does not, or says otherwise.
fn tell(facts: &mut Facts, film: &Film, source: &str, today: NaiveDate) {
    fn said<T: PartialEq>(fact: &mut Option<Fact<T>>, value: Option<T>, source: &str, today: NaiveDate) {
        if let Some(value) = value.filter(|value| fact.as_ref().is_none_or(|fact| fact.value != *value)) {
            let source = format!("{SOURCE}{source}");
            *fact = Some(Fact { value, origin: Origin::Article, source, seen_on: today });
        }
    }
    fn some<T: Clone>(list: &[T]) -> Option<Vec<T>> {
        (!list.is_empty()).then(|| list.to_vec())
    }
    said(&mut facts.original_title, film.original_title.clone(), source, today);
    said(&mut facts.year, film.year, source, today);
    let minutes = film.runtime_minutes.and_then(|minutes| u16::try_from(minutes).ok());
    said(&mut facts.runtime_minutes, minutes, source, today);
    said(&mut facts.directors, some(&film.directors), source, today);
    said(&mut facts.cast, some(&film.cast), source, today);
    said(&mut facts.countries, some(&film.countries), source, today);
    said(&mut facts.languages, some(&film.languages), source, today);
    said(&mut facts.genres, some(&film.known_genres()), source, today);
}
