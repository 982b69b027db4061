//! Opening the door, and where it stands: at one address, with the name that stays beside the numbers, and at one port, or
//! two where evenings had to take another than those know who are let in for good. Owns moving it within the network that
//! was chosen and shutting it when the last evening is over and nobody is let in for good.

use std::net::TcpListener;
use std::sync::{Arc, Weak};

use houselights_domain::id::SessionId;
use houselights_domain::share::{Address, follow};
use tokio::sync::watch;

use super::feed::Tags;
use super::hall::{Hall, Shared, Told};
use super::keeper::Next;
use super::limits::Meter;
use super::name::Named;
use super::{PlanPage, keeper, server, tidy};
use crate::error::Error;
use crate::store::lasting_door::LastingDoor;

/// A door that is open.
pub(super) struct Door {
    /// Where it stands.
    pub address: Address,
    /// Where it was wanted: it goes back there.
    pub chosen: Address,
    /// This computer had that address at the last look, which whoever shows it was told of.
    pub there: bool,
    /// Where evenings are.
    listening: Listening,
    /// The port that those know who are let in for good, where it is another one and free by now.
    known: Option<Listening>,
    /// That port, if anybody knows one.
    pub known_port: Option<u16>,
    hall: Arc<Hall>,
    /// The name that stays, where this computer says one.
    name: Option<String>,
    /// Says it.
    pub named: Option<Named>,
    pub shared: Shared,
    stop: watch::Sender<bool>,
}

/// A port that is listened at.
struct Listening {
    port: u16,
    stop: watch::Sender<bool>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        // Nobody listening any more is what it is for.
        let _ = self.stop.send(true);
    }
}

/// Which port will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wants {
    /// The one that is known: at any other nobody would look.
    TheKnown,
    /// That one or, while another program holds it, any: the links are given now.
    Any,
    /// The same, and rather this one: it is in links that were given.
    Again(u16),
}

impl Door {
    /// Where evenings are.
    pub fn port(&self) -> u16 {
        self.listening.port
    }

    /// Whether those who are let in for good find it.
    pub fn is_found(&self) -> bool {
        self.known_port.is_none_or(|port| port == self.port() || self.known.is_some())
    }

    /// Listens at the port that they know, too.
    pub fn listen_where_known(&mut self) -> Result<(), Error> {
        if let Some(port) = self.known_port.filter(|_| !self.is_found()) {
            let listener = TcpListener::bind((self.address.ip, port)).map_err(Error::NoDoor)?;
            self.known = Some(listen_at(listener, &self.hall)?);
        }
        Ok(())
    }

    /// Gives up the port that only evenings had, once there are none.
    pub fn leave_other_port(&mut self) {
        if let Some(known) = self.known.take_if(|_| self.hall.shared.all().is_empty()) {
            self.listening = known;
        }
    }
}

/// Opens that door in place of the one that is open. One of them at a time says the name: beside the other it would be
/// taken for somebody else's.
pub(super) fn put(open: &mut Option<Door>, door: Door) {
    if let Some(named) = open.take().and_then(|mut before| before.named.take()) {
        named.fall_silent();
    }
    let door = open.insert(door);
    door.named = door.name.clone().and_then(|name| Named::announce(name, door.address.ip, door.port()));
}

/// The name that stays, as calendars and phones ask for it.
pub(super) fn host_of(door: &LastingDoor) -> String {
    format!("{}.local", door.name)
}

impl Drop for Door {
    fn drop(&mut self) {
        // Nobody listening any more is what it is for.
        let _ = self.stop.send(true);
    }
}

impl PlanPage {
    /// Opens a door at the wanted address, or at the likeliest.
    pub(super) fn listen(&self, wanted: Option<&str>, shared: Shared, port: Wants) -> Result<Door, Error> {
        let offered = (self.outside.addresses)();
        let found = match wanted {
            Some(wanted) => offered.into_iter().find(|address| address.ip.to_string() == wanted),
            None => offered.into_iter().next(),
        };
        let chosen = found.ok_or(Error::NoNetwork)?;
        self.listen_at(chosen.clone(), chosen, shared, port)
    }

