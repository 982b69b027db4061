//! An entry of a calendar on a server, to which people add things of their own. Owns what stays theirs when the evening
//! changes: alarms, categories, who was invited, lines of the description. Everything else is the plan's.

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameterValue,
    ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use chrono::{DateTime, Utc};
use houselights_domain::plan::WallTime;
use sha2::{Digest, Sha256};

use super::clean::unquoted;
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
        add(&mut merged, at, (&there, theirs), base);
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

type Part<'a> = (&'a ICalendar, &'a ICalendarComponent);

/// Adds what people made of an event.
fn add(merged: &mut ICalendar, at: usize, theirs: Part<'_>, base: Option<Part<'_>>) {
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

fn text<'a>(event: &'a ICalendarComponent, name: &ICalendarProperty) -> &'a str {
    let value = event.property(name).and_then(|entry| entry.values.first());
    value.and_then(ICalendarValue::as_text).unwrap_or_default()
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

fn alarms(calendar: &ICalendar, event: &ICalendarComponent) -> Vec<ICalendarComponent> {
    let inside = event.component_ids.iter().filter_map(|id| calendar.component_by_id(*id));
    inside.filter(|part| part.component_type == ICalendarComponentType::VAlarm).cloned().collect()
}

/// An alarm is the same whatever a program notes on it, such as that it was heard.
fn same(one: &ICalendarComponent, other: &ICalendarComponent) -> bool {
    let when = |alarm: &ICalendarComponent| {
        alarm.property(&ICalendarProperty::Trigger).map(|entry| entry.values.clone())
    };
    when(one) == when(other)
        && text(one, &ICalendarProperty::Description) == text(other, &ICalendarProperty::Description)
}

