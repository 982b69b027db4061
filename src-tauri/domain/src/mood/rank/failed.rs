//! What a film fails of an evening's limits. Owns the kinds of limits and their order; refuses to know what they are.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a film drops out, the first that applies in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Filter {
    /// Turned down tonight.
    TurnedDown,
    /// Turned down for good.
    SetAside,
    /// Not tonight for this group; nobody learns more.
    ThisGroup,
    /// Not with children on the sofa.
    Children,
    /// A house rule says no.
    HouseRule,
    /// Would not end before lights out, or by the time that was said.
    LightsOut,
    /// Longer or shorter than was asked for.
    Length,
    /// Something in it was ruled out in words.
    RuledOut,
    /// A Christmas film.
    Festive,
    /// Language or subtitles.
    Language,
    /// Country, years, genre or people.
    Kind,
    /// Where it can be watched.
    Service,
    /// Watched before, or never.
    Watched,
}

/// How many films dropped out for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOut {
    /// The reason.
    pub filter: Filter,
    /// For a house rule: its words.
    pub rule: Option<String>,
    /// How many films.
    pub count: u32,
}

/// Which limits a film fails, as bits of [`Filter`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Failed {
    bits: u16,
    /// The place of the first house rule that is broken.
    pub rule: Option<usize>,
    /// A longer film was asked for.
    pub short: bool,
}

impl Failed {
    pub fn none(self) -> bool {
        self.bits == 0
    }

    /// Whether this is one of them.
    pub fn has(self, filter: Filter) -> bool {
        self.bits & (1 << filter as u16) != 0
    }

    pub fn add(&mut self, filter: Filter, fails: bool) {
        if fails {
            self.bits |= 1 << filter as u16;
        }
    }

    /// All of them, in their order.
    pub fn each(self) -> impl Iterator<Item = Filter> {
        FILTERS.into_iter().filter(move |filter| self.has(*filter))
    }

    pub fn first(self) -> Option<Filter> {
        self.each().next()
    }

    pub fn at(self, filter: Filter) -> (Filter, Option<usize>) {
        (filter, self.rule.filter(|_| filter == Filter::HouseRule))
    }

    pub fn only(self) -> Option<Filter> {
        if self.bits.count_ones() == 1 { self.first() } else { None }
    }

    /// Whether there is too little time for it.
    pub fn too_long(self) -> bool {
        !self.short && (self.has(Filter::LightsOut) || self.has(Filter::Length))
    }

    /// Whether that is all that is against it.
    pub fn only_too_long(self) -> bool {
        let time = (1 << Filter::LightsOut as u16) | (1 << Filter::Length as u16);
        self.too_long() && self.bits & !time == 0
    }
}

const FILTERS: [Filter; 13] = [
    Filter::TurnedDown,
    Filter::SetAside,
    Filter::ThisGroup,
    Filter::Children,
    Filter::HouseRule,
    Filter::LightsOut,
    Filter::Length,
    Filter::RuledOut,
    Filter::Festive,
    Filter::Language,
    Filter::Kind,
    Filter::Service,
    Filter::Watched,
];
