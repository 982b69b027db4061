//! The lamp in a Linux panel, by StatusNotifierItem and DBusMenu. Owns the way to the panel; refuses to decide what
//! stands in its menu. Other systems have `icon.rs`.

use ksni::menu::{StandardItem, SubMenu};
use ksni::{Handle, Icon, MenuItem, OfflineReason, ToolTip, TrayMethods};
use tauri::{AppHandle, Runtime};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::menu::{Entry, Menu, Picture, Press};

/// What pressing something does.
type Pressed<R> = fn(&AppHandle<R>, Press);

/// The picture in the panel with its menu.
pub struct Tray<R: Runtime> {
    lamp: Lamp<R>,
    panel: UnboundedSender<Lamp<R>>,
}

impl<R: Runtime> Tray<R> {
    /// Puts the lamp into the panel. Without a tray on this desktop it waits until there is one. Nobody waits for the
    /// panel here: it may be slow, or not answer at all.
    pub fn new(app: &AppHandle<R>, menu: Menu, pressed: Pressed<R>) -> tauri::Result<Self> {
        let lamp = Lamp { app: app.clone(), pressed, menu, turned: false };
        let (panel, lamps) = unbounded_channel();
        tauri::async_runtime::spawn(hang(lamp.clone(), lamps));
        Ok(Self { lamp, panel })
    }

    /// Shows a menu. One that looks the same touches nothing, and a countdown only changes its line: a menu that is
    /// open under somebody's pointer stays open.
    pub fn show(&mut self, menu: Menu) -> tauri::Result<()> {
        if self.lamp.menu != menu {
            // Another deed on the same line is another line: whoever pressed the old one meant that.
            self.lamp.turned ^= !self.lamp.menu.is_alike(&menu);
            self.lamp.menu = menu;
            // Nobody hears it any more when the app ends.
            let _ = self.panel.send(self.lamp.clone());
        }
        Ok(())
    }
}

/// Hands each lamp to the panel. A bus that cannot be reached is tried again with the next one.
async fn hang<R: Runtime>(first: Lamp<R>, mut lamps: UnboundedReceiver<Lamp<R>>) {
    let mut panel = reach(first).await;
    while let Some(lamp) = lamps.recv().await {
        match &panel {
            Some(panel) => drop(panel.update(|shown| *shown = lamp).await),
            None => panel = reach(lamp).await,
        }
    }
}

async fn reach<R: Runtime>(lamp: Lamp<R>) -> Option<Handle<Lamp<R>>> {
    // A panel that comes later than this program is usual at login.
    let reached = lamp.assume_sni_available(true).spawn().await;
    reached.inspect_err(|error| tracing::info!(%error, "no panel can be reached")).ok()
}

/// The lamp as panels ask for it.
struct Lamp<R: Runtime> {
    app: AppHandle<R>,
    pressed: Pressed<R>,
    menu: Menu,
    /// Turned over whenever the lines do something else than before.
    turned: bool,
}

// Derived it would ask that `R` can be cloned.
impl<R: Runtime> Clone for Lamp<R> {
    fn clone(&self) -> Self {
        Self { app: self.app.clone(), pressed: self.pressed, menu: self.menu.clone(), turned: self.turned }
    }
}

impl<R: Runtime> Lamp<R> {
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
        // Its numbers stay with the lines for as long as there are as many: what nobody sees makes it one more or less.
        let unseen = StandardItem { visible: false, enabled: false, ..StandardItem::default() };
        self.menu.entries.iter().map(line).chain(self.turned.then(|| unseen.into())).collect()
    }

    /// A click opens the window, as it does everywhere; the menu has the other button.
    fn activate(&mut self, _x: i32, _y: i32) {
        self.press(Press::Open);
    }

    fn watcher_offline(&self, reason: OfflineReason) -> bool {
        tracing::info!(?reason, "there is no panel for the lamp now");
        true
    }
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

/// Some panels read markup here and some do not; these signs are read alike by both.
fn unmarked(words: &str) -> String {
    words.replace('&', "＆").replace('<', "‹").replace('>', "›")
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
        assert_eq!(unmarked("Turner & Hooch <3"), "Turner ＆ Hooch ‹3");
    }
}
