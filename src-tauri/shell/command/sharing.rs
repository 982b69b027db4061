//! Sharing an evening with phones.

use std::sync::Arc;

use houselights_domain::id::SessionId;
use houselights_engine::plan_page::PlanPage;
use houselights_engine::view::{MakeLink, RevokeLink, SharingView, StartSharing};
use tauri::State;

use super::asked::Asked;
use crate::error::CommandError;

#[tauri::command(async)]
pub(super) fn sharing(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<SessionId>,
) -> Result<SharingView, CommandError> {
    Ok(page.view(request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn shared_now(page: State<'_, Arc<PlanPage>>) -> Vec<SessionId> {
    page.shared()
}

#[tauri::command(async)]
pub(super) fn start_sharing(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<StartSharing>,
) -> Result<SharingView, CommandError> {
    Ok(page.start(&request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn stop_sharing(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<SessionId>,
) -> Result<SharingView, CommandError> {
    Ok(page.stop(request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn make_link(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<MakeLink>,
) -> Result<SharingView, CommandError> {
    Ok(page.make_link(request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn revoke_link(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<RevokeLink>,
) -> Result<SharingView, CommandError> {
    let RevokeLink { session, link } = request.read()?;
    Ok(page.revoke(session, link)?)
}
