//! Times of a calendar. Owns on whose wall each is meant.

use std::collections::HashMap;

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz as AnyZone;
use calcard::icalendar::timezone::TzResolver;
use calcard::icalendar::{
    ICalendar, ICalendarEntry, ICalendarParameterName, ICalendarParameterValue, ICalendarValue,
};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;

use super::super::zones::described;

/// The zones of a calendar.
pub(super) struct Times<'a> {
    zones: TzResolver<&'a str>,
    /// Those that it describes under names of its own.
    own: HashMap<&'a str, Tz>,
    here: Tz,
}

/// A time as it is written.
pub(super) struct Written {
    pub(super) at: DateTime<Utc>,
    pub(super) wall: WallTime,
    pub(super) is_day: bool,
}

impl<'a> Times<'a> {
    pub(super) fn of(calendar: &'a ICalendar, here: Tz) -> Self {
        Self { zones: calendar.build_tz_resolver(), own: described(calendar, here), here }
    }

    pub(super) fn zone(&self, name: &str) -> Option<AnyZone> {
        self.own.get(name).map(|zone| AnyZone::Tz(*zone)).or_else(|| self.zones.resolve(name))
    }

    pub(super) fn time(&self, entry: &ICalendarEntry) -> Option<Written> {
        self.times(entry).next()
    }

    pub(super) fn times<'e>(&'e self, entry: &'e ICalendarEntry) -> impl Iterator<Item = Written> + 'e {
        let named = entry.parameter(&ICalendarParameterName::Tzid).and_then(ICalendarParameterValue::as_text);
        let zone = named.and_then(|name| self.zone(name)).unwrap_or(AnyZone::Tz(self.here));
        entry.values.iter().filter_map(move |value| match value {
            ICalendarValue::PartialDateTime(time) => written(time, zone, self.here),
            _ => None,
        })
    }
}

fn written(time: &PartialDateTime, zone: AnyZone, here: Tz) -> Option<Written> {
    let is_day = time.hour.is_none();
    let read = time.to_date_time()?;
    let known = match (read.offset, zone) {
        (Some(_), _) => Tz::UTC,
        (None, AnyZone::Tz(zone)) => zone,
        (None, AnyZone::Floating | AnyZone::Fixed(_)) => here,
    };
    let at = match (read.offset, zone) {
        (Some(offset), _) => (read.date_time - offset).and_utc(),
        (None, AnyZone::Fixed(offset)) => (read.date_time - offset).and_utc(),
        (None, _) => WallTime { local: read.date_time, zone: known }.utc(),
    };
    Some(Written { at, wall: WallTime::at(at, known), is_day })
}

pub(super) fn lasting(entry: &ICalendarEntry) -> Option<TimeDelta> {
    match entry.values.first()? {
        ICalendarValue::Duration(duration) => duration.to_time_delta(),
        _ => None,
    }
}
