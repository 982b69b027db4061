//! The one window. Owns how it comes and goes: closing it gives the webview's memory back while the process stays in
//! the tray, which is said once; opening it makes it anew. Refuses to know what it shows; the place is the screens' own word.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use houselights_engine::view::{Notice, Settings, Theme};
use tauri::window::Color;
use tauri::{AppHandle, DragDropEvent, Emitter, Manager, Runtime, WebviewWindowBuilder, Window, WindowEvent};
use tauri_plugin_notification::NotificationExt;
use tauri_plugin_window_state::{AppHandleExt, StateFlags};

use crate::desktop::Desktop;
use crate::words::{Message, say};
use crate::{household, paste};

/// Its label in tauri.conf.json and in the capability.
pub const MAIN: &str = "main";

/// The event that sends an open window somewhere.
pub const GO_TO: &str = "go_to";

/// The event that says whether files are held over the window.
pub const DRAGGED: &str = "dragged";

/// What the window shows before its page is painted: the screens' `--ground`, by night and by day.
const DUSK: Color = Color(13, 13, 22, 255);
const PAPER: Color = Color(249, 245, 238, 255);

/// The screen that chooses a film.
pub const TONIGHT: &str = "tonight";

/// The screen with the evenings.
pub const PLANS: &str = "plans";

/// The code of the evening that is shared.
pub const CODE: &str = "plans/share";

/// The screen with the settings.
pub const SETTINGS: &str = "settings";

/// The screen that reads titles from a text.
pub fn paste(text: &str) -> String {
    format!("watchlist/paste/{text}")
}

/// The screen that shows what lists hold that are to be brought in.
pub const LISTS: &str = "watchlist/bring";

/// The screen that says what became of answers.
pub fn replies(texts: &[String]) -> String {
    format!("plans/reply/{}", serde_json::to_string(texts).unwrap_or_default())
}

/// The screen that shows what movie nights hold that came as files.
pub fn movie_nights(texts: &[String]) -> String {
    format!("plans/night/{}", serde_json::to_string(texts).unwrap_or_default())
}

/// Where the screens were, so that a window made anew returns there. Lives as long as the process.
#[derive(Default)]
pub struct Place(Mutex<String>);

impl Place {
    /// Keeps it.
    pub fn remember(&self, place: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = place;
    }

