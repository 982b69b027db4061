//! An entry of a calendar on a server, to which people add things of their own. Owns how the plan's events and what stands
//! there become one text; what of it is theirs is found in `added`. Everything else is the plan's.

mod added;
mod alarms;
#[cfg(test)]
mod tests;

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarProperty, ICalendarValue};
use chrono::{DateTime, Utc};
use houselights_domain::plan::WallTime;
use sha2::{Digest, Sha256};

use super::read::slots;
use super::{CalendarEvent, write};

/// What tells whether an evening has to be published again: everything it says, and not when or how often it changed.
pub(crate) fn fingerprint(events: &[CalendarEvent]) -> String {
    let plain =
        |event: &CalendarEvent| CalendarEvent { sequence: 0, changed: DateTime::UNIX_EPOCH, ..event.clone() };
    let plain: Vec<_> = events.iter().map(plain).collect();
    let digest = Sha256::digest(write::entry(&plain, DateTime::UNIX_EPOCH).to_string());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An entry for these events, of which the first may repeat and the others stand in for some of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// As it was meant here alone.
    pub ours: String,
    /// With what people added there.
    pub text: String,
    /// The number of this change: above every one that the server has seen.
    pub sequence: u32,
}

/// The entry, with what people added to the text that stands `there` since `before` was written here. Without `before` it
/// cannot be told what of a description or of the alarms was added, so the description is the plan's and alarms stay.
pub fn merge(
    events: &[CalendarEvent],
    before: Option<&str>,
    there: Option<&str>,
    now: DateTime<Utc>,
) -> Merged {
    let read = |text: &str| ICalendar::parse(text).ok();
    let (before, there) = (before.and_then(read), there.and_then(read));
    let newest = there.iter().flat_map(|there| &there.components).filter_map(sequence).max();
    let sequence =
        events.iter().map(|event| event.sequence).chain(newest.map(|seen| seen.saturating_add(1))).max();
    let sequence = sequence.unwrap_or_default();
    let mut events: Vec<_> = events.iter().map(|event| CalendarEvent { sequence, ..event.clone() }).collect();
    let ours = write::entry(&events, now).to_string();
    let Some(there) = there else { return Merged { text: ours.clone(), ours, sequence } };
    events.extend(touched_there(&events, (before.as_ref(), read(&ours).as_ref()), &there));
    let mut merged = write::entry(&events, now);
    for (at, slot) in slots(&merged) {
        let Some(theirs) = event_of(&there, slot) else { continue };
        let base = before
            .as_ref()
            .and_then(|before| Some((before, event_of(before, slot).or_else(|| event_of(before, None))?)));
        added::add(&mut merged, at, (&there, theirs), base);
    }
    Merged { ours, text: merged.to_string(), sequence }
}

fn sequence(component: &ICalendarComponent) -> Option<u32> {
    let value = component.property(&ICalendarProperty::Sequence)?.values.first()?;
    u32::try_from(value.as_integer()?).ok()
}

/// The event that stands in for that moment, or the one that repeats.
fn event_of(calendar: &ICalendar, slot: Option<DateTime<Utc>>) -> Option<&ICalendarComponent> {
    let found = slots(calendar).into_iter().find(|(_, other)| *other == slot);
    found.and_then(|(at, _)| calendar.components.get(at))
}

/// Evenings of a series that only people there made something of their own of, such as an alarm for one Friday. They go
/// with the others in everything else. When the series has other evenings now, they are nobody's.
fn touched_there(
    events: &[CalendarEvent],
    (before, ours): (Option<&ICalendar>, Option<&ICalendar>),
    there: &ICalendar,
) -> Vec<CalendarEvent> {
    let Some((first, repeats)) = events.first().and_then(|first| Some((first, first.repeats.as_ref()?)))
    else {
        return Vec::new();
    };
    let rule = |calendar: &ICalendar| {
        let event = event_of(calendar, None)?;
        let said = |name: &ICalendarProperty| event.property(name).map(|entry| entry.values.clone());
        Some((said(&ICalendarProperty::Dtstart), said(&ICalendarProperty::Rrule)))
    };
    if before.and_then(rule) != ours.and_then(rule) {
        return Vec::new();
    }
    let known = |slot: DateTime<Utc>| {
        events.iter().any(|event| event.instead_of.is_some_and(|own| own.utc() == slot))
    };
    let lasts = first.ends - first.starts;
    let touched = slots(there).into_iter().filter_map(|(_, slot)| slot).filter(|slot| !known(*slot));
    let on_wall = touched.map(|slot| (slot, WallTime::at(slot, repeats.zone())));
    let takes_place = on_wall.filter(|(_, wall)| !repeats.left_out().contains(&wall.local));
    let own = takes_place.map(|(slot, wall)| CalendarEvent {
        starts: slot,
        ends: slot + lasts,
        repeats: None,
        instead_of: Some(wall),
        ..first.clone()
    });
    own.collect()
}

fn text<'a>(event: &'a ICalendarComponent, name: &ICalendarProperty) -> &'a str {
    let value = event.property(name).and_then(|entry| entry.values.first());
    value.and_then(ICalendarValue::as_text).unwrap_or_default()
}
