//! The hours that a zone's clocks skip or show twice. Owns finding them, and whether a series has an evening in one; refuses to say
//! what such a time means (`WallTime` does).

use chrono::{DateTime, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use super::Series;

/// For so many years it is looked: by then every day of a year has been every day of the week.
const YEARS: u32 = 12;
/// No two changes of a zone's clocks are nearer than that; the nearest are those around Ramadan.
const STEP: TimeDelta = TimeDelta::days(7);

/// What the wall skips or shows twice at one change.
struct Change {
    from: NaiveDateTime,
    to: NaiveDateTime,
}

impl Series {
    /// Whether the clocks skip the start of one of its evenings, or show it twice, in the years that follow its first.
    pub fn meets_clock_change(&self) -> bool {
        let Some(first) = self.planned().next() else { return false };
        let since = self.start(first).utc();
        let nights: Vec<NaiveDate> =
            changes(self.zone, since - STEP).iter().filter_map(|change| change.on(self.time)).collect();
        let Some(&last) = nights.last() else { return false };
        self.planned()
            .map(|evening| self.start(evening).local.date())
            .take_while(|night| *night <= last)
            .any(|night| nights.contains(&night))
    }
}

impl Change {
    /// The day on which that time is within.
    fn on(&self, time: NaiveTime) -> Option<NaiveDate> {
        let day = self.from.date();
        let days = [Some(day), day.checked_add_days(Days::new(1))];
        days.into_iter().flatten().find(|day| (self.from..self.to).contains(&day.and_time(time)))
    }
}

/// The changes of a zone's clocks from a moment on.
fn changes(zone: Tz, since: DateTime<Utc>) -> Vec<Change> {
    let mut found = Vec::new();
    let Some(end) = since.checked_add_months(Months::new(12 * YEARS)) else { return found };
    let (mut at, mut shown) = (since, offset(zone, since));
    while at < end {
        let (mut before, mut after) = (at, at + STEP);
        let (old, new) = (shown, offset(zone, after));
        (at, shown) = (after, new);
        if old == new {
            continue;
        }
        while after - before > TimeDelta::seconds(1) {
            let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
            if offset(zone, middle) == old { before = middle } else { after = middle }
        }
        let [old, new] = [old, new].map(|seconds| after.naive_utc() + TimeDelta::seconds(seconds.into()));
        found.push(Change { from: old.min(new), to: old.max(new) });
    }
    found
}

/// Seconds east of Greenwich.
fn offset(zone: Tz, moment: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&moment.naive_utc()).fix().local_minus_utc()
}
