//! What a window reads first, and the settings.

use houselights_domain::change::Operation;
use houselights_domain::plan::reminders::{Habits, overtaken};

use super::check;
use crate::engine::Engine;
use crate::error::Error;
use crate::evenings;
use crate::store::{backup, household, notices, reminders, settings, writer};
use crate::view::{Home, Notice, Settings, Written};

impl Engine {
    /// Everything a window needs before it can show anything.
    ///
    /// # Errors
    /// What the database says.
    pub fn home(&self) -> Result<Home, Error> {
        let next = self.next_evening()?;
        let inner = self.inner()?;
        let (household, welcomed) = household::load(&inner.connection)?;
        let today = self.today();
        let children = household.members.iter().filter(|member| member.is_child(today));
        Ok(Home {
            children: children.map(|member| member.id).collect(),
            follows: household.follows(),
            household,
            welcomed,
            settings: settings::load(&inner.connection)?,
            now: self.now(),
            zone: self.zone().name().to_owned(),
            next,
            wishes: u32::try_from(inner.wishes()?.len()).unwrap_or(u32::MAX),
            undo: writer::next_undo(&inner.connection)?.map(writer::Logged::into_step),
            redo: writer::next_redo(&inner.connection)?.map(writer::Logged::into_step),
            notices: self.notices(),
            put_away: notices::put_away(&inner.connection)?,
            read_only: self.is_read_only(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    /// Remembers that this need not be said again on this computer.
    ///
    /// # Errors
    /// What the database says; it will be said again then.
    pub fn put_notice_away(&self, request: Notice) -> Result<(), Error> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        notices::put_one_away(&self.inner()?.connection, request)?;
        Ok(())
    }

    /// Whether this is to be said now: once on this computer, and it counts as said from here on.
    ///
    /// # Errors
    /// What the database says; it is not to be said then, or it would be every time.
    pub fn says_once(&self, notice: Notice) -> Result<bool, Error> {
        if self.is_read_only() {
            return Ok(false);
        }
        notices::put_one_away(&self.inner()?.connection, notice)
    }

    /// The household's choices.
    ///
    /// # Errors
    /// What the database says.
    pub fn settings(&self) -> Result<Settings, Error> {
        settings::load(&self.inner()?.connection)
    }

    /// Stores all settings.
    ///
    /// # Errors
    /// A reminder that is too far before the start, trailers that go on for hours.
    pub fn change_settings(&self, request: Settings) -> Result<Written<Settings>, Error> {
        let now = self.now();
        let settings = Settings {
            reminders: check::reminders(&request.reminders)?,
            trailer_minutes: check::trailers(request.trailer_minutes)?,
            ..request
        };
        self.transact(Operation::ChangeSettings, "", |writer| {
            // A reminder that is added is for what is still ahead of it.
            let known = settings::load(writer.connection())?.reminders;
            let usual = settings.reminders.iter().filter(|each| !known.contains(each)).copied().collect();
            let added = Habits { usual, ..Habits::default() };
            if !added.usual.is_empty() {
                for session in evenings::open(writer.connection(), now)? {
                    if session.reminders.is_none() {
                        reminders::put_told(writer.connection(), &overtaken(&session, &added, now), now)?;
                    }
                }
            }
            writer.put_settings(&settings)?;
            Ok(settings)
        })
    }

    /// Keeps today's copy of the household's file, unless there is one, and a copy of how things are now, if anything
    /// changed since the last one; lets the oldest copies go.
    ///
    /// # Errors
    /// [`Error::Backup`]; the file itself is untouched.
    pub fn keep_backup(&self) -> Result<(), Error> {
        if self.is_read_only() {
            return Ok(());
        }
        let today = self.local_now().date();
        let mut inner = self.inner()?;
        backup::keep_daily(&inner.connection, self.folder(), today).map_err(Error::Backup)?;
        let newest = writer::newest(&inner.connection)?;
        if inner.backed_up != Some(newest) {
            backup::keep_latest(&inner.connection, self.folder()).map_err(Error::Backup)?;
            inner.backed_up = Some(newest);
        }
        Ok(())
    }
}
