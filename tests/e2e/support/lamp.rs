//! The lamp in the tray, as a panel asks for it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zbus::blocking::Proxy;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use super::bus::WATCHER;
use super::{Bus, until};

const WATCHER_PATH: &str = "/StatusNotifierWatcher";

type Layout = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

/// A picture's width and height with its pixels.
pub type Pixels = (i32, i32, Vec<u8>);

/// What a panel was told of a menu since it began to listen.
pub struct Told(Arc<Mutex<Vec<String>>>);

impl Told {
    /// The names of what it was told, the oldest first.
    pub fn names(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Bus {
    /// The tray's menu, its lines from top to bottom with the number to press, those of a group below the group's; lines
    /// between groups are left out.
    pub fn menu(&self) -> Vec<(i32, String)> {
        let none: Vec<&str> = Vec::new();
        // The lamp of a program that ended a moment ago may still be listed.
        let layout = || self.tray_menu()?.call("GetLayout", &(0, -1, &none)).ok();
        let (_, (_, _, lines)): (u32, Layout) = until("the lamp is in the tray", layout);
        lines.into_iter().flat_map(read).collect()
    }

    /// Presses the line of the tray's menu that starts with these words, once it is there.
    pub fn press(&self, words: &str) {
        let line = || self.menu().into_iter().find(|(_, line)| line.starts_with(words));
        // Between the look and the press the menu may become another one, with other numbers.
        let pressed = || line().filter(|(number, _)| self.press_number(*number));
        until(&format!("the tray offers {words:?}"), pressed);
    }

    /// Presses the line with this number, if there still is one.
    pub fn press_number(&self, number: i32) -> bool {
        let menu = self.tray_menu().unwrap();
        let pressed = menu.call::<_, _, ()>("Event", &(number, "clicked", Value::from(""), 0u32));
        match pressed {
            Ok(()) => true,
            Err(zbus::Error::MethodError(_, Some(said), _)) if said == "id not found" => false,
            Err(error) => panic!("line {number} was neither pressed nor refused: {error}"),
        }
    }

    /// Whether any lamp is in the tray.
    pub fn is_lit(&self) -> bool {
        !self.lamps().unwrap().is_empty()
    }

    /// A panel that comes at the worst moment: when the program has just asked for one, and before it hears that there
    /// was none.
    pub fn start_late_tray(&self) {
        self.connection.object_server().at(WATCHER_PATH, LateTray { items: None }).unwrap();
        self.connection.request_name(WATCHER).unwrap();
    }

    /// Clicks the lamp, with the button that everything is clicked with.
    pub fn click_lamp(&self) {
        let clicked = || self.lamp()?.call::<_, _, ()>("Activate", &(0, 0)).ok();
        until("the lamp is in the tray", clicked);
    }

    /// What the lamp says when somebody points at it: a title and what stands below.
    pub fn tip(&self) -> (String, String) {
        type Tip = (String, Vec<Pixels>, String, String);
        let (_, _, title, below): Tip = self.ask_lamp("ToolTip");
        (title, below)
    }

    /// The lamp's picture.
    pub fn lamp_pixels(&self) -> Vec<Pixels> {
        self.ask_lamp("IconPixmap")
    }

    /// What the lamp says of itself in words.
    pub fn lamp_says(&self, property: &str) -> String {
        self.ask_lamp(property)
    }

    fn ask_lamp<T: TryFrom<OwnedValue, Error: Into<zbus::Error>>>(&self, property: &str) -> T {
        until("the lamp is in the tray", || self.lamp()?.get_property(property).ok())
    }

    /// From here on it is kept what a panel is told of the lamp and its menu.
    pub fn listen(&self) -> Told {
        let told = Told(Arc::default());
        for of in [self.lamp().unwrap(), self.tray_menu().unwrap()] {
            let (signals, names) = (of.receive_all_signals().unwrap(), Arc::clone(&told.0));
            // Ends with the test's own process.
            std::thread::spawn(move || {
                for signal in signals {
                    let header = signal.header();
                    names.lock().unwrap().extend(header.member().map(ToString::to_string));
                }
            });
        }
        told
    }

    fn lamp(&self) -> Option<Proxy<'static>> {
        let lamps = self.lamps().ok()?;
        let (owner, path) = lamps.last()?.split_once('/')?;
        Some(self.proxy(owner, &format!("/{path}"), "org.kde.StatusNotifierItem"))
    }

    fn lamps(&self) -> zbus::Result<Vec<String>> {
        self.proxy(WATCHER, WATCHER_PATH, WATCHER).get_property("RegisteredStatusNotifierItems")
    }

    fn tray_menu(&self) -> Option<Proxy<'static>> {
        let lamp = self.lamp()?;
        let path: OwnedObjectPath = lamp.get_property("Menu").ok()?;
        Some(self.proxy(lamp.destination(), path.as_str(), "com.canonical.dbusmenu"))
    }
}

fn read(line: OwnedValue) -> Vec<(i32, String)> {
    let Ok((number, properties, below)) = Layout::try_from(line) else { return Vec::new() };
    let words = properties.get("label").and_then(|words| String::try_from(words.try_clone().ok()?).ok());
    let words = words.map(|words| (number, words.replace("__", "_")));
    words.into_iter().chain(below.into_iter().flat_map(read)).collect()
}

/// The panel that comes at the worst moment; nothing is in it until somebody asked in vain.
struct LateTray {
    items: Option<Vec<String>>,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl LateTray {
    async fn register_status_notifier_item(
        &mut self,
        #[zbus(connection)] bus: &zbus::Connection,
        item: String,
    ) -> zbus::fdo::Result<()> {
        if let Some(items) = &mut self.items {
            items.push(format!("{item}/StatusNotifierItem"));
            return Ok(());
        }
        self.items = Some(Vec::new());
        bus.release_name(WATCHER).await?;
        bus.request_name(WATCHER).await?;
        Err(zbus::fdo::Error::ServiceUnknown("there was no panel yet".to_owned()))
    }

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        self.items.clone().unwrap_or_default()
    }
}
