//! Answers to a reminder, after which its notification and the tray's lines go too.

use chrono::{DateTime, Utc};
use houselights_domain::id::SessionId;
use houselights_engine::view::SnoozeReminder;
use tauri::{AppHandle, Runtime};

use super::asked::Asked;
use crate::error::CommandError;
use crate::reminder;

#[tauri::command(async)]
pub(super) fn snooze_reminder<R: Runtime>(
    app: AppHandle<R>,
    request: Asked<SnoozeReminder>,
) -> Result<Option<DateTime<Utc>>, CommandError> {
    Ok(reminder::snooze(&app, request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn dismiss_reminder<R: Runtime>(
    app: AppHandle<R>,
    request: Asked<SessionId>,
) -> Result<(), CommandError> {
    Ok(reminder::dismiss(&app, request.read()?)?)
}
