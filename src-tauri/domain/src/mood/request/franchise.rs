//! What it means to ask for films by a common name: Marvel, superheroes, James Bond, Ghibli. Owns the moods that come with
//! it; refuses to know which films they are (`film::franchise` does).

use super::{Constraint, Heard};
use crate::catalogue::Genre;
use crate::mood::film::kind::Mood;

/// What it means to ask for films of a franchise: only those, and most are large and loud.
pub(super) fn asked(name: &str, weight: f32) -> Vec<Heard> {
    let only = Heard::Must { constraint: Constraint::Named { name: name.to_owned() } };
    match name {
        "Ghibli" => vec![only],
        "Tatort" => vec![only, Heard::Genre { genre: Genre::Crime }],
        _ => vec![only, Heard::Wants { mood: Mood::Epic, weight }],
    }
}
