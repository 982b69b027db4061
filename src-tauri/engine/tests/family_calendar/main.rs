//! The family's calendar on real servers, started here on loopback: the same journeys with each of them, so that nothing is
//! made for one alone.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test may expect")]

mod answers;
mod between;
#[path = "../common/mod.rs"]
mod common;
mod conflicts;
mod family;
mod journeys;
#[path = "../common/meaning.rs"]
mod meaning;
#[path = "../common/readers.rs"]
mod readers;
#[path = "../common/ring.rs"]
mod ring;
mod server;
mod troubles;
mod wire;

/// Runs each of these journeys with each server.
macro_rules! with_each_server {
    ($($journey:ident)*) => {
        mod radicale {
            $(#[test] fn $journey() { super::$journey($crate::server::Kind::Radicale); })*
        }
        mod xandikos {
            $(#[test] fn $journey() { super::$journey($crate::server::Kind::Xandikos); })*
        }
    };
}
pub(crate) use with_each_server;
