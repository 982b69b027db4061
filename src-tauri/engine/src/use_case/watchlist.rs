//! The watchlist: find, add, edit, watch and remove titles.

use houselights_domain::catalogue::{Film, Genre};
use houselights_domain::change::Operation;
use houselights_domain::fold::fold;
use houselights_domain::id::{TitleId, ViewingId};
use houselights_domain::plan::{Session, Status};
use houselights_domain::title::{Availability, Fact, Facts, Leaves, NAME_LIMIT, Origin, Title, Viewing};

use std::collections::HashSet;

use chrono::NaiveDate;

use super::capture::on_list;
use super::check;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::{Writer, series, sessions, titles};
use crate::view::{
    AddTitle, Completion, EditTitle, MarkWatched, TitleView, WatchlistPage, WatchlistQuery, Written,
};

/// How many completions are offered.
const COMPLETIONS: usize = 8;

impl Engine {
    /// A stretch of the watchlist.
    ///
    /// # Errors
    /// What the database says.
    pub fn watchlist(&self, request: WatchlistQuery) -> Result<WatchlistPage, Error> {
        Ok(self.inner()?.shelf()?.page(&request))
    }

    /// Every title that fits, in order, for choosing many at once.
    ///
    /// # Errors
    /// What the database says.
    pub fn watchlist_ids(&self, request: WatchlistQuery) -> Result<Vec<TitleId>, Error> {
        Ok(self.inner()?.shelf()?.all_found(&request))
    }

    /// A title with all that is known.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not on the list.
    pub fn title(&self, request: TitleId) -> Result<TitleView, Error> {
        let mut inner = self.inner()?;
        let title = titles::find(&inner.connection, request)?;
        let film = inner.shelf()?.find(request).ok_or(Error::Gone)?;
        Ok(TitleView { title, mood: film.profile, mood_source: film.source })
    }

    /// Titles known offline that fit what was typed so far, slips of the finger forgiven, best first.
    ///
    /// # Errors
    /// What the database says.
    pub fn complete_title(&self, request: String) -> Result<Vec<Completion>, Error> {
        let found = self.catalogue().search(&request, COMPLETIONS);
        let mut inner = self.inner()?;
        let shelf = inner.shelf()?;
        Ok(found.into_iter().map(|film| completion(film, shelf.like(film.title, film.year))).collect())
    }

    /// Adds a title; a name and year known offline bring their facts along, and a year behind the name is its year. Of
    /// a title that is on the list already nothing is added but what is new.
    ///
    /// # Errors
    /// No name, one that is too long, an impossible year or running time.
    pub fn add_title(&self, request: AddTitle) -> Result<Written<TitleView>, Error> {
        let (title, listed) = self.drafted_title(request)?;
        match listed {
            Some(id) => {
                let before = titles::find(&self.inner()?.connection, id)?;
                // What is known offline came with it when it was added.
                let facts = said_anew(title.facts, &before.facts);
                self.add_to(id, Title { facts, ..title })
            }
            None => self.store_title(Operation::AddTitle, title),
        }
    }

    /// A title from what was typed, with what is known of it offline, and which one of the list it is, if it is there.
    pub(super) fn drafted_title(&self, request: AddTitle) -> Result<(Title, Option<TitleId>), Error> {
        let today = self.local_now().date();
        let typed = check::name(&request.name, NAME_LIMIT)?;
        let (mut name, year) = match request.year {
            Some(year) => (typed, Some(check::year(year, today)?)),
            None => {
                let (name, year) = self.catalogue().year_apart(&typed, &check::years(today));
                (name.to_owned(), year)
            }
        };
        let runtime = request.runtime_minutes.map(check::runtime).transpose()?;
        let mut facts = Facts::default();
        if let Some(film) = self.catalogue().find_film(&name, year) {
            facts = known(film, today);
            if fold(&name) == fold(film.title) {
                film.title.clone_into(&mut name);
            }
        }
        let said = |facts: &Option<Fact<i32>>| facts.as_ref().map(|fact| fact.value);
        if year.is_some() && year != said(&facts.year) {
            facts.year = year.map(|year| household(year, today));
        }
        if let Some(runtime) =
            runtime.filter(|minutes| facts.runtime_minutes.as_ref().is_none_or(|f| f.value != *minutes))
        {
            facts.runtime_minutes = Some(household(runtime, today));
        }
        let listed = on_list(self.inner()?.shelf()?, &name, said(&facts.year));
        let title = Title {
            id: TitleId::new(self.now(), self.chance()),
            name,
            facts,
            note: check::text(&request.note)?,
            tags: check::list(&request.tags, NAME_LIMIT)?,
            wanted_by: request.wanted_by,
            added_on: today,
            viewings: Vec::new(),
            seen_by: Vec::new(),
            set_aside: None,
            ratings: Vec::new(),
        };
        Ok((title, listed))
    }

