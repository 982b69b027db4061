//! Evenings as iCalendar text, for a file or a feed. Owns what is written and how hostile text is made harmless;
//! refuses to know sessions, to send mail, and recurrence (each evening is an event of its own, in UTC).

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarComponent, ICalendarComponentType, ICalendarDuration,
    ICalendarEntry, ICalendarMethod, ICalendarParameter, ICalendarParameterName, ICalendarParameterValue,
    ICalendarProperty, ICalendarStatus, ICalendarValue, ICalendarValueType, Uri,
};
use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};
use houselights_domain::id::SessionId;
use houselights_domain::plan::Portion;
use houselights_domain::plan::reminders::About;

/// How often a program that follows a feed should read it again, in hours.
const REFRESH_HOURS: u32 = 1;

/// One evening, as a calendar shows it. Every text may hold anything: what calendars cannot carry is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// The evening's id, by which calendars know it when it changes.
    pub uid: SessionId,
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

/// The text of a calendar with these events, published at `now`: CRLF, lines of at most 75 octets.
pub fn to_ics(events: &[CalendarEvent], now: DateTime<Utc>) -> String {
    let mut calendar = Calendar { components: vec![component(ICalendarComponentType::VCalendar)] };
    calendar.head();
    for event in events {
        calendar.event(event, now);
    }
    ICalendar { components: calendar.components }.to_string()
}

/// The components in the flat list that calcard writes: each holds the places of its children.
struct Calendar {
    components: Vec<ICalendarComponent>,
}

impl Calendar {
    fn head(&mut self) {
        let refresh = ICalendarDuration { hours: REFRESH_HOURS, ..ICalendarDuration::default() };
        let duration = ICalendarParameter {
            name: ICalendarParameterName::Value,
            value: ICalendarParameterValue::Value(ICalendarValueType::Duration),
        };
        self.put(0, ICalendarProperty::Version, text("2.0"));
        self.put(0, ICalendarProperty::Prodid, text("-//Houselights//Houselights//EN"));
        self.put(0, ICalendarProperty::Method, ICalendarValue::Method(ICalendarMethod::Publish));
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

    fn event(&mut self, event: &CalendarEvent, now: DateTime<Utc>) {
        let at = self.add(0, ICalendarComponentType::VEvent);
        self.put(at, ICalendarProperty::Uid, text(&event.uid.to_string()));
        self.put(at, ICalendarProperty::Dtstamp, moment(now));
        self.put(at, ICalendarProperty::LastModified, moment(event.changed));
        self.put(at, ICalendarProperty::Sequence, ICalendarValue::Integer(event.sequence.into()));
        self.put(at, ICalendarProperty::Dtstart, moment(event.starts));
        // The standard wants an end after the start, or none.
        if event.ends.timestamp() > event.starts.timestamp() {
            self.put(at, ICalendarProperty::Dtend, moment(event.ends));
        }
        self.put(at, ICalendarProperty::Summary, text(&event.summary));
        let parts = [
            (ICalendarProperty::Location, clean(&event.location)),
            (ICalendarProperty::Description, describe(event)),
        ];
        for (property, words) in parts.into_iter().filter(|(_, words)| !words.is_empty()) {
            self.put(at, property, ICalendarValue::Text(words));
        }
        if let Some(organizer) = &event.organizer {
            let name = ICalendarParameterValue::Text(clean_parameter(&organizer.name));
            let name = ICalendarParameter { name: ICalendarParameterName::Cn, value: name };
            let address = Uri::Location(format!("mailto:{}", clean_address(&organizer.address)));
            self.put_with(at, ICalendarProperty::Organizer, vec![name], ICalendarValue::Uri(address));
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
        if let Some(component) = self.components.get_mut(at) {
            component.entries.push(ICalendarEntry { name, params, values: vec![value] });
        }
    }
}

fn component(component_type: ICalendarComponentType) -> ICalendarComponent {
    ICalendarComponent { component_type, entries: Vec::new(), component_ids: Vec::new() }
}

fn moment(at: DateTime<Utc>) -> ICalendarValue {
    ICalendarValue::PartialDateTime(Box::new(PartialDateTime::from_utc_timestamp(at.timestamp())))
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

/// Text without what readers take for the end of a line (Python's do with U+0085 and U+2028) or refuse. Marks that
/// turn the direction of writing stay.
fn clean(words: &str) -> String {
    let words = words
        .replace("\r\n", "\n")
        .replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n")
        .replace('\t', " ");
    let words: String = words.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    words.trim().to_owned()
}

/// A parameter's text: there is no way to write quotation marks, and several readers refuse the whole file over one.
/// A backslash is left out because readers disagree on whether it escapes.
fn clean_parameter(words: &str) -> String {
    clean(&words.replace(['"', '\\'], "")).replace('\n', " ")
}

/// An address without anything that could end the line or begin a parameter.
fn clean_address(address: &str) -> String {
    let plain = |c: &char| c.is_alphanumeric() || "@.+-_'!#$&*/=?^`{|}~".contains(*c);
    address.chars().filter(plain).collect()
}
