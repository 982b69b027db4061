//! A session as a line of JSON. Owns the words of the format, and what of it cannot be written.

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;
use houselights_engine::calendar::{
    Alarm, Answer, Attendee, Calendar, CalendarEvent, Organizer, Read, Repeats,
};
use serde::{Deserialize, Serialize};

/// One session. All times are those of the wall in `zone`, `2026-12-18T20:15:00`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// By which calendars know it: the same in no other line but those of its series.
    pub uid: String,
    /// The film.
    #[serde(default)]
    pub summary: String,
    /// When it starts; the first, of one that repeats.
    pub start: NaiveDateTime,
    /// An IANA zone; UTC when it is left out.
    #[serde(default = "utc")]
    pub zone: Tz,
    /// How long it lasts, in minutes.
    #[serde(default)]
    pub minutes: i64,
    /// It has days and no times: only read, because a session has a time.
    #[serde(default, skip_serializing_if = "is_false")]
    pub all_day: bool,
    /// Where.
    #[serde(default)]
    pub location: String,
    /// Anything else.
    #[serde(default)]
    pub description: String,
    /// Minutes before the start.
    #[serde(default)]
    pub reminders: Vec<u32>,
    /// How many changes were published before.
    #[serde(default)]
    pub sequence: u32,
    /// Called off.
    #[serde(default)]
    pub cancelled: bool,
    /// When it changed last, in UTC; now when it is left out.
    #[serde(default)]
    pub changed: Option<DateTime<Utc>>,
    /// Whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organizer: Option<Somebody>,
    /// `FREQ=WEEKLY;BYDAY=FR;COUNT=10`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rrule: Option<String>,
    /// Starts that the rule has and that do not take place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<NaiveDateTime>,
    /// The start, as the rule has it, of the one that this line stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<NaiveDateTime>,
    /// What the calendar is sent for, such as `REPLY`. Only read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Who was asked, and what they say. Only read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attendees: Vec<Somebody>,
}

/// A person with a mail address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Somebody {
    /// As shown.
    #[serde(default)]
    pub name: String,
    /// Without `mailto:`.
    pub address: String,
    /// `yes`, `maybe` or `no`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
}

const ONE_LINE: &str =
    r#"each is an object on one line, such as {"uid":"elf","start":"2026-12-18T20:15:00"}"#;

/// A calendar writes years with four digits.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

fn utc() -> Tz {
    Tz::UTC
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

impl Line {
    /// A line of JSON.
    ///
    /// # Errors
    /// Which field is wrong, and how it is written.
    pub fn read(text: &str) -> Result<Self, String> {
        if !text.trim_start().starts_with('{') {
            return Err(format!("it is no session: {ONE_LINE}"));
        }
        let mut json = serde_json::Deserializer::from_str(text);
        let line = serde_path_to_error::deserialize(&mut json).map_err(|why| {
            if why.inner().is_eof() {
                return format!("it ends too early: {ONE_LINE}");
            }
            let field = why.path().to_string();
            let named = if field == "." { String::new() } else { format!("{field}: ") };
            format!("{named}{}{}", said(why.inner()), written(&field).unwrap_or_default())
        })?;
        json.end().map_err(|why| said(&why))?;
        Ok(line)
    }

    /// What of it is only read.
    pub fn only_read(&self) -> Option<&'static str> {
        (!self.attendees.is_empty()).then_some("attendees are only read, and were left out")
    }

    /// The event it speaks of.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn event(self, now: DateTime<Utc>) -> Result<CalendarEvent, String> {
        if self.uid.trim().is_empty() {
            return Err("uid is empty".into());
        }
        if self.uid.trim() != self.uid || self.uid.chars().any(char::is_control) {
            return Err("uid: no calendar carries spaces around it, or line ends in it".into());
        }
        if self.all_day {
            return Err("all_day: a session has a time, so a whole day is not written".into());
        }
        if self.rrule.is_some() && self.instead_of.is_some() {
            return Err("instead_of: what stands for one start has no rrule of its own".into());
        }
        if self.rrule.is_none() && !self.left_out.is_empty() {
            return Err("left_out: there is no rrule of which that is left out".into());
        }
        let wall = |local: NaiveDateTime| WallTime { local, zone: self.zone };
        let starts = wall(self.start).utc();
        let lasting = TimeDelta::try_minutes(self.minutes).filter(|lasting| *lasting >= TimeDelta::zero());
        let lasting = lasting.ok_or_else(|| format!("minutes: {} is no length", self.minutes))?;
        let ends = starts.checked_add_signed(lasting).ok_or("it ends after the last year there is")?;
        let others = self.left_out.iter().copied().chain(self.instead_of).map(|local| wall(local).utc());
        if let Some(year) =
            others.chain([starts, ends]).map(|at| at.year()).find(|year| !YEARS.contains(year))
        {
            return Err(format!("the year {year} cannot be written: a calendar has those from 1 to 9999"));
        }
        let repeats = match &self.rrule {
            Some(rule) => Some(
                Repeats::read(rule, self.zone, self.left_out)
                    .ok_or_else(|| {
                        format!("rrule: “{rule}” cannot be read (a rule is such as FREQ=WEEKLY;COUNT=10)")
                    })?
                    .spelt_out(self.start, lasting, now),
            ),
            None => None,
        };
        let organizer = self.organizer.map(|Somebody { name, address, .. }| Organizer { name, address });
        let words = self.summary.clone();
        Ok(CalendarEvent {
            uid: self.uid,
            summary: self.summary,
            starts,
            ends,
            location: self.location,
            facts: Vec::new(),
            people: Vec::new(),
            note: self.description,
            reminders: self
                .reminders
                .into_iter()
                .map(|minutes| Alarm { minutes, words: words.clone() })
                .collect(),
            sequence: self.sequence,
            changed: self.changed.unwrap_or(now),
            cancelled: self.cancelled,
            organizer,
            wall: Some(self.zone).filter(|zone| *zone != Tz::UTC),
            repeats,
            instead_of: self.instead_of.map(wall),
        })
    }
}

