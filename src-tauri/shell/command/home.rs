//! The first read of a window, with what only the desktop knows.

use std::sync::Arc;

use houselights_engine::Engine;
use houselights_engine::view::Home;
use tauri::State;

use crate::desktop::Desktop;
use crate::error::CommandError;

#[tauri::command(async)]
pub(super) fn home(engine: State<'_, Arc<Engine>>) -> Result<Home, CommandError> {
    let mut home = engine.home()?;
    home.notices.extend(Desktop::look().notices());
    Ok(home)
}
