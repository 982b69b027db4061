//! What praises a film, or asks for more of it, later on: "watched Parasite and LOVED it", "more like that". Owns these words and up
//! to where they may be of a film that was named; refuses to find the film (`praised`, `likened`, `mentioned`).

use super::super::vocabulary::has;
use std::ops::Range;

use super::super::super::words::Gap;
use super::super::Listener;
use super::super::films::catalogued::LONGEST;
use super::super::films::names::capital;

/// What praises a film, or asks for more of it, later on.
const PRAISE: &[&str] = &[
    "loved it",
    "loved that",
    "loved every",
    "absolutely loved",
    "adored it",
    "more of that",
    "more of the same",
    "more of it",
    "more of those",
    "more like that",
    "more like it",
    "more in that vein",
    "more please",
    "along those lines",
    "in that line",
    "along the same lines",
    "in that vein",
    "in the same vein",
    "something similar",
    "anything similar",
    "similar please",
    "one like that",
    "something like that",
    "something like it",
    "anything like that",
    "same again",
    "same sort of thing",
    "same kind of thing",
    "that sort of",
    "that kind of",
    "that same",
    "that again",
    "that feeling",
    "the same feeling",
    "the same feel",
    "the same vibe",
    "the same mood",
    "the same energy",
    "in that spirit",
    "mehr davon",
    "sowas nochmal",
    "so was nochmal",
    "in der art",
    "in die richtung",
    "in der richtung",
    "was ahnliches",
    "etwas ahnliches",
    "bayildik",
    "bayildim",
    "cok sevdik",
    "cok sevdim",
    "cok guzeldi",
    "yine oyle",
    "oyle bir sey",
    "oyle bir film",
    "benzeri olsun",
    "benzer bir sey",
    "benzeri bir sey",
    "onun gibi",
    "aynisindan",
];
/// What denies all that.
const DENIES: &[&str] = &[
    "not like",
    "didnt",
    "hated",
    "unlike",
    "nothing like",
    "no more",
    "not the same",
    "not that same",
    "nicht",
    "sevmedik",
    "oyle olmasin",
    "oyle bir sey olmasin",
    "oyle bir film olmasin",
    "oyle bir sey istemiyoruz",
    "oyle bir sey istemiyorum",
];
/// What tells right after another film, or right before it, that what follows may be of that one.
const IS: &str = "was is had made gave has war ist hat";
const LIKED: &str = "liked loved loves love enjoyed watched saw";

impl Listener<'_> {
    /// Whether what was named before `end` is praised, or more of it is asked for, before another film is told of that may be meant:
    /// "Hereditary was too scary. Paddington was lovely, more like that".
    pub(in super::super) fn praise_follows(&self, end: usize) -> bool {
        self.praises(end..self.another_film(end))
    }

    /// The same of that film and all that are told of after it.
    pub(in super::super) fn praise_of_all_follows(&self, end: usize) -> bool {
        self.praises(end..self.typed.len())
    }

    fn praises(&self, said: Range<usize>) -> bool {
        self.says(said.clone(), PRAISE) && !self.says(said, DENIES)
    }

    /// Whether one of these phrases stands anywhere after the word before `end`.
    pub(in super::super) fn follows(&self, end: usize, phrases: &[&str]) -> bool {
        self.says(end..self.typed.len(), phrases)
    }

    /// Whether one of these phrases stands among these words.
    pub(in super::super) fn says(&self, words: Range<usize>, phrases: &[&str]) -> bool {
        let said: Vec<&str> = self.typed[words].iter().map(|word| word.folded.as_str()).collect();
        let said = format!(" {} ", said.join(" "));
        phrases.iter().any(|phrase| said.contains(&format!(" {phrase} ")))
    }

    /// Where another film is told of after `end`, if one is.
    fn another_film(&self, end: usize) -> usize {
        let tells = |at: &usize| {
            let word = &self.typed[*at];
            let liked = word.before == Gap::Space && *at > end && has(LIKED, &self.typed[at - 1].folded);
            if !capital(self.text, word) || word.before == Gap::Space && !liked {
                return false;
            }
            let most = self.typed.len().min(at + LONGEST);
            (at + 1..=most).any(|to| {
                let is = || {
                    let next = self.typed.get(to).filter(|next| next.before == Gap::Space);
                    next.is_some_and(|next| has(IS, &next.folded))
                };
                let joined = self.typed[at + 1..to].iter().all(|word| word.before == Gap::Space);
                joined && (liked || is()) && self.is_well_known(*at, to)
            })
        };
        (end..self.typed.len()).find(tells).unwrap_or(self.typed.len())
    }
}
