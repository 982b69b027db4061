//! The page for phones, as this desktop lends itself to it. Owns its words, its fonts (the window's own files) and the
//! news for the window; when it is open is the engine's business.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use houselights_engine::Engine;
use houselights_engine::calendar::{EventFacts, EventWords};
use houselights_engine::plan_page::{Font, Limits, Outside, PORT, PlanPage, Refusal, Say, Words, addresses};
use houselights_engine::view::{KeepFeeds, KeepWishes};
use tauri::{AppHandle, Emitter, Manager, Runtime};

use crate::tonight::tell;
use crate::window::MAIN;
use crate::words::Message;
use crate::{watch, words};

/// The event that says which evenings are shared, and how phones reach them.
pub const SHARING: &str = "sharing";

/// The window's fonts by the beginning of their files' names, as the page calls them.
const FONTS: [(&str, &str, &str, &str, &str); 4] = [
    ("figtree-latin-wght-normal", "Figtree Variable", "figtree.woff2", "300 900", LATIN),
    ("figtree-latin-ext-wght-normal", "Figtree Variable", "figtree-ext.woff2", "300 900", LATIN_EXT),
    ("fraunces-latin-full-normal", "Fraunces Variable", "fraunces.woff2", "100 900", LATIN),
    ("fraunces-latin-ext-full-normal", "Fraunces Variable", "fraunces-ext.woff2", "100 900", LATIN_EXT),
];
const LATIN: &str =
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122";
const LATIN_EXT: &str = "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+1EF2-1EFF";

/// A door for phones that is shut.
pub fn page(engine: Arc<Engine>, fonts: Vec<Font>) -> Arc<PlanPage> {
    let outside = Outside {
        words: Arc::new(English),
        fonts,
        addresses: Arc::new(addresses),
        port: PORT,
        announces: true,
        limits: Limits::default(),
        refused: Arc::new(note(Mutex::default())),
    };
    PlanPage::new(engine, outside, tauri::async_runtime::handle().inner().clone())
}

/// Notes each kind of refusal once: somebody who knocks ten thousand times fills no log.
fn note(known: Mutex<HashSet<Refusal>>) -> impl Fn(Refusal) {
    move |why| {
        if known.lock().unwrap_or_else(PoisonError::into_inner).insert(why) {
            tracing::warn!(
                ?why,
                "somebody was not let in to the plan page; the next ones like it are not noted"
            );
        }
    }
}

/// The window's own fonts. A window that was built without them has none, and a phone shows its own.
pub fn fonts<R: Runtime>(app: &AppHandle<R>) -> Vec<Font> {
    let assets = app.asset_resolver();
    let names: Vec<String> = assets.iter().map(|(name, _)| name.into_owned()).collect();
    page_fonts(|begins| {
        let name =
            names.iter().find(|name| name.rsplit('/').next().is_some_and(|end| end.starts_with(begins)))?;
        Some(assets.get(name.clone())?.bytes)
    })
}

/// The page's fonts, of which `read` has the files by the beginning of their names.
pub fn page_fonts(read: impl Fn(&str) -> Option<Vec<u8>>) -> Vec<Font> {
    let found = FONTS.iter().filter_map(|(begins, family, file, weights, letters)| {
        let bytes = read(begins)?;
        Some(Font { family, file, letters, weights, bytes })
    });
    found.collect()
}

/// Lets no phones in any more.
pub fn stop<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Arc<PlanPage>>().stop_all();
}

/// Lets no calendars look any more.
pub fn keep_calendars_out<R: Runtime>(app: &AppHandle<R>) {
    let request = KeepFeeds { on: false, address: None };
    if let Err(error) = app.state::<Arc<PlanPage>>().keep_feeds(&request) {
        tracing::warn!(code = error.code(), "calendars are still let in");
        tell(app, &Message::Refused { error: &error });
    }
}

/// Lets nobody in to the wish page any more.
pub fn keep_wishes_out<R: Runtime>(app: &AppHandle<R>) {
    let request = KeepWishes { on: false, address: None };
    if let Err(error) = app.state::<Arc<PlanPage>>().keep_wishes(&request) {
        tracing::warn!(code = error.code(), "phones are still let in to the wish page");
        tell(app, &Message::Refused { error: &error });
    }
}

/// Lets calendars look and phones come in again, if they could when the program ended.
pub fn resume<R: Runtime>(app: &AppHandle<R>) {
    let page = Arc::clone(&app.state::<Arc<PlanPage>>());
    drop(tauri::async_runtime::spawn_blocking(move || page.resume()));
}

/// Tells the window and the tray which evenings are shared and how phones reach them, as that changes.
pub fn spread_news<R: Runtime>(app: &AppHandle<R>) {
    let (app, mut shared) = (app.clone(), app.state::<Arc<PlanPage>>().subscribe());
    tauri::async_runtime::spawn(async move {
        while shared.changed().await.is_ok() {
            let all = app.state::<Arc<PlanPage>>().shared();
            if let Err(error) = app.emit_to(MAIN, SHARING, all) {
                tracing::warn!(%error, "the window was not told what is shared");
            }
            watch::ring(&app);
        }
    });
}

/// The page's words.
#[derive(Clone, Copy, Debug)]
pub struct English;

impl Words for English {
    fn language(&self) -> &'static str {
        "en"
    }

    fn say(&self, what: &Say<'_>) -> String {
        words::say_on_page(what)
    }

    fn event(&self, facts: &EventFacts<'_>) -> EventWords {
        words::event(facts)
    }
}
