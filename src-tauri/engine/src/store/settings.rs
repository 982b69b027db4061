//! The table `settings`: one row of JSON, so that a new setting needs no migration.

use chrono::NaiveTime;
use houselights_domain::plan::reminders::Reminder;
use rusqlite::{Connection, OptionalExtension};
use serde::Deserialize;

use super::{Entity, Writer, json};
use crate::error::Error;
use crate::view::Settings;

const ROW: &str = "settings";

/// The household's choices; what was never chosen has its default.
pub fn load(connection: &Connection) -> Result<Settings, Error> {
    let found: Option<(Settings, Earlier)> = connection
        .prepare_cached("SELECT value FROM settings WHERE id = ? AND deleted_at IS NULL")?
        .query_row([ROW], |row| Ok((json(row, "value")?, json(row, "value")?)))
        .optional()?;
    Ok(match found {
        Some((settings, Earlier { reminder_minutes: Some(minutes), decide_at })) => {
            let decide = decide_at.map(Reminder::decide_at);
            let reminders = decide.into_iter().chain(minutes.into_iter().map(Reminder::before_start));
            Settings { reminders: reminders.collect(), ..settings }
        }
        Some((settings, _)) => settings,
        None => Settings::default(),
    })
}

/// How reminders stood in the settings before they had kinds. An undo can bring it back, so it is read for good.
#[derive(Deserialize)]
struct Earlier {
    reminder_minutes: Option<Vec<u16>>,
    #[serde(default = "noon")]
    decide_at: Option<NaiveTime>,
}

fn noon() -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(12, 0, 0)
}

impl Writer<'_> {
    /// Puts all settings.
    pub fn put_settings(&mut self, settings: &Settings) -> Result<(), Error> {
        self.put_json(Entity::Settings, ROW, "value", settings)?;
        self.keep(Entity::Settings, ROW)
    }
}
