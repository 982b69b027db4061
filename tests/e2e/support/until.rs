//! Waiting for something to become so. Owns the only pause in these tests: it is between two looks, never a guess at
//! how long something takes.

use std::time::{Duration, Instant};

/// How long anything may take before the test gives up: far longer than it does, for a machine under load.
pub const LONG: Duration = Duration::from_secs(60);

/// Looks until there is an answer.
pub fn until<T>(what: &str, look: impl FnMut() -> Option<T>) -> T {
    within(LONG, look).unwrap_or_else(|| panic!("waited {LONG:?} in vain until {what}"))
}

/// Looks until there is an answer, or until so long has gone by without one.
pub fn within<T>(most: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let begin = Instant::now();
    loop {
        let found = look();
        if found.is_some() || begin.elapsed() >= most {
            return found;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}
