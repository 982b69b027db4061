//! Adding from the clipboard by a key that works in every program. Owns holding the key; what pressing it does is the
//! same as in the tray. X11 only: under Wayland no program can take a key
//! ([why by hand](../../docs/decisions/0020-own-key.md)).

use std::env;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use houselights_engine::Engine;
use houselights_engine::view::{QuickAddKey, QuickAddState};
use tauri::{AppHandle, Manager, Runtime};
use x11rb::connection::Connection;
use x11rb::cookie::VoidCookie;
use x11rb::errors::{ConnectionError, ReplyError, ReplyOrIdError};
use x11rb::protocol::xproto::{
    ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, Grab, GrabMode, Keycode, ModMask, Window,
    WindowClass,
};
use x11rb::protocol::{ErrorKind, Event};
use x11rb::rust_connection::RustConnection;

use crate::paste;

/// As it stands on the keys. H is for Houselights; with Ctrl and Alt it is free in browsers and office programs.
const KEYS: &str = "Ctrl+Alt+H";
const H: u32 = 0x68;

/// The key, as long as it is held.
#[derive(Default)]
pub struct Shortcut(Mutex<Option<Held>>);

/// Holds the key if the household wants it and lets it go if not, and says what came of it.
pub fn heed<R: Runtime>(
    app: &AppHandle<R>,
    engine: &Engine,
) -> Result<QuickAddKey, houselights_engine::Error> {
    let wanted = engine.settings()?.quick_add;
    let shortcut = app.state::<Shortcut>();
    let mut held = shortcut.0.lock().unwrap_or_else(PoisonError::into_inner);
    let state = match (wanted, held.take()) {
        _ if !possible() => QuickAddState::Impossible,
        (false, before) => {
            drop(before);
            QuickAddState::Off
        }
        (true, Some(before)) if before.holds.load(Ordering::Relaxed) => {
            *held = Some(before);
            QuickAddState::On
        }
        (true, lost) => {
            drop(lost);
            let app = app.clone();
            let taken = Held::take(move || {
                let app = app.clone();
                drop(tauri::async_runtime::spawn_blocking(move || paste::from_clipboard(&app)));
            });
            match taken {
                Ok(now) => {
                    *held = Some(now);
                    QuickAddState::On
                }
                Err(problem) => {
                    tracing::warn!(%problem, "the key for adding is not ours");
                    problem.state()
                }
            }
        }
    };
    Ok(QuickAddKey { keys: KEYS.to_owned(), state })
}

/// A program of X11's in a Wayland session hears only what is pressed in others like it.
fn possible() -> bool {
    env::var_os("WAYLAND_DISPLAY").is_none() && env::var_os("DISPLAY").is_some()
}

/// Why the key is not ours.
#[derive(Debug, thiserror::Error)]
enum Problem {
    #[error("another program holds it")]
    Taken,
    #[error("this keyboard has no H")]
    NoKey,
    #[error("the display refuses: {0}")]
    Display(String),
}

impl Problem {
    fn state(&self) -> QuickAddState {
        match self {
            Self::Taken => QuickAddState::Taken,
            Self::NoKey | Self::Display(_) => QuickAddState::Impossible,
        }
    }
}

impl From<ConnectionError> for Problem {
    fn from(error: ConnectionError) -> Self {
        Self::Display(error.to_string())
    }
}

impl From<ReplyOrIdError> for Problem {
    fn from(error: ReplyOrIdError) -> Self {
        Self::Display(error.to_string())
    }
}

impl From<ReplyError> for Problem {
    fn from(error: ReplyError) -> Self {
        match error {
            ReplyError::X11Error(error) if error.error_kind == ErrorKind::Access => Self::Taken,
            error => Self::Display(error.to_string()),
        }
    }
}

/// A key that is ours until this is dropped.
struct Held {
    display: Arc<RustConnection>,
    root: Window,
    /// Never shown: where the listening thread is told to end.
    ear: Window,
    /// Whether the key is still ours: another layout may have it elsewhere, where it is another program's.
    holds: Arc<AtomicBool>,
}

