//! The lamp beside the clock of Windows and in macOS' menu bar. Owns the tray icon; refuses to decide what stands in its
//! menu. Linux has `linux.rs`.

use tauri::menu::{MenuBuilder, MenuItem, SubmenuBuilder};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Runtime};

use super::image;
use super::menu::{Entry, Menu, Press};

/// Windows shows no more units of UTF-16, and takes what is longer without its end.
const TIP: usize = 127;

/// The picture in the panel with its menu.
pub struct Tray<R: Runtime> {
    icon: TrayIcon<R>,
    menu: Menu,
    items: Vec<MenuItem<R>>,
}

impl<R: Runtime> Tray<R> {
    /// Puts the lamp into the panel.
    pub fn new(app: &AppHandle<R>, menu: Menu, pressed: fn(&AppHandle<R>, Press)) -> tauri::Result<Self> {
        let (real, items) = build(app, &menu)?;
        let icon = TrayIconBuilder::with_id("lamp")
            .icon(image(menu.picture))
            .tooltip(tooltip(app, &menu))
            .menu(&real)
            // A click opens the window, and the other button the menu; in macOS' menu bar any click opens that.
            .show_menu_on_left_click(cfg!(target_os = "macos"))
            .on_tray_icon_event(move |icon, event| {
                if let TrayIconEvent::Click {
                    button: MouseButton::Left,
                    button_state: MouseButtonState::Up,
                    ..
                } = event
                    && !cfg!(target_os = "macos")
                {
                    pressed(icon.app_handle(), Press::Open);
                }
            })
            .on_menu_event(move |app, event| {
                if let Some(press) = Press::from_id(event.id().as_ref()) {
                    pressed(app, press);
                }
            })
            .build(app)?;
        Ok(Self { icon, menu, items })
    }

    /// Shows a menu. One that looks the same touches nothing, and a countdown only changes its line: a menu that is
    /// open under somebody's pointer stays open.
    pub fn show(&mut self, menu: Menu) -> tauri::Result<()> {
        if self.menu == menu {
            return Ok(());
        }
        let app = self.icon.app_handle();
        if self.menu.picture != menu.picture {
            self.icon.set_icon(Some(image(menu.picture)))?;
        }
        self.icon.set_tooltip(Some(tooltip(app, &menu)))?;
        if self.menu.is_alike(&menu) {
            for (item, words) in self.items.iter().zip(menu.entries.iter().filter_map(line)) {
                item.set_text(label(words))?;
            }
        } else {
            let (real, items) = build(app, &menu)?;
            self.icon.set_menu(Some(real))?;
            self.items = items;
        }
        self.menu = menu;
        Ok(())
    }
}

type Built<R> = (tauri::menu::Menu<R>, Vec<MenuItem<R>>);

fn build<R: Runtime>(app: &AppHandle<R>, menu: &Menu) -> tauri::Result<Built<R>> {
    let mut items = Vec::new();
    let mut real = MenuBuilder::new(app);
    for entry in &menu.entries {
        real = match entry {
            Entry::Press(press, words) => {
                let item = MenuItem::with_id(app, press.id(), label(words), true, None::<&str>)?;
                items.push(item.clone());
                real.item(&item)
            }
            Entry::Group(words, group) => {
                let aside = SubmenuBuilder::new(app, label(words));
                let aside =
                    group.iter().fold(aside, |aside, (press, words)| aside.text(press.id(), label(words)));
                real.item(&aside.build()?)
            }
            Entry::Say(words) => {
                let item = MenuItem::new(app, label(words), false, None::<&str>)?;
                items.push(item.clone());
                real.item(&item)
            }
            Entry::Line => real.separator(),
        };
    }
    Ok((real.build()?, items))
}

/// The words of a line that can change while its menu is open.
fn line(entry: &Entry) -> Option<&str> {
    match entry {
        Entry::Press(_, words) | Entry::Say(words) => Some(words),
        Entry::Group(..) | Entry::Line => None,
    }
}

/// A single one would mark the next letter as the key for its line.
fn label(words: &str) -> String {
    words.replace('&', "&&")
}

/// The app's name, and what comes next.
fn tooltip<R: Runtime>(app: &AppHandle<R>, menu: &Menu) -> String {
    let name = app.package_info().name.as_str();
    let lines: Vec<_> = std::iter::once(name).chain(menu.tip.iter().map(String::as_str)).collect();
    let mut room = TIP;
    let fits = |letter: &char| {
        let left = room.checked_sub(letter.len_utf16());
        room = left.unwrap_or(0);
        left.is_some()
    };
    lines.join("\n").chars().take_while(fits).collect()
}
