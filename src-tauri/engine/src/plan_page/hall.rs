//! What every request meets: what is shared, the names this computer is known by, and who is told of a
//! refusal. Refuses to know HTTP beyond a host's name.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use houselights_domain::id::SessionId;
use houselights_domain::share::Subnet;

use tokio::sync::watch;

use super::feed::Tags;
use super::lasting::Lasting;
use super::limits::{Limits, Meter};
use super::look::Look;
use super::words::{Say, Words};
use crate::engine::Engine;
use crate::error::Error;

/// Why somebody was refused. Holds nothing that could be a secret or a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Not from this network.
    Stranger,
    /// Too many connections.
    Crowd,
    /// Too many requests.
    Haste,
    /// A name that this computer is not known by.
    Host,
    /// A form that another page sent.
    Origin,
    /// A form without the token of its page.
    FormToken,
    /// A form that is too large, or takes too long.
    Size,
    /// A link or a phone that nobody knows, or whose time is over.
    Link,
    /// Something that the link does not allow.
    Scope,
    /// A head that is none of HTTP, or says two things at once; also that of a browser which tries encryption first.
    Head,
    /// A head that was begun and took too long.
    Slow,
    /// A way to somewhere else than the pages.
    Path,
}

/// What phones are let in to: evenings, the calendars that follow, and the wish page.
#[derive(Clone, Debug, Default)]
pub(super) struct Shared {
    evenings: Arc<Mutex<BTreeSet<SessionId>>>,
    feeds: Arc<AtomicBool>,
    wishes: Arc<AtomicBool>,
}

impl Shared {
    /// The evenings.
    pub fn all(&self) -> MutexGuard<'_, BTreeSet<SessionId>> {
        self.evenings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether they are let in.
    pub fn lets_in(&self, whom: Lasting) -> bool {
        self.flag(whom).load(Ordering::Relaxed)
    }

    /// Lets them in, or not any more; whether that is new.
    pub fn set(&self, whom: Lasting, on: bool) -> bool {
        self.flag(whom).swap(on, Ordering::Relaxed) != on
    }

    /// Whether anybody is let in for good.
    pub fn lasts(&self) -> bool {
        self.lets_in(Lasting::Feeds) || self.lets_in(Lasting::Wishes)
    }

    /// Whether nobody is let in to anything.
    pub fn is_empty(&self) -> bool {
        self.all().is_empty() && !self.lasts()
    }

    fn flag(&self, whom: Lasting) -> &AtomicBool {
        match whom {
            Lasting::Feeds => &self.feeds,
            Lasting::Wishes => &self.wishes,
        }
    }
}

pub(super) type Told = Arc<dyn Fn(Refusal) + Send + Sync>;

pub(super) struct Hall {
    pub engine: Arc<Engine>,
    pub words: Arc<dyn Words>,
    pub look: Arc<Look>,
    pub shared: Shared,
    pub subnet: Subnet,
    /// `192.168.1.20:8315`, and the same behind this computer's name.
    pub hosts: Vec<String>,
    pub limits: Limits,
    pub meter: Meter,
    pub told: Told,
    /// What calendars that follow have, as it was last written.
    pub tags: Tags,
    /// Who shows what is shared.
    pub news: watch::Sender<BTreeSet<SessionId>>,
}

impl Hall {
    pub fn say(&self, what: Say<'_>) -> String {
        self.words.say(&what)
    }

    /// Tells of a refusal.
    pub fn refuse(&self, why: Refusal) {
        (self.told)(why);
    }

    /// Has the window read again who came in.
    pub fn read_again(&self) {
        self.news.send_modify(|_| {});
    }

    pub fn knows(&self, host: &str) -> bool {
        self.hosts.iter().any(|known| known.eq_ignore_ascii_case(host))
    }

    /// Asks the engine off the threads that listen.
    pub async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Engine) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let engine = Arc::clone(&self.engine);
        let asked = tokio::task::spawn_blocking(move || question(&engine)).await;
        // Only at the end of the program: a panic in there ends it, where panics abort.
        asked.unwrap_or(Err(Error::Poisoned))
    }
}
