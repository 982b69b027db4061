//! Ages of children in English requests: "8 year old", "under-10s", "5, 8 and 11". Owns the words around them; refuses the ages of
//! whoever is no child.

use super::super::Reader;
use super::around::{LENGTHS, NO_CHILD, YEARS_OLD};
use crate::mood::request::Constraint;
use crate::mood::request::words::Gap;

/// What stands between the youngest and the oldest.
const UP_TO: &[&str] = &["to", "up to", "right up to", "all the way up to", "all the way to", "through to"];
/// Birthdays of children, from the second on: "the first" may be that of anything.
const ORDINALS: &[&str] = &[
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
];

impl Reader<'_> {
    /// "5, 8 and 11": ages by themselves, three at least.
    pub(super) fn ages(&self) -> Option<(Constraint, usize)> {
        let (mut youngest, mut at, mut several) = (u8::MAX, 0, 0);
        while let Some(age) = self.digits(at).filter(|age| (1.0..=17.0).contains(age) && age.fract() == 0.0) {
            youngest = youngest.min(age as u8);
            several += 1;
            at += 1;
            let and = self.any(at, &["and"]);
            let listed = self
                .words
                .get(at + and)
                .is_some_and(|next| (and > 0 || next.before == Gap::Comma) && next.before != Gap::Stop);
            if !listed || self.digits(at + and).is_none() {
                break;
            }
            at += and;
        }
        let alone = self.words.get(at).is_none_or(|next| {
            next.before != Gap::Space
                || matches!(next.folded.as_str(), "plus" | "and" | "with" | "year" | "years")
        });
        let unit = self.any(at, YEARS_OLD);
        (several >= 3 && alone).then_some((Constraint::Kids { age: youngest }, at + unit))
    }

    pub(super) fn age(&self) -> Option<(Constraint, usize)> {
        // "The whole family from 5 to 80."
        let from = self.any(0, &["from", "ages", "aged"]);
        if from > 0
            && let Some((youngest, used)) = self.number(from)
            && let to = self.any(from + used, UP_TO)
            && to > 0
            && let Some((oldest, more)) = self.number(from + used + to)
            && (1.0..=12.0).contains(&youngest)
            && (youngest..=110.0).contains(&oldest)
            // "From 8 to 10" may be an evening.
            && (self.any(0, &["from"]) == 0 || youngest < 6.0 || oldest > 12.0)
        {
            return Some((Constraint::Kids { age: youngest as u8 }, from + used + to + more));
        }
        // "All of us, 3 to 73."
        if let Some((youngest, used)) = self.number(0)
            && self.any(used, &["to"]) > 0
            && let Some((oldest, more)) = self.number(used + 1)
            && (1.0..=12.0).contains(&youngest)
            && (61.0..=110.0).contains(&oldest)
            && self.any(used + 1 + more, LENGTHS) == 0
        {
            return Some((Constraint::Kids { age: youngest as u8 }, used + 1 + more));
        }
        if let Some(birthday) = self.birthday() {
            return Some(birthday);
        }
        // "The under-10s."
        let under = self.any(0, &["under"]);
        if under > 0
            && self.any(2, &["s"]) > 0
            && let Some(years) = self.digits(1).filter(|years| (3.0..=14.0).contains(years))
        {
            return Some((Constraint::Kids { age: years as u8 - 1 }, 3));
        }
        // "A 4 and a 7 year old."
        let article = if self.digits(1).is_some() { self.any(0, &["a", "an"]) } else { 0 };
        let (mut years, mut used) = self.number(article)?;
        used += article;
        // "5 and 7 year olds."
        let and = self.any(used, &["and", "to", "or"]);
        let a = if and > 0 { self.any(used + 1, &["a", "an"]) } else { 0 };
        if and > 0
            && let Some((other, more)) = self.number(used + 1 + a)
            && self.any(used + 1 + a + more, YEARS_OLD) > 0
        {
            used += 1 + a + more;
            years = years.min(other);
        }
        let unit = self.any(used, YEARS_OLD);
        if self.any(used + unit, NO_CHILD) > 0 {
            return None;
        }
        (unit > 0 && (1.0..=17.0).contains(&years))
            .then_some((Constraint::Kids { age: years as u8 }, used + unit))
    }

    /// "Her 8th birthday", "his sixth birthday".
    fn birthday(&self) -> Option<(Constraint, usize)> {
        let word = self.word(0)?;
        let in_words = ORDINALS.iter().position(|ordinal| *ordinal == word).map(|place| place as u8 + 2);
        let digits = self.digits(0).filter(|age| (1.0..=17.0).contains(age) && age.fract() == 0.0);
        let ending = self.any(1, &["st", "nd", "rd", "th"]);
        let age = in_words.or(digits.filter(|_| ending > 0).map(|age| age as u8))?;
        let used = 1 + if in_words.is_some() { 0 } else { ending };
        let birthday = self.any(used, &["birthday", "bday"]);
        (birthday > 0).then_some((Constraint::Kids { age }, used + birthday))
    }
}
