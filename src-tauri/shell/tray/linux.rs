//! The lamp as Linux panels ask for it, by StatusNotifierItem and DBusMenu. Owns what a panel is told; refuses to decide
//! what stands in the menu. The way to the panel is `hang.rs`; other systems have `icon.rs`.

use std::marker::PhantomData;

use ksni::menu::{StandardItem, SubMenu};
use ksni::{Icon, MenuItem, OfflineReason, ToolTip};
use tauri::{AppHandle, Runtime};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use super::hang::hang;
use super::menu::{Entry, Menu, Picture, Press};

/// What pressing something does.
type Pressed<R> = fn(&AppHandle<R>, Press);

/// The picture in the panel with its menu.
pub struct Tray<R: Runtime> {
    menu: Menu,
    panel: UnboundedSender<Menu>,
    /// As everywhere else.
    of: PhantomData<fn() -> R>,
}

impl<R: Runtime> Tray<R> {
    /// Puts the lamp into the panel. Without a tray on this desktop it waits until there is one. Nobody waits for the
    /// panel here: it may be slow, or not answer at all.
    pub fn new(app: &AppHandle<R>, menu: Menu, pressed: Pressed<R>) -> tauri::Result<Self> {
        let lamp = Lamp { app: app.clone(), pressed, menu: menu.clone(), turned: false };
        let (panel, menus) = unbounded_channel();
        tauri::async_runtime::spawn(hang(lamp, menus));
        Ok(Self { menu, panel, of: PhantomData })
    }

    /// Shows a menu. One that looks the same touches nothing, and a countdown only changes its line: a menu that is
    /// open under somebody's pointer stays open.
    pub fn show(&mut self, menu: Menu) -> tauri::Result<()> {
        if self.menu != menu {
            self.menu = menu.clone();
            // Nobody hears it any more when the app ends.
            let _ = self.panel.send(menu);
        }
        Ok(())
    }
}

/// The lamp.
pub struct Lamp<R: Runtime> {
    app: AppHandle<R>,
    pressed: Pressed<R>,
    menu: Menu,
    /// Turned over whenever as many lines do something else than before.
    turned: bool,
}

// Derived it would ask that `R` can be cloned.
impl<R: Runtime> Clone for Lamp<R> {
    fn clone(&self) -> Self {
        Self { app: self.app.clone(), pressed: self.pressed, menu: self.menu.clone(), turned: self.turned }
    }
}

impl<R: Runtime> Lamp<R> {
    /// Takes another menu. Another deed on the same line is another line: whoever pressed the old one meant that. Panels
    /// are given new numbers with a menu of another shape; one of the same shape has to be made unlike.
    pub fn turn_to(&mut self, menu: Menu) {
        self.turned ^= !self.menu.is_alike(&menu) && shape(&self.menu) == shape(&menu);
        self.menu = menu;
    }

    /// Panels speak on a thread of their own, and windows belong to the main one.
    fn press(&self, press: Press) {
        let (app, pressed) = (self.app.clone(), self.pressed);
        if let Err(error) = self.app.run_on_main_thread(move || pressed(&app, press)) {
            tracing::warn!(%error, "what was pressed in the tray was not done");
        }
    }
}

impl<R: Runtime> ksni::Tray for Lamp<R> {
    fn id(&self) -> String {
        env!("CARGO_PKG_NAME").to_owned()
    }

    fn title(&self) -> String {
        self.app.package_info().name.clone()
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        vec![pixels(self.menu.picture)]
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip {
            title: self.title(),
            description: unmarked(&self.menu.tip.join("\n")),
            ..ToolTip::default()
        }
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        // What nobody sees makes it one line more or less.
        let unseen = StandardItem { visible: false, enabled: false, ..StandardItem::default() };
        self.menu.entries.iter().map(line).chain(self.turned.then(|| unseen.into())).collect()
    }

    /// A click opens the window; the menu has the other button.
    fn activate(&mut self, _x: i32, _y: i32) {
        self.press(Press::Open);
    }

    fn watcher_offline(&self, reason: OfflineReason) -> bool {
        tracing::info!(?reason, "there is no panel for the lamp now");
        // Then this lamp is done with, and the next panel has another.
        false
    }
}

/// How many lines each line has aside: `ksni` keeps its numbers for as long as this stays as it is.
fn shape(menu: &Menu) -> Vec<usize> {
    let aside = |entry: &Entry| if let Entry::Group(_, group) = entry { group.len() } else { 0 };
    menu.entries.iter().map(aside).collect()
}

fn line<R: Runtime>(entry: &Entry) -> MenuItem<Lamp<R>> {
    match entry {
        Entry::Press(press, words) => to_press(*press, words),
        Entry::Group(words, group) => SubMenu {
            label: label(words),
            submenu: group.iter().map(|(press, words)| to_press(*press, words)).collect(),
            ..SubMenu::default()
        }
        .into(),
        Entry::Say(words) => {
            StandardItem { label: label(words), enabled: false, ..StandardItem::default() }.into()
        }
        Entry::Line => MenuItem::Separator,
    }
}

