//! Pasted text: read it, keep what somebody checked, or keep it as a note.

use chrono::NaiveDate;
use houselights_domain::capture::{Draft, Field, capture};
use houselights_domain::catalogue::Card;
use houselights_domain::change::Operation;
use houselights_domain::id::{NoteId, TitleId};
use houselights_domain::mood::profile_of;
use houselights_domain::title::{Fact, Facts, NAME_LIMIT, Origin, Title};

use super::check;
use crate::engine::Engine;
use crate::error::Error;
use crate::guesses::guess;
use crate::shelf::Shelf;
use crate::store::{notes, titles};
use crate::view::{CaptureView, DraftView, KeepDraft, Note, TitleView, Written};

/// The longest text that is read or kept, in characters.
const TEXT_LIMIT: usize = 1_000_000;
/// The longest source that is shown with a fact, in characters.
const SOURCE_LIMIT: usize = 300;

impl Engine {
    /// What a text somebody pasted speaks of. Stores nothing.
    ///
    /// # Errors
    /// A text of more than a million characters.
    pub fn capture(&self, request: String) -> Result<CaptureView, Error> {
        check::size(&request, TEXT_LIMIT)?;
        let today = self.local_now().date();
        let understood = capture(&request, self.catalogue(), today);
        let mut inner = self.inner()?;
        let shelf = inner.shelf()?;
        let view = |draft: Draft| {
            let source = Source { read: &draft, text: &understood.source, today };
            let facts = facts(&draft, &source);
            let guess = guess(&draft.title, &facts);
            let known = profile_of(&facts, self.card(&draft), &[], guess.as_ref());
            let on_list = on_list(shelf, &draft.title, draft.year);
            DraftView { on_list, mood: known.profile, mood_is_guess: known.source.is_guess(), draft }
        };
        Ok(CaptureView {
            drafts: understood.titles.iter().cloned().map(view).collect(),
            source: understood.source.clone(),
        })
    }

    /// Puts a checked draft on the list, or adds what it says to the title that is there already.
    ///
    /// # Errors
    /// No name, one that is too long, an impossible year or running time.
    pub fn keep_draft(&self, request: KeepDraft) -> Result<Written<TitleView>, Error> {
        let today = self.local_now().date();
        let KeepDraft { as_read, mut as_kept, source, wanted_by, tags, note } = request;
        let name = check::name(&as_kept.title, NAME_LIMIT)?;
        as_kept.year = as_kept.year.map(|year| check::year(year, today)).transpose()?;
        as_kept.runtime_minutes =
            as_kept.runtime_minutes.map(|minutes| check::runtime(minutes.into())).transpose()?;
        check::size(&source, SOURCE_LIMIT)?;
        let source = Source { read: &as_read, text: source.trim(), today };
        let title = Title {
            id: TitleId::new(self.now(), self.chance()),
            name,
            facts: facts(&as_kept, &source),
            note: check::text(&note)?,
            tags: check::list(&tags, NAME_LIMIT)?,
            wanted_by,
            added_on: today,
            viewings: Vec::new(),
            seen_by: Vec::new(),
            set_aside: None,
            ratings: Vec::new(),
        };
        let listed = on_list(self.inner()?.shelf()?, &title.name, as_kept.year);
        match listed {
            Some(id) => self.add_to(id, title),
            None => self.store_title(Operation::AddTitle, title),
        }
    }

    /// Adds what a draft says to the title that is on the list, whose own name and words stay.
    pub(super) fn add_to(&self, id: TitleId, mut said: Title) -> Result<Written<TitleView>, Error> {
        let mut title = titles::find(&self.inner()?.connection, id)?;
        let Facts { services, scores, quotes, .. } = &mut said.facts;
        join(services, title.facts.services.as_ref(), |a, b| a.name == b.name);
        join(scores, title.facts.scores.as_ref(), |a, b| (&a.source, a.audience) == (&b.source, b.audience));
        join(quotes, title.facts.quotes.as_ref(), |a, b| a.text == b.text);
        let new = |tag: &String| !title.tags.contains(tag);
        let tags: Vec<String> = said.tags.into_iter().filter(new).collect();
        title.tags.extend(tags);
        if title.note.is_empty() {
            title.note = said.note;
        }
        let written = self.transact(Operation::EditTitle, &title.name, |writer| {
            writer.put_title(&title)?;
            writer.put_facts(id, &said.facts)?;
            writer.put_wants(id, &[], &said.wanted_by)?;
            Ok(id)
        })?;
        written.try_map(|id| self.title(id))
    }

    /// Keeps a text because nothing certain could be read from it.
    ///
    /// # Errors
    /// An empty text, or one of more than a million characters.
    pub fn keep_note(&self, request: String) -> Result<Written<Note>, Error> {
        let text = request.trim().to_owned();
        if text.is_empty() {
            return Err(Error::NoName);
        }
        check::size(&text, TEXT_LIMIT)?;
        let note =
            Note { id: NoteId::new(self.now(), self.chance()), text, kept_on: self.local_now().date() };
        self.transact(Operation::KeepNote, "", |writer| {
            writer.put_note(note.id, &note.text, note.kept_on)?;
            Ok(note)
        })
    }

