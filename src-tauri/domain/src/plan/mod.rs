//! Plans: evenings with a start, people and an end, and what is due when.

mod length;
mod session;
mod wall_time;

pub use length::{ASSUMED_RUNTIME, Allowance, Length, lights_out};
pub use session::{Session, Status};
pub use wall_time::{Gap, MORNING, WallTime, evening_of, on_evening};
