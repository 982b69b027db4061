//! Texts that come from outside the window: the clipboard, or files that somebody opened with Houselights or dropped on
//! it. Owns fetching them and the way to the screen that reads them, answers to an invitation, movie nights, lists or titles; refuses
//! to read any of them itself.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use houselights_domain::import::is_list;
use houselights_engine::mail::{is_calendar, is_mail};
use houselights_engine::movie_night::is_movie_night;
use houselights_engine::view::QuickAdd;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_notification::NotificationExt;

use crate::desktop::Desktop;
use crate::lists::Lists;
use crate::tonight::tell;
use crate::words::{Message, say};
use crate::{household, window};

/// What a notification carries that asks somebody to choose.
pub const CHOOSE: &str = "choose";

/// How the file of an evening ends.
pub const MOVIE_NIGHT: &str = "movienight";

/// The longest text worth reading, in bytes: a long article has a tenth of it.
const LIMIT: u64 = 1_000_000;
/// The most files worth taking at once.
const FILES: usize = 100;

/// Keeps the one title in what was copied, without a window; of several it says which, and somebody chooses.
pub fn from_clipboard<R: Runtime>(app: &AppHandle<R>) {
    let copied = arboard::Clipboard::new().and_then(|mut clipboard| clipboard.get_text());
    match copied {
        Ok(text) if !text.trim().is_empty() => add(app, &text),
        Ok(_) | Err(arboard::Error::ContentNotAvailable) => tell(app, &Message::NothingCopied),
        Err(error) => {
            tracing::warn!(%error, "the clipboard cannot be read");
            tell(app, &Message::NothingCopied);
        }
    }
}

fn add<R: Runtime>(app: &AppHandle<R>, text: &str) {
    let Some(engine) = household::engine(app) else { return };
    match engine.quick_add(text) {
        Ok(QuickAdd::Added { title }) => tell(app, &Message::Added { title: &title }),
        Ok(QuickAdd::Known { title }) => tell(app, &Message::OnList { title: &title }),
        Ok(QuickAdd::Note) => tell(app, &Message::KeptAsNote),
        Ok(QuickAdd::Several { names }) => ask(app, text, &names),
        Err(error) => {
            tracing::info!(code = error.code(), "what was copied was not kept");
            window::open_at(app, window::paste(text));
        }
    }
}

/// Says what is in it, and opens the window only when somebody presses that: they may be in the middle of something.
fn ask<R: Runtime>(app: &AppHandle<R>, text: &str, names: &[String]) {
    let shown = !names.is_empty()
        && Desktop::look().notifications
        && app
            .notification()
            .builder()
            .title(say(&Message::Several { names }))
            .body(say(&Message::PressToChoose))
            .extra(CHOOSE, true)
            .show()
            .is_ok();
    if shown {
        app.state::<Waiting>().put(text.to_owned());
    } else {
        window::open_at(app, window::paste(text));
    }
}

/// What somebody was told of and has still to choose from.
#[derive(Default)]
pub struct Waiting(Mutex<Option<String>>);

impl Waiting {
    fn put(&self, text: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(text);
    }

    fn take(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Shows what waits to be chosen from.
pub fn choose<R: Runtime>(app: &AppHandle<R>) {
    match app.state::<Waiting>().take() {
        Some(text) => window::open_at(app, window::paste(&text)),
        None => window::open(app),
    }
}

/// Shows what lists hold, before anything of them is stored.
pub fn from_lists<R: Runtime>(app: &AppHandle<R>, files: Vec<PathBuf>) {
    app.state::<Lists>().choose(files);
    window::open_at(app, window::LISTS.to_owned());
}

/// Takes files: movie nights, otherwise the answers in calendars and mails, otherwise lists of films, otherwise the titles
/// in the last of them.
pub fn from_files<R: Runtime>(app: &AppHandle<R>, files: &[PathBuf]) {
    let (mut nights, mut replies, mut lists, mut titles) = (Vec::new(), Vec::new(), Vec::new(), None);
    for file in files.iter().take(FILES) {
        let bytes = read(file);
        let name = file.to_string_lossy();
        let is_list = bytes.as_ref().is_ok_and(|bytes| is_list(&name, bytes));
        match bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()) {
            Ok(text) if ends_in(file, &[MOVIE_NIGHT]) || is_movie_night(&text) => nights.push(text),
            Ok(text) if is_calendar(&text) || is_mail(&text) || ends_in(file, &["eml", "ics"]) => {
                replies.push(text);
            }
            Ok(_) if is_list => lists.push(file.clone()),
            Ok(text) => titles = Some(text),
            Err(error) => {
                // Not the path: it may say more about somebody than a log should keep.
                tracing::warn!(%error, "a file could not be read");
                window::open(app);
                tell(app, &Message::CannotRead { file });
            }
        }
    }
    if !nights.is_empty() {
        window::open_at(app, window::movie_nights(&nights));
    } else if !replies.is_empty() {
        window::open_at(app, window::replies(&replies));
    } else if !lists.is_empty() {
        from_lists(app, lists);
    } else if let Some(text) = titles {
        window::open_at(app, window::paste(&text));
    }
}

fn ends_in(file: &Path, ends: &[&str]) -> bool {
    file.extension().is_some_and(|end| ends.iter().any(|own| end.eq_ignore_ascii_case(own)))
}

fn read(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // Of an article the beginning is enough; a movie night that is cut short should be told that it is too long.
    let limit = if ends_in(file, &[MOVIE_NIGHT]) { LIMIT + 1 } else { LIMIT };
    File::open(file)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}
