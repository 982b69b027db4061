//! Which of this computer's addresses a phone can be given. Owns their order and who is a neighbour; refuses to ask the
//! system for them.

// Addresses as values; the sockets are in `std`.
use core::net::{IpAddr, Ipv4Addr};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One way into this computer, as the system tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interface {
    /// The system's name for it, such as `wlan0`.
    pub name: String,
    /// The address there.
    pub ip: Ipv4Addr,
    /// How many bits of it name the network.
    pub prefix: u8,
    /// The system says that it is wireless.
    pub wireless: bool,
}

/// What an address leads through. In the order in which they are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AddressKind {
    /// The Wi-Fi, where the phones are.
    Wifi,
    /// A cable to the same box, mostly.
    Ethernet,
    /// Something else that leads to a private network.
    Other,
    /// A private network over another one: phones at home are seldom in it.
    Vpn,
}

/// An address that a phone can be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Address {
    /// The address.
    #[ts(type = "string")]
    pub ip: Ipv4Addr,
    /// How many bits of it name the network.
    pub prefix: u8,
    /// What it leads through.
    pub kind: AddressKind,
    /// The system's name for that, such as `wlan0`.
    pub name: String,
}

/// The neighbours of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subnet {
    ip: u32,
    mask: u32,
}

impl Subnet {
    /// The network of an address whose first `prefix` bits name it.
    pub fn of(ip: Ipv4Addr, prefix: u8) -> Self {
        let mask = u32::MAX.checked_shl(32_u32.saturating_sub(prefix.into())).unwrap_or(0);
        Self { ip: ip.to_bits() & mask, mask }
    }

    /// Whether an address is in it.
    pub fn holds(self, peer: IpAddr) -> bool {
        match peer.to_canonical() {
            IpAddr::V4(peer) => peer.to_bits() & self.mask == self.ip,
            IpAddr::V6(_) => false,
        }
    }
}

impl Address {
    /// Its neighbours.
    pub fn subnet(&self) -> Subnet {
        Subnet::of(self.ip, self.prefix)
    }
}

/// Names by which systems call what only leads to programs on the same computer.
const INSIDE: [&str; 13] = [
    "docker",
    "podman",
    "br-",
    "veth",
    "virbr",
    "vmnet",
    "vboxnet",
    "lxc",
    "lxdbr",
    "incusbr",
    "cni",
    "waydroid",
    "vethernet (wsl",
];
/// A network has room for a phone beside this computer: tunnels have addresses of one each.
const NARROWEST: u8 = 30;
/// Names of networks over other networks.
const OVER: [&str; 8] = ["tun", "tap", "wg", "ppp", "utun", "tailscale", "zt", "nordlynx"];
const WIRED: [&str; 5] = ["eth", "en", "em", "ethernet", "local area connection"];
const WIRELESS: [&str; 4] = ["wl", "ath", "wi-fi", "ra"];

/// The addresses that a phone could reach, the likeliest first. Never one that leads nowhere but to this computer, and
/// never one that the whole internet can reach.
pub fn offered(interfaces: &[Interface]) -> Vec<Address> {
    let mut offered: Vec<Address> = interfaces.iter().filter_map(address).collect();
    offered.sort_by(|a, b| (a.kind, &a.name, a.ip).cmp(&(b.kind, &b.name, b.ip)));
    offered.dedup_by(|a, b| a.ip == b.ip);
    offered
}

/// Where a door stands that was opened at `chosen`: there, or as long as this computer does not have that address, at
/// another of the same network. Never in a network that nobody chose, nor in a tunnel that has the same numbers.
pub fn follow<'a>(chosen: &Address, offered: &'a [Address]) -> Option<&'a Address> {
    let near = |other: &&Address| {
        chosen.subnet() == other.subnet() && other.kind <= chosen.kind.max(AddressKind::Ethernet)
    };
    offered.iter().find(|other| other.ip == chosen.ip).or_else(|| offered.iter().find(near))
}

