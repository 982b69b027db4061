//! The tray: a pure [`State`] becomes a pure [`Menu`], and only a menu that differs reaches the desktop.

mod icon;
mod menu;
mod state;

pub use icon::Tray;
pub use menu::{Entry, Menu, Picture, Press, menu};
pub use state::{Evening, State};
