//! Reading calendars of others. Owns what is taken from them; refuses to guess: what has no start or no id is told and left
//! out, and everything else stays readable.

mod alarms;
mod event;
mod lost;
mod meant;
mod slots;
mod spelling;
mod times;

use calcard::common::IanaString;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use self::event::Reader;
pub use self::lost::{LeftOut, Lost, Missing, NotBefore};
use self::meant::on_their_wall;
use self::slots::settle;
use self::times::Times;
use super::CalendarEvent;
use super::people::Attendee;

/// What a text in iCalendar says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// What it is sent for: `PUBLISH`, `REQUEST`, `REPLY`, `CANCEL`; empty when it does not say.
    pub method: String,
    /// Its events, in order.
    pub events: Vec<Read>,
    /// The events that were left out, because they have no id or no start.
    pub left_out: Vec<LeftOut>,
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
    /// What of it could not be read.
    pub lost: Vec<Lost>,
}

impl Read {
    /// Whether it stands for one of a series, and nobody can tell for which.
    pub fn is_of_unknown_start(&self) -> bool {
        self.lost.iter().any(|lost| matches!(lost, Lost::InsteadOf(_)))
    }
}

/// The text is no calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a calendar: it does not begin with BEGIN:VCALENDAR")]
pub struct Unreadable;

/// Reads a calendar. Times without a zone are those of the wall `here`, unless the calendar says whose they are; so are starts
/// on the wall of zones that nobody knows and that it does not describe as one that is known. What stands beside a start and
/// has no zone, or an unknown one, is on the wall of that start.
///
/// # Errors
/// [`Unreadable`] when the text is no calendar at all.
pub fn from_ics(text: &str, here: Tz) -> Result<Calendar, Unreadable> {
    let text = spelling::standard(text.trim_start_matches('\u{feff}'));
    let calendar = ICalendar::parse(text.as_str()).map_err(|_| Unreadable)?;
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
    let times = Times::of(&calendar, here);
    let reader = Reader { calendar: &calendar, times, is_answer: method == "REPLY" };
    let (mut events, mut left_out) = (Vec::new(), Vec::new());
    for event in calendar.components.iter().filter(|component| component.component_type.is_event()) {
        match reader.event(event) {
            Ok(read) => events.push(read),
            Err(missing) => left_out.push(missing),
        }
    }
    settle(&mut events);
    let mut events: Vec<Read> = events.into_iter().map(|(read, _)| read).collect();
    on_their_wall(&mut events);
    Ok(Calendar { method, events, left_out })
}

/// Every event with its place in the calendar and the moment for which it stands in, if it stands in for one of those that
/// repeat. One of which that cannot be read is nobody's.
pub(super) fn slots(calendar: &ICalendar) -> Vec<(usize, Option<DateTime<Utc>>)> {
    let times = Times::of(calendar, Tz::UTC);
    let events = calendar.components.iter().enumerate().filter(|(_, one)| one.component_type.is_event());
    let slot = |one: &ICalendarComponent| match one.property(&ICalendarProperty::RecurrenceId) {
        Some(entry) => Some(Some(times.time(entry)?.at)),
        None => Some(None),
    };
    events.filter_map(|(at, one)| Some((at, slot(one)?))).collect()
}
