//! Plans: evenings with a start, people and an end, and what is due when.

mod check;
mod length;
mod portion;
pub mod reminders;
#[cfg(test)]
mod sample;
pub mod series;
mod session;
mod wall_time;
pub mod when;

pub use check::{Warning, check};
pub use length::{ASSUMED_RUNTIME, Allowance, Length, lights_out};
pub use portion::Portion;
pub use session::{Session, Status};
pub use wall_time::{Gap, MORNING, WallTime, evening_of, on_evening};
