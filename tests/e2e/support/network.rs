//! A home network for one test, in a namespace. Where none can be made, the network that this machine is in has to do;
//! without one the journey is left out, which its output says.

#![allow(clippy::print_stderr, reason = "a test that is left out has to say so")]

use std::net::Ipv4Addr;
use std::time::Duration;

use mdns_sd::{HostnameResolutionEvent, ScopedIp, ServiceDaemon};

use super::namespace::Namespace;

/// This computer on a cable, with somebody at its other end, and with another one that has no address yet.
const CABLE: Namespace = Namespace {
    part: "--net",
    ready: "ip link set lo up && for n in 0 1; do ip link add home$n type veth peer name phone$n \
        && ip link set home$n up && ip link set phone$n up || exit 1; done && ip addr add 10.77.0.1/24 dev home0",
};

/// Goes through `journey`, the whole of the test of that name, in a home network.
pub fn at_home(test: &str, journey: impl FnOnce()) {
    if CABLE.is_here() {
        return journey();
    }
    if CABLE.can_be_made() {
        return CABLE.run(test);
    }
    let Some(own) = houselights_engine::plan_page::addresses().into_iter().next() else {
        eprintln!("SKIPPED {test}: no network can be made here, and this machine is in no private one");
        return;
    };
    eprintln!("{test} goes through {}: no network of its own can be made here", own.ip);
    journey();
}

/// Where a name such as `houselights-k7qm.local` leads, as somebody finds it who asks for the first time.
pub fn found_by_name(host: &str) -> Option<Ipv4Addr> {
    const PATIENCE: Duration = Duration::from_secs(2);
    let daemon = ServiceDaemon::new().ok()?;
    let heard =
        daemon.resolve_hostname(&format!("{host}."), u64::try_from(PATIENCE.as_millis()).ok()).ok()?;
    let mut found = None;
    while let (None, Ok(event)) = (found, heard.recv_timeout(2 * PATIENCE)) {
        match event {
            HostnameResolutionEvent::AddressesFound(_, all) => {
                found = all.into_iter().find_map(|one| match one {
                    ScopedIp::V4(ip) => Some(*ip.addr()),
                    _ => None,
                });
            }
            HostnameResolutionEvent::SearchTimeout(_) => break,
            _ => {}
        }
    }
    let _ = daemon.shutdown();
    found
}
