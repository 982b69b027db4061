//! Calendar files: where somebody wants them, or straight into the calendar that this desktop opens.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use houselights_domain::id::SessionId;
use houselights_engine::view::SessionView;
use houselights_engine::{Engine, Error};
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use super::asked::Asked;
use crate::error::CommandError;
use crate::words::{self, Message, say};

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
    let dialog =
        window.dialog().file().set_parent(&window).set_file_name(file_name(&engine, request, EXTENSION)?);
    let chosen = dialog.add_filter(say(&Message::CalendarFiles), &[EXTENSION]).blocking_save_file();
    let Some(path) = chosen.and_then(|chosen| chosen.into_path().ok()) else { return Ok(None) };
    fs::write(&path, text).map_err(Error::File)?;
    Ok(Some(path.display().to_string()))
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
    app.opener().open_path(file.display().to_string(), None::<&str>).map_err(|error| {
        tracing::warn!(%error, "no program opens calendar files");
        CommandError::no_calendar(&file)
    })
}

/// Files that another program reads a moment later stay in the cache, where the system may clear them away.
pub(super) fn folder<R: Runtime>(app: &AppHandle<R>) -> Result<PathBuf, CommandError> {
    let folder = app.path().app_cache_dir().map_err(|error| Error::File(std::io::Error::other(error)))?;
    fs::create_dir_all(&folder).map_err(Error::File)?;
    Ok(folder)
}

/// The film's name without what file systems refuse.
pub(super) fn file_name(
    engine: &Engine,
    evening: Option<SessionId>,
    extension: &str,
) -> Result<String, Error> {
    let name = match evening {
        Some(id) => {
            let SessionView { name, session, .. } = engine.evening(id)?;
            say(&Message::Evening { name: name.as_deref(), portion: session.portion })
        }
        None => say(&Message::EveryEvening),
    };
    let kept: String =
        name.chars().filter(|c| !c.is_control() && !r#"/\:*?"<>|"#.contains(*c)).take(80).collect();
    Ok(format!("{}.{extension}", kept.trim().trim_start_matches('.')))
}
