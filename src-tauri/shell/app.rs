//! Putting the front room together. Owns the order in which things start and what keeps the process alive.

use std::env;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use houselights_engine::Engine;
use tauri::{AppHandle, Manager, RunEvent, Runtime};

use crate::arguments::{Arguments, MINIMIZED};
use crate::{
    command, family_calendar, household, lists, log, lookup, painting, paste, reminder, scheme, sharing,
    shortcut, signals, tray, watch, window,
};

/// Runs until somebody quits. An error before that is logged, and the exit code says it.
pub fn run() -> ExitCode {
    log::start();
    painting::choose();
    // The toolkit comes up on one processor; what the first suggestion needs is read on another meanwhile.
    std::thread::spawn(houselights_engine::warm_up);
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

/// What the screens need to be answered, on any runtime: tests bring one without a window.
pub fn with_commands<R: Runtime>(builder: tauri::Builder<R>, engine: Arc<Engine>) -> tauri::Builder<R> {
    let page = sharing::page(Arc::clone(&engine), Vec::new());
    let calendar = family_calendar::calendar(Arc::clone(&engine));
    let look_up = lookup::look_up(Arc::clone(&engine));
    answering(builder)
        .plugin(tauri_plugin_notification::init())
        .manage(engine)
        .manage(page)
        .manage(calendar)
        .manage(look_up)
}

fn answering<R: Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder
        .plugin(tauri_plugin_autostart::Builder::new().arg(MINIMIZED).build())
        .manage(window::Place::default())
        .manage(paste::Waiting::default())
        .manage(lists::Lists::default())
        .manage(window::Daylight::default())
        .manage(tray::Panel::default())
        .manage(shortcut::Shortcut::default())
        .invoke_handler(command::handler())
}

fn build() -> tauri::Result<tauri::App> {
    answering(tauri::Builder::default())
        // First, so that a second start hands its arguments over before it opens anything.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            started(app, &Arguments::read(arguments, Path::new(&folder)));
        }))
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(window::remembered()).build())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .on_window_event(window::on_event)
        .setup(|app| {
            set_up(app.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!())
}

fn set_up<R: Runtime>(app: &AppHandle<R>) -> Result<(), Box<dyn std::error::Error>> {
    signals::watch(app);
    scheme::follow(app);
    let engine = match household::open(app) {
        Ok(engine) => engine,
        Err(problem) => {
            household::apologise(app, problem.as_ref());
            return Ok(());
        }
    };
    app.manage(Arc::clone(&engine));
    app.manage(sharing::page(Arc::clone(&engine), sharing::fonts(app)));
    app.manage(family_calendar::calendar(Arc::clone(&engine)));
    app.manage(lookup::look_up(Arc::clone(&engine)));
    household::light(app, &engine);
    // The window first: while its page loads in a process of its own, the tray and the reminders come up here.
    let arguments = env::args_os().map(|argument| argument.to_string_lossy().into_owned());
    started(app, &Arguments::read(arguments, &env::current_dir().unwrap_or_default()));
    reminder::prepare(app)?;
    let calendar = family_calendar::keep(app)?;
    watch::keep(app, Arc::clone(&engine), tray::Keeper::new(app)?, calendar)?;
    household::hold_key(app, &engine);
    household::spread_news(app, &engine);
    sharing::spread_news(app);
    sharing::resume(app);
    family_calendar::spread_news(app);
    lookup::spread_news(app);
    Ok(())
}

/// Does what a start asks for, the first one or a later one.
fn started<R: Runtime>(app: &AppHandle<R>, arguments: &Arguments) {
    if household::engine(app).is_none() {
        return;
    }
    match arguments.files.as_slice() {
        [] if arguments.minimized => {}
        [] => window::open(app),
        files => paste::from_files(app, files),
    }
}

/// The last window closing asks to exit without a code; quitting gives one.
fn stay_in_the_tray<R: Runtime>(_: &AppHandle<R>, event: RunEvent) {
    if let RunEvent::ExitRequested { code: None, api, .. } = event {
        api.prevent_exit();
    }
}
