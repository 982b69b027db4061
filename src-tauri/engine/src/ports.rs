//! Ports: what the engine takes from the world as a value, so that a test can choose it. The only place that reads a
//! clock or asks for chance.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// The clock on the wall.
pub trait Clock: Send + Sync {
    /// The time in UTC.
    fn now(&self) -> DateTime<Utc>;
    /// The IANA zone of this computer; `None` when it names one that is not known.
    fn zone(&self) -> Option<Tz>;
}

/// Chance.
pub trait Chance: Send + Sync {
    /// Ten random bytes, for an id.
    fn bytes(&self) -> [u8; 10];
}

/// Everything the engine takes from the world.
#[derive(Clone)]
pub struct Ports {
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub chance: Arc<dyn Chance>,
}

impl Ports {
    /// The system's own.
    pub fn system() -> Self {
        Self { clock: Arc::new(SystemClock), chance: Arc::new(SystemChance) }
    }
}

struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    fn now(&self) -> DateTime<Utc> {
        std::time::SystemTime::now().into()
    }

    fn zone(&self) -> Option<Tz> {
        // As every program of the system reads it: what TZ says comes before the computer's own zone.
        let said = std::env::var("TZ").ok().filter(|said| !said.is_empty());
        let zone = said.or_else(|| iana_time_zone::get_timezone().ok())?;
        zone.trim_start_matches(':').parse().ok()
    }
}

struct SystemChance;

impl Chance for SystemChance {
    #[allow(clippy::disallowed_methods, reason = "the one place that asks for chance")]
    fn bytes(&self) -> [u8; 10] {
        let random = uuid::Uuid::new_v4().into_bytes();
        let mut bytes = [0; 10];
        bytes.copy_from_slice(&random[..10]);
        // Byte 6 of a version 4 UUID holds the version: take a random one in its place.
        bytes[6] = random[15];
        bytes
    }
}
