//! The family's calendar in the app: the thread that looks at the server, and the news for the window. Owns ringing for it;
//! refuses to know what is published.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use houselights_domain::change::Area;
use houselights_engine::Engine;
use houselights_engine::caldav::{self, FamilyCalendar};
use tauri::{AppHandle, Emitter, Manager, Runtime};

use crate::keyring::Desktop;
use crate::window::MAIN;
use crate::words;

/// The event that says that how it stands may have changed.
pub const FAMILY_CALENDAR: &str = "family_calendar";

/// What rings for it.
pub struct Bell(SyncSender<()>);

/// The calendar, which asks nobody before somebody connects one.
pub fn calendar(engine: Arc<Engine>) -> Arc<FamilyCalendar> {
    FamilyCalendar::new(engine, Arc::new(words::event), Arc::new(Desktop))
}

/// Looks from here on, for as long as the app runs. Answers with what rings for it.
pub fn keep<R: Runtime>(app: &AppHandle<R>) -> io::Result<SyncSender<()>> {
    // One ring that was not heard yet is enough.
    let (bell, rung): (SyncSender<()>, Receiver<()>) = sync_channel(1);
    app.manage(Bell(bell.clone()));
    let calendar = Arc::clone(&app.state::<Arc<FamilyCalendar>>());
    std::thread::Builder::new().name("calendar".to_owned()).spawn(move || {
        caldav::run(&calendar, &rung, |error| {
            tracing::warn!(code = error.code(), "the family's calendar could not be looked at");
        });
    })?;
    Ok(bell)
}

/// Has it look again now: something that calendars show may have changed.
pub fn ring<R: Runtime>(app: &AppHandle<R>) {
    if let Some(bell) = app.try_state::<Bell>() {
        // Full means that it was rung already; gone, that the app ends.
        let _ = bell.0.try_send(());
    }
}

/// Whether calendars show something of these.
pub fn shows(stale: &[Area]) -> bool {
    stale.iter().any(|area| *area != Area::Notes)
}

/// Tells the window whenever how it stands may have changed.
pub fn spread_news<R: Runtime>(app: &AppHandle<R>) {
    let (app, mut told) = (app.clone(), app.state::<Arc<FamilyCalendar>>().subscribe());
    tauri::async_runtime::spawn(async move {
        while told.changed().await.is_ok() {
            if let Err(error) = app.emit_to(MAIN, FAMILY_CALENDAR, ()) {
                tracing::warn!(%error, "the window was not told of the family's calendar");
            }
        }
    });
}
