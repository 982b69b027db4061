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
        screen.run("const page = document.querySelector('.page'); page.scrollTop = 10 * page.clientHeight;");
        until("the first film is out of sight", || {
            let gone = screen.run("return document.querySelector('[aria-posinset=\"1\"]') === null");
            (gone == json!(true)).then_some(())
        });
        assert!(drawn() < DRAWN, "{} are drawn in its middle", drawn());
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
