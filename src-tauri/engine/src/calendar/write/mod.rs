//! Writing events. Owns what is said of a calendar as a whole, whether it is for a file, a feed or a mail; the crate
//! `calcard` knows the letters.

mod event;
mod parts;
mod spans;

use std::collections::HashSet;

use calcard::icalendar::{
    ICalendar, ICalendarDuration, ICalendarMethod, ICalendarParameter, ICalendarParameterName,
    ICalendarParameterValue, ICalendarProperty, ICalendarValue, ICalendarValueType,
};
use chrono::{DateTime, Utc};

use self::parts::{Parts, text};
use self::spans::{Span, spans};
use super::{Attendee, CalendarEvent, Repeats};

/// How often a program that follows a feed should read it again, in hours.
const REFRESH_HOURS: u32 = 1;

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
    let is_spelt = |event: &&CalendarEvent| event.repeats.as_ref().is_some_and(|of| of.spelt().is_some());
    let spelt: HashSet<_> = events.iter().filter(is_spelt).map(|event| event.uid.as_str()).collect();
    // On whose wall an event is written; what stands for one of those that are spelt out is in UTC, too.
    let wall = |event: &CalendarEvent| {
        let zone = event.repeats.as_ref().map(Repeats::zone).or(event.instead_of.map(|slot| slot.zone));
        zone.filter(|_| !spelt.contains(event.uid.as_str()))
    };
    let mut parts = Parts::of_a_calendar();
    head(&mut parts, cover);
    for one in events {
        event::put(&mut parts, one, wall(one), cover);
    }
    let mut calendar = ICalendar { components: parts.0 };
    for (zone, Span { from, to }) in spans(events, wall) {
        calendar.add_timezone(zone.name(), from.timestamp(), to.timestamp());
    }
    calendar
}

fn head(parts: &mut Parts, cover: &Cover<'_>) {
    parts.put(0, ICalendarProperty::Version, text("2.0"));
    parts.put(0, ICalendarProperty::Prodid, text("-//Houselights//Houselights//EN"));
    if let Some(method) = &cover.method {
        parts.put(0, ICalendarProperty::Method, ICalendarValue::Method(method.clone()));
    }
    if !cover.name.is_empty() {
        parts.put(0, ICalendarProperty::Name, text(cover.name));
        // What most programs read instead.
        parts.put(0, ICalendarProperty::Other("X-WR-CALNAME".into()), text(cover.name));
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
    parts.put_with(
        0,
        ICalendarProperty::RefreshInterval,
        vec![duration],
        ICalendarValue::Duration(refresh.clone()),
    );
    // What Outlook reads instead.
    let time_to_live = ICalendarProperty::Other("X-PUBLISHED-TTL".into());
    parts.put(0, time_to_live, ICalendarValue::Duration(refresh));
}
