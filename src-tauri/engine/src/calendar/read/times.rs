//! Times of a calendar. Owns on whose wall each is meant: that of its own zone; without one, of the start beside which it
//! stands; without that, of the calendar, if it says so; and else the wall here.

use std::collections::HashMap;

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz as AnyZone;
use calcard::icalendar::timezone::TzResolver;
use calcard::icalendar::{
    ICalendar, ICalendarEntry, ICalendarParameterName, ICalendarParameterValue, ICalendarPeriod,
    ICalendarProperty, ICalendarValue,
};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;

use super::super::zones::{described, known};

/// In which zone a calendar is meant as a whole.
const CALENDARS_ZONE: &str = "X-WR-TIMEZONE";

/// The zones of a calendar.
pub(super) struct Times<'a> {
    zones: TzResolver<&'a str>,
    /// Those that it describes under names of its own.
    own: HashMap<&'a str, Tz>,
    /// On it is what has no zone.
    wall: Tz,
    /// What it calls its own zone, if nobody knows that.
    unknown: Option<&'a str>,
}

/// A time as it is written.
#[derive(Clone)]
pub(super) struct Written {
    pub(super) at: DateTime<Utc>,
    pub(super) wall: WallTime,
    /// As it stands there, whatever its zone.
    pub(super) local: NaiveDateTime,
    pub(super) is_day: bool,
    /// The zone of which nobody knows.
    pub(super) unknown: Option<String>,
}

impl<'a> Times<'a> {
    pub(super) fn of(calendar: &'a ICalendar, here: Tz) -> Self {
        let own = described(calendar, here);
        let mut times = Self { zones: calendar.build_tz_resolver(), own, wall: here, unknown: None };
        let head = calendar.components.first();
        let named = head.and_then(|head| head.property(&ICalendarProperty::Other(CALENDARS_ZONE.into())));
        let named = named.and_then(|entry| entry.values.first()?.as_text()).map(str::trim);
        if let Some(name) = named.filter(|name| !name.is_empty()) {
            match times.zone(name) {
                Some(AnyZone::Tz(zone)) => times.wall = zone,
                _ => times.unknown = Some(name),
            }
        }
        times
    }

    fn zone(&self, name: &str) -> Option<AnyZone> {
        let described = || self.own.get(name).map(|zone| AnyZone::Tz(*zone));
        let otherwise = || known(name).or_else(|| registered(name)).or_else(|| ahead(name)).map(AnyZone::Tz);
        described().or_else(|| self.zones.resolve(name)).or_else(otherwise)
    }

    /// The first time of a property, beside nothing else.
    pub(super) fn time(&self, entry: &ICalendarEntry) -> Option<Written> {
        self.times(entry, None).next()?.ok()
    }

    /// The times of a property beside a start on that wall, or the text of one that cannot be read.
    pub(super) fn times<'e>(
        &'e self,
        entry: &'e ICalendarEntry,
        beside: Option<Tz>,
    ) -> impl Iterator<Item = Result<Written, String>> + 'e {
        let wall = beside.unwrap_or(self.wall);
        let named = entry.parameter(&ICalendarParameterName::Tzid).and_then(ICalendarParameterValue::as_text);
        let zone = named.and_then(|name| self.zone(name));
        let unknown = match named {
            Some(_) => named.filter(|_| zone.is_none()),
            None => self.unknown.filter(|_| beside.is_none()),
        };
        let zone = zone.unwrap_or(AnyZone::Tz(wall));
        let time = move |value| written(time_of(value)?, zone, wall, unknown);
        entry.values.iter().filter_map(move |value| match time(value) {
            Some(time) => Some(Ok(time)),
            None => Some(as_it_stands(value)).filter(|text| !text.trim().is_empty()).map(Err),
        })
    }
}

/// A zone behind the name of whoever keeps it, as some programs have it: `/freeassociation.sourceforge.net/Europe/Rome`,
/// `tzone://Microsoft/Utc`.
fn registered(name: &str) -> Option<Tz> {
    let behind = |(at, _)| known(name.get(at + 1..)?);
    let is_kept = name.starts_with('/') || name.starts_with("tzone:");
    name.match_indices('/').filter(|_| is_kept).find_map(behind)
}

/// One that is named by its hours ahead of UTC, which is the other way round in the names that everybody knows: `GMT+0100`,
/// `UTC-5:00`.
fn ahead(name: &str) -> Option<Tz> {
    let named = name.strip_prefix("UTC").or_else(|| name.strip_prefix("GMT"))?;
    let behind = if named.starts_with('+') { '-' } else { '+' };
    let hours = named.strip_prefix(['+', '-'])?;
    let of = |minutes: &str| hours.strip_suffix(minutes).filter(|hours| (1..=2).contains(&hours.len()));
    let hours: u8 = [":00", "00", ""].into_iter().find_map(of)?.parse().ok()?;
    format!("Etc/GMT{behind}{hours}").parse().ok()
}

/// Of a span, its start.
fn time_of(value: &ICalendarValue) -> Option<&PartialDateTime> {
    match value {
        ICalendarValue::PartialDateTime(time) => Some(time),
        ICalendarValue::Period(
            ICalendarPeriod::Range { start, .. } | ICalendarPeriod::Duration { start, .. },
        ) => Some(start),
        _ => None,
    }
}

fn written(time: &PartialDateTime, zone: AnyZone, wall: Tz, unknown: Option<&str>) -> Option<Written> {
    let is_day = time.hour.is_none();
    let read = time.to_date_time()?;
    let known = match (read.offset, zone) {
        (Some(_), _) => Tz::UTC,
        (None, AnyZone::Tz(zone)) => zone,
        (None, AnyZone::Floating | AnyZone::Fixed(_)) => wall,
    };
    let at = match (read.offset, zone) {
        (Some(offset), _) => (read.date_time - offset).and_utc(),
        (None, AnyZone::Fixed(offset)) => (read.date_time - offset).and_utc(),
        (None, _) => WallTime { local: read.date_time, zone: known }.utc(),
    };
    // A day, or a moment in UTC, needs no zone.
    let unknown = unknown.filter(|_| !is_day && read.offset.is_none()).map(str::to_owned);
    Some(Written { at, wall: WallTime::at(at, known), local: read.date_time, is_day, unknown })
}

/// A value that is no time, as near to its text as can be told.
pub(super) fn as_it_stands(value: &ICalendarValue) -> String {
    match value {
        ICalendarValue::PartialDateTime(time) => {
            let part = |number: Option<u16>, width| number.map(|number| format!("{number:0width$}"));
            let two = |number: Option<u8>| part(number.map(u16::from), 2);
            let date = [part(time.year, 4), two(time.month), two(time.day)].map(Option::unwrap_or_default);
            let clock = [two(time.hour), two(time.minute), two(time.second)].map(Option::unwrap_or_default);
            let between = if time.hour.is_some() { "T" } else { "" };
            let utc = if time.tz_hour.is_some() { "Z" } else { "" };
            format!("{}{between}{}{utc}", date.concat(), clock.concat())
        }
        ICalendarValue::Duration(lasting) => lasting.to_string(),
        other => other.as_text().unwrap_or_default().to_owned(),
    }
}

pub(super) fn lasting(entry: &ICalendarEntry) -> Option<TimeDelta> {
    match entry.values.first()? {
        ICalendarValue::Duration(duration) => duration.to_time_delta(),
        _ => None,
    }
}
