//! When to look at which evening again. Owns the order of the evenings that may still have something to say, so that a
//! look reads the few whose moment has come and not all there are; refuses to judge and to say anything.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Utc};

use super::{Habits, ReminderKey, Snooze, due};
use crate::id::SessionId;
use crate::plan::{Session, Status};

/// The open evenings by the moment at which each is to be looked at.
#[derive(Debug, Default)]
pub struct Agenda {
    evenings: HashMap<SessionId, (DateTime<Utc>, Session)>,
    order: BTreeSet<(DateTime<Utc>, SessionId)>,
}

impl Agenda {
    /// Takes an evening in, as new or changed: it is looked at next time.
    pub fn put(&mut self, session: Session) {
        self.set(session, Some(DateTime::<Utc>::MIN_UTC));
    }

    /// Lets an evening go.
    pub fn remove(&mut self, id: SessionId) {
        if let Some((at, _)) = self.evenings.remove(&id) {
            self.order.remove(&(at, id));
        }
    }

    /// The evenings whose moment has come. Every film that is on is among them, because it holds others back.
    pub fn ready(&self, now: DateTime<Utc>) -> Vec<Session> {
        let ready = self.order.iter().take_while(|(at, _)| *at <= now);
        ready.filter_map(|(_, id)| Some(self.evenings.get(id)?.1.clone())).collect()
    }

    /// The first moment after `now` at which the moment of another evening comes.
    pub fn next(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.order.iter().map(|(at, _)| *at).find(|at| *at > now)
    }

    /// Puts evenings that were looked at where they come up again. `told` includes what was just said.
    pub fn looked(
        &mut self,
        sessions: Vec<Session>,
        told: &HashSet<ReminderKey>,
        snoozes: &[Snooze],
        habits: &Habits,
        now: DateTime<Utc>,
    ) {
        // Without other evenings nothing is held back: what is ready by itself, and waits, comes up every time.
        let alone = Habits { quiet: None, ..habits.clone() };
        for session in sessions {
            let on = matches!(session.status, Status::Started { .. }) && session.ends_by(now) > now;
            let due = due(std::slice::from_ref(&session), told, snoozes, &alone, now);
            let waits = on || !due.notices.is_empty() || !due.digest.is_empty();
            self.set(session, if waits { Some(now) } else { due.next });
        }
    }

    fn set(&mut self, session: Session, at: Option<DateTime<Utc>>) {
        let id = session.id;
        self.remove(id);
        if let Some(at) = at {
            self.order.insert((at, id));
            self.evenings.insert(id, (at, session));
        }
    }
}
