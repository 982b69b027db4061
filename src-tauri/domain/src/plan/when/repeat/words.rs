//! The words of rhythms: what repeats, and days of the week in all their forms. Owns the words; refuses their order.

use chrono::Weekday;

use super::On;
use crate::plan::when::lexicon::weekday;

/// What repeats: "weeks", "Monate".
pub fn unit(word: &str) -> Option<On> {
    Some(match word {
        "day" | "days" | "tag" | "tage" | "gun" => On::Days,
        "week" | "weeks" | "woche" | "wochen" | "hafta" => On::Weeks,
        "month" | "months" | "monat" | "monate" | "ay" => On::Months,
        "year" | "years" | "jahr" | "jahre" | "yil" => On::Years,
        _ => return None,
    })
}

/// "Every", in any form.
pub fn is_every(word: &str) -> bool {
    matches!(word, "every" | "each" | "jeden" | "jede" | "jedes" | "jeder" | "alle" | "her")
}

/// A day of the week in any of its forms.
pub fn weekday_of(word: &str) -> Option<Weekday> {
    weekday(word)
        .or_else(|| several(word))
        .or_else(|| ["si", "i"].into_iter().find_map(|ending| long(word, ending)))
}

/// More than one of them: "fridays", "freitags", "cumaları".
pub fn several(word: &str) -> Option<Weekday> {
    // "Thurs" is one Thursday in short.
    if weekday(word).is_some() {
        return None;
    }
    ["s", "lari", "leri"].into_iter().find_map(|ending| long(word, ending))
}

/// A day's full name with an ending. A short one with an ending is another word: "so" and "sos".
fn long(word: &str, ending: &str) -> Option<Weekday> {
    let stem = word.strip_suffix(ending)?;
    if stem.len() > 3 { weekday(stem) } else { None }
}
