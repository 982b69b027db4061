//! An evening that is shared from the real window, and a phone that answers over the network.

use std::net::TcpStream;

use serde_json::{Value, json};

use crate::support::{Desktop, Phone, Screen, at_home, codes, until};

/// Nothing of the page is in anybody's way.
fn easy(phone: &Screen) {
    assert_eq!(phone.barriers(), json!([]));
}

/// What a neighbour tries that no page would: the page under another name, as after DNS rebinding; answers without a
/// cookie; a form of ten megabytes.
fn attacked(phone: &Phone) {
    let (host, cookie) = (phone.to.to_string(), phone.cookie.as_deref().unwrap());
    let (to, origin, own) =
        (format!("Host: {host}"), format!("Origin: http://{host}"), format!("Cookie: {cookie}"));
    let page = ["GET / HTTP/1.1", "Host: films.example", &own, "Accept: text/html"];
    let heard = phone.knock(&page, b"");
    assert!(heard.starts_with("HTTP/1.1 421") && heard.contains("<h1>Nothing is here"), "{heard}");
    assert!(!heard.contains("Some Like It Hot") && !heard.contains("<script"), "{heard}");

    let form = format!("token={}&reply=cant", phone.token("/who"));
    let length = format!("Content-Length: {}", form.len());
    let heard = phone.knock(&["POST /reply HTTP/1.1", &to, &origin, &length], form.as_bytes());
    assert!(heard.starts_with("HTTP/1.1 401"), "{heard}");
    assert!(!phone.knock(&["GET / HTTP/1.1", &to], b"").contains("Some Like It Hot"));

    let large = [form.as_bytes(), &vec![b'x'; 10_000_000]].concat();
    let length = format!("Content-Length: {}", large.len());
    let heard = phone.knock(&["POST /reply HTTP/1.1", &to, &origin, &own, &length], &large);
    assert!(heard.is_empty() || heard.starts_with("HTTP/1.1 413"), "{heard}");
    let page = phone.page();
    assert!(page.contains("Jon is coming") && !page.contains("can’t"), "{page}");
}

#[test]
fn a_phone_answers_and_the_window_shows_it_by_itself() {
    at_home("sharing::a_phone_answers_and_the_window_shows_it_by_itself", || {
        let mut desktop = Desktop::new();
        desktop.set_clock("2026-12-18 19:30:00");
        let screen = desktop.drive(&[]);
        let call = |command: &str, request: Value| screen.call(command, request).unwrap();
        let member = |name: &str, colour: &str| json!({ "name": name, "colour": colour, "child": false, "keep_away": [] });
        let members = [member("Ayşe", "rose"), member("Jon", "teal")];
        let household = json!({ "name": "Us", "country": "GB", "services": [], "members": members });
        let members = call("set_up_household", household)["value"]["members"].take();
        let film = json!({ "name": "Some Like It Hot", "year": 1959, "runtime_minutes": 121, "wanted_by": [], "tags": [], "note": "" });
        let film = call("add_title", film)["value"]["title"]["id"].take();
        let start = json!({ "local": "2026-12-18T20:15:00", "zone": "Europe/London" });
        call(
            "plan_evening",
            json!({ "title": film, "portion": { "is": "whole" }, "start": start, "place": "", "note": "",
            "members": [members[0]["id"], members[1]["id"]], "reminders": null }),
        );

        let starts = ["2026-12-19T20:00:00", "2026-12-20T17:30:00"]
            .map(|local| json!({ "local": local, "zone": "Europe/London" }));
        let asked = json!([members[0]["id"], members[1]["id"]]);
        call(
            "propose_evenings",
            json!({ "title": null, "starts": starts, "members": asked, "place": "", "note": "" }),
        );

        screen.press("Plans");
        screen.press("More for Some Like It Hot");
        screen.press("Share with phones");
        screen.press("Share it");
        screen.find("//*[@role='img' and starts-with(@aria-label, 'QR code of http://')]");
        let shown = "return [...document.querySelectorAll('p')].map((p) => p.textContent)
            .find((text) => text.startsWith('http://'))";
        let link = screen.run(shown).as_str().expect("a link").to_owned();
        for theme in ["light", "dark"] {
            let mut settings = call("home", Value::Null)["settings"].take();
            settings["theme"] = json!(theme);
            call("change_settings", settings);
            screen.find(&format!("/html[@data-theme='{theme}']"));
            assert_eq!(codes(&screen.picture()), [link.as_str()], "in {theme}");
        }
        let phone = Screen::phone(&desktop, 390, &link);
        phone.see("Some Like It Hot");
        phone.see("Friday 18 December, 20:15");
        easy(&phone);
        screen.see("1 phone");
        let plain = Phone::open(&link);
        assert!(String::from_utf8(plain.get("/look.css")).unwrap().contains("url(/fonts/figtree.woff2)"));
        assert!(plain.get("/fonts/figtree.woff2").starts_with(b"wOF2"), "the window's own font");

        phone.press("Jon");
        phone.press("Coming");
        screen.see("Jon is coming");
        attacked(&plain);
        phone.press("Which evening?");
        easy(&phone);
        phone.press("If need be");
        phone.see("1 can");
        screen.see("1 of 2 can.");
        phone.press("Back to the invitation");
        phone.press("Bring something");
        easy(&phone);
        phone.write("What is brought", "crisps");
        phone.press("Save");
        screen.see("Jon brings crisps");
        phone.press("Another film?");
        easy(&phone);
        phone.write("Name of the film", "Paddington 2");
        phone.press("Suggest it");
        screen.see("Paddington 2, says Jon");
        screen.press("Put it on the list: Paddington 2");
        screen.see("no votes");
        phone.reload();
        phone.press("Paddington 2");
        screen.see("Jon would rather see it");

        let small = Screen::phone(&desktop, 320, &link);
        small.see("Jon is coming");
        easy(&small);
        screen.press("Take back");
        small.reload();
        small.see("This link was taken back");
        easy(&small);

        desktop.bus.press("Stop sharing");
        until("the door shuts", || TcpStream::connect(plain.to).err());
        screen.see("Phones on your home network open the invitation");
    });
}

