//! What is due, and what people answer to it.

use chrono::{DateTime, Utc};
use houselights_domain::id::SessionId;
use houselights_domain::plan::reminders::{Notice, NoticeKind, SnoozeFor, due};
use houselights_domain::plan::{Session, Status};

use crate::engine::{Engine, Inner, Pending};
use crate::error::Error;
use crate::evenings;
use crate::store::{reminders, settings};
use crate::view::{ReminderView, Reminders, SnoozeReminder};

impl Engine {
    /// What is to be said now. It counts as said from here on, on this disk or, if that cannot be, until the end of the
    /// program.
    ///
    /// # Errors
    /// What the database says; nothing counts as said then.
    pub fn remind(&self) -> Result<Reminders, Error> {
        let now = self.now();
        let mut inner = self.inner()?;
        let kept = evenings::load(&inner.connection, now)?;
        let mut told = reminders::told(&inner.connection)?;
        told.extend(&inner.told);
        let habits = settings::load(&inner.connection)?.habits_in(self.zone());
        let due = due(&kept, &told, &reminders::snoozes(&inner.connection)?, &habits, now);
        let evening = |id: SessionId| kept.iter().find(|session| session.id == id).cloned();
        let mut answer = Reminders { next: due.next, ..Reminders::default() };
        for notice in &due.notices {
            if let Some(session) = evening(notice.session) {
                answer.notices.push(inner.reminder_view(session, notice.kind, now)?);
            }
        }
        let missed = due.digest.iter().filter_map(|missed| evening(missed.session)).collect();
        answer.missed = inner.session_views(missed, now)?;
        inner.told.extend(due.told());
        answer.unsaved = !due.told().is_empty()
            && (self.is_read_only()
                || reminders::keep_told(&mut inner.connection, &due.told(), now).is_err());
        for notice in due.notices {
            let Notice { session, start, kind, .. } = notice;
            inner.pending.retain(|pending| pending.session != session);
            let pending = Pending { session, start, kind };
            // On a disk that cannot be written to it waits until the end of the program.
            let _ = reminders::keep_pending(&inner.connection, &pending);
            inner.pending.push(pending);
        }
        Ok(answer)
    }

    /// Reminders that were shown, are not answered, and still mean something.
    ///
    /// # Errors
    /// What the database says.
    pub fn pending_reminders(&self) -> Result<Vec<ReminderView>, Error> {
        let now = self.now();
        let mut inner = self.inner()?;
        let kept = evenings::load(&inner.connection, now)?;
        let waiting: Vec<(Session, NoticeKind)> = inner
            .pending
            .iter()
            .filter_map(|pending| {
                let as_said =
                    |session: &&Session| session.id == pending.session && session.start == pending.start;
                let session = kept.iter().find(as_said)?;
                let decided = pending.kind == NoticeKind::Decide && session.title.is_some();
                let waits = session.status == Status::Planned && session.ends() > now && !decided;
                waits.then(|| (session.clone(), pending.kind))
            })
            .collect();
        waiting.into_iter().map(|(session, kind)| inner.reminder_view(session, kind, now)).collect()
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
    pub fn snooze_reminder(&self, request: SnoozeReminder) -> Result<Option<DateTime<Utc>>, Error> {
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
        let mut inner = self.inner()?;
        inner.pending.retain(|pending| pending.session != id);
        let _ = reminders::forget_pending(&inner.connection, id);
        Ok(())
    }
}

impl Inner {
    fn reminder_view(
        &mut self,
        session: Session,
        kind: NoticeKind,
        now: DateTime<Utc>,
    ) -> Result<ReminderView, Error> {
        let snoozes = SnoozeFor::offered(&session, now);
        let evening = self.session_views(vec![session], now)?.pop().ok_or(Error::Gone)?;
        Ok(ReminderView { evening, kind, snoozes })
    }
}
