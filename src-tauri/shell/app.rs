//! Putting the front room together. Owns the order in which things start and what keeps the process alive.

use std::env;
use std::path::Path;
use std::process::ExitCode;

use tauri::{AppHandle, Manager, RunEvent, Runtime};

use crate::arguments::Arguments;
use crate::tray::{Press, State, Tray, menu};
use crate::{log, signals, window};

/// Runs until somebody quits. An error before that is logged, and the exit code says it.
pub fn run() -> ExitCode {
    log::start();
    match build() {
        Ok(app) => {
            app.run(stay_in_the_tray);
            ExitCode::SUCCESS
        }
        Err(error) => {
            tracing::error!(%error, "Houselights did not start");
            ExitCode::FAILURE
        }
    }
}

fn build() -> tauri::Result<tauri::App> {
    tauri::Builder::default()
        // First, so that a second start hands its arguments over before it opens anything.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            started(app, &Arguments::read(arguments, Path::new(&folder)));
        }))
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(window::remembered()).build())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(window::Place::default())
        .on_window_event(window::on_event)
        .setup(|app| {
            let app = app.handle();
            signals::watch(app);
            let tray = Tray::new(app, menu(&State::default(), chrono::DateTime::UNIX_EPOCH), press)?;
            app.manage(tray);
            started(app, &Arguments::read(env::args(), &env::current_dir().unwrap_or_default()));
            Ok(())
        })
        .build(tauri::generate_context!())
}

fn press<R: Runtime>(app: &AppHandle<R>, press: Press) {
    match press {
        Press::Quit => app.exit(0),
        _ => window::open(app),
    }
}

fn started<R: Runtime>(app: &AppHandle<R>, arguments: &Arguments) {
    if !arguments.minimized {
        window::open(app);
    }
}

/// The last window closing asks to exit without a code; quitting gives one.
fn stay_in_the_tray<R: Runtime>(_: &AppHandle<R>, event: RunEvent) {
    if let RunEvent::ExitRequested { code: None, api, .. } = event {
        api.prevent_exit();
    }
}
