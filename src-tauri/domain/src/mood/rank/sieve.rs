//! Which of very many films that fit can still matter, so that of a long list only few are held. Owns what is let go:
//! nothing that could be offered on this or an earlier asking, or would lead without one of the considerations. Refuses to
//! put what stays in order.

use super::part::Part;
use super::variety::{self, PICKS, SPARE};
use super::weigh::Scales;
use super::weighed::Weighed;

/// So many are held before any is let go.
const FULL: usize = 4_096;

/// Films that fit, less those that cannot matter.
pub(super) struct Sieve<'a> {
    held: Vec<Weighed<'a>>,
    /// How many were put in.
    seen: usize,
    /// The best score so far without each of the parts, less what "again" may take from it.
    lead: [f32; Part::COUNT],
    /// What "again" may take.
    again: f32,
    /// Who has less than this, chance apart, is not among the first on any asking.
    least: f32,
    /// How many of the first have to be in.
    first: usize,
    /// How far chance can lift or lower.
    reach: f32,
    full: usize,
}

impl<'a> Sieve<'a> {
    /// For offering `count` films with `seed`, and for telling which would lead otherwise.
    pub fn new(scales: &Scales<'_>, count: usize, seed: u64) -> Self {
        let first = count.max(PICKS).saturating_add(SPARE);
        Self {
            held: Vec::new(),
            seen: 0,
            lead: [f32::NEG_INFINITY; Part::COUNT],
            again: variety::most_taken(seed),
            least: f32::NEG_INFINITY,
            first,
            reach: scales.reach(),
            full: FULL.max(first.saturating_mul(2)),
        }
    }

    /// For offering only.
    pub fn without_leads(self) -> Self {
        Self { lead: [f32::INFINITY; Part::COUNT], ..self }
    }

    pub fn add(&mut self, weighed: Weighed<'a>) {
        self.seen += 1;
        if weighed.plain() < self.least && !self.may_lead(&weighed) {
            return;
        }
        for (lead, own) in self.lead.iter_mut().zip(weighed.without_each()) {
            *lead = lead.max(own - self.again);
        }
        self.held.push(weighed);
        if self.held.len() >= self.full {
            self.let_go();
        }
    }

    /// What is left, in any order, and how many there were.
    pub fn finish(self) -> (Vec<Weighed<'a>>, usize) {
        (self.held, self.seen)
    }

    fn may_lead(&self, weighed: &Weighed<'_>) -> bool {
        // Without a branch, so that all parts are looked at side by side.
        let leads = weighed.without_each().into_iter().zip(self.lead).map(|(own, lead)| own >= lead);
        leads.fold(false, |some, leads| some | leads)
    }

    fn let_go(&mut self) {
        let mut plain: Vec<f32> = self.held.iter().map(Weighed::plain).collect();
        let (_, last, _) = plain.select_nth_unstable_by(self.first, |a, b| b.total_cmp(a));
        self.least = *last - 2.0 * self.reach;
        let mut held = std::mem::take(&mut self.held);
        held.retain(|weighed| weighed.plain() >= self.least || self.may_lead(weighed));
        // Where very many are about as good, they are not gone through again and again.
        self.full = self.full.max(held.len().saturating_mul(2));
        self.held = held;
    }
}
