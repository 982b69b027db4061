//! What the parser would read as something else. Owns putting times as the standard has them that some programs spell otherwise
//! (`20261218T201500.000Z`, `20261218T2015Z`, which lose their zone), and rules apart that count by no number (`COUNT=0`, which
//! would have no end).

use std::borrow::Cow;

use super::super::repeats::counts;

/// What has times.
const TIMES: [&str; 5] = ["DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"];

/// The same text with nothing in it that would be read as something else. Folds go first, because one can end a time after its
/// minutes.
pub(super) fn standard(text: &str) -> String {
    let whole = FOLDS.iter().fold(text.to_owned(), |text, fold| text.replace(fold, ""));
    let lines = whole.split_inclusive('\n');
    lines.map(|line| respelt(line).map_or(Cow::Borrowed(line), Cow::Owned)).collect()
}

const FOLDS: [&str; 4] = ["\r\n ", "\r\n\t", "\n ", "\n\t"];

/// A line that would be, as it is to be read.
fn respelt(line: &str) -> Option<String> {
    let (said, values) = line.rsplit_once(':')?;
    let (name, _) = said.split_once(';').unwrap_or((said, ""));
    let is = |other: &&str| name.eq_ignore_ascii_case(other);
    if is(&"RRULE") && !values.trim().split(';').all(counts) {
        return Some(format!("RRULE;VALUE=TEXT:{values}"));
    }
    TIMES.iter().find(|name| is(name))?;
    let times: Vec<_> =
        values.split(',').map(|value| time(value).map_or(Cow::Borrowed(value), Cow::Owned)).collect();
    times.iter().any(|time| matches!(time, Cow::Owned(_))).then(|| format!("{said}:{}", times.join(",")))
}

/// One such time with its seconds, and nothing of them.
fn time(value: &str) -> Option<String> {
    let (date, clock) = value.split_once('T')?;
    let digits = clock.find(|c: char| !c.is_ascii_digit()).unwrap_or(clock.len());
    let (digits, rest) = clock.split_at_checked(digits)?;
    let whole = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    match digits.len() {
        4 => Some(format!("{date}T{digits}00{whole}")),
        6 if whole.len() < rest.len() => Some(format!("{date}T{digits}{whole}")),
        _ => None,
    }
}
