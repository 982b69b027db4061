//! Calendar files: where somebody wants them, or straight into the calendar that this desktop opens.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use houselights_domain::id::SessionId;
use houselights_engine::{Engine, Error};
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};

use super::asked::Asked;
use super::opening::{CALENDARS, open};
use super::saving::{file_name, save};
use crate::error::CommandError;
use crate::words::{self, Message};

const EXTENSION: &str = "ics";

/// Asks where, and writes it there. `None` when somebody thought better of it.
#[tauri::command(async)]
pub(super) fn save_calendar<R: Runtime>(
    window: WebviewWindow<R>,
    engine: State<'_, Arc<Engine>>,
    request: Asked<Option<SessionId>>,
) -> Result<Option<String>, CommandError> {
    let request = request.read()?;
    let text = engine.calendar(request, words::event)?;
    let name = file_name(&engine, request, EXTENSION)?;
    save(&window, &name, &Message::CalendarFiles, EXTENSION, text)
}

/// Opens an evening with whatever opens calendar files here.
#[tauri::command(async)]
pub(super) fn open_calendar<R: Runtime>(
    app: AppHandle<R>,
    engine: State<'_, Arc<Engine>>,
    request: Asked<SessionId>,
) -> Result<(), CommandError> {
    let request = request.read()?;
    let text = engine.calendar(Some(request), words::event)?;
    let file = folder(&app)?.join(file_name(&engine, Some(request), EXTENSION)?);
    fs::write(&file, text).map_err(Error::File)?;
    open(&app, &file, CALENDARS, CommandError::no_calendar)
}

/// Files that another program reads a moment later stay in the cache, where the system may clear them away.
pub(super) fn folder<R: Runtime>(app: &AppHandle<R>) -> Result<PathBuf, CommandError> {
    let folder = app.path().app_cache_dir().map_err(|error| Error::File(std::io::Error::other(error)))?;
    fs::create_dir_all(&folder).map_err(Error::File)?;
    Ok(folder)
}
