//! Signs that mean the same in every language: 👻, 🎄, 😭. Owns signs only.

use super::senses::{BITTERSWEET, COSY, EPIC, FESTIVE, SCARE};
use super::{Meanings, Sense};
use crate::catalogue::Genre;
use crate::mood::film::kind::Mood;

/// A thing is meant as said; a face or a heart may be the tone it is said in.
pub(super) const SIGNS: Meanings = &[
    (SCARE, "👻, 🎃, 🧟, 🧛, 🔪"),
    (FESTIVE, "🎄, 🎅, 🤶"),
    (EPIC, "💥, 🦖, 🦸"),
    (COSY, "🧸, 🛋, ☕"),
    (BITTERSWEET, "🥲"),
    (&[Sense::Hint(Mood::GoodCry)], "😭, 😢, 💔"),
    (&[Sense::Hint(Mood::BigLaughs)], "😂, 🤣, 😆, 😹"),
    (&[Sense::Hint(Mood::Romantic)], "❤, 😍, 🥰, 💕, 💖, 💘, 💑, 💏, 🌹"),
    (&[Sense::Hint(Mood::ScareUs)], "😱"),
    (&[Sense::Hint(Mood::MindBending)], "🤯"),
    (&[Sense::Tired], "😴, 🥱, 💤"),
    (&[Sense::Surprise(true)], "🎲"),
    (&[Sense::Kids(9)], "👧, 👦, 🧒, 👪"),
    (&[Sense::Kids(4)], "👶"),
    (&[Sense::Genre(Genre::Western)], "🤠"),
    (&[Sense::Genre(Genre::Scifi)], "🚀, 👽, 🛸"),
    (&[Sense::Genre(Genre::Fantasy)], "🐉, 🧙, 🦄"),
];

/// Whether a character is one of these signs.
pub(in super::super) fn is_sign(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_ascii() && SIGNS.iter().any(|(_, signs)| signs.contains(c))
}
