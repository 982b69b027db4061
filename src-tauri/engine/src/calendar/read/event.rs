//! An event of somebody else's calendar. Owns what is taken from it, and what of it cannot be read.

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarParameterName, ICalendarProperty,
    ICalendarStatus, ICalendarValue,
};
use chrono::TimeDelta;
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;

use super::super::people::{attendee, organizer};
use super::super::{Alarm, CalendarEvent, MEANT_ZONE, Repeats};
use super::meant::{meant, own};
use super::times::{Times, Written, lasting};
use super::{Lost, Read};

/// What is known of a calendar beside its events.
pub(super) struct Reader<'a> {
    pub(super) calendar: &'a ICalendar,
    pub(super) times: Times<'a>,
    /// It is sent for answering.
    pub(super) is_answer: bool,
}

impl Reader<'_> {
    pub(super) fn event(&self, event: &ICalendarComponent) -> Option<Read> {
        let uid = event.uid().filter(|uid| !uid.is_empty())?.to_owned();
        let Written { at: starts, wall: WallTime { zone, .. }, is_day: all_day } = self.starts(event)?;
        let end = event.property(&ICalendarProperty::Dtend).and_then(|entry| self.times.time(entry));
        let lasting = event.property(&ICalendarProperty::Duration).and_then(lasting);
        // Without an end, a day is meant as a whole.
        let lasting = lasting.unwrap_or(if all_day { TimeDelta::days(1) } else { TimeDelta::zero() });
        let ends = end.map_or_else(|| starts.checked_add_signed(lasting), |end| Some(end.at));
        let moment = |name: &ICalendarProperty| Some(self.times.time(event.property(name)?)?.at);
        let left_out = event.properties(&ICalendarProperty::Exdate).flat_map(|entry| self.times.times(entry));
        let by_rule =
            || match event.property(&ICalendarProperty::Rrule).and_then(|entry| entry.values.first()) {
                Some(ICalendarValue::RecurrenceRule(rule)) => {
                    let on_wall = |time: Written| WallTime::at(time.at, zone).local;
                    Some(Repeats::of(rule, zone, left_out.map(on_wall).collect()))
                }
                _ => None,
            };
        let meant = meant(&self.times, event, starts);
        let is_meant = meant.is_some();
        let repeats = meant.or_else(by_rule);
        let lost = if is_meant { Vec::new() } else { self.lost(event, repeats.is_some()) };
        let wall = own(event, MEANT_ZONE)
            .and_then(|name| name.parse().ok())
            .filter(|_| repeats.is_none() && zone == Tz::UTC);
        let zone = wall.unwrap_or_else(|| repeats.as_ref().map_or(zone, Repeats::zone));
        let ends = ends.unwrap_or(starts);
        let sequence = event.property(&ICalendarProperty::Sequence).and_then(|entry| entry.values.first());
        let event_itself = CalendarEvent {
            uid,
            summary: text(event, &ICalendarProperty::Summary),
            starts,
            ends: ends.max(starts),
            location: text(event, &ICalendarProperty::Location),
            facts: Vec::new(),
            people: Vec::new(),
            note: text(event, &ICalendarProperty::Description),
            reminders: self.alarms(event),
            sequence: sequence
                .and_then(ICalendarValue::as_integer)
                .and_then(|number| u32::try_from(number).ok())
                .unwrap_or_default(),
            changed: moment(&ICalendarProperty::LastModified)
                .or_else(|| moment(&ICalendarProperty::Dtstamp))
                .unwrap_or(starts),
            cancelled: event.status() == Some(&ICalendarStatus::Cancelled),
            organizer: event.property(&ICalendarProperty::Organizer).and_then(organizer),
            wall,
            repeats,
            instead_of: event
                .property(&ICalendarProperty::RecurrenceId)
                .and_then(|entry| self.times.time(entry))
                .map(|slot| WallTime::at(slot.at, zone)),
        };
        let attendees = event.properties(&ICalendarProperty::Attendee).filter_map(attendee).collect();
        let stamp = moment(&ICalendarProperty::Dtstamp);
        let ends_first = ends < starts;
        Some(Read { event: event_itself, zone, all_day, attendees, stamp, ends_first, lost })
    }

    /// What is not read of an event as it stands here.
    fn lost(&self, event: &ICalendarComponent, repeats: bool) -> Vec<Lost> {
        let has = |name: &ICalendarProperty| event.property(name).is_some();
        let mut lost = Vec::new();
        if has(&ICalendarProperty::Rdate) {
            lost.push(Lost::Starts);
        }
        let rules = event.properties(&ICalendarProperty::Rrule).count();
        if rules > usize::from(repeats) || has(&ICalendarProperty::Exrule) {
            lost.push(Lost::Rule);
        }
        let start = event.property(&ICalendarProperty::Dtstart);
        let named = start.and_then(|entry| entry.parameter(&ICalendarParameterName::Tzid)?.as_text());
        let unknown = named.filter(|name| self.times.zone(name).is_none());
        lost.extend(unknown.map(|name| Lost::Zone(name.to_owned())));
        lost
    }

    /// When it starts. An answer need not say so: then it is the evening of the series that it answers, or when it was
    /// said.
    fn starts(&self, event: &ICalendarComponent) -> Option<Written> {
        if let Some(entry) = event.property(&ICalendarProperty::Dtstart) {
            return self.times.time(entry);
        }
        let said = [ICalendarProperty::RecurrenceId, ICalendarProperty::Dtstamp];
        let mut said = said.iter().filter(|_| self.is_answer).filter_map(|name| event.property(name));
        said.find_map(|entry| self.times.time(entry))
    }

    /// What it reminds of before the start. A reminder at a fixed moment, or after the start, says nothing here.
    fn alarms(&self, event: &ICalendarComponent) -> Vec<Alarm> {
        let inside = event.component_ids.iter().filter_map(|id| self.calendar.component_by_id(*id));
        let alarms = inside.filter(|part| part.component_type == ICalendarComponentType::VAlarm);
        let before = |alarm: &ICalendarComponent| {
            let ahead = -lasting(alarm.property(&ICalendarProperty::Trigger)?)?;
            let minutes = u32::try_from(ahead.num_minutes()).ok()?;
            Some(Alarm { minutes, words: text(alarm, &ICalendarProperty::Description) })
        };
        alarms.filter_map(before).collect()
    }
}

fn text(component: &ICalendarComponent, name: &ICalendarProperty) -> String {
    let value = component.property(name).and_then(|entry| entry.values.first());
    value.and_then(ICalendarValue::as_text).unwrap_or_default().to_owned()
}
