//! The alarms of an event. Owns which of the plan's and of those that people set themselves are left.

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty};

use super::text;

pub(super) fn alarms(calendar: &ICalendar, event: &ICalendarComponent) -> Vec<ICalendarComponent> {
    let inside = event.component_ids.iter().filter_map(|id| calendar.component_by_id(*id));
    inside.filter(|part| part.component_type == ICalendarComponentType::VAlarm).cloned().collect()
}

/// An alarm is the same whatever a program notes on it, such as that it was heard.
fn same(one: &ICalendarComponent, other: &ICalendarComponent) -> bool {
    let when = |alarm: &ICalendarComponent| {
        alarm.property(&ICalendarProperty::Trigger).map(|entry| entry.values.clone())
    };
    when(one) == when(other)
        && text(one, &ICalendarProperty::Description) == text(other, &ICalendarProperty::Description)
}

/// Those of the plan that nobody took away there, as they stand there, and those that people set themselves.
pub(super) fn kept_alarms(
    ours: &[ICalendarComponent],
    there: &[ICalendarComponent],
    before: Option<&[ICalendarComponent]>,
) -> Vec<ICalendarComponent> {
    let has =
        |list: &[ICalendarComponent], one: &ICalendarComponent| list.iter().any(|other| same(other, one));
    let taken_away =
        |one: &ICalendarComponent| before.is_some_and(|before| has(before, one)) && !has(there, one);
    let as_there =
        |one: &ICalendarComponent| there.iter().find(|other| same(other, one)).unwrap_or(one).clone();
    let own = there.iter().filter(|one| !has(ours, one) && !before.is_some_and(|before| has(before, one)));
    ours.iter().filter(|one| !taken_away(one)).map(as_there).chain(own.cloned()).collect()
}
