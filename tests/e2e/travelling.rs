//! A computer that is carried to another zone while Houselights runs on it.

use crate::reminder::{friday, wake_until_reminded};
use crate::support::{Desktop, arrive, carried, until};

#[test]
fn what_is_shown_and_reminded_of_follows_the_computer_to_another_zone() {
    carried("travelling::what_is_shown_and_reminded_of_follows_the_computer_to_another_zone", || {
        let mut desktop = Desktop::new();
        desktop.follow_the_computer();
        desktop.set_clock("2026-12-18 06:00:00");
        let screen = desktop.drive(&[]);
        screen.press("Skip");
        let home = || screen.call("home", serde_json::Value::Null).unwrap();
        assert_eq!(home()["zone"], "Europe/London");
        friday(&screen);
        let lamp = |words: &str| {
            until(&format!("the tray says {words:?}"), || {
                desktop.bus.menu().iter().any(|(_, line)| line == words).then_some(())
            });
        };
        lamp("Miracle in Cell No. 7 tonight, 20:15");
        screen.see("18 December, 06:");
        screen.press("Plans");
        screen.see("Tonight, 20:15 to about 22:27");

        // Nobody touches the window: the next look at the clock sees it.
        arrive("Europe/Istanbul");
        screen.see("Tonight, 20:15 in London to about 22:27");
        lamp("Miracle in Cell No. 7 tonight, 23:15");
        screen.press("Tonight");
        screen.see("18 December, 09:");
        assert_eq!(home()["zone"], "Europe/Istanbul");
        assert_eq!(
            home()["next"]["session"]["start"]["zone"],
            "Europe/London",
            "the evening stays where it is"
        );

        desktop.set_clock("2026-12-18 19:45:00");
        let shown = wake_until_reminded(&desktop);
        assert_eq!(shown.title, "Miracle in Cell No. 7 starts at 20:15 in London");
        assert_eq!(shown.body, "Ends 22:27 in London · the living room");
        screen.see("Miracle in Cell No. 7 starts at 20:15 in London");
        // Further on the evening is tomorrow's by the wall, and nothing is said twice.
        arrive("Pacific/Auckland");
        desktop.bus.wake();
        screen.see("19 December, 08:");
        arrive("Europe/London");
        desktop.bus.wake();
        screen.see("18 December, 19:");
        assert_eq!(desktop.bus.notifications().len(), 1);
    });
}
