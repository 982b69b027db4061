//! Mood: what a film feels like, what people ask for, and which film fits the evening.

mod profile;

pub use profile::{AXES, Axis, Profile};
