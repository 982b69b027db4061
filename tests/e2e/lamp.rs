//! The lamp in the tray itself: what it says, what a click does, and how it comes and goes.

use crate::reminder::friday;
use crate::support::{Desktop, Pixels, until};

/// What the program is called on the bus while it runs.
const PROGRAM: &str = "io.github.houselights.app.SingleInstance";

#[test]
fn pointed_at_it_says_what_comes_next_and_is_lit_when_that_is_tonight() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 19:30:00");
    let screen = desktop.drive(&[]);
    assert!(!desktop.bus.menu().is_empty());
    says(&desktop, "No movie night is planned");
    let (out, told) = (desktop.bus.lamp_pixels(), desktop.bus.listen());

    let evening = friday(&screen);
    says(&desktop, "Miracle in Cell No. 7 in 45 min\nTonight, 20:15");
    for news in ["NewToolTip", "NewIcon"] {
        until("the panel is told", || told.names().contains(&news.to_owned()).then_some(()));
    }
    let lit = desktop.bus.lamp_pixels();
    assert_ne!(out, lit);
    let size = |(width, height, pixels): &Pixels| (*width, *height, pixels.len());
    assert_eq!(lit.iter().map(size).collect::<Vec<_>>(), [(32, 32, 4096)]);

    desktop.set_clock("2026-12-18 19:40:00");
    desktop.bus.wake();
    says(&desktop, "Miracle in Cell No. 7 in 35 min\nTonight, 20:15");
    screen.call("cancel_evening", evening).unwrap();
    says(&desktop, "Tonight’s pick: Miracle in Cell No. 7");
    assert_eq!(desktop.bus.lamp_pixels(), out);

    let facts = ["Id", "Title", "Category", "Status"].map(|fact| desktop.bus.lamp_says(fact));
    assert_eq!(facts, ["houselights", "Houselights", "ApplicationStatus", "Active"]);
}

/// Waits until the lamp says so below the program's name.
fn says(desktop: &Desktop, words: &str) {
    let said = ("Houselights".to_owned(), words.to_owned());
    until(&format!("the lamp says {words:?}"), || (desktop.bus.tip() == said).then_some(()));
}

/// The number of the menu's line that starts with these words.
fn line(desktop: &Desktop, words: &str) -> Option<i32> {
    desktop.bus.menu().into_iter().find_map(|(number, line)| line.starts_with(words).then_some(number))
}

/// The numbers of all lines.
fn numbers(desktop: &Desktop) -> Vec<i32> {
    desktop.bus.menu().into_iter().map(|(number, _)| number).collect()
}

#[test]
fn a_click_opens_the_window() {
    let desktop = Desktop::new();
    let mut app = desktop.start(&["--minimized"]);
    assert!(!desktop.bus.menu().is_empty());
    assert!(desktop.display.windows(app.id()).is_empty());
    desktop.bus.click_lamp();
    desktop.display.window(app.id());
    assert!(app.runs());
}

#[test]
fn a_countdown_leaves_an_open_menu_as_it_is_and_a_line_that_does_something_else_is_another() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 19:30:00");
    let screen = desktop.drive(&[]);
    let evening = friday(&screen);
    until("the tray counts down", || line(&desktop, "Miracle in Cell No. 7 in 45 min"));
    let (before, told) = (numbers(&desktop), desktop.bus.listen());
    let heard = |news: &str| told.names().contains(&news.to_owned());

    desktop.set_clock("2026-12-18 19:35:00");
    desktop.bus.wake();
    until("the tray counts on", || line(&desktop, "Miracle in Cell No. 7 in 40 min"));
    until("the panel is told", || heard("ItemsPropertiesUpdated").then_some(()));
    assert!(!heard("LayoutUpdated"), "{:?}", told.names());
    assert_eq!(numbers(&desktop), before);

    screen.call("start_evening", evening.clone()).unwrap();
    let pause = until("it is on", || line(&desktop, "Pause"));
    until("the panel is told", || heard("LayoutUpdated").then_some(()));
    screen.call("pause_evening", evening).unwrap();
    until("it stands still", || line(&desktop, "Go on"));
    assert!(!desktop.bus.press_number(pause), "whoever pressed Pause a moment too late would have it go on");
    desktop.bus.press("Go on");
    until("it goes on", || line(&desktop, "Pause"));
}

#[test]
fn the_lamp_waits_for_a_panel_and_goes_with_the_program() {
    let desktop = Desktop::bare();
    let mut app = desktop.start(&["--minimized"]);
    until("the program is on the bus", || desktop.bus.has(PROGRAM).then_some(()));
    desktop.bus.start_tray();
    desktop.bus.press("Quit");
    assert!(app.ended().success());
    until("the tray is empty", || (!desktop.bus.is_lit()).then_some(()));
}

#[test]
fn a_panel_that_comes_just_when_it_was_asked_for_has_the_lamp() {
    let desktop = Desktop::bare();
    desktop.bus.start_late_tray();
    let mut app = desktop.start(&["--minimized"]);
    desktop.bus.press("Open Houselights");
    desktop.display.window(app.id());
    assert!(app.runs());
}

#[test]
fn the_lamp_comes_back_when_the_panel_was_started_anew() {
    let desktop = Desktop::bare();
    desktop.bus.start_notifications();
    desktop.bus.start_tray();
    let mut app = desktop.start(&["--minimized"]);
    assert!(!desktop.bus.menu().is_empty());
    desktop.bus.restart_tray();
    desktop.bus.press("Open Houselights");
    desktop.display.window(app.id());
    assert!(app.runs());
}
