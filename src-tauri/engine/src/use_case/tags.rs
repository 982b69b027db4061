//! The household's tags, which are its lists: what there are, other names for them, and their end. A tag begins with its
//! first film and is nothing of its own, so all of it is said of films.

use houselights_domain::change::Operation;
use houselights_domain::fold::fold;
use houselights_domain::id::TitleId;
use houselights_domain::title::NAME_LIMIT;

use super::check;
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::store::{Entity, Writer, kept_filters};
use crate::view::{ListSentence, RenameTag, TagView, Written};

impl Engine {
    /// Every tag, by name.
    ///
    /// # Errors
    /// What the database says.
    pub fn tags(&self) -> Result<Vec<TagView>, Error> {
        self.inner()?.tags()
    }

    /// Gives a tag another name; under the name of another one the two become one. Kept sentences follow.
    ///
    /// # Errors
    /// No name, or one that is too long; [`Error::Gone`] if no film has it.
    pub fn rename_tag(&self, request: RenameTag) -> Result<Written<Vec<TagView>>, Error> {
        let to = check::name(&request.to, NAME_LIMIT)?;
        let mut inner = self.inner()?;
        let renamed = inner.with_tag(&request.from)?;
        let kept = kept_filters::load(&inner.connection)?;
        drop(inner);
        let asks = |sentence: &ListSentence| sentence.tag.as_ref() == Some(&request.from);
        let written = self.transact(Operation::RenameTag, &to, |writer| {
            for (id, tags) in &renamed {
                let mut after: Vec<&str> = Vec::new();
                for tag in tags {
                    let tag = if *tag == request.from { &to } else { tag };
                    if !after.contains(&tag.as_str()) {
                        after.push(tag);
                    }
                }
                put_tags(writer, *id, &after)?;
            }
            for filter in kept.iter().filter(|filter| asks(&filter.sentence)) {
                let sentence = ListSentence { tag: Some(to.clone()), ..filter.sentence.clone() };
                writer.put_filter(filter.id, &filter.name, &sentence)?;
            }
            Ok(())
        })?;
        written.try_map(|()| self.tags())
    }

    /// Takes a tag off every film. The films stay.
    ///
    /// # Errors
    /// [`Error::Gone`] if no film has it.
    pub fn remove_tag(&self, request: String) -> Result<Written<Vec<TagView>>, Error> {
        let tagged = self.inner()?.with_tag(&request)?;
        let written = self.transact(Operation::RemoveTag, &request, |writer| {
            for (id, tags) in &tagged {
                let others: Vec<&str> =
                    tags.iter().filter(|tag| **tag != request).map(String::as_str).collect();
                put_tags(writer, *id, &others)?;
            }
            Ok(())
        })?;
        written.try_map(|()| self.tags())
    }
}

fn put_tags(writer: &mut Writer<'_>, id: TitleId, tags: &[&str]) -> Result<(), Error> {
    writer.put_json(Entity::Titles, &id.to_string(), "tags", &tags)
}

impl Inner {
    fn tags(&mut self) -> Result<Vec<TagView>, Error> {
        let mut all: Vec<TagView> = Vec::new();
        for (_, tags) in self.shelf()?.tagged() {
            for tag in tags {
                match all.iter_mut().find(|known| known.name == *tag) {
                    Some(known) => known.films += 1,
                    None => all.push(TagView { name: tag.clone(), films: 1 }),
                }
            }
        }
        all.sort_by_cached_key(|tag| fold(&tag.name));
        Ok(all)
    }

    /// The films with a tag, and all tags of each.
    fn with_tag(&mut self, tag: &str) -> Result<Vec<(TitleId, Vec<String>)>, Error> {
        let tagged = self.shelf()?.tagged().filter(|(_, tags)| tags.iter().any(|own| own == tag));
        let found: Vec<_> = tagged.map(|(id, tags)| (id, tags.to_vec())).collect();
        if found.is_empty() { Err(Error::Gone) } else { Ok(found) }
    }
}
