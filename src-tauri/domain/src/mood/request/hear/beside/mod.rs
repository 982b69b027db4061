//! What is told beside a wish and asks for nothing: a day, a chore, an hour, a place. Owns telling it from wishes; refuses why
//! something is refused (`reasons`).

pub(super) mod chores;
pub(super) mod clock;
pub(super) mod day;
pub(super) mod described;
pub(super) mod elsewhere;
pub(super) mod scene;
pub(super) mod sights;
pub(super) mod spent;
mod too_long;
