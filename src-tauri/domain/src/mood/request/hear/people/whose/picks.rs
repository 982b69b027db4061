//! Who asks and was named before: "heute darf die Heidi aussuchen und sie wünscht sich", "Callum's pick, he wants", "Deb's been at
//! work all day and wants". Owns these; refuses names that the asking word follows (`whose`).

use super::{Named, People, titled};
use crate::mood::request::words::{Gap, Word};

/// What says in German whose turn it is to pick, around who it is, and how far before "and she wants" that may stand, in words.
const MAY_PICK: [&str; 4] = ["darf", "sucht", "wahlt", "bestimmt"];
const PICKS: [&str; 5] = ["aussuchen", "aus", "wahlen", "entscheiden", "bestimmen"];
const PICK_WORDS: usize = 7;
/// What is somebody's in English who may pick.
const TURN: &str = "pick turn choice birthday night go shout bday";
/// What asks after "Ngaire's", and how far behind "Deb's been" an "and wants" may stand, in words.
const AFTER: &str = "after craving";
const WANTS: &str = "wants fancies needs";
const BEEN_WORDS: usize = 10;

impl People<'_> {
    /// "Heute darf die Heidi aussuchen und sie wünscht sich": the "she" at `from` is who was just said to pick.
    pub(super) fn who_picks(&self, from: usize) -> Option<(Vec<Named>, usize)> {
        let picks = |named: &Named| PICKS.contains(&self.folded(named.to));
        let before = from.saturating_sub(PICK_WORDS)..from;
        let who = before
            .filter(|&at| MAY_PICK.contains(&self.folded(at)))
            .filter_map(|at| self.name(at + 1))
            .find(picks)?;
        matches!(self.folded(from), "sie" | "er" | "die" | "der").then(|| (vec![who], from + 1))
    }

    /// "Callum's pick, he wants": the "he" at `from` is whose turn it was just said to be.
    pub(super) fn whose_turn(&self, from: usize) -> Option<(Vec<Named>, usize)> {
        let may_pick = |at: &usize| self.words.get(at + 1).is_some_and(|word| word.is_of(TURN));
        let who = (from.saturating_sub(PICK_WORDS)..from).filter(may_pick).find_map(|at| self.owner(at))?;
        matches!(self.folded(from), "he" | "she" | "they").then(|| (vec![who], from + 1))
    }

    /// "Ngaire's after", "Deb's been at work all day and wants": who is named from `from` on with an "is" or a "has" cut short, and
    /// where what they ask for begins.
    pub(super) fn asks_shortly(&self, from: usize) -> Option<(Named, usize)> {
        let who = self.owner(from).or_else(|| self.owner(from + 1).filter(|_| self.is_their(from)))?;
        let joined = |at: usize| self.words.get(at).filter(|word| word.before == Gap::Space);
        let is = |at: usize, list: &str| joined(at).is_some_and(|word: &Word| word.is_of(list));
        if is(who.to, AFTER) {
            let begin = who.to + 1;
            return Some((who, begin));
        }
        let near = who.to..self.words.len().min(who.to + BEEN_WORDS);
        let asks = |at: &usize| is(*at, WANTS) && matches!(self.folded(at - 1), "and" | "but");
        let begin = near.filter(|_| is(who.to, "been")).find(asks)? + 1;
        Some((who, begin))
    }

    /// Somebody whose name or word for family at `at` has an "'s".
    fn owner(&self, at: usize) -> Option<Named> {
        let word = self.words.get(at).filter(|_| self.index.is_english())?;
        let typed = &self.text[word.start..word.end];
        let name = typed.strip_suffix("'s").or_else(|| typed.strip_suffix("’s"))?;
        let kin = self.speech.family.split(' ').any(|kin| kin == name.to_lowercase());
        let nobody = || self.speech.nobody.split(' ').any(|nobody| nobody == name.to_lowercase());
        let lower = name.to_lowercase();
        let known = || self.index.single(&lower).is_some() || self.index.is_ordinary(&lower);
        let capital = name.starts_with(char::is_uppercase) && !nobody() && !known();
        let their = at.checked_sub(1).filter(|before| kin && self.is_their(*before));
        let name = their
            .map_or_else(|| titled(name), |their| format!("{} {}", self.folded(their), name.to_lowercase()));
        (kin || capital).then_some(Named { name, to: at + 1, is_sure: true })
    }

    fn is_their(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.is_of(self.speech.their))
    }

    fn folded(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.folded.as_str())
    }
}
