//! Many titles at once: tagged, wanted by somebody, taken off the list. Each is one operation with one undo, however many
//! they are.

use std::collections::HashSet;

use houselights_domain::change::Operation;
use houselights_domain::id::TitleId;
use houselights_domain::plan::Person;
use houselights_domain::title::NAME_LIMIT;

use super::check;
use super::sharing::known;
use super::watchlist::remove;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::Entity;
use crate::view::{ChangeTitles, TitlesChange, Written};

impl Engine {
    /// Changes titles, and says how many it changed: a title that is so already, or that somebody took off the list in the
    /// meantime, is passed over.
    ///
    /// # Errors
    /// A tag without a name, or too long; [`Error::Gone`] if the member is not there.
    pub fn change_titles(&self, request: ChangeTitles) -> Result<Written<u32>, Error> {
        let asked: HashSet<TitleId> = request.titles.into_iter().collect();
        match request.change {
            TitlesChange::Tag { tag } => self.tag_titles(&asked, &check::name(&tag, NAME_LIMIT)?, true),
            TitlesChange::Untag { tag } => self.tag_titles(&asked, &tag, false),
            TitlesChange::Want { member } => self.want_titles(&asked, Person::Member { id: member }, true),
            TitlesChange::Unwant { member } => self.want_titles(&asked, Person::Member { id: member }, false),
            TitlesChange::Remove => self.remove_titles(&asked),
        }
    }

    fn tag_titles(&self, asked: &HashSet<TitleId>, tag: &str, on: bool) -> Result<Written<u32>, Error> {
        let mut inner = self.inner()?;
        let tagged: Vec<(TitleId, Vec<String>)> = inner
            .shelf()?
            .tagged()
            .filter(|(id, tags)| asked.contains(id) && tags.iter().any(|own| own == tag) != on)
            .map(|(id, tags)| {
                let others = tags.iter().filter(|own| *own != tag).cloned();
                (id, others.chain(on.then(|| tag.to_owned())).collect())
            })
            .collect();
        drop(inner);
        let operation = if on { Operation::TagTitles } else { Operation::UntagTitles };
        self.transact(operation, &subject(tagged.len()), |writer| {
            for (id, tags) in &tagged {
                writer.put_json(Entity::Titles, &id.to_string(), "tags", tags)?;
            }
            Ok(many(tagged.len()))
        })
    }

    fn want_titles(&self, asked: &HashSet<TitleId>, who: Person, on: bool) -> Result<Written<u32>, Error> {
        let mut inner = self.inner()?;
        known(&inner, who.clone())?;
        let Person::Member { id: member } = who else { return Err(Error::Gone) };
        let films = inner.shelf()?.films().iter();
        let changed: Vec<TitleId> = films
            .filter(|film| asked.contains(&film.id) && film.wanted_by.contains(&member) != on)
            .map(|film| film.id)
            .collect();
        drop(inner);
        let operation = if on { Operation::WantTitles } else { Operation::UnwantTitles };
        self.transact(operation, &subject(changed.len()), |writer| {
            let (with, without): (&[_], &[_]) = (&[member], &[]);
            let (before, after) = if on { (without, with) } else { (with, without) };
            for title in &changed {
                writer.put_wants(*title, before, after)?;
            }
            Ok(many(changed.len()))
        })
    }

    fn remove_titles(&self, asked: &HashSet<TitleId>) -> Result<Written<u32>, Error> {
        let mut inner = self.inner()?;
        let shelf = inner.shelf()?;
        let there: HashSet<TitleId> = asked.iter().copied().filter(|id| shelf.find(*id).is_some()).collect();
        let shown_first = inner.evenings_without(&there)?;
        drop(inner);
        self.transact(Operation::RemoveTitles, &subject(there.len()), |writer| {
            remove(writer, &there, &shown_first)?;
            Ok(many(there.len()))
        })
    }
}

/// What a step is about is how many they were; the screens put it into words.
fn subject(count: usize) -> String {
    count.to_string()
}

fn many(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
