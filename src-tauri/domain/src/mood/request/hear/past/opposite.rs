//! The opposite of a film that was: "she picked last night and it was miserable, the opposite please". Owns what is wanted after
//! something grim; refuses to know how such a film is told of (`told`, `watched` and a "was" do).

use super::super::super::words::Gap;
use super::super::super::{Chip, Heard};
use super::super::Listener;
use super::super::stand::{Caught, Meant};
use super::watched::THEN;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;

/// How much the opposite of something grim is to cheer.
const BETTER: f32 = 0.8;

/// What tells in a sentence that a film was watched, beside when that was.
const A_FILM: &[&str] = &[
    "film",
    "movie",
    "one",
    "ones",
    "pick",
    "picked",
    "choice",
    "chose",
    "watched",
    "saw",
    "sat",
    "streifen",
    "ausgesucht",
    "gesehen",
    "geschaut",
    "filmi",
    "filmimiz",
];

impl Listener<'_> {
    /// Whether what was so, up to the word `from`, was a film or the evening of one: "the news was depressing" tells of none.
    pub(in super::super) fn tells_of_an_evening(&self, from: usize) -> bool {
        self.sentence_has(from, A_FILM) || self.tells_when(from)
    }

    /// Whether it is said when that was, as who pours their heart out about a film does not.
    pub(in super::super) fn tells_when(&self, from: usize) -> bool {
        self.sentence_has(from, THEN)
    }

    fn sentence_has(&self, from: usize, list: &[&str]) -> bool {
        let start = self.words[..=from].iter().rposition(|word| word.before == Gap::Stop).unwrap_or(0);
        let sentence = self.words[start..].iter().enumerate();
        let mut sentence = sentence.take_while(|(place, word)| *place == 0 || word.before != Gap::Stop);
        sentence.any(|(_, word)| list.contains(&word.folded.as_str()))
    }

    /// "She picked last night and it was miserable, the opposite please": who asks for the opposite of a film that was
    /// so wants to feel better.
    pub(in super::super) fn opposite_of_grim(&mut self) {
        let wishes = |one: &Caught| one.meant == Meant::Said && matches!(one.chip.heard, Heard::Wants { .. });
        // "Last night's was so heavy", "that was so sad".
        let heavy = |one: &Caught| {
            one.meant == Meant::Said
                && match one.chip.heard {
                    Heard::AtMost { axis, .. } => matches!(axis, Axis::Tears | Axis::Darkness),
                    Heard::NotTooMuch { mood } => mood.is_heavy() || mood == Mood::ScareUs,
                    _ => false,
                }
        };
        let grim = self.told_grim || self.caught.iter().any(heavy);
        let opposite = self.caught.iter().find(|one| one.chip.heard == Heard::Opposite);
        let Some(opposite) = opposite.filter(|_| grim && !self.caught.iter().any(wishes)) else { return };
        let heard = Heard::Wants { mood: Mood::FeelGood, weight: BETTER };
        let chip = Chip { key: heard.key(), heard, ..opposite.chip.clone() };
        let better = Caught { chip, meant: Meant::Supposed, ..opposite.clone() };
        self.caught.retain(|one| one.chip.key != better.chip.key);
        self.caught.push(better);
    }
}
