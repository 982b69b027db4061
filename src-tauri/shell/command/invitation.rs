//! Invitations for those far away: as a page, as a picture, in plain words, and for another Houselights as a file, which is
//! opened here, too.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use houselights_domain::id::SessionId;
use houselights_engine::plan_page::PlanPage;
use houselights_engine::view::{SaveInvitation, SavePicture};
use houselights_engine::{Engine, Error};
use tauri::{Manager, Runtime, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

use super::asked::Asked;
use super::saving::{file_name, save};
use crate::error::CommandError;
use crate::paste::{self, MOVIE_NIGHT};
use crate::words::{Message, say};

#[tauri::command(async)]
pub(super) fn save_invitation<R: Runtime>(
    window: WebviewWindow<R>,
    engine: State<'_, Arc<Engine>>,
    page: State<'_, Arc<PlanPage>>,
    request: Asked<SaveInvitation>,
) -> Result<Option<String>, CommandError> {
    let SaveInvitation { session, who } = request.read()?;
    let text = page.file(session, who.as_ref())?;
    save(&window, &file_name(&engine, Some(session), "html")?, &Message::WebPages, "html", text)
}

#[tauri::command(async)]
pub(super) fn save_picture<R: Runtime>(
    window: WebviewWindow<R>,
    engine: State<'_, Arc<Engine>>,
    request: Asked<SavePicture>,
) -> Result<Option<String>, CommandError> {
    let SavePicture { session, png } = request.read()?;
    let picture = STANDARD.decode(png).map_err(|problem| Error::BadRequest(problem.to_string()))?;
    save(&window, &file_name(&engine, Some(session), "png")?, &Message::Pictures, "png", picture)
}

#[tauri::command(async)]
pub(super) fn invitation_text(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<SessionId>,
) -> Result<String, CommandError> {
    Ok(page.text(request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn save_movie_night<R: Runtime>(
    window: WebviewWindow<R>,
    engine: State<'_, Arc<Engine>>,
    request: Asked<SessionId>,
) -> Result<Option<String>, CommandError> {
    let session = request.read()?;
    let text = engine.movie_night(session)?;
    let name = file_name(&engine, Some(session), MOVIE_NIGHT)?;
    save(&window, &name, &Message::MovieNights, MOVIE_NIGHT, text)
}

/// Asks for one, and shows what it holds as if it had been dropped on the window.
#[tauri::command(async)]
pub(super) fn open_movie_night<R: Runtime>(window: WebviewWindow<R>) {
    let dialog = window.dialog().file().set_parent(&window);
    let chosen = dialog.add_filter(say(&Message::MovieNights), &[MOVIE_NIGHT]).blocking_pick_file();
    if let Some(file) = chosen.and_then(|chosen| chosen.into_path().ok()) {
        paste::from_files(window.app_handle(), &[file]);
    }
}
