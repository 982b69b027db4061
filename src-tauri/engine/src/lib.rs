//! The effects behind one façade, [`Engine`]: SQLite, files, calendars and the reminder loop. No window, no tray.

mod agenda;
pub mod caldav;
pub mod calendar;
pub mod catalogue;
mod engine;
mod error;
mod evenings;
pub mod export;
pub mod guesses;
pub mod keyring;
pub mod lookup;
pub mod mail;
pub mod meaning;
pub mod movie_night;
mod network;
pub mod plan_page;
pub mod ports;
pub mod reminder;
mod reply_card;
mod shelf;
mod store;
#[cfg(feature = "testing")]
pub mod testing;
mod use_case;
pub mod view;

pub use engine::Engine;
pub use error::Error;
pub use store::OpenError;
pub use use_case::{LetterFacts, LetterKind, LetterWords};
pub use view::ImportStep;

/// Reads what ships inside the program, so that the first question need not wait for it. Takes a twentieth of a second
/// of the processor; for a thread beside the one that brings the window up.
pub fn warm_up() {
    use houselights_domain::mood::{Language, Lore, read};

    // A name that nothing has is looked for in every way there is.
    let _ = catalogue::built_in().find_film("-", None);
    let _ = catalogue::built_in().person("-");
    let _ = guesses::built_in();
    let _ = read("something cosy", &[], &[], Language::English, Lore::default());
}