/// Those of the plan that nobody took away there, as they stand there, and those that people set themselves.
fn kept_alarms(
    ours: &[ICalendarComponent],
    there: &[ICalendarComponent],
    before: Option<&[ICalendarComponent]>,
) -> Vec<ICalendarComponent> {
    let has =
        |list: &[ICalendarComponent], one: &ICalendarComponent| list.iter().any(|other| same(other, one));
    let taken_away =
        |one: &ICalendarComponent| before.is_some_and(|before| has(before, one)) && !has(there, one);
    let as_there =
        |one: &ICalendarComponent| there.iter().find(|other| same(other, one)).unwrap_or(one).clone();
    let own = there.iter().filter(|one| !has(ours, one) && !before.is_some_and(|before| has(before, one)));
    ours.iter().filter(|one| !taken_away(one)).map(as_there).chain(own.cloned()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::{Alarm, from_ics};

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    fn event(note: &str) -> CalendarEvent {
        let starts = at("2026-12-18T20:15:00Z");
        CalendarEvent {
            uid: "one".into(),
            summary: "Elf".into(),
            starts,
            ends: starts + chrono::TimeDelta::minutes(97),
            location: "the living room".into(),
            facts: vec!["2003".into()],
            people: Vec::new(),
            note: note.into(),
            reminders: vec![Alarm { minutes: 30, words: "It begins".into() }],
            sequence: 3,
            changed: starts,
            cancelled: false,
            organizer: None,
            repeats: None,
            wall: None,
            instead_of: None,
        }
    }

    fn read(text: &str) -> CalendarEvent {
        from_ics(text, chrono_tz::Tz::UTC).expect("a calendar").events.remove(0).event
    }

    const NOW: &str = "2026-12-18T12:00:00Z";

    #[test]
    fn a_change_of_words_is_another_fingerprint_and_a_number_is_not() {
        let (one, again) =
            (event("crisps"), CalendarEvent { sequence: 9, changed: at(NOW), ..event("crisps") });
        assert_eq!(fingerprint(std::slice::from_ref(&one)), fingerprint(&[again]));
        assert_ne!(fingerprint(&[one]), fingerprint(&[event("nuts")]));
    }

    #[test]
    fn without_anything_there_it_is_what_was_meant() {
        let merged = merge(&[event("crisps")], None, None, at(NOW));
        assert_eq!((merged.text.clone(), merged.sequence), (merged.ours, 3));
        let broken = merge(&[event("crisps")], None, Some("no calendar"), at(NOW));
        assert_eq!(broken.text, merged.text);
    }

    #[test]
    fn merging_what_nobody_touched_changes_nothing_but_the_number() {
        let first = merge(&[event("crisps")], None, None, at(NOW));
        let again = merge(&[event("crisps")], Some(&first.ours), Some(&first.text), at(NOW));
        assert_eq!(again.sequence, 4, "above every one that the server has seen");
        assert_eq!(again.text, first.text.replace("SEQUENCE:3", "SEQUENCE:4"));
    }

    #[test]
    fn what_another_program_made_of_the_plan_goes_and_what_it_added_stays() {
        let first = merge(&[event("crisps")], None, None, at(NOW));
        let there = first.text.replace(
            "SUMMARY:Elf",
            "SUMMARY:Elf!\r\nX-ALT-DESC;FMTTYPE=text/html:old\r\nX-MOZ-LASTACK:20261218T110000Z\r\n\
             ATTENDEE;CN=\"Demir, Jon\";PARTSTAT=ACCEPTED:mailto:jon@example.org",
        );
        let merged = merge(&[event("nuts")], Some(&first.ours), Some(&there), at(NOW));
        let text = merged.text.replace("\r\n ", "");
        assert_eq!(read(&text).summary, "Elf");
        assert_eq!(read(&text).note, "2003\nnuts");
        assert!(!text.contains("X-ALT-DESC") && text.contains("X-MOZ-LASTACK"), "{text}");
        assert!(
            text.contains("ATTENDEE;CN=\"Demir, Jon\";PARTSTAT=ACCEPTED:mailto:jon@example.org"),
            "{text}"
        );
    }

    #[test]
    fn quotation_marks_in_a_name_do_not_break_the_entry() {
        let first = merge(&[event("crisps")], None, None, at(NOW));
        // As RFC 6868 writes a quotation mark.
        let there = first
            .text
            .replace("SUMMARY:", "ATTENDEE;CN=Jon ^'the lamp^' Demir:mailto:jon@example.org\r\nSUMMARY:");
        let merged = merge(&[event("nuts")], Some(&first.ours), Some(&there), at(NOW));
        let line = merged.text.lines().find(|line| line.starts_with("ATTENDEE")).expect("still invited");
        assert!(line.matches('"').count() % 2 == 0, "{line}");
        assert_eq!(
            from_ics(&merged.text, chrono_tz::Tz::UTC).expect("a calendar").events[0].attendees.len(),
            1
        );
    }

    #[test]
    fn what_is_not_known_to_be_added_is_not_kept_in_the_description() {
        let first = merge(&[event("crisps")], None, None, at(NOW));
        let there = first.text.replace("crisps", "crisps\\nand a rug");
        let unknown = merge(&[event("nuts")], None, Some(&there), at(NOW));
        assert_eq!(read(&unknown.text).note, "2003\nnuts");
        let known = merge(&[event("nuts")], Some(&first.ours), Some(&there), at(NOW));
        assert_eq!(read(&known.text).note, "2003\nnuts\nand a rug");
    }

    proptest! {
        #[test]
        fn whatever_is_written_the_plan_is_read_from_it_and_what_was_added_stays(
            summary in "\\PC{1,20}",
            note in any::<String>(),
            before in any::<String>(),
            added in "[a-zß🎬]{1,6}( [a-z]{1,5})?",
        ) {
            let plan = |note: &str| CalendarEvent { summary: summary.clone(), ..event(note) };
            let first = merge(&[plan(&before)], None, None, at(NOW));
            let own = format!("CATEGORIES:{added}\r\nBEGIN:VALARM");
            let there = first.text.replacen("BEGIN:VALARM", &own, 1);
            let merged = merge(&[plan(&note)], Some(&first.ours), Some(&there), at(NOW));
            let (meant, stands) = (read(&merged.ours), read(&merged.text));
            prop_assert_eq!(&stands, &meant);
            let line = format!("CATEGORIES:{added}");
            prop_assert!(merged.text.replace("\r\n ", "").contains(&line));
            let again = merge(&[plan(&note)], Some(&merged.ours), Some(&merged.text), at(NOW));
            prop_assert_eq!(CalendarEvent { sequence: 0, ..read(&again.text) }, CalendarEvent { sequence: 0, ..stands });
        }
    }
}
