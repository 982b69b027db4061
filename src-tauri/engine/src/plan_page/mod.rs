//! The page that phones on the home network open. Owns letting them in and shutting the door again: off until somebody
//! shares an evening, over by itself when it is. What can be said there are the engine's own use cases; the words are
//! given from outside.

mod door;
mod forms;
mod guard;
mod hall;
mod interfaces;
mod keeper;
mod limits;
mod look;
mod page;
mod poster;
mod qr;
mod reply;
mod server;
mod words;

use std::collections::{BTreeSet, HashMap};
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use houselights_domain::id::{LinkId, SessionId};
use houselights_domain::share::{Address, Scope};
use tokio::runtime::Handle;
use tokio::sync::watch;

pub use hall::Refusal;
pub use limits::Limits;
pub use look::Font;
pub use words::{Say, Words};

use crate::engine::Engine;
use crate::error::Error;
use crate::use_case::Secret;
use crate::view::{LinkView, MakeLink, SharingView, StartSharing};
use hall::{Hall, Shared, Told};
use limits::Meter;
use look::Look;

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
    engine: Arc<Engine>,
    outside: Outside,
    look: Arc<Look>,
    runtime: Handle,
    open: Arc<Mutex<Option<Door>>>,
    secrets: Mutex<HashMap<LinkId, Secret>>,
    shared: watch::Sender<BTreeSet<SessionId>>,
}

/// A door that is open.
struct Door {
    address: Address,
    port: u16,
    shared: Shared,
    stop: watch::Sender<bool>,
}

impl Drop for Door {
    fn drop(&mut self) {
        // Nobody listening any more is what it is for.
        let _ = self.stop.send(true);
    }
}

impl PlanPage {
    /// A door that is shut.
    pub fn new(engine: Arc<Engine>, mut outside: Outside, runtime: Handle) -> Self {
        let look = Arc::new(Look::new(std::mem::take(&mut outside.fonts)));
        let (open, secrets, shared) = (Arc::default(), Mutex::default(), watch::channel(BTreeSet::new()).0);
        Self { engine, outside, look, runtime, open, secrets, shared }
    }

    /// Which evenings are shared, from now on.
    pub fn subscribe(&self) -> watch::Receiver<BTreeSet<SessionId>> {
        self.shared.subscribe()
    }

    /// Which evenings are shared now.
    pub fn shared(&self) -> Vec<SessionId> {
        self.shared.borrow().iter().copied().collect()
    }

