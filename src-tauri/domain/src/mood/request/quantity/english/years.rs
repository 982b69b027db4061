//! Years in English requests: decades, spans, "since", "the last five years". Owns the words around them; refuses numbers that
//! count something else.

use super::super::{Reader, decade, since, told_by};
use super::around::LENGTHS;
use crate::mood::request::Constraint;
use crate::mood::request::words::Gap;

/// What reaches from a year to now.
const ONWARDS: &[&str] = &["onwards", "onward", "or later", "or newer", "and later", "and newer", "and up"];

impl Reader<'_> {
    pub(super) fn years(&self) -> Option<(Constraint, usize)> {
        let last = self.any(
            0,
            &["in the last", "from the last", "from the past", "in the past", "the last", "last", "past"],
        );
        if last > 0
            && let Some((years, used)) = self.number(last)
            && self.any(last + used, &["years", "yrs", "year"]) > 0
            && (1.0..=50.0).contains(&years)
        {
            return Some((Constraint::Newest { years: years as u8 }, last + used + 1));
        }
        if let Some(newest) = self.no_older() {
            return Some(newest);
        }
        let from = self.any(0, &["from the", "of the", "from", "the", "in the"]);
        if let Some(said) = self.word(from).and_then(|word| word.parse::<i32>().ok())
            && self.word(from + 1) == Some("s")
        {
            let on = self.any(from + 2, ONWARDS);
            return decade(said).map(|years| match years {
                Constraint::Years { from: first, .. } if on > 0 => (since(first), from + 2 + on),
                years => (years, from + 2),
            });
        }
        // "Between 1970 and 1985", "from 1970 to 1985".
        let between = self.any(0, &["from between", "made between", "between", "from"]);
        if let Some(from) = self.year(between)
            && self.any(between + 1, &["and", "to", "until", "till"]) > 0
            && let Some(to) = self.year(between + 2).filter(|to| *to >= from)
        {
            return Some((Constraint::Years { from, to }, between + 3));
        }
        // "94 to 99", and not "90 to 100 minutes".
        if let (Some(from), Some(to)) = (self.short_year(between), self.short_year(between + 2))
            && self.any(between + 1, &["and", "to", "until", "till"]) > 0
            && from < to
            && (from % 5, to % 5) != (0, 0)
            && self.any(between + 3, LENGTHS) == 0
        {
            return Some((Constraint::Years { from, to }, between + 3));
        }
        let earlier = self.any(0, &["from before", "before", "older than", "made before", "pre"]);
        let after = self.any(
            0,
            &[
                "something newer than",
                "anything newer than",
                "from after",
                "after",
                "newer than",
                "made after",
                "later than",
                "post",
            ],
        );
        let since = self.any(0, &["since", "made since", "from since"]);
        let only = self.any(0, &["from the year", "in the year", "of the year", "from", "made in", "of"]);
        let used = earlier.max(after).max(since).max(only);
        let year = self.year(used)?;
        // "From 2010 on", "2010 or later".
        let on = match self.any(used + 1, &["on"]) {
            1 if self.goes_no_further(used + 1) => 1,
            _ => self.any(used + 1, ONWARDS),
        };
        let from = since > 0 || on > 0 && earlier + after == 0;
        Some((told_by(year, earlier > 0, after > 0, from, used > 0)?, used + 1 + if from { on } else { 0 }))
    }

    /// "No older than five years", "less than 5 years old", "max five years old".
    fn no_older(&self) -> Option<(Constraint, usize)> {
        let older = self.any(
            0,
            &[
                "no older than",
                "not older than",
                "nothing older than",
                "not be older than",
                "nothing over",
                "not over",
            ],
        );
        let most = self.any(
            0,
            &[
                "nothing more than",
                "no more than",
                "not more than",
                "less than",
                "younger than",
                "newer than",
                "at most",
                "max",
                "maximum",
                "within",
            ],
        );
        let (years, used) = self.number(older + most)?;
        let unit = self.any(older + most + used, &["years", "year", "yrs"]);
        let mut at = older + most + used + unit;
        let old = self.any(at, &["old"]);
        at += old;
        let after = if older + most == 0 {
            self.any(at, &["at most", "at the most", "max", "tops", "or newer", "or less"])
        } else {
            0
        };
        at += after;
        let children = self.any(at, &["children", "kids", "ones", "and"]) > 0;
        let told = older > 0 && self.any(0, &["nothing over", "not over"]) == 0
            || old > 0 && older + most + after > 0;
        (unit > 0 && told && !children && (1.0..=50.0).contains(&years))
            .then_some((Constraint::Newest { years: years as u8 }, at))
    }

    /// Whether the "on" at `at` belongs to the year before it: "from 2010 on, please" and not "of 2019 on Netflix".
    fn goes_no_further(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|on| on.before == Gap::Space)
            && self.words.get(at + 1).is_none_or(|next| {
                next.before != Gap::Space || matches!(next.folded.as_str(), "and" | "or" | "but" | "please")
            })
    }

    /// "94" is 1994.
    fn short_year(&self, at: usize) -> Option<i32> {
        self.word(at)?.parse().ok().filter(|year| (30..100).contains(year)).map(|year: i32| 1900 + year)
    }

    /// "From the year I was born, 1973."
    pub(super) fn year_alone(&self) -> Option<(Constraint, usize)> {
        let own = self.words.first().filter(|word| word.before == Gap::Comma)?;
        let ends = self.words.get(1).is_none_or(|next| next.before != Gap::Space);
        let year = self.year(0).filter(|_| ends && own.folded.len() == 4)?;
        Some((Constraint::Years { from: year, to: year }, 1))
    }
}
