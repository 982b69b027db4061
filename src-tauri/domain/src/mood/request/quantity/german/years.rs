//! Of which years a film is, in German requests: "aus den 80ern", "nichts älter als fünf Jahre". Owns the words around years;
//! refuses ages of people.

use super::super::{Reader, decade, told_by};
use super::number;
use crate::mood::request::Constraint;

/// Years gone by.
const LATELY: &[&str] = &[
    "aus den letzten",
    "in den letzten",
    "von den letzten",
    "der letzten",
    "den letzten",
    "letzten",
    "letzte",
    "aus den vergangenen",
    "der vergangenen",
    "den vergangenen",
    "vergangenen",
];

pub(super) fn years(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let lately = words.any(0, LATELY);
    if lately > 0
        && let Some((years, used)) = number(words, lately)
        && words.any(lately + used, &["jahre", "jahren"]) > 0
        && (1.0..=50.0).contains(&years)
    {
        return Some((Constraint::Newest { years: years as u8 }, lately + used + 1));
    }
    if let Some(newest) = no_older(words) {
        return Some(newest);
    }
    let from = words.any(0, &["aus den", "von den", "der", "die", "den"]);
    if let Some(said) = words.digits(from)
        && words.any(from + 1, &["er", "ern", "iger", "igern"]) > 0
    {
        let jahre = words.any(from + 2, &["jahre", "jahren"]);
        return decade(said as i32).map(|years| (years, from + 2 + jahre));
    }
    let between = words.any(0, &["zwischen", "von"]);
    if let Some(from) = words.year(between)
        && words.any(between + 1, &["und", "bis"]) > 0
        && let Some(to) = words.year(between + 2).filter(|to| *to >= from)
    {
        return Some((Constraint::Years { from, to }, between + 3));
    }
    let earlier = words.any(0, &["von vor", "vor", "alter als", "aelter als"]);
    let after = words.any(0, &["nach", "neuer als", "junger als", "spater als"]);
    let since = words.any(0, &["seit", "ab"]);
    let only = words.any(0, &["aus dem jahr", "von", "aus"]);
    let used = earlier.max(after).max(since).max(only);
    let year = words.year(used)?;
    Some((told_by(year, earlier > 0, after > 0, since > 0, used > 0)?, used + 1))
}

/// "Nichts älter als fünf Jahre", "max 2 Jahre alt".
fn no_older(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let older =
        words.any(0, &["nicht alter als", "nichts alter als", "nicht aelter als", "nichts aelter als"]);
    let most = words
        .any(0, &["hochstens", "hoechstens", "maximal", "max", "nicht mehr als", "weniger als", "keine"]);
    let (years, used) = number(words, older + most)?;
    let mut at = older + most + used;
    let unit = words.any(at, &["jahre", "jahr"]);
    at += unit;
    let old = words.any(at, &["alt"]);
    let told = older > 0 || old > 0 && most > 0;
    (unit > 0 && told && (1.0..=50.0).contains(&years))
        .then_some((Constraint::Newest { years: years as u8 }, at + old))
}
