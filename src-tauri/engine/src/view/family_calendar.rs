//! The views and requests of the family's calendar on a server.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::caldav::CalendarTrouble;

/// The family's calendar, and how it stands with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FamilyCalendarView {
    /// The server, without its path.
    pub server: String,
    /// Who it knows us as.
    pub user: String,
    /// What the calendar is called.
    pub name: String,
    /// Evenings to come that are in it.
    pub evenings: u32,
    /// Series that are in it.
    pub series: u32,
    /// Changes that it was not told yet.
    pub waiting: u32,
    /// Evenings that the server does not take.
    pub refused: u32,
    /// When everything was as it should be there for the last time.
    pub settled_at: Option<DateTime<Utc>>,
    /// What is wrong.
    pub trouble: Option<CalendarTrouble>,
    /// Since when.
    pub since: Option<DateTime<Utc>>,
    /// No keyring took the password: it is known until the program ends.
    pub password_in_memory: bool,
}

/// Somebody's name and password on a server.
#[derive(Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CalendarLogin {
    /// The server, as somebody types it.
    pub address: String,
    /// The name there.
    pub user: String,
    /// The password.
    pub password: String,
}

impl std::fmt::Debug for CalendarLogin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CalendarLogin").field("address", &self.address).field("user", &self.user).finish()
    }
}

/// Which calendars somebody has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CalendarsFound {
    /// Those that take evenings.
    pub calendars: Vec<CalendarChoice>,
    /// Another one can be made.
    pub can_make: bool,
}

/// A calendar that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarChoice {
    /// The server, without its path.
    pub server: String,
    /// The calendar's path there.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// Its colour there, such as `#ff8800`.
    pub colour: Option<String>,
}

/// Connects a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct ConnectCalendar {
    /// Whose.
    pub login: CalendarLogin,
    /// Which.
    pub calendar: WhichCalendar,
}

/// A calendar that is there, or a new one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum WhichCalendar {
    /// One that is there.
    There {
        /// Which.
        choice: CalendarChoice,
    },
    /// A new one.
    New {
        /// What it is to be called.
        name: String,
    },
}

/// What becomes of the evenings in a calendar that is disconnected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct DisconnectCalendar {
    /// They are taken out of it; otherwise they stay.
    pub remove: bool,
}
