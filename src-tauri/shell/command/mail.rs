//! Invitations by mail, in whatever program writes mail here.

use std::fs;
use std::sync::Arc;

use houselights_engine::view::WriteMail;
use houselights_engine::{Engine, Error};
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_opener::OpenerExt;

use super::asked::Asked;
use super::calendar::folder;
use super::saving::file_name;
use crate::error::CommandError;
use crate::words;

const EXTENSION: &str = "eml";

/// Opens an evening's invitation as a mail that is not sent, or that it was called off.
#[tauri::command(async)]
pub(super) fn open_mail<R: Runtime>(
    app: AppHandle<R>,
    engine: State<'_, Arc<Engine>>,
    request: Asked<WriteMail>,
) -> Result<(), CommandError> {
    let request = request.read()?;
    let text = engine.write_mail(&request, words::event, words::letter)?;
    let file = folder(&app)?.join(file_name(&engine, Some(request.session), EXTENSION)?);
    fs::write(&file, text).map_err(Error::File)?;
    app.opener().open_path(file.display().to_string(), None::<&str>).map_err(|error| {
        tracing::warn!(%error, "no program opens mails");
        CommandError::no_mail(&file)
    })
}
