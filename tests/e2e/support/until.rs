//! Waiting for something to become so. Owns the only pause in these tests: it is between two looks, never a guess at
//! how long something takes.

use std::time::{Duration, Instant};

/// How long anything may take before the test gives up: far longer than it does, for a machine under load.
pub const LONG: Duration = Duration::from_secs(60);

/// Looks until there is an answer.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begin = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begin.elapsed() < LONG, "waited {LONG:?} in vain until {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}
