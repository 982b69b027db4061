//! Whether the desktop is dark. Owns hearing it from the desktop's portal, for a room that follows the system; refuses to
//! know what the household chose. Tao's own listener is left out of the build, because it wakes up every five seconds.

use tauri::{AppHandle, Manager, Runtime, Theme};
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{OwnedValue, Value};

use crate::tray::Panel;
use crate::window::Daylight;

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const NAMESPACE: &str = "org.freedesktop.appearance";
const KEY: &str = "color-scheme";
const DARK: u32 = 1;
const LIGHT: u32 = 2;

/// Lights the windows as the desktop is lit, now and whenever that changes. Without a portal they stay as GTK has them.
pub fn follow<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    let listening = std::thread::Builder::new().name("scheme".to_owned()).spawn(move || {
        if let Err(error) = listen(&app) {
            tracing::info!(%error, "nothing says whether the desktop is dark");
        }
    });
    if let Err(error) = listening {
        tracing::warn!(%error, "nothing listens for the desktop to become dark");
    }
}

fn listen<R: Runtime>(app: &AppHandle<R>) -> zbus::Result<()> {
    let bus = Connection::session()?;
    let path = "/org/freedesktop/portal/desktop";
    let portal = Proxy::new(&bus, PORTAL, path, "org.freedesktop.portal.Settings")?;
    let changes = portal.receive_signal_with_args("SettingChanged", &[(0, NAMESPACE), (1, KEY)])?;
    // At login the portal may come up after this: what changes is heard all the same.
    match portal.call::<_, _, OwnedValue>("Read", &(NAMESPACE, KEY)) {
        Ok(now) => light(app, &now),
        Err(error) => tracing::info!(%error, "whether the desktop is dark is not known yet"),
    }
    for change in changes {
        let body = change.body();
        let (_, _, scheme): (&str, &str, Value<'_>) = body.deserialize()?;
        light(app, &scheme);
    }
    Ok(())
}

fn light<R: Runtime>(app: &AppHandle<R>, scheme: &Value<'_>) {
    if let Some(theme) = theme(scheme) {
        app.state::<Daylight>().heed_desktop(theme);
        app.set_theme(Some(theme));
    }
    if let Some(scheme) = number(scheme) {
        app.state::<Panel>().heed(app, scheme == LIGHT);
    }
}

fn theme(scheme: &Value<'_>) -> Option<Theme> {
    Some(if number(scheme)? == DARK { Theme::Dark } else { Theme::Light })
}

/// Portals wrap a value in as many others as their version has it.
fn number(scheme: &Value<'_>) -> Option<u32> {
    match scheme {
        Value::Value(inner) => number(inner),
        Value::U32(scheme) => Some(*scheme),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scheme_is_read_however_often_it_is_wrapped() {
        let wrapped = |scheme: u32| Value::Value(Box::new(Value::Value(Box::new(Value::U32(scheme)))));
        assert_eq!(theme(&wrapped(1)), Some(Theme::Dark));
        assert_eq!(theme(&Value::U32(2)), Some(Theme::Light));
        assert_eq!(theme(&wrapped(0)), Some(Theme::Light), "no preference");
        assert_eq!(theme(&Value::from("dark")), None);
    }
}
