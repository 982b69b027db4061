//! Texts that come from outside the window: the clipboard, or a file that somebody opened with Houselights. Owns
//! fetching them and the way to the screen that reads titles from them; refuses to read titles itself.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use tauri::{AppHandle, Runtime};
use tauri_plugin_notification::NotificationExt;

use crate::window;
use crate::words::{Message, say};

/// The longest text worth reading, in bytes: a long article has a tenth of it.
const LIMIT: u64 = 1_000_000;

/// Shows the titles in what was copied.
pub fn from_clipboard<R: Runtime>(app: &AppHandle<R>) {
    let copied = arboard::Clipboard::new().and_then(|mut clipboard| clipboard.get_text());
    match copied {
        Ok(text) if !text.trim().is_empty() => window::open_at(app, window::paste(&text)),
        Ok(_) | Err(arboard::Error::ContentNotAvailable) => tell(app, &Message::NothingCopied),
        Err(error) => {
            tracing::warn!(%error, "the clipboard cannot be read");
            tell(app, &Message::NothingCopied);
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

fn tell<R: Runtime>(app: &AppHandle<R>, message: &Message) {
    if let Err(error) = app.notification().builder().title(say(message)).show() {
        tracing::warn!(%error, "nobody was told");
    }
}