    /// Stores a new title with everything that came with it.
    pub(crate) fn store_title(
        &self,
        operation: Operation,
        title: Title,
    ) -> Result<Written<TitleView>, Error> {
        let written = self.transact(operation, &title.name, |writer| {
            writer.put_new_title(&title)?;
            Ok(title.id)
        })?;
        written.try_map(|id| self.title(id))
    }

    /// Changes a title. A fact that differs from what is known becomes the household's word, which no refresh replaces.
    ///
    /// # Errors
    /// [`Error::Gone`], or as [`Self::add_title`].
    pub fn edit_title(&self, request: EditTitle) -> Result<Written<TitleView>, Error> {
        let today = self.local_now().date();
        let before = titles::find(&self.inner()?.connection, request.id)?;
        let mut after = before.clone();
        if let Some(name) = &request.name {
            after.name = check::name(name, NAME_LIMIT)?;
        }
        if let Some(note) = &request.note {
            after.note = check::text(note)?;
        }
        if let Some(tags) = &request.tags {
            after.tags = check::list(tags, NAME_LIMIT)?;
        }
        let facts = corrections(&request, &before.facts, today)?;
        let written = self.transact(Operation::EditTitle, &after.name, |writer| {
            writer.put_title(&after)?;
            writer.put_facts(after.id, &facts)?;
            if let Some(wanted_by) = &request.wanted_by {
                writer.put_wants(after.id, &before.wanted_by, wanted_by)?;
            }
            Ok(after.id)
        })?;
        written.try_map(|id| self.title(id))
    }

    /// Forgets what the household said about a title's mood, so that its card or article speaks again.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not on the list.
    pub fn reset_mood(&self, request: TitleId) -> Result<Written<TitleView>, Error> {
        let title = titles::find(&self.inner()?.connection, request)?;
        let written = self.transact(Operation::ResetMood, &title.name, |writer| {
            if title.facts.mood.is_some_and(|fact| fact.origin == Origin::Household) {
                writer.delete_fact(request, "mood", Origin::Household)?;
            }
            Ok(request)
        })?;
        written.try_map(|id| self.title(id))
    }

    /// Takes a title off the list. Evenings planned with it stay, with the film left open, and those that show it first
    /// without it.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not on the list.
    pub fn remove_title(&self, request: TitleId) -> Result<Written<()>, Error> {
        let mut inner = self.inner()?;
        let title = titles::find(&inner.connection, request)?;
        let titles = HashSet::from([request]);
        let shown_first = inner.evenings_without(&titles)?;
        drop(inner);
        self.transact(Operation::RemoveTitle, &title.name, |writer| remove(writer, &titles, &shown_first))
    }

    /// Remembers that a title was watched; marking the same evening again changes who and how.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not on the list.
    pub fn mark_watched(&self, request: MarkWatched) -> Result<Written<TitleView>, Error> {
        let title = titles::find(&self.inner()?.connection, request.title)?;
        let new = ViewingId::new(self.now(), self.chance());
        let written = self.transact(Operation::MarkWatched, &title.name, |writer| {
            let id = writer.viewing_on(request.title, request.on)?.unwrap_or(new);
            let MarkWatched { on, members, reaction, .. } = request;
            let viewing = Viewing { id, on, members, reaction, opinions: Vec::new() };
            writer.put_viewing(request.title, &viewing)?;
            Ok(request.title)
        })?;
        written.try_map(|id| self.title(id))
    }
}

/// Takes titles off the list, and leaves the film open in evenings that were to show one of them.
pub(super) fn remove(
    writer: &mut Writer<'_>,
    titles: &HashSet<TitleId>,
    shown_first: &[Session],
) -> Result<(), Error> {
    for title in titles {
        writer.delete_title(*title)?;
    }
    for session in shown_first {
        writer.put_before(session.id, &session.particulars.before, session.minutes)?;
    }
    let shows = |title: Option<TitleId>| title.is_some_and(|title| titles.contains(&title));
    for session in sessions::load_open(writer.connection())? {
        if shows(session.title) && session.status == Status::Planned {
            writer.leave_open(session.id)?;
        }
    }
    for series in series::load(writer.connection())? {
        if shows(series.title) {
            writer.leave_series_open(series.id)?;
        }
    }
    Ok(())
}

/// What the household says of a title as it adds it again, where that is new.
fn said_anew(said: Facts, before: &Facts) -> Facts {
    fn new<T: PartialEq>(said: Option<Fact<T>>, before: Option<&Fact<T>>) -> Option<Fact<T>> {
        said.filter(|said| {
            said.origin == Origin::Household && before.is_none_or(|before| before.value != said.value)
        })
    }
    Facts {
        year: new(said.year, before.year.as_ref()),
        runtime_minutes: new(said.runtime_minutes, before.runtime_minutes.as_ref()),
        ..Facts::default()
    }
}

