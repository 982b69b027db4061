//! The log. Owns where it goes: standard error, which a desktop session keeps in its journal. Holds no personal data:
//! codes and identifiers, never names or texts.

use tracing_subscriber::filter::LevelFilter;

/// Starts logging; a second start in one process (tests) changes nothing.
pub fn start() {
    let level = if cfg!(debug_assertions) { LevelFilter::INFO } else { LevelFilter::WARN };
    let lines = tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).with_ansi(false);
    let _ = lines.try_init();
}
