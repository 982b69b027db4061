//! What is left of a series whose planning or whose change was taken back: nothing that anybody hears of.

use super::common::{House, wall};
use super::fridays::*;

use chrono_tz::Tz;
use houselights_domain::plan::WallTime;
use houselights_engine::view::{PlanSeries, Reach};

/// Fridays, Sundays, and one more series that was taken back.
fn two_and_one_undone(zone: Tz) -> House {
    let house = House::with_family();
    for (start, rule) in [("2026-12-18T20:15:00", FRIDAYS), ("2026-12-20T17:00:00", "FREQ=WEEKLY;BYDAY=SU")] {
        let mut evening = house.evening(None, start);
        evening.start = WallTime { local: wall(start), zone };
        plan(&house, PlanSeries { evening, rule: rule.into(), same_film: false });
    }
    let later =
        series(change(on(&house, "2026-12-25").session.id, Some("2026-12-26T20:15:00")), Reach::Later);
    house.change_series(later).expect("changed");
    house.undo().expect("undone");
    house
}

#[test]
fn calendars_have_the_others_still() {
    let house = two_and_one_undone(Tz::Europe__London);
    let text = house.calendar(None, words).expect("a calendar");
    assert_eq!(text.matches("RRULE:FREQ=WEEKLY").count(), 2, "{text}");
}

#[test]
fn months_show_the_others_still_where_the_clocks_are_utc() {
    let house = two_and_one_undone(Tz::UTC);
    assert_eq!(starts(&house, "2026-12-01")[..3], ["12-18 20:15", "12-20 17:00", "12-25 20:15"]);
}
