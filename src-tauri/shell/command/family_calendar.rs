//! The family's calendar on a server.

use std::sync::Arc;

use houselights_engine::caldav::{FamilyCalendar, Why};
use houselights_engine::view::{
    CalendarLogin, CalendarsFound, ConnectCalendar, DisconnectCalendar, FamilyCalendarView,
};
use tauri::{AppHandle, Runtime, State};

use super::asked::Asked;
use crate::error::CommandError;
use crate::family_calendar::ring;

#[tauri::command(async)]
pub(super) fn family_calendar(
    calendar: State<'_, Arc<FamilyCalendar>>,
) -> Result<Option<FamilyCalendarView>, CommandError> {
    Ok(calendar.view()?)
}

#[tauri::command(async)]
pub(super) fn find_calendars(
    calendar: State<'_, Arc<FamilyCalendar>>,
    request: Asked<CalendarLogin>,
) -> Result<CalendarsFound, CommandError> {
    Ok(calendar.find(&request.read()?)?)
}

#[tauri::command(async)]
pub(super) fn connect_calendar<R: Runtime>(
    app: AppHandle<R>,
    calendar: State<'_, Arc<FamilyCalendar>>,
    request: Asked<ConnectCalendar>,
) -> Result<FamilyCalendarView, CommandError> {
    let view = calendar.connect(request.read()?)?;
    ring(&app);
    Ok(view)
}

#[tauri::command(async)]
pub(super) fn renew_calendar_password<R: Runtime>(
    app: AppHandle<R>,
    calendar: State<'_, Arc<FamilyCalendar>>,
    request: Asked<String>,
) -> Result<FamilyCalendarView, CommandError> {
    let view = calendar.renew_password(request.read()?)?;
    ring(&app);
    Ok(view)
}

/// Looks now, whatever time it is.
#[tauri::command(async)]
pub(super) fn look_at_calendar(
    calendar: State<'_, Arc<FamilyCalendar>>,
) -> Result<Option<FamilyCalendarView>, CommandError> {
    calendar.work(Why::Asked)?;
    Ok(calendar.view()?)
}

#[tauri::command(async)]
pub(super) fn disconnect_calendar(
    calendar: State<'_, Arc<FamilyCalendar>>,
    request: Asked<DisconnectCalendar>,
) -> Result<(), CommandError> {
    Ok(calendar.disconnect(request.read()?)?)
}
