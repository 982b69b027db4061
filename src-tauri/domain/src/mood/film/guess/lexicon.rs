//! Words of a plot and what they make one expect. Owns looking them up and adding them; refuses to know which words
//! there are (`engine/data/guesses/lexicon.tsv`, written by hand).

use super::Bytes;

/// How many things a phrase speaks of: the 13 axes, then Christmas.
pub const NUDGES: usize = 14;
/// How far a phrase moves each of them, in points of a card's scale.
pub type Nudges = [i8; NUDGES];

/// Phrases by the hash of their stems.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lexicon {
    keys: Vec<u32>,
    nudges: Vec<Nudges>,
}

impl Lexicon {
    /// A lexicon of these phrases; of two with one key the first counts.
    pub fn new(phrases: impl IntoIterator<Item = (u32, Nudges)>) -> Self {
        let mut phrases: Vec<_> = phrases.into_iter().collect();
        phrases.sort_by_key(|(key, _)| *key);
        phrases.dedup_by_key(|(key, _)| *key);
        let (keys, nudges) = phrases.into_iter().unzip();
        Self { keys, nudges }
    }

    /// How many phrases there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// What the phrases say together, and how many of them are known.
    pub(super) fn sum(&self, phrases: &[u32]) -> ([f32; NUDGES], usize) {
        let mut sum = [0.0; NUDGES];
        let known =
            phrases.iter().filter_map(|phrase| self.nudges.get(self.keys.binary_search(phrase).ok()?));
        let mut count = 0;
        for nudges in known {
            count += 1;
            for (sum, nudge) in sum.iter_mut().zip(nudges) {
                *sum += f32::from(*nudge);
            }
        }
        (sum, count)
    }

    pub(super) fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self.keys.iter().flat_map(|key| key.to_le_bytes()));
        bytes.extend(self.nudges.iter().flatten().flat_map(|nudge| nudge.to_le_bytes()));
    }

    pub(super) fn read(count: u32, bytes: &mut Bytes<'_>) -> Option<Self> {
        let keys: Vec<u32> = (0..count).map(|_| bytes.number()).collect::<Option<_>>()?;
        let nudges = (0..count).map(|_| bytes.signed()).collect::<Option<_>>()?;
        keys.is_sorted().then_some(Self { keys, nudges })
    }
}
