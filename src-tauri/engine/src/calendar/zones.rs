//! Zones that a file describes under a name of its own. Owns finding the zone that is meant: one that this program knows and
//! whose clocks show the same in the years of the file's events.

use std::collections::HashMap;

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz as AnyZone;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarRecurrenceRule,
    ICalendarValue,
};
use chrono::{DateTime, Months, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use super::Repeats;

/// So many changes of one kind are looked at: some programs let theirs begin in 1601.
const CHANGES: usize = 2_000;
/// So many months from the first event of a file on are compared at most.
const MONTHS: u32 = 40 * 12;

/// From then on the clocks are so many seconds ahead of UTC, and were so many before.
#[derive(Clone, Copy, Debug)]
struct Change {
    at: DateTime<Utc>,
    from: i32,
    to: i32,
}

/// The zones that a file describes and that nobody knows by that name, by it. Where several fit, `here` is meant.
pub(super) fn described(calendar: &ICalendar, here: Tz) -> HashMap<&str, Tz> {
    let mut found = HashMap::new();
    for described in calendar.timezones().filter(|one| one.timezone().is_none()) {
        let name = described.property(&ICalendarProperty::Tzid).and_then(|entry| entry.values.first());
        let Some(name) = name.and_then(ICalendarValue::as_text) else { continue };
        if name.parse::<AnyZone>().is_err()
            && known(name).is_none()
            && let Some(zone) = matching(calendar, described, here)
        {
            found.insert(name, zone);
        }
    }
    found
}

/// The zone of that name, in capitals or not, as some programs write it.
pub(super) fn known(name: &str) -> Option<Tz> {
    chrono_tz::TZ_VARIANTS.into_iter().find(|zone| zone.name().eq_ignore_ascii_case(name))
}

fn matching(calendar: &ICalendar, described: &ICalendarComponent, here: Tz) -> Option<Tz> {
    let (from, to) = years(calendar)?;
    let parts = described.component_ids.iter().filter_map(|id| calendar.component_by_id(*id));
    let mut changes: Vec<Change> = parts.filter_map(|part| observed(part, to)).flatten().collect();
    changes.sort_unstable_by_key(|change| change.at);
    let first = *changes.first()?;
    let ahead = |moment: DateTime<Utc>| {
        changes.iter().rev().find(|change| change.at <= moment).map_or(first.from, |change| change.to)
    };
    let months = (0..MONTHS).map_while(|month| from.checked_add_months(Months::new(month)));
    let around = changes.iter().flat_map(|change| [change.at - TimeDelta::seconds(1), change.at]);
    let moments: Vec<_> = months.chain(around).filter(|moment| (from..to).contains(moment)).collect();
    let fits = |zone: &Tz| {
        let shows = |moment: DateTime<Utc>| zone.offset_from_utc_datetime(&moment.naive_utc()).fix();
        moments.iter().all(|moment| shows(*moment).local_minus_utc() == ahead(*moment))
    };
    [here, Tz::UTC].into_iter().chain(chrono_tz::TZ_VARIANTS).find(fits)
}

/// From the first event's year to the one after the last's.
fn years(calendar: &ICalendar) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let events = calendar.components.iter().filter(|component| component.component_type.is_event());
    let starts =
        events.filter_map(|event| match event.property(&ICalendarProperty::Dtstart)?.values.first()? {
            ICalendarValue::PartialDateTime(time) => time.year.map(i32::from),
            _ => None,
        });
    let (first, last) = starts.fold((i32::MAX, i32::MIN), |(min, max), year| (min.min(year), max.max(year)));
    let new_year = |year: i32| Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).single();
    Some((new_year(first)?, new_year(last.checked_add(2)?)?))
}

/// When the clocks change as one part of a description says.
fn observed(part: &ICalendarComponent, to: DateTime<Utc>) -> Option<Vec<Change>> {
    if !matches!(part.component_type, ICalendarComponentType::Standard | ICalendarComponentType::Daylight) {
        return None;
    }
    let value = |name: &ICalendarProperty| part.property(name)?.values.first();
    let offset = |name| match value(&name)? {
        ICalendarValue::PartialDateTime(said) => seconds(said),
        _ => None,
    };
    let (before, after) = (offset(ICalendarProperty::Tzoffsetfrom)?, offset(ICalendarProperty::Tzoffsetto)?);
    let local = |time: &PartialDateTime| time.to_date_time().map(|read| read.date_time);
    let ICalendarValue::PartialDateTime(first) = value(&ICalendarProperty::Dtstart)? else { return None };
    let first = local(first)?;
    let mut walls = match value(&ICalendarProperty::Rrule) {
        Some(ICalendarValue::RecurrenceRule(rule)) => by_rule(rule, first, before, to),
        _ => vec![first],
    };
    let more = part.properties(&ICalendarProperty::Rdate).flat_map(|entry| &entry.values);
    walls.extend(more.filter_map(|value| match value {
        ICalendarValue::PartialDateTime(time) => local(time),
        _ => None,
    }));
    let at = |wall: NaiveDateTime| wall.checked_sub_signed(TimeDelta::seconds(before.into()));
    let changes = walls.into_iter().filter_map(at);
    Some(changes.map(|at| Change { at: at.and_utc(), from: before, to: after }).collect())
}

/// On the wall as it was before each. Reckoned on one whose clocks never change, as the rule's end is moved to it.
fn by_rule(
    rule: &ICalendarRecurrenceRule,
    first: NaiveDateTime,
    before: i32,
    to: DateTime<Utc>,
) -> Vec<NaiveDateTime> {
    let until = rule.until.as_ref().and_then(PartialDateTime::to_date_time).map(|end| {
        let in_utc = end.offset.is_some();
        let shift = if in_utc { before } else { 0 };
        let moment = end.date_time.and_utc().timestamp().saturating_add(shift.into());
        PartialDateTime::from_utc_timestamp(moment)
    });
    let rule = ICalendarRecurrenceRule { until, ..rule.clone() };
    let spelt = Repeats::of(&rule, Tz::UTC, Vec::new()).spell(first, to, CHANGES);
    spelt.starts.into_iter().map(|(wall, _)| wall).collect()
}

fn seconds(offset: &PartialDateTime) -> Option<i32> {
    let seconds = i32::from(offset.tz_hour?) * 3_600 + i32::from(offset.tz_minute.unwrap_or_default()) * 60;
    Some(if offset.tz_minus { -seconds } else { seconds })
}
