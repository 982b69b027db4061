//! An event of somebody else's calendar. Owns what is taken from it, and what of it cannot be read.

use std::collections::HashSet;

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarParameterName, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;

use super::super::people::{attendee, organizer};
use super::super::{CalendarEvent, MEANT_ZONE, Repeats};
use super::Read;
use super::alarms::alarms;
use super::lost::{LeftOut, Lost, Missing};
use super::meant::{meant, own};
use super::slots::First;
use super::times::{Times, Written, as_it_stands, lasting};

/// What is known of a calendar beside its events.
pub(super) struct Reader<'a> {
    pub(super) calendar: &'a ICalendar,
    pub(super) times: Times<'a>,
    /// It is sent for answering.
    pub(super) is_answer: bool,
}

impl Reader<'_> {
    /// An event, and the time of a series for which it stands in, as it is written.
    pub(super) fn event(&self, event: &ICalendarComponent) -> Result<(Read, Option<Written>), LeftOut> {
        let missing = |why| {
            let summary = || text(event, &ICalendarProperty::Summary);
            LeftOut { name: event.uid().map_or_else(summary, str::to_owned), why }
        };
        let uid = event.uid().filter(|uid| !uid.is_empty()).ok_or_else(|| missing(Missing::Id))?.to_owned();
        let start = self.starts(event).map_err(missing)?;
        let Written { at: starts, wall: WallTime { zone, .. }, is_day: all_day, .. } = start;
        let mut beside = Beside { times: &self.times, zone, lost: Vec::new() };
        beside.is_known(&start, &ICalendarProperty::Dtstart);

        let said = beside.ends(event, starts, all_day);
        let ends = said.max(starts);
        beside.lost.extend((said < starts).then_some(Lost::EndsFirst));
        let slot = beside.all(event, &ICalendarProperty::RecurrenceId, Lost::InsteadOf).into_iter().next();
        let range = event.property(&ICalendarProperty::RecurrenceId);
        if range.is_some_and(|slot| slot.parameter(&ICalendarParameterName::Range).is_some()) {
            beside.lost.push(Lost::AllAfter);
        }
        let left_out = beside.all(event, &ICalendarProperty::Exdate, Lost::LeftOut);
        let first = First { wall: WallTime { zone, ..start.wall }, all_day };
        let repeats = meant(&self.times, event, starts).or_else(|| {
            let by_rule = beside.rule(event).map(|repeats| {
                let left_out = first.left_out(&repeats, &left_out);
                repeats.without(left_out)
            });
            beside.more_starts(event, starts, by_rule.as_ref());
            by_rule
        });
        let wall = own(event, MEANT_ZONE)
            .and_then(|name| name.parse().ok())
            .filter(|_| repeats.is_none() && zone == Tz::UTC);
        let zone = wall.unwrap_or_else(|| repeats.as_ref().map_or(zone, Repeats::zone));
        let reminders = alarms(self.calendar, &self.times, event, (starts, ends), &mut beside.lost);
        let moment = |name: &ICalendarProperty| Some(self.times.time(event.property(name)?)?.at);
        let stamp = moment(&ICalendarProperty::Dtstamp);
        let sequence = event.property(&ICalendarProperty::Sequence).and_then(|entry| entry.values.first());
        let itself = CalendarEvent {
            uid,
            summary: text(event, &ICalendarProperty::Summary),
            starts,
            ends,
            location: text(event, &ICalendarProperty::Location),
            facts: Vec::new(),
            people: Vec::new(),
            note: text(event, &ICalendarProperty::Description),
            reminders,
            sequence: sequence
                .and_then(ICalendarValue::as_integer)
                .and_then(|number| u32::try_from(number).ok())
                .unwrap_or_default(),
            changed: moment(&ICalendarProperty::LastModified).or(stamp).unwrap_or(starts),
            cancelled: event.status() == Some(&ICalendarStatus::Cancelled),
            organizer: event.property(&ICalendarProperty::Organizer).and_then(organizer),
            wall,
            repeats,
            instead_of: slot.as_ref().map(|slot| WallTime::at(slot.at, zone)),
        };
        let attendees = event.properties(&ICalendarProperty::Attendee).filter_map(attendee).collect();
        let lost = beside.lost;
        Ok((Read { event: itself, zone, all_day, attendees, stamp, lost }, slot))
    }

    /// When it starts. An answer need not say so: then it is the evening of the series that it answers, or when it was
    /// said.
    fn starts(&self, event: &ICalendarComponent) -> Result<Written, Missing> {
        if let Some(start) = event.property(&ICalendarProperty::Dtstart) {
            let said = self.times.times(start, None).next().ok_or(Missing::Start)?;
            return said.map_err(Missing::ReadableStart);
        }
        let said = [ICalendarProperty::RecurrenceId, ICalendarProperty::Dtstamp];
        let mut said = said.iter().filter(|_| self.is_answer).filter_map(|name| event.property(name));
        said.find_map(|entry| self.times.time(entry)).ok_or(Missing::Start)
    }
}

