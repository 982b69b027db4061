//! A run over the list: everything that was not looked up yet. Owns its progress, its end, and that it stops when somebody says
//! so. What it finds is kept in portions, so that whoever quits loses little; an undo passes them over, because meanwhile
//! somebody works with the list.

use std::sync::{MutexGuard, PoisonError};
use std::time::Duration;

use houselights_domain::change::Operation;
use houselights_domain::id::TitleId;
use tokio::sync::watch;

use super::fetch::{Fetched, Fetcher, Keys, Which};
use super::http::Refused;
use super::{LookUp, LookUpTrouble};
use crate::error::Error;
use crate::use_case::Anew;
use crate::view::{LookUpRun, UnsureFilm};

/// So many films are kept at once.
const PORTION: usize = 50;
/// So many failures in a row end a run: the next would fail, too.
const IN_A_ROW: u32 = 3;
/// So often it waits for one film because a service asks it to.
const WAITS: u32 = 3;
/// How long it waits when a service does not say.
const A_WHILE: Duration = Duration::from_secs(10);

/// What became of one film.
enum Step {
    Found(Box<Fetched>),
    Unsure,
    Unknown,
}

impl LookUp {
    /// How the last run stands; `None` before the first one.
    pub fn run_view(&self) -> Option<LookUpRun> {
        self.run_state().clone()
    }

    /// Says that a run begins, and over which films. [`Self::go`] is to follow, on a thread of its own.
    ///
    /// # Errors
    /// [`Error::LookUp`], [`Error::ReadOnly`].
    pub fn begin(&self) -> Result<Vec<TitleId>, Error> {
        self.ready()?;
        let titles = self.engine.due_for_look_up()?;
        let mut run = self.run_state();
        if run.as_ref().is_some_and(|run| run.running) {
            return Err(LookUpTrouble::UnderWay.into());
        }
        let total = u32::try_from(titles.len()).unwrap_or(u32::MAX);
        *run = Some(LookUpRun { running: true, total, ..LookUpRun::default() });
        drop(run);
        self.stop.send_replace(false);
        self.tell();
        Ok(titles)
    }

    /// Looks these films up, until all are or somebody stops it.
    ///
    /// # Errors
    /// What the database says.
    pub fn go(&self, titles: &[TitleId]) -> Result<(), Error> {
        let mut found = Vec::new();
        let asked = self.ready().and_then(|keys| self.ask(&keys, titles, &mut found));
        // Also of a run that ended early.
        let ended = match (asked, self.keep_portion(&mut found)) {
            (Err(Error::LookUp(trouble)), Ok(())) => {
                self.note(|run| run.trouble = Some(trouble));
                Ok(())
            }
            (asked, kept) => asked.and(kept),
        };
        self.note(|run| {
            run.running = false;
            run.not_saved = ended.is_err();
        });
        ended
    }

    /// Ends a run now; what it found so far is kept.
    pub fn stop_run(&self) {
        self.stop.send_replace(true);
    }

    fn ask(&self, keys: &Keys, titles: &[TitleId], found: &mut Vec<(TitleId, Anew)>) -> Result<(), Error> {
        self.with_fetcher(keys, async |fetcher| {
            let mut in_a_row = 0;
            let mut stopped = self.stop.subscribe();
            for title in titles {
                if !self.engine.settings()?.look_up {
                    return Err(LookUpTrouble::Off.into());
                }
                let step = tokio::select! {
                    biased;
                    () = is_stopped(&mut stopped) => {
                        self.note(|run| run.stopped = true);
                        return Ok(());
                    }
                    step = self.one(fetcher, *title) => step,
                };
                in_a_row = self.take(*title, step, in_a_row, found)?;
                if found.len() >= PORTION {
                    self.keep_portion(found)?;
                }
            }
            Ok(())
        })
    }

