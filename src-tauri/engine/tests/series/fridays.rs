//! What the journeys over evenings that repeat begin with and look at.

use chrono::NaiveDate;
use houselights_domain::id::SessionId;
use houselights_domain::plan::WallTime;
use houselights_engine::calendar::{EventFacts, EventWords};
use houselights_engine::view::{
    ChangeEvening, ChangeSeries, PlanSeries, PlansQuery, Reach, RepeatChange, SessionView,
};

use super::common::{House, wall};

pub const FRIDAYS: &str = "FREQ=WEEKLY;BYDAY=FR";

pub fn fridays(house: &House) -> SessionView {
    let evening = house.evening(None, "2026-12-18T20:15:00");
    plan(house, PlanSeries { evening, rule: FRIDAYS.into(), same_film: false })
}

pub fn plan(house: &House, series: PlanSeries) -> SessionView {
    house.plan_series(series).expect("planned").value
}

pub fn month(house: &House, month: &str) -> Vec<SessionView> {
    house.plans(PlansQuery::of(month.parse().expect("a date"))).expect("plans").month
}

/// What the month shows, as its walls have it.
pub fn starts(house: &House, of: &str) -> Vec<String> {
    let views = month(house, of).into_iter();
    views.map(|view| view.session.start.local.format("%m-%d %H:%M").to_string()).collect()
}

pub fn on(house: &House, day: &str) -> SessionView {
    let date: NaiveDate = day.parse().expect("a date");
    month(house, day).into_iter().find(|view| view.evening == date).expect("an evening then")
}

pub fn change(id: SessionId, start: Option<&str>) -> ChangeEvening {
    let start = start.map(|local| WallTime { local: wall(local), zone: chrono_tz::Europe::London });
    ChangeEvening { start, ..ChangeEvening::of(id) }
}

pub fn series(change: ChangeEvening, reach: Reach) -> ChangeSeries {
    ChangeSeries { change, reach, repeat: RepeatChange::Keep }
}

pub const DECEMBER: [&str; 4] = ["12-18 20:15", "12-25 20:15", "01-01 20:15", "01-08 20:15"];

/// What a calendar says of any of them.
pub fn words(_: &EventFacts<'_>) -> EventWords {
    EventWords {
        summary: "Movie night".into(),
        portion: String::new(),
        particulars: Vec::new(),
        tasks: Vec::new(),
    }
}
