//! Writing events. Owns their order and parts in a calendar, whether it is for a file, a feed or a mail; the crate
//! `calcard` knows the letters.

use std::collections::HashSet;

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarComponent, ICalendarComponentType, ICalendarDuration,
    ICalendarEntry, ICalendarFrequency, ICalendarMethod, ICalendarParameter, ICalendarParameterName,
    ICalendarParameterValue, ICalendarParticipationRole, ICalendarParticipationStatus, ICalendarProperty,
    ICalendarRecurrenceRule, ICalendarStatus, ICalendarValue, ICalendarValueType, Uri,
};
use chrono::{DateTime, Datelike, TimeZone, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;

use super::clean::{clean, clean_address, clean_parameter};
use super::{
    Alarm, Answer, Attendee, CalendarEvent, MEANT_RULE, MEANT_START, MEANT_STARTS, MEANT_ZONE, Repeats,
};

/// How often a program that follows a feed should read it again, in hours.
const REFRESH_HOURS: u32 = 1;
/// Until then the changes of a zone's clock are written, one by one where they follow no rule: so far anybody has foretold
/// them (Morocco's and Palestine's, by the moon).
const FORETOLD: i32 = 2088;
/// For an event near that or later, for so many years from it.
const YEARS_AHEAD: i32 = 3;

/// The text of a calendar with these events, published at `now`: CRLF, lines of at most 75 octets.
pub fn to_ics(events: &[CalendarEvent], now: DateTime<Utc>) -> String {
    let method = Some(ICalendarMethod::Publish);
    write(events, &Cover { method, name: "", stamp: Some(now), attendees: &[] }).to_string()
}

/// The same for programs that follow it under this name. As long as no event changes, the text stays the same.
pub fn to_feed(events: &[CalendarEvent], name: &str) -> String {
    let method = Some(ICalendarMethod::Publish);
    write(events, &Cover { method, name, stamp: None, attendees: &[] }).to_string()
}

/// An event as its organizer mails it to those who are asked, or tells them that it was called off; of a series with what
/// differs from it.
pub fn to_mail(events: &[CalendarEvent], now: DateTime<Utc>, attendees: &[Attendee]) -> String {
    let off = events.first().is_some_and(|event| event.cancelled);
    let method = Some(if off { ICalendarMethod::Cancel } else { ICalendarMethod::Request });
    write(events, &Cover { method, name: "", stamp: Some(now), attendees }).to_string()
}

/// The same as a calendar on a server has it: one event and what differs from it, sent to nobody.
pub(super) fn entry(events: &[CalendarEvent], now: DateTime<Utc>) -> ICalendar {
    write(events, &Cover { method: None, name: "", stamp: Some(now), attendees: &[] })
}

/// What is said of a calendar as a whole, and of each of its events beside itself.
struct Cover<'a> {
    /// How it is sent; `None` is an entry on a server, which must not say.
    method: Option<ICalendarMethod>,
    /// Its name; may be empty.
    name: &'a str,
    /// When it was written; `None` is when each event changed last.
    stamp: Option<DateTime<Utc>>,
    /// Who is asked to every event.
    attendees: &'a [Attendee],
}

fn write(events: &[CalendarEvent], cover: &Cover<'_>) -> ICalendar {
    let spelt = |event: &&CalendarEvent| event.repeats.as_ref().is_some_and(|of| of.spelt().is_some());
    let spelt = events.iter().filter(spelt).map(|event| event.uid.as_str()).collect();
    let head = component(ICalendarComponentType::VCalendar);
    let mut written = Written { components: vec![head], spelt };
    written.head(cover);
    for event in events {
        written.event(event, cover);
    }
    let spans = written.spans(events);
    let mut calendar = ICalendar { components: written.components };
    for (zone, Span { from, to }) in spans {
        calendar.add_timezone(zone.name(), from.timestamp(), to.timestamp());
    }
    calendar
}

/// From when to when the clock changes of a zone are written; the last rule among them goes on without end.
struct Span {
    from: DateTime<Utc>,
    to: DateTime<Utc>,
}

fn new_year(year: i32) -> Option<DateTime<Utc>> {
    Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).single()
}

