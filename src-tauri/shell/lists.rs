//! Lists that somebody dropped or chose, until they are brought in or left. Owns which files these are, and the word that
//! stops reading or writing them; refuses to know what stands in them.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use houselights_domain::import::Answers;
use houselights_engine::view::{AnswerImport, ImportFile, ImportStep};
use tauri::{AppHandle, Emitter, Runtime};

use crate::window::MAIN;

/// The event that says how far it is.
pub const PROGRESS: &str = "import_progress";

/// The files that were chosen last.
#[derive(Default)]
pub struct Lists {
    files: Mutex<Chosen>,
    stopped: AtomicBool,
}

#[derive(Default)]
struct Chosen {
    files: Vec<PathBuf>,
    /// They were read since they were chosen.
    read: bool,
}

impl Lists {
    /// Takes files in place of those before.
    pub fn choose(&self, files: Vec<PathBuf>) {
        *self.chosen() = Chosen { files, read: false };
    }

    /// Reads them, each with what somebody said of it.
    pub fn read(&self, answers: &AnswerImport) -> Vec<ImportFile> {
        let files = {
            let mut chosen = self.chosen();
            chosen.read = true;
            chosen.files.clone()
        };
        let parts = answers.parts.iter().map(|said| (said.file.clone(), said.part)).collect();
        let said = Answers { order: answers.order, parts };
        files.iter().map(|path| ImportFile::open(path, said.clone())).collect()
    }

    /// Lets go of the files that were read. What was chosen since waits: nobody has seen what stands in it.
    pub fn leave(&self) {
        let mut chosen = self.chosen();
        if chosen.read {
            *chosen = Chosen::default();
        }
    }

    fn chosen(&self) -> MutexGuard<'_, Chosen> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From here on it is not stopped until somebody says so again.
    pub fn begin(&self) {
        self.stopped.store(false, Ordering::Relaxed);
    }

    /// Stops what is under way.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Tells the window how far it is, and hears whether to go on.
    pub fn go_on<R: Runtime>(&self, app: &AppHandle<R>, step: ImportStep) -> ControlFlow<()> {
        if self.stopped.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        if let Err(error) = app.emit_to(MAIN, PROGRESS, step) {
            tracing::warn!(%error, "the window was not told how far an import is");
        }
        ControlFlow::Continue(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(lists: &Lists) -> Vec<String> {
        let answers = AnswerImport::default();
        lists.read(&answers).into_iter().map(|file| file.name).collect()
    }

    #[test]
    fn what_was_dropped_while_a_list_waits_to_be_written_is_kept() {
        let lists = Lists::default();
        lists.choose(vec!["mine.csv".into()]);
        assert_eq!(names(&lists), ["mine.csv"]);
        // It waits for its turn, and meanwhile another falls onto the window, which may be the very same.
        for next in ["hers.csv", "mine.csv"] {
            lists.choose(vec![next.into()]);
            lists.leave();
            assert_eq!(names(&lists), [next]);
        }
        lists.leave();
        assert!(names(&lists).is_empty(), "what was read and written is gone");
    }
}
