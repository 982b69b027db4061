//! Texts that come from outside the window: the clipboard, or a file that somebody opened with Houselights. Owns
//! fetching them and the way to the screen that reads titles from them; refuses to read titles itself.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use houselights_engine::view::QuickAdd;
use tauri::{AppHandle, Runtime};

use crate::tonight::tell;
use crate::words::Message;
use crate::{household, window};

/// The longest text worth reading, in bytes: a long article has a tenth of it.
const LIMIT: u64 = 1_000_000;

/// Keeps the one title in what was copied, without a window; of several somebody chooses in it.
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
        Ok(QuickAdd::Several) => window::open_at(app, window::paste(text)),
        Err(error) => {
            tracing::info!(code = error.code(), "what was copied was not kept");
            window::open_at(app, window::paste(text));
        }
    }
}

/// Shows the titles in a text file.
pub fn from_file<R: Runtime>(app: &AppHandle<R>, file: &Path) {
    match read(file) {
        Ok(text) => window::open_at(app, window::paste(&text)),
        Err(error) => {
            // Not the path: it may say more about somebody than a log should keep.
            tracing::warn!(%error, "a file could not be read");
            window::open(app);
            tell(app, &Message::CannotRead { file });
        }
    }
}

fn read(file: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    File::open(file)?.take(LIMIT).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