/// The components in the flat list that calcard writes: each holds the places of its children.
struct Written<'e> {
    components: Vec<ICalendarComponent>,
    /// The events whose rules are spelt out.
    spelt: HashSet<&'e str>,
}

impl Written<'_> {
    /// The zones on whose walls something is written, with the years that matter there. Whenever it is written, they are the
    /// same, so the same events have the same zones to the letter.
    fn spans(&self, events: &[CalendarEvent]) -> Vec<(Tz, Span)> {
        let mut spans: Vec<(Tz, Span)> = Vec::new();
        for event in events {
            let Some(zone) = self.zone(event) else { continue };
            let instead = event.instead_of.map_or(event.starts, |slot| slot.utc());
            let from = event.starts.min(instead);
            let to = event.ends.max(instead);
            match spans.iter_mut().find(|(other, _)| *other == zone) {
                Some((_, span)) => {
                    span.from = span.from.min(from);
                    span.to = span.to.max(to);
                }
                None => spans.push((zone, Span { from, to })),
            }
        }
        for (_, span) in &mut spans {
            // Whole years, so that an evening more or less mostly leaves it the same.
            span.from = new_year(span.from.year()).unwrap_or(span.from);
            let to = span.to.year().saturating_add(YEARS_AHEAD).max(FORETOLD);
            span.to = new_year(to).unwrap_or(span.to);
        }
        spans
    }

    /// On whose wall an event is written; `None` is UTC, also for what stands for one of those that are spelt out.
    fn zone(&self, event: &CalendarEvent) -> Option<Tz> {
        let zone = event.repeats.as_ref().map(Repeats::zone).or(event.instead_of.map(|slot| slot.zone));
        zone.filter(|_| !self.spelt.contains(event.uid.as_str()))
    }

    fn head(&mut self, cover: &Cover<'_>) {
        self.put(0, ICalendarProperty::Version, text("2.0"));
        self.put(0, ICalendarProperty::Prodid, text("-//Houselights//Houselights//EN"));
        if let Some(method) = &cover.method {
            self.put(0, ICalendarProperty::Method, ICalendarValue::Method(method.clone()));
        }
        if !cover.name.is_empty() {
            self.put(0, ICalendarProperty::Name, text(cover.name));
            // What most programs read instead.
            self.put(0, ICalendarProperty::Other("X-WR-CALNAME".into()), text(cover.name));
        }
        // A mail is read once, and a server's entry is not read again by the clock.
        if cover.method != Some(ICalendarMethod::Publish) {
            return;
        }
        let refresh = ICalendarDuration { hours: REFRESH_HOURS, ..ICalendarDuration::default() };
        let duration = ICalendarParameter {
            name: ICalendarParameterName::Value,
            value: ICalendarParameterValue::Value(ICalendarValueType::Duration),
        };
        self.put_with(
            0,
            ICalendarProperty::RefreshInterval,
            vec![duration],
            ICalendarValue::Duration(refresh.clone()),
        );
        // What Outlook reads instead.
        let time_to_live = ICalendarProperty::Other("X-PUBLISHED-TTL".into());
        self.put(0, time_to_live, ICalendarValue::Duration(refresh));
    }

    fn event(&mut self, event: &CalendarEvent, cover: &Cover<'_>) {
        let at = self.add(0, ICalendarComponentType::VEvent);
        self.put(at, ICalendarProperty::Uid, text(&event.uid));
        self.put(at, ICalendarProperty::Dtstamp, moment(cover.stamp.unwrap_or(event.changed)));
        self.put(at, ICalendarProperty::LastModified, moment(event.changed));
        self.put(at, ICalendarProperty::Sequence, ICalendarValue::Integer(event.sequence.into()));
        let wall = self.zone(event);
        let is_plain = |zone| is_shown_once(event.starts, zone) && is_shown_once(event.ends, zone);
        let zone = wall.filter(|zone| event.repeats.is_some() || is_plain(*zone));
        self.time(at, ICalendarProperty::Dtstart, event.starts, zone);
        self.end(at, event, zone);
        if let Some(slot) = event.instead_of {
            match wall {
                Some(_) => self.wall(at, ICalendarProperty::RecurrenceId, slot),
                None => self.put(at, ICalendarProperty::RecurrenceId, moment(slot.utc())),
            }
        }
        if let Some(repeats) = &event.repeats {
            self.repeats(at, repeats);
        }
        if let Some(zone) = event.wall.filter(|_| event.repeats.is_none() && event.instead_of.is_none()) {
            self.put(at, ICalendarProperty::Other(MEANT_ZONE.into()), text(zone.name()));
        }
        let parts = [
            (ICalendarProperty::Summary, clean(&event.summary)),
            (ICalendarProperty::Location, clean(&event.location)),
            (ICalendarProperty::Description, describe(event)),
        ];
        for (property, words) in parts.into_iter().filter(|(_, words)| !words.is_empty()) {
            self.put(at, property, ICalendarValue::Text(words));
        }
        if let Some(organizer) = &event.organizer {
            let named = called(&organizer.name).into_iter().collect();
            self.put_with(at, ICalendarProperty::Organizer, named, mailto(&organizer.address));
        }
        for attendee in cover.attendees {
            self.attendee(at, attendee, !event.cancelled);
        }
        let status = if event.cancelled { ICalendarStatus::Cancelled } else { ICalendarStatus::Confirmed };
        self.put(at, ICalendarProperty::Status, ICalendarValue::Status(status));
        if !event.cancelled {
            let mut reminders = event.reminders.clone();
            reminders.sort_unstable();
            reminders.dedup();
            for reminder in reminders {
                self.alarm(at, &reminder);
            }
        }
    }

    /// A rule and what is left out of it; of one that is spelt out each start but the first, which is the event's own. That
    /// it counts is said by a rule of one start: without any, ical.js leaves it out, and said as the others are, libical has
    /// it twice.
    fn repeats(&mut self, at: usize, repeats: &Repeats) {
        let left_out = repeats.left_out().iter().map(|&local| WallTime { local, zone: repeats.zone() });
        let Some(spelt) = repeats.spelt() else {
            let rule = ICalendarValue::RecurrenceRule(Box::new(repeats.rule().clone()));
            self.put(at, ICalendarProperty::Rrule, rule);
            for slot in left_out {
                self.wall(at, ICalendarProperty::Exdate, slot);
            }
            return;
        };
        let once = ICalendarRecurrenceRule {
            freq: ICalendarFrequency::Daily,
            count: Some(1),
            ..ICalendarRecurrenceRule::default()
        };
        self.put(at, ICalendarProperty::Rrule, ICalendarValue::RecurrenceRule(Box::new(once)));
        let others: Vec<_> = spelt.starts.iter().skip(1).map(|(_, start)| moment(*start)).collect();
        if !others.is_empty() {
            self.put_all(at, ICalendarProperty::Rdate, Vec::new(), others);
        }
        for slot in left_out {
            self.put(at, ICalendarProperty::Exdate, moment(slot.utc()));
        }
        let first = format!("{} {}", spelt.first.format("%Y%m%dT%H%M%S"), repeats.zone().name());
        let meant = [
            (MEANT_START, first),
            (MEANT_RULE, repeats.text()),
            (MEANT_STARTS, spelt.starts.len().to_string()),
        ];
        for (name, value) in meant {
            self.put(at, ICalendarProperty::Other(name.into()), text(&value));
        }
    }

    /// The standard wants an end after the start, or none. One that the wall shows twice is said by how long it lasts.
    fn end(&mut self, at: usize, event: &CalendarEvent, zone: Option<Tz>) {
        let lasts = event.ends.timestamp() - event.starts.timestamp();
        let Some(seconds) = u32::try_from(lasts).ok().filter(|lasts| *lasts > 0) else { return };
        if zone.is_none_or(|zone| is_shown_once(event.ends, zone)) {
            self.time(at, ICalendarProperty::Dtend, event.ends, zone);
        } else {
            let lasts = ICalendarDuration {
                minutes: seconds / 60,
                seconds: seconds % 60,
                ..ICalendarDuration::default()
            };
            self.put(at, ICalendarProperty::Duration, ICalendarValue::Duration(lasts));
        }
    }

    /// Somebody who is asked, and whether an answer is still wanted.
    fn attendee(&mut self, at: usize, attendee: &Attendee, asked: bool) {
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
        self.put_with(at, ICalendarProperty::Attendee, params, mailto(&attendee.address));
    }

    fn time(&mut self, at: usize, name: ICalendarProperty, time: DateTime<Utc>, zone: Option<Tz>) {
        match zone {
            Some(zone) => self.wall(at, name, WallTime::at(time, zone)),
            None => self.put(at, name, moment(time)),
        }
    }

    fn wall(&mut self, at: usize, name: ICalendarProperty, WallTime { local, zone }: WallTime) {
        let zone = zone_named(zone);
        let local = PartialDateTime::from_naive_timestamp(local.and_utc().timestamp());
        self.put_with(at, name, vec![zone], ICalendarValue::PartialDateTime(Box::new(local)));
    }

    fn alarm(&mut self, event: usize, Alarm { minutes, words }: &Alarm) {
        let at = self.add(event, ICalendarComponentType::VAlarm);
        // Minutes alone: the standard has no weeks beside days.
        let before = ICalendarDuration { neg: true, minutes: *minutes, ..ICalendarDuration::default() };
        self.put(at, ICalendarProperty::Action, ICalendarValue::Action(ICalendarAction::Display));
        self.put(at, ICalendarProperty::Trigger, ICalendarValue::Duration(before));
        self.put(at, ICalendarProperty::Description, text(words));
    }

    fn add(&mut self, parent: usize, kind: ICalendarComponentType) -> usize {
        let at = self.components.len();
        self.components.push(component(kind));
        if let (Some(parent), Ok(child)) = (self.components.get_mut(parent), u32::try_from(at)) {
            parent.component_ids.push(child);
        }
        at
    }

    fn put(&mut self, at: usize, name: ICalendarProperty, value: ICalendarValue) {
        self.put_with(at, name, Vec::new(), value);
    }

    fn put_with(
        &mut self,
        at: usize,
        name: ICalendarProperty,
        params: Vec<ICalendarParameter>,
        value: ICalendarValue,
    ) {
        self.put_all(at, name, params, vec![value]);
    }

    fn put_all(
        &mut self,
        at: usize,
        name: ICalendarProperty,
        params: Vec<ICalendarParameter>,
        values: Vec<ICalendarValue>,
    ) {
        if let Some(component) = self.components.get_mut(at) {
            component.entries.push(ICalendarEntry { name, params, values });
        }
    }
}

