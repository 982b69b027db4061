//! Plans: evenings with a start, people and an end, and what is due when.

mod session;

pub use session::{Session, Status, WallTime};
