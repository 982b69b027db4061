//! How much the page takes from one address and from all of them together. Owns the counting; refuses to know what is
//! asked for.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// What the page bears.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Requests at once from one address, and how many come back each second.
    pub address: (f64, f64),
    /// The same for all of them together.
    pub all: (f64, f64),
    /// Connections at once.
    pub connections: usize,
    /// Connections at once from one address.
    pub connections_each: usize,
    /// Bytes of a form.
    pub body: usize,
    /// How long the head of a request may take.
    pub head: Duration,
    /// How long a request may take.
    pub request: Duration,
    /// How long a connection may last.
    pub connection: Duration,
}

impl Default for Limits {
    /// A household on its home network: thirty people who all open the page at once are fine.
    fn default() -> Self {
        Self {
            address: (60.0, 4.0),
            all: (600.0, 120.0),
            connections: 128,
            connections_each: 12,
            body: 8 * 1024,
            head: Duration::from_secs(5),
            request: Duration::from_secs(10),
            connection: Duration::from_secs(75),
        }
    }
}

/// Beyond this many addresses those that have been quiet are forgotten.
const KNOWN: usize = 1024;

/// A bucket that fills by itself and is emptied by requests.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    left: f64,
    at: Instant,
}

impl Bucket {
    fn filled(mut self, (most, each_second): (f64, f64), now: Instant) -> Self {
        let since = now.saturating_duration_since(self.at).as_secs_f64();
        self.left = (self.left + since * each_second).min(most);
        self.at = now;
        self
    }
}

/// What was taken lately.
#[derive(Debug)]
pub(super) struct Meter {
    limits: Limits,
    taken: Mutex<(Bucket, HashMap<IpAddr, Bucket>)>,
}

impl Meter {
    pub fn new(limits: Limits) -> Self {
        let all = Bucket { left: limits.all.0, at: Instant::now() };
        Self { limits, taken: Mutex::new((all, HashMap::new())) }
    }

    /// Takes one request of an address; false if that is too much.
    pub fn take(&self, address: IpAddr) -> bool {
        let now = Instant::now();
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let (all, each) = &mut *taken;
        if each.len() >= KNOWN && !each.contains_key(&address) {
            each.retain(|_, bucket| bucket.filled(self.limits.address, now).left < self.limits.address.0);
            if each.len() >= KNOWN {
                return false;
            }
        }
        let full = Bucket { left: self.limits.address.0, at: now };
        let own = each.entry(address).or_insert(full);
        *own = own.filled(self.limits.address, now);
        // One that asks too much costs the others nothing.
        if own.left < 1.0 {
            return false;
        }
        *all = all.filled(self.limits.all, now);
        if all.left < 1.0 {
            return false;
        }
        own.left -= 1.0;
        all.left -= 1.0;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(last: u8) -> IpAddr {
        [192, 168, 1, last].into()
    }

    #[tokio::test(start_paused = true)]
    async fn an_address_has_so_many_and_gets_them_back_with_time() {
        let meter = Meter::new(Limits { address: (3.0, 1.0), all: (100.0, 1.0), ..Limits::default() });
        let taken = (0..5).filter(|_| meter.take(address(1))).count();
        assert_eq!(taken, 3);
        assert!(meter.take(address(2)), "another is not held back by it");
        tokio::time::advance(Duration::from_secs(1)).await;
        assert!(meter.take(address(1)));
        assert!(!meter.take(address(1)));
    }

    #[tokio::test(start_paused = true)]
    async fn all_together_have_so_many() {
        let meter = Meter::new(Limits { address: (3.0, 1.0), all: (4.0, 1.0), ..Limits::default() });
        assert_eq!((1..10).filter(|last| meter.take(address(*last))).count(), 4);
    }

    #[tokio::test(start_paused = true)]
    async fn many_addresses_do_not_fill_the_memory() {
        let limits = Limits { address: (2.0, 1.0), all: (1e9, 1.0), ..Limits::default() };
        let meter = Meter::new(limits);
        for n in 0..5_000_u32 {
            meter.take(IpAddr::V4(n.into()));
        }
        assert!(meter.taken.lock().unwrap().1.len() <= KNOWN);
        tokio::time::advance(Duration::from_secs(5)).await;
        assert!(meter.take(address(1)), "those that were quiet make room");
    }
}
