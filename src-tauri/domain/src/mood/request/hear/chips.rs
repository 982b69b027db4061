//! What was heard, caught as a chip with its words. Owns that each thing is caught once, as strongly as it was said
//! anywhere; refuses to settle what stands beside it (`stand` does).

use super::super::wish::is_wish;
use super::super::{Chip, Heard};
use super::Listener;
use super::stand::{Caught, Meant};

impl Listener<'_> {
    /// Where the words of a chip begin: at the "not" or "very" before it, if nothing came between.
    pub(super) fn start(&self, from: usize) -> usize {
        let scope = self.scope.filter(|scope| scope.held.is_none()).map_or(from, |scope| scope.from);
        self.boost.map_or(scope, |(_, at)| scope.min(at))
    }

    pub(super) fn chip(&mut self, from: usize, heard: Heard, meant: Meant) {
        self.chip_for(from, from, heard, meant);
    }

    /// Catches a thing heard in the words from `from`, the phrase itself beginning at `phrase`.
    pub(super) fn chip_for(&mut self, from: usize, phrase: usize, heard: Heard, meant: Meant) {
        let key = heard.key();
        let told = matches!(heard, Heard::Wants { .. }) && self.tells_of_somebody(phrase);
        let sentence = self.sentence(phrase);
        let whose = if is_wish(&heard) { self.whose(phrase).to_vec() } else { vec![] };
        // What was only hinted at stands apart from what is said, which may still be refused: "eşim romantik sevmez".
        let hinted = |one: &Caught| one.meant == Meant::Hinted && meant > Meant::Hinted;
        if let Some(known) = self.caught.iter_mut().find(|one| one.chip.key == key && !hinted(one)) {
            known.chip.also_of(whose);
            known.meant = known.meant.max(meant);
            known.told &= told;
            known.sentence = known.sentence.max(sentence);
            if let (Heard::Wants { weight: known, .. }, Heard::Wants { weight, .. }) =
                (&mut known.chip.heard, &heard)
            {
                *known = known.max(*weight);
            }
            return;
        }
        let last = self.at.clamp(from + 1, self.words.len()) - 1;
        let words = self.text[self.words[from].start..self.words[last].end].to_owned();
        let folded = self.words[phrase..=last.max(phrase)].iter().map(|word| word.folded.as_str());
        let phrase = folded.collect::<Vec<_>>().join(" ");
        self.caught.push(Caught {
            chip: Chip { key, words, heard, guess: false, whose },
            meant,
            phrase,
            told,
            sentence,
        });
    }
}
