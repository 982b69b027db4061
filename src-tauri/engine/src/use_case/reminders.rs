//! What is due, and what people answer to it.

use houselights_domain::id::SessionId;
use houselights_domain::plan::reminders::{SnoozeFor, due};

use crate::engine::Engine;
use crate::error::Error;
use crate::store::{reminders, sessions};
use crate::view::{ReminderView, Reminders, SnoozeReminder};

impl Engine {
    /// What is to be said now; it is remembered as said **before** this answers, so that nothing is said twice.
    ///
    /// # Errors
    /// What the database says; nothing counts as said then.
    pub fn remind(&self) -> Result<Reminders, Error> {
        let now = self.now();
        let mut inner = self.inner()?;
        let kept = sessions::load(&inner.connection)?;
        let told = reminders::told(&inner.connection)?;
        let due = due(&kept, &told, &reminders::snoozes(&inner.connection)?, None, now);
        if !self.is_read_only() {
            reminders::keep_told(&mut inner.connection, &due.told(), now)?;
        }
        let mut view = |id: SessionId| -> Result<_, Error> {
            let session = kept.iter().find(|session| session.id == id).ok_or(Error::Gone)?;
            let snoozes = SnoozeFor::offered(session, now);
            let evening = inner.session_views(vec![session.clone()], now)?.pop().ok_or(Error::Gone)?;
            Ok((evening, snoozes))
        };
        let mut answer = Reminders { next: due.next, ..Reminders::default() };
        for notice in due.notices {
            let (evening, snoozes) = view(notice.session)?;
            answer.notices.push(ReminderView { evening, kind: notice.kind, snoozes });
        }
        for missed in due.digest {
            answer.missed.push(view(missed.session)?.0);
        }
        for notice in &answer.notices {
            inner.pending.retain(|pending| pending.evening.session.id != notice.evening.session.id);
            inner.pending.push(notice.clone());
        }
        Ok(answer)
    }

    /// Reminders that were shown, are not answered, and still mean something.
    ///
    /// # Errors
    /// Only when another thread failed before.
    pub fn pending_reminders(&self) -> Result<Vec<ReminderView>, Error> {
        let now = self.now();
        let mut inner = self.inner()?;
        inner.pending.retain(|pending| pending.evening.ends_at > now);
        Ok(inner.pending.clone())
    }

    /// "Fine": the reminder goes from the window and the tray.
    ///
    /// # Errors
    /// Only when another thread failed before.
    pub fn dismiss_reminder(&self, request: SessionId) -> Result<(), Error> {
        self.forget_pending(request)
    }

    /// Puts a reminder off. `None` when that would come too late to be of use; the reminder stays as it is then.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening is not there.
    pub fn snooze_reminder(
        &self,
        request: SnoozeReminder,
    ) -> Result<Option<chrono::DateTime<chrono::Utc>>, Error> {
        let session = self.evening(request.id)?.session;
        let Some(snooze) = request.until.of(&session, self.now()) else { return Ok(None) };
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        reminders::keep_snooze(&self.inner()?.connection, &snooze)?;
        self.forget_pending(request.id)?;
        Ok(Some(snooze.until))
    }

    pub(crate) fn forget_pending(&self, id: SessionId) -> Result<(), Error> {
        self.inner()?.pending.retain(|pending| pending.evening.session.id != id);
        Ok(())
    }
}
