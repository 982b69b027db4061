//! The mood engine from outside: what households type, and what they are offered.

#![allow(clippy::expect_used, reason = "a test may fail loudly, its helpers too")]

mod asked;
mod credits;
mod empty;
mod felt;
mod fresh;
mod honest;
mod house;
mod households;
mod kinds;
mod laws;
mod nights;
mod past;
mod people;
mod phrases;
mod reasons;
mod refusals;
mod rules;
mod shorthand;
mod slips;
mod told;
mod tonight;
mod variety;
mod weights;
mod whose;
