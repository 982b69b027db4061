//! The tray: a pure [`State`] becomes a pure [`Menu`], and only a menu that differs reaches the desktop.

mod icon;
mod keep;
mod menu;
mod press;
mod state;

pub use keep::{Keeper, Panel, stir};
