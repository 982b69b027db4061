//! The effects behind one façade, [`Engine`]: SQLite, files, calendars and the reminder loop. No window, no tray.

pub mod calendar;
pub mod catalogue;
mod engine;
mod error;
pub mod guesses;
pub mod meaning;
pub mod ports;
pub mod reminder;
mod shelf;
mod store;
#[cfg(feature = "testing")]
pub mod testing;
mod use_case;
pub mod view;

pub use engine::Engine;
pub use error::Error;
pub use store::OpenError;
