//! The evenings that are not over in memory, by when each is to be looked at. Owns when they are read anew: with the day,
//! and when the clock went back or something changed that all of them go by; refuses to judge what is due.

use chrono::{DateTime, TimeDelta, Utc};
use houselights_domain::id::SessionId;
use houselights_domain::plan::Session;
use houselights_domain::plan::reminders::Agenda;

use crate::engine::Inner;
use crate::error::Error;
use crate::evenings;
use crate::store::writer::Touched;

/// Series are reckoned around the day on which they are read.
const FRESH: TimeDelta = TimeDelta::days(1);

/// What the reminder loop goes by.
#[derive(Debug)]
pub(crate) struct Kept {
    pub agenda: Agenda,
    /// What the clock showed when the evenings were read.
    read: DateTime<Utc>,
    /// What it showed at the last look.
    pub looked: DateTime<Utc>,
}

impl Inner {
    /// The agenda, read at the first look and whenever it would mislead.
    pub fn agenda(&mut self, now: DateTime<Utc>) -> Result<&mut Kept, Error> {
        // A clock that went back makes reminders due again that were behind it, and were not said.
        let good = |kept: &Kept| kept.looked <= now && now - kept.read < FRESH;
        let kept = match self.agenda.take().filter(good) {
            Some(kept) => kept,
            None => {
                let mut agenda = Agenda::default();
                evenings::open(&self.connection, now)?.into_iter().for_each(|session| agenda.put(session));
                Kept { agenda, read: now, looked: now }
            }
        };
        Ok(self.agenda.insert(Kept { looked: now, ..kept }))
    }

    /// An evening has something else to say than before.
    pub fn look_again_at(&mut self, session: Session) {
        if let Some(kept) = &mut self.agenda {
            kept.agenda.put(session);
        }
    }

    /// Brings the agenda up to what was written.
    pub fn follow(&mut self, touched: &Touched) {
        if touched.every_evening {
            self.agenda = None;
        }
        touched.sessions.iter().for_each(|id| self.read_again(*id));
    }

    fn read_again(&mut self, id: SessionId) {
        let Some(mut kept) = self.agenda.take() else { return };
        match evenings::find(&self.connection, id) {
            Ok(session) if session.is_open() => kept.agenda.put(session),
            Ok(_) | Err(Error::Gone) => kept.agenda.remove(id),
            // All of them are read at the next look, which will say what is wrong.
            Err(_) => return,
        }
        self.agenda = Some(kept);
    }
}
