//! What is said and what waits in the course of a night, with a real notification daemon and a clock that the test sets.
//! What must not be said is held against something that is said in the same look at the clock.

use serde_json::{Value, json};

use crate::support::{Desktop, Screen, until};

/// Plans an evening without a film.
fn plan(screen: &Screen, start: &str, minutes: u16) -> Value {
    let zone = screen.call("home", Value::Null).unwrap()["zone"].clone();
    let plan = json!({ "title": null, "members": [], "place": "", "note": "", "portion": { "is": "whole" },
        "start": { "local": format!("{start}:00"), "zone": zone }, "reminders": [minutes] });
    screen.call("plan_evening", plan).unwrap()["value"]["session"].clone()
}

/// Plans a film of 132 minutes for Friday at 20:15, and presses play there.
fn start_film(desktop: &mut Desktop, screen: &Screen) {
    let film = json!({ "name": "Miracle in Cell No. 7", "year": 2019, "runtime_minutes": 132,
        "wanted_by": [], "tags": [], "note": "" });
    let film = screen.call("add_title", film).unwrap()["value"]["title"]["id"].clone();
    let mut evening = plan(screen, "2026-12-18T20:15", 30);
    evening["title"] = film;
    let change = json!({ "id": evening["id"], "title": evening["title"] });
    screen.call("change_evening", change).unwrap();
    desktop.set_clock("2026-12-18 20:15:00");
    screen.call("start_evening", evening["id"].clone()).unwrap();
}

/// The household's settings, changed.
fn settle(screen: &Screen, change: impl Fn(&mut Value)) {
    let mut settings = screen.call("home", Value::Null).unwrap()["settings"].take();
    change(&mut settings);
    screen.call("change_settings", settings).unwrap();
}

/// How often something was said whose title has these words.
fn said(desktop: &Desktop, words: &str) -> usize {
    desktop.bus.notifications().iter().filter(|shown| shown.title.contains(words)).count()
}

/// The clock shows this time, and the computer looks at it until something with these words is said.
fn hear(desktop: &mut Desktop, clock: &str, words: &str) {
    desktop.set_clock(clock);
    until(&format!("{words:?} is said at {clock}"), || {
        desktop.bus.wake();
        (said(desktop, words) > 0).then_some(())
    });
}

#[test]
fn what_was_put_off_in_the_tray_comes_back_once_also_after_a_restart() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 19:30:00");
    let screen = desktop.drive(&[]);
    plan(&screen, "2026-12-18T20:15", 30);
    hear(&mut desktop, "2026-12-18 19:45:05", "at 20:15");
    desktop.bus.press("In 10 minutes");
    let offered = || desktop.bus.menu().iter().any(|(_, line)| line == "In 10 minutes");
    until("it is put off", || (!offered()).then_some(()));
    assert_eq!(screen.call("pending_reminders", Value::Null), Ok(json!([])));
    drop(screen);

    let screen = desktop.drive(&[]);
    plan(&screen, "2026-12-18T20:45", 55);
    hear(&mut desktop, "2026-12-18 19:50:05", "at 20:45");
    assert_eq!(said(&desktop, "at 20:15"), 1, "ten minutes are not over");
    desktop.set_clock("2026-12-18 19:56:00");
    until("it comes back", || {
        desktop.bus.wake();
        (said(&desktop, "at 20:15") == 2).then_some(())
    });
}

#[test]
fn before_lights_out_a_film_stops_for_tonight_and_goes_on_tomorrow() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 20:00:00");
    let screen = desktop.drive(&[]);
    screen.press("Skip");
    settle(&screen, |settings| {
        settings["lights_out"] = json!("22:00:00");
        settings["stop_at_lights_out"] = json!(true);
    });
    start_film(&mut desktop, &screen);
    hear(&mut desktop, "2026-12-18 21:40:05", "Lights out in");
    let shown = desktop.bus.notifications().pop().unwrap();
    assert_eq!(shown.title, "Lights out in 20 min, 47 min left");
    assert_eq!(shown.body, "Stop here and watch the rest tomorrow at 20:15?");
    assert!(shown.buttons.iter().any(|(id, _)| id == "stop"), "{:?}", shown.buttons);

    // The window asks the same, and is answered.
    screen.press("Plans");
    screen.press("Stop here for tonight");
    screen.see("Stopped for tonight. The rest is planned for");
    let next = screen.call("home", Value::Null).unwrap()["next"].take();
    assert_eq!(next["session"]["start"]["local"], "2026-12-19T20:15:00");
    assert_eq!(next["session"]["portion"]["is"], "rest");
    assert_eq!(said(&desktop, "Lights out in"), 1);
}

