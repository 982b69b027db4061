//! Plans: evenings with a start, people and an end, and what is due when.

mod answer;
mod better_start;
mod check;
mod fit;
mod keepsake;
mod length;
mod next_slot;
mod particulars;
mod pause;
pub mod poll;
mod portion;
pub mod reminders;
#[cfg(test)]
pub(crate) mod sample;
pub mod series;
mod session;
mod wall_time;
pub mod when;

pub use answer::{BRING_LIMIT, GUEST_LIMIT, Person, Reply, Rsvp, SUGGESTION_LIMIT, SuggestedFilm, Turnout};
pub use better_start::better_start;
pub use check::{BEDTIME, Circumstances, Shown, Warning, check, school_night};
pub use keepsake::{Keepsake, MEMORY_LIMIT, Verdict, WORD_LIMIT};
pub use length::{ASSUMED_RUNTIME, Allowance, Length, lights_out};
pub use next_slot::{next_slot, soonest_slot};
pub use particulars::{Bring, Particulars};
pub use pause::{LONGEST_PAUSE, Pause};
pub use portion::Portion;
pub use session::{Session, Status};
pub use wall_time::{Gap, MORNING, WallTime, evening_of, on_evening};
