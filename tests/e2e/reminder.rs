//! Reminders, with a real notification daemon and a clock that the test sets.

use serde_json::{Value, json};

use crate::support::{Desktop, Notification, Screen, until};

/// A household with one film on Friday at 20:15, reminded half an hour before.
pub fn friday(screen: &Screen) -> Value {
    let call = |command, request| screen.call(command, request).unwrap();
    let film = json!({ "name": "Miracle in Cell No. 7", "year": 2019, "runtime_minutes": 132,
        "wanted_by": [], "tags": [], "note": "" });
    let film = call("add_title", film);
    let zone = call("home", Value::Null)["zone"].clone();
    let plan = json!({ "title": film["value"]["title"]["id"], "members": [], "place": "the living room", "note": "",
        "start": { "local": "2026-12-18T20:15:00", "zone": zone }, "reminders": [30], "portion": { "is": "whole" } });
    call("plan_evening", plan)["value"]["session"]["id"].clone()
}

/// The clock moved, as in a sleep: the app looks at it when the computer wakes up.
pub fn wake_until_reminded(desktop: &Desktop) -> Notification {
    until("the reminder is shown", || {
        desktop.bus.wake();
        desktop.bus.notifications().pop()
    })
}

#[test]
fn a_reminder_can_be_put_off_from_the_notification_and_the_tray_follows() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 19:30:00");
    let screen = desktop.drive(&[]);
    friday(&screen);
    let countdown =
        || desktop.bus.menu().into_iter().find(|(_, line)| line.starts_with("Miracle in Cell No. 7 in 4"));
    until("the tray counts down", countdown);

    desktop.set_clock("2026-12-18 19:45:00");
    let shown = wake_until_reminded(&desktop);
    assert_eq!(shown.title, "Miracle in Cell No. 7 starts at 20:15");
    assert_eq!(shown.body, "Ends 22:27 · the living room");
    let buttons: Vec<_> = shown.buttons.iter().map(|(id, words)| (id.as_str(), words.as_str())).collect();
    let wanted = [
        ("start", "Start now"),
        ("snooze", "Remind in 10 minutes"),
        ("snooze-quarter", "Remind 15 minutes before"),
        ("default", ""),
    ];
    assert_eq!(buttons, wanted);
    let offered = |words: &str| desktop.bus.menu().iter().any(|(_, line)| line == words);
    until("the tray offers what the notification does", || offered("In 10 minutes").then_some(()));

    desktop.bus.answer(&shown, "snooze");
    until("the tray follows", || (!offered("In 10 minutes")).then_some(()));
    assert_eq!(screen.call("pending_reminders", Value::Null), Ok(json!([])));
}

#[test]
fn the_film_starts_from_the_notification() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 19:30:00");
    let screen = desktop.drive(&[]);
    friday(&screen);
    desktop.set_clock("2026-12-18 19:45:00");
    let shown = wake_until_reminded(&desktop);
    desktop.bus.answer(&shown, "start");
    let on = || desktop.bus.menu().into_iter().find(|(_, line)| line == "Miracle in Cell No. 7 is on");
    until("the tray says that the film is on", on);
    let home = screen.call("home", Value::Null).unwrap();
    assert_eq!(home["next"]["session"]["status"]["is"], "started");
}

#[test]
fn a_computer_that_slept_through_the_reminder_says_so_when_it_wakes() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 18:00:00");
    let screen = desktop.drive(&[]);
    friday(&screen);
    desktop.set_clock("2026-12-18 20:20:00");
    let shown = wake_until_reminded(&desktop);
    assert_eq!(shown.title, "Miracle in Cell No. 7 was to start at 20:15");
}

/// Plans an evening without a film on the day on which the clocks go back in London.
fn plan(screen: &Screen, time: &str, minutes: u16) {
    let zone = screen.call("home", Value::Null).unwrap()["zone"].clone();
    let plan = json!({ "title": null, "members": [], "place": "", "note": "", "portion": { "is": "whole" },
        "start": { "local": format!("2026-10-25T{time}:00"), "zone": zone }, "reminders": [minutes] });
    screen.call("plan_evening", plan).unwrap();
}

/// The clock jumps to a time and is looked at there: an evening that is planned then, and reminded of half an hour before
/// its start, is heard of a minute later.
fn jump(desktop: &mut Desktop, screen: &Screen, [to, due, start]: [&str; 3]) {
    desktop.set_clock(&format!("2026-10-25 {to}:00"));
    plan(screen, start, 30);
    desktop.set_clock(&format!("2026-10-25 {due}:05"));
    until(&format!("the evening at {start} is reminded of"), || {
        desktop.bus.wake();
        (said(desktop, start) == 1).then_some(())
    });
}

/// How often an evening that starts then was spoken of.
fn said(desktop: &Desktop, start: &str) -> usize {
    let shown = desktop.bus.notifications();
    shown.iter().filter(|shown| shown.title.ends_with(&format!(" at {start}"))).count()
}

#[test]
fn whatever_the_clock_does_a_reminder_is_shown_exactly_once() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-10-25 00:10:00");
    let screen = desktop.drive(&[]);
    // An hour before 02:30 the wall shows 01:30 for the second time.
    plan(&screen, "02:30", 60);
    plan(&screen, "20:15", 30);
    // Over the change, back over it, and over it again.
    for times in [["02:28", "02:29", "02:59"], ["00:20", "00:21", "00:51"], ["02:27", "02:28", "02:58"]] {
        jump(&mut desktop, &screen, times);
        // Both may have come due in one look, and are shown one after the other.
        until("the evening at 02:30 is reminded of, too", || (said(&desktop, "02:30") > 0).then_some(()));
        assert_eq!((said(&desktop, "02:30"), said(&desktop, "20:15")), (1, 0), "{times:?}");
    }
    drop(screen);
    let screen = desktop.drive(&[]);
    for times in [["02:26", "02:27", "02:57"], ["19:50", "19:51", "20:21"], ["19:00", "19:01", "19:31"]] {
        jump(&mut desktop, &screen, times);
        let evening = usize::from(times[0] > "19");
        assert_eq!((said(&desktop, "02:30"), said(&desktop, "20:15")), (1, evening), "{times:?}");
    }
    jump(&mut desktop, &screen, ["19:55", "19:56", "20:26"]);
    assert_eq!((said(&desktop, "02:30"), said(&desktop, "20:15")), (1, 1));
}
