//! The diary: a year of evenings that were, whether they were planned or only marked as watched.

use std::collections::{BTreeMap, HashSet};

use chrono::{Datelike, NaiveDate};
use houselights_domain::diary::{Figures, Past, Shown};
use houselights_domain::id::{MemberId, SessionId, TitleId};
use houselights_domain::mood::{Candidate, ProfileSource};
use houselights_domain::plan::{Portion, Session, evening_of};
use houselights_domain::title::Viewing;

use super::torn::torn_view;
use crate::engine::Engine;
use crate::error::Error;
use crate::shelf::Shelf;
use crate::store::{keepsakes, sessions};
use crate::view::{Diary, DiaryEvening, DiaryFilm, TornView};

impl Engine {
    /// A year of evenings that were. Several films that were watched on one day outside any plan are one evening.
    ///
    /// # Errors
    /// What the database says.
    pub fn diary(&self, request: i32) -> Result<Diary, Error> {
        let mut inner = self.inner()?;
        let watched = sessions::load_watched(&inner.connection, request)?;
        let mut kept = keepsakes::load(&inner.connection)?;
        let span = sessions::watched_span(&inner.connection)?;
        let shelf = inner.shelf()?;
        let planned: HashSet<_> = watched.iter().flat_map(of_evening).collect();
        let mut evenings: Vec<(DiaryEvening, Past)> = watched
            .iter()
            .filter(|session| session.start.evening().year() == request)
            .map(|session| {
                let torn = torn_view(shelf, session, kept.remove(&session.id));
                let shown = session.films().map(|title| {
                    let portion = if session.title == Some(title) { session.portion } else { Portion::Whole };
                    (title, portion)
                });
                evening(shelf, Some(session.id), session.start.evening(), shown, torn)
            })
            .collect();
        let mut alone: BTreeMap<NaiveDate, Vec<(TitleId, &Viewing)>> = BTreeMap::new();
        for (film, viewing) in shelf.viewings().filter(|(_, viewing)| viewing.on.year() == request) {
            if !planned.contains(&(film.id, viewing.on)) {
                alone.entry(viewing.on).or_default().push((film.id, viewing));
            }
        }
        for (date, films) in alone {
            let torn = unplanned(&films);
            let shown = films.iter().map(|(title, _)| (*title, Portion::Whole));
            evenings.push(evening(shelf, None, date, shown, torn));
        }
        evenings.sort_by_key(|(evening, _)| evening.date);
        let days = span.into_iter().map(evening_of).chain(shelf.viewings().map(|(_, viewing)| viewing.on));
        let years: Vec<i32> = days.map(|day| day.year()).collect();
        let (evenings, past): (Vec<_>, Vec<_>) = evenings.into_iter().unzip();
        let figures = Figures::of(&past);
        let first = years.iter().min().copied().unwrap_or(request);
        let last = years.iter().max().copied().unwrap_or(request);
        Ok(Diary { year: request, first, last, evenings, figures })
    }
}

/// The films of a planned evening with its date: their viewings belong to it.
fn of_evening(session: &Session) -> impl Iterator<Item = (TitleId, NaiveDate)> {
    let date = session.start.evening();
    session.films().map(move |title| (title, date))
}

fn evening(
    shelf: &Shelf,
    session: Option<SessionId>,
    date: NaiveDate,
    shown: impl Iterator<Item = (TitleId, Portion)>,
    torn: TornView,
) -> (DiaryEvening, Past) {
    let there = |member: &&MemberId| torn.there.is_empty() || torn.there.contains(member);
    let mut past = Past { date, films: Vec::new(), chosen_by: Vec::new() };
    let mut films = Vec::new();
    for (title, portion) in shown {
        let film = shelf.find(title);
        past.films.push(film.map_or_else(Shown::default, |film| shown_of(film, portion)));
        let wishes = film.iter().flat_map(|film| &film.wanted_by).filter(there);
        for member in wishes {
            if !past.chosen_by.contains(member) {
                past.chosen_by.push(*member);
            }
        }
        films.push(DiaryFilm {
            title,
            name: film.map(|film| film.name.clone()),
            year: film.and_then(|film| film.year),
            mood: film.map(|film| film.profile),
            portion,
        });
    }
    let view = DiaryEvening {
        session,
        date,
        films,
        chosen_by: past.chosen_by.clone(),
        tone: past.tone(),
        weight: past.weight(),
        watched: past.watched(),
        countries: past.countries().into_iter().map(str::to_owned).collect(),
        torn,
    };
    (view, past)
}

fn shown_of(film: &Candidate, portion: Portion) -> Shown {
    let runtime = film.runtime_minutes.filter(|minutes| *minutes > 0);
    let minutes = match portion {
        Portion::Whole => runtime,
        Portion::First { until } => Some(until),
        Portion::Rest { from } => runtime.and_then(|runtime| runtime.checked_sub(from)),
    };
    // An average film stands in where nobody knows the mood: that is no mood to tell of.
    let profile = (film.source != ProfileSource::Nobody).then_some(film.profile);
    Shown { minutes, profile, countries: film.countries.clone() }
}

/// What is known of films that were watched on one day outside any plan: the word on how it was stands where there is
/// but one film to speak of.
fn unplanned(films: &[(TitleId, &Viewing)]) -> TornView {
    let everybody = films.iter().any(|(_, viewing)| viewing.members.is_empty());
    let mut there: Vec<MemberId> = Vec::new();
    for member in films.iter().filter(|_| !everybody).flat_map(|(_, viewing)| &viewing.members) {
        if !there.contains(member) {
            there.push(*member);
        }
    }
    let only = match films {
        [(_, viewing)] => Some(viewing),
        _ => None,
    };
    TornView {
        there,
        guests: Vec::new(),
        can_be_rated: true,
        reaction: only.and_then(|viewing| viewing.reaction),
        opinions: only.map(|viewing| viewing.opinions.clone()).unwrap_or_default(),
        word: String::new(),
        memory: String::new(),
    }
}
