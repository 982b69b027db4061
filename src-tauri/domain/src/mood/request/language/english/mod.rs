//! English phrases. Owns words only; what a role does with them is `hear`'s.
//!
//! Phrases are folded: lower case, no diacritics, no apostrophes (`dont`), hyphens as spaces; a comma parts them.

mod asides;
mod days;
mod genres;
mod grave;
mod grief;
mod harm;
mod limits;
mod manners;
mod memories;
mod moods;
mod more_ways;
mod needs;
mod notes;
mod particulars;
mod places;
mod roles;
mod sayings;
mod scenes;
mod spellings;
mod states;
mod ways;

use super::Phrases;
use crate::mood::request::quantity::english::{number_word, quantity};

pub(super) const PHRASES: Phrases = Phrases {
    means: &[
        moods::MOODS,
        more_ways::MORE_WAYS,
        days::DAYS,
        grave::GRAVE,
        grief::MOURNING,
        genres::GENRES,
        limits::LIMITS,
        harm::HARM,
        manners::MANNERS,
        memories::CHILDHOOD,
        needs::NEEDS,
        notes::NOTES,
        particulars::PARTICULARS,
        places::PLACES,
        sayings::SAYINGS,
        scenes::SCENES,
        states::STATES,
        ways::WAYS,
    ],
    roles: &[roles::ROLES, asides::MORE],
    spellings: spellings::SPELLINGS,
    stems,
    quantity,
    number: number_word,
    ordinary: include_str!("ordinary.txt"),
    capitals_name: true,
    adverbs: Some("ly"),
    slipped_in: &[
        "definitely",
        "actually",
        "really",
        "absolutely",
        "literally",
        "honestly",
        "genuinely",
        "ever",
    ],
    lighteners: &[],
    ablative: &[],
};

/// Plain forms of a plural or a comparative: `dramas`, `sadder`, `funniest`, `cosier`, `silliness`.
fn stems(word: &str) -> Vec<String> {
    let mut stems = Vec::new();
    if word.chars().count() < 5 {
        return stems;
    }
    for (ending, instead) in [
        ("iness", "y"),
        ("ness", ""),
        ("iest", "y"),
        ("ier", "y"),
        ("ies", "y"),
        ("est", ""),
        ("est", "e"),
        ("er", ""),
        ("er", "e"),
        ("s", ""),
    ] {
        if let Some(stem) = word.strip_suffix(ending) {
            stems.push(format!("{stem}{instead}"));
            // sadder, biggest: the doubled letter goes too.
            let mut letters = stem.chars().rev();
            if instead.is_empty() && letters.next().is_some_and(|last| letters.next() == Some(last)) {
                stems.extend(stem.get(..stem.len() - 1).map(str::to_owned));
            }
        }
    }
    stems
}
