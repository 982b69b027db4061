//! Invitations for those far away: as a page, as a picture, in plain words.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use houselights_domain::id::SessionId;
use houselights_engine::plan_page::PlanPage;
use houselights_engine::view::{SaveInvitation, SavePicture};
use houselights_engine::{Engine, Error};
use tauri::{Runtime, State, WebviewWindow};

use super::asked::Asked;
use super::saving::{file_name, save};
use crate::error::CommandError;
use crate::words::Message;

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
