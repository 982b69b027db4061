//! How long a film may last, in English requests: "under two hours", "1h45 tops", "nothing under 80 minutes". Owns the units and
//! what compares them; refuses lengths that something else took.

use super::super::Reader;
use super::around::{ABOUT, AT_LEAST, AT_MOST, MAX_AFTER, MIN_AFTER, NO_FILM, TOO_LONG};
use super::number_word;
use crate::mood::request::Constraint;
use crate::mood::request::words::Gap;

impl Reader<'_> {
    pub(super) fn length(&self) -> Option<(Constraint, usize)> {
        let at_least = self.any(0, AT_LEAST);
        let at_most = if at_least == 0 { self.any(0, AT_MOST) } else { 0 };
        let mut at = at_least + at_most;
        let about = self.any(at, ABOUT);
        at += about;
        if at_most > 0 && self.word(at) == Some("only") {
            at += 1;
        }
        let compared = at_least + at_most > 0;
        let (minutes, used) = self
            .duration(at)
            .or_else(|| self.parts(at, compared))
            .or_else(|| self.bare(at, compared))
            .or_else(|| self.as_clock(at, compared))?;
        at += used;
        // "Three hours long" says no more than "three hours".
        at += self.any(at, &["long"]);
        // "Minimum 80, maximum 110" are two limits.
        let parted = at_least > 0 && self.words.get(at).is_some_and(|next| next.before != Gap::Space);
        let max_after = if parted { 0 } else { self.any(at, MAX_AFTER) };
        at += max_after;
        let min_after = if at_most + max_after == 0 { self.any(at, MIN_AFTER) } else { 0 };
        let min_after =
            if at_most + max_after + min_after == 0 && self.ends_in_plus(at) { 1 } else { min_after };
        at += min_after;
        let at_least = at_least + min_after;
        let too_long = if at_least > 0 { self.any(at, TOO_LONG) } else { 0 };
        at += too_long;
        // "A 12 hour shift" is no limit of a film's.
        let compared = compared || max_after + min_after > 0;
        if !(20..=1_440).contains(&minutes) || !compared && (minutes > 360 || self.any(at, NO_FILM) > 0) {
            return None;
        }
        let slack = if about > 0 && at_most + max_after == 0 { 10 } else { 0 };
        let constraint = match at_least > 0 && too_long == 0 {
            false => Constraint::AtMostMinutes { minutes: minutes + slack },
            _ => Constraint::AtLeastMinutes { minutes },
        };
        Some((constraint, at))
    }

    /// "Three hours plus", and not "plus a break".
    fn ends_in_plus(&self, at: usize) -> bool {
        self.word(at) == Some("plus") && self.words.get(at + 1).is_none_or(|next| next.before != Gap::Space)
    }

    /// "under two" is hours, "under 100" minutes.
    fn bare(&self, at: usize, compared: bool) -> Option<(u16, usize)> {
        let (number, used) = self.number(at)?;
        if !compared
            || self.word(at + used).is_some_and(|next| matches!(next, "s" | "year" | "years" | "am" | "pm"))
        {
            return None;
        }
        match number {
            1.0..=4.0 if self.sure(at) && self.counts_nothing(at + used) => {
                Some(((number * 60.0) as u16, used))
            }
            45.0..=400.0 => Some((number as u16, used)),
            _ => None,
        }
    }

    /// "At least one laugh": a number by itself is none of hours where something is counted.
    fn counts_nothing(&self, next: usize) -> bool {
        self.words.get(next).is_none_or(|next| {
            next.before != Gap::Space
                || next.folded.starts_with(|c: char| !c.is_alphabetic())
                || self.small(&next.folded)
        })
    }

    fn small(&self, word: &str) -> bool {
        matches!(
            word,
            "please"
                | "tonight"
                | "or"
                | "and"
                | "but"
                | "max"
                | "tops"
                | "if"
                | "long"
                | "is"
                | "because"
                | "so"
                | "would"
                | "at"
                | "ideally"
                | "preferably"
                | "as"
                | "with"
                | "total"
                | "in"
                | "for"
                | "cos"
                | "then"
                | "though"
        )
    }

    /// "Under two" is hours; "we have a cold", "we've got two children" and "over four" are not.
    fn sure(&self, at: usize) -> bool {
        !matches!(self.word(at), Some("a" | "an"))
            && !matches!(self.word(0), Some("in" | "got" | "over" | "we" | "i" | "weve" | "only"))
    }

    /// "Two and a quarter tops": hours that are not named, but parted as only hours are.
    fn parts(&self, at: usize, compared: bool) -> Option<(u16, usize)> {
        let hours = number_word(self.word(at)?).or_else(|| self.digits(at)).filter(|hours| *hours <= 4.0)?;
        let parts = [
            (&["and a half", "and half"][..], 30.0),
            (&["and a quarter"], 15.0),
            (&["and three quarters"], 45.0),
        ];
        let (part, used) = parts
            .into_iter()
            .map(|(names, part)| (part, self.any(at + 1, names)))
            .find(|(_, used)| *used > 0)?;
        let end = at + 1 + used;
        (compared || self.any(end, MAX_AFTER) > 0).then_some(((hours * 60.0 + part) as u16, 1 + used))
    }

    /// "Max 1:45", "1:45 tops".
    fn as_clock(&self, at: usize, compared: bool) -> Option<(u16, usize)> {
        let (hours, minutes) = self.written(at).filter(|(hours, _)| (1..=4).contains(hours))?;
        (compared || self.any(at + 1, MAX_AFTER) > 0).then_some((hours * 60 + minutes, 1))
    }

    fn duration(&self, at: usize) -> Option<(u16, usize)> {
        for (phrases, minutes) in [
            (&["half an hour", "half hour"][..], 30),
            (&["three quarters of an hour"][..], 45),
            (&["hour and a quarter"][..], 75),
            (&["hour and a half"][..], 90),
            (&["couple of hours", "a couple of hours"][..], 120),
        ] {
            let used = self.any(at, phrases);
            if used > 0 {
                return Some((minutes, used));
            }
        }
        // "Hour and 20."
        let round = |minutes: &str| ["ten", "twenty", "thirty", "forty", "fifty"].contains(&minutes);
        let hour_alone = self.word(at) == Some("hour")
            && (self.any(at + 1, &["and"]) > 0 || self.word(at + 1).is_some_and(round));
        let (mut value, mut used) = if hour_alone { (1.0, 0) } else { self.number(at)? };
        let unit = self.word(at + used)?;
        used += 1;
        if matches!(unit, "minutes" | "minute" | "mins" | "min" | "m") {
            return Some((value as u16, used));
        }
        if !matches!(unit, "hours" | "hour" | "hrs" | "hr" | "h" | "hourish") {
            return None;
        }
        let half = self.any(at + used, &["and a half", "and half", "half"]);
        let quarter = self.any(at + used, &["and a quarter", "and one quarter"]);
        if half + quarter > 0 {
            value += if half > 0 { 0.5 } else { 0.25 };
            used += half + quarter;
        } else {
            if self.any(at + used, &["and three quarters"]) > 0 {
                return Some(((value * 60.0 + 45.0) as u16, used + 3));
            }
            let and = self.any(at + used, &["and"]);
            // "Three hours, two at the most."
            let joined = self.words.get(at + used + and).is_some_and(|next| next.before == Gap::Space);
            if let Some((minutes, more)) = self.number(at + used + and).filter(|_| joined) {
                let unit = self.any(at + used + and + more, &["minutes", "mins", "min", "m"]);
                if (1.0..60.0).contains(&minutes)
                    && (unit > 0
                        || minutes >= 10.0 && and > 0
                        || and == 0 && unit_h(self.word(at + used - 1)))
                {
                    return Some(((value * 60.0 + minutes) as u16, used + and + more + unit));
                }
            }
        }
        Some(((value * 60.0).round() as u16, used))
    }
}

fn unit_h(word: Option<&str>) -> bool {
    matches!(word, Some("h" | "hr" | "hour" | "hrs" | "hours"))
}
