//! Opening the door, and where it stands: at one address and port, with a name beside the numbers. Owns moving it with the
//! network and shutting it when the last evening is over.

use std::sync::{Arc, Weak};

use houselights_domain::id::SessionId;
use houselights_domain::share::Address;
use tokio::sync::watch;

use super::hall::{Hall, Shared, Told};
use super::limits::Meter;
use super::name::Named;
use super::{PlanPage, keeper, server};
use crate::error::Error;

/// A door that is open.
pub(super) struct Door {
    pub address: Address,
    pub port: u16,
    pub named: Option<Named>,
    pub shared: Shared,
    stop: watch::Sender<bool>,
}

impl Drop for Door {
    fn drop(&mut self) {
        // Nobody listening any more is what it is for.
        let _ = self.stop.send(true);
    }
}

impl PlanPage {
    /// Opens a door at the wanted address, or at the likeliest.
    pub(super) fn listen(&self, wanted: Option<&str>, shared: Shared) -> Result<Door, Error> {
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
        let named = self.outside.announces.then(|| Named::announce(address.ip, port)).flatten();
        let names = named.iter().map(Named::host).map(str::to_owned).chain([address.ip.to_string()]);
        let (stop, stopped) = watch::channel(false);
        let told: Told = Arc::clone(&self.outside.refused);
        let hall = Arc::new(Hall {
            engine: Arc::clone(&self.engine),
            words: Arc::clone(&self.outside.words),
            look: Arc::clone(&self.look),
            shared: shared.clone(),
            subnet: address.subnet(),
            hosts: names.map(|name| format!("{name}:{port}")).collect(),
            limits: self.outside.limits,
            meter: Meter::new(self.outside.limits),
            told,
        });
        let _in_runtime = self.runtime.enter();
        let listener = tokio::net::TcpListener::from_std(listener).map_err(Error::NoDoor)?;
        tokio::spawn(server::serve(listener, hall, stopped.clone()));
        tokio::spawn(keeper::keep(Weak::clone(&self.me), stopped));
        Ok(Door { address, port, named, shared, stop })
    }

    /// Lets nobody in to what is over, and follows the network to another address. Whether this door is shut.
    pub(super) fn look(&self) -> bool {
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
        let Some(door) = open.as_ref() else { return true };
        door.shared.all().retain(|session| !over.contains(session));
        let (none, moved) = (door.shared.all().is_empty(), self.moved(door));
        if none {
            *open = None;
        } else if let Some(door) = moved {
            *open = Some(door);
            drop(open);
            // The same evenings, at another address.
            self.shared.send_modify(|_| {});
            return true;
        }
        drop(open);
        self.tell();
        none
    }

    /// A door at another address, if this computer has lost the one it had. Without any network the old one stays, for
    /// when it comes back.
    fn moved(&self, door: &Door) -> Option<Door> {
        let offered = (self.outside.addresses)();
        let still = offered.iter().any(|address| address.ip == door.address.ip);
        if still || offered.is_empty() {
            return None;
        }
        self.listen(None, door.shared.clone()).ok()
    }
}
