//! A list that comes in as a file: handed over by a second start as a double-click does, brought in, taken back, and the
//! same file again.

use std::fs;
use std::io::{Cursor, Write};

use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{Desktop, Screen, until};

const WATCHLIST: &str = "Date,Name,Year,Letterboxd URI
2024-01-05,Heat,1995,https://boxd.it/a1
2024-01-07,Paddington,2014,https://boxd.it/a3
2024-01-08,Zyx Home Video,1998,https://boxd.it/a4
";
const DIARY: &str = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
2022-12-25,Elf,2003,https://boxd.it/e1,4.5,,christmas,2022-12-24
";

/// An export as Letterboxd hands it out.
fn export(desktop: &Desktop) -> String {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [("watchlist.csv", WATCHLIST), ("diary.csv", DIARY)] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    let file = desktop.folder().join("letterboxd-ayse.zip");
    fs::write(&file, zip.finish().unwrap().into_inner()).unwrap();
    file.display().to_string()
}

fn on_list(screen: &Screen) -> Value {
    let list = json!({ "search": "", "status": "all", "max_minutes": null, "wanted_by": null, "service": null,
        "tag": null, "sort": "newest", "offset": 0, "limit": 10 });
    screen.call("watchlist", list).unwrap()["total"].take()
}

#[test]
fn an_export_is_shown_brought_in_taken_back_and_brought_in_once() {
    let desktop = Desktop::new();
    let screen = desktop.drive(&[]);
    screen.press("Skip");
    screen.see("On the sofa");
    let file = export(&desktop);
    assert!(desktop.start(&[&file]).ended().success(), "it hands over and ends");
    screen.see("From Letterboxd");
    screen.see("Nothing is kept yet.");
    assert_eq!(on_list(&screen), 0);
    screen.press("Bring in 3 films");
    screen.see("3 films are new on the list. One waits to be sorted out.");
    assert_eq!(on_list(&screen), 3);
    screen.press("Undo");
    until("it is taken back", || (on_list(&screen) == 0).then_some(()));

    assert!(desktop.start(&[&file]).ended().success());
    screen.press("Bring in 3 films");
    until("it is there again", || (on_list(&screen) == 3).then_some(()));
    assert!(desktop.start(&[&file]).ended().success());
    screen.see("There is nothing new in it for your list.");
    assert_eq!(on_list(&screen), 3);
}
