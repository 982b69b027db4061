//! Lists that somebody dropped or chose, until they are brought in or left. Owns which files these are, and the word that
//! stops reading or writing them; refuses to know what stands in them.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use houselights_domain::import::Answers;
use houselights_engine::view::{AnswerImport, ImportFile, ImportStep};
use tauri::{AppHandle, Emitter, Runtime};

use crate::window::MAIN;

/// The event that says how far it is.
pub const PROGRESS: &str = "import_progress";

/// The files that were chosen last.
#[derive(Default)]
pub struct Lists {
    files: Mutex<Vec<PathBuf>>,
    stopped: AtomicBool,
}

impl Lists {
    /// Takes files in place of those before.
    pub fn choose(&self, files: Vec<PathBuf>) {
        *self.files.lock().unwrap_or_else(PoisonError::into_inner) = files;
    }

    /// Reads them, each with what somebody said of it.
    pub fn read(&self, answers: &AnswerImport) -> Vec<ImportFile> {
        let files = self.taken();
        let parts = answers.parts.iter().map(|said| (said.file.clone(), said.part)).collect();
        let said = Answers { order: answers.order, parts };
        files.iter().map(|path| ImportFile::open(path, said.clone())).collect()
    }

    /// The files that are taken.
    pub fn taken(&self) -> Vec<PathBuf> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Lets go of these files, unless others were taken since.
    pub fn leave(&self, files: &[PathBuf]) {
        let mut taken = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        if *taken == files {
            taken.clear();
        }
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
