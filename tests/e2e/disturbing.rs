//! Notifications do not reach anybody, because somebody wants not to be disturbed or because there is nothing to show them:
//! it is said once, and nothing is lost.

use serde_json::{Value, json};

use crate::reminder::{friday, wake_until_reminded};
use crate::support::{Desktop, Screen, until};

const PLASMA: &str = "org.freedesktop.Notifications";
const SAID: &str = "Your desktop keeps notifications to itself at the moment";

#[test]
fn whoever_wants_peace_has_it_and_finds_the_reminder_in_the_tray_and_the_window() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 19:30:00");
    let screen = desktop.drive(&[]);
    screen.press("Skip");
    friday(&screen);
    drop(screen);

    desktop.bus.say_of_notifications(PLASMA, "Inhibited", true);
    desktop.set_clock("2026-12-18 19:45:00");
    let running = desktop.start(&["--minimized"]);
    wake_until_reminded(&desktop);
    let offered = || desktop.bus.menu().iter().any(|(_, line)| line == "In 10 minutes");
    until("the tray offers what the notification does", || offered().then_some(()));
    assert!(desktop.display.windows(running.id()).is_empty(), "no window takes the peace");
    drop(running);

    let screen = desktop.drive(&[]);
    screen.see("Miracle in Cell No. 7 starts at 20:15");
    screen.see(SAID);
    screen.press("Dismiss");
    screen.gone(SAID);
    let kept =
        || screen.call("home", Value::Null).ok().filter(|home| home["put_away"] == json!(["do_not_disturb"]));
    until("it is put away", kept);
    drop(screen);
    let screen = desktop.drive(&[]);
    screen.see("Miracle in Cell No. 7 starts at 20:15");
    assert_eq!(lacking(&screen), json!(["do_not_disturb"]), "it is so, and only not said again");
    assert!(!screen.shows(SAID));
}

#[test]
fn without_any_bus_it_is_said_once_what_works_and_the_window_reminds() {
    let mut desktop = Desktop::without_bus();
    desktop.set_clock("2026-12-18 19:30:00");
    let screen = desktop.drive(&[]);
    screen.press("Skip");
    friday(&screen);
    let lacks = ["Nothing on this computer shows notifications", "This desktop has no tray"];
    for words in lacks {
        screen.see(words);
        screen.press("Dismiss");
        screen.gone(words);
    }
    desktop.set_clock("2026-12-18 19:45:00");
    screen.see("Miracle in Cell No. 7 starts at 20:15");
    drop(screen);

    let screen = desktop.drive(&[]);
    screen.see("Miracle in Cell No. 7 starts at 20:15");
    assert_eq!(lacking(&screen), json!(["no_notifications", "no_tray"]), "it is so, and only not said again");
    assert!(lacks.iter().all(|words| !screen.shows(words)));
}

fn lacking(screen: &Screen) -> Value {
    screen.call("desktop_notices", Value::Null).unwrap()
}

#[test]
fn each_desktop_is_asked_in_its_own_way_whether_somebody_wants_peace() {
    let mut desktop = Desktop::new();
    let screen = desktop.drive(&[]);
    assert_eq!(lacking(&screen), json!([]));
    let bus = &desktop.bus;
    for (interface, property) in [(PLASMA, "Inhibited"), ("org.dunstproject.cmd0", "paused")] {
        bus.say_of_notifications(interface, property, true);
        assert_eq!(lacking(&screen), json!(["do_not_disturb"]), "{interface}");
        bus.say_of_notifications(interface, property, false);
        assert_eq!(lacking(&screen), json!([]), "{interface}");
    }
    bus.call_notifications("Xfce Notify Daemon");
    assert_eq!(lacking(&screen), json!([]), "without its settings");
    bus.start_xfce_settings(true);
    assert_eq!(lacking(&screen), json!(["do_not_disturb"]));
    bus.call_notifications("gnome-shell");
    assert_eq!(lacking(&screen), json!([]));
    drop(screen);
    desktop.set_gnome_settings("[org/gnome/desktop/notifications]\nshow-banners=false\n");
    assert_eq!(lacking(&desktop.drive(&[])), json!(["do_not_disturb"]));
}
