//! What was looked up on the network, kept and let go. Owns how long it may stay: TMDB's terms allow six months.

use std::collections::HashSet;
use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{Days, NaiveDate};
use houselights_domain::change::Operation;
use houselights_domain::id::TitleId;
use houselights_domain::title::Facts;

use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::lookup::posters;
use crate::shelf::Shelf;
use crate::store::{Connection, looked_up, titles};
use crate::view::{PosterView, Written};

/// After so many days a film is looked up again when somebody looks up what is missing.
const DUE: u64 = 120;
/// After so many days what was looked up is let go with its log, and after so many what an undo of younger facts would need:
/// together less than half a year, whatever is undone.
const KEPT: u64 = 150;
const LOGGED: u64 = 30;
/// So many posters are given at once.
const POSTERS: usize = 200;

/// What was looked up of a film.
pub(crate) struct Anew {
    pub facts: Facts,
    /// The picture that `facts.poster` names.
    pub poster: Option<Vec<u8>>,
    /// The fields that the answer speaks for, also where it says nothing.
    pub speaks: Vec<&'static str>,
}

impl Engine {
    /// Keeps what was looked up, as one operation. A title that somebody took off the list meanwhile is passed over; answers
    /// which were not. What the household or a text said stays beside it and is believed first.
    pub(crate) fn keep_looked_up(
        &self,
        operation: Operation,
        subject: &str,
        found: &[(TitleId, Anew)],
    ) -> Result<Written<Vec<TitleId>>, Error> {
        self.transact(operation, subject, |writer| {
            let mut kept = Vec::new();
            for (title, Anew { facts, poster, speaks }) in found {
                match titles::find(writer.connection(), *title) {
                    Ok(_) => {}
                    Err(Error::Gone) => continue,
                    Err(other) => return Err(other),
                }
                writer.put_looked_up(*title, facts, speaks)?;
                if let (Some(called), Some(picture)) = (&facts.poster, poster) {
                    posters::keep(self.folder(), *title, &called.value, picture).map_err(not_kept)?;
                }
                kept.push(*title);
            }
            Ok(kept)
        })
    }

    /// Puts the picture of `from` where one of `to` lies, which has none and gets its fact. That of `from` stays for an undo.
    pub(crate) fn hand_over_poster(
        &self,
        connection: &Connection,
        from: TitleId,
        to: TitleId,
    ) -> Result<(), Error> {
        let Some(called) = looked_up::poster(connection, from)? else { return Ok(()) };
        match posters::read(self.folder(), from, &called) {
            Some(picture) if looked_up::poster(connection, to)?.is_none() => {
                posters::keep(self.folder(), to, &called, &picture).map_err(not_kept)
            }
            _ => Ok(()),
        }
    }

    /// Titles that were not looked up yet, or so long ago that what is known of them is let go soon.
    pub(crate) fn due_for_look_up(&self) -> Result<Vec<TitleId>, Error> {
        looked_up::due(&self.inner()?.connection, before(self.local_now().date(), DUE))
    }

    /// The posters of these titles; one that has none is left out.
    ///
    /// # Errors
    /// What the database says.
    pub fn posters(&self, request: Vec<TitleId>) -> Result<Vec<PosterView>, Error> {
        let called = {
            let inner = self.inner()?;
            let asked: HashSet<TitleId> = request.into_iter().take(POSTERS).collect();
            let named = asked
                .into_iter()
                .map(|title| Ok(looked_up::poster(&inner.connection, title)?.map(|called| (title, called))));
            named.collect::<Result<Vec<_>, Error>>()?
        };
        // The files are read while nobody waits for the household.
        let shown = called.into_iter().flatten().filter_map(|(title, called)| {
            let bytes = posters::read(self.folder(), title, &called)?;
            let picture = format!("data:{};base64,{}", posters::kind(&bytes)?, STANDARD.encode(&bytes));
            Some(PosterView { title, picture })
        });
        Ok(shown.collect())
    }

    /// Lets go what was looked up too long ago, with its posters, once a day.
    ///
    /// # Errors
    /// What the database says; it is tried again at the next look.
    pub fn drop_old_facts(&self) -> Result<(), Error> {
        if self.is_read_only() {
            return Ok(());
        }
        let today = self.local_now().date();
        let log = self.now() - Days::new(LOGGED);
        let mut inner = self.inner()?;
        let Inner { connection, dropped, shelf, .. } = &mut *inner;
        if *dropped == Some(today) {
            return Ok(());
        }
        if looked_up::drop_old(connection, before(today, KEPT), log)? > 0 {
            *shelf = Shelf::default();
        }
        posters::tidy(self.folder(), &looked_up::posters(connection)?);
        *dropped = Some(today);
        Ok(())
    }
}

fn not_kept(problem: io::Error) -> Error {
    match problem.kind() {
        io::ErrorKind::StorageFull => Error::DiskFull,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Error::ReadOnly,
        _ => Error::File(problem),
    }
}

fn before(today: NaiveDate, days: u64) -> NaiveDate {
    today.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}
