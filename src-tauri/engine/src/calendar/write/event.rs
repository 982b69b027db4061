//! One event, in the order of its parts. Owns how its times are said so that programs agree on them; refuses to know for
//! what the calendar is.

use calcard::icalendar::{
    ICalendarAction, ICalendarComponentType, ICalendarDuration, ICalendarFrequency, ICalendarParameter,
    ICalendarParameterName, ICalendarParameterValue, ICalendarParticipationRole,
    ICalendarParticipationStatus, ICalendarProperty, ICalendarRecurrenceRule, ICalendarStatus,
    ICalendarValue, Uri,
};
use chrono::{DateTime, TimeZone, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;

use super::super::clean::{clean, clean_address, clean_parameter};
use super::super::{
    Alarm, Answer, Attendee, CalendarEvent, MEANT_RULE, MEANT_START, MEANT_STARTS, MEANT_ZONE, Repeats,
};
use super::Cover;
use super::parts::{Parts, moment, text};

/// Puts an event there, on that wall; `None` is UTC.
pub(super) fn put(parts: &mut Parts, event: &CalendarEvent, wall: Option<Tz>, cover: &Cover<'_>) {
    let at = parts.add(0, ICalendarComponentType::VEvent);
    parts.put(at, ICalendarProperty::Uid, text(&event.uid));
    parts.put(at, ICalendarProperty::Dtstamp, moment(cover.stamp.unwrap_or(event.changed)));
    parts.put(at, ICalendarProperty::LastModified, moment(event.changed));
    parts.put(at, ICalendarProperty::Sequence, ICalendarValue::Integer(event.sequence.into()));
    let is_plain = |zone| is_shown_once(event.starts, zone) && is_shown_once(event.ends, zone);
    let zone = wall.filter(|zone| event.repeats.is_some() || is_plain(*zone));
    parts.time(at, ICalendarProperty::Dtstart, event.starts, zone);
    put_end(parts, at, event, zone);
    if let Some(slot) = event.instead_of {
        match wall {
            Some(_) => parts.wall(at, ICalendarProperty::RecurrenceId, slot),
            None => parts.put(at, ICalendarProperty::RecurrenceId, moment(slot.utc())),
        }
    }
    if let Some(repeats) = &event.repeats {
        put_repeats(parts, at, repeats);
    }
    if let Some(zone) = event.wall.filter(|_| event.repeats.is_none() && event.instead_of.is_none()) {
        parts.put(at, ICalendarProperty::Other(MEANT_ZONE.into()), text(zone.name()));
    }
    let texts = [
        (ICalendarProperty::Summary, clean(&event.summary)),
        (ICalendarProperty::Location, clean(&event.location)),
        (ICalendarProperty::Description, describe(event)),
    ];
    for (property, words) in texts.into_iter().filter(|(_, words)| !words.is_empty()) {
        parts.put(at, property, ICalendarValue::Text(words));
    }
    if let Some(organizer) = &event.organizer {
        let named = called(&organizer.name).into_iter().collect();
        parts.put_with(at, ICalendarProperty::Organizer, named, mailto(&organizer.address));
    }
    for attendee in cover.attendees {
        put_attendee(parts, at, attendee, !event.cancelled);
    }
    let status = if event.cancelled { ICalendarStatus::Cancelled } else { ICalendarStatus::Confirmed };
    parts.put(at, ICalendarProperty::Status, ICalendarValue::Status(status));
    if !event.cancelled {
        let mut reminders = event.reminders.clone();
        reminders.sort_unstable();
        reminders.dedup();
        for reminder in reminders {
            put_alarm(parts, at, &reminder, &event.summary);
        }
    }
}

/// A rule and what is left out of it; of one that is spelt out each start but the first, which is the event's own. That
/// it counts is said by a rule of one start: without any, ical.js leaves it out, and said as the others are, libical has
/// it twice.
fn put_repeats(parts: &mut Parts, at: usize, repeats: &Repeats) {
    let left_out = repeats.left_out().iter().map(|&local| WallTime { local, zone: repeats.zone() });
    let Some(spelt) = repeats.spelt() else {
        let rule = ICalendarValue::RecurrenceRule(Box::new(repeats.rule().clone()));
        parts.put(at, ICalendarProperty::Rrule, rule);
        for slot in left_out {
            parts.wall(at, ICalendarProperty::Exdate, slot);
        }
        return;
    };
    let once = ICalendarRecurrenceRule {
        freq: ICalendarFrequency::Daily,
        count: Some(1),
        ..ICalendarRecurrenceRule::default()
    };
    parts.put(at, ICalendarProperty::Rrule, ICalendarValue::RecurrenceRule(Box::new(once)));
    let others: Vec<_> = spelt.starts.iter().skip(1).map(|(_, start)| moment(*start)).collect();
    if !others.is_empty() {
        parts.put_all(at, ICalendarProperty::Rdate, Vec::new(), others);
    }
    for slot in left_out {
        parts.put(at, ICalendarProperty::Exdate, moment(slot.utc()));
    }
    let first = format!("{} {}", spelt.first.format("%Y%m%dT%H%M%S"), repeats.zone().name());
    let meant =
        [(MEANT_START, first), (MEANT_RULE, repeats.text()), (MEANT_STARTS, spelt.starts.len().to_string())];
    for (name, value) in meant {
        parts.put(at, ICalendarProperty::Other(name.into()), text(&value));
    }
}

/// The standard wants an end after the start, or none. One that the wall shows twice is said by how long it lasts.
fn put_end(parts: &mut Parts, at: usize, event: &CalendarEvent, zone: Option<Tz>) {
    let lasts = event.ends.timestamp() - event.starts.timestamp();
    let Some(seconds) = u32::try_from(lasts).ok().filter(|lasts| *lasts > 0) else { return };
    if zone.is_none_or(|zone| is_shown_once(event.ends, zone)) {
        parts.time(at, ICalendarProperty::Dtend, event.ends, zone);
    } else {
        let lasts = ICalendarDuration {
            minutes: seconds / 60,
            seconds: seconds % 60,
            ..ICalendarDuration::default()
        };
        parts.put(at, ICalendarProperty::Duration, ICalendarValue::Duration(lasts));
    }
}

/// Somebody who is asked, and whether an answer is still wanted.
fn put_attendee(parts: &mut Parts, at: usize, attendee: &Attendee, asked: bool) {
    let said = match attendee.answer {
        Some(Answer::Yes) => ICalendarParticipationStatus::Accepted,
        Some(Answer::Maybe) => ICalendarParticipationStatus::Tentative,
        Some(Answer::No) => ICalendarParticipationStatus::Declined,
        None => ICalendarParticipationStatus::NeedsAction,
    };
    let role = ICalendarParameterValue::Role(ICalendarParticipationRole::ReqParticipant);
    let mut params: Vec<_> = called(&attendee.name).into_iter().collect();
    params.extend([
        ICalendarParameter { name: ICalendarParameterName::Role, value: role },
        ICalendarParameter {
            name: ICalendarParameterName::Partstat,
            value: ICalendarParameterValue::Partstat(said),
        },
    ]);
    if asked {
        let yes = ICalendarParameterValue::Bool(true);
        params.push(ICalendarParameter { name: ICalendarParameterName::Rsvp, value: yes });
    }
    parts.put_with(at, ICalendarProperty::Attendee, params, mailto(&attendee.address));
}

/// A reminder, which is of the event itself where it has no words. libical refuses a file over empty ones.
fn put_alarm(parts: &mut Parts, event: usize, Alarm { minutes, words }: &Alarm, summary: &str) {
    let at = parts.add(event, ICalendarComponentType::VAlarm);
    // Minutes alone: the standard has no weeks beside days.
    let before = ICalendarDuration { neg: true, minutes: *minutes, ..ICalendarDuration::default() };
    parts.put(at, ICalendarProperty::Action, ICalendarValue::Action(ICalendarAction::Display));
    parts.put(at, ICalendarProperty::Trigger, ICalendarValue::Duration(before));
    let words = [words, summary].map(clean).into_iter().find(|words| !words.is_empty());
    if let Some(words) = words {
        parts.put(at, ICalendarProperty::Description, ICalendarValue::Text(words));
    }
}

/// Whether the wall shows it only once: in autumn an hour comes again, and programs disagree on which of both is meant.
fn is_shown_once(moment: DateTime<Utc>, zone: Tz) -> bool {
    zone.from_local_datetime(&WallTime::at(moment, zone).local).single().is_some()
}

/// A name; none where nothing of it can be written, because some programs refuse an empty one.
fn called(name: &str) -> Option<ICalendarParameter> {
    let name = Some(clean_parameter(name)).filter(|name| !name.is_empty())?;
    Some(ICalendarParameter { name: ICalendarParameterName::Cn, value: ICalendarParameterValue::Text(name) })
}

fn mailto(address: &str) -> ICalendarValue {
    ICalendarValue::Uri(Uri::Location(format!("mailto:{}", clean_address(address))))
}

/// The facts a line each, then the people on one, then the note.
fn describe(event: &CalendarEvent) -> String {
    let people = event.people.iter().map(|name| clean(name)).collect::<Vec<_>>().join(", ");
    let facts = event.facts.iter().map(|fact| clean(fact));
    let lines = facts.chain([people, clean(&event.note)]).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
