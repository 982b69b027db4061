//! What pressing a line of the tray's menu does.

use tauri::{AppHandle, Runtime};

use super::menu::Press;
use crate::{paste, reminder, sharing, tonight, window};

/// Does it. This runs on the main thread, so what asks the engine goes elsewhere.
pub fn press<R: Runtime>(app: &AppHandle<R>, press: Press) {
    let elsewhere = app.clone();
    match press {
        Press::Open => window::open(app),
        Press::Pick => window::open_at(app, window::TONIGHT.to_owned()),
        Press::Show(_) => window::open_at(app, window::PLANS.to_owned()),
        Press::Start(id) => {
            drop(tauri::async_runtime::spawn_blocking(move || reminder::start(&elsewhere, id)));
        }
        Press::Pause(id, still) => {
            drop(tauri::async_runtime::spawn_blocking(move || reminder::pause(&elsewhere, id, still)));
        }
        Press::Stop(id) => {
            drop(tauri::async_runtime::spawn_blocking(move || reminder::stop(&elsewhere, id)));
        }
        Press::Snooze(id, until) => {
            drop(tauri::async_runtime::spawn_blocking(move || reminder::snooze_for(&elsewhere, id, until)));
        }
        Press::Paste => {
            drop(tauri::async_runtime::spawn_blocking(move || paste::from_clipboard(&elsewhere)));
        }
        Press::Over(id, reaction) => {
            drop(tauri::async_runtime::spawn_blocking(move || tonight::over(&elsewhere, id, reaction)));
        }
        Press::Plan(title) => {
            drop(tauri::async_runtime::spawn_blocking(move || tonight::plan(&elsewhere, title)));
        }
        Press::Rate(title, reaction) => {
            drop(tauri::async_runtime::spawn_blocking(move || tonight::rate(&elsewhere, title, reaction)));
        }
        Press::ShowCode => window::open_at(app, window::CODE.to_owned()),
        Press::StopSharing => {
            drop(tauri::async_runtime::spawn_blocking(move || sharing::stop(&elsewhere)));
        }
        Press::StopFollowed => {
            drop(tauri::async_runtime::spawn_blocking(move || sharing::keep_calendars_out(&elsewhere)));
        }
        Press::StopWished => {
            drop(tauri::async_runtime::spawn_blocking(move || sharing::keep_wishes_out(&elsewhere)));
        }
        Press::Settings => window::open_at(app, window::SETTINGS.to_owned()),
        Press::Quit => app.exit(0),
    }
}
