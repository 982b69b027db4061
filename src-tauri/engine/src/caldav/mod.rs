//! The family's own calendar on a server (CalDAV): evenings go there, answers come back. Owns the connection, when to try
//! and what to say of it. The evenings are the plan's: what somebody moves there is put back, and what they add stays.
//!
//! Nothing of it exists until somebody connects a calendar, and between two looks no connection is open.

mod address;
mod answers;
mod connect;
mod discover;
mod http;
mod keyring;
mod look;
mod outbox;
mod publish;
mod tell;
mod trouble;
mod work;

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

pub use answers::Heard;
pub use keyring::{Keyring, NoKeyring};
pub use trouble::CalendarTrouble;
pub use work::Why;

use crate::calendar::{EventFacts, EventWords};
use crate::engine::Engine;
use crate::error::Error;
use crate::store::family_calendar::{self, Account};
use crate::view::FamilyCalendarView;
use keyring::Passwords;

/// How long finding somebody's calendars may take.
const FINDING: Duration = Duration::from_secs(60);

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
            entries.iter().filter(to_come).partition(|entry| entry.ours.contains("RRULE"));
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

/// Runs requests on a runtime of their own, which is gone with its threads and connections when they are done.
fn with_network<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Error::File)?;
    let done = runtime.block_on(work);
    // A name that nobody answers for is still being looked up; nobody waits for it.
    runtime.shutdown_background();
    done
}
