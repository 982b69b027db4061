//! Mood: what a film feels like, what people ask for, and which film fits the evening.
//!
//! ```text
//! words + tiles ──read──▶ Request ─┐
//! facts + card ──profile_of──▶ Known ─▶ Candidate ─┼──rank──▶ Ranking of Picks, each with its Reasons
//!                    who, when, lately: Evening ─┘
//! ```

mod contradiction;
mod evening;
mod filter;
mod hear;
mod kind;
mod known;
mod language;
mod part;
mod profile;
mod quantity;
mod reason;
mod request;
mod score;
mod weigh;
mod words;

pub use evening::{Candidate, Evening, NotTonight, Recent, Sitter, WhyNot};
pub use filter::{Emptiness, Filter, LeftOut};
pub use kind::{MOODS, Mood, TILES};
pub use known::{Known, ProfileSource, profile_of};
pub use language::Language;
pub use part::{Part, ScorePart};
pub use profile::{AXES, Axis, Profile};
pub use reason::{Gauge, Measure, NamedTitle, Reason};
pub use request::{Chip, ChipKey, Constraint, Contradiction, Heard, Likeness, Request, TEXT_LIMIT, read};
pub use score::{PICKS, Pick, Ranking, rank, rank_many};
