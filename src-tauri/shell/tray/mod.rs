//! The tray: a pure [`State`] becomes a pure [`Menu`], and only a menu that differs reaches the desktop.

mod alike;
#[cfg(target_os = "linux")]
mod hang;
#[cfg(not(target_os = "linux"))]
mod icon;
#[cfg(any(test, not(target_os = "linux")))]
mod id;
mod keep;
#[cfg(target_os = "linux")]
mod linux;
mod menu;
mod press;
mod state;
mod tip;

pub use keep::{Keeper, Panel, stir};

use menu::Picture;
use tauri::image::Image;

fn image(picture: Picture) -> Image<'static> {
    match picture {
        Picture::Out => tauri::include_image!("icons/tray/on-dark.png"),
        Picture::OutOnLight => tauri::include_image!("icons/tray/on-light.png"),
        Picture::Lit => tauri::include_image!("icons/tray/tonight.png"),
    }
}
