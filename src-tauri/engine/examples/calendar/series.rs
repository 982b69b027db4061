//! Lines that speak of one start of a series. Owns that the series has that start: programs disagree on what becomes of one
//! that it has not.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use houselights_domain::plan::WallTime;
use houselights_engine::calendar::{CalendarEvent, Repeats};

use super::convert::Problem;

/// The line of a series, and the moments that are none of its starts, of those that are spoken of. `None` has no rule.
type Strangers = (usize, Option<Vec<DateTime<Utc>>>);

/// Leaves out what stands for a start that its series has not, and tells it and the starts left out that are none, by line.
pub fn astray(events: &mut Vec<(usize, CalendarEvent)>) -> Vec<(usize, Problem)> {
    let mut told = Vec::new();
    let mut strangers: HashMap<String, Strangers> = HashMap::new();
    let mut slots: HashMap<&str, Vec<DateTime<Utc>>> = HashMap::new();
    for (_, event) in &*events {
        if let Some(slot) = event.instead_of {
            slots.entry(&event.uid).or_default().push(slot.utc());
        }
    }
    for (number, event) in events.iter().filter(|(_, event)| event.instead_of.is_none()) {
        let slots = slots.remove(event.uid.as_str()).unwrap_or_default();
        let Some(repeats) = &event.repeats else {
            strangers.insert(event.uid.clone(), (*number, None));
            continue;
        };
        let first = first(event, repeats);
        let moment = |local: NaiveDateTime| WallTime { local, zone: repeats.zone() }.utc();
        let all = slots.into_iter().chain(repeats.left_out().iter().map(|local| moment(*local)));
        let not_of = repeats.not_of(first, all.collect());
        let none = repeats.left_out().iter().filter(|local| not_of.contains(&moment(**local)));
        let none: Vec<String> = none.map(|local| shown(*local)).collect();
        if !none.is_empty() {
            let none = none.join(", ");
            told.push((
                *number,
                format!("left_out: the rrule has no start {none}, so nothing is left out there"),
            ));
        }
        strangers.insert(event.uid.clone(), (*number, Some(not_of)));
    }
    events.retain(|(number, event)| {
        let Some(slot) = event.instead_of else { return true };
        let why = match strangers.get(&event.uid) {
            Some((line, None)) => format!("line {line} has no rrule"),
            Some((line, Some(none))) if none.contains(&slot.utc()) => {
                format!("the rrule of line {line} has no start {}", shown(slot.local))
            }
            // Its series may be in another file.
            _ => return true,
        };
        told.push((
            *number,
            format!(
                "instead_of: {why}, so it was left out: name a start of it, or give it an uid of its own"
            ),
        ));
        false
    });
    told
}

/// The first start, as the rule has it.
fn first(event: &CalendarEvent, repeats: &Repeats) -> NaiveDateTime {
    let on_wall = || WallTime::at(event.starts, repeats.zone()).local;
    repeats.spelt().map_or_else(on_wall, |spelt| spelt.first)
}

fn shown(local: NaiveDateTime) -> String {
    local.format("%Y-%m-%dT%H:%M:%S").to_string()
}
