//! A film looked up through the real window: a service on loopback that plays recorded answers, and the real keyring of a
//! desktop.

use serde_json::{Value, json};

use crate::support::{Desktop, keyring, until};

#[path = "../../src-tauri/engine/tests/lookup/server.rs"]
pub mod server;

use server::{KEY, Reply, Server};

/// A green picture of two by three dots.
const PICTURE: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x03, 0x08, 0x02, 0x00, 0x00, 0x00, 0x36, 0x88, 0x49, 0xd6, 0x00,
    0x00, 0x00, 0x10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0xd0, 0xc8, 0x0b, 0x00, 0x22, 0x06, 0x14,
    0x0a, 0x00, 0x37, 0xbf, 0x05, 0x65, 0x7e, 0xb2, 0x71, 0xa4, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e,
    0x44, 0xae, 0x42, 0x60, 0x82,
];

#[test]
fn a_film_is_looked_up_with_a_key_that_is_in_no_file() {
    let mut desktop = Desktop::new();
    let server = Server::start();
    server.play("/t/p/w342/lamp_Lighter-1.jpg", [Reply::ok(PICTURE)]);
    desktop.set_film_server(&server.address);
    let _keyring = keyring(&desktop);
    let screen = desktop.drive(&[]);
    let call = |command: &str, request: Value| screen.call(command, request).unwrap();
    call("set_up_household", json!({ "name": "Us", "country": "GB", "services": [], "members": [] }));
    let film = json!({ "name": "The Lamplighter", "year": 2019, "runtime_minutes": null, "wanted_by": [], "tags": [],
        "note": "" });
    let id = call("add_title", film)["value"]["title"]["id"].clone();

    screen.press("Settings");
    screen.find("//section[.//h2[@id='part-lookup']]//input[@role='switch']");
    screen.run(
        "document.querySelector('#part-lookup').closest('section').querySelector('[role=switch]').click()",
    );
    screen.write("Key for TMDB", KEY);
    screen.press("Try it and keep it");
    screen.see("The key is in this computer\u{2019}s keyring.");
    assert_eq!(server.asked().len(), 1, "the key was tried, and nothing else was asked");
    screen.press("Look up what is missing");
    screen.see("1 of 1 film found.");
    assert_eq!(call("title", id)["title"]["facts"]["runtime_minutes"]["value"], 132);

    // The poster passes the window's own rules for pictures.
    screen.press("Watchlist");
    let size = "return [...document.querySelectorAll('.poster img')].map((img) => img.naturalWidth)";
    until("the poster is drawn", || (screen.run(size) == json!([2])).then_some(()));
    screen.press("The Lamplighter");
    screen.see("United Kingdom: Netflix, Disney+; to rent Sky Store");
    screen.see("not endorsed, certified, or otherwise approved by TMDB");
    drop(screen);

    // Opened again, the key is known from the keyring.
    let screen = desktop.drive(&[]);
    assert_eq!(screen.call("look_up_view", Value::Null).unwrap()["tmdb"], "kept");
    for folder in std::fs::read_dir(desktop.folder().join("data")).unwrap().flatten() {
        let house = folder.path().join("houselights.db");
        for file in [house.clone(), house.with_extension("db-wal")].iter().filter(|file| file.exists()) {
            let bytes = std::fs::read(file).unwrap();
            assert!(!String::from_utf8_lossy(&bytes).contains(KEY), "{}", file.display());
        }
    }
}
