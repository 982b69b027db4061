//! Reminders, with a real notification daemon and a clock that the test sets.

use serde_json::{Value, json};

use crate::support::{Desktop, Notification, Screen, until};

/// A household with one film on Friday at 20:15, reminded half an hour before.
fn friday(screen: &Screen) -> Value {
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
fn wake_until_reminded(desktop: &Desktop) -> Notification {
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
    assert_eq!(buttons, [("start", "Start now"), ("snooze", "Remind in 10 minutes"), ("default", "")]);
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
    assert_eq!(shown.title, "Miracle in Cell No. 7 started at 20:15");
}
