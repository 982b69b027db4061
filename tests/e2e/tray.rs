//! The tray's menu, as a real tray reads and presses it.

use crate::support::Desktop;

#[test]
fn the_menu_opens_the_window_and_quits() {
    let desktop = Desktop::new();
    let mut app = desktop.start(&["--minimized"]);
    desktop.bus.press("Open Houselights");
    desktop.display.window(app.id());
    desktop.bus.press("Quit");
    assert!(app.ended().success());
}