#[test]
fn in_quiet_hours_what_can_wait_comes_when_they_are_over() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 18:00:00");
    let screen = desktop.drive(&[]);
    settle(&screen, |settings| settings["quiet"] = json!({ "from": "19:00:00", "to": "09:00:00" }));
    plan(&screen, "2026-12-19T20:15", 24 * 60);
    plan(&screen, "2026-12-18T20:50", 30);
    // Both are due, and only the one of tonight is of no use in the morning.
    hear(&mut desktop, "2026-12-18 20:20:05", "at 20:50");
    assert_eq!(said(&desktop, "at 20:15"), 0, "{:?}", desktop.bus.notifications());
    hear(&mut desktop, "2026-12-19 09:00:05", "at 20:15");
    assert_eq!((said(&desktop, "at 20:15"), said(&desktop, "at 20:50")), (1, 1));
}

#[test]
fn what_can_wait_waits_for_the_end_of_the_film() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 20:00:00");
    let screen = desktop.drive(&[]);
    plan(&screen, "2026-12-19T21:00", 24 * 60);
    plan(&screen, "2026-12-18T22:00", 30);
    start_film(&mut desktop, &screen);
    // The one at ten starts before the film is over.
    hear(&mut desktop, "2026-12-18 21:30:05", "at 22:00");
    assert_eq!(said(&desktop, "at 21:00"), 0, "{:?}", desktop.bus.notifications());
    // 132 minutes of film.
    hear(&mut desktop, "2026-12-18 22:45:00", "at 21:00");
    assert_eq!((said(&desktop, "at 21:00"), said(&desktop, "at 22:00")), (1, 1));
}

#[test]
fn what_a_computer_slept_through_is_asked_about_in_one_question_and_once() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-17 18:00:00");
    let screen = desktop.drive(&[]);
    plan(&screen, "2026-12-17T20:15", 30);
    plan(&screen, "2026-12-18T20:15", 30);
    hear(&mut desktop, "2026-12-20 12:00:00", "Did you watch");
    let asked = desktop.bus.notifications();
    assert_eq!(asked.len(), 1, "{asked:?}");
    drop(screen);
    let screen = desktop.drive(&[]);
    plan(&screen, "2026-12-20T13:00", 30);
    hear(&mut desktop, "2026-12-20 12:30:05", "at 13:00");
    assert_eq!(said(&desktop, "Did you watch"), 1, "also after a restart");
}

#[test]
fn a_night_on_which_the_clocks_change_is_reminded_of_once() {
    // Clocks go from 01:00 to 02:00: half past one is half past two by then, and an hour before it is half past midnight.
    let mut desktop = Desktop::new();
    desktop.set_clock("2027-03-27 23:00:00");
    let screen = desktop.drive(&[]);
    plan(&screen, "2027-03-28T01:30", 60);
    plan(&screen, "2027-03-28T04:00", 30);
    hear(&mut desktop, "2027-03-28 00:30:05", "starts at 02:30");
    assert_eq!(said(&desktop, "starts at"), 1, "{:?}", desktop.bus.notifications());
    hear(&mut desktop, "2027-03-28 03:30:05", "at 04:00");
    assert_eq!(said(&desktop, "starts at"), 2, "{:?}", desktop.bus.notifications());

    // Clocks go from 02:00 to 01:00: twenty to two comes twice, and the first is meant.
    plan(&screen, "2027-10-31T01:40", 60);
    plan(&screen, "2027-10-31T03:30", 60);
    hear(&mut desktop, "2027-10-31 00:40:05", "at 01:40");
    hear(&mut desktop, "2027-10-31 02:30:05", "at 03:30");
    assert_eq!(said(&desktop, "starts at"), 4, "{:?}", desktop.bus.notifications());
}
