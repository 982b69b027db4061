//! The family's calendar on a server. What asks the server may take a minute, so it is done on a thread of its own, where it
//! keeps no other command waiting.

use std::sync::Arc;

use houselights_engine::Error;
use houselights_engine::caldav::{FamilyCalendar, Why};
use houselights_engine::view::{
    CalendarLogin, CalendarsFound, ConnectCalendar, DisconnectCalendar, FamilyCalendarView,
};
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Runtime, State};

use super::asked::Asked;
use crate::error::CommandError;
use crate::family_calendar::ring;

type Calendar<'a> = State<'a, Arc<FamilyCalendar>>;

#[tauri::command(async)]
pub(super) fn family_calendar(calendar: Calendar<'_>) -> Result<Option<FamilyCalendarView>, CommandError> {
    Ok(calendar.view()?)
}

#[tauri::command]
pub(super) async fn find_calendars(
    calendar: Calendar<'_>,
    request: Asked<CalendarLogin>,
) -> Result<CalendarsFound, CommandError> {
    let login = request.read()?;
    apart(&calendar, move |calendar| calendar.find(&login)).await
}

#[tauri::command]
pub(super) async fn connect_calendar<R: Runtime>(
    app: AppHandle<R>,
    calendar: Calendar<'_>,
    request: Asked<ConnectCalendar>,
) -> Result<FamilyCalendarView, CommandError> {
    let request = request.read()?;
    let view = apart(&calendar, move |calendar| calendar.connect(request)).await?;
    ring(&app);
    Ok(view)
}

#[tauri::command]
pub(super) async fn renew_calendar_password<R: Runtime>(
    app: AppHandle<R>,
    calendar: Calendar<'_>,
    request: Asked<String>,
) -> Result<FamilyCalendarView, CommandError> {
    let password = request.read()?;
    let view = apart(&calendar, move |calendar| calendar.renew_password(password)).await?;
    ring(&app);
    Ok(view)
}

/// Looks now, whatever time it is.
#[tauri::command]
pub(super) async fn look_at_calendar(
    calendar: Calendar<'_>,
) -> Result<Option<FamilyCalendarView>, CommandError> {
    apart(&calendar, |calendar| {
        calendar.work(Why::Asked)?;
        calendar.view()
    })
    .await
}

#[tauri::command]
pub(super) async fn disconnect_calendar(
    calendar: Calendar<'_>,
    request: Asked<DisconnectCalendar>,
) -> Result<(), CommandError> {
    let request = request.read()?;
    apart(&calendar, move |calendar| calendar.disconnect(request)).await
}

async fn apart<T: Send + 'static>(
    calendar: &Arc<FamilyCalendar>,
    work: impl FnOnce(&FamilyCalendar) -> Result<T, Error> + Send + 'static,
) -> Result<T, CommandError> {
    let calendar = Arc::clone(calendar);
    let done = spawn_blocking(move || work(&calendar)).await;
    Ok(done.unwrap_or(Err(Error::Poisoned))?)
}
