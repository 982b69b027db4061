//! Reminders of others. Owns which of them are so many minutes before a start, whatever they are said from.

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameterName,
    ICalendarParameterValue, ICalendarProperty, ICalendarRelated,
};
use chrono::{DateTime, TimeDelta, Utc};

use super::super::Alarm;
use super::event::text;
use super::lost::{Lost, NotBefore};
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
            _ if is_at_a_place(alarm) => Err(NotBefore::AtAPlace),
            (Some(after), _) if is_of_end(trigger) => Ok((starts - ends).checked_sub(&after)),
            (Some(after), _) => Ok(TimeDelta::zero().checked_sub(&after)),
            (None, Some(_)) if repeats => Err(NotBefore::Once),
            (None, Some(time)) => Ok(Some(starts - time.at)),
            (None, None) => Ok(None),
        };
        let minutes = ahead.and_then(|ahead| {
            let ahead = ahead.ok_or(NotBefore::Unreadable)?;
            if ahead < TimeDelta::zero() {
                return Err(NotBefore::Later);
            }
            u32::try_from(ahead.num_minutes()).map_err(|_| NotBefore::Unreadable)
        });
        let said = || trigger.values.first().map(as_it_stands).unwrap_or_default();
        match minutes {
            Ok(minutes) => all.push(Alarm { minutes, words: text(alarm, &ICalendarProperty::Description) }),
            Err(why) => lost.push(Lost::Reminder(said(), why)),
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
