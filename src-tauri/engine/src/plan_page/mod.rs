//! The page that phones on the home network open, the calendars that follow, and the page where films are wished for. Owns
//! letting them in and shutting the door again: off until somebody shares, and for an evening over by itself when it is.
//! What can be said there are the engine's own use cases; the words are given from outside.

mod as_file;
mod dates;
mod door;
mod evening;
mod feed;
mod feeds;
mod forms;
mod guard;
mod hall;
mod heard;
mod interfaces;
mod keeper;
mod lasting;
mod limits;
mod links;
mod look;
mod name;
mod opening;
mod page;
mod people;
mod poster;
mod qr;
mod reply;
mod server;
mod shown;
mod wishes;
mod words;

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use houselights_domain::id::{FeedId, SessionId, WishLinkId};
use houselights_domain::share::{Address, Scope};
use tokio::runtime::Handle;
use tokio::sync::watch;

pub use hall::Refusal;
pub use limits::Limits;
pub use look::Font;
pub use wishes::WishSay;
pub use words::{Say, Words};

use crate::engine::Engine;
use crate::error::Error;
use crate::use_case::Secret;
use crate::view::{SharedEvening, SharingView, StartSharing};
use hall::Shared;
use lasting::Following;
use links::Given;
use look::Look;
use opening::{Door, Wants, put};

/// The port that is asked for first, so that a phone's bookmark and the firewall's rule stay good.
pub const PORT: u16 = 8315;

/// What the page takes from outside.
pub struct Outside {
    /// The words.
    pub words: Arc<dyn Words>,
    /// Fonts, if there are any.
    pub fonts: Vec<Font>,
    /// The addresses this computer has: [`addresses`], or a test's.
    pub addresses: Arc<dyn Fn() -> Vec<Address> + Send + Sync>,
    /// The port to ask for; 0 is any.
    pub port: u16,
    /// Says this computer's name on the home network, beside its numbers.
    pub announces: bool,
    /// What the page bears.
    pub limits: Limits,
    /// Hears of every refusal.
    pub refused: Arc<dyn Fn(Refusal) + Send + Sync>,
}

/// The addresses this computer has on private networks, the likeliest first.
pub fn addresses() -> Vec<Address> {
    interfaces::addresses()
}

/// The door for phones.
pub struct PlanPage {
    me: Weak<Self>,
    engine: Arc<Engine>,
    outside: Outside,
    look: Arc<Look>,
    runtime: Handle,
    open: Mutex<Option<Door>>,
    /// While anybody is let in for good, whenever this computer is at home.
    following: Mutex<Option<Following>>,
    /// The last try to let them in failed, because another program holds the port.
    held: AtomicBool,
    given: Given,
    feed_secrets: Mutex<HashMap<FeedId, Secret>>,
    wish_secrets: Mutex<HashMap<WishLinkId, Secret>>,
    shared: watch::Sender<BTreeSet<SessionId>>,
}

impl PlanPage {
    /// A door that is shut.
    pub fn new(engine: Arc<Engine>, mut outside: Outside, runtime: Handle) -> Arc<Self> {
        let look = Arc::new(Look::new(std::mem::take(&mut outside.fonts)));
        Arc::new_cyclic(|me| Self {
            me: Weak::clone(me),
            engine,
            outside,
            look,
            runtime,
            open: Mutex::default(),
            following: Mutex::default(),
            held: AtomicBool::default(),
            given: Given::default(),
            feed_secrets: Mutex::default(),
            wish_secrets: Mutex::default(),
            shared: watch::channel(BTreeSet::new()).0,
        })
    }

    /// Which evenings are shared, from now on.
    pub fn subscribe(&self) -> watch::Receiver<BTreeSet<SessionId>> {
        self.shared.subscribe()
    }

    /// Which evenings are shared now, and how phones reach them.
    pub fn shared(&self) -> Vec<SharedEvening> {
        let open = self.door();
        let Some(door) = open.as_ref() else { return Vec::new() };
        let all = door.shared.all();
        let shown = |session| SharedEvening { session, whereabouts: self.whereabouts(door, session) };
        all.iter().copied().map(shown).collect()
    }

    /// Lets phones in to an evening. The first time it makes a link for all.
    ///
    /// # Errors
    /// [`Error::NoNetwork`], [`Error::NoDoor`], [`Error::Gone`] if the evening is not there, [`Error::IsOver`],
    /// [`Error::NotWaiting`] if it was called off, [`Error::ReadOnly`], [`Error::TooMany`] links.
    pub fn start(&self, request: &StartSharing) -> Result<SharingView, Error> {
        if !self.shared.borrow().contains(&request.session) {
            self.engine.check_shareable(request.session)?;
        }
        // The link before the door: where none can be given, nothing is open.
        if self.engine.links(request.session)?.iter().all(|(link, _)| self.given.secret(link.id).is_none()) {
            self.give(request.session, None, Scope::default())?;
        }
        let wanted = request.address.as_deref();
        let followed = {
            let mut open = self.door();
            let moves = open
                .as_ref()
                .is_some_and(|door| wanted.is_some_and(|wanted| wanted != door.address.ip.to_string()));
            if open.is_none() || moves {
                // The old one stays open if there is no other.
                let before = open.as_ref().map(|door| (door.shared.clone(), Wants::Again(door.port())));
                let (shared, port) = before.unwrap_or((Shared::default(), Wants::Any));
                put(&mut open, self.listen(wanted, shared, port)?);
            }
            match open.as_mut() {
                Some(door) => {
                    door.shared.all().insert(request.session);
                    if moves { self.follow_door(door) } else { Ok(()) }
                }
                None => Ok(()),
            }
        };
        self.tell();
        // Where it moves, phones reach the evenings that were shared already elsewhere, too.
        self.read_again();
        followed?;
        self.view(request.session)
    }

    /// Lets nobody in to an evening any more. Its links work again when it is shared again.
    ///
    /// # Errors
    /// What the database says.
    pub fn stop(&self, session: SessionId) -> Result<SharingView, Error> {
        {
            let mut open = self.door();
            if let Some(door) = open.as_ref() {
                door.shared.all().remove(&session);
            }
            tidy(&mut open);
        }
        self.tell();
        self.view(session)
    }

    /// Lets nobody in to any evening any more. Calendars that follow are another matter.
    pub fn stop_all(&self) {
        {
            let mut open = self.door();
            if let Some(door) = open.as_ref() {
                door.shared.all().clear();
            }
            tidy(&mut open);
        }
        self.tell();
    }

    fn door(&self) -> MutexGuard<'_, Option<Door>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells that something beside the shared evenings is new, so that whoever shows it does not keep an older answer.
    fn read_again(&self) {
        self.shared.send_modify(|_| {});
    }

    fn tell(&self) {
        let open = self.door();
        let shared: BTreeSet<_> = open.as_ref().map(|door| door.shared.all().clone()).unwrap_or_default();
        self.shared.send_if_modified(|before| std::mem::replace(before, shared.clone()) != shared);
    }
}

/// Shuts the door once nobody is let in, or nobody who would find it where it stands.
fn tidy(open: &mut Option<Door>) {
    let Some(door) = open.as_mut() else { return };
    door.leave_other_port();
    if door.shared.is_empty() || (door.shared.all().is_empty() && !door.is_found()) {
        *open = None;
    }
}
