//! The day on which a text itself appeared. Owns telling it from the dates that the text speaks of; refuses to guess.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::when::dates;
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words;

/// Only so many lines from the top are an article's head.
const HEAD: usize = 14;
/// A paper's own line stands within so many from the top.
const ISSUE: usize = 3;
/// The longest line that is looked at, in characters.
const LINE: usize = 120;
/// How far a dateline reaches ("CANNES, May 25, 2024 -"), in characters.
const DATELINE: usize = 60;

/// What stands around a date in a byline: the day of the week, the time of day and its zone.
const AROUND: &str = "(?i:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|am|pm|uhr|[a-z]{1,2}st|[a-z]{1,2}dt|gmt|utc|at|on|um)\\b\\.?|[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?";

/// The day the text itself appeared: behind a word such as "published", alone in a line, or a part of a byline.
pub(in crate::capture) fn published(page: &Page) -> Option<NaiveDate> {
    static CUE: LazyLock<Pattern> = LazyLock::new(|| {
        let days = any(words::all(|w| w.days));
        Pattern::new(&format!(
            "(?:^|[~|*-] ?|\\b){}(?:[ ,]*(?:{days}|{AROUND}))*[ ,]*$",
            any(words::all(|w| w.published))
        ))
    });
    let dateline = page.paragraphs.iter().take(HEAD).find_map(|line| dateline(page, line));
    let lines = page.paragraphs.iter().filter(|line| line.len() <= LINE).take(2_000);
    for (i, line) in lines.enumerate() {
        for date in dates(page, line, None) {
            let Some(day) = date.day() else { continue };
            let before = page.part(&(line.start..date.span.start)).trim();
            let cued = CUE.is_in(page.shape(), &(line.start..date.span.start));
            let rest = line.len() - date.span.len();
            let short_year = date.span.len() <= 8;
            let alone = rest <= 12 && !short_year && !before.ends_with(|c: char| c.is_ascii_lowercase());
            let issue = i < ISSUE && is_issue(page, line, &date.span);
            if cued || alone || issue || i < HEAD && in_byline(page, line, &date.span) {
                return Some(day);
            }
        }
    }
    dateline
}

/// "The Saturday Sofa, 28 November 2026": a paper's name and the day of its issue, and no event's.
fn is_issue(page: &Page, line: &Span, date: &Span) -> bool {
    static NAME: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("^(?:[A-Z][A-Za-z'&.-]*(?: (?:of|and|for|the|und|der|de|du))* ?){1,5}(?:, | - )$")
    });
    static EVENT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?i:night|screening|club|festival|show|film|movie|party|meeting|fair|abend|treffen|kino|gece|toplanti|soiree|noche)",
        )
    });
    let name = line.start..date.start;
    date.end == line.end && NAME.is_in(page.shape(), &name) && !EVENT.is_in(page.shape(), &name)
}

/// Whether a date is all that stands between two marks of a line that tells nothing of a film itself.
fn in_byline(page: &Page, line: &Span, date: &Span) -> bool {
    static REST: LazyLock<Pattern> = LazyLock::new(|| {
        let days = any(words::all(|w| w.days));
        Pattern::new(&format!("^(?:{days}|{AROUND}|[ ,-])*$"))
    });
    // "Drama | 21 October 2005 | 2h" is about the film; "4 min read" is about the text.
    static FILMS: LazyLock<Pattern> = LazyLock::new(|| {
        let each = words::LANGUAGES.iter();
        let minutes = each.clone().map(|w| w.minutes).collect::<Vec<_>>().join("|");
        let hours = each.map(|w| w.hours).collect::<Vec<_>>().join("|");
        Pattern::new(&format!("\\b[0-9]{{1,3}} ?(?i:{minutes}|{hours})\\b"))
    });
    static TEXTS: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.of_a_text)))));
    let shape = page.shape();
    // "von Jörn Wiebusch, 22.11.2026, 17:30 Uhr": in a writer's own line commas divide.
    static BY: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^(?i:by|von|por|par|yazan:?|text:) [A-Z]"));
    let by = BY.is_in(page.shape(), line);
    let mark = |c: char| matches!(c, '|' | '*' | '~' | '(' | ')') || by && c == ',';
    let dash = " - ";
    let before = page.part(&(line.start..date.start));
    let start = before.rfind(mark).map_or(0, |at| at + 1).max(before.rfind(dash).map_or(0, |at| at + 3));
    let after = page.part(&(date.end..line.end));
    let end = after.find(mark).unwrap_or(after.len()).min(after.find(dash).unwrap_or(after.len()));
    let divided = start > 0 || end < after.len();
    let bare = REST.is_in(shape, &(line.start + start..date.start))
        && REST.is_in(shape, &(date.end..date.end + end));
    let films = FILMS.is_in(shape, line) && !TEXTS.is_in(shape, line);
    // Without marks the rest is a day of the week and a time.
    bare && !films && (divided || REST.is_in(shape, &(line.start..date.start)) && line.len() < 48)
}

/// "CANNES, France, May 25, 2024 - ...": a place in capitals and a day before the first words.
fn dateline(page: &Page, line: &Span) -> Option<NaiveDate> {
    static PLACE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^[A-Z][A-Z .'-]{2,30}(?:, [A-Z][A-Za-z.]+)?,? ?\\(?$"));
    static THEN: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^\\)? ?(?:-|\\([A-Za-z ]{2,20}\\) ?-)"));
    let head = line.start..line.end.min(line.start + DATELINE);
    let date = dates(page, &head, None).into_iter().next()?;
    let placed = PLACE.is_in(page.shape(), &(line.start..date.span.start));
    let then = THEN.is_in(page.shape(), &(date.span.end..line.end));
    date.day().filter(|_| placed && then)
}