#[test]
fn somebody_without_a_computer_wishes_for_a_film_and_the_window_takes_it() {
    at_home("sharing::somebody_without_a_computer_wishes_for_a_film_and_the_window_takes_it", || {
        let mut desktop = Desktop::new();
        desktop.set_clock("2026-12-18 19:30:00");
        let screen = desktop.drive(&[]);
        let call = |command: &str, request: Value| screen.call(command, request).unwrap();
        let mum = json!({ "name": "Mum", "colour": "amber", "child": false, "keep_away": [] });
        let household = json!({ "name": "Us", "country": "GB", "services": [], "members": [mum] });
        call("set_up_household", household);

        screen.press("Family");
        screen.press("Give a link");
        screen.press("Make the link");
        screen.find("//*[@role='img' and starts-with(@aria-label, 'QR code of http://houselights-')]");
        let shown = "return [...document.querySelectorAll('p')].map((p) => p.textContent)
            .find((text) => text.startsWith('http://') && !text.includes('.local:'))";
        let link = screen.run(shown).as_str().expect("a link").to_owned();
        let phone = Phone::open(&link);
        let list = String::from_utf8(phone.get("/wishes")).unwrap();
        assert!(list.contains("Films at Us’") && list.contains("You are here as Mum."), "{list}");
        screen.press("Done");
        screen.see("1 phone");

        screen.press("Watchlist");
        let choices = "/wishes/new?q=the+iron+gaint";
        assert!(String::from_utf8(phone.get(choices)).unwrap().contains("value=\"The Iron Giant\""));
        phone.send_from(choices, "/wishes/new", "film=The+Iron+Giant&year=1999");
        screen.see("The Iron Giant (1999), says Mum");
        screen.press("Put it on the list: The Iron Giant (1999)");
        screen.see("1 film");
        let own = String::from_utf8(phone.get("/wishes")).unwrap();
        assert!(own.contains("The Iron Giant") && own.contains("aria-pressed=\"true\""), "{own}");

        let browser = Screen::phone(&desktop, 320, &link);
        browser.see("You are here as Mum.");
        easy(&browser);
        browser.press("The Iron Giant");
        easy(&browser);
        browser.press("I have seen it");
        browser.find("//button[@name='seen' and @aria-pressed='true']");
        screen.press("The Iron Giant");
        screen.see("Seen without the others");
    });
}
