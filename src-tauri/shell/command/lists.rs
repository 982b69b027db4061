//! Bringing in lists: choosing their files, reading them, writing what was decided.

use std::sync::Arc;

use houselights_engine::Engine;
use houselights_engine::view::{AnswerImport, BringIn, BroughtIn, ImportSummary, Written};
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

use super::asked::Asked;
use crate::error::CommandError;
use crate::lists::Lists;
use crate::paste;
use crate::words::{Message, say};

/// What the files of lists end in; what they are shows in what stands in them.
const ENDINGS: [&str; 5] = ["zip", "csv", "json", "tsv", "txt"];

/// Asks for files, and shows what they hold as if they had been dropped on the window.
#[tauri::command(async)]
pub(super) fn open_lists<R: Runtime>(window: WebviewWindow<R>) {
    let dialog = window.dialog().file().set_parent(&window);
    let chosen = dialog.add_filter(say(&Message::Lists), &ENDINGS).blocking_pick_files();
    let files: Vec<_> = chosen.into_iter().flatten().filter_map(|file| file.into_path().ok()).collect();
    if !files.is_empty() {
        paste::from_lists(window.app_handle(), files);
    }
}

/// Reads the files that were chosen. `None` if there are none.
#[tauri::command(async)]
pub(super) fn read_import<R: Runtime>(
    app: AppHandle<R>,
    engine: State<'_, Arc<Engine>>,
    lists: State<'_, Lists>,
    request: Asked<AnswerImport>,
) -> Result<Option<ImportSummary>, CommandError> {
    let answers = request.read()?;
    lists.begin();
    let files = lists.read(&answers);
    if files.is_empty() {
        return Ok(None);
    }
    Ok(Some(engine.read_import(files, &answers.left_out, &mut |step| lists.go_on(&app, step))?))
}

/// Writes what was read, as it was decided.
#[tauri::command(async)]
pub(super) fn bring_in<R: Runtime>(
    app: AppHandle<R>,
    engine: State<'_, Arc<Engine>>,
    lists: State<'_, Lists>,
    request: Asked<BringIn>,
) -> Result<Written<BroughtIn>, CommandError> {
    let request = request.read()?;
    lists.begin();
    let written = engine.bring_in(&request, &mut |step| lists.go_on(&app, step))?;
    lists.leave();
    Ok(written)
}

/// Stops reading or writing. What was to be written is not.
#[tauri::command]
pub(super) fn stop_import(lists: State<'_, Lists>) {
    lists.stop();
}

/// Leaves what was read, and the files.
#[tauri::command(async)]
pub(super) fn leave_import(
    engine: State<'_, Arc<Engine>>,
    lists: State<'_, Lists>,
) -> Result<(), CommandError> {
    lists.choose(Vec::new());
    Ok(engine.leave_import()?)
}
