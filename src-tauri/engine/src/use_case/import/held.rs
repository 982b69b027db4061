//! An import between its preview and its writing, in memory. Owns which one is open, and showing it piece by piece: ten
//! thousand films are not handed to the screens at once.

use std::sync::{Mutex, MutexGuard};

use super::gather::Gathered;
use super::{GoOn, Import, clear};
use crate::engine::Engine;
use crate::error::Error;
use crate::view::{
    ImportFile, ImportList, ImportPage, ImportPageQuery, ImportProfile, ImportRow, ImportSummary, ProfileIs,
};

/// The most films that one page holds.
const PAGE: u32 = 500;
/// So many of the rows that were left out are told of.
const TOLD: usize = 200;

/// The import that is open, if one is.
#[derive(Default)]
pub(crate) struct Held(Mutex<Option<Import>>);

impl Held {
    pub(super) fn get(&self) -> Result<MutexGuard<'_, Option<Import>>, Error> {
        self.0.lock().map_err(|_| Error::Poisoned)
    }
}

impl Engine {
    /// Reads files that somebody wants to bring in, and holds what they say until it is written or left. Stores nothing.
    /// The rows of profiles that are `left_out` are counted, and else not looked at.
    ///
    /// # Errors
    /// [`Error::Stopped`] as soon as `go_on` says so; then nothing is held.
    pub fn read_import(
        &self,
        files: Vec<ImportFile>,
        left_out: &[String],
        go_on: GoOn<'_>,
    ) -> Result<ImportSummary, Error> {
        // What was open before makes room first.
        *self.held.get()? = None;
        let import = self.read_files(files, left_out, go_on)?.ok_or(Error::Stopped)?;
        let summary = summary(&import);
        *self.held.get()? = Some(import);
        Ok(summary)
    }

    /// Sets the open import beside the list again, with what somebody says of its profiles. `None` if none is open.
    ///
    /// # Errors
    /// What the database says.
    pub fn sort_import(&self, request: Vec<ProfileIs>) -> Result<Option<ImportSummary>, Error> {
        let mut held = self.held.get()?;
        let Some(import) = held.as_mut() else { return Ok(None) };
        for ProfileIs { profile, member } in request {
            import.who.say(profile, member);
        }
        self.compare(import)?;
        Ok(Some(summary(import)))
    }

    /// A stretch of one of the lists of the open import.
    ///
    /// # Errors
    /// [`Error::NoImport`] if none is open.
    pub fn import_page(&self, request: ImportPageQuery) -> Result<ImportPage, Error> {
        let held = self.held.get()?;
        let import = held.as_ref().ok_or(Error::NoImport)?;
        let films =
            of_list(import, request.list).filter(|gathered| !request.contradicting || contradicts(gathered));
        let total = films.clone().count();
        let shown = films.skip(request.offset as usize).take(request.limit.min(PAGE) as usize);
        let row = |gathered: &Gathered| {
            let mut film = gathered.film.clone();
            clear(&mut film);
            ImportRow { key: gathered.key.clone(), film }
        };
        Ok(ImportPage { total, rows: shown.map(row).collect() })
    }

    /// Leaves the open import. Nothing of it was stored.
    ///
    /// # Errors
    /// Only after a crash elsewhere in this program.
    pub fn leave_import(&self) -> Result<(), Error> {
        *self.held.get()? = None;
        Ok(())
    }
}

fn of_list(import: &Import, list: ImportList) -> impl Iterator<Item = &Gathered> + Clone {
    let films = import.films.iter().zip(&import.lists);
    films.filter(move |(_, own)| **own == list).map(|(gathered, _)| gathered)
}

/// Whether something of ours would go with theirs.
fn contradicts(gathered: &Gathered) -> bool {
    gathered.film.differs.iter().any(|difference| !difference.adds)
}

fn summary(import: &Import) -> ImportSummary {
    let told = &import.told;
    let unnamed = ImportProfile {
        name: String::new(),
        rows: import.unnamed,
        member: import.who.is(""),
        left_out: import.unnamed_left_out,
    };
    let differing = of_list(import, ImportList::Differing);
    ImportSummary {
        kind: told.kind,
        rows: told.rows,
        counts: told.counts,
        adding: differing
            .clone()
            .filter(|gathered| gathered.film.differs.iter().any(|difference| difference.adds))
            .count(),
        contradicting: differing.filter(|gathered| contradicts(gathered)).count(),
        more: import.more,
        asks: told.asks.clone(),
        profiles: Some(unnamed)
            .filter(|unnamed| unnamed.rows > 0)
            .into_iter()
            .chain(told.profiles.iter().cloned())
            .collect(),
        files: told.files.clone(),
        refused: told.refused.clone(),
        rejected: told.rejected.iter().take(TOLD).cloned().collect(),
    }
}
