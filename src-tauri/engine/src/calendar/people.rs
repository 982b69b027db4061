//! Who is asked to an event, and what they say. Owns how that is read.

use calcard::icalendar::{
    ICalendarEntry, ICalendarParameterName, ICalendarParameterValue, ICalendarParticipationStatus,
};

use super::Organizer;

/// Somebody who was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendee {
    /// As shown; may be empty.
    pub name: String,
    /// A mail address, without `mailto:`.
    pub address: String,
    /// What they say; `None` is nothing yet.
    pub answer: Option<Answer>,
}

/// What somebody says to an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "an answer's name says it")]
pub enum Answer {
    Yes,
    Maybe,
    No,
}

pub(super) fn organizer(entry: &ICalendarEntry) -> Option<Organizer> {
    Some(Organizer { name: name_of(entry), address: address(entry)?.to_owned() })
}

/// Apple gives people an address that only its servers know, and beside it the one of their mail.
fn address(entry: &ICalendarEntry) -> Option<&str> {
    let said = entry.calendar_address()?;
    let mail = entry.parameter(&ICalendarParameterName::Email).and_then(ICalendarParameterValue::as_text);
    Some(mail.filter(|mail| !said.contains('@') && mail.contains('@')).unwrap_or(said))
}

fn name_of(entry: &ICalendarEntry) -> String {
    let name = entry.parameter(&ICalendarParameterName::Cn).and_then(ICalendarParameterValue::as_text);
    name.unwrap_or_default().to_owned()
}

pub(super) fn attendee(entry: &ICalendarEntry) -> Option<Attendee> {
    let answer = match entry.parameter(&ICalendarParameterName::Partstat) {
        Some(ICalendarParameterValue::Partstat(said)) => match said {
            ICalendarParticipationStatus::Accepted => Some(Answer::Yes),
            ICalendarParticipationStatus::Tentative => Some(Answer::Maybe),
            ICalendarParticipationStatus::Declined => Some(Answer::No),
            _ => None,
        },
        _ => None,
    };
    Some(Attendee { name: name_of(entry), address: address(entry)?.to_owned(), answer })
}
