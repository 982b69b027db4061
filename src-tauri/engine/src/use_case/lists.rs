//! How the list is looked at: sentences kept under a name, and posters or rows.

use houselights_domain::change::Operation;
use houselights_domain::fold::fold;
use houselights_domain::household::NAME_LIMIT;
use houselights_domain::id::FilterId;

use super::check;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::{Writer, kept_filters};
use crate::view::{KeepFilter, KeptFilter, ListLook, RenameFilter, Written};

impl Engine {
    /// The kept sentences, by name.
    ///
    /// # Errors
    /// What the database says.
    pub fn kept_filters(&self) -> Result<Vec<KeptFilter>, Error> {
        kept_filters::load(&self.inner()?.connection)
    }

    /// Keeps a sentence. Of two that are called alike there is no telling which was meant, so under a name that is taken
    /// the new one takes the other's place.
    ///
    /// # Errors
    /// No name, or one that is too long.
    pub fn keep_filter(&self, request: KeepFilter) -> Result<Written<Vec<KeptFilter>>, Error> {
        let KeepFilter { name, sentence } = request;
        let name = check::name(&name, NAME_LIMIT)?;
        let taken = self.kept_filters()?.into_iter().find(|kept| fold(&kept.name) == fold(&name));
        let id = taken.map_or_else(|| FilterId::new(self.now(), self.chance()), |kept| kept.id);
        self.write_filters(Operation::KeepFilter, &name, |writer| writer.put_filter(id, &name, &sentence))
    }

    /// Gives a kept sentence another name.
    ///
    /// # Errors
    /// As [`Self::keep_filter`]; [`Error::Gone`] if it is not there, [`Error::NameTaken`] if another is called so.
    pub fn rename_filter(&self, request: RenameFilter) -> Result<Written<Vec<KeptFilter>>, Error> {
        let name = check::name(&request.name, NAME_LIMIT)?;
        let kept = self.kept_filters()?;
        let is_other = |other: &KeptFilter| other.id != request.id && fold(&other.name) == fold(&name);
        if kept.iter().any(is_other) {
            return Err(Error::NameTaken(name));
        }
        let own = kept.into_iter().find(|kept| kept.id == request.id).ok_or(Error::Gone)?;
        self.write_filters(Operation::RenameFilter, &name, |writer| {
            writer.put_filter(own.id, &name, &own.sentence)
        })
    }

    /// Forgets a kept sentence; the films it shows stay.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn remove_filter(&self, request: FilterId) -> Result<Written<Vec<KeptFilter>>, Error> {
        let own = self.kept_filters()?.into_iter().find(|kept| kept.id == request).ok_or(Error::Gone)?;
        self.write_filters(Operation::RemoveFilter, &own.name, |writer| writer.delete_filter(request))
    }

    /// How the list is drawn on this computer.
    ///
    /// # Errors
    /// What the database says.
    pub fn list_look(&self) -> Result<ListLook, Error> {
        kept_filters::look(&self.inner()?.connection)
    }

    /// Remembers how the list is drawn on this computer. No step of an undo: nothing of the household's changes.
    ///
    /// # Errors
    /// What the database says.
    pub fn keep_list_look(&self, request: ListLook) -> Result<(), Error> {
        // Where nothing can be written it holds as long as the window.
        if self.is_read_only() { Ok(()) } else { kept_filters::keep_look(&self.inner()?.connection, request) }
    }

    fn write_filters(
        &self,
        operation: Operation,
        subject: &str,
        work: impl FnOnce(&mut Writer<'_>) -> Result<(), Error>,
    ) -> Result<Written<Vec<KeptFilter>>, Error> {
        self.transact(operation, subject, |writer| {
            work(writer)?;
            kept_filters::load(writer.connection())
        })
    }
}
