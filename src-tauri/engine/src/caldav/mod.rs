//! The family's own calendar on a server (CalDAV): evenings go there, answers come back. Owns the connection, when to try
//! and what to say of it. The evenings are the plan's: what somebody moves there is put back, and what they add stays.
//!
//! Nothing of it exists until somebody connects a calendar, and between two looks no connection is open.

mod address;
mod answers;
mod connect;
mod discover;
mod http;
mod look;
mod outbox;
mod publish;
mod tell;
mod trouble;
mod work;

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::TimeDelta;
use tokio::sync::watch;

pub use answers::Heard;
pub use trouble::CalendarTrouble;
pub use work::Why;

use crate::calendar::{EventFacts, EventWords};
use crate::engine::Engine;
use crate::error::Error;
use crate::keyring::{Keyring, Passwords};
use crate::store::family_calendar::{self, Account};
use crate::view::FamilyCalendarView;

/// How long finding somebody's calendars may take.
const FINDING: Duration = Duration::from_secs(60);
/// How long after a start the calendar is looked at first.
const AFTER_START: TimeDelta = TimeDelta::seconds(10);
/// The longest wait in one go: clocks are set, and stand still while a computer sleeps.
const LONGEST_WAIT: Duration = Duration::from_secs(15 * 60);

/// What the program that has the words says of an evening.
pub type SayEvent = dyn Fn(&EventFacts<'_>) -> EventWords + Send + Sync;

/// The family's calendar on a server.
pub struct FamilyCalendar {
    engine: Arc<Engine>,
    words: Arc<SayEvent>,
    passwords: Passwords,
    /// One at a time asks the server.
    asking: Mutex<()>,
    told: watch::Sender<()>,
}

impl FamilyCalendar {
    /// Nothing is connected by this.
    pub fn new(engine: Arc<Engine>, words: Arc<SayEvent>, keyring: Arc<dyn Keyring>) -> Arc<Self> {
        let passwords = Passwords::new(keyring);
        Arc::new(Self { engine, words, passwords, asking: Mutex::default(), told: watch::channel(()).0 })
    }

    /// Hears whenever how it stands may have changed.
    pub fn subscribe(&self) -> watch::Receiver<()> {
        self.told.subscribe()
    }

    /// How it stands; `None` while no calendar is connected.
    ///
    /// # Errors
    /// What the database says.
    pub fn view(&self) -> Result<Option<FamilyCalendarView>, Error> {
        let Some((account, entries)) = self.known()? else { return Ok(None) };
        let now = self.engine.now();
        let waiting = self.steps(&entries, false)?.len();
        let to_come = |entry: &&family_calendar::Entry| {
            entry.there.is_some() && entry.ends_at.is_none_or(|ends| ends >= now)
        };
        let (series, evenings): (Vec<_>, Vec<_>) =
            entries.iter().filter(to_come).partition(|entry| entry.ours.contains("\nRRULE:"));
        let many = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let standing = account.standing.clone();
        Ok(Some(FamilyCalendarView {
            evenings: many(evenings.len()),
            series: many(series.len()),
            waiting: many(waiting),
            refused: many(entries.iter().filter(|entry| entry.trouble.is_some()).count()),
            settled_at: standing.settled_at,
            trouble: standing.trouble,
            since: standing.since,
            password_in_memory: self.passwords.is_held_only(&key(&account)),
            server: account.server,
            user: account.user,
            name: account.name,
        }))
    }

    fn known(&self) -> Result<Option<(Account, Vec<family_calendar::Entry>)>, Error> {
        let inner = self.engine.inner()?;
        let Some(account) = family_calendar::account(&inner.connection)? else { return Ok(None) };
        Ok(Some((account, family_calendar::entries(&inner.connection)?)))
    }

    fn asking(&self) -> MutexGuard<'_, ()> {
        self.asking.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self) {
        self.told.send_modify(|()| {});
    }
}

/// By what name the keyring keeps the password.
fn key(account: &Account) -> String {
    format!("{} on {}", account.user, account.server)
}

/// Looks until nobody can ring any more, and hands what the database said to `failed`. A ring ends a wait early: something
/// changed, or the computer woke up. While no calendar is connected it sleeps until rung.
pub fn run(calendar: &FamilyCalendar, rung: &Receiver<()>, mut failed: impl FnMut(&Error)) {
    // A start has enough to do.
    let mut next = calendar.known().ok().flatten().map(|_| calendar.engine.now() + AFTER_START);
    loop {
        let heard = match next {
            Some(next) => {
                let wait = (next - calendar.engine.now()).to_std().unwrap_or_default();
                rung.recv_timeout(wait.min(LONGEST_WAIT))
            }
            None => rung.recv().map_err(RecvTimeoutError::from),
        };
        if heard == Err(RecvTimeoutError::Disconnected) {
            return;
        }
        next = calendar.work(Why::Rung).unwrap_or_else(|error| {
            failed(&error);
            Some(calendar.engine.now() + work::LOOK)
        });
    }
}
