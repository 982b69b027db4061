//! This computer's name on the home network, beside its numbers, by multicast DNS and only while the door is open. It stays
//! when the numbers change, so that a link with the name goes on working.

use std::net::Ipv4Addr;
use std::time::Duration;

use mdns_sd::{IfKind, ServiceDaemon, ServiceInfo};

/// The longest time that saying goodbye may take.
const GOODBYE: Duration = Duration::from_millis(500);
const SERVICE: &str = "_http._tcp.local.";

/// The name, said for as long as this lives.
pub(super) struct Named {
    daemon: ServiceDaemon,
    host: String,
}

impl Named {
    /// Says it on the network of that address; `None` where nothing can be said: the numbers still work.
    pub fn announce(host: String, ip: Ipv4Addr, port: u16) -> Option<Self> {
        let daemon = ServiceDaemon::new().ok()?;
        let named = Self { daemon, host };
        // On no other network: a VPN's company has no business with it.
        named.daemon.disable_interface(IfKind::All).ok()?;
        named.daemon.enable_interface(IfKind::Addr(ip.into())).ok()?;
        let instance = named.host.trim_end_matches(".local");
        let full = format!("{}.", named.host);
        let service = ServiceInfo::new(SERVICE, instance, &full, ip.to_string(), port, None).ok()?;
        named.daemon.register(service).ok()?;
        Some(named)
    }

    /// Says it no more once this returns, if that is soon.
    pub fn fall_silent(self) {
        if let Ok(done) = self.daemon.shutdown() {
            let _ = done.recv_timeout(GOODBYE);
        }
    }

    /// The name, such as `houselights-k7qm.local`.
    pub fn host(&self) -> &str {
        &self.host
    }
}

impl Drop for Named {
    fn drop(&mut self) {
        // It says goodbye by itself; nobody waits for it.
        let _ = self.daemon.shutdown();
    }
}