fn zone_named(zone: Tz) -> ICalendarParameter {
    let value = ICalendarParameterValue::Text(zone.name().into());
    ICalendarParameter { name: ICalendarParameterName::Tzid, value }
}

fn component(component_type: ICalendarComponentType) -> ICalendarComponent {
    ICalendarComponent { component_type, entries: Vec::new(), component_ids: Vec::new() }
}

/// Whether the wall shows it only once: in autumn an hour comes again, and programs disagree on which of both is meant.
fn is_shown_once(moment: DateTime<Utc>, zone: Tz) -> bool {
    zone.from_local_datetime(&WallTime::at(moment, zone).local).single().is_some()
}

fn moment(at: DateTime<Utc>) -> ICalendarValue {
    ICalendarValue::PartialDateTime(Box::new(PartialDateTime::from_utc_timestamp(at.timestamp())))
}

/// A name; none where nothing of it can be written, because some programs refuse an empty one.
fn called(name: &str) -> Option<ICalendarParameter> {
    let name = Some(clean_parameter(name)).filter(|name| !name.is_empty())?;
    Some(ICalendarParameter { name: ICalendarParameterName::Cn, value: ICalendarParameterValue::Text(name) })
}

fn mailto(address: &str) -> ICalendarValue {
    ICalendarValue::Uri(Uri::Location(format!("mailto:{}", clean_address(address))))
}

fn text(words: &str) -> ICalendarValue {
    ICalendarValue::Text(clean(words))
}

/// The facts a line each, then the people on one, then the note.
fn describe(event: &CalendarEvent) -> String {
    let people = event.people.iter().map(|name| clean(name)).collect::<Vec<_>>().join(", ");
    let facts = event.facts.iter().map(|fact| clean(fact));
    let lines = facts.chain([people, clean(&event.note)]).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
