//! An evening that is shared from the real window, and a phone that answers over the network.

use std::net::TcpStream;
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{Desktop, Phone, Screen, at_home, codes, until};

/// Nothing of the page is in anybody's way.
fn easy(phone: &Screen) {
    assert_eq!(phone.barriers(), json!([]));
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
            .find((text) => text.startsWith('Or http://')).slice(3)";
        let phone = Phone::open(screen.run(shown).as_str().expect("a link"));
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
    });
}

/// What `ip` does to this computer's addresses. False where the test is in no network of its own.
fn address(what: &str, ip: &str) -> bool {
    let arguments = ["addr", what, &format!("{ip}/24"), "dev", "home0"];
    Command::new("ip").args(arguments).status().is_ok_and(|status| status.success())
}

/// Something happened: whatever waits for its half minute looks now.
fn news(screen: &Screen) {
    screen.call("add_rule", json!("Fridays Jon chooses")).unwrap();
}

fn link(screen: &Screen) -> String {
    let shown = "return [...document.querySelectorAll('p')].map((p) => p.textContent)
        .find((text) => text.startsWith('http://'))";
    screen.run(shown).as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_network_goes_and_comes_the_address_changes_and_the_computer_sleeps() {
    const TEST: &str = "sharing::the_network_goes_and_comes_the_address_changes_and_the_computer_sleeps";
    at_home(TEST, || {
        if !address("add", "10.77.0.2") {
            return;
        }
        assert!(address("del", "10.77.0.2"));
        let mut desktop = Desktop::new();
        desktop.set_clock("2026-12-18 19:30:00");
        let screen = desktop.drive(&[]);
        let call = |command: &str, request: Value| screen.call(command, request).unwrap();
        let jon = json!({ "name": "Jon", "colour": "teal", "child": false, "keep_away": [] });
        let household = json!({ "name": "Us", "country": "GB", "services": [], "members": [jon] });
        let members = call("set_up_household", household)["value"]["members"].take();
        let jon = members[0]["id"].as_str().unwrap();
        let film = json!({ "name": "Some Like It Hot", "year": 1959, "runtime_minutes": 121, "wanted_by": [], "tags": [], "note": "" });
        let film = call("add_title", film)["value"]["title"]["id"].take();
        let start = json!({ "local": "2026-12-18T20:15:00", "zone": "Europe/London" });
        call(
            "plan_evening",
            json!({ "title": film, "portion": { "is": "whole" }, "start": start, "place": "", "note": "",
            "members": [jon], "reminders": null }),
        );
        screen.press("Plans");
        screen.press("More for Some Like It Hot");
        screen.press("Share with phones");
        screen.press("Share it");
        screen.find("//*[@role='img' and starts-with(@aria-label, 'QR code of http://10.77.0.1:')]");
        let phone = Phone::open(&link(&screen));
        phone.send("/who", &format!("member={jon}"));
        phone.send("/reply", "reply=coming");
        screen.see("Jon is coming");

        // The network goes: the window says why no phone gets here.
        assert!(address("del", "10.77.0.1"));
        news(&screen);
        screen.see("This computer has left that network, so no phone reaches it.");
        assert!(TcpStream::connect_timeout(&phone.to, Duration::from_secs(1)).is_err());

        // It comes back with another number, as after a change from the Wi-Fi to the cable.
        assert!(address("add", "10.77.0.9"));
        news(&screen);
        screen.find("//*[@role='img' and starts-with(@aria-label, 'QR code of http://10.77.0.9:')]");
        screen.gone("This computer has left that network");
        let again = Phone::open(&link(&screen));
        again.send("/who", &format!("member={jon}"));
        assert!(again.page().contains("Jon is coming"), "{}", again.page());

        // And with the first one: the phone's own page, as if nothing had been.
        assert!(address("add", "10.77.0.1"));
        news(&screen);
        screen.find("//*[@role='img' and starts-with(@aria-label, 'QR code of http://10.77.0.1:')]");
        assert!(phone.page().contains("You answer as Jon."), "{}", phone.page());

        // It sleeps for an hour: the evening is on, and the page is there. It sleeps until the morning: it is over, and
        // the door shuts.
        desktop.set_clock("2026-12-18 20:30:00");
        news(&screen);
        phone.send("/reply", "reply=maybe");
        desktop.set_clock("2026-12-19 08:00:00");
        news(&screen);
        until("the door shuts", || TcpStream::connect(phone.to).err());
    });
}
