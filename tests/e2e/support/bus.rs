//! A session bus of its own, with a tray and notifications on it that can be asked what they show.

use std::cell::RefCell;
use std::path::Path;
use std::process::{Command, Stdio};

use zbus::blocking::{Connection, Proxy, connection};
use zbus::zvariant::{OwnedValue, Value};

use super::{Display, Group, until};

/// Debian's own python has the D-Bus modules; another one on the PATH may not.
const PYTHON: &str = "/usr/bin/python3";
pub(super) const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const LOGIN: &str = "org.freedesktop.login1";
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PORTAL_PATH: &str = "/org/freedesktop/portal/desktop";
const NOTIFICATIONS: &str = "org.freedesktop.Notifications";

/// The bus.
pub struct Bus {
    address: String,
    pub(super) connection: Connection,
    display: String,
    programs: RefCell<Vec<Group>>,
    _daemon: Group,
}

/// A notification that was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// The daemon's number for it.
    pub id: u32,
    /// Its first line.
    pub title: String,
    /// What stands below.
    pub body: String,
    /// Its buttons, as identifier and words; `default` is the notification itself.
    pub buttons: Vec<(String, String)>,
}

impl Bus {
    /// Starts one that nobody else uses.
    pub fn start(display: &Display) -> Self {
        Self::configured(display, "--session")
    }

    /// Starts one on which nobody is who was not started there: this computer may have a daemon for notifications that
    /// a bus would start for whoever asks for one.
    pub fn start_empty(display: &Display, folder: &Path) -> Self {
        let file = folder.join("bus.conf");
        let everything = "<allow send_destination='*'/><allow receive_sender='*'/><allow own='*'/>";
        let config = format!(
            "<busconfig><type>session</type><listen>unix:dir={}</listen><auth>EXTERNAL</auth>
            <policy context='default'>{everything}</policy></busconfig>",
            folder.display()
        );
        std::fs::write(&file, config).unwrap();
        Self::configured(display, &format!("--config-file={}", file.display()))
    }

    fn configured(display: &Display, config: &str) -> Self {
        let mut daemon = Command::new("dbus-daemon");
        daemon
            .args([config, "--nofork", "--print-address"])
            .env("DISPLAY", display.name())
            .stderr(Stdio::null());
        let (daemon, address) = Group::spawn_and_hear(&mut daemon);
        let connection = connection::Builder::address(address.as_str()).unwrap().build().unwrap();
        let display = display.name().to_owned();
        // Asked for before the app starts, so that the app hears from the very first word.
        connection.request_name(LOGIN).unwrap();
        Self { address, connection, display, programs: RefCell::default(), _daemon: daemon }
    }

    /// As in `DBUS_SESSION_BUS_ADDRESS`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// A tray that pictures can register with.
    pub fn start_tray(&self) {
        self.run(&[concat!(env!("CARGO_MANIFEST_DIR"), "/tests/e2e/support/tray_watcher.py")], WATCHER);
    }

    /// The panel ends and comes back, as after a crash.
    pub fn restart_tray(&self) {
        self.programs.borrow_mut().pop();
        until("the panel is gone", || (!self.has(WATCHER)).then_some(()));
        self.start_tray();
    }

    /// A daemon that keeps what it was asked to show.
    pub fn start_notifications(&self) {
        self.run(&["-m", "dbusmock", "--template", "notification_daemon"], NOTIFICATIONS);
    }

    /// Whoever shows notifications calls itself so.
    pub fn call_notifications(&self, name: &str) {
        let (owner, code) = (NOTIFICATIONS, format!("ret = ({name:?}, 'nobody', '1', '1.2')"));
        let method = (owner, "GetServerInformation", "", "ssss", code.as_str());
        self.mock().call::<_, _, ()>("AddMethod", &method).unwrap();
    }

    /// Whoever shows notifications says so of itself.
    pub fn say_of_notifications(&self, interface: &str, property: &str, so: bool) {
        let so = Value::from(so);
        let known = self.mock().call::<_, _, ()>("AddProperty", &(interface, property, &so));
        if known.is_err() {
            let values = std::collections::HashMap::from([(property, &so)]);
            self.mock().call::<_, _, ()>("UpdateProperties", &(interface, values)).unwrap();
        }
    }