/// Everything the catalogue knows of a film, as facts.
pub(crate) fn known(film: &Film, today: NaiveDate) -> Facts {
    fn fact<T>(value: T, today: NaiveDate) -> Option<Fact<T>> {
        Some(Fact { value, origin: Origin::Catalogue, source: String::new(), seen_on: today })
    }
    fn some<T>(list: Vec<T>, today: NaiveDate) -> Option<Fact<Vec<T>>> {
        if list.is_empty() { None } else { fact(list, today) }
    }
    Facts {
        original_title: film.original_title.and_then(|name| fact(name.to_owned(), today)),
        year: fact(film.year, today),
        runtime_minutes: film.runtime().and_then(|minutes| fact(minutes, today)),
        directors: some(film.directors.to_vec(), today),
        cast: some(film.cast.to_vec(), today),
        countries: some(film.countries.to_vec(), today),
        languages: some(film.languages.to_vec(), today),
        genres: some(film.genres.to_vec(), today),
        ..Facts::default()
    }
}

fn household<T>(value: T, today: NaiveDate) -> Fact<T> {
    Fact { value, origin: Origin::Household, source: String::new(), seen_on: today }
}

/// The facts that an edit states and that are not known so already.
fn corrections(request: &EditTitle, before: &Facts, today: NaiveDate) -> Result<Facts, Error> {
    fn differing<T: PartialEq>(
        said: Option<T>,
        before: Option<&Fact<T>>,
        today: NaiveDate,
    ) -> Option<Fact<T>> {
        let said = said?;
        if before.is_some_and(|fact| fact.value == said) { None } else { Some(household(said, today)) }
    }
    let list =
        |items: &Option<Vec<String>>| items.as_ref().map(|items| check::list(items, NAME_LIMIT)).transpose();
    let year = request.year.map(|year| check::year(year, today)).transpose()?;
    let runtime = request.runtime_minutes.map(check::runtime).transpose()?;
    let original = request.original_title.as_ref().map(|name| check::name(name, NAME_LIMIT)).transpose()?;
    let kept = before.services.as_ref().map(|fact| fact.value.as_slice()).unwrap_or_default();
    let services: Option<Vec<Availability>> = list(&request.services)?.map(|names| {
        let named = |name: String| {
            let known = kept.iter().find(|service| service.name == name).cloned();
            known.unwrap_or(Availability { name, since: None, until: None })
        };
        names.into_iter().map(named).collect()
    });
    let leaving = |Leaves { service, on, said_by }: &Leaves| {
        let service = check::name(service, NAME_LIMIT)?;
        let said_by = said_by.trim().to_owned();
        check::size(&said_by, NAME_LIMIT)?;
        Ok(Leaves { service, on: *on, said_by })
    };
    let leaves = request.leaves.as_ref().map(|all| all.iter().map(leaving).collect::<Result<_, Error>>());
    let leaves = match (leaves.transpose()?, &services, &before.leaves) {
        // Who takes a service away takes what was noted of it with it: a last day says that it has the film.
        (None, Some(now), Some(noted)) => {
            let has = |services: &[Availability], name: &str| {
                services.iter().any(|service| fold(&service.name) == fold(name))
            };
            let mut left = noted.value.clone();
            left.retain(|leaves| !has(kept, &leaves.service) || has(now, &leaves.service));
            Some(left)
        }
        (said, ..) => said,
    };
    Ok(Facts {
        leaves: differing(leaves, before.leaves.as_ref(), today),
        year: differing(year, before.year.as_ref(), today),
        runtime_minutes: differing(runtime, before.runtime_minutes.as_ref(), today),
        original_title: differing(original, before.original_title.as_ref(), today),
        directors: differing(list(&request.directors)?, before.directors.as_ref(), today),
        cast: differing(list(&request.cast)?, before.cast.as_ref(), today),
        countries: differing(list(&request.countries)?, before.countries.as_ref(), today),
        languages: differing(list(&request.languages)?, before.languages.as_ref(), today),
        genres: differing(request.genres.as_deref().map(distinct), before.genres.as_ref(), today),
        services: differing(services, before.services.as_ref(), today),
        mood: differing(request.mood, before.mood.as_ref(), today),
        ..Facts::default()
    })
}

/// Each genre once, in the order given.
fn distinct(genres: &[Genre]) -> Vec<Genre> {
    let mut once = Vec::new();
    for genre in genres {
        if !once.contains(genre) {
            once.push(*genre);
        }
    }
    once
}

fn completion(film: &Film, on_list: Option<TitleId>) -> Completion {
    Completion {
        name: film.title.to_owned(),
        original_title: film.original_title.map(str::to_owned),
        year: film.year,
        runtime_minutes: film.runtime(),
        director: film.directors.first().map(str::to_owned),
        on_list,
    }
}
