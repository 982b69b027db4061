//! Which years of a zone are written. Owns that they are the same whenever they are written, so that the same events have
//! the same zones to the letter.

use chrono::{DateTime, Datelike, TimeZone, Utc};
use chrono_tz::Tz;

use super::super::CalendarEvent;

/// Until then the changes of a zone's clock are written, one by one where they follow no rule: so far anybody has foretold
/// them (Morocco's and Palestine's, by the moon).
const FORETOLD: i32 = 2088;
/// For an event near that or later, for so many years from it.
const YEARS_AHEAD: i32 = 3;

/// From when to when the clock changes of a zone are written; the last rule among them goes on without end.
pub(super) struct Span {
    pub(super) from: DateTime<Utc>,
    pub(super) to: DateTime<Utc>,
}

fn new_year(year: i32) -> Option<DateTime<Utc>> {
    Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).single()
}

/// The zones on whose walls something is written, with the years that matter there.
pub(super) fn spans(
    events: &[CalendarEvent],
    wall: impl Fn(&CalendarEvent) -> Option<Tz>,
) -> Vec<(Tz, Span)> {
    let mut spans: Vec<(Tz, Span)> = Vec::new();
    for event in events {
        let Some(zone) = wall(event) else { continue };
        let instead = event.instead_of.map_or(event.starts, |slot| slot.utc());
        let from = event.starts.min(instead);
        let to = event.ends.max(instead);
        match spans.iter_mut().find(|(other, _)| *other == zone) {
            Some((_, span)) => {
                span.from = span.from.min(from);
                span.to = span.to.max(to);
            }
            None => spans.push((zone, Span { from, to })),
        }
    }
    for (_, span) in &mut spans {
        // Whole years, so that an evening more or less mostly leaves it the same.
        span.from = new_year(span.from.year()).unwrap_or(span.from);
        let to = span.to.year().saturating_add(YEARS_AHEAD).max(FORETOLD);
        span.to = new_year(to).unwrap_or(span.to);
    }
    spans
}
