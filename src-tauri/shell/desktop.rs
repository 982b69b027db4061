//! What this desktop offers: notifications and a tray, or not. Owns the questions to the session bus; refuses to put
//! anything on the screen.

use std::time::Duration;

use houselights_engine::view::Notice;
use zbus::blocking::{connection, fdo::DBusProxy};
use zbus::names::BusName;

use crate::disturb;

/// Who shows notifications.
pub const NOTIFICATIONS: &str = "org.freedesktop.Notifications";

/// Who shows tray pictures.
const TRAY: &str = "org.kde.StatusNotifierWatcher";

/// Nobody waits longer for a program that does not answer: a reminder may be about to be shown.
const PATIENCE: Duration = Duration::from_secs(10);

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Desktop {
    /// Something shows notifications, or would be started to.
    pub notifications: bool,
    /// It keeps them back for now, because somebody wants not to be disturbed.
    pub undisturbed: bool,
    /// Something shows tray pictures.
    pub tray: bool,
}

impl Desktop {
    /// Asks the session bus. Without a bus there is neither.
    pub fn look() -> Self {
        Self::ask().unwrap_or_else(|error| {
            tracing::warn!(%error, "the session bus does not answer");
            Self { notifications: false, undisturbed: false, tray: false }
        })
    }

    /// What the household should know of it.
    pub fn notices(self) -> impl Iterator<Item = Notice> {
        let silent = !self.notifications;
        let said = [
            (silent, Notice::NoNotifications),
            (self.undisturbed, Notice::DoNotDisturb),
            (!self.tray, Notice::NoTray),
            // No notification can say so when the window is closed, so the window does before.
            (silent && self.tray, Notice::GoesOnInTray),
        ];
        said.into_iter().filter(|(so, _)| *so).map(|(_, notice)| notice)
    }

    fn ask() -> zbus::Result<Self> {
        let connection = connection::Builder::session()?.method_timeout(PATIENCE).build()?;
        let bus = DBusProxy::new(&connection)?;
        let owned =
            |name: &'static str| bus.name_has_owner(BusName::try_from(name)?).map_err(zbus::Error::from);
        let started =
            || bus.list_activatable_names().map(|names| names.iter().any(|n| n.as_str() == NOTIFICATIONS));
        let running = owned(NOTIFICATIONS)?;
        Ok(Self {
            notifications: running || started()?,
            undisturbed: running && disturb::is_unwanted(&connection),
            tray: owned(TRAY)?,
        })
    }
}
