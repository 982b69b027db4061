//! How long a film may last, in German requests: "unter zwei Stunden", "mindestens 80 Minuten". Owns the units and what compares
//! them; refuses times and years.

use super::super::{Reader, at_least, at_most};
use super::number;
use crate::mood::request::Constraint;
use crate::mood::request::words::Gap;

const AT_MOST: &[&str] = &[
    "nicht langer als",
    "nicht laenger als",
    "ned langer als",
    "net langer als",
    "nich langer als",
    "nit langer als",
    "nid langer als",
    "nod langer als",
    "nicht langer wie",
    "ned langer wie",
    "net langer wie",
    "nicht mehr als",
    "ned mehr als",
    "net mehr als",
    "nod meh als",
    "kurzer als",
    "kuerzer als",
    "weniger als",
    "nicht uber",
    "bis zu",
    "hochstens",
    "hoechstens",
    "maximal",
    "max",
    "unter",
    "under",
    "unda",
    "nur",
    "in",
];

const AT_LEAST: &[&str] = &[
    "mindestens",
    "wenigstens",
    "langer als",
    "laenger als",
    "mehr als",
    "uber",
    "ueber",
    "nicht unter",
    "nichts unter",
    "nicht kurzer als",
    "nichts kurzer als",
    "nicht weniger als",
    "keinen unter",
];

/// What makes a length the least after it.
const MIN_AFTER: &[&str] = &["oder mehr", "oder langer", "mindestens", "aufwarts", "plus"];

const MAX_AFTER: &[&str] =
    &["oder weniger", "oder kurzer", "mehr nicht", "nicht mehr", "hochstens", "maximal", "max"];

pub(super) fn length(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let more = words.any(0, AT_LEAST);
    let less = if more == 0 { words.any(0, AT_MOST) } else { 0 };
    let mut at = more + less;
    let about = words.any(at, &["etwa", "ungefahr", "circa", "ca", "rund"]);
    at += about;
    let (minutes, used) = duration(words, at).or_else(|| words.alone(at).filter(|_| more + less > 0))?;
    at += used;
    let joined = words.words.get(at).is_some_and(|next| next.before == Gap::Space);
    let min_after = words.any(at, MIN_AFTER);
    // "90 min plus Werbung."
    let adds = words.word(at) == Some("plus")
        && words.words.get(at + 1).is_some_and(|next| next.before == Gap::Space);
    let min_after = if adds { 0 } else { min_after };
    let more = more + min_after;
    at += min_after;
    // "Mindestens 80 Minuten, höchstens 100" are two limits.
    at += if more > 0 && !joined { 0 } else { words.any(at, MAX_AFTER) };
    let slack = if about > 0 && less == 0 { 10.0 } else { 0.0 };
    let constraint = if more > 0 { at_least(minutes) } else { at_most(minutes + slack) };
    Some((constraint?, at))
}

fn duration(words: &Reader<'_>, at: usize) -> Option<(f32, usize)> {
    for (phrases, minutes) in [
        (&["eine halbe stunde", "ne halbe stunde", "halbe stunde"], 30.0),
        (&["eine dreiviertelstunde", "dreiviertelstunde", "drei viertel stunden"], 45.0),
    ] {
        let used = words.any(at, phrases);
        if used > 0 {
            return Some((minutes, used));
        }
    }
    let (value, mut used) = number(words, at)?;
    let half = words.any(at + used, &["einhalb", "half"]);
    used += half;
    let unit = words.word(at + used)?;
    used += 1;
    match unit {
        "minuten" | "minute" | "min" | "mins" | "m" => return Some((value, used)),
        "stunden" | "stunde" | "stund" | "stundn" | "stunda" | "std" | "h" => {}
        _ => return None,
    }
    let minutes = value * 60.0 + if half > 0 { 30.0 } else { 0.0 };
    let and = words.any(at + used, &["und"]);
    if let Some((more, taken)) = number(words, at + used + and) {
        let unit = words.any(at + used + and + taken, &["minuten", "min", "m"]);
        // "Schläft bei allem über zwei Stunden ein": the "ein" is no minute.
        let counts = (1.0..60.0).contains(&more) && words.word(at + used + and) != Some("ein");
        if counts && (unit > 0 || and == 0) {
            return Some((minutes + more, used + and + taken + unit));
        }
    }
    Some((minutes, used))
}
