//! What the household means: films and what is known of them, moods, evenings. Pure values and functions: the clock
//! and chance are arguments, nothing here reads a file, a socket or a time.

pub mod capture;
pub mod catalogue;
pub mod change;
pub mod diary;
pub mod fold;
pub mod household;
pub mod id;
pub mod import;
pub mod mood;
pub mod plan;
pub mod share;
pub mod title;
pub mod twins;
