//! The page that phones open, over real connections: journeys of a family, and each rule of the door with a test that
//! fails without it.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test may expect")]

mod attacks;
mod attacks_fields;
mod attacks_heads;
#[path = "../common/mod.rs"]
mod common;
mod dates;
mod far_away;
mod feeds;
mod journeys;
mod party;
mod phone;
mod ports;
mod rules_bounds;
mod rules_forms;
mod rules_links;
mod rules_moves;
mod rules_open;
mod rules_refusals;
mod wisher;
mod wishes;
mod wishes_door;
