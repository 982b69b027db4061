//! A very long list in the real window: what is drawn of it, and that its end is reached.

use serde_json::json;

use crate::support::{Desktop, until};

/// So many films, and at most so many of them in the document.
const LONG: usize = 10_000;
const DRAWN: u64 = 200;

#[test]
fn ten_thousand_films_are_scrolled_to_their_end_and_few_are_drawn() {
    let desktop = Desktop::lived_in(LONG);
    let screen = desktop.drive(&[]);
    let drawn = || screen.run("return document.querySelectorAll('.wall > li').length").as_u64().unwrap();
    let film = |place: usize| {
        let named =
            format!("return document.querySelector('[aria-posinset=\"{place}\"] button')?.textContent ?? ''");
        until("the film is there", || {
            screen.run(&named).as_str().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned)
        })
    };
    screen.press("Watchlist");
    for look in ["Posters", "Rows"] {
        screen.press(look);
        film(1);
        for (what, part) in [("still", 0.0), ("scrolled", 1.0 / 6.0)] {
            let frames = screen.frames(part);
            let within = |part: usize| frames[(frames.len() - 1) * part / 100];
            println!("{look} {what}: half within {:.1} ms, 19 of 20 within {:.1} ms", within(50), within(95));
        }
        assert!(drawn() < DRAWN, "{} are drawn while it scrolls", drawn());
        let moved = screen.run(
            "const page = document.querySelector('.page'); return page.scrollTop > 5 * page.clientHeight",
        );
        assert_eq!(moved, json!(true), "it did scroll");
        screen.run("const page = document.querySelector('.page'); page.scrollTop = page.scrollHeight;");
        film(LONG);
        assert!(drawn() < DRAWN, "{} are drawn at its end", drawn());
        screen.run("document.querySelector('.page').scrollTop = 0;");
    }
}
