//! What only the desktop knows or does.

use std::sync::Arc;

use houselights_engine::Engine;
use houselights_engine::view::{Notice, QuickAddKey};
use tauri::{AppHandle, Runtime, State};

use crate::desktop::Desktop;
use crate::error::CommandError;
use crate::shortcut;

/// A question to the session bus takes a while, so no read of the household waits for it.
#[tauri::command(async)]
pub(super) fn desktop_notices() -> Vec<Notice> {
    Desktop::notices().collect()
}

/// The key that adds from the clipboard, held by now if the household wants it.
#[tauri::command(async)]
pub(super) fn quick_add_key<R: Runtime>(
    app: AppHandle<R>,
    engine: State<'_, Arc<Engine>>,
) -> Result<QuickAddKey, CommandError> {
    Ok(shortcut::heed(&app, &engine)?)
}

/// Ends the process. Where no tray is, nothing else on the screen could.
#[tauri::command]
pub(super) fn quit<R: Runtime>(app: AppHandle<R>) -> Result<(), CommandError> {
    app.exit(0);
    Ok(())
}
