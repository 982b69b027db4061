//! How long a film may last, in Turkish requests, where the comparison comes after it: "iki saatten kısa". Owns the units and
//! what compares them; refuses times and years.

use super::super::{Reader, at_least, at_most};
use super::{ENDINGS, number};
use crate::mood::request::Constraint;

const LESS_AFTER: &[&str] = &[
    "daha kisa",
    "daha az suren",
    "daha az",
    "kisa",
    "az",
    "gecmesin",
    "gecmeyen",
    "gecmeyecek",
    "asmasin",
    "asmayan",
    "uzun olmasin",
    "uzun surmesin",
    "uzun olmayan",
    "fazla olmasin",
    "fazla surmesin",
    "fazla degil",
    "altinda",
    "alti",
    "icinde",
];

const MORE_AFTER: &[&str] = &[
    "uzun olsun",
    "daha uzun",
    "uzun",
    "fazla",
    "ustu",
    "uzeri",
    "kisa olmasin",
    "az olmasin",
    "asagi olmasin",
    "ve uzeri",
    "ve ustu",
    "veya daha uzun",
    "ya da daha uzun",
    "altinda olmasin",
    "altina dusmesin",
    "alti olmasin",
    "altini istemiyorum",
];

pub(super) fn length(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let less = words.any(0, &["en fazla", "en cok", "maksimum", "max", "sadece", "azami"]);
    let more = words.any(0, &["en az", "minimum"]);
    let mut at = less + more;
    let about = words.any(at, &["yaklasik", "asagi yukari"]);
    at += about;
    let (minutes, used) = duration(words, at).or_else(|| words.alone(at).filter(|_| more + less > 0))?;
    at += used;
    at += words.any(at, ENDINGS);
    let not_less = words.any(at, MORE_AFTER);
    let less_after = if not_less > 1 { 0 } else { words.any(at, LESS_AFTER) };
    let more_after = if less_after == 0 { not_less } else { 0 };
    at += less_after + more_after;
    let slack = if about > 0 && less_after == 0 { 10.0 } else { 0.0 };
    let longer = less_after == 0 && (more > 0 || more_after > 0);
    let constraint = if longer { at_least(minutes) } else { at_most(minutes + slack) };
    Some((constraint?, at))
}

fn duration(words: &Reader<'_>, at: usize) -> Option<(f32, usize)> {
    if words.any(at, &["yarim"]) > 0 && words.word(at + 1).is_some_and(hours) {
        return Some((30.0, 2));
    }
    let (value, mut used) = number(words, at)?;
    let half = words.any(at + used, &["bucuk", "half"]);
    used += half;
    let unit = words.word(at + used)?;
    used += 1;
    if minutes(unit) {
        return Some((value, used));
    }
    if !hours(unit) {
        return None;
    }
    let total = value * 60.0 + if half > 0 { 30.0 } else { 0.0 };
    match number(words, at + used) {
        Some((more, taken))
            if (1.0..60.0).contains(&more) && words.word(at + used + taken).is_some_and(minutes) =>
        {
            Some((total + more, used + taken + 1))
        }
        _ => Some((total, used)),
    }
}

pub(super) fn hours(word: &str) -> bool {
    word.starts_with("saat") || word == "sa"
}

pub(super) fn minutes(word: &str) -> bool {
    word.starts_with("dakika") || word.starts_with("dk")
}