/// The times beside a start, and what of them cannot be read.
struct Beside<'r> {
    times: &'r Times<'r>,
    /// Of the start.
    zone: Tz,
    lost: Vec<Lost>,
}

impl Beside<'_> {
    /// Those of all properties of that name.
    fn all(
        &mut self,
        event: &ICalendarComponent,
        name: &ICalendarProperty,
        unreadable: impl Fn(String) -> Lost,
    ) -> Vec<Written> {
        let mut all = Vec::new();
        for said in event.properties(name).flat_map(|entry| self.times.times(entry, Some(self.zone))) {
            match said {
                Ok(time) => all.push(time),
                Err(text) => self.lost.push(unreadable(text)),
            }
        }
        for time in &all {
            self.is_known(time, name);
        }
        all
    }

    /// Tells where the zone of a time is not known.
    fn is_known(&mut self, time: &Written, of: &ICalendarProperty) {
        let Some(unknown) = &time.unknown else { return };
        let of = match of {
            ICalendarProperty::Dtstart => "DTSTART",
            ICalendarProperty::Dtend => "DTEND",
            ICalendarProperty::Exdate => "EXDATE",
            ICalendarProperty::RecurrenceId => "RECURRENCE-ID",
            _ => "RDATE",
        };
        for lost in &mut self.lost {
            if let Lost::Zone { name, of: all, .. } = lost
                && name == unknown
            {
                if !all.contains(&of) {
                    all.push(of);
                }
                return;
            }
        }
        self.lost.push(Lost::Zone { name: unknown.clone(), of: vec![of], read_as: self.zone });
    }

    /// Without an end, a day is meant as a whole.
    fn ends(&mut self, event: &ICalendarComponent, starts: DateTime<Utc>, all_day: bool) -> DateTime<Utc> {
        if let Some(end) = self.all(event, &ICalendarProperty::Dtend, Lost::End).first() {
            return end.at;
        }
        let duration = event.property(&ICalendarProperty::Duration);
        let lasts = duration.and_then(lasting);
        let unreadable = duration.filter(|_| lasts.is_none()).and_then(|entry| entry.values.first());
        self.lost.extend(unreadable.map(|value| Lost::End(as_it_stands(value))));
        let lasts = lasts.unwrap_or(if all_day { TimeDelta::days(1) } else { TimeDelta::zero() });
        starts.checked_add_signed(lasts).unwrap_or(starts)
    }

    /// How it repeats.
    fn rule(&mut self, event: &ICalendarComponent) -> Option<Repeats> {
        let mut read = None;
        let rules = event.properties(&ICalendarProperty::Rrule);
        for value in rules.filter_map(|entry| entry.values.first()) {
            match value {
                ICalendarValue::RecurrenceRule(rule) if read.is_none() => {
                    read = Some(Repeats::of(rule, self.zone, Vec::new()));
                }
                ICalendarValue::RecurrenceRule(rule) => self.lost.push(Lost::Rule(rule.to_string())),
                other => {
                    let text = Some(as_it_stands(other)).filter(|text| !text.trim().is_empty());
                    self.lost.extend(text.map(Lost::Rule));
                }
            }
        }
        let without = event.properties(&ICalendarProperty::Exrule).filter_map(|entry| entry.values.first());
        self.lost.extend(without.map(|value| match value {
            ICalendarValue::RecurrenceRule(rule) => Lost::Rule(rule.to_string()),
            other => Lost::Rule(as_it_stands(other)),
        }));
        read
    }

    /// Starts beside those of the rule.
    fn more_starts(&mut self, event: &ICalendarComponent, first: DateTime<Utc>, repeats: Option<&Repeats>) {
        let unreadable = |text| Lost::Starts(vec![text]);
        let mut more = self.all(event, &ICalendarProperty::Rdate, unreadable);
        more.retain(|time| time.at != first);
        if let Some(repeats) = repeats {
            let first = WallTime::at(first, self.zone).local;
            let strangers = repeats.not_of(first, more.iter().map(|time| time.at).collect());
            let strangers: HashSet<_> = strangers.into_iter().collect();
            more.retain(|time| strangers.contains(&time.at));
        }
        let said = |time: &Written| match time.is_day {
            true => time.local.date().to_string(),
            false => WallTime::at(time.at, self.zone).local.format("%Y-%m-%dT%H:%M:%S").to_string(),
        };
        if !more.is_empty() {
            self.lost.push(Lost::Starts(more.iter().map(said).collect()));
        }
    }
}

pub(super) fn text(component: &ICalendarComponent, name: &ICalendarProperty) -> String {
    let value = component.property(name).and_then(|entry| entry.values.first());
    value.and_then(ICalendarValue::as_text).unwrap_or_default().to_owned()
}
