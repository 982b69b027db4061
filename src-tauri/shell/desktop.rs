//! What this desktop offers: notifications and a tray, or not. Owns the questions to the session bus; refuses to put
//! anything on the screen.

use std::time::Duration;

use houselights_engine::view::Notice;
use zbus::blocking::{Connection, connection, fdo::DBusProxy};
use zbus::names::BusName;

use crate::disturb;

/// Who shows notifications.
pub const NOTIFICATIONS: &str = "org.freedesktop.Notifications";

/// Who shows tray pictures.
pub const TRAY: &str = "org.kde.StatusNotifierWatcher";

/// Nobody waits longer for a program that does not answer: a reminder may be about to be shown.
const PATIENCE: Duration = Duration::from_secs(10);

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Desktop {
    /// Something shows notifications, or would be started to.
    pub notifications: bool,
    /// Something shows tray pictures.
    pub tray: bool,
}

impl Desktop {
    /// Asks the session bus. Without a bus there is neither.
    pub fn look() -> Self {
        Self::found(connect().and_then(|bus| Self::ask(&bus)))
    }

    /// What the household should know of it, and of whether notifications are kept back for now: that takes questions of
    /// its own, for which nothing else waits.
    pub fn notices() -> impl Iterator<Item = Notice> {
        let bus = connect();
        // Whoever is not there yet would be started by a question.
        let asked = |bus: &Connection| is_owned(bus, NOTIFICATIONS).is_ok_and(|there| there);
        let undisturbed = bus.as_ref().is_ok_and(|bus| asked(bus) && disturb::is_unwanted(bus));
        let Self { notifications, tray } = Self::found(bus.and_then(|bus| Self::ask(&bus)));
        let said = [
            (!notifications, Notice::NoNotifications),
            (undisturbed, Notice::DoNotDisturb),
            (!tray, Notice::NoTray),
            // No notification can say so when the window is closed, so the window does before.
            (!notifications && tray, Notice::GoesOnInTray),
        ];
        said.into_iter().filter(|(so, _)| *so).map(|(_, notice)| notice)
    }

    fn found(said: zbus::Result<Self>) -> Self {
        said.unwrap_or_else(|error| {
            tracing::warn!(%error, "the session bus does not answer");
            Self { notifications: false, tray: false }
        })
    }

    fn ask(bus: &Connection) -> zbus::Result<Self> {
        let started = || -> zbus::Result<bool> {
            let names = DBusProxy::new(bus)?.list_activatable_names()?;
            Ok(names.iter().any(|name| name.as_str() == NOTIFICATIONS))
        };
        Ok(Self { notifications: is_owned(bus, NOTIFICATIONS)? || started()?, tray: is_owned(bus, TRAY)? })
    }
}

fn connect() -> zbus::Result<Connection> {
    connection::Builder::session()?.method_timeout(PATIENCE).build()
}

fn is_owned(bus: &Connection, name: &'static str) -> zbus::Result<bool> {
    Ok(DBusProxy::new(bus)?.name_has_owner(BusName::try_from(name)?)?)
}
