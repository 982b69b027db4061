//! Looking films up, in the app: its keyring, the thread of a run over the list, and the news for the window. Refuses to know
//! what is asked.

use std::io;
use std::sync::Arc;

use houselights_domain::id::TitleId;
use houselights_engine::Engine;
use houselights_engine::lookup::{LookUp, Manner};
use tauri::{AppHandle, Emitter, Manager, Runtime};

use crate::keyring::Desktop;
use crate::window::MAIN;

/// The event that says that how a run stands may have changed.
pub const LOOK_UP: &str = "look_up";

/// A server that stands in for the services, where the real window is tested. A release knows nothing of it.
const STAND_IN: &str = "HOUSELIGHTS_TEST_FILM_SERVER";

/// Nobody is asked by this.
pub fn look_up(engine: Arc<Engine>) -> Arc<LookUp> {
    LookUp::new(engine, Arc::new(Desktop), manner())
}

fn manner() -> Manner {
    let stand_in = if cfg!(debug_assertions) { std::env::var(STAND_IN).ok() } else { None };
    stand_in.map_or_else(Manner::default, |server| Manner::at(&server))
}

/// Looks these films up on a thread of its own.
pub fn run(look_up: &Arc<LookUp>, titles: Vec<TitleId>) -> io::Result<()> {
    let look_up = Arc::clone(look_up);
    std::thread::Builder::new().name("look up".to_owned()).spawn(move || {
        if let Err(error) = look_up.go(&titles) {
            tracing::warn!(code = error.code(), "what was looked up could not be kept");
        }
    })?;
    Ok(())
}

/// Tells the window whenever how a run stands may have changed.
pub fn spread_news<R: Runtime>(app: &AppHandle<R>) {
    let (app, mut told) = (app.clone(), app.state::<Arc<LookUp>>().subscribe());
    tauri::async_runtime::spawn(async move {
        while told.changed().await.is_ok() {
            if let Err(error) = app.emit_to(MAIN, LOOK_UP, ()) {
                tracing::warn!(%error, "the window was not told of what is looked up");
            }
        }
    });
}
