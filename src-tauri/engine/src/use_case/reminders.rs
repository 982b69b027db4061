//! What is due, and what people answer to it.

use chrono::{DateTime, Utc};
use houselights_domain::id::{MemberId, SessionId};
use houselights_domain::plan::reminders::{Notice, NoticeKind, Said, Snooze, SnoozeFor, due};
use houselights_domain::plan::{Session, Status, lights_out};

use crate::engine::{Engine, Inner, Pending};
use crate::error::Error;
use crate::evenings;
use crate::store::{household, reminders, settings};
use crate::view::{ReminderView, Reminders, SnoozeReminder, Task};

impl Engine {
    /// What is to be said now. It counts as said from here on, on this disk or, if that cannot be, until the end of the
    /// program.
    ///
    /// # Errors
    /// What the database says; nothing counts as said then.
    pub fn remind(&self) -> Result<Reminders, Error> {
        let now = self.now();
        let mut guard = self.inner()?;
        let inner = &mut *guard;
        let kept = inner.agenda(now)?;
        let (ready, next) = (kept.agenda.ready(now), kept.agenda.next(now));
        if ready.is_empty() {
            return Ok(Reminders { next, ..Reminders::default() });
        }
        let mut told = reminders::told_of(&inner.connection, ready.iter().map(|session| session.id))?;
        told.extend(&inner.told);
        let habits = settings::load(&inner.connection)?.habits_in(self.zone());
        let snoozes = reminders::snoozes(&inner.connection)?;
        let due = due(&ready, &told, &snoozes, &habits, now);
        let evening = |id: SessionId| ready.iter().find(|session| session.id == id).cloned();
        let mut answer = Reminders { next: due.next.into_iter().chain(next).min(), ..Reminders::default() };
        for notice in &due.notices {
            if let Some(session) = evening(notice.session) {
                answer.notices.push(inner.reminder_view(session, notice.kind, &notice.said, now)?);
            }
        }
        let missed = due.digest.iter().filter_map(|missed| evening(missed.session)).collect();
        answer.missed = inner.session_views(missed, now)?;
        inner.told.extend(due.told());
        answer.unsaved = !due.told().is_empty()
            && (self.is_read_only()
                || reminders::keep_told(&mut inner.connection, &due.told(), now).is_err());
        told.extend(due.told());
        inner.agenda(now)?.agenda.looked(ready, &told, &snoozes, &habits, now);
        for notice in due.notices {
            let Notice { session, start, kind, said, .. } = notice;
            inner.pending.retain(|pending| pending.session != session);
            let pending = Pending { session, start, kind, said };
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
        let mut waiting = Vec::new();
        for pending in inner.pending.clone() {
            let session = match evenings::find(&inner.connection, pending.session) {
                Ok(session) => session,
                Err(Error::Gone) => continue,
                Err(problem) => return Err(problem),
            };
            if pending.waits(&session, now) {
                waiting.push(inner.reminder_view(session, pending.kind, &pending.said, now)?);
            }
        }
        Ok(waiting)
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
        let mut inner = self.inner()?;
        let pending = inner.pending.iter().find(|pending| pending.session == request.id);
        let snooze =
            Snooze { said: pending.map(|pending| pending.said.clone()).unwrap_or_default(), ..snooze };
        reminders::keep_snooze(&inner.connection, &snooze)?;
        inner.look_again_at(session);
        drop(inner);
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

impl Pending {
    /// Whether it still means something, as the evening is by now.
    fn waits(&self, session: &Session, now: DateTime<Utc>) -> bool {
        let on = match self.kind {
            NoticeKind::Stop => matches!(session.status, Status::Started { .. }),
            _ => session.status == Status::Planned,
        };
        let decided = self.kind == NoticeKind::Decide && session.title.is_some();
        on && self.start == session.start && session.ends_by(now) > now && !decided
    }
}

impl Inner {
    fn reminder_view(
        &mut self,
        session: Session,
        kind: NoticeKind,
        said: &[Said],
        now: DateTime<Utc>,
    ) -> Result<ReminderView, Error> {
        let stop = kind == NoticeKind::Stop;
        let snoozes = if stop { Vec::new() } else { SnoozeFor::offered(&session, now) };
        let lights_out = match stop {
            true => Some(lights_out(session.start, settings::load(&self.connection)?.lights_out).utc()),
            false => None,
        };
        let goes_on = if stop { self.goes_on(&session, now) } else { None };
        let members = household::load(&self.connection)?.0.members;
        let name = |id: MemberId| Some(members.iter().find(|member| member.id == id)?.name.clone());
        let task = |said: &Said| Task { about: said.about, who: said.who.and_then(name) };
        let tasks = said.iter().map(task).collect();
        let evening = self.session_views(vec![session], now)?.pop().ok_or(Error::Gone)?;
        Ok(ReminderView { evening, kind, tasks, lights_out, goes_on, snoozes, now })
    }
}