    /// Takes what became of one film; answers how many failed in a row.
    fn take(
        &self,
        title: TitleId,
        step: Result<Option<Step>, Error>,
        in_a_row: u32,
        found: &mut Vec<(TitleId, Anew)>,
    ) -> Result<u32, Error> {
        let unsure = match &step {
            Ok(Some(Step::Unsure)) => {
                Some(UnsureFilm { id: title, name: self.engine.title(title)?.title.name })
            }
            _ => None,
        };
        let failed = match step {
            Ok(Some(Step::Found(fetched))) => {
                let Fetched { anew, aside } = *fetched;
                found.push((title, anew));
                self.note(|run| {
                    run.found += 1;
                    run.without_scores += u32::from(aside.is_some());
                    run.trouble = run.trouble.or(aside);
                });
                None
            }
            Ok(Some(Step::Unknown)) => {
                self.note(|run| run.unknown += 1);
                None
            }
            // Taken off the list meanwhile.
            Ok(None | Some(Step::Unsure)) => None,
            Err(Error::LookUp(trouble)) => Some(trouble),
            Err(other) => return Err(other),
        };
        let in_a_row = if failed.is_some() { in_a_row + 1 } else { 0 };
        self.note(|run| {
            run.done += 1;
            run.failed += u32::from(failed.is_some());
            run.unsure.extend(unsure);
        });
        match failed {
            Some(trouble) if !trouble.is_passing() || in_a_row >= IN_A_ROW => Err(trouble.into()),
            _ => Ok(in_a_row),
        }
    }

    /// One film; `None` if it is not on the list any more. Waits when a service asks for it.
    async fn one(&self, fetcher: &Fetcher<'_>, title: TitleId) -> Result<Option<Step>, Error> {
        let title = match self.engine.title(title) {
            Ok(view) => view.title,
            Err(Error::Gone) => return Ok(None),
            Err(other) => return Err(other),
        };
        let mut waits = 0;
        loop {
            let asked = async {
                let which = match fetcher.known(&title) {
                    Some(which) => Some(which),
                    None => {
                        let (offered, sure) = fetcher.offers(&title, false).await?;
                        let sure = sure.and_then(|place| offered.get(place));
                        match sure.and_then(|sure| Which::read(fetcher.first(), &sure.id)) {
                            Some(which) => Some(which),
                            None if offered.is_empty() => return Ok(Step::Unknown),
                            None => None,
                        }
                    }
                };
                match which {
                    Some(which) => fetcher.film(&which).await.map(|found| Step::Found(Box::new(found))),
                    None => Ok(Step::Unsure),
                }
            };
            match asked.await {
                Ok(step) => return Ok(Some(step)),
                Err(Refused { trouble: LookUpTrouble::TooMany, again_in }) => {
                    let wait = again_in.unwrap_or(A_WHILE);
                    waits += 1;
                    if waits > WAITS || wait > self.manner.longest_wait {
                        return Err(LookUpTrouble::TooMany.into());
                    }
                    tokio::time::sleep(wait).await;
                }
                Err(refused) => return Err(refused.into()),
            }
        }
    }

    fn keep_portion(&self, found: &mut Vec<(TitleId, Anew)>) -> Result<(), Error> {
        let found = std::mem::take(found);
        if found.is_empty() {
            return Ok(());
        }
        let many = found.len().to_string();
        self.engine.keep_looked_up(Operation::LookUpTitles, &many, &found).map(drop)
    }

    fn run_state(&self) -> MutexGuard<'_, Option<LookUpRun>> {
        self.run.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, change: impl FnOnce(&mut LookUpRun)) {
        if let Some(run) = self.run_state().as_mut() {
            change(run);
        }
        self.tell();
    }

    fn tell(&self) {
        self.told.send_modify(|()| {});
    }
}

async fn is_stopped(stopped: &mut watch::Receiver<bool>) {
    if stopped.wait_for(|stopped| *stopped).await.is_err() {
        // Nobody is left who could.
        std::future::pending::<()>().await;
    }
}
