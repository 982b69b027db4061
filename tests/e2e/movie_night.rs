//! A movie night that comes as a file: given at the start, handed over by a second start as a double-click does, and damaged.

use std::fs;

use serde_json::{Value, json};

use crate::support::{Desktop, Screen, until};

/// A file in the test's folder, as a messenger would have put it there.
fn file(desktop: &Desktop, name: &str, text: &str) -> String {
    let file = desktop.folder().join(name);
    fs::write(&file, text).unwrap();
    file.display().to_string()
}

fn night(uid: u8, film: &str, year: u16) -> String {
    json!({
        "movienight": 1,
        "household": "the Yıldızes",
        "uid": format!("019b2f00-7c00-7000-8000-0000000000{uid:02}"),
        "start": { "local": "2026-12-19T20:30:00", "zone": "Europe/Berlin" },
        "place": "the garden house",
        "coming": ["Leyla"],
        "film": { "title": film, "year": year, "runtime_minutes": 95 },
    })
    .to_string()
}

fn planned(screen: &Screen) -> usize {
    let plans = screen.call("plans", json!({ "month": "2026-12-01" })).unwrap();
    plans["upcoming"].as_array().map_or(0, Vec::len)
}

#[test]
fn a_file_at_the_first_start_is_shown_behind_the_welcome_and_kept_when_somebody_says_so() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 19:30:00");
    let file = file(&desktop, "Paddington at Leyla’s.movienight", &night(1, "Paddington", 2014));
    let screen = desktop.drive(&[&file]);
    screen.press("Skip");
    screen.see("Movie night at the Yıldızes");
    screen.see("On the clocks of Berlin. For you that is Saturday");
    assert_eq!(planned(&screen), 0, "nothing is stored before somebody says so");
    screen.press("Add the evening too");
    screen.see("Paddington was added from the file.");
    assert_eq!(planned(&screen), 1);
    assert_eq!(screen.call("undo", Value::Null).unwrap()["changes"]["operation"], "undo");
    assert_eq!(planned(&screen), 0);
}

#[test]
fn a_second_start_hands_its_file_over() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 19:30:00");
    let screen = desktop.drive(&[]);
    screen.press("Skip");
    screen.see("On the sofa");
    // As a file manager gives it: an address, with what stands in its name escaped.
    let path = file(&desktop, "Elf & friends.movienight", &night(2, "Elf", 2003));
    let address = format!("file://{}", path.replace(' ', "%20").replace('&', "%26"));
    assert!(desktop.start(&[&address]).ended().success(), "it hands over and ends");
    screen.see("Not on your list yet");
    screen.press("Add the film");
    screen.see("Elf was added from the file.");
    assert!(desktop.start(&[&address]).ended().success());
    screen.see("On your list");
    screen.press("Add the evening");
    until("it is planned", || (planned(&screen) == 1).then_some(()));
}

#[test]
fn a_file_that_cannot_be_read_says_why_and_stores_nothing() {
    let desktop = Desktop::new();
    let screen = desktop.drive(&[]);
    screen.press("Skip");
    screen.see("On the sofa");
    let damaged = file(&desktop, "damaged.movienight", &night(3, "Elf", 2003)[..60]);
    assert!(desktop.start(&[&damaged]).ended().success());
    screen.see("That file is damaged and cannot be read");
    screen.press("Close");
    let huge = file(&desktop, "huge.movienight", &" ".repeat(1_500_000));
    assert!(desktop.start(&[&huge]).ended().success());
    screen.see("That file is larger than a megabyte");
    let list = json!({ "search": "", "status": "all", "max_minutes": null, "wanted_by": null, "service": null,
        "tag": null, "sort": "newest", "offset": 0, "limit": 10 });
    assert_eq!(screen.call("watchlist", list).unwrap()["total"], 0);
}
