//! Mood: what a film feels like, what people ask for, and which film fits the evening.
//!
//! ```text
//! words + tiles ──read──▶ Request ─┐
//! facts + card ──profile_of──▶ Known ─▶ Candidate ─┼──rank──▶ Ranking of Picks, each with its Reasons
//!                    who, when, lately: Evening ─┘
//! ```
//!
//! From the ground up: `film`, what a film feels like; `request`, what people ask for; `known` and `rule`, which read as requests
//! do what is said of a film and what holds in a house; `rank`, which chooses. None asks one that stands above it.

mod film;
mod known;
mod rank;
mod request;
mod rule;

pub use film::acclaim::acclaim;
pub use film::country_languages::languages_of;
pub use film::guess;
pub use film::kind::{MOODS, Mood, TILES};
pub use film::people::people;
pub use film::profile::{AXES, Axis, Profile};
pub use known::{Known, ProfileSource, moods_spoken_of, profile_of};
pub use rank::empty::{Because, Emptiness};
pub use rank::evening::{Candidate, Evening, NotTonight, Recent, Sitter, WhyNot};
pub use rank::failed::{Filter, LeftOut};
pub use rank::films::Films;
pub use rank::filter::{CHILD_AGE, suits_children};
pub use rank::gauge::{Gauge, Measure};
pub use rank::named::has_named;
pub use rank::otherwise::Otherwise;
pub use rank::part::{Part, ScorePart};
pub use rank::reason::{NamedTitle, Reason, Served};
pub use rank::score::{HeldBack, Pick, Ranking, rank, rank_many};
pub use rank::standing::{Obstacle, obstacles};
pub use rank::taste::{Felt, Taste};
pub use rank::turn::Turn;
pub use rank::two_nights::TwoNights;
pub use rank::variety::PICKS;
pub use request::language::Language;
pub use request::lore::Lore;
pub use request::meaning::Meaning;
pub use request::named_alone::{Called, called};
pub use request::{
    Chip, ChipKey, Constraint, Contradiction, Heard, Likeness, Request, TEXT_LIMIT, Wish, by_name, read,
};
pub use rule::{Days, Limited, Period, RULE_LIMIT, Rule, Says, Who, is_of_people, read_rule};
