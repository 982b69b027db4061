//! What the window needs before it can show anything, and settings.

use chrono::{DateTime, NaiveTime, Utc};
use houselights_domain::change::Operation;
use houselights_domain::household::Household;
use houselights_domain::plan::reminders::Habits;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SessionView;

/// The first read of a window.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Home {
    /// Who lives here.
    pub household: Household,
    /// False until the welcome was finished or skipped.
    pub welcomed: bool,
    /// The household's choices.
    pub settings: Settings,
    /// The clock, in UTC.
    pub now: DateTime<Utc>,
    /// The IANA zone of this computer.
    pub zone: String,
    /// The next evening, if one is planned.
    pub next: Option<SessionView>,
    /// What Ctrl+Z would undo.
    pub undo: Option<Operation>,
    /// What Ctrl+Shift+Z would redo.
    pub redo: Option<Operation>,
    /// What the engine knows to work less well here than it could. The desktop may lack more.
    pub notices: Vec<Notice>,
    /// What was put away on this computer, and need not be said again.
    pub put_away: Vec<Notice>,
    /// The watchlist cannot be written to: everything is shown, nothing can be changed.
    pub read_only: bool,
    /// Which Houselights this is, `0.1.0`.
    pub version: String,
}

/// Something about this computer that the household should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    /// Nothing on this computer shows notifications: reminders appear in the window.
    NoNotifications,
    /// The desktop has no tray: closing the window keeps the app running without a picture.
    NoTray,
    /// The computer's time zone is not known: UTC is used.
    UnknownZone,
    /// The database was damaged and a backup was restored.
    RestoredFromBackup,
    /// The database was damaged and there was no backup: it was set aside and a new one begun.
    DamagedFileSetAside,
    /// The disk or file cannot be written to: changes are refused.
    ReadOnly,
    /// A newer Houselights wrote the watchlist: everything is shown, changes are refused.
    NewerVersion,
}

/// The household's choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// Light, dark, or as the system says.
    pub theme: Theme,
    /// When an evening usually starts, `20:15:00`.
    pub usual_start: NaiveTime,
    /// When the lights usually go out, `23:00:00`.
    pub lights_out: NaiveTime,
    /// Minutes before the start at which a new plan reminds.
    pub reminder_minutes: Vec<u16>,
    /// The time of day at which to ask for a film on an evening that has none, `12:00:00`; `None` is never.
    pub decide_at: Option<NaiveTime>,
}

impl Settings {
    /// What holds for the reminders of every evening.
    pub(crate) fn habits(&self) -> Habits {
        Habits { quiet: None, decide_at: self.decide_at }
    }
}

impl Default for Settings {
    fn default() -> Self {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        Self {
            theme: Theme::System,
            usual_start: at(20, 15),
            lights_out: at(23, 0),
            reminder_minutes: vec![30],
            decide_at: Some(at(12, 0)),
        }
    }
}

/// How the window is lit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Paper and ink.
    Light,
    /// A room at dusk.
    Dark,
}
