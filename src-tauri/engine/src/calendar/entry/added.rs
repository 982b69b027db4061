//! What people added to an event. Owns what stays theirs when the evening changes: categories, who was invited, lines of the
//! description, alarms.

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarEntry, ICalendarParameterValue, ICalendarProperty,
    ICalendarStatus, ICalendarValue,
};

use super::super::clean::unquoted;
use super::alarms::{alarms, kept_alarms};
use super::text;

pub(super) type Part<'a> = (&'a ICalendar, &'a ICalendarComponent);

/// Adds what people made of an event.
pub(super) fn add(merged: &mut ICalendar, at: usize, theirs: Part<'_>, base: Option<Part<'_>>) {
    let Some(event) = merged.components.get(at) else { return };
    let mut event = event.clone();
    if let Some((_, base)) = base {
        let lines = added_lines(&event, theirs.1, base);
        add_lines(&mut event, &lines);
    }
    event.entries.extend(theirs.1.entries.iter().filter(|entry| !is_ours(&entry.name)).map(writable));
    let ours = alarms(merged, &event);
    let (there, before) = (alarms(theirs.0, theirs.1), base.map(|(calendar, base)| alarms(calendar, base)));
    let kept = if is_cancelled(&event) { Vec::new() } else { kept_alarms(&ours, &there, before.as_deref()) };
    event.component_ids.clear();
    for alarm in kept {
        let place = u32::try_from(merged.components.len());
        event.component_ids.extend(place);
        merged.components.push(ICalendarComponent { component_ids: Vec::new(), ..alarm });
    }
    if let Some(place) = merged.components.get_mut(at) {
        *place = event;
    }
}

/// What the plan says. Another program's copies of it are left out.
fn is_ours(name: &ICalendarProperty) -> bool {
    use ICalendarProperty as P;
    match name {
        P::Other(name) => {
            let name = name.to_ascii_uppercase();
            name == "X-ALT-DESC" || name.starts_with("X-APPLE-STRUCTURED-LOCATION")
        }
        P::Uid | P::Dtstamp | P::LastModified | P::Sequence | P::Summary | P::Location | P::Description => {
            true
        }
        P::StyledDescription | P::Status | P::Begin | P::End => true,
        P::Dtstart
        | P::Dtend
        | P::Duration
        | P::RecurrenceId
        | P::Rrule
        | P::Rdate
        | P::Exdate
        | P::Exrule => true,
        _ => false,
    }
}

/// The same without quotation marks in its parameters, which other programs have ways to write and this one has not.
fn writable(entry: &ICalendarEntry) -> ICalendarEntry {
    let mut entry = entry.clone();
    for parameter in &mut entry.params {
        if let ICalendarParameterValue::Text(words) = &mut parameter.value {
            *words = unquoted(words);
        }
    }
    entry
}

/// Lines that stand in their description and were not written here, now or before.
fn added_lines(
    event: &ICalendarComponent,
    theirs: &ICalendarComponent,
    base: &ICalendarComponent,
) -> Vec<String> {
    let lines = |event| {
        text(event, &ICalendarProperty::Description).lines().map(str::trim).filter(|line| !line.is_empty())
    };
    let known: Vec<&str> = lines(base).chain(lines(event)).collect();
    lines(theirs).filter(|line| !known.contains(line)).map(str::to_owned).collect()
}

fn add_lines(event: &mut ICalendarComponent, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    let said = text(event, &ICalendarProperty::Description);
    let all: Vec<&str> = said.lines().chain(lines.iter().map(String::as_str)).collect();
    let described = ICalendarEntry {
        name: ICalendarProperty::Description,
        params: Vec::new(),
        values: vec![ICalendarValue::Text(all.join("\n"))],
    };
    event.entries.retain(|entry| entry.name != ICalendarProperty::Description);
    event.entries.push(described);
}

fn is_cancelled(event: &ICalendarComponent) -> bool {
    event.status() == Some(&ICalendarStatus::Cancelled)
}
