//! How an event repeats. Owns reading a rule and where it ends; the crate `calcard` knows its parts.

use calcard::common::PartialDateTime;
use calcard::icalendar::{ICalendar, ICalendarProperty, ICalendarRecurrenceRule, ICalendarValue};
use chrono::{NaiveDateTime, NaiveTime, TimeZone};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;

/// A rule on the wall of a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeats {
    zone: Tz,
    rule: ICalendarRecurrenceRule,
    left_out: Vec<NaiveDateTime>,
}

impl Repeats {
    /// A rule such as `FREQ=WEEKLY;BYDAY=FR;COUNT=10`, and the starts that it would have and that do not take place.
    /// `None` when it cannot be read. An end without a zone is the wall's.
    pub fn read(rule: &str, zone: Tz, left_out: Vec<NaiveDateTime>) -> Option<Self> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "=;,+-".contains(c);
        if !rule.chars().all(plain) {
            return None;
        }
        let text =
            format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        let read = ICalendar::parse(text).ok()?;
        let event = read.components.iter().find(|component| component.component_type.is_event())?;
        match event.property(&ICalendarProperty::Rrule)?.values.first()? {
            ICalendarValue::RecurrenceRule(rule) => Some(Self::of(rule, zone, left_out)),
            _ => None,
        }
    }

    pub(super) fn of(rule: &ICalendarRecurrenceRule, zone: Tz, left_out: Vec<NaiveDateTime>) -> Self {
        let until = rule.until.as_ref().map(|until| in_utc(until, zone).unwrap_or_else(|| until.clone()));
        Self { zone, rule: ICalendarRecurrenceRule { until, ..rule.clone() }, left_out }
    }

    /// On whose wall.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// The starts that do not take place, on the wall.
    pub fn left_out(&self) -> &[NaiveDateTime] {
        &self.left_out
    }

    /// The rule as calendars write it.
    pub fn text(&self) -> String {
        self.rule.to_string()
    }

    pub(super) fn rule(&self) -> &ICalendarRecurrenceRule {
        &self.rule
    }
}

/// Where a rule ends, as the standard wants it of an event with a zone. A day is meant with its evening.
fn in_utc(until: &PartialDateTime, zone: Tz) -> Option<PartialDateTime> {
    let read = until.to_date_time()?;
    if read.offset.is_some() {
        return None;
    }
    let local = match until.hour {
        Some(_) => read.date_time,
        None => read.date_time.date().and_time(NaiveTime::from_hms_opt(23, 59, 59)?),
    };
    let moment = zone.from_local_datetime(&local).latest().map(|moment| moment.to_utc());
    let moment = moment.unwrap_or_else(|| WallTime { local, zone }.utc());
    Some(PartialDateTime::from_utc_timestamp(moment.timestamp()))
}
