//! Copies of everything: which there are, what one holds, and putting it in the place of what is here. Owns that nothing
//! is lost by it: how it was is kept before, and an undo takes it back.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use houselights_domain::change::Operation;
use houselights_domain::id::TitleId;
use houselights_domain::title::Title;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::whole::{self, WholeProblem};
use crate::store::{
    Connection, backup, household, notes, polls, rules, series, sessions, settings, titles, unmatched,
};
use crate::view::{BackupBefore, BackupView, Contents, FilmsMoved, KeptBackup, Written};

/// So many films that come or go are named.
const NAMED: usize = 5;

impl Engine {
    /// The copies that Houselights keeps by itself, the newest first. Whether one is good is seen when it is looked at.
    ///
    /// # Errors
    /// None; what cannot be listed is not there.
    pub fn kept_backups(&self) -> Result<Vec<KeptBackup>, Error> {
        let view = |file: PathBuf| {
            let meta = fs::metadata(&file).ok()?;
            let label = backup::label_of(&file)?;
            let before = [
                (backup::BEFORE_UPDATE, BackupBefore::Update),
                (backup::BEFORE_RESTORE, BackupBefore::Restore),
            ];
            let before = before.into_iter().find(|(start, _)| label.starts_with(start));
            Some(KeptBackup {
                made_at: DateTime::<Utc>::from(meta.modified().ok()?),
                day: backup::day_of(&file),
                before: before.map(|(_, before)| before),
                bytes: meta.len(),
                file: file.display().to_string(),
            })
        };
        let mut kept: Vec<KeptBackup> = backup::copies(self.folder()).into_iter().filter_map(view).collect();
        kept.sort_by(|a, b| (b.made_at, &b.file).cmp(&(a.made_at, &a.file)));
        Ok(kept)
    }

    /// What a backup, or a file with everything, holds beside what is here. Nothing is changed.
    ///
    /// # Errors
    /// [`Error::Whole`] says why it cannot be read.
    pub fn read_backup(&self, request: String) -> Result<BackupView, Error> {
        let whole = whole::read(Path::new(&request))?;
        let (there, its_films) = contents(&whole.connection).map_err(unreadable)?;
        let (here, our_films) = contents(&self.inner()?.connection)?;
        Ok(BackupView {
            file: request,
            written_at: whole.written_at,
            there,
            here,
            back: only_in(&its_films, &our_films),
            gone: only_in(&our_films, &its_films),
        })
    }

    /// Puts everything of a backup in the place of what is here, after a copy of that was kept.
    ///
    /// # Errors
    /// [`Error::Whole`] says why it cannot be read, [`Error::Backup`] why no copy was kept; nothing was changed then.
    pub fn restore_backup(&self, request: String) -> Result<Written<()>, Error> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        let whole = whole::read(Path::new(&request))?;
        let (there, _) = contents(&whole.connection).map_err(unreadable)?;
        let label = format!("{}{}", backup::BEFORE_RESTORE, self.now().format("%Y%m%d-%H%M%S%3f"));
        backup::keep(&self.inner()?.connection, self.folder(), &label).map_err(Error::Backup)?;
        let restored = self.transact(Operation::RestoreBackup, &there.household, |writer| {
            writer.replace_all(&whole.connection)
        })?;
        // A file of everything has what was looked up, however long ago. What cannot be let go now is at the next look.
        self.inner()?.dropped = None;
        self.drop_old_facts().ok();
        Ok(restored)
    }

    /// Writes a copy of everything, in the place of what is there.
    ///
    /// # Errors
    /// [`Error::File`] if it cannot be written, or not be read back.
    pub fn save_backup(&self, file: &Path) -> Result<(), Error> {
        backup::save(&self.inner()?.connection, file).map_err(Error::File)
    }
}

/// Somebody's film that cannot be read is a damaged file's, and not this house's.
fn unreadable(problem: Error) -> Error {
    WholeProblem::Damaged(problem.to_string()).into()
}

/// How much there is, and the films. Reads everything that the screens would, so that what cannot be shown is found.
fn contents(connection: &Connection) -> Result<(Contents, Vec<Title>), Error> {
    let (household, _) = household::load(connection)?;
    let titles = titles::load(connection)?;
    settings::load(connection)?;
    notes::load(connection)?;
    unmatched::load(connection)?;
    rules::load(connection)?;
    polls::load(connection)?;
    let evenings = sessions::load(connection)?.len() + series::load(connection)?.len();
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let contents = Contents {
        household: household.name,
        members: household.members.into_iter().map(|member| member.name).collect(),
        films: count(titles.len()),
        watched: count(titles.iter().filter(|title| !title.viewings.is_empty()).count()),
        evenings: count(evenings),
    };
    Ok((contents, titles))
}

fn only_in(films: &[Title], others: &[Title]) -> FilmsMoved {
    let others: HashSet<TitleId> = others.iter().map(|title| title.id).collect();
    let only: Vec<&Title> = films.iter().filter(|title| !others.contains(&title.id)).collect();
    FilmsMoved {
        count: u32::try_from(only.len()).unwrap_or(u32::MAX),
        names: only.iter().take(NAMED).map(|title| title.name.clone()).collect(),
    }
}
