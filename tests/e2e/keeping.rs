//! Going back to a copy that the program kept by itself, as somebody does who removed too much.

use serde_json::{Value, json};

use crate::support::{Desktop, Screen, until};

fn films(screen: &Screen) -> u64 {
    let query = json!({ "search": "", "status": "all", "max_minutes": null, "wanted_by": null,
        "service": null, "tag": null, "sort": "name", "offset": 0, "limit": 10 });
    screen.call("watchlist", query).unwrap()["total"].as_u64().unwrap()
}

#[test]
fn what_was_removed_comes_back_from_a_copy_and_goes_with_an_undo() {
    let desktop = Desktop::new();
    let screen = desktop.drive(&[]);
    screen.press("Skip");
    screen.see("On the sofa");
    let film = json!({ "name": "Spirited Away", "year": 2001, "runtime_minutes": 125,
        "wanted_by": [], "tags": [], "note": "" });
    let added = screen.call("add_title", film).unwrap();
    // As after a night: the next start keeps the copy.
    drop(screen);
    let screen = desktop.drive(&[]);
    screen.see("On the sofa");
    until("a copy is kept", || {
        let kept = screen.call("kept_backups", Value::Null).unwrap();
        (!kept.as_array().unwrap().is_empty()).then_some(())
    });
    screen.call("remove_title", added["value"]["title"]["id"].clone()).unwrap();
    assert_eq!(films(&screen), 0);
    screen.press("Settings");
    screen.press("Go back to how it was…");
    screen.press("See what it holds");
    screen.see("Spirited Away would come back.");
    assert_eq!(films(&screen), 0, "looking changes nothing");
    screen.press("Go back to this");
    screen.see("Everything is as it was then.");
    assert_eq!(films(&screen), 1);
    assert_eq!(screen.call("undo", Value::Null).unwrap()["changes"]["operation"], "undo");
    assert_eq!(films(&screen), 0);
}
