//! Journeys to other zones, and over days that are rare: what the clocks there show, and what is reminded of and when.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use chrono_tz::Tz;
use common::{House, utc, wall};
use houselights_domain::plan::reminders::{About, At, NoticeKind, Reminder};
use houselights_engine::view::{PlanEvening, Quiet, ReminderView, SessionView, Settings};

const FRIDAY: &str = "2026-12-18T20:15:00";

fn plan(house: &House, local: &str, reminder: Reminder) -> SessionView {
    let evening = PlanEvening { reminders: Some(vec![reminder]), ..house.evening(None, local) };
    house.plan_evening(evening).expect("planned").value
}

fn at(house: &House, moment: &str) -> Vec<ReminderView> {
    house.clock.set(utc(moment));
    house.remind().expect("a look").notices
}

#[test]
fn an_evening_stays_on_its_own_wall_and_is_reminded_of_once_wherever_the_computer_is() {
    let mut house = House::with_family();
    plan(&house, FRIDAY, Reminder::before_start(30));
    house.clock.travel(Some(Tz::America__New_York));
    assert!(at(&house, "2026-12-18T19:44:59Z").is_empty());
    let said = at(&house, "2026-12-18T19:45:05Z");
    assert_eq!(said.len(), 1);
    let SessionView { session, starts_local, .. } = &said[0].evening;
    assert_eq!((session.start.zone, *starts_local), (Tz::Europe__London, wall(FRIDAY)));
    house.clock.travel(Some(Tz::Asia__Tokyo));
    house.reopen();
    assert!(at(&house, "2026-12-18T19:46:00Z").is_empty());
    house.clock.travel(None);
    assert!(at(&house, "2026-12-18T19:47:00Z").is_empty());
}

#[test]
fn quiet_hours_go_by_the_wall_where_the_computer_is() {
    let house = House::with_family();
    let time = |text: &str| text.parse().expect("a time");
    let quiet = Some(Quiet { from: time("22:00:00"), to: time("08:00:00") });
    house.change_settings(Settings { quiet, ..Settings::default() }).expect("quiet hours");
    // Due at three in the night in London, which is noon in Tokyo.
    plan(&house, "2026-12-19T20:15:00", Reminder::before_start(17 * 60 + 15));
    assert!(at(&house, "2026-12-19T03:00:00Z").is_empty());
    house.clock.travel(Some(Tz::Asia__Tokyo));
    assert_eq!(at(&house, "2026-12-19T03:00:30Z").len(), 1);
    house.clock.travel(Some(Tz::Europe__London));
    assert!(at(&house, "2026-12-19T08:00:00Z").is_empty(), "it was said");
}

#[test]
fn the_leap_day_is_a_day_like_any_other() {
    let house = House::with_family();
    house.clock.set(utc("2028-02-20T12:00:00Z"));
    let noon = At::Clock { days: 1, time: "12:00:00".parse().expect("a time") };
    let snacks = Reminder { about: About::Snacks, at: noon, who: None };
    let leap = plan(&house, "2028-02-29T20:15:00", snacks);
    let march = plan(&house, "2028-03-01T20:15:00", snacks);
    assert_eq!(leap.next_reminder, Some(utc("2028-02-28T12:00:00Z")));
    assert_eq!(march.next_reminder, Some(utc("2028-02-29T12:00:00Z")));
    let said =
        |moment: &str| at(&house, moment).into_iter().map(|said| said.evening.session.id).collect::<Vec<_>>();
    assert_eq!(said("2028-02-28T12:00:10Z"), [leap.session.id]);
    assert_eq!(said("2028-02-29T12:00:10Z"), [march.session.id]);
}

#[test]
fn a_start_that_the_clocks_skip_is_told_as_they_show_it_and_kept_as_it_was_asked_for() {
    let house = House::with_family();
    let night = plan(&house, "2027-03-28T01:30:00", Reminder::before_start(60));
    assert_eq!(night.session.start.local, wall("2027-03-28T01:30:00"));
    assert_eq!(night.starts_local, wall("2027-03-28T02:30:00"));
    let said = at(&house, "2027-03-28T00:30:10Z");
    assert_eq!((said[0].kind, said[0].evening.starts_local), (NoticeKind::StartsAt, night.starts_local));
}