    /// A desktop of Xfce's keeps whether somebody wants peace among its settings.
    pub fn start_xfce_settings(&self, peace: bool) {
        self.connection.object_server().at("/org/xfce/Xfconf", Xfconf { peace }).unwrap();
        self.connection.request_name("org.xfce.Xfconf").unwrap();
    }

    /// What the system says when a computer wakes up. The session's bus stands in for the system's.
    pub fn wake(&self) {
        let manager = "org.freedesktop.login1.Manager";
        self.connection
            .emit_signal(None::<&str>, "/org/freedesktop/login1", manager, "PrepareForSleep", &(false,))
            .unwrap();
    }

    /// A portal that says whether the desktop is dark.
    pub fn start_portal(&self, dark: bool) {
        self.connection.object_server().at(PORTAL_PATH, Portal { scheme: scheme(dark) }).unwrap();
        self.connection.request_name(PORTAL).unwrap();
    }

    /// The desktop becomes dark or light.
    pub fn darken(&self, dark: bool) {
        let change = ("org.freedesktop.appearance", "color-scheme", Value::from(scheme(dark)));
        let settings = "org.freedesktop.portal.Settings";
        self.connection.emit_signal(None::<&str>, PORTAL_PATH, settings, "SettingChanged", &change).unwrap();
    }

    fn run(&self, arguments: &[&str], name: &str) {
        let mut python = Command::new(PYTHON);
        python.args(arguments).env("DBUS_SESSION_BUS_ADDRESS", &self.address).env("DISPLAY", &self.display);
        let program = Group::spawn(python.stdout(Stdio::null()).stderr(Stdio::null()));
        self.programs.borrow_mut().push(program);
        until(&format!("{name} is on the bus"), || self.has(name).then_some(()));
    }

    /// Somebody owns this name.
    pub fn has(&self, name: &str) -> bool {
        self.proxy("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
            .call("NameHasOwner", &(name,))
            .unwrap()
    }

    /// What was shown so far, the oldest first.
    pub fn notifications(&self) -> Vec<Notification> {
        let calls: Vec<(u64, Vec<OwnedValue>)> = self.mock().call("GetMethodCalls", &("Notify",)).unwrap();
        // The mock numbers from 1.
        calls.into_iter().zip(1..).filter_map(|((_, arguments), id)| notification(id, &arguments)).collect()
    }

    /// Presses a button of a notification; `default` is the notification itself.
    pub fn answer(&self, notification: &Notification, button: &str) {
        let what = vec![Value::from(notification.id), Value::from(button)];
        let signal = (NOTIFICATIONS, "ActionInvoked", "us", what);
        self.mock().call::<_, _, ()>("EmitSignal", &signal).unwrap();
    }

    fn mock(&self) -> Proxy<'static> {
        self.proxy(NOTIFICATIONS, "/org/freedesktop/Notifications", "org.freedesktop.DBus.Mock")
    }

    pub(super) fn proxy(&self, owner: &str, path: &str, interface: &str) -> Proxy<'static> {
        Proxy::new(&self.connection, owner.to_owned(), path.to_owned(), interface.to_owned()).unwrap()
    }
}

/// The desktop's settings, as far as a program asks for them.
struct Portal {
    scheme: u32,
}

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Portal {
    /// Wrapped twice, as portals do.
    fn read(&self, _namespace: &str, _key: &str) -> Value<'static> {
        Value::Value(Box::new(Value::U32(self.scheme)))
    }
}

/// Xfce's settings, as far as a program asks for them.
struct Xfconf {
    peace: bool,
}

#[zbus::interface(name = "org.xfce.Xfconf")]
impl Xfconf {
    fn get_property(&self, channel: &str, property: &str) -> zbus::fdo::Result<Value<'static>> {
        match (channel, property) {
            ("xfce4-notifyd", "/do-not-disturb") => Ok(Value::Bool(self.peace)),
            _ => Err(zbus::fdo::Error::Failed(format!("no {property} in {channel}"))),
        }
    }
}

/// As portals say it.
fn scheme(dark: bool) -> u32 {
    if dark { 1 } else { 2 }
}

fn notification(id: u32, arguments: &[OwnedValue]) -> Option<Notification> {
    let text = |at: usize| String::try_from(arguments.get(at)?.try_clone().ok()?).ok();
    let buttons: Vec<String> = Vec::try_from(arguments.get(5)?.try_clone().ok()?).ok()?;
    let pairs = buttons.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone()));
    Some(Notification { id, title: text(3)?, body: text(4)?, buttons: pairs.collect() })
}