/// There is one line, and its number is told.
fn said(why: &serde_json::Error) -> String {
    let said = why.to_string();
    let what = said.rsplit_once(" at line ").map_or(said.as_str(), |(what, _)| what);
    format!("{what}, at column {}", why.column())
}

/// How a field is written of which what is said of it does not tell that.
fn written(field: &str) -> Option<&'static str> {
    match field.split(['[', '.']).next()? {
        "start" | "left_out" | "instead_of" => Some(" (a time on the wall is such as 2026-12-18T20:15:00)"),
        "changed" => Some(" (a moment is such as 2026-12-15T09:30:00Z)"),
        "zone" => Some(" (a zone is such as Europe/London)"),
        "minutes" | "reminders" | "sequence" => Some(" (it is a whole number)"),
        _ => None,
    }
}

/// The lines that a calendar comes to.
pub fn lines(calendar: Calendar) -> Vec<Line> {
    let method = Some(calendar.method).filter(|method| !method.is_empty());
    calendar.events.into_iter().map(|read| line(read, method.clone())).collect()
}

fn line(Read { event, zone, all_day, attendees, .. }: Read, method: Option<String>) -> Line {
    let repeats = event.repeats.as_ref();
    let spelt = repeats.and_then(Repeats::spelt);
    Line {
        start: spelt.map_or_else(|| WallTime::at(event.starts, zone).local, |spelt| spelt.first),
        zone,
        minutes: (event.ends - event.starts).num_minutes(),
        all_day,
        rrule: repeats.map(Repeats::text),
        left_out: repeats.map(|repeats| repeats.left_out().to_vec()).unwrap_or_default(),
        instead_of: event.instead_of.map(|slot| slot.local),
        uid: event.uid,
        summary: event.summary,
        location: event.location,
        description: event.note,
        reminders: event.reminders.into_iter().map(|alarm| alarm.minutes).collect(),
        sequence: event.sequence,
        cancelled: event.cancelled,
        changed: Some(event.changed),
        organizer: event.organizer.map(|of| Somebody { name: of.name, address: of.address, answer: None }),
        method,
        attendees: attendees.into_iter().map(somebody).collect(),
    }
}

fn somebody(Attendee { name, address, answer }: Attendee) -> Somebody {
    let answer = answer.map(|answer| match answer {
        Answer::Yes => "yes".to_owned(),
        Answer::Maybe => "maybe".to_owned(),
        Answer::No => "no".to_owned(),
    });
    Somebody { name, address, answer }
}
