//! Reading calendars of others. Owns what is taken from an event; refuses to guess: what has no start or no id is told
//! and left out, and everything else stays readable.

use std::collections::HashMap;

use calcard::common::timezone::Tz as AnyZone;
use calcard::common::{IanaString, PartialDateTime};
use calcard::icalendar::timezone::TzResolver;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameterName,
    ICalendarParameterValue, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;

use super::people::{Attendee, attendee, organizer};
use super::repeats::STARTS;
use super::zones::described;
use super::{Alarm, CalendarEvent, MEANT_RULE, MEANT_START, MEANT_STARTS, MEANT_ZONE, Repeats};

/// What a text in iCalendar says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// What it is sent for: `PUBLISH`, `REQUEST`, `REPLY`, `CANCEL`; empty when it does not say.
    pub method: String,
    /// Its events, in order.
    pub events: Vec<Read>,
    /// How many events were left out, because they have no id or no start.
    pub left_out: usize,
}

/// An event of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The event. What is described stands in its note.
    pub event: CalendarEvent,
    /// The zone in which it was written.
    pub zone: Tz,
    /// It has days and no times: it starts with the first of them.
    pub all_day: bool,
    /// Who was asked, or who answers.
    pub attendees: Vec<Attendee>,
    /// When it was said.
    pub stamp: Option<DateTime<Utc>>,
    /// It says that it ends before it starts, so that its end is not known: it is read without one.
    pub ends_first: bool,
    /// What of it could not be read.
    pub lost: Vec<Lost>,
}

/// What is not read of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Starts beside those of its rule.
    Starts,
    /// A rule that cannot be read, or one beside another.
    Rule,
    /// The zone of that name, which nobody knows and the file does not describe: it is read on the wall here.
    Zone(String),
}

/// The text is no calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a calendar: it does not begin with BEGIN:VCALENDAR")]
pub struct Unreadable;

/// Reads a calendar. Times without a zone are those of the wall `here`; so are times of zones that nobody knows and that the
/// calendar does not describe as one that is known.
///
/// # Errors
/// [`Unreadable`] when the text is no calendar at all.
pub fn from_ics(text: &str, here: Tz) -> Result<Calendar, Unreadable> {
    let calendar = ICalendar::parse(text.trim_start_matches('\u{feff}')).map_err(|_| Unreadable)?;
    let head = calendar.components.first().ok_or(Unreadable)?;
    if head.component_type != ICalendarComponentType::VCalendar {
        return Err(Unreadable);
    }
    let method = head.property(&ICalendarProperty::Method).and_then(|entry| entry.values.first());
    let method = match method {
        Some(ICalendarValue::Method(method)) => method.as_str().to_owned(),
        Some(ICalendarValue::Text(method)) => method.to_uppercase(),
        _ => String::new(),
    };
    let zones = calendar.build_tz_resolver();
    let own = described(&calendar, here);
    let reader = Reader { calendar: &calendar, zones, own, here, is_answer: method == "REPLY" };
    let events = || calendar.components.iter().filter(|component| component.component_type.is_event());
    let mut read: Vec<Read> = events().filter_map(|event| reader.event(event)).collect();
    on_their_wall(&mut read);
    Ok(Calendar { method, left_out: events().count() - read.len(), events: read })
}

/// Every event with its place in the calendar and the moment for which it stands in, if it stands in for one of those that
/// repeat.
pub(super) fn slots(calendar: &ICalendar) -> Vec<(usize, Option<DateTime<Utc>>)> {
    let (zones, here) = (calendar.build_tz_resolver(), Tz::UTC);
    let reader = Reader { calendar, zones, own: described(calendar, here), here, is_answer: false };
    let events = calendar.components.iter().enumerate().filter(|(_, one)| one.component_type.is_event());
    let slot =
        |one: &ICalendarComponent| Some(reader.time(one.property(&ICalendarProperty::RecurrenceId)?)?.at);
    events.map(|(at, one)| (at, slot(one))).collect()
}

/// What stands for one of those that were spelt out is on the wall of their rule.
fn on_their_wall(events: &mut [Read]) {
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

struct Reader<'a> {
    calendar: &'a ICalendar,
    zones: TzResolver<&'a str>,
    /// Those that it describes under names of its own.
    own: HashMap<&'a str, Tz>,
    here: Tz,
    is_answer: bool,
}

/// A time as it is written.
struct Written {
    at: DateTime<Utc>,
    wall: WallTime,
    is_day: bool,
}

