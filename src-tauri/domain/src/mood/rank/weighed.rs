//! A film beside what it weighs this evening. Owns the sum of its parts and the order that follows; refuses to weigh (`weigh`
//! does) and to mix (`variety` does).

use std::cmp::Ordering;

use super::evening::Candidate;
use super::films::Row;
use super::part::{Part, Parts};
use super::weigh::Scales;

/// A film and what it weighs.
pub(super) struct Weighed<'a> {
    pub row: &'a Row,
    pub film: &'a Candidate,
    pub score: f32,
    pub parts: Parts,
}

impl<'a> Weighed<'a> {
    pub fn new(row: &'a Row, film: &'a Candidate, scales: &Scales<'_>) -> Self {
        let parts = scales.weigh(row);
        Self { row, film, score: parts.sum(), parts }
    }

    /// Adds to a part, and to the score with it.
    pub fn add(&mut self, part: Part, value: f32) {
        self.parts.add(part, value);
        self.score += value;
    }

    /// The score without one of its parts.
    pub fn without(&self, part: Part) -> f32 {
        self.score - self.parts.get(part)
    }

    /// The score without chance.
    pub fn plain(&self) -> f32 {
        self.without(Part::Chance)
    }

    /// The score without each of its parts.
    pub fn without_each(&self) -> [f32; Part::COUNT] {
        self.parts.each().map(|part| self.score - part)
    }

    /// The better first.
    pub fn order(&self, other: &Self) -> Ordering {
        other.score.total_cmp(&self.score).then_with(|| self.row.id.cmp(&other.row.id))
    }
}
