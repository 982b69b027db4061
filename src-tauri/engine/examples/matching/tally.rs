//! Precision and recall of a set of pairs. Owns how outcomes are counted; refuses to print.

use std::collections::BTreeMap;
use std::fmt;

use houselights_engine::catalogue::built_in;

use super::pairs::{Outcome, Pair};

/// What came out of some pairs.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    right: usize,
    wrong: usize,
    answerable: usize,
    offered: usize,
    ambiguous: usize,
}

impl Tally {
    /// What comes of these pairs.
    pub fn of<'a>(pairs: impl Iterator<Item = &'a Pair<'a>>) -> Self {
        let mut tally = Self::default();
        for pair in pairs {
            tally.answerable += usize::from(pair.is_answerable());
            tally.ambiguous += usize::from(pair.is_known() && !pair.is_answerable());
            match pair.outcome(built_in()) {
                Outcome::Right => tally.right += 1,
                Outcome::Wrong => tally.wrong += 1,
                Outcome::Offered => tally.offered += 1,
                Outcome::Missed | Outcome::Refused => {}
            }
        }
        tally
    }

    /// The right ones among those that were said to be sure.
    pub fn precision(&self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    /// Those that were surely and rightly answered among those that can be.
    pub fn recall(&self) -> f64 {
        share(self.right, self.answerable)
    }

    #[cfg(test)]
    /// Of names that several films have, how often the film is among those offered.
    pub fn offered(&self) -> f64 {
        share(self.offered, self.ambiguous)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { right, wrong, answerable, offered, ambiguous } = self;
        let (precision, recall) = (self.precision(), self.recall());
        write!(f, "precision {precision:.3} ({right} of {}), ", right + wrong)?;
        write!(f, "recall {recall:.3} ({right} of {answerable}), offered {offered} of {ambiguous}")
    }
}

/// The half that rules are mended by and the one held out, by the parity of the pairs' numbers, and both.
pub fn halves<'a>(pairs: &'a [Pair<'a>]) -> [(&'static str, Vec<&'a Pair<'a>>); 3] {
    let (odd, even) = pairs.iter().partition(|pair| pair.number % 2 == 1);
    [("mended by", odd), ("held out", even), ("both", pairs.iter().collect())]
}

/// The pairs by what makes them hard.
pub fn kinds<'a>(pairs: &'a [Pair<'a>]) -> BTreeMap<&'a str, Vec<&'a Pair<'a>>> {
    let mut kinds: BTreeMap<&str, Vec<&Pair>> = BTreeMap::new();
    for pair in pairs {
        kinds.entry(pair.kind).or_default().push(pair);
    }
    kinds
}

/// All, if there is nothing to count.
#[allow(clippy::cast_precision_loss, reason = "hundreds are exact")]
fn share(some: usize, all: usize) -> f64 {
    if all == 0 { 1.0 } else { some as f64 / all as f64 }
}
