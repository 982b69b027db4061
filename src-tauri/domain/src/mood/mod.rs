//! Mood: what a film feels like, what people ask for, and which film fits the evening.
//!
//! ```text
//! words + tiles ──read──▶ Request ─┐
//! facts + card ──profile_of──▶ Known ─▶ Candidate ─┼──rank──▶ Ranking of Picks, each with its Reasons
//!                    who, when, lately: Evening ─┘
//! ```

mod acclaim;
mod compare;
mod contradiction;
mod country_languages;
mod empty;
mod evening;
mod films;
mod filter;
mod franchise;
mod gauge;
mod gentle;
pub mod guess;
mod hear;
mod heard;
mod kind;
mod known;
mod language;
mod lore;
mod luck;
mod meaning;
mod named;
mod named_alone;
mod otherwise;
mod part;
mod people;
mod profile;
mod quantity;
mod reason;
mod request;
mod rule;
mod score;
mod series;
mod sieve;
mod standing;
mod stated;
mod taste;
mod tell;
mod turn;
mod two_nights;
mod variety;
mod weigh;
mod wish;
mod words;

pub use acclaim::acclaim;
pub use country_languages::languages_of;
pub use empty::{Because, Emptiness};
pub use evening::{Candidate, Evening, NotTonight, Recent, Sitter, WhyNot, people};
pub use films::Films;
pub use filter::{CHILD_AGE, Filter, LeftOut, suits_children};
pub use gauge::{Gauge, Measure};
pub use kind::{MOODS, Mood, TILES};
pub use known::{Known, ProfileSource, moods_spoken_of, profile_of};
pub use language::Language;
pub use lore::Lore;
pub use meaning::Meaning;
pub use named::has_named;
pub use named_alone::{Called, called};
pub use otherwise::Otherwise;
pub use part::{Part, ScorePart};
pub use profile::{AXES, Axis, Profile};
pub use reason::{NamedTitle, Reason, Served};
pub use request::{
    Chip, ChipKey, Constraint, Contradiction, Heard, Likeness, Request, TEXT_LIMIT, Wish, by_name, read,
};
pub use rule::{Days, Limited, Period, RULE_LIMIT, Rule, Says, Who, is_of_people, read_rule};
pub use score::{HeldBack, PICKS, Pick, Ranking, rank, rank_many};
pub use standing::{Obstacle, obstacles};
pub use taste::{Felt, Taste};
pub use turn::Turn;
pub use two_nights::TwoNights;
