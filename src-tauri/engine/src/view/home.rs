//! What the window needs before it can show anything, and settings.

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use houselights_domain::change::Step;
use houselights_domain::household::Household;
use houselights_domain::id::MemberId;
use houselights_domain::plan::reminders::{Habits, QuietHours, Reminder};
use houselights_domain::plan::{Allowance, BEDTIME};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SessionView;

/// The first read of a window.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Home {
    /// Who lives here.
    pub household: Household,
    /// Who of them is a child today: until they are grown up.
    pub children: Vec<MemberId>,
    /// ISO 639-1 codes of the languages that everybody follows without subtitles, said or supposed.
    pub follows: Vec<String>,
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
    /// How many films that members wish for wait for a word.
    pub wishes: u32,
    /// What Ctrl+Z would undo.
    pub undo: Option<Step>,
    /// What Ctrl+Shift+Z would redo.
    pub redo: Option<Step>,
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
    /// Somebody wants not to be disturbed, so the desktop keeps notifications back: reminders appear in the window.
    DoNotDisturb,
    /// The desktop has no tray: closing the window keeps the app running without a picture.
    NoTray,
    /// The program goes on when its window is closed. Said once, when that is done for the first time, or before in the
    /// window where nothing shows notifications.
    GoesOnInTray,
    /// The computer's time zone is not known: UTC is used.
    UnknownZone,
    /// The database was damaged and a backup was restored.
    RestoredFromBackup,
    /// The database was damaged and there was no backup: it was set aside and a new one begun.
    DamagedFileSetAside,
    /// The disk or file cannot be written to: changes are refused.
    ReadOnly,
    /// The disk has no room for a change: what was stored is shown.
    DiskFull,
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
    /// What an evening is reminded of that has no reminders of its own.
    pub reminders: Vec<Reminder>,
    /// When nothing is said that can wait; `None` is never.
    pub quiet: Option<Quiet>,
    /// Minutes of trailers, or of settling down, before every film.
    pub trailer_minutes: u16,
    /// When children go to bed before a day of school, `21:00:00`.
    pub bedtime: NaiveTime,
    /// Whether to ask, while a film runs that goes on past lights out, if it is to be broken off.
    pub stop_at_lights_out: bool,
    /// Whether a key adds from the clipboard in every program.
    pub quick_add: bool,
    /// Whether films may be looked up on the network.
    pub look_up: bool,
}

/// The key that adds from the clipboard in every program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuickAddKey {
    /// As it stands on the keys, `Ctrl+Alt+H`.
    pub keys: String,
    /// Whether it works.
    pub state: QuickAddState,
}

/// Whether a key works that a household may want.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuickAddState {
    /// Nobody wants it.
    Off,
    /// It does.
    On,
    /// Another program holds it.
    Taken,
    /// This desktop gives no keys to programs.
    Impossible,
}

/// The hours of each day in which nothing is said that can wait, on the wall of this computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Quiet {
    /// When they begin, `22:30:00`.
    pub from: NaiveTime,
    /// When they end; earlier than `from` past midnight.
    pub to: NaiveTime,
}

impl Settings {
    /// What holds for the reminders of every evening, whatever the hour is quiet.
    pub(crate) fn habits(&self) -> Habits {
        let stop_at = self.stop_at_lights_out.then_some(self.lights_out);
        Habits { quiet: None, usual: self.reminders.clone(), stop_at }
    }

    /// [`Settings::habits`] with the quiet hours of a computer in `zone`.
    pub(crate) fn habits_in(&self, zone: Tz) -> Habits {
        let quiet = self.quiet.map(|Quiet { from, to }| QuietHours { from, to, zone });
        Habits { quiet, ..self.habits() }
    }
}

impl Default for Settings {
    fn default() -> Self {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        Self {
            theme: Theme::System,
            usual_start: at(20, 15),
            lights_out: at(23, 0),
            reminders: vec![Reminder::decide_at(at(12, 0)), Reminder::before_start(30)],
            quiet: None,
            trailer_minutes: 0,
            bedtime: BEDTIME,
            stop_at_lights_out: false,
            quick_add: false,
            look_up: false,
        }
    }
}

impl Settings {
    /// What an evening needs beyond its films.
    pub(crate) fn allowance(&self) -> Allowance {
        Allowance { settling: self.trailer_minutes, ..Allowance::default() }
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
