//! Guesses: words that no phrase knows, asked of what words mean. Owns which words are asked together, what a "not" makes
//! of the answer and when to keep quiet; refuses to guess against what was plainly said.

use super::super::language::{Index, Over, Role, Sense};
use super::super::meaning::Meaning;
use super::super::words::{Gap, Word};
use super::super::{Chip, Heard};
use super::Listener;
use super::films::names;
use super::mean::mean;

/// What a guess weighs beside the strongest wish that was plainly said: it never comes first.
const WEIGHT: f32 = 0.6;

/// A word that nothing was heard in.
#[derive(Clone, Copy)]
pub(super) struct Unheard {
    /// Which.
    at: usize,
    /// What stands over it.
    over: Option<Over>,
}

impl Unheard {
    /// Which word it is.
    pub(super) fn at(self) -> usize {
        self.at
    }
}

/// Unheard words that are asked together, fillers between them left out.
struct Stretch {
    words: Vec<usize>,
    over: Option<Over>,
}

impl Listener<'_> {
    /// The word here means nothing to the phrases.
    pub(super) fn pass(&mut self) {
        if self.at < self.reasons_until {
            return;
        }
        let over = self.scope.map(|scope| scope.over);
        self.unheard.push(Unheard { at: self.at, over });
    }

    /// A refusal that comes after what it refuses also holds for words that were not understood.
    pub(super) fn pass_back(&mut self, over: Over) {
        let clause = self.words[..self.at].iter().rposition(|word| word.before != Gap::Space).unwrap_or(0);
        for word in self.unheard.iter_mut().rev().take_while(|word| word.at >= clause) {
            word.over = Some(over);
        }
    }

    /// What was heard, with guesses at what was not; only English words are known.
    pub(super) fn guess(&self, mut chips: Vec<Chip>, meaning: fn() -> Option<&'static Meaning>) -> Vec<Chip> {
        let stretches = self.stretches();
        if stretches.is_empty() || !self.index.is_english() {
            return chips;
        }
        let Some(meaning) = meaning() else { return chips };
        let weight = WEIGHT * loudest(&chips);
        for stretch in stretches {
            let words: Vec<&str> = stretch.words.iter().map(|&at| self.words[at].folded.as_str()).collect();
            // "Work was a nightmare": what was is no wish.
            let Some(mood) = meaning.mood(&words).filter(|_| stretch.over != Some(Over::Past)) else {
                continue;
            };
            for heard in mean(Sense::Mood(mood, weight), stretch.over, 1.0) {
                self.add_guess(&mut chips, &stretch, heard);
            }
        }
        chips
    }

    fn add_guess(&self, chips: &mut Vec<Chip>, stretch: &Stretch, heard: Heard) {
        let (Some(&first), Some(&last)) = (stretch.words.first(), stretch.words.last()) else { return };
        let key = heard.key();
        if chips.iter().any(|chip| chip.key == key || against(&chip.heard, &heard)) {
            return;
        }
        let words = self.text[self.words[first].start..self.words[last].end].to_owned();
        chips.push(Chip { key, words, heard, guess: true, whose: self.whose(first).to_vec() });
    }

    fn stretches(&self) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::new();
        for unheard in &self.unheard {
            if self.is_name(unheard.at) {
                continue;
            }
            match stretches.last_mut().filter(|stretch| self.goes_on_to(stretch, unheard.at)) {
                Some(stretch) => {
                    stretch.words.push(unheard.at);
                    stretch.over = stretch.over.or(unheard.over);
                }
                None => stretches.push(Stretch { words: vec![unheard.at], over: unheard.over }),
            }
        }
        stretches
    }

    /// A capital inside a sentence tells a name.
    fn is_name(&self, at: usize) -> bool {
        self.words[at].before != Gap::Stop && names::capital(self.text, &self.words[at])
    }

    /// Whether nothing that was heard stands between a stretch and the word `at`.
    fn goes_on_to(&self, stretch: &Stretch, at: usize) -> bool {
        let from = stretch.words.last().map_or(at, |last| last + 1);
        let parted = self.words[from..=at].iter().any(|word| word.before == Gap::Stop);
        !parted && only_small_words(self.index, &self.words[from..at])
    }
}

/// How much the strongest wish among these weighs; 1 if there is none.
fn loudest(chips: &[Chip]) -> f32 {
    let wishes = chips.iter().filter_map(|chip| match chip.heard {
        Heard::Wants { weight, .. } => Some(weight),
        _ => None,
    });
    wishes.reduce(f32::max).unwrap_or(1.0)
}

/// Whether these words only hold others together.
pub(super) fn only_small_words(index: &Index, mut words: &[Word]) -> bool {
    while !words.is_empty() {
        match index.longest(words) {
            Some((Role::Filler | Role::And | Role::Or, used)) => {
                words = words.get(used..).unwrap_or_default();
            }
            _ => return false,
        }
    }
    true
}

/// Whether what was plainly said speaks against a guess: a refusal of the mood or a ceiling on what it is made of, and
/// the wish for what the guess would refuse.
fn against(said: &Heard, guess: &Heard) -> bool {
    match (said, guess) {
        (
            Heard::Not { mood } | Heard::NotTooMuch { mood } | Heard::EnoughOf { mood },
            Heard::Wants { mood: wanted, .. },
        ) => mood == wanted || mood.lead().iter().any(|axis| wanted.lead().contains(axis)),
        (Heard::AtMost { axis, .. }, Heard::Wants { mood, .. }) => mood.lead().contains(axis),
        (
            Heard::Wants { mood, .. },
            Heard::Not { mood: refused }
            | Heard::NotTooMuch { mood: refused }
            | Heard::EnoughOf { mood: refused },
        ) => mood == refused || mood.lead().iter().any(|axis| refused.lead().contains(axis)),
        _ => false,
    }
}
