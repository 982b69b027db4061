//! Rules that were spelt out here, start by start. Owns finding the rule again as it was meant.

use std::collections::HashMap;

use calcard::icalendar::{ICalendarComponent, ICalendarProperty};
use chrono::{DateTime, NaiveDateTime, Utc};
use houselights_domain::plan::WallTime;

use super::super::repeats::STARTS;
use super::super::{MEANT_RULE, MEANT_START, MEANT_STARTS, Repeats};
use super::Read;
use super::times::Times;

/// The rule of an event that was spelt out, as it was meant; `None` where its moments are others by now.
pub(super) fn meant(times: &Times<'_>, event: &ICalendarComponent, starts: DateTime<Utc>) -> Option<Repeats> {
    let (first, zone) = own(event, MEANT_START)?.split_once(' ')?;
    let first = NaiveDateTime::parse_from_str(first, "%Y%m%dT%H%M%S").ok()?;
    let repeats = Repeats::read(own(event, MEANT_RULE)?, zone.parse().ok()?, Vec::new())?;
    let moments = |name| {
        event.properties(name).flat_map(|entry| times.times(entry, None).flatten()).map(|time| time.at)
    };
    let mut all: Vec<_> = moments(&ICalendarProperty::Rdate).chain([starts]).collect();
    all.sort_unstable();
    all.dedup();
    // Of a rule without end, those that are left may be its first ones all the same.
    if own(event, MEANT_STARTS)?.parse() != Ok(all.len()) {
        return None;
    }
    // Two times on the wall can be one moment.
    let limit = all.len().saturating_mul(2).min(STARTS);
    let spelt = repeats.spell(first, all.iter().max().copied()?, limit);
    if !spelt.starts.iter().map(|(_, moment)| moment).eq(&all) {
        return None;
    }
    let left_out: Vec<_> = moments(&ICalendarProperty::Exdate).collect();
    let off = spelt.starts.iter().filter(|(_, moment)| left_out.contains(moment));
    let off = off.map(|(local, _)| *local).collect();
    Some(repeats.without(off).found_spelt(spelt))
}

/// What stands for one of those that were spelt out is on the wall of their rule.
pub(super) fn on_their_wall(events: &mut [Read]) {
    let spelt = |read: &Read| {
        let repeats = read.event.repeats.as_ref()?;
        Some((read.event.uid.clone(), (repeats.zone(), repeats.spelt()?.starts.clone())))
    };
    let spelt: HashMap<_, _> = events.iter().filter_map(spelt).collect();
    for read in events {
        let Some(slot) = &mut read.event.instead_of else { continue };
        let Some((zone, starts)) = spelt.get(&read.event.uid) else { continue };
        let found = starts.iter().find(|(_, moment)| *moment == slot.utc());
        let local = found.map_or_else(|| WallTime::at(slot.utc(), *zone).local, |(local, _)| *local);
        *slot = WallTime { local, zone: *zone };
        read.zone = *zone;
    }
}

/// What a line that only this program writes says.
pub(super) fn own<'e>(event: &'e ICalendarComponent, name: &str) -> Option<&'e str> {
    event.property(&ICalendarProperty::Other(name.into()))?.values.first()?.as_text()
}
