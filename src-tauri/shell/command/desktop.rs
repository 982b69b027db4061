//! What only the desktop knows or does.

use houselights_engine::view::Notice;
use tauri::{AppHandle, Runtime};

use crate::desktop::Desktop;
use crate::error::CommandError;

/// A question to the session bus takes a while, so no read of the household waits for it.
#[tauri::command(async)]
pub(super) fn desktop_notices() -> Vec<Notice> {
    Desktop::look().notices().collect()
}

/// Ends the process. Where no tray is, nothing else on the screen could.
#[tauri::command]
pub(super) fn quit<R: Runtime>(app: AppHandle<R>) -> Result<(), CommandError> {
    app.exit(0);
    Ok(())
}
