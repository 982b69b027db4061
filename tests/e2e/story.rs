//! The story that must work without a hitch: from a pasted article to the reminder and the morning after, in the real
//! window, by what a person reads and presses. Pictures of it and the reminder's words are left in target/story.

use std::cell::Cell;
use std::path::{Path, PathBuf};

use houselights_engine::testing::DECEMBER;
use serde_json::{Value, json};

use crate::support::{Desktop, Screen, until};

const FILM: &str = "Miracle in Cell No. 7";
/// An article about it, in which capturing has its own test.
const ARTICLE: &str = include_str!("../../src-tauri/domain/tests/fixtures/article.txt");

#[test]
fn from_an_article_to_the_morning_after() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 19:30:00");
    let screen = desktop.drive(&[]);
    let album = Album::open();

    move_in(&screen, &album);
    paste_the_article(&screen, &album);
    remember_the_month(&screen);
    find_tonights_film(&screen, &album);
    plan_it(&screen, &album);

    desktop.set_clock("2026-12-18 19:44:55");
    let shown = until("the reminder is shown", || {
        desktop.bus.wake();
        desktop.bus.notifications().pop()
    });
    assert_eq!(shown.title, format!("{FILM} starts at 20:15"));
    assert!(shown.buttons.iter().any(|(id, _)| id == "start"), "{:?}", shown.buttons);
    album.keep_text("reminder.txt", &format!("{}\n{}\n", shown.title, shown.body));
    screen.see(&format!("{FILM} starts at"));
    album.keep(&screen, "reminder");

    desktop.set_clock("2026-12-19 09:00:00");
    desktop.bus.wake();
    // The window was left open on the evening, and finds out by itself.
    screen.see(&format!("Did you watch {FILM}"));
    screen.find(&format!("//body[not(contains(., '{FILM} starts at'))]"));
    album.keep(&screen, "morning after");
    screen.press("Yes");
    screen.press("Loved it");
    let watched = || {
        let query = json!({ "search": "cell", "status": "watched", "max_minutes": null, "wanted_by": null,
            "service": null, "tag": null, "sort": "newest", "offset": 0, "limit": 10 });
        let page = screen.call("watchlist", query).unwrap();
        (page["total"] == 1).then(|| page["rows"][0]["watched_on"].clone())
    };
    assert_eq!(until("it is in the diary", watched), "2026-12-18");
}

fn move_in(screen: &Screen, album: &Album) {
    screen.see("Who is on the sofa?");
    screen.write("What do you call yourselves?", "The Demirs");
    screen.write("Name 1", "Ayşe");
    for (index, name) in ["Jon", "Mum", "Theo"].into_iter().enumerate() {
        screen.press("Another one");
        screen.write(&format!("Name {}", index + 2), name);
    }
    screen.press("Theo is a child");
    album.keep(screen, "welcome");
    screen.press("Next");
    screen.press("Netflix");
    screen.press("Light the lamp");
    screen.see("What are we in the mood for?");
    album.keep(screen, "an empty list");
}

fn paste_the_article(screen: &Screen, album: &Album) {
    screen.press("Watchlist");
    screen.see("Watchlist");
    screen.paste(ARTICLE);
    screen.see("Here is what we understood");
    for said in ["Mehmet Ada Öztekin", "Aras Bulut İynemli", "Netflix", "85%", "South Korea"] {
        screen.see(said);
    }
    album.keep(screen, "what the article says");
    screen.press("Add to the list");
    screen.see(FILM);
    album.keep(screen, "on the list");
}

/// The rest of the list, and Elf and The Holiday watched on the last two Sundays.
fn remember_the_month(screen: &Screen) {
    for (index, (name, year)) in DECEMBER.into_iter().enumerate() {
        if name == FILM {
            continue;
        }
        let film = json!({ "name": name, "year": year, "runtime_minutes": null, "wanted_by": [], "tags": [], "note": "" });
        let added = screen.call("add_title", film).unwrap();
        if let Some(on) = ["2026-12-06", "2026-12-13"].get(index) {
            let id = &added["value"]["title"]["id"];
            let watched = json!({ "title": id, "on": on, "members": [], "reaction": "good" });
            screen.call("mark_watched", watched).unwrap();
        }
    }
}

fn find_tonights_film(screen: &Screen, album: &Album) {
    album.keep(screen, "watchlist");
    screen.press("Tonight");
    screen.see("What are we in the mood for?");
    screen.press("Theo");
    screen.write("In your own words", "something to break up all this Christmas cheer");
    screen.press("Find a film");
    screen.find(&format!("//h2[normalize-space(.)='{FILM}']"));
    screen.see("Plan it for 20:15");
    album.keep(screen, "tonight");
}

fn plan_it(screen: &Screen, album: &Album) {
    screen.press("Plan it for 20:15");
    screen.see("Planned for 20:15");
    album.keep(screen, "planned");
    screen.press("Plans");
    screen.see("to about 22:27");
    album.keep(screen, "plans");
    let home = screen.call("home", Value::Null).unwrap();
    assert_eq!(home["next"]["name"], FILM);
    assert_eq!(home["next"]["next_reminder"], "2026-12-18T19:45:00Z");
}

/// Numbered pictures of what was on the screen.
struct Album {
    folder: PathBuf,
    kept: Cell<u32>,
}

impl Album {
    fn open() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/story");
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self { folder, kept: Cell::new(0) }
    }

    fn keep(&self, screen: &Screen, what: &str) {
        self.kept.set(self.kept.get() + 1);
        let name = format!("{:02}-{}.png", self.kept.get(), what.replace(' ', "-"));
        std::fs::write(self.folder.join(name), screen.picture()).unwrap();
    }

    fn keep_text(&self, name: &str, text: &str) {
        std::fs::write(self.folder.join(name), text).unwrap();
    }
}
