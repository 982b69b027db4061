//! What this desktop offers: notifications and a tray, or not. Owns the questions to the session bus; refuses to put
//! anything on the screen.

use houselights_engine::view::Notice;
use zbus::blocking::{Connection, fdo::DBusProxy};
use zbus::names::BusName;

/// Who shows notifications.
const NOTIFICATIONS: &str = "org.freedesktop.Notifications";

/// Who shows tray pictures.
const TRAY: &str = "org.kde.StatusNotifierWatcher";

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
        Self::ask().unwrap_or_else(|error| {
            tracing::warn!(%error, "the session bus does not answer");
            Self { notifications: false, tray: false }
        })
    }

    /// What the household should know of it.
    pub fn notices(self) -> impl Iterator<Item = Notice> {
        let silent = !self.notifications;
        let said = [
            (silent, Notice::NoNotifications),
            (!self.tray, Notice::NoTray),
            // No notification can say so when the window is closed, so the window does before.
            (silent && self.tray, Notice::GoesOnInTray),
        ];
        said.into_iter().filter(|(so, _)| *so).map(|(_, notice)| notice)
    }

    fn ask() -> zbus::Result<Self> {
        let connection = Connection::session()?;
        let bus = DBusProxy::new(&connection)?;
        let owned =
            |name: &'static str| bus.name_has_owner(BusName::try_from(name)?).map_err(zbus::Error::from);
        let started =
            || bus.list_activatable_names().map(|names| names.iter().any(|n| n.as_str() == NOTIFICATIONS));
        Ok(Self { notifications: owned(NOTIFICATIONS)? || started()?, tray: owned(TRAY)? })
    }
}
