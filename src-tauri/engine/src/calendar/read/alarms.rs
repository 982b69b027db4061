//! Reminders of others. Owns which of them are so many minutes before a start, whatever they are said from.

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameterName,
    ICalendarParameterValue, ICalendarProperty, ICalendarRelated,
};
use chrono::{DateTime, TimeDelta, Utc};

use super::super::Alarm;
use super::event::text;
use super::lost::Lost;
use super::times::{Times, as_it_stands, lasting};

/// Those that an event has been given. One of its own moment is no reminder of each of a series.
pub(super) fn alarms(
    calendar: &ICalendar,
    times: &Times<'_>,
    event: &ICalendarComponent,
    (starts, ends): (DateTime<Utc>, DateTime<Utc>),
    lost: &mut Vec<Lost>,
) -> Vec<Alarm> {
    let repeats = event.property(&ICalendarProperty::Rrule).is_some();
    let inside = event.component_ids.iter().filter_map(|id| calendar.component_by_id(*id));
    let alarms = inside.filter(|part| part.component_type == ICalendarComponentType::VAlarm);
    let mut all = Vec::new();
    for alarm in alarms.filter(|alarm| !is_none(alarm)) {
        let Some(trigger) = alarm.property(&ICalendarProperty::Trigger) else { continue };
        let ahead = match (lasting(trigger), times.time(trigger)) {
            (Some(after), _) if is_of_end(trigger) => (starts - ends).checked_sub(&after),
            (Some(after), _) => TimeDelta::zero().checked_sub(&after),
            (None, Some(time)) if !repeats => Some(starts - time.at),
            _ => None,
        };
        let ahead = ahead.filter(|ahead| *ahead >= TimeDelta::zero() && !is_at_a_place(alarm));
        match ahead.and_then(|ahead| u32::try_from(ahead.num_minutes()).ok()) {
            Some(minutes) => all.push(Alarm { minutes, words: text(alarm, &ICalendarProperty::Description) }),
            None => lost.push(Lost::Reminder(trigger.values.first().map(as_it_stands).unwrap_or_default())),
        }
    }
    all
}

/// What Apple writes where somebody wants no reminder.
fn is_none(alarm: &ICalendarComponent) -> bool {
    let action = alarm.property(&ICalendarProperty::Action).and_then(|entry| entry.values.first()?.as_text());
    action.is_some_and(|action| action.eq_ignore_ascii_case("NONE"))
}

/// Whether it waits for somebody to arrive or leave: its trigger is a moment long ago then.
fn is_at_a_place(alarm: &ICalendarComponent) -> bool {
    let apples = ICalendarProperty::Other("X-APPLE-PROXIMITY".into());
    [ICalendarProperty::Proximity, apples].iter().any(|name| alarm.property(name).is_some())
}

fn is_of_end(trigger: &ICalendarEntry) -> bool {
    let related = trigger.parameter(&ICalendarParameterName::Related);
    matches!(related, Some(ICalendarParameterValue::Related(ICalendarRelated::End)))
}
