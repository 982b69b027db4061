//! What of the list answers to its sentence, and in which order. Owns what each word of the sentence keeps out; refuses to
//! know how it is worded.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use houselights_domain::fold::fold;
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::mood::{Candidate, WhyNot, acclaim};

use super::glance::dated;
use super::{Beside, Shelf, view};
use crate::view::{
    ListChoices, ListSentence, SeenBy, TitleRow, Wanted, WatchStatus, WatchlistPage, WatchlistQuery,
    WatchlistSort, Weight,
};

/// The most rows that one page holds.
const PAGE: u32 = 500;

impl Shelf {
    /// The rows that fit a query, in its order.
    pub fn page(&self, query: &WatchlistQuery) -> WatchlistPage {
        let words = fold(&query.search);
        let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
        let found = self.answering(&query.sentence, &words);
        let limit = query.limit.min(PAGE) as usize;
        let shown = found.iter().skip(query.offset as usize).take(limit);
        let row = |&place: &usize| {
            let Beside { name, searched, .. } = &self.beside[place];
            TitleRow { found: searched.beside(name, &words), ..view(&self.films[place]) }
        };
        WatchlistPage {
            on_list: count(self.films.len()),
            total: count(found.len()),
            rows: shown.map(row).collect(),
            choices: self.choices.get_or_init(|| self.choices()).clone(),
        }
    }

    /// Every title that fits a query, in its order, wherever the page begins and however long it is.
    pub fn all_found(&self, query: &WatchlistQuery) -> Vec<TitleId> {
        let words = fold(&query.search);
        let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
        let found = self.answering(&query.sentence, &words);
        found.into_iter().map(|place| self.films[place].id).collect()
    }

    /// Every title with its name, folded, in the order of [`Shelf::films`].
    pub fn films_by_name(&self) -> impl Iterator<Item = (&Candidate, &str)> {
        self.films.iter().zip(&self.beside).map(|(film, beside)| (film, beside.name.as_str()))
    }

    /// Every title with the household's labels.
    pub fn tagged(&self) -> impl Iterator<Item = (TitleId, &[String])> {
        let rows = self.films.iter().zip(&self.beside);
        rows.map(|(film, beside)| (film.id, beside.tags.as_slice()))
    }

    fn answering(&self, sentence: &ListSentence, words: &[&str]) -> Vec<usize> {
        let fits = |&place: &usize| {
            let (film, beside) = (&self.films[place], &self.beside[place]);
            fits(film, beside, sentence)
                && words.iter().all(|word| beside.searched.text().contains(word) || dated(film, word))
        };
        let mut found: Vec<usize> = (0..self.films.len()).filter(fits).collect();
        self.sort(&mut found, sentence.sort);
        found
    }

    /// Oldest first comes in, and stays the order among those that are alike.
    fn sort(&self, places: &mut [usize], order: WatchlistSort) {
        let film = |place: &usize| &self.films[*place];
        let by_day = |place: &usize| film(place).added_on;
        match order {
            WatchlistSort::Newest => {
                places.sort_by_key(by_day);
                places.reverse();
            }
            WatchlistSort::Waiting => places.sort_by_key(by_day),
            WatchlistSort::Name => places.sort_by(|&a, &b| self.beside[a].name.cmp(&self.beside[b].name)),
            WatchlistSort::Year => places.sort_by_key(|place| Reverse(film(place).year)),
            WatchlistSort::Oldest => places.sort_by_key(|place| film(place).year.unwrap_or(i32::MAX)),
            WatchlistSort::Shortest => {
                places.sort_by_key(|place| film(place).runtime_minutes.unwrap_or(u16::MAX));
            }
            WatchlistSort::Longest => places.sort_by_key(|place| Reverse(film(place).runtime_minutes)),
            WatchlistSort::LeavesSoon => {
                places.sort_by_key(|place| film(place).leaves_on.unwrap_or(NaiveDate::MAX));
            }
            WatchlistSort::Acclaim => places.sort_by_cached_key(|place| {
                Reverse(acclaim(&film(place).scores).map(|share| (share * 1_000.0) as u16))
            }),
        }
    }

    fn choices(&self) -> ListChoices {
        let films = || self.films.iter();
        let mut genres = Vec::new();
        for genre in films().flat_map(|film| &film.genres) {
            if !genres.contains(genre) {
                genres.push(*genre);
            }
        }
        let decades: BTreeSet<i32> = films().filter_map(|film| film.year.map(decade)).collect();
        ListChoices {
            services: distinct(films().flat_map(|film| &film.services)),
            tags: distinct(self.beside.iter().flat_map(|beside| &beside.tags)),
            decades: decades.into_iter().rev().collect(),
            genres,
            countries: distinct(films().flat_map(|film| &film.countries)),
        }
    }
}

fn fits(film: &Candidate, beside: &Beside, sentence: &ListSentence) -> bool {
    let ListSentence {
        status,
        max_minutes,
        wanted,
        service,
        tag,
        decade: from,
        genre,
        country,
        weight,
        festive,
        seen,
        sort: _,
    } = sentence;
    (match status {
        WatchStatus::Unwatched => !film.watched(),
        WatchStatus::Watched => film.watched(),
        WatchStatus::All => true,
    }) && max_minutes.is_none_or(|most| film.runtime_minutes.is_some_and(|minutes| minutes <= most))
        && match wanted {
            Wanted::Anyone => true,
            Wanted::Somebody => !film.wanted_by.is_empty(),
            Wanted::Nobody => film.wanted_by.is_empty(),
            Wanted::By { member } => film.wanted_by.contains(member),
        }
        && service.as_ref().is_none_or(|service| film.services.contains(service))
        && tag.as_ref().is_none_or(|tag| beside.tags.contains(tag))
        && from.is_none_or(|from| film.year.map(decade) == Some(from))
        && genre.is_none_or(|genre| film.genres.contains(&genre))
        && country.as_ref().is_none_or(|country| film.countries.contains(country))
        && match weight {
            Weight::Any => true,
            Weight::Light => film.profile.is_light(),
            Weight::NotHeavy => !film.profile.is_heavy(),
            Weight::Heavy => film.profile.is_heavy(),
        }
        && festive.is_none_or(|festive| film.festive == festive)
        && seen.is_none_or(|SeenBy { member, seen }| has_seen(film, beside, member) == seen)
}

/// An evening without names was everybody's.
fn has_seen(film: &Candidate, beside: &Beside, member: MemberId) -> bool {
    let was_there = |members: &[MemberId]| members.is_empty() || members.contains(&member);
    film.set_aside == Some(WhyNot::SeenIt)
        || beside.seen_by.contains(&member)
        || beside.viewings.iter().any(|viewing| was_there(&viewing.members))
}

fn decade(year: i32) -> i32 {
    year - year.rem_euclid(10)
}

fn distinct<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    names.collect::<BTreeSet<_>>().into_iter().cloned().collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