    /// The last one kept; empty at first.
    pub fn last(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Whether a window opens in daylight, as last heard: the engine may be busy at that moment.
#[derive(Default)]
pub struct Daylight {
    chosen: AtomicBool,
    dark: AtomicBool,
    desktop: AtomicBool,
}

impl Daylight {
    /// Keeps what the settings say.
    pub fn heed(&self, settings: &Settings) {
        self.chosen.store(settings.theme == Theme::Light, Ordering::Relaxed);
        self.dark.store(settings.theme == Theme::Dark, Ordering::Relaxed);
    }

    /// Keeps what the desktop says, for a household that follows it.
    pub fn heed_desktop(&self, theme: tauri::Theme) {
        self.desktop.store(theme == tauri::Theme::Light, Ordering::Relaxed);
    }

    /// Whether it does.
    fn is_on(&self) -> bool {
        let is = |light: &AtomicBool| light.load(Ordering::Relaxed);
        is(&self.chosen) || is(&self.desktop) && !is(&self.dark)
    }
}

/// What is remembered of the window between starts. Not whether it was visible: that is the tray's business.
pub fn remembered() -> StateFlags {
    StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN
}

/// Shows the window where it was. May be called from any thread.
pub fn open<R: Runtime>(app: &AppHandle<R>) {
    on_main_thread(app, show);
}

/// Shows the window at a place of the screens. May be called from any thread.
pub fn open_at<R: Runtime>(app: &AppHandle<R>, place: String) {
    on_main_thread(app, move |app| {
        app.state::<Place>().remember(place.clone());
        show(app)?;
        // A window made anew asks for its place itself, an open one has to be told.
        app.emit_to(MAIN, GO_TO, place)
    });
}

/// Keeps size and position as soon as the window closes: the process may stay for weeks, or be killed. Takes the files
/// that are dropped on it, and says while some are held over it.
pub fn on_event<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if let WindowEvent::DragDrop(drag) = event {
        on_drag(window.app_handle(), drag);
    }
    if matches!(event, WindowEvent::CloseRequested { .. }) {
        let app = window.app_handle().clone();
        // The session bus is asked, and the household's file.
        drop(tauri::async_runtime::spawn_blocking(move || say_that_it_goes_on(&app)));
    }
    if matches!(event, WindowEvent::Destroyed)
        && let Err(error) = window.app_handle().save_window_state(remembered())
    {
        tracing::warn!(%error, "the window's size and position were not kept");
    }
}

/// Whoever closes the window for the first time hears that the program does not end.
fn say_that_it_goes_on<R: Runtime>(app: &AppHandle<R>) {
    let Some(engine) = household::engine(app) else { return };
    let desktop = Desktop::look();
    // Without a service for notifications nobody would hear it: the window has said so.
    if !desktop.notifications {
        return;
    }
    match engine.says_once(Notice::GoesOnInTray) {
        Ok(true) => {
            let tray = desktop.tray;
            let [title, more] = [Message::GoesOnInTray { tray }, Message::GoesOnInTrayMore { tray }]
                .map(|message| say(&message));
            if let Err(error) = app.notification().builder().title(title).body(more).show() {
                tracing::warn!(%error, "nobody was told that the program goes on");
            }
        }
        Ok(false) => {}
        Err(error) => tracing::warn!(code = error.code(), "nobody was told that the program goes on"),
    }
}

fn on_drag<R: Runtime>(app: &AppHandle<R>, drag: &DragDropEvent) {
    let over = match drag {
        DragDropEvent::Enter { paths, .. } => !paths.is_empty(),
        DragDropEvent::Drop { paths, .. } => {
            let (app, paths) = (app.clone(), paths.clone());
            // A file may lie on a slow disk.
            drop(tauri::async_runtime::spawn_blocking(move || paste::from_files(&app, &paths)));
            false
        }
        DragDropEvent::Leave => false,
        _ => return,
    };
    if let Err(error) = app.emit_to(MAIN, DRAGGED, over) {
        tracing::warn!(%error, "the window was not told what is held over it");
    }
}

fn on_main_thread<R: Runtime>(
    app: &AppHandle<R>,
    act: impl FnOnce(&AppHandle<R>) -> tauri::Result<()> + Send + 'static,
) {
    let handle = app.clone();
    let asked = app.run_on_main_thread(move || {
        if let Err(error) = act(&handle) {
            tracing::error!(%error, "the window did not open");
        }
    });
    if let Err(error) = asked {
        tracing::error!(%error, "the window was not asked to open");
    }
}

fn show<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(MAIN) {
        window.unminimize()?;
        window.show()?;
        return window.set_focus();
    }
    let windows = &app.config().app.windows;
    let config = windows.iter().find(|config| config.label == MAIN).ok_or(tauri::Error::WindowNotFound)?;
    // Beside the household's file by default, and nothing of it is worth a backup (docs/decisions/0009).
    let store = app.path().app_cache_dir()?;
    let window = WebviewWindowBuilder::from_config(app, config)?.data_directory(store).build()?;
    let ground = if app.state::<Daylight>().is_on() { PAPER } else { DUSK };
    window.set_background_color(Some(ground))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_opens_as_the_household_chose_or_as_the_desktop_is() {
        let daylight = Daylight::default();
        let opens = |theme, desktop| {
            daylight.heed(&Settings { theme, ..Settings::default() });
            daylight.heed_desktop(desktop);
            daylight.is_on()
        };
        assert!(opens(Theme::System, tauri::Theme::Light) && !opens(Theme::System, tauri::Theme::Dark));
        assert!(!opens(Theme::Dark, tauri::Theme::Light) && opens(Theme::Light, tauri::Theme::Dark));
    }
}
