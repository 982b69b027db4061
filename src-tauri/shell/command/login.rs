//! Starting at login, which this computer remembers and not the household.

use tauri::{AppHandle, Runtime};
use tauri_plugin_autostart::ManagerExt;

use super::asked::Asked;
use crate::error::CommandError;

#[tauri::command(async)]
pub(super) fn starts_at_login<R: Runtime>(app: AppHandle<R>) -> Result<bool, CommandError> {
    app.autolaunch().is_enabled().map_err(refused)
}

/// Answers what is so afterwards.
#[tauri::command(async)]
pub(super) fn start_at_login<R: Runtime>(
    app: AppHandle<R>,
    request: Asked<bool>,
) -> Result<bool, CommandError> {
    let login = app.autolaunch();
    if request.read()? { login.enable() } else { login.disable() }.map_err(refused)?;
    login.is_enabled().map_err(refused)
}

fn refused(error: tauri_plugin_autostart::Error) -> CommandError {
    tracing::warn!(%error, "starting at login could not be looked at or changed");
    CommandError::no_login()
}
