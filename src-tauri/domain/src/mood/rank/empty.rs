//! What drops out of an evening, and what to say when nothing is left. Owns the counts and the next step; refuses to say
//! which limit keeps a single film away.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::failed::{Failed, Filter, LeftOut};
use super::films::Row;
use super::filter::Limits;

/// What happened and what helps, when no film is left.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Emptiness {
    /// What happened.
    pub because: Because,
    /// How many films were looked at.
    pub considered: u32,
    /// For each limit that alone keeps films out, how many there would be without it; the most helpful first. Never the
    /// group's comfort limits and never the children's.
    pub without: Vec<LeftOut>,
    /// Minutes of the shortest film that only fails by its length or its end.
    pub shortest_minutes: Option<u16>,
    /// Minutes until lights out or the time that was said, without the allowance before it.
    pub minutes_left: Option<u16>,
}

/// Why no film is left, the plainest that applies in this order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Because {
    /// Everybody was taken off the sofa. Next: say who watches.
    NobodyOnSofa,
    /// There is nothing on the list. Next: add a film.
    EmptyList,
    /// Everything was turned down, this evening or for good. Next: take one back.
    AllTurnedDown,
    /// Nothing suits this group, and nobody learns more. Next: another group, another list.
    ThisGroup,
    /// Nothing suits the children who are there. Next: films for them, or an evening without them.
    NotForChildren,
    /// Nothing is short enough. Next: the shortest, an earlier start, a later end.
    TooLittleTime,
    /// One limit keeps out what the others let through: the first of `without`. Next: do without it.
    OneLimit,
    /// Only several limits together. Next: ask for less.
    Limits,
}

impl Emptiness {
    /// Nobody is there to choose for.
    pub fn nobody_on_sofa(considered: u32) -> Self {
        let because = Because::NobodyOnSofa;
        Self { because, considered, without: Vec::new(), shortest_minutes: None, minutes_left: None }
    }
}

/// How many films, by the filter and, for a house rule, its place.
type Counts = BTreeMap<(Filter, Option<usize>), u32>;

/// Counts what dropped out, and what would help if everything did.
#[derive(Default)]
pub(super) struct Tally {
    first: Counts,
    only: Counts,
    shortest: Option<u16>,
    considered: u32,
    turned_down: u32,
    not_for_group: u32,
    not_for_children: u32,
    too_long: u32,
}

impl Tally {
    pub fn count(&mut self, film: &Row, failed: Failed) {
        self.considered += 1;
        if failed.none() {
            return;
        }
        self.turned_down += u32::from(failed.has(Filter::TurnedDown) || failed.has(Filter::SetAside));
        self.not_for_group += u32::from(failed.has(Filter::ThisGroup) || failed.has(Filter::Children));
        self.not_for_children += u32::from(failed.has(Filter::Children));
        self.too_long += u32::from(failed.too_long());
        if let Some(first) = failed.first() {
            *self.first.entry(failed.at(first)).or_default() += 1;
        }
        if let Some(only) = failed.only()
            && !matches!(only, Filter::ThisGroup | Filter::Children)
        {
            *self.only.entry(failed.at(only)).or_default() += 1;
        }
        if failed.only_too_long() {
            self.shortest = self.shortest.into_iter().chain(film.runtime_minutes).min();
        }
    }

    fn because(&self, helps: Option<&LeftOut>) -> Because {
        let everything = |count: u32| count == self.considered;
        let by_time = |left: &LeftOut| {
            left.filter == Filter::LightsOut || left.filter == Filter::Length && self.shortest.is_some()
        };
        if self.considered == 0 {
            return Because::EmptyList;
        }
        match helps {
            _ if everything(self.turned_down) => Because::AllTurnedDown,
            Some(_) if self.shortest.is_some() && everything(self.too_long) => Because::TooLittleTime,
            None if everything(self.too_long) => Because::TooLittleTime,
            Some(left) if by_time(left) => Because::TooLittleTime,
            Some(_) => Because::OneLimit,
            None if everything(self.not_for_children) => Because::NotForChildren,
            None if everything(self.not_for_group) => Because::ThisGroup,
            None => Because::Limits,
        }
    }

    pub fn left_out(&self, limits: &Limits<'_>) -> Vec<LeftOut> {
        listed(&self.first, limits)
    }

    pub fn emptiness(&self, limits: &Limits<'_>) -> Emptiness {
        let mut without = listed(&self.only, limits);
        without.sort_by_key(|left| std::cmp::Reverse(left.count));
        Emptiness {
            because: self.because(without.first()),
            considered: self.considered,
            without,
            shortest_minutes: self.shortest,
            minutes_left: limits.minutes_left(),
        }
    }
}

fn listed(counts: &Counts, limits: &Limits<'_>) -> Vec<LeftOut> {
    let rule = |place: &Option<usize>| place.and_then(|place| limits.house.text(place)).map(str::to_owned);
    counts
        .iter()
        .map(|((filter, place), &count)| LeftOut { filter: *filter, rule: rule(place), count })
        .collect()
}
