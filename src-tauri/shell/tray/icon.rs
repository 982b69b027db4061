//! The menu as the desktop shows it. Owns the tray icon; refuses to decide what stands in its menu.

use std::sync::{Mutex, PoisonError};

use tauri::image::Image;
use tauri::menu::{MenuBuilder, MenuItem, SubmenuBuilder};
use tauri::tray::{TrayIcon, TrayIconBuilder};
use tauri::{AppHandle, Runtime};

use super::menu::{Entry, Menu, Picture, Press};

/// The picture in the panel with its menu.
pub struct Tray<R: Runtime> {
    icon: TrayIcon<R>,
    shown: Mutex<Shown<R>>,
}

struct Shown<R: Runtime> {
    menu: Menu,
    items: Vec<MenuItem<R>>,
}

impl<R: Runtime> Tray<R> {
    /// Puts the lamp into the panel. Without a tray on this desktop it waits until there is one.
    pub fn new(
        app: &AppHandle<R>,
        menu: Menu,
        press: impl Fn(&AppHandle<R>, Press) + Send + Sync + 'static,
    ) -> tauri::Result<Self> {
        // Panels show it as the picture's title; without it they would show the program's, which is all small.
        #[cfg(target_os = "linux")]
        glib::set_application_name(&app.package_info().name);
        let (real, items) = build(app, &menu)?;
        let icon = TrayIconBuilder::with_id("lamp")
            .icon(image(menu.picture))
            .tooltip(tooltip(app, &menu))
            .menu(&real)
            .on_menu_event(move |app, event| {
                if let Some(pressed) = Press::from_id(event.id().as_ref()) {
                    press(app, pressed);
                }
            })
            .build(app)?;
        Ok(Self { icon, shown: Mutex::new(Shown { menu, items }) })
    }

    /// Shows a menu. One that looks the same touches nothing, and a countdown only changes its line: a menu that is
    /// open under somebody's pointer stays open.
    pub fn show(&self, app: &AppHandle<R>, menu: Menu) -> tauri::Result<()> {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if shown.menu == menu {
            return Ok(());
        }
        if shown.menu.picture != menu.picture {
            self.icon.set_icon(Some(image(menu.picture)))?;
        }
        self.icon.set_tooltip(Some(tooltip(app, &menu)))?;
        if shape(&shown.menu) == shape(&menu) {
            for (item, words) in shown.items.iter().zip(menu.entries.iter().filter_map(line)) {
                item.set_text(words)?;
            }
        } else {
            let (real, items) = build(app, &menu)?;
            self.icon.set_menu(Some(real))?;
            shown.items = items;
        }
        shown.menu = menu;
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
                let item = MenuItem::with_id(app, press.id(), words, true, None::<&str>)?;
                items.push(item.clone());
                real.item(&item)
            }
            Entry::Group(words, group) => {
                let aside = SubmenuBuilder::new(app, words);
                let aside = group.iter().fold(aside, |aside, (press, words)| aside.text(press.id(), words));
                real.item(&aside.build()?)
            }
            Entry::Say(words) => {
                let item = MenuItem::new(app, words, false, None::<&str>)?;
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

/// Two menus of one shape differ in the words of their lines at most.
fn shape(menu: &Menu) -> Vec<Option<Entry>> {
    let kind = |entry: &Entry| match entry {
        Entry::Press(press, _) => Some(Entry::Press(*press, String::new())),
        Entry::Say(_) => Some(Entry::Say(String::new())),
        Entry::Group(..) => Some(entry.clone()),
        Entry::Line => None,
    };
    menu.entries.iter().map(kind).collect()
}

/// The app's name, and what comes next. Linux shows none.
fn tooltip<R: Runtime>(app: &AppHandle<R>, menu: &Menu) -> String {
    let name = &app.package_info().name;
    match menu.entries.first() {
        Some(Entry::Press(_, words)) => format!("{name}: {words}"),
        _ => name.clone(),
    }
}

fn image(picture: Picture) -> Image<'static> {
    match picture {
        Picture::Out => tauri::include_image!("icons/tray/on-dark.png"),
        Picture::OutOnLight => tauri::include_image!("icons/tray/on-light.png"),
        Picture::Lit => tauri::include_image!("icons/tray/tonight.png"),
    }
}
