//! Files that somebody wants for themselves: asking where, and how they are called.

use std::fs;

use houselights_domain::id::SessionId;
use houselights_engine::view::SessionView;
use houselights_engine::{Engine, Error};
use tauri::{Runtime, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

use crate::error::CommandError;
use crate::words::{Message, say};

/// Asks where, and writes it there. `None` when somebody thought better of it.
pub(super) fn save<R: Runtime>(
    window: &WebviewWindow<R>,
    name: &str,
    kind: &Message<'_>,
    extension: &str,
    content: impl AsRef<[u8]>,
) -> Result<Option<String>, CommandError> {
    let dialog = window.dialog().file().set_parent(window).set_file_name(name);
    let chosen = dialog.add_filter(say(kind), &[extension]).blocking_save_file();
    let Some(path) = chosen.and_then(|chosen| chosen.into_path().ok()) else { return Ok(None) };
    fs::write(&path, content).map_err(Error::File)?;
    Ok(Some(path.display().to_string()))
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