    /// Lets phones in to an evening. The first time it makes a link for all.
    ///
    /// # Errors
    /// [`Error::NoNetwork`], [`Error::NoDoor`], [`Error::Gone`] if the evening is not there.
    pub fn start(&self, request: &StartSharing) -> Result<SharingView, Error> {
        self.engine.follow_evening(request.session)?;
        let wanted = request.address.as_deref();
        {
            let mut open = self.door();
            let moves = open
                .as_ref()
                .is_some_and(|door| wanted.is_some_and(|wanted| wanted != door.address.ip.to_string()));
            if open.is_none() || moves {
                // The old one stays open if there is no other.
                let shared = open.as_ref().map(|door| door.shared.clone()).unwrap_or_default();
                *open = Some(self.listen(wanted, shared)?);
            }
            if let Some(door) = open.as_ref() {
                door.shared.all().insert(request.session);
            }
        }
        self.tell();
        if self.engine.links(request.session)?.iter().all(|(link, _)| self.secret(link.id).is_none()) {
            self.give(request.session, None)?;
        }
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
            if open.as_ref().is_some_and(|door| door.shared.all().is_empty()) {
                *open = None;
            }
        }
        self.tell();
        self.view(session)
    }

    /// Makes a link.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening or the person is not there, [`Error::TooMany`].
    pub fn make_link(&self, request: MakeLink) -> Result<SharingView, Error> {
        self.give(request.session, request.who)?;
        self.view(request.session)
    }

    /// Takes a link back.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn revoke(&self, session: SessionId, link: LinkId) -> Result<SharingView, Error> {
        self.engine.revoke_link(link)?;
        self.secrets.lock().unwrap_or_else(PoisonError::into_inner).remove(&link);
        self.view(session)
    }

    /// How an evening is shared.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn view(&self, session: SessionId) -> Result<SharingView, Error> {
        let until = self.engine.follow_evening(session)?;
        let (at, on) = {
            let open = self.door();
            let at = open.as_ref().map(|door| (door.address.ip, door.port));
            (at, open.as_ref().is_some_and(|door| door.shared.all().contains(&session)))
        };
        let links = self.engine.links(session)?;
        let mut suggestions = self.engine.suggestions(session)?;
        suggestions.retain(|one| one.taken.is_none());
        Ok(SharingView {
            session,
            on,
            until,
            addresses: (self.outside.addresses)(),
            address: at.map(|(ip, _)| ip.to_string()),
            port: at.map(|(_, port)| port),
            links: links.into_iter().map(|(link, phones)| self.link_view(link, phones, at)).collect(),
            ballot: self.engine.ballot(session)?,
            suggestions,
        })
    }

    fn link_view(
        &self,
        link: houselights_domain::share::Link,
        phones: u32,
        at: Option<(Ipv4Addr, u16)>,
    ) -> LinkView {
        let url = self
            .secret(link.id)
            .zip(at)
            .map(|(secret, (ip, port))| format!("http://{ip}:{port}/i/{}", secret.digits()));
        LinkView { qr: url.as_deref().and_then(qr::of), url, named_url: None, phones, link }
    }

    fn give(&self, session: SessionId, who: Option<houselights_domain::plan::Person>) -> Result<(), Error> {
        let (id, secret) = self.engine.give_link(session, who, Scope::default())?;
        self.secrets.lock().unwrap_or_else(PoisonError::into_inner).insert(id, secret);
        Ok(())
    }

    fn secret(&self, link: LinkId) -> Option<Secret> {
        self.secrets.lock().unwrap_or_else(PoisonError::into_inner).get(&link).cloned()
    }

    fn door(&self) -> MutexGuard<'_, Option<Door>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self) {
        let open = self.door();
        let shared = open.as_ref().map(|door| door.shared.all().clone()).unwrap_or_default();
        self.shared.send_if_modified(|before| std::mem::replace(before, shared.clone()) != shared);
    }

    fn listen(&self, wanted: Option<&str>, shared: Shared) -> Result<Door, Error> {
        let offered = (self.outside.addresses)();
        let found = match wanted {
            Some(wanted) => offered.into_iter().find(|address| address.ip.to_string() == wanted),
            None => offered.into_iter().next(),
        };
        let address = found.ok_or(Error::NoNetwork)?;
        let bind = |port| std::net::TcpListener::bind((address.ip, port));
        let listener = bind(self.outside.port).or_else(|_| bind(0)).map_err(Error::NoDoor)?;
        listener.set_nonblocking(true).map_err(Error::NoDoor)?;
        let port = listener.local_addr().map_err(Error::NoDoor)?.port();
        let (stop, stopped) = watch::channel(false);
        let told: Told = Arc::clone(&self.outside.refused);
        let hall = Arc::new(Hall {
            engine: Arc::clone(&self.engine),
            words: Arc::clone(&self.outside.words),
            look: Arc::clone(&self.look),
            shared: shared.clone(),
            subnet: address.subnet(),
            hosts: vec![format!("{}:{port}", address.ip)],
            limits: self.outside.limits,
            meter: Meter::new(self.outside.limits),
            told,
        });
        let _in_runtime = self.runtime.enter();
        let listener = tokio::net::TcpListener::from_std(listener).map_err(Error::NoDoor)?;
        tokio::spawn(server::serve(listener, hall, stopped.clone()));
        let keeper = keeper::Keeper {
            engine: Arc::clone(&self.engine),
            shared: shared.clone(),
            open: Arc::downgrade(&self.open),
            told: self.shared.clone(),
        };
        tokio::spawn(keeper.keep(stopped));
        Ok(Door { address, port, shared, stop })
    }
}
