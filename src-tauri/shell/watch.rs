//! The watch: the one thread that looks at the clock for the reminders and for the tray, and at the zone for the window.
//! Owns ringing for it; refuses to know what is due. That both look in the same moment is why an idle program wakes up twice a minute and not more often.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};

use houselights_engine::Engine;
use tauri::{AppHandle, Emitter, Manager, Runtime};

use crate::tray::{self, Keeper};
use crate::window::MAIN;
use crate::{reminder, sleep};

/// The event that says that the computer came to another zone.
pub const ZONE: &str = "zone";

/// What rings for it.
pub struct Bell(SyncSender<()>);

/// Looks from here on, for as long as the app runs. The family's calendar is rung, too, when the computer wakes up.
pub fn keep<R: Runtime>(
    app: &AppHandle<R>,
    engine: Arc<Engine>,
    mut tray: Keeper<R>,
    calendar: SyncSender<()>,
) -> io::Result<()> {
    // One ring that was not heard yet is enough.
    let (bell, rung) = sync_channel(1);
    app.manage(Bell(bell.clone()));
    sleep::ring_at_each_end(vec![bell, calendar]);
    let app = app.clone();
    let mut zone = engine.zone();
    std::thread::Builder::new().name("watch".to_owned()).spawn(move || {
        houselights_engine::reminder::run(&engine, &rung, |found| {
            let before = std::mem::replace(&mut zone, engine.zone());
            if before != zone {
                tell_of_zone(&app);
            }
            match found {
                Ok(reminders) => reminder::show(&app, &reminders),
                Err(error) => tracing::warn!(code = error.code(), "reminders could not be looked up"),
            }
            tray.look(&app, &engine)
        });
    })?;
    Ok(())
}

/// Nothing was written, but what is shown as tonight's may be another day's.
fn tell_of_zone<R: Runtime>(app: &AppHandle<R>) {
    if let Err(error) = app.emit_to(MAIN, ZONE, ()) {
        tracing::warn!(%error, "the window shows the time of another zone");
    }
    tray::stir(app);
}

/// Has it look again now: something changed.
pub fn ring<R: Runtime>(app: &AppHandle<R>) {
    if let Some(bell) = app.try_state::<Bell>() {
        // Full means that it was rung already; gone, that the app ends.
        let _ = bell.0.try_send(());
    }
}