impl Held {
    fn take(pressed: impl Fn() + Send + 'static) -> Result<Self, Problem> {
        let (display, screen) =
            RustConnection::connect(None).map_err(|error| Problem::Display(error.to_string()))?;
        let root = display.setup().roots.get(screen).map(|screen| screen.root);
        let root = root.ok_or_else(|| Problem::Display("no screen".to_owned()))?;
        let key = keycode(&display)?.ok_or(Problem::NoKey)?;
        grab(&display, root, key)?;
        let ear = display.generate_id()?;
        let looks = CreateWindowAux::new();
        display.create_window(0, ear, root, 0, 0, 1, 1, 0, WindowClass::INPUT_ONLY, 0, &looks)?.check()?;
        let held = Self { display: Arc::new(display), root, ear, holds: Arc::new(AtomicBool::new(true)) };
        let (display, holds) = (Arc::clone(&held.display), Arc::clone(&held.holds));
        let listening = std::thread::Builder::new().name("shortcut".to_owned());
        listening
            .spawn(move || listen(&display, root, key, &holds, pressed))
            .map_err(|error| Problem::Display(error.to_string()))?;
        Ok(held)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let end = ClientMessageEvent::new(8, self.ear, 1u32, [0u8; 20]);
        // They fail only with the display, and with that all keys are free. The next one may want it at once, so the
        // display's answer is waited for.
        let _ = self.display.send_event(false, self.ear, EventMask::NO_EVENT, end);
        let _ = self.display.ungrab_key(Grab::ANY, self.root, ModMask::ANY).map(VoidCookie::check);
    }
}

/// Takes the key with each of the locks that count as pressed with it: caps lock and num lock.
fn grab(display: &RustConnection, root: Window, key: Keycode) -> Result<(), Problem> {
    let plain = ModMask::CONTROL | ModMask::M1;
    for locks in [ModMask::default(), ModMask::LOCK, ModMask::M2, ModMask::LOCK | ModMask::M2] {
        let asked = display.grab_key(false, root, plain | locks, key, GrabMode::ASYNC, GrabMode::ASYNC)?;
        asked.check()?;
    }
    Ok(())
}

/// Where this keyboard has its H.
fn keycode(display: &RustConnection) -> Result<Option<Keycode>, Problem> {
    let (first, last) = (display.setup().min_keycode, display.setup().max_keycode);
    let mapping = display.get_keyboard_mapping(first, last - first + 1)?.reply()?;
    let mut keys =
        (first..=last).zip(mapping.keysyms.chunks(usize::from(mapping.keysyms_per_keycode.max(1))));
    Ok(keys.find(|(_, symbols)| symbols.contains(&H)).map(|(key, _)| key))
}

/// Sleeps until something is pressed, and ends when it is told to.
fn listen(display: &RustConnection, root: Window, key: Keycode, holds: &AtomicBool, pressed: impl Fn()) {
    let (mut released, mut key) = (None, Some(key));
    loop {
        match display.wait_for_event() {
            // A key that is kept down is let go and pressed again in the same moment.
            Ok(Event::KeyPress(press)) if Some(press.time) != released => pressed(),
            Ok(Event::KeyRelease(release)) => released = Some(release.time),
            Ok(Event::MappingNotify(_)) => {
                let followed = follow(display, root, key);
                if let (Err(problem), Some(_)) = (&followed, key) {
                    tracing::warn!(%problem, "the key for adding was lost with the layout");
                }
                key = followed.ok();
                holds.store(key.is_some(), Ordering::Relaxed);
            }
            Ok(Event::ClientMessage(_)) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// Holds the H of another layout, if that has it elsewhere, and says where; one that was lost is tried again. Another
/// keyboard with the same layout counts as one, too, and says so with its first key: letting go of a key that stays would
/// lose the press.
fn follow(display: &RustConnection, root: Window, before: Option<Keycode>) -> Result<Keycode, Problem> {
    let key = keycode(display)?.ok_or(Problem::NoKey);
    if before.is_some() && key.as_ref().ok() == before.as_ref() {
        return key;
    }
    display.ungrab_key(Grab::ANY, root, ModMask::ANY)?.check()?;
    let key = key?;
    grab(display, root, key)?;
    Ok(key)
}
