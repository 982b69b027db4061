//! What leaves the house and comes back as a whole: asking where to or where from.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use houselights_engine::view::{BackupView, Export, ExportFile, Exported};
use houselights_engine::{Engine, Error};
use tauri::{Runtime, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

use super::asked::Asked;
use crate::error::CommandError;
use crate::words::{EnglishList, Message, name_of, say};

/// Writes where somebody says. `None` when they thought better of it.
#[tauri::command(async)]
pub(super) fn export<R: Runtime>(
    window: WebviewWindow<R>,
    engine: State<'_, Arc<Engine>>,
    request: Asked<Export>,
) -> Result<Option<Exported>, CommandError> {
    let request = request.read()?;
    let name = name_of(request, engine.today());
    let (extension, kind) = match request {
        Export::Letterboxd { .. } => {
            return folder_for(&window, &name, engine.export(request, &EnglishList)?);
        }
        Export::Backup => ("db", Message::Backups),
        Export::Everything => ("json", Message::Everything),
        Export::Imdb { .. } => ("csv", Message::Tables),
        Export::Page => ("html", Message::WebPages),
    };
    let dialog = window.dialog().file().set_parent(&window).set_file_name(format!("{name}.{extension}"));
    let chosen = dialog.add_filter(say(&kind), &[extension]).blocking_save_file();
    let Some(path) = chosen.and_then(|chosen| chosen.into_path().ok()) else { return Ok(None) };
    match request {
        Export::Backup => engine.save_backup(&path)?,
        _ => {
            let files = engine.export(request, &EnglishList)?;
            let content: Vec<u8> = files.into_iter().flat_map(|file| file.content).collect();
            fs::write(&path, content).map_err(Error::File)?;
        }
    }
    Ok(Some(Exported { place: path.display().to_string(), files: 1 }))
}

/// Several files go into a folder of their own, so that nothing that is there is written over.
fn folder_for<R: Runtime>(
    window: &WebviewWindow<R>,
    name: &str,
    files: Vec<ExportFile>,
) -> Result<Option<Exported>, CommandError> {
    if files.is_empty() {
        return Err(Error::NothingToExport.into());
    }
    let chosen = window.dialog().file().set_parent(window).blocking_pick_folder();
    let Some(parent) = chosen.and_then(|chosen| chosen.into_path().ok()) else { return Ok(None) };
    let folder = new_folder(&parent, name).map_err(Error::File)?;
    for file in &files {
        fs::write(folder.join(format!("{}.csv", file.part)), &file.content).map_err(Error::File)?;
    }
    let files = u32::try_from(files.len()).unwrap_or(u32::MAX);
    Ok(Some(Exported { place: folder.display().to_string(), files }))
}

fn new_folder(parent: &Path, name: &str) -> std::io::Result<PathBuf> {
    let mut folder = parent.join(name);
    for number in 2.. {
        match fs::create_dir(&folder) {
            Err(problem) if problem.kind() == std::io::ErrorKind::AlreadyExists => {}
            made => return made.map(|()| folder),
        }
        folder = parent.join(format!("{name} ({number})"));
    }
    Ok(folder)
}

/// Asks for a backup, or a file with everything, and says what it holds. Nothing is changed.
#[tauri::command(async)]
pub(super) fn choose_backup<R: Runtime>(
    window: WebviewWindow<R>,
    engine: State<'_, Arc<Engine>>,
) -> Result<Option<BackupView>, CommandError> {
    let dialog = window.dialog().file().set_parent(&window);
    let chosen = dialog.add_filter(say(&Message::Backups), &["db", "json"]).blocking_pick_file();
    let Some(path) = chosen.and_then(|chosen| chosen.into_path().ok()) else { return Ok(None) };
    Ok(Some(engine.read_backup(path.display().to_string())?))
}
