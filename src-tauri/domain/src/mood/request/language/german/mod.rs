//! German phrases. Owns words only; what a role does with them is `hear`'s. Folded as all phrases are: `gemutlich`,
//! `suss`; who types `gemuetlich` is understood by another form of the word.

mod asides;
mod cruelty;
mod limits;
mod manners;
mod memories;
mod moods;
mod roles;
mod sayings;
mod scenes;
mod spellings;

use super::Phrases;
use crate::mood::request::quantity::german::{SLIPPED_IN, number_word, quantity};

pub(super) const PHRASES: Phrases = Phrases {
    means: &[
        moods::MOODS,
        limits::LIMITS,
        manners::MANNERS,
        memories::CHILDHOOD,
        cruelty::CRUELTY,
        sayings::SAYINGS,
        scenes::SCENES,
    ],
    roles: &[roles::ROLES, asides::MORE],
    spellings: spellings::SPELLINGS,
    stems,
    quantity,
    number: number_word,
    ordinary: include_str!("ordinary.txt"),
    // Every noun has one.
    capitals_name: false,
    adverbs: None,
    slipped_in: SLIPPED_IN,
    lighteners: &["leicht"],
    ablative: &[],
};

/// Endings of adjectives and nouns, the longest first.
const ENDINGS: &[&str] =
    &["eres", "erer", "eren", "ere", "stes", "sten", "ste", "es", "er", "en", "em", "e", "s", "n"];
/// What a kind of film ends in: Horrorfilm, Actionstreifen.
const FILMS: &[&str] = &["filmen", "filme", "films", "film", "streifen", "komodie", "drama"];

/// How the south says it, each with how it is written: `luschtig`, `Liebesfuim`.
const SOUTHERN: &[(&str, &str)] = &[("scht", "st"), ("schp", "sp"), ("fuim", "film")];

/// A word of the south as it is written: `luschtigs`, `Chriegsfilm`, `tanza`; the same word where there is no other.
fn written(word: &str) -> String {
    let word = SOUTHERN.iter().fold(word.to_owned(), |word, (said, written)| word.replace(said, written));
    // Chuchi, Chind, and not the Christmas of others.
    let hard = word.strip_prefix("ch").filter(|rest| rest.len() > 2);
    let word = hard.map_or(word.clone(), |rest| format!("k{rest}"));
    match word.strip_suffix('a').filter(|stem| stem.len() > 3) {
        Some(stem) => format!("{stem}en"),
        None => word,
    }
}

/// Plain forms of what is inflected or put together: `lustiges`, `gruseligeren`, `Actionfilme`, `gemuetlich`.
fn stems(word: &str) -> Vec<String> {
    let mut stems = Vec::new();
    let plain = word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    let spelled = plain != word;
    let southern = written(word);
    let spoken = southern != word;
    for (form, own) in [(word, true), (plain.as_str(), spelled), (southern.as_str(), spoken)] {
        if !own {
            continue;
        }
        if form != word {
            stems.push(form.to_owned());
        }
        for (endings, least) in [(ENDINGS, 4), (FILMS, 4)] {
            let stripped = endings.iter().filter_map(|ending| form.strip_suffix(ending));
            stems.extend(stripped.filter(|stem| stem.len() >= least).map(str::to_owned));
        }
    }
    stems
}
