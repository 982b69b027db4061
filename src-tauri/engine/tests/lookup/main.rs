//! Films looked up with the household's own key, from a service on loopback that plays recorded answers: what is kept, what is
//! sent, what every failure means, and how long all of it stays.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test may expect")]

#[path = "../common/mod.rs"]
mod common;
mod house;
mod journeys;
mod keeping;
#[path = "../common/ring.rs"]
mod ring;
mod runs;
mod server;
mod troubles;