impl Reader<'_> {
    fn event(&self, event: &ICalendarComponent) -> Option<Read> {
        let uid = event.uid().filter(|uid| !uid.is_empty())?.to_owned();
        let Written { at: starts, wall: WallTime { zone, .. }, is_day: all_day } = self.starts(event)?;
        let end = event.property(&ICalendarProperty::Dtend).and_then(|entry| self.time(entry));
        let lasting = event.property(&ICalendarProperty::Duration).and_then(lasting);
        // Without an end, a day is meant as a whole.
        let lasting = lasting.unwrap_or(if all_day { TimeDelta::days(1) } else { TimeDelta::zero() });
        let ends = end.map_or_else(|| starts.checked_add_signed(lasting), |end| Some(end.at));
        let moment = |name: &ICalendarProperty| Some(self.time(event.property(name)?)?.at);
        let left_out = event.properties(&ICalendarProperty::Exdate).flat_map(|entry| self.times(entry));
        let by_rule =
            || match event.property(&ICalendarProperty::Rrule).and_then(|entry| entry.values.first()) {
                Some(ICalendarValue::RecurrenceRule(rule)) => {
                    let on_wall = |time: Written| WallTime::at(time.at, zone).local;
                    Some(Repeats::of(rule, zone, left_out.map(on_wall).collect()))
                }
                _ => None,
            };
        let meant = self.meant(event, starts);
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
                .and_then(|entry| self.time(entry))
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
        let unknown = named.filter(|name| self.zone(name).is_none());
        lost.extend(unknown.map(|name| Lost::Zone(name.to_owned())));
        lost
    }

    fn zone(&self, name: &str) -> Option<AnyZone> {
        self.own.get(name).map(|zone| AnyZone::Tz(*zone)).or_else(|| self.zones.resolve(name))
    }

    /// The rule of an event that was spelt out, as it was meant; `None` where its moments are others by now.
    fn meant(&self, event: &ICalendarComponent, starts: DateTime<Utc>) -> Option<Repeats> {
        let (first, zone) = own(event, MEANT_START)?.split_once(' ')?;
        let first = NaiveDateTime::parse_from_str(first, "%Y%m%dT%H%M%S").ok()?;
        let repeats = Repeats::read(own(event, MEANT_RULE)?, zone.parse().ok()?, Vec::new())?;
        let moments = |name| event.properties(name).flat_map(|entry| self.times(entry)).map(|time| time.at);
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

    /// When it starts. An answer need not say so: then it is the evening of the series that it answers, or when it was
    /// said.
    fn starts(&self, event: &ICalendarComponent) -> Option<Written> {
        if let Some(entry) = event.property(&ICalendarProperty::Dtstart) {
            return self.time(entry);
        }
        let said = [ICalendarProperty::RecurrenceId, ICalendarProperty::Dtstamp];
        let mut said = said.iter().filter(|_| self.is_answer).filter_map(|name| event.property(name));
        said.find_map(|entry| self.time(entry))
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

    fn time(&self, entry: &ICalendarEntry) -> Option<Written> {
        self.times(entry).next()
    }

    fn times<'e>(&'e self, entry: &'e ICalendarEntry) -> impl Iterator<Item = Written> + 'e {
        let named = entry.parameter(&ICalendarParameterName::Tzid).and_then(ICalendarParameterValue::as_text);
        let zone = named.and_then(|name| self.zone(name)).unwrap_or(AnyZone::Tz(self.here));
        entry.values.iter().filter_map(move |value| match value {
            ICalendarValue::PartialDateTime(time) => written(time, zone, self.here),
            _ => None,
        })
    }
}

fn written(time: &PartialDateTime, zone: AnyZone, here: Tz) -> Option<Written> {
    let is_day = time.hour.is_none();
    let read = time.to_date_time()?;
    let known = match (read.offset, zone) {
        (Some(_), _) => Tz::UTC,
        (None, AnyZone::Tz(zone)) => zone,
        (None, AnyZone::Floating | AnyZone::Fixed(_)) => here,
    };
    let at = match (read.offset, zone) {
        (Some(offset), _) => (read.date_time - offset).and_utc(),
        (None, AnyZone::Fixed(offset)) => (read.date_time - offset).and_utc(),
        (None, _) => WallTime { local: read.date_time, zone: known }.utc(),
    };
    Some(Written { at, wall: WallTime::at(at, known), is_day })
}

fn lasting(entry: &ICalendarEntry) -> Option<TimeDelta> {
    match entry.values.first()? {
        ICalendarValue::Duration(duration) => duration.to_time_delta(),
        _ => None,
    }
}

/// What a line that only this program writes says.
fn own<'e>(event: &'e ICalendarComponent, name: &str) -> Option<&'e str> {
    event.property(&ICalendarProperty::Other(name.into()))?.values.first()?.as_text()
}

fn text(component: &ICalendarComponent, name: &ICalendarProperty) -> String {
    let value = component.property(name).and_then(|entry| entry.values.first());
    value.and_then(ICalendarValue::as_text).unwrap_or_default().to_owned()
}
