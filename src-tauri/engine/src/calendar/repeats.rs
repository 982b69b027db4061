//! How an event repeats. Owns reading a rule and where it ends, and which rules are spelt out because programs disagree on
//! them; the crate `calcard` knows its parts and what they mean.

use std::collections::HashSet;

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz as AnyZone;
use calcard::icalendar::{
    ICalendar, ICalendarFrequency, ICalendarProperty, ICalendarRecurrenceRule, ICalendarValue,
};
use chrono::{DateTime, Months, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;

/// For so many years the starts of a rule without end are looked at, and spelt out.
const YEARS: u32 = 12;
/// So many starts of a rule are at most: daily ones are for fifty years.
pub const STARTS: usize = 20_000;

/// A rule on the wall of a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeats {
    zone: Tz,
    rule: ICalendarRecurrenceRule,
    left_out: Vec<NaiveDateTime>,
    spelt: Option<Spelt>,
}

/// What a rule comes to, start by start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelt {
    /// The first, on the wall.
    pub first: NaiveDateTime,
    /// Each on the wall with its moment, in order, those included that do not take place.
    pub starts: Vec<(NaiveDateTime, DateTime<Utc>)>,
    /// The rule has more of them.
    pub goes_on: bool,
}

impl Repeats {
    /// A rule such as `FREQ=WEEKLY;BYDAY=FR;COUNT=10`, and the starts that it would have and that do not take place.
    /// `None` when it cannot be read. An end without a zone is the wall's.
    pub fn read(rule: &str, zone: Tz, left_out: Vec<NaiveDateTime>) -> Option<Self> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "=;,+-".contains(c);
        if !rule.chars().all(plain) || !rule.split(';').all(counts) {
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
        Self { zone, rule: ICalendarRecurrenceRule { until, ..rule.clone() }, left_out, spelt: None }
    }

    /// The same for a rule that begins with `first`, spelt out if the clocks ever skip its start, or show its start or its end
    /// twice: on such an hour programs disagree. Here a skipped time is later by the width of the gap, and of two the first counts.
    /// One without end is looked at for twelve years from `now`.
    pub fn spelt_out(self, first: NaiveDateTime, lasts: TimeDelta, now: DateTime<Utc>) -> Self {
        let from = WallTime { local: first, zone: self.zone }.utc().max(now);
        let horizon = from.checked_add_months(Months::new(12 * YEARS)).unwrap_or(from);
        let spelt = self.spell(first, horizon, STARTS);
        let shown_once = |local: NaiveDateTime| self.zone.from_local_datetime(&local).single().is_some();
        let ends = |start: DateTime<Utc>| start.checked_add_signed(lasts).unwrap_or(start);
        let is_plain = |(local, start): &(NaiveDateTime, DateTime<Utc>)| {
            shown_once(*local) && shown_once(WallTime::at(ends(*start), self.zone).local)
        };
        let all = spelt.starts.iter().all(is_plain);
        Self { spelt: Some(spelt).filter(|_| !all), ..self }
    }

    /// Which of these moments are none of its starts, when it begins with `first`.
    pub fn not_of(&self, first: NaiveDateTime, mut moments: Vec<DateTime<Utc>>) -> Vec<DateTime<Utc>> {
        let Some(last) = moments.iter().max() else { return moments };
        let starts = self.spell(first, *last, STARTS).starts;
        // What comes after so many starts is not looked for.
        let end = starts.last().filter(|_| starts.len() >= STARTS).map(|(_, last)| *last);
        let starts: HashSet<_> = starts.into_iter().map(|(_, moment)| moment).collect();
        moments.retain(|moment| !starts.contains(moment) && end.is_none_or(|end| *moment <= end));
        moments
    }

    /// Its starts from `first` to a moment. Only a rule without end ends there.
    pub(super) fn spell(&self, first: NaiveDateTime, to: DateTime<Utc>, limit: usize) -> Spelt {
        let endless = self.rule.until.is_none() && self.rule.count.is_none();
        let end = self.rule.until.as_ref().and_then(PartialDateTime::to_date_time);
        let end = end.map(|end| end.offset.map_or(end.date_time, |offset| end.date_time - offset).and_utc());
        // Reckoned on a wall whose clocks never change.
        let wall = |moment: DateTime<Utc>| WallTime::at(moment, self.zone).local.and_utc();
        let until = end.or(endless.then_some(to)).map(wall);
        let until = until.map(|until| PartialDateTime::from_utc_timestamp(until.timestamp()));
        let rule = ICalendarRecurrenceRule { until, ..self.rule.clone() };
        let text = format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:{}\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            first.format("%Y%m%dT%H%M%SZ")
        );
        let found = ICalendar::parse(text).map(|read| read.expand_dates(AnyZone::UTC, limit + 1).events);
        let mut walls: Vec<_> =
            found.unwrap_or_default().into_iter().map(|event| event.start.naive_utc()).collect();
        let goes_on = endless || walls.len() > limit;
        walls.truncate(limit);
        walls.push(first);
        let mut starts: Vec<_> = walls
            .into_iter()
            .map(|local| (local, WallTime { local, zone: self.zone }.utc()))
            .filter(|(local, _)| *local >= first)
            .collect();
        starts.sort_unstable();
        starts.dedup_by_key(|(_, moment)| *moment);
        Spelt { first, starts, goes_on }
    }

    /// The same spelt out as it was found written.
    pub(super) fn found_spelt(self, spelt: Spelt) -> Self {
        Self { spelt: Some(spelt), ..self }
    }

    pub(super) fn without(self, left_out: Vec<NaiveDateTime>) -> Self {
        Self { left_out, ..self }
    }

    /// Whether it can have more than one start on a day.
    pub(super) fn is_often_a_day(&self) -> bool {
        use ICalendarFrequency as F;
        let ICalendarRecurrenceRule { freq, byhour, byminute, bysecond, .. } = &self.rule;
        matches!(freq, F::Hourly | F::Minutely | F::Secondly)
            || [byhour, byminute, bysecond].iter().any(|parts| !parts.is_empty())
    }

    /// What it comes to, where that is written instead of the rule.
    pub fn spelt(&self) -> Option<&Spelt> {
        self.spelt.as_ref()
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

/// Whether a part of a rule that is a number of times is one: read otherwise, `COUNT=0` would have no end.
pub(super) fn counts(part: &str) -> bool {
    let Some((name, value)) = part.split_once('=') else { return true };
    let is = |other: &str| name.eq_ignore_ascii_case(other);
    match () {
        () if is("COUNT") => value.parse::<u32>().is_ok_and(|times| times > 0),
        () if is("INTERVAL") => value.parse::<u16>().is_ok_and(|times| times > 0),
        () => true,
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