    /// Every kept text, latest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn notes(&self) -> Result<Vec<Note>, Error> {
        notes::load(&self.inner()?.connection)
    }

    /// Takes a kept text away.
    ///
    /// # Errors
    /// What the database says.
    pub fn remove_note(&self, request: NoteId) -> Result<Written<()>, Error> {
        self.transact(Operation::RemoveNote, "", |writer| writer.delete_note(request))
    }

    fn card(&self, draft: &Draft) -> Option<&'static Card> {
        self.catalogue().card(usize::try_from(draft.known?).ok()?)
    }
}

/// The title on the list that goes by this name, and is from this year where both are known.
pub(super) fn on_list(shelf: &Shelf, name: &str, year: Option<i32>) -> Option<TitleId> {
    match year {
        Some(year) => shelf.like(name, year),
        None => shelf.named(name).next().map(|film| film.id),
    }
}

/// Keeps what an earlier text said beside what this one says; about the same thing the later word counts.
fn join<T: Clone>(
    said: &mut Option<Fact<Vec<T>>>,
    before: Option<&Fact<Vec<T>>>,
    same: impl Fn(&T, &T) -> bool,
) {
    if let (Some(said), Some(before)) = (said, before)
        && said.origin == Origin::Article
        && before.origin == Origin::Article
    {
        let new = |old: &&T| !said.value.iter().any(|item| same(item, old));
        let kept: Vec<T> = before.value.iter().filter(new).cloned().collect();
        said.value.extend(kept);
    }
}

/// Where the facts of a draft come from.
struct Source<'a> {
    /// The draft before somebody corrected it.
    read: &'a Draft,
    /// The text's source, as shown.
    text: &'a str,
    today: NaiveDate,
}

impl Source<'_> {
    /// A fact, if there is anything to it: the household's word where it was corrected, the catalogue's where the text
    /// did not say, the text's otherwise.
    fn fact<T: PartialEq + Clone>(
        &self,
        field: Option<Field>,
        kept: &T,
        read: &T,
        there: bool,
    ) -> Option<Fact<T>> {
        let from_catalogue = field.is_some_and(|field| self.read.from_catalogue.contains(&field));
        let (origin, source) = match (kept == read, from_catalogue) {
            (false, _) => (Origin::Household, ""),
            (true, true) => (Origin::Catalogue, ""),
            (true, false) => (Origin::Article, self.text),
        };
        there.then(|| Fact { value: kept.clone(), origin, source: source.to_owned(), seen_on: self.today })
    }

    fn option<T: PartialEq + Clone>(
        &self,
        field: Option<Field>,
        kept: &Option<T>,
        read: &Option<T>,
    ) -> Option<Fact<T>> {
        let fact = self.fact(field, kept, read, kept.is_some())?;
        let Fact { value, origin, source, seen_on } = fact;
        value.map(|value| Fact { value, origin, source, seen_on })
    }

    fn list<T: PartialEq + Clone>(
        &self,
        field: Option<Field>,
        kept: &Vec<T>,
        read: &Vec<T>,
    ) -> Option<Fact<Vec<T>>> {
        self.fact(field, kept, read, !kept.is_empty())
    }

    fn flag(&self, field: Option<Field>, kept: bool, read: bool) -> Option<Fact<bool>> {
        self.fact(field, &kept, &read, kept)
    }
}

/// Everything a draft says, each with its source.
fn facts(draft: &Draft, source: &Source<'_>) -> Facts {
    let read = source.read;
    Facts {
        original_title: source.option(
            Some(Field::OriginalTitle),
            &draft.original_title,
            &read.original_title,
        ),
        year: source.option(Some(Field::Year), &draft.year, &read.year),
        runtime_minutes: source.option(
            Some(Field::RuntimeMinutes),
            &draft.runtime_minutes,
            &read.runtime_minutes,
        ),
        directors: source.list(Some(Field::Directors), &draft.directors, &read.directors),
        cast: source.list(Some(Field::Cast), &draft.cast, &read.cast),
        countries: source.list(Some(Field::Countries), &draft.countries, &read.countries),
        languages: source.list(Some(Field::Languages), &draft.languages, &read.languages),
        genres: source.list(Some(Field::Genres), &draft.genres, &read.genres),
        synopsis: source.option(None, &draft.synopsis, &read.synopsis),
        services: source.list(None, &draft.services, &read.services),
        scores: source.list(None, &draft.scores, &read.scores),
        remake_of: source.option(Some(Field::RemakeOf), &draft.remake_of, &read.remake_of),
        true_story: source.flag(None, draft.true_story, read.true_story),
        quotes: source.list(None, &draft.quotes, &read.quotes),
        mood: None,
        heavy: source.flag(Some(Field::Heavy), draft.heavy, read.heavy),
        // No text says these of a film.
        ..Facts::default()
    }
}
