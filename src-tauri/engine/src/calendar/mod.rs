//! Evenings as iCalendar text, for a file, a feed or a mail, and back. Owns what an event is here; refuses to know
//! sessions and to write the mail itself.
//!
//! One evening is written in UTC, with the wall beside it where that is to come back. One that repeats is written on the wall
//! of its zone, with the zone's changes of clock, because 20:15 stays 20:15 when the clocks change. A rule that is spelt out is
//! written in UTC, too, each start by itself, and beside it as it was meant, for whoever reads it back here.

mod clean;
mod entry;
mod people;
mod read;
mod repeats;
mod write;
mod zones;

use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::reminders::About;
use houselights_domain::plan::{Portion, WallTime};

pub(crate) use self::entry::fingerprint;
pub use self::entry::{Merged, merge};
pub use self::people::{Answer, Attendee};
pub use self::read::{Calendar, LeftOut, Lost, Missing, NotBefore, Read, Unreadable, from_ics};
pub use self::repeats::{Repeats, Spelt};
pub use self::write::{to_feed, to_ics, to_mail};

/// Where a rule that is spelt out is written as it was meant, with its first start on the wall and that wall's zone, and how
/// many starts were written. The zone is no TZID: the file says nothing of it.
const MEANT_START: &str = "X-HOUSELIGHTS-DTSTART";
const MEANT_RULE: &str = "X-HOUSELIGHTS-RRULE";
const MEANT_STARTS: &str = "X-HOUSELIGHTS-STARTS";
/// On whose wall one that is written in UTC was meant.
const MEANT_ZONE: &str = "X-HOUSELIGHTS-ZONE";

/// One evening, as a calendar shows it. Every text may hold anything: what calendars cannot carry is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// By which calendars know it when it changes.
    pub uid: String,
    /// The film's name, or what stands for it while nobody has decided.
    pub summary: String,
    /// When it starts; calendars turn it into their own time.
    pub starts: DateTime<Utc>,
    /// When it ends; written only when it is later than the start.
    pub ends: DateTime<Utc>,
    /// Where; may be empty.
    pub location: String,
    /// What is known of the film, a line each.
    pub facts: Vec<String>,
    /// Who comes, by name.
    pub people: Vec<String>,
    /// Anything else; may be empty.
    pub note: String,
    /// What the calendar should remind of.
    pub reminders: Vec<Alarm>,
    /// How many changes were published before this one.
    pub sequence: u32,
    /// When it changed last.
    pub changed: DateTime<Utc>,
    /// Called off. It stays in files and feeds, so that calendars hear of it.
    pub cancelled: bool,
    /// Whose event it is; the same for the event's whole life.
    pub organizer: Option<Organizer>,
    /// On whose wall it was meant, of one that neither repeats nor stands for one that does, where that is to come back.
    pub wall: Option<Tz>,
    /// How it repeats; `starts` and `ends` are those of the first then.
    pub repeats: Option<Repeats>,
    /// Which one of those that repeat under this id it stands for, as the rule has it.
    pub instead_of: Option<WallTime>,
}

/// A reminder that a calendar gives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Alarm {
    /// So long before the start.
    pub minutes: u32,
    /// Of what.
    pub words: String,
}

/// What there is to put into words about an evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventFacts<'a> {
    /// The film's name; `None` while nobody has decided.
    pub name: Option<&'a str>,
    /// When it starts on the wall there.
    pub starts: NaiveDateTime,
    /// Which part of it.
    pub portion: Portion,
    /// When the doors open on the wall there, if that is before the film.
    pub doors: Option<NaiveTime>,
    /// The films that are shown first, in order.
    pub shown_first: Vec<&'a str>,
    /// Who hosts.
    pub hosts: Vec<&'a str>,
    /// Who cooks.
    pub cooks: Vec<&'a str>,
    /// What is brought, and by whom.
    pub brings: Vec<(&'a str, Option<&'a str>)>,
    /// People who come and are no members.
    pub guests: Vec<&'a str>,
    /// What there is to remind of, and whose it is unless it is everybody's.
    pub tasks: Vec<(About, Option<&'a str>)>,
}

/// What the program that has the words says of an evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventWords {
    /// The film's name with the part of it that is shown, or what stands for it while nobody has decided.
    pub summary: String,
    /// Where the part that is shown begins or ends; empty for a whole film.
    pub portion: String,
    /// Doors, what is shown first, who does what, and guests, a line each.
    pub particulars: Vec<String>,
    /// Each of the tasks, in their order.
    pub tasks: Vec<String>,
}

/// Whose event it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organizer {
    /// As shown, such as "the Demirs".
    pub name: String,
    /// A mail address, without `mailto:`.
    pub address: String,
}