    /// Opens a door there, at the port that is known from before if there is one.
    pub(super) fn listen_at(
        &self,
        address: Address,
        chosen: Address,
        shared: Shared,
        wants: Wants,
    ) -> Result<Door, Error> {
        let lasting = self.engine.lasting_door()?;
        let known_port = self.known_port()?;
        let bind = |port| TcpListener::bind((address.ip, port));
        let usual = || bind(self.outside.port).or_else(|_| bind(0));
        let listener = match (known_port, wants) {
            (Some(port), Wants::TheKnown) => bind(port),
            (Some(port), Wants::Any) => bind(port).or_else(|_| usual()),
            (Some(port), Wants::Again(again)) => bind(port).or_else(|_| bind(again)).or_else(|_| usual()),
            (None, Wants::Again(again)) => bind(again).or_else(|_| usual()),
            (None, _) => usual(),
        };
        let listener = listener.map_err(Error::NoDoor)?;
        let port = listener.local_addr().map_err(Error::NoDoor)?.port();
        let name = self.outside.announces.then(|| host_of(&lasting));
        let names: Vec<_> = name.clone().into_iter().chain([address.ip.to_string()]).collect();
        let ports = known_port.filter(|known| *known != port).into_iter().chain([port]);
        let hosts = ports.flat_map(|port| names.iter().map(move |name| format!("{name}:{port}"))).collect();
        let (stop, stopped) = watch::channel(false);
        let told: Told = Arc::clone(&self.outside.refused);
        let hall = Arc::new(Hall {
            engine: Arc::clone(&self.engine),
            words: Arc::clone(&self.outside.words),
            look: Arc::clone(&self.look),
            shared: shared.clone(),
            subnet: address.subnet(),
            hosts,
            limits: self.outside.limits,
            meter: Meter::new(self.outside.limits),
            told,
            tags: Tags::default(),
            news: self.shared.clone(),
        });
        let _in_runtime = self.runtime.enter();
        let listening = listen_at(listener, &hall)?;
        tokio::spawn(keeper::keep(Weak::clone(&self.me), stopped, Self::look));
        Ok(Door {
            address,
            chosen,
            there: true,
            listening,
            known: None,
            known_port,
            hall,
            name,
            named: None,
            shared,
            stop,
        })
    }

    /// Lets nobody in to what is over, and follows this computer to another address of the chosen network. Where it has
    /// none there, the door stays for when it comes back.
    pub(super) fn look(&self) -> Next {
        let all: Vec<_> =
            self.door().as_ref().map(|door| door.shared.all().iter().copied().collect()).unwrap_or_default();
        let now = self.engine.now();
        let over = |session: &SessionId| match self.engine.follow_evening(*session) {
            Ok(until) => now >= until,
            Err(Error::Gone) => true,
            // What cannot be looked up now is looked up in a moment.
            Err(_) => false,
        };
        let over: Vec<_> = all.into_iter().filter(over).collect();
        let mut open = self.door();
        let Some(door) = open.as_mut() else { return Next::Never };
        door.shared.all().retain(|session| !over.contains(session));
        tidy(&mut open);
        let Some(door) = open.as_mut() else {
            drop(open);
            self.tell();
            return Next::Never;
        };
        let offered = (self.outside.addresses)();
        let there = offered.iter().any(|address| address.ip == door.address.ip);
        let flipped = std::mem::replace(&mut door.there, there) != there;
        let moved = follow(&door.chosen, &offered).filter(|address| address.ip != door.address.ip);
        let wants = if door.shared.all().is_empty() { Wants::TheKnown } else { Wants::Again(door.port()) };
        let moved = moved.and_then(|address| {
            self.listen_at(address.clone(), door.chosen.clone(), door.shared.clone(), wants).ok()
        });
        let moves = moved.is_some();
        if let Some(door) = moved {
            put(&mut open, door);
        }
        drop(open);
        if moves || flipped {
            // The same evenings, but phones reach them elsewhere, or not at the moment.
            self.read_again();
        }
        self.tell();
        // A door that moved has a keeper of its own.
        match wants {
            _ if moves => Next::Never,
            Wants::TheKnown => Next::Later,
            _ => Next::Soon,
        }
    }
}

/// Answers there from now on. Called within the runtime.
fn listen_at(listener: TcpListener, hall: &Arc<Hall>) -> Result<Listening, Error> {
    listener.set_nonblocking(true).map_err(Error::NoDoor)?;
    let port = listener.local_addr().map_err(Error::NoDoor)?.port();
    let listener = tokio::net::TcpListener::from_std(listener).map_err(Error::NoDoor)?;
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(server::serve(listener, Arc::clone(hall), stopped));
    Ok(Listening { port, stop })
}
