//! The household's engine inside the app. Owns its opening, the news it gives to the window, and what is said when it
//! cannot be opened; refuses to touch its folder.

use std::sync::Arc;
use std::time::Duration;

use houselights_domain::change::Area;
use houselights_engine::ports::Ports;
use houselights_engine::{Engine, OpenError};
use tauri::{AppHandle, Emitter, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use tokio::sync::broadcast::error::RecvError;

use crate::window::{Daylight, MAIN};
use crate::{family_calendar, reminder, shortcut, tray};

/// The event that says what a screen should read again.
pub const CHANGES: &str = "changes";

/// How long to wait for another Houselights that quits at this moment, and in which steps.
const QUITTING_STEP: Duration = Duration::from_millis(100);
const QUITTING_LOOKS: u32 = 30;

/// Opens the household in the app's own folder. One that a newer Houselights wrote is opened for looking.
pub fn open<R: Runtime>(app: &AppHandle<R>) -> Result<Arc<Engine>, Box<dyn std::error::Error>> {
    let folder = app.path().app_data_dir()?;
    let mut opened = Engine::open(&folder, Ports::system());
    // One that is just quitting gives its name on the bus back a moment before its file.
    for _ in 0..QUITTING_LOOKS {
        if !matches!(opened, Err(OpenError::InUse)) {
            break;
        }
        std::thread::sleep(QUITTING_STEP);
        opened = Engine::open(&folder, Ports::system());
    }
    let opened = match opened {
        Err(OpenError::Newer { .. }) => Engine::open_read_only(&folder, Ports::system()),
        opened => opened,
    };
    opened.map(Arc::new).map_err(|problem| {
        tracing::error!(code = problem.code(), "the household did not open");
        format!("{problem}\n\n{}", problem.hint()).into()
    })
}

/// The engine, once it is open.
pub fn engine<R: Runtime>(app: &AppHandle<R>) -> Option<Arc<Engine>> {
    app.try_state::<Arc<Engine>>().map(|engine| Arc::clone(&engine))
}

/// Has the next window open in the light that the household chose.
pub fn light<R: Runtime>(app: &AppHandle<R>, engine: &Engine) {
    match engine.settings() {
        Ok(settings) => app.state::<Daylight>().heed(&settings),
        Err(error) => tracing::warn!(code = error.code(), "the window's light is not known"),
    }
}

/// Has the key for adding held as the household chose.
pub fn hold_key<R: Runtime>(app: &AppHandle<R>, engine: &Engine) {
    if let Err(error) = shortcut::heed(app, engine) {
        tracing::warn!(code = error.code(), "whether a key adds is not known");
    }
}

/// Tells the window and the tray of every change, whoever made it.
pub fn spread_news<R: Runtime>(app: &AppHandle<R>, engine: &Engine) {
    let (app, mut news) = (app.clone(), engine.subscribe());
    tauri::async_runtime::spawn(async move {
        loop {
            let settings = match news.recv().await {
                Ok(changes) => {
                    if family_calendar::shows(&changes.stale) {
                        family_calendar::ring(&app);
                    }
                    let settings = changes.stale.contains(&Area::Settings);
                    if let Err(error) = app.emit_to(MAIN, CHANGES, changes) {
                        tracing::warn!(%error, "the window was not told of a change");
                    }
                    settings
                }
                // Only a flood could do that, and the screens read again at its last change.
                Err(RecvError::Lagged(_)) => true,
                Err(RecvError::Closed) => return,
            };
            let asking = app.clone();
            // The engine may be busy, and the display that is asked for the key may be slow.
            let heeded = tauri::async_runtime::spawn_blocking(move || heed(&asking, settings));
            if let Err(error) = heeded.await {
                tracing::warn!(%error, "a change was not heeded");
            }
            tray::stir(&app);
        }
    });
}

fn heed<R: Runtime>(app: &AppHandle<R>, settings: bool) {
    let Some(engine) = engine(app) else { return };
    if settings {
        light(app, &engine);
        hold_key(app, &engine);
    }
    reminder::tidy(app, &engine);
}

/// Says why Houselights cannot start, and quits once that was read.
pub fn apologise<R: Runtime>(app: &AppHandle<R>, problem: &dyn std::error::Error) {
    let quit = app.clone();
    app.dialog()
        .message(problem.to_string())
        .title(app.package_info().name.clone())
        .kind(MessageDialogKind::Error)
        .show(move |_| quit.exit(1));
}
