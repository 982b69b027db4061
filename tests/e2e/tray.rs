//! The tray's menu, as a real tray reads and presses it.

use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};

use x11rb::protocol::xproto::ModMask;

use crate::support::{Desktop, Group, Notification, Screen, until};

#[test]
fn the_menu_opens_the_window_and_quits() {
    let desktop = Desktop::new();
    let mut app = desktop.start(&["--minimized"]);
    desktop.bus.press("Open Houselights");
    desktop.display.window(app.id());
    desktop.bus.press("Quit");
    assert!(app.ended().success());
}

#[test]
fn what_was_copied_goes_on_the_list_without_a_window() {
    let mut desktop = Desktop::new();
    // Late at night no film ends before lights out, and there is no pick.
    desktop.set_clock("2026-12-18 19:30:00");
    let mut app = desktop.start(&["--minimized"]);
    assert!(!desktop.bus.menu().is_empty());
    let _clipboard = copy(&desktop, "You have to watch Miracle in Cell No. 7 (2019) on Netflix!");
    desktop.bus.press("Add from the clipboard");
    let told = until("it says what it understood", || desktop.bus.notifications().pop());
    assert_eq!(told.title, "On your list: Miracle in Cell No. 7 (2019) by Mehmet Ada Öztekin");
    assert!(desktop.display.windows(app.id()).is_empty(), "the window was raised");
    until("it becomes the pick", || line(&desktop, "Tonight’s pick: Miracle in Cell No. 7"));
    desktop.bus.press("Plan it for tonight");
    let planned = |told: &Notification| told.title.starts_with("Miracle in Cell No. 7 is planned for");
    until("the evening is planned", || desktop.bus.notifications().into_iter().find(planned));
    assert!(app.runs());
}

#[test]
fn of_several_films_that_were_copied_it_says_which_and_opens_at_a_press() {
    let desktop = Desktop::new();
    let mut app = desktop.start(&["--minimized"]);
    assert!(!desktop.bus.menu().is_empty());
    let _clipboard = copy(&desktop, "We could watch \"Paddington\" (2014) or \"Heat\" (1995).");
    desktop.bus.press("Add from the clipboard");
    let told = until("it says what it understood", || desktop.bus.notifications().pop());
    assert_eq!(told.title, "It speaks of Paddington and Heat");
    assert!(desktop.display.windows(app.id()).is_empty(), "the window was raised");
    desktop.bus.answer(&told, "default");
    desktop.display.window(app.id());
    assert!(app.runs());
}

#[test]
fn the_tray_ends_the_film_and_says_how_it_was() {
    let mut desktop = Desktop::new();
    // Late at night no film ends before lights out, and there is no pick.
    desktop.set_clock("2026-12-18 19:30:00");
    let screen = desktop.drive(&[]);
    let call = |command: &str, request: Value| screen.call(command, request).unwrap();
    let film = json!({ "name": "Elf", "year": 2003, "runtime_minutes": 97, "wanted_by": [], "tags": [], "note": "" });
    call("add_title", film);
    until("it becomes the pick", || line(&desktop, "Tonight’s pick: Elf"));
    desktop.bus.press("Plan it for tonight");
    let next = || call("home", Value::Null)["next"]["session"]["id"].as_str().map(str::to_owned);
    let id = until("the evening is planned", next);
    call("start_evening", json!(id));
    desktop.bus.press("Loved it");
    until("the evening is over", || next().is_none().then_some(()));
    let query = json!({ "search": "", "status": "watched", "max_minutes": null, "wanted_by": null,
        "service": null, "tag": null, "sort": "newest", "offset": 0, "limit": 10 });
    let title = call("watchlist", query)["rows"][0]["id"].clone();
    assert_eq!(call("title", title)["title"]["viewings"][0]["reaction"], "loved");
}

/// Ctrl, Alt and H, as X11 numbers what stands on keys.
const KEYS: [u32; 3] = [0xffe3, 0xffe9, 0x68];

#[test]
fn a_key_adds_what_was_copied_without_a_window_once_it_is_wanted() {
    let desktop = Desktop::new();
    let screen = desktop.drive(&[]);
    let _clipboard = copy(&desktop, "You have to watch Miracle in Cell No. 7 (2019) on Netflix!");
    let state = || screen.call("quick_add_key", Value::Null).unwrap()["state"].take();
    assert_eq!(state(), "off");
    want(&screen, true);
    assert_eq!(state(), "on");
    desktop.display.press(&KEYS);
    let told = until("it says what it understood", || desktop.bus.notifications().pop());
    assert_eq!(told.title, "On your list: Miracle in Cell No. 7 (2019) by Mehmet Ada Öztekin");
    desktop.display.press(&KEYS);
    let again = |told: &Notification| told.title.starts_with("Already on your list");
    until("it is known by now", || desktop.bus.notifications().into_iter().find(again));
    assert_eq!(desktop.bus.notifications().len(), 2);

    // Undone, the key is free for others, and what they hold is not taken from them.
    screen.call("undo", Value::Null).unwrap();
    screen.call("undo", Value::Null).unwrap();
    until("it is not wanted any more", || (state() == "off").then_some(()));
    desktop.display.take(ModMask::CONTROL | ModMask::M1, KEYS[2]);
    want(&screen, true);
    assert_eq!(state(), "taken");
}

/// The household wants the key, or not.
fn want(screen: &Screen, wanted: bool) {
    let mut settings = screen.call("home", Value::Null).unwrap()["settings"].take();
    settings["quick_add"] = json!(wanted);
    screen.call("change_settings", settings).unwrap();
}

fn line(desktop: &Desktop, words: &str) -> Option<()> {
    desktop.bus.menu().iter().any(|(_, line)| line == words).then_some(())
}

/// Somebody copies a text: it stays on the clipboard for as long as the answer lives.
fn copy(desktop: &Desktop, text: &str) -> Group {
    let file = desktop.folder().join("copied");
    std::fs::File::create(&file).unwrap().write_all(text.as_bytes()).unwrap();
    let mut xclip = desktop.command("xclip");
    xclip.args(["-quiet", "-selection", "clipboard"]).arg(&file).stdout(Stdio::null()).stderr(Stdio::null());
    let copied = Group::spawn(&mut xclip);
    until("it is copied", || (desktop.copied() == text).then_some(()));
    copied
}
