//! The mood engine from outside: what households type, and what they are offered.

#![allow(clippy::expect_used, reason = "a test may fail loudly, its helpers too")]

mod fresh;
mod house;
mod households;
mod laws;
mod phrases;
mod slips;
mod tonight;
