//! What the parser would read as something else. Owns putting times as the standard has them that some programs spell otherwise
//! (`20261218T201500.000Z`, `20261218T2015Z`, which lose their zone), and rules apart that count by no number (`COUNT=0`, which
//! would have no end).

use std::borrow::Cow;

use super::super::repeats::counts;

/// What has times.
const NAMES: [&str; 5] = ["DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"];

const RULE: &str = "RRULE:";

/// The same text with nothing in it that would be read as something else.
pub(super) fn standard(text: &str) -> Cow<'_, str> {
    if !text.split('\n').any(|line| respelt(line).is_some()) {
        return Cow::Borrowed(text);
    }
    let lines = text.split_inclusive('\n');
    lines.map(|line| respelt(line).map_or(Cow::Borrowed(line), Cow::Owned)).collect::<String>().into()
}

/// A line that would be, as it is to be read.
fn respelt(line: &str) -> Option<String> {
    let rule =
        line.get(..RULE.len()).filter(|name| name.eq_ignore_ascii_case(RULE)).and(line.get(RULE.len()..));
    if let Some(rule) = rule.filter(|rule| !rule.trim().split(';').all(counts)) {
        return Some(format!("RRULE;VALUE=TEXT:{rule}"));
    }
    let (name, values) = line.rsplit_once(':')?;
    let begins = |with: &&&str| name.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    NAMES.iter().find(begins)?;
    let times: Vec<_> =
        values.split(',').map(|value| time(value).map_or(Cow::Borrowed(value), Cow::Owned)).collect();
    times.iter().any(|time| matches!(time, Cow::Owned(_))).then(|| format!("{name}:{}", times.join(",")))
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
