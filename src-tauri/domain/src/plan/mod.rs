//! Plans: evenings with a start, people and an end, and what is due when.

mod session;
mod wall_time;

pub use session::{Session, Status};
pub use wall_time::{Gap, MORNING, WallTime, evening_of, on_evening};
