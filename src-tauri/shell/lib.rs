//! The front room: the window, the tray, notifications and the commands. Owns what only a desktop can do; refuses to
//! decide anything about films or evenings, which the engine does.

mod app;
mod arguments;
mod command;
mod desktop;
mod disturb;
mod error;
mod family_calendar;
mod household;
mod keyring;
mod lists;
mod log;
mod lookup;
mod painting;
mod paste;
mod reminder;
mod scheme;
mod sharing;
mod shortcut;
mod signals;
mod sleep;
mod tonight;
mod tray;
mod watch;
mod window;
mod words;

pub use app::{run, with_commands};
pub use sharing::{English, page_fonts};
