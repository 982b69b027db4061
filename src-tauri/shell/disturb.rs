//! Whether notifications are kept back on this desktop for now: somebody wants not to be disturbed, or a program (one that
//! shares the screen) asked for it, which Plasma does not tell apart. Owns asking each desktop in its own way, as no standard
//! has a word for it; refuses to decide what becomes of a reminder. Of a desktop that is not known here it is taken that it
//! shows them.

use zbus::blocking::Connection;
use zbus::zvariant::{OwnedValue, Value};

use crate::desktop::NOTIFICATIONS;

const PATH: &str = "/org/freedesktop/Notifications";
const GNOME: &str = "org.gnome.desktop.notifications";

/// Asks whoever shows notifications, who has to be there already.
pub fn is_unwanted(bus: &Connection) -> bool {
    match server(bus).as_deref() {
        Ok("gnome-shell") => banners_are_off(),
        Ok("Xfce Notify Daemon") => is_set_in_xfce(bus),
        // Plasma and dunst; others know no such property.
        Ok(_) => says(bus, NOTIFICATIONS, "Inhibited") || says(bus, "org.dunstproject.cmd0", "paused"),
        // Whoever does not say its name is asked nothing more.
        Err(_) => false,
    }
}

/// Whether it says so of itself.
fn says(bus: &Connection, interface: &str, property: &str) -> bool {
    let properties = Some("org.freedesktop.DBus.Properties");
    let said = bus.call_method(Some(NOTIFICATIONS), PATH, properties, "Get", &(interface, property));
    said.is_ok_and(|said| is_true(said.body().deserialize()))
}

fn server(bus: &Connection) -> zbus::Result<String> {
    let said =
        bus.call_method(Some(NOTIFICATIONS), PATH, Some(NOTIFICATIONS), "GetServerInformation", &())?;
    let (name, ..): (String, String, String, String) = said.body().deserialize()?;
    Ok(name)
}

fn is_set_in_xfce(bus: &Connection) -> bool {
    let (settings, what) = ("org.xfce.Xfconf", ("xfce4-notifyd", "/do-not-disturb"));
    let said = bus.call_method(Some(settings), "/org/xfce/Xfconf", Some(settings), "GetProperty", &what);
    said.is_ok_and(|said| is_true(said.body().deserialize()))
}

/// GNOME tells nobody over the bus; it keeps a setting.
#[cfg(target_os = "linux")]
fn banners_are_off() -> bool {
    use gio::prelude::SettingsExt;
    // Asking for what is not installed would end the program.
    let schemas = gio::SettingsSchemaSource::default();
    let known = schemas.and_then(|schemas| schemas.lookup(GNOME, true));
    known.is_some_and(|known| {
        known.has_key("show-banners") && !gio::Settings::new(GNOME).boolean("show-banners")
    })
}

#[cfg(not(target_os = "linux"))]
fn banners_are_off() -> bool {
    false
}

fn is_true(said: zbus::Result<OwnedValue>) -> bool {
    said.is_ok_and(|said| matches!(*said, Value::Bool(true)))
}
