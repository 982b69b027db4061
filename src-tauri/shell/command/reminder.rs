//! Answers to a reminder, after which its notification and the tray's lines go too.

use chrono::{DateTime, Utc};
use houselights_domain::id::SessionId;
use houselights_engine::view::SnoozeReminder;
use tauri::{AppHandle, Runtime};

use crate::error::CommandError;
use crate::reminder;

#[tauri::command(async)]
pub(super) fn snooze_reminder<R: Runtime>(
    app: AppHandle<R>,
    request: SnoozeReminder,
) -> Result<Option<DateTime<Utc>>, CommandError> {
    Ok(reminder::snooze(&app, request)?)
}

#[tauri::command(async)]
pub(super) fn dismiss_reminder<R: Runtime>(
    app: AppHandle<R>,
    request: SessionId,
) -> Result<(), CommandError> {
    Ok(reminder::dismiss(&app, request)?)
}
