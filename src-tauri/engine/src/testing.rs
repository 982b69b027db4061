//! For tests: a household in a temporary folder, on a clock that a test sets. Owns the builders; refuses to be in a
//! release (behind the feature "testing").

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::ports::{Chance, Clock, Ports};

/// A clock that stands still until a test moves it.
#[derive(Clone, Debug)]
pub struct FixedClock(Arc<Mutex<(DateTime<Utc>, Option<Tz>)>>);

impl FixedClock {
    /// A clock that shows `now` on a wall in London.
    pub fn at(now: DateTime<Utc>) -> Self {
        Self(Arc::new(Mutex::new((now, Some(Tz::Europe__London)))))
    }

    /// Moves it, forward or back.
    pub fn advance(&self, by: TimeDelta) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0 += by;
    }

    /// Sets it.
    pub fn set(&self, now: DateTime<Utc>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0 = now;
    }

    /// Moves it to another wall; `None` is a zone that is not known.
    pub fn travel(&self, zone: Option<Tz>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1 = zone;
    }

    /// The world with this clock, and with chance that repeats.
    pub fn ports(&self) -> Ports {
        Ports { clock: Arc::new(self.clone()), chance: Arc::new(Counter::default()) }
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0
    }

    fn zone(&self) -> Option<Tz> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1
    }
}

/// Chance that counts, so that ids sort in the order they were made.
#[derive(Default)]
struct Counter(AtomicU64);

impl Chance for Counter {
    fn bytes(&self) -> [u8; 10] {
        let mut bytes = [0; 10];
        bytes[2..].copy_from_slice(&self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        bytes
    }
}
