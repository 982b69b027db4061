//! Films that are on the list twice: found, made one with both histories kept, or told apart for good.

use houselights_domain::catalogue::Catalogue;
use houselights_domain::change::Operation;
use houselights_domain::id::TitleId;
use houselights_domain::title::{Given, Opinion, Title, Viewing};
use houselights_domain::twins::{Listed, twins as find};

use super::check;
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::store::{Entity, Writer, titles, twins};
use crate::view::{DuplicatePair, Duplicates, TitleView, Twin, TwoTitles, Written};

/// How many pairs are shown at once.
const SHOWN: usize = 20;

impl Engine {
    /// Titles that may be one film, those left out that were told apart.
    ///
    /// # Errors
    /// What the database says.
    pub fn duplicates(&self) -> Result<Duplicates, Error> {
        self.inner()?.duplicates(self.catalogue())
    }

    /// Makes one film of two. The one that stays keeps its name and what is known of it; from the other it gets what it
    /// lacks, every time that it was watched, who wants it, tags, note, evenings, and what members say of it.
    ///
    /// # Errors
    /// [`Error::Gone`] if one of them is not on the list; [`Error::TooLong`] if the two notes are.
    pub fn merge_titles(&self, request: TwoTitles) -> Result<Written<TitleView>, Error> {
        let TwoTitles { keep, other } = request;
        if keep == other {
            return Err(Error::Gone);
        }
        let (before, from) = {
            let inner = self.inner()?;
            (titles::find(&inner.connection, keep)?, titles::find(&inner.connection, other)?)
        };
        let after = Title {
            note: check::text(&joined(&before.note, &from.note))?,
            tags: union(&before.tags, &from.tags),
            added_on: before.added_on.min(from.added_on),
            wanted_by: union(&before.wanted_by, &from.wanted_by),
            ..before.clone()
        };
        let written = self.transact(Operation::MergeTitles, &after.name, |writer| {
            writer.put_title(&after)?;
            writer.put_wants(keep, &before.wanted_by, &after.wanted_by)?;
            for viewing in from.viewings {
                hand_over(writer, keep, &before.viewings, viewing)?;
            }
            let own = |given: &Given| before.ratings.iter().any(|own| own.member == given.member);
            for given in from.ratings.iter().filter(|given| !own(given)) {
                writer.put_rating(keep, given)?;
            }
            self.hand_over_poster(writer.connection(), other, keep)?;
            writer.hand_over_facts(other, keep)?;
            writer.hand_over_words(other, keep)?;
            writer.hand_over_evenings(other, keep)?;
            writer.hand_over_settled(other, keep)?;
            writer.delete_title(other)?;
            Ok(keep)
        })?;
        written.try_map(|id| self.title(id))
    }

    /// Remembers that two titles are two films, so that nobody is asked again.
    ///
    /// # Errors
    /// [`Error::Gone`] if one of them is not on the list.
    pub fn tell_apart(&self, request: TwoTitles) -> Result<Written<Duplicates>, Error> {
        let TwoTitles { keep, other } = request;
        let name = titles::find(&self.inner()?.connection, keep)?.name;
        titles::find(&self.inner()?.connection, other)?;
        let written = self.transact(Operation::TellApart, &name, |writer| writer.tell_apart(keep, other))?;
        written.try_map(|()| self.duplicates())
    }
}

impl Inner {
    fn duplicates(&mut self, catalogue: &Catalogue) -> Result<Duplicates, Error> {
        let apart = twins::told_apart(&self.connection)?;
        let shelf = self.shelf()?;
        let list: Vec<Listed<'_>> = shelf
            .films_by_name()
            .map(|(film, name)| {
                let entry = catalogue.find_film(&film.name, film.year).map(|found| (found.title, found.year));
                Listed { name, year: film.year, entry }
            })
            .collect();
        let films = shelf.films();
        let pairs: Vec<(TitleId, TitleId)> = find(&list)
            .into_iter()
            .map(|(one, other)| (films[one].id, films[other].id))
            .filter(|pair| !apart.contains(pair))
            .collect();
        let twin = |id| {
            let title = titles::find(&self.connection, id)?;
            Ok::<_, Error>(Twin { title, evenings: twins::evenings(&self.connection, id)? })
        };
        let shown = pairs.iter().take(SHOWN);
        let shown = shown.map(|&(one, other)| Ok(DuplicatePair { one: twin(one)?, other: twin(other)? }));
        Ok(Duplicates {
            total: u32::try_from(pairs.len()).unwrap_or(u32::MAX),
            pairs: shown.collect::<Result<_, Error>>()?,
        })
    }
}

/// A time that the other was watched becomes one of `title`. Both on one evening are one time: who was there and what was
/// said then adds up, and what was said of the one that stays counts.
fn hand_over(
    writer: &mut Writer<'_>,
    title: TitleId,
    own: &[Viewing],
    viewing: Viewing,
) -> Result<(), Error> {
    let Some(same) = own.iter().find(|own| own.on == viewing.on) else {
        return writer.put(Entity::Viewings, &viewing.id.to_string(), "title_id", title.to_string());
    };
    // Nobody named is everybody.
    let everybody = same.members.is_empty() || viewing.members.is_empty();
    let is_new = |opinion: &&Opinion| !same.opinions.iter().any(|own| own.member == opinion.member);
    let more = viewing.opinions.iter().filter(is_new).copied();
    let both = Viewing {
        members: if everybody { Vec::new() } else { union(&same.members, &viewing.members) },
        reaction: same.reaction.or(viewing.reaction),
        opinions: same.opinions.iter().copied().chain(more).collect(),
        ..same.clone()
    };
    writer.put_viewing(title, &both)?;
    writer.delete(Entity::Viewings, &viewing.id.to_string())
}

fn union<T: Clone + PartialEq>(one: &[T], other: &[T]) -> Vec<T> {
    let more = other.iter().filter(|item| !one.contains(item));
    one.iter().chain(more).cloned().collect()
}

/// Both notes, the second one only where it says something else.
fn joined(one: &str, other: &str) -> String {
    match (one.contains(other), other.contains(one)) {
        (true, _) => one.to_owned(),
        (_, true) => other.to_owned(),
        _ => format!("{one}\n\n{other}"),
    }
}
