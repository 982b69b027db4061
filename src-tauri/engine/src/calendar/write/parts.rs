//! The components in the flat list that calcard writes: each holds the places of its children. Owns how values and their
//! parameters are put there; refuses to know what they say.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameter, ICalendarParameterName,
    ICalendarParameterValue, ICalendarProperty, ICalendarValue,
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;

use super::super::clean::clean;

/// What was put so far, the calendar itself first.
pub(super) struct Parts(pub(super) Vec<ICalendarComponent>);

impl Parts {
    pub(super) fn of_a_calendar() -> Self {
        Self(vec![component(ICalendarComponentType::VCalendar)])
    }

    pub(super) fn add(&mut self, parent: usize, kind: ICalendarComponentType) -> usize {
        let at = self.0.len();
        self.0.push(component(kind));
        if let (Some(parent), Ok(child)) = (self.0.get_mut(parent), u32::try_from(at)) {
            parent.component_ids.push(child);
        }
        at
    }

    pub(super) fn put(&mut self, at: usize, name: ICalendarProperty, value: ICalendarValue) {
        self.put_with(at, name, Vec::new(), value);
    }

    pub(super) fn put_with(
        &mut self,
        at: usize,
        name: ICalendarProperty,
        params: Vec<ICalendarParameter>,
        value: ICalendarValue,
    ) {
        self.put_all(at, name, params, vec![value]);
    }

    pub(super) fn put_all(
        &mut self,
        at: usize,
        name: ICalendarProperty,
        params: Vec<ICalendarParameter>,
        values: Vec<ICalendarValue>,
    ) {
        if let Some(component) = self.0.get_mut(at) {
            component.entries.push(ICalendarEntry { name, params, values });
        }
    }

    pub(super) fn time(&mut self, at: usize, name: ICalendarProperty, time: DateTime<Utc>, zone: Option<Tz>) {
        match zone {
            Some(zone) => self.wall(at, name, WallTime::at(time, zone)),
            None => self.put(at, name, moment(time)),
        }
    }

    pub(super) fn wall(&mut self, at: usize, name: ICalendarProperty, WallTime { local, zone }: WallTime) {
        let zone = zone_named(zone);
        let local = PartialDateTime::from_naive_timestamp(local.and_utc().timestamp());
        self.put_with(at, name, vec![zone], ICalendarValue::PartialDateTime(Box::new(local)));
    }
}

fn zone_named(zone: Tz) -> ICalendarParameter {
    let value = ICalendarParameterValue::Text(zone.name().into());
    ICalendarParameter { name: ICalendarParameterName::Tzid, value }
}

fn component(component_type: ICalendarComponentType) -> ICalendarComponent {
    ICalendarComponent { component_type, entries: Vec::new(), component_ids: Vec::new() }
}

pub(super) fn moment(at: DateTime<Utc>) -> ICalendarValue {
    ICalendarValue::PartialDateTime(Box::new(PartialDateTime::from_utc_timestamp(at.timestamp())))
}

pub(super) fn text(words: &str) -> ICalendarValue {
    ICalendarValue::Text(clean(words))
}
