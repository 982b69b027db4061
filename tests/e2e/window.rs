//! What the window may do, and what it hears.

use serde_json::{Value, json};

use crate::reminder::friday;
use crate::support::{Desktop, Screen, until};

#[test]
fn the_window_may_call_the_app_and_nothing_of_the_system() {
    let desktop = Desktop::new();
    let screen = desktop.drive(&[]);
    assert!(screen.call("home", Value::Null).is_ok());
    for forbidden in
        ["plugin:opener|open_path", "plugin:dialog|open", "plugin:notification|notify", "plugin:app|version"]
    {
        let refused = screen.call(forbidden, Value::Null).unwrap_err();
        assert!(
            refused.as_str().is_some_and(|refused| refused.contains("not allowed")),
            "{forbidden}: {refused}"
        );
    }
    assert_eq!(screen.run("return typeof window.__TAURI__"), "undefined");
}

#[test]
fn an_error_says_what_happened_and_what_to_do() {
    let desktop = Desktop::new();
    let screen = desktop.drive(&[]);
    let film = json!({ "name": " ", "year": null, "runtime_minutes": null, "wanted_by": [], "tags": [], "note": "" });
    let refused = screen.call("add_title", film).unwrap_err();
    assert_eq!(refused["code"], "no_name");
    assert_eq!(refused["message"], "It has no name.");
    assert_ne!(refused["hint"], "");
}

#[test]
fn a_desktop_without_tray_and_notifications_is_told() {
    let desktop = Desktop::bare();
    let screen = desktop.drive(&[]);
    let notices = screen.call("desktop_notices", Value::Null).unwrap();
    assert!(notices.as_array().unwrap().contains(&json!("no_tray")), "{notices}");
}

#[test]
fn a_desktop_that_shows_no_notifications_is_told_once_in_the_window_what_works() {
    let desktop = Desktop::without_notifications();
    let screen = desktop.drive(&[]);
    screen.press("Skip");
    let goes_on = "Closing the window keeps Houselights running in the tray";
    screen.see("Nothing on this computer shows notifications");
    screen.see(goes_on);
    screen.press("Dismiss");
    screen.gone("Nothing on this computer shows notifications");
    screen.press("Dismiss");
    screen.gone(goes_on);
    let kept = || screen.call("home", Value::Null).ok()?["put_away"].as_array().map(Vec::len);
    until("both are put away", || kept().filter(|kept| *kept == 2));
    drop(screen);
    let screen = desktop.drive(&[]);
    screen.see("What are we in the mood for?");
    // What is missing is still found; it is only not said again.
    let found = screen.call("desktop_notices", Value::Null).unwrap();
    assert_eq!(found, json!(["no_notifications", "goes_on_in_tray"]));
    assert!(!screen.shows("shows notifications") && !screen.shows(goes_on));
}

#[test]
fn a_text_file_opens_where_its_titles_are_read() {
    let desktop = Desktop::new();
    let screen = desktop.drive(&[]);
    screen.call("remember_place", "family".into()).unwrap();
    let file = desktop.folder().join("Sevgi dolu.txt");
    std::fs::write(&file, "Watch Miracle in Cell No. 7 (2019).").unwrap();
    let mut again = desktop.start(&[&format!("file://{}", file.display().to_string().replace(' ', "%20"))]);
    assert!(again.ended().success());
    let place = || screen.call("last_place", Value::Null).ok().filter(|place| place != "family");
    assert_eq!(until("the window goes there", place), "watchlist/paste/Watch Miracle in Cell No. 7 (2019).");
}

#[test]
fn starting_at_login_is_a_file_that_the_desktop_reads() {
    let desktop = Desktop::new();
    let screen = desktop.drive(&[]);
    assert_eq!(screen.call("starts_at_login", Value::Null), Ok(json!(false)));
    assert_eq!(screen.call("start_at_login", json!(true)), Ok(json!(true)));
    let entries = || std::fs::read_dir(desktop.folder().join(".config/autostart")).unwrap().flatten();
    let entry = std::fs::read_to_string(entries().next().expect("one entry").path()).unwrap();
    let starts = entry.lines().find_map(|line| line.strip_prefix("Exec=")).expect("what to start");
    assert_eq!(starts, format!("{} --minimized", env!("CARGO_BIN_EXE_houselights")));
    assert_eq!(screen.call("start_at_login", json!(false)), Ok(json!(false)));
    assert_eq!(entries().count(), 0);
}

#[test]
fn a_room_that_follows_the_system_is_as_dark_as_the_desktop() {
    let desktop = Desktop::new();
    desktop.bus.start_portal(true);
    let screen = desktop.drive(&[]);
    let dark = || screen.run("return matchMedia('(prefers-color-scheme: dark)').matches").as_bool().unwrap();
    until("the room is dark", || dark().then_some(()));
    desktop.bus.darken(false);
    until("the room is light", || (!dark()).then_some(()));
    desktop.bus.darken(true);
    until("the room is dark again", || dark().then_some(()));
}

#[test]
fn a_ticket_that_loses_a_line_leaves_nothing_of_its_shadow() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 19:30:00");
    let screen = desktop.drive(&[]);
    friday(&screen);
    screen.press("Skip");
    screen.press("Plans");
    screen.see("the living room");
    let window = desktop.display.only_window();
    let below = below_the_ticket(&screen);
    let seen = || {
        screen.painted();
        desktop.display.part(window, below)
    };
    let after = |before: &[u8]| {
        until("something else stands there, and stays", || {
            let now = seen();
            (now != before && seen() == now).then_some(now)
        })
    };
    let long = after(&[]);
    screen.run("[...document.querySelectorAll('.ticket .words p')].at(-1).remove()");
    let short = after(&long);
    screen.run("document.body.style.display = 'none'");
    let nothing = after(&short);
    screen.run("document.body.style.display = ''");
    let anew = after(&nothing);
    // What is painted in parts may be rounded otherwise.
    let rest = short.iter().zip(&anew).map(|(short, anew)| short.abs_diff(*anew)).max().unwrap();
    assert!(rest <= 1, "what was left is seen by {rest}");
}

/// Left, top, width and height of the ground on which a ticket throws its shadow.
fn below_the_ticket(screen: &Screen) -> (i16, i16, u16, u16) {
    let place = screen.run(
        "const { left, bottom, width } = document.querySelector('.ticket').getBoundingClientRect();
        return [left, bottom - 20, width, 100].map(Math.round)",
    );
    let number = |at: usize| i16::try_from(place[at].as_i64().unwrap()).unwrap();
    (number(0), number(1), number(2).cast_unsigned(), number(3).cast_unsigned())
}