fn address(interface: &Interface) -> Option<Address> {
    let Interface { name, ip, prefix, wireless } = interface;
    let lower = name.to_lowercase();
    let is = |names: &[&str]| names.iter().any(|name| lower.starts_with(name));
    let loopback = lower.trim_end_matches(|digit: char| digit.is_ascii_digit()) == "lo";
    let carrier_grade = ip.octets()[0] == 100 && (64..128).contains(&ip.octets()[1]);
    if loopback
        || ip.is_loopback()
        || is(&INSIDE)
        || *prefix > NARROWEST
        || !(ip.is_private() || carrier_grade)
    {
        return None;
    }
    let kind = if is(&OVER) || carrier_grade {
        AddressKind::Vpn
    } else if *wireless || is(&WIRELESS) {
        AddressKind::Wifi
    } else if is(&WIRED) {
        AddressKind::Ethernet
    } else {
        AddressKind::Other
    };
    Some(Address { ip: *ip, prefix: *prefix, kind, name: name.clone() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn interface(name: &str, ip: [u8; 4], wireless: bool) -> Interface {
        Interface { name: name.into(), ip: ip.into(), prefix: 24, wireless }
    }

    #[test]
    fn the_wifi_comes_before_the_cable_and_both_before_a_private_tunnel() {
        let all = [
            interface("lo", [127, 0, 0, 1], false),
            interface("tun0", [10, 8, 0, 2], false),
            interface("docker0", [172, 17, 0, 1], false),
            interface("tailscale0", [100, 101, 2, 3], false),
            interface("enp3s0", [192, 168, 1, 20], false),
            interface("wlp2s0", [192, 168, 1, 21], true),
            interface("eth1", [203, 0, 113, 9], false),
        ];
        let offered = offered(&all);
        let names: Vec<_> = offered.iter().map(|address| (address.name.as_str(), address.kind)).collect();
        assert_eq!(
            names,
            [
                ("wlp2s0", AddressKind::Wifi),
                ("enp3s0", AddressKind::Ethernet),
                ("tailscale0", AddressKind::Vpn),
                ("tun0", AddressKind::Vpn),
            ]
        );
    }

    #[test]
    fn where_no_phone_can_be_is_not_offered() {
        for inside in ["lo", "lo0", "podman0", "lxdbr0", "incusbr0", "cni0", "waydroid0"] {
            assert_eq!(offered(&[interface(inside, [10, 88, 0, 1], false)]), [], "{inside}");
        }
        let narrow = |prefix| Interface { prefix, ..interface("wg0", [10, 8, 0, 2], false) };
        assert_eq!((offered(&[narrow(32)]).len(), offered(&[narrow(31)]).len()), (0, 0), "a network of one");
        assert_eq!(offered(&[narrow(30)]).len(), 1);
        let windows = interface("Local Area Connection", [192, 168, 1, 20], false);
        assert_eq!(offered(&[windows]).len(), 1, "it begins like the loopback");
    }

    #[test]
    fn a_wireless_card_of_any_name_is_the_wifi() {
        let offered = offered(&[interface("en0", [192, 168, 0, 4], true)]);
        assert_eq!(offered.first().map(|address| address.kind), Some(AddressKind::Wifi));
    }

    #[test]
    fn a_door_stays_in_the_network_that_was_chosen() {
        let at = |name: &str, ip| offered(&[interface(name, ip, false)]).remove(0);
        let wifi = at("wlan0", [192, 168, 1, 20]);
        let cable = at("eth0", [192, 168, 1, 21]);
        let again = at("wlan0", [192, 168, 1, 77]);
        let tunnel = at("tun0", [192, 168, 1, 9]);
        let elsewhere = [at("wlan0", [10, 0, 0, 5]), at("tailscale0", [100, 101, 2, 3]), tunnel];
        assert_eq!(follow(&wifi, &elsewhere), None, "a café, and what only looks like home");
        assert_eq!(follow(&wifi, std::slice::from_ref(&cable)), Some(&cable), "from the Wi-Fi to the cable");
        assert_eq!(follow(&wifi, std::slice::from_ref(&again)), Some(&again), "another number");
        assert_eq!(follow(&wifi, &[cable, again, wifi.clone()]), Some(&wifi), "back where it was wanted");
        assert_eq!(follow(&wifi, &[]), None);
    }

    #[test]
    fn a_peer_that_comes_as_a_mapped_address_is_the_same_neighbour() {
        let home = Subnet::of([192, 168, 1, 20].into(), 24);
        assert!(home.holds("::ffff:192.168.1.77".parse().unwrap()));
        assert!(!home.holds("fe80::1".parse().unwrap()));
        assert!(!home.holds("192.168.2.77".parse().unwrap()));
    }

    proptest! {
        #[test]
        fn a_phone_is_never_given_this_computers_own_name_for_itself_or_a_public_address(
            all in prop::collection::vec(("[a-z]{1,6}[0-9]?", any::<[u8; 4]>(), any::<bool>()), 0..12),
        ) {
            let all: Vec<_> = all.iter().map(|(name, ip, wireless)| interface(name, *ip, *wireless)).collect();
            let offered = offered(&all);
            prop_assert!(offered.iter().all(|one| !one.ip.is_loopback()));
            prop_assert!(offered.iter().all(|one| one.ip.is_private() || one.ip.octets()[0] == 100));
            prop_assert!(offered.is_sorted_by_key(|one| one.kind));
        }

        #[test]
        fn neighbours_share_the_bits_that_name_the_network(ip: u32, peer: u32, prefix in 0_u8..=32) {
            let subnet = Subnet::of(Ipv4Addr::from_bits(ip), prefix);
            let same = (0..prefix).all(|bit| (ip >> (31 - bit)) & 1 == (peer >> (31 - bit)) & 1);
            prop_assert_eq!(subnet.holds(IpAddr::V4(Ipv4Addr::from_bits(peer))), same);
        }
    }
}
