//! What a service wrote, fit to be kept: no control characters, no name longer than one can be, no list without an end. A fact
//! that nothing is left of is none.

use chrono::NaiveDate;
use houselights_domain::title::{Fact, NAME_LIMIT, NOTE_LIMIT, Origin, RUNTIME_LIMIT};

use crate::use_case::check;

/// So many of a kind are kept: leading actors, countries, services.
const MANY: usize = 12;

/// Who says so, and on which day.
#[derive(Clone, Copy)]
pub(super) struct Said {
    pub source: &'static str,
    pub on: NaiveDate,
}

impl Said {
    pub fn fact<T>(self, value: Option<T>) -> Option<Fact<T>> {
        let Self { source, on } = self;
        value.map(|value| Fact { value, origin: Origin::LookedUp, source: source.to_owned(), seen_on: on })
    }
}

/// A name; `None` if nothing is left.
pub(super) fn name(text: &str) -> Option<String> {
    short(text, NAME_LIMIT)
}

/// A text of some sentences.
pub(super) fn text(text: &str) -> Option<String> {
    short(text, NOTE_LIMIT)
}

fn short(text: &str, limit: usize) -> Option<String> {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(limit).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(plain).filter(|plain| !plain.is_empty() && plain != "N/A")
}

/// Names, each once; `None` if there are none.
pub(super) fn names<'a>(all: impl IntoIterator<Item = &'a str>) -> Option<Vec<String>> {
    let mut kept: Vec<String> = Vec::new();
    for name in all.into_iter().filter_map(name) {
        if !kept.contains(&name) && kept.len() < MANY {
            kept.push(name);
        }
    }
    Some(kept).filter(|kept| !kept.is_empty())
}

/// Codes of two letters as they are written here; others are dropped.
pub(super) fn codes<'a>(all: impl IntoIterator<Item = &'a str>, upper: bool) -> Option<Vec<String>> {
    let fits = |code: &&str| {
        let fits = |c: char| if upper { c.is_ascii_uppercase() } else { c.is_ascii_lowercase() };
        code.len() == 2 && code.chars().all(fits)
    };
    names(all.into_iter().filter(fits))
}

/// The year of a date as `2019-10-11`.
pub(super) fn year(date: &str, today: NaiveDate) -> Option<i32> {
    let year = date.get(..4)?.parse().ok()?;
    check::year(year, today).ok()
}

/// A running time that a film can have.
pub(super) fn minutes(minutes: u32) -> Option<u16> {
    u16::try_from(minutes).ok().filter(|minutes| (1..=RUNTIME_LIMIT).contains(minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_short_and_plain() {
        assert_eq!(name(" Two\n lines\u{7} "), Some("Two lines".into()));
        assert_eq!(name("N/A"), None);
        assert_eq!(name("x".repeat(9_000).as_str()).map(|name| name.len()), Some(NAME_LIMIT));
        assert_eq!(names(["Ana", "", "Ana", "Ben"]), Some(vec!["Ana".into(), "Ben".into()]));
        assert_eq!(names(std::iter::repeat_n("", 3)), None);
        assert_eq!(codes(["GB", "gb", "GBR", "TR"], true), Some(vec!["GB".into(), "TR".into()]));
        assert_eq!(codes(["tr", "cn1"], false), Some(vec!["tr".into()]));
        let today = "2026-12-18".parse().unwrap();
        assert_eq!(
            (year("2019-10-11", today), year("", today), year("0999", today)),
            (Some(2019), None, None)
        );
        assert_eq!((minutes(0), minutes(132), minutes(99_999)), (None, Some(132), None));
    }
}