fn to_press<R: Runtime>(press: Press, words: &str) -> MenuItem<Lamp<R>> {
    let activate = Box::new(move |lamp: &mut Lamp<R>| lamp.press(press));
    StandardItem { label: label(words), activate, ..StandardItem::default() }.into()
}

/// A single underscore would mark the next letter as the key for its line.
fn label(words: &str) -> String {
    words.replace('_', "__")
}

/// Some panels read markup here and some do not; these signs are read alike by both, and every font has them.
fn unmarked(words: &str) -> String {
    words.replace('&', "+").replace('<', "‹").replace('>', "›")
}

/// A picture as panels want it: alpha first.
fn pixels(picture: Picture) -> Icon {
    let image = super::image(picture);
    let data =
        image.rgba().chunks_exact(4).flat_map(|pixel| [pixel[3], pixel[0], pixel[1], pixel[2]]).collect();
    Icon { width: image.width().cast_signed(), height: image.height().cast_signed(), data }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_has_all_its_pixels_with_alpha_first() {
        for picture in [Picture::Out, Picture::OutOnLight, Picture::Lit] {
            let (image, icon) = (super::super::image(picture), pixels(picture));
            assert_eq!((icon.width, icon.height, icon.data.len()), (32, 32, 32 * 32 * 4));
            let at = |pixel: usize| pixel * 4..pixel * 4 + 4;
            let drawn =
                (0..32 * 32).find(|pixel| image.rgba()[at(*pixel)][3] == 255).expect("something is drawn");
            let [red, green, blue] = [0, 1, 2].map(|colour| image.rgba()[at(drawn)][colour]);
            assert_eq!(icon.data[at(drawn)], [255, red, green, blue]);
            assert_eq!(icon.data[0], 0, "a corner that is not drawn lets the panel through");
        }
    }

    #[test]
    fn words_reach_the_panel_as_they_are() {
        assert_eq!(label("Tom_and_Jerry & more"), "Tom__and__Jerry & more");
        assert_eq!(unmarked("Turner & Hooch <3"), "Turner + Hooch ‹3");
    }

    #[test]
    fn lines_that_do_something_else_are_never_of_the_shape_they_had() {
        let app = tauri::test::mock_app();
        let press = |press| Entry::Press(press, "Do".to_owned());
        let group = |presses: &[Press]| {
            Entry::Group("Do".to_owned(), presses.iter().map(|press| (*press, "Do".to_owned())).collect())
        };
        let menu =
            |entries: &[Entry]| Menu { picture: Picture::Out, tip: Vec::new(), entries: entries.to_vec() };
        let (open, quit) = (press(Press::Open), press(Press::Quit));
        let (paste, settings) = (press(Press::Paste), press(Press::Settings));
        let walk = [
            menu(&[open.clone(), quit.clone()]),
            // Others, then one more, one less, and the same the other way round.
            menu(&[paste.clone(), quit.clone()]),
            menu(&[open.clone(), paste.clone(), quit.clone()]),
            menu(&[settings.clone(), paste.clone(), quit.clone()]),
            menu(&[settings.clone(), quit.clone()]),
            menu(&[open.clone(), quit.clone()]),
            menu(std::slice::from_ref(&quit)),
            menu(&[settings.clone(), quit.clone()]),
            menu(&[group(&[Press::Open]), quit.clone()]),
            menu(&[group(&[Press::Paste]), quit.clone()]),
            menu(&[group(&[Press::Paste, Press::Open]), quit.clone()]),
            menu(&[quit.clone(), group(&[Press::Paste, Press::Open])]),
            menu(&[open, group(&[Press::Paste]), quit]),
        ];
        let mut lamp =
            Lamp { app: app.handle().clone(), pressed: |_, _| {}, menu: walk[0].clone(), turned: false };
        for (step, menu) in walk.iter().enumerate().skip(1) {
            let before = told(&lamp);
            lamp.turn_to(menu.clone());
            assert_ne!(before, told(&lamp), "step {step}");
            let now = told(&lamp);
            lamp.turn_to(Menu { picture: Picture::Lit, ..menu.clone() });
            assert_eq!(now, told(&lamp), "what only looks otherwise stays open, step {step}");
        }
    }

    /// The shape of what a panel is told.
    fn told<R: Runtime>(lamp: &Lamp<R>) -> Vec<usize> {
        let aside =
            |item: &MenuItem<_>| if let MenuItem::SubMenu(group) = item { group.submenu.len() } else { 0 };
        ksni::Tray::menu(lamp).iter().map(aside).collect()
    }
}
