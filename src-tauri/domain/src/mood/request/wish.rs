//! What each of several people asks for: "Jess wants horror, Tom a comedy". Owns these values; refuses to hear who asks (`hear`
//! does) and to judge how a film serves them (`rank` does).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::heard::{Chip, Heard};
use crate::catalogue::Genre;
use crate::fold::fold;
use crate::mood::film::kind::Mood;

/// What one of several people asks for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Wish {
    /// Whose it is, as typed; nobody's is everybody else's.
    pub whose: Vec<String>,
    /// Moods with their weights, as in [`Request::moods`](super::Request::moods).
    pub moods: Vec<(Mood, f32)>,
    /// Genres; one of them will do.
    pub genres: Vec<Genre>,
}

/// What each asks for, where they ask for different things; empty otherwise.
pub(super) fn wishes(chips: &[Chip]) -> Vec<Wish> {
    let mut wishes: Vec<Wish> = Vec::new();
    for chip in chips.iter().filter(|chip| is_wish(&chip.heard)) {
        let everybody = chip.whose.is_empty().then_some(None);
        for whose in everybody.into_iter().chain(chip.whose.iter().map(Some)) {
            let same =
                |wish: &Wish| wish.whose.first().map(|name| fold(name)) == whose.map(|name| fold(name));
            let at = wishes.iter().position(same).unwrap_or_else(|| {
                wishes.push(Wish { whose: whose.cloned().into_iter().collect(), ..Wish::default() });
                wishes.len() - 1
            });
            match chip.heard {
                Heard::Wants { mood, weight } => wishes[at].moods.push((mood, weight)),
                Heard::Genre { genre } => wishes[at].genres.push(genre),
                _ => {}
            }
        }
    }
    let mut different: Vec<Wish> = Vec::new();
    for wish in wishes {
        match different.iter_mut().find(|other| (&other.moods, &other.genres) == (&wish.moods, &wish.genres))
        {
            Some(same) if same.whose.is_empty() || wish.whose.is_empty() => same.whose.clear(),
            Some(same) => same.whose.extend(wish.whose),
            None => different.push(wish),
        }
    }
    if different.len() < 2 {
        different.clear();
    }
    different
}

/// Whether it is something that one of several may ask for; what is refused or limited is so for all.
pub(super) fn is_wish(heard: &Heard) -> bool {
    matches!(heard, Heard::Wants { .. } | Heard::Genre { .. })
}
