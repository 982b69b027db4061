//! What a screen hears when something did not work. Owns the shape `{code, message, hint}`; the screens choose their
//! words by the code, and fall back to the message.

use std::path::Path;

use serde::Serialize;

use crate::words::{Message, say};

/// A command's error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CommandError {
    /// A short name that the screens know.
    pub code: &'static str,
    /// What happened, and what was kept.
    pub message: String,
    /// What can be done.
    pub hint: String,
}

impl CommandError {
    /// This desktop does not let programs start at login.
    pub fn no_login() -> Self {
        Self { code: "no_login", message: say(&Message::NoLogin), hint: say(&Message::NoLoginHint) }
    }

    /// Nothing opens the mail that was written.
    pub fn no_mail(file: &Path) -> Self {
        Self { code: "no_mail", message: say(&Message::NoMail), hint: say(&Message::NoMailHint { file }) }
    }

    /// Nothing opens the calendar file that was written.
    pub fn no_calendar(file: &Path) -> Self {
        Self {
            code: "no_calendar",
            message: say(&Message::NoCalendar),
            hint: say(&Message::NoCalendarHint { file }),
        }
    }
}

impl From<houselights_engine::Error> for CommandError {
    fn from(error: houselights_engine::Error) -> Self {
        // The code only: a message may hold a name that somebody typed.
        tracing::info!(code = error.code(), "a request was refused");
        Self { code: error.code(), message: error.to_string(), hint: error.hint() }
    }
}
