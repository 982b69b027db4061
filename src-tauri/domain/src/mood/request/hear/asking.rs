//! Sentences that ask, beside sentences that only tell how the evening is: "Tea is made, feet up. Find me something loud." Owns
//! telling the one from the other; refuses to drop what was told, which only comes behind what was asked for.

use super::super::words::{Gap, Word};
use super::Listener;
use super::vocabulary::{ASKS, PLEASE, SOMETHING, has};

/// A sentence shorter than this, in words, may be a wish without more: "Silly. Loud."
const SHORT: usize = 4;
/// What asks besides, in any of the languages, or is asked for.
const BESIDES: &str = "wanna wanting fancies give gimme find pick recommend suggest show looking make film films movie movies flick one \
    summat smth was wolln moecht brauch brauche gern gerne hatte hatten gebt gib such sucht suche zeig filme streifen her \
    sey bisey bisi lazim olsun filmi filmler filmleri istiyorum istiyoruz istiyo isterim isteriz sec ac acin acalim bul bulun \
    bulalim izleyelim izlesek oner onerin onerir";

/// What a sentence does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sentence {
    /// It says how things are.
    Tells,
    /// It is too short to know.
    Short,
    /// It asks for something.
    Asks,
}

impl Listener<'_> {
    /// What the sentence does that the word at `at` stands in.
    pub(super) fn sentence(&self, at: usize) -> Sentence {
        let stops = |word: &Word| word.before == Gap::Stop;
        let from = (0..=at).rev().find(|at| self.words.get(*at).is_some_and(stops)).unwrap_or(0);
        let rest = &self.words[from..];
        let words = &rest[..rest.iter().skip(1).position(stops).map_or(rest.len(), |last| last + 1)];
        let asks = |word: &Word| {
            let word = word.folded.as_str();
            ASKS.contains(&word) || PLEASE.contains(&word) || SOMETHING.contains(&word) || has(BESIDES, word)
        };
        match words.iter().any(asks) {
            true => Sentence::Asks,
            false if words.len() < SHORT => Sentence::Short,
            false => Sentence::Tells,
        }
    }
}
