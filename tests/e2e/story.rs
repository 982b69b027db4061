//! The household's story in the real window. Its pictures, numbered, and the reminder's words stay in target/story.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{Desktop, Screen};

/// Where the pictures go.
struct Album {
    folder: PathBuf,
    kept: usize,
}

impl Album {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/story");
        fs::create_dir_all(&folder).unwrap();
        Self { folder, kept: 0 }
    }

    fn keep(&mut self, screen: &Screen, name: &str) {
        self.kept += 1;
        fs::write(self.folder.join(format!("{:02}-{name}.png", self.kept)), screen.picture()).unwrap();
    }
}

#[test]
fn the_household_moves_in() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 18:30:00");
    let screen = desktop.drive(&[]);
    let mut album = Album::new();
    screen.see("Who is on the sofa?");
    screen.write("What do you call yourselves?", "The Demirs");
    screen.write("Name 1", "Ayşe");
    album.keep(&screen, "welcome");
    screen.press("Next");
    album.keep(&screen, "services");
    screen.press("Light the lamp");
    screen.find("//nav");
    album.keep(&screen, "tonight");
    let home = screen.call("home", serde_json::Value::Null).unwrap();
    assert_eq!(home["household"]["name"], "The Demirs");
    assert_eq!(home["household"]["members"][0]["name"], "Ayşe");
}
