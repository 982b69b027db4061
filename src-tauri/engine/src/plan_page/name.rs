//! This computer's names on the home network, beside its numbers, by multicast DNS and only while the door is open:
//! `houselights-20.local` for 192.168.1.20, where the numbers make it the only one of its kind there, and for calendars
//! one that stays when the numbers change.

use std::net::Ipv4Addr;

use mdns_sd::{IfKind, ServiceDaemon, ServiceInfo};

const SERVICE: &str = "_http._tcp.local.";

/// The names, for as long as this lives.
pub(super) struct Named {
    daemon: ServiceDaemon,
    ip: Ipv4Addr,
    port: u16,
    host: String,
}

impl Named {
    /// Says the name on the network of that address; `None` where nothing can be said.
    pub fn announce(ip: Ipv4Addr, port: u16) -> Option<Self> {
        let host = host(ip);
        let daemon = ServiceDaemon::new().ok()?;
        let named = Self { daemon, ip, port, host };
        // On no other network: a VPN's company has no business with it.
        named.daemon.disable_interface(IfKind::All).ok()?;
        named.daemon.enable_interface(IfKind::Addr(ip.into())).ok()?;
        named.also(&named.host)?;
        Some(named)
    }

    /// Says another name there.
    pub fn also(&self, host: &str) -> Option<()> {
        let instance = host.trim_end_matches(".local");
        let full = format!("{host}.");
        let service =
            ServiceInfo::new(SERVICE, instance, &full, self.ip.to_string(), self.port, None).ok()?;
        self.daemon.register(service).ok()
    }

    /// The name, such as `houselights-20.local`.
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

fn host(ip: Ipv4Addr) -> String {
    let [.., last] = ip.octets();
    format!("houselights-{last}.local")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_computers_of_one_network_have_two_names() {
        assert_eq!(host([192, 168, 1, 20].into()), "houselights-20.local");
        assert_ne!(host([192, 168, 1, 21].into()), host([192, 168, 1, 20].into()));
    }
}
