//! The addresses that this computer has, as the system tells them. Refuses to choose.

use std::net::IpAddr;

use houselights_domain::share::{Address, Interface, offered};

/// The addresses a phone could be given, the likeliest first.
pub fn addresses() -> Vec<Address> {
    // A system that does not tell is as good as one without a network: the words are the same.
    let all = if_addrs::get_if_addrs().unwrap_or_default();
    let interfaces: Vec<Interface> = all
        .into_iter()
        .filter_map(|one| {
            let if_addrs::IfAddr::V4(address) = &one.addr else { return None };
            let IpAddr::V4(ip) = one.ip() else { return None };
            let wireless = std::path::Path::new("/sys/class/net").join(&one.name).join("wireless").exists();
            Some(Interface { ip, prefix: address.prefixlen, wireless, name: one.name })
        })
        .collect();
    offered(&interfaces)
}
