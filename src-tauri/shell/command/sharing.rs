//! Sharing an evening with phones, evenings with the calendars that follow, and the list with those who wish for films.

use std::sync::Arc;

use houselights_domain::id::{FeedId, MemberId, SessionId, WishLinkId};
use houselights_engine::plan_page::PlanPage;
use houselights_engine::view::{
    FeedsView, GivenAnew, KeepFeeds, KeepWishes, MakeLink, RevokeLink, SharedEvening, SharingView,
    StartSharing, WishLinksView,
};
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
pub(super) fn shared_now(page: State<'_, Arc<PlanPage>>) -> Vec<SharedEvening> {
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

#[tauri::command(async)]
pub(super) fn given_anew(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<GivenAnew>,
) -> Result<SharingView, CommandError> {
    Ok(page.given_anew(request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn feeds(page: State<'_, Arc<PlanPage>>) -> Result<FeedsView, CommandError> {
    Ok(page.feeds()?)
}

#[tauri::command(async)]
pub(super) fn make_feed(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<Option<MemberId>>,
) -> Result<FeedsView, CommandError> {
    Ok(page.make_feed(request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn revoke_feed(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<FeedId>,
) -> Result<FeedsView, CommandError> {
    Ok(page.revoke_feed(request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn keep_feeds(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<KeepFeeds>,
) -> Result<FeedsView, CommandError> {
    Ok(page.keep_feeds(&request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn wish_links(page: State<'_, Arc<PlanPage>>) -> Result<WishLinksView, CommandError> {
    Ok(page.wish_links()?)
}

#[tauri::command(async)]
pub(super) fn make_wish_link(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<MemberId>,
) -> Result<WishLinksView, CommandError> {
    Ok(page.make_wish_link(request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn revoke_wish_link(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<WishLinkId>,
) -> Result<WishLinksView, CommandError> {
    Ok(page.revoke_wish_link(request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn keep_wishes(
    page: State<'_, Arc<PlanPage>>,
    request: Asked<KeepWishes>,
) -> Result<WishLinksView, CommandError> {
    Ok(page.keep_wishes(&request.read()?)?)
}
