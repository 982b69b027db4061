//! An evening that is shared while the network goes and comes, through the real window and over a network of the test's own.

use std::net::TcpStream;
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{Desktop, Phone, Screen, at_home, found_by_name, until};

/// What `ip` does to this computer's addresses: those that end in a 9 are another cable's. False where the test is in no
/// network of its own.
fn address(what: &str, ip: &str) -> bool {
    let cable = if ip.ends_with('9') { "home1" } else { "home0" };
    let arguments = ["addr", what, &format!("{ip}/24"), "dev", cable];
    Command::new("ip").args(arguments).status().is_ok_and(|status| status.success())
}

/// Goes through `journey` in a network whose addresses can be changed; where none can be made it is left out.
#[allow(clippy::print_stderr, reason = "a test that is left out has to say so")]
fn on_a_cable(test: &str, journey: impl FnOnce()) {
    at_home(test, || {
        if !address("add", "10.77.0.2") {
            eprintln!("SKIPPED {test}: the addresses of this machine are not a test's to change");
            return;
        }
        assert!(address("del", "10.77.0.2"));
        journey();
    });
}

/// Something happened: whatever waits for its moment looks now.
fn news(screen: &Screen) {
    screen.call("add_rule", json!("Fridays Jon chooses")).unwrap();
}

/// A paragraph that begins so.
fn paragraph(screen: &Screen, begins: &str) -> String {
    let begins = json!(begins);
    let shown = format!(
        "return [...document.querySelectorAll('p')].map((p) => p.textContent)
            .find((text) => text.startsWith({begins}))"
    );
    screen.run(&shown).as_str().unwrap_or_default().to_owned()
}

fn link(screen: &Screen) -> String {
    paragraph(screen, "http://")
}

/// Waits for the code of a link to this address.
fn sees_code(screen: &Screen, ip: &str) {
    screen.find(&format!("//*[@role='img' and starts-with(@aria-label, 'QR code of http://{ip}:')]"));
}

/// Jon's household shares an evening; his id, and the evening's.
fn shared(screen: &Screen) -> (String, String) {
    let call = |command: &str, request: Value| screen.call(command, request).unwrap();
    let jon = json!({ "name": "Jon", "colour": "teal", "child": false, "keep_away": [] });
    let household = json!({ "name": "Us", "country": "GB", "services": [], "members": [jon] });
    let members = call("set_up_household", household)["value"]["members"].take();
    let jon = members[0]["id"].as_str().unwrap().to_owned();
    let film = json!({ "name": "Some Like It Hot", "year": 1959, "runtime_minutes": 121, "wanted_by": [], "tags": [], "note": "" });
    let film = call("add_title", film)["value"]["title"]["id"].take();
    let start = json!({ "local": "2026-12-18T20:15:00", "zone": "Europe/London" });
    let evening = call(
        "plan_evening",
        json!({ "title": film, "portion": { "is": "whole" }, "start": start, "place": "", "note": "",
        "members": [jon], "reminders": null }),
    );
    screen.press("Plans");
    screen.press("More for Some Like It Hot");
    screen.press("Share with phones");
    screen.press("Share it");
    sees_code(screen, "10.77.0.1");
    (jon, evening["value"]["session"]["id"].as_str().unwrap().to_owned())
}

#[test]
fn the_network_goes_and_comes_the_address_changes_and_the_computer_sleeps() {
    const TEST: &str = "sharing_away::the_network_goes_and_comes_the_address_changes_and_the_computer_sleeps";
    on_a_cable(TEST, || {
        let mut desktop = Desktop::new();
        desktop.set_clock("2026-12-18 19:30:00");
        let screen = desktop.drive(&[]);
        let (jon, _) = shared(&screen);
        let by_name = paragraph(&screen, "http://houselights-");
        let (name, path) = by_name.trim_start_matches("http://").split_once('/').unwrap();
        let (host, _) = name.split_once(':').unwrap();
        until("the name is known", || found_by_name(host).filter(|ip| ip.octets() == [10, 77, 0, 1]));
        let phone = Phone::open(&link(&screen));
        phone.send("/who", &format!("member={jon}"));
        phone.send("/reply", "reply=coming");
        screen.see("Jon is coming");

        // The network goes: the window says why no phone gets here.
        assert!(address("del", "10.77.0.1"));
        screen.see("This computer has left the network that the phones are in, so none reaches it.");
        assert!(TcpStream::connect_timeout(&phone.to, Duration::from_secs(1)).is_err());

        // It comes back by another way and with another number, as after a change from the Wi-Fi to the cable.
        assert!(address("add", "10.77.0.9"));
        sees_code(&screen, "10.77.0.9");
        screen.gone("This computer has left the network");
        screen.see("This computer’s address is now 10.77.0.9.");
        assert_eq!(screen.barriers(), json!([]));

        // The tray says it as well, and so does a window that is made anew.
        let says = || desktop.bus.menu().iter().any(|(_, line)| line == "Shared: phones need the new code");
        until("the tray says it", || says().then_some(()));
        screen.reload();
        screen.press("Phones need the new code");
        sees_code(&screen, "10.77.0.9");
        screen.press("Done");
        screen.press("Watchlist");
        desktop.bus.press("Show the code");
        sees_code(&screen, "10.77.0.9");
        let again = Phone::open(&link(&screen));
        again.send("/who", &format!("member={jon}"));
        assert!(again.page().contains("Jon is coming"), "{}", again.page());

        // The name stayed, and so did the link that has it.
        until("the name leads to the new one", || {
            found_by_name(host).filter(|ip| ip.octets() == [10, 77, 0, 9])
        });
        assert_eq!(paragraph(&screen, "http://houselights-"), by_name);
        Phone::open_by_name(&format!("http://{name}/{path}"), again.to);

        // And with the first one: the phone's own page, as if nothing had been.
        assert!(address("add", "10.77.0.1"));
        sees_code(&screen, "10.77.0.1");
        screen.see("This computer’s address is now 10.77.0.1.");
        assert!(phone.page().contains("You answer as Jon."), "{}", phone.page());
        screen.press("I have shared it again");
        screen.gone("This computer’s address is now");
        until("the tray says so", || (!says()).then_some(()));

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

#[test]
fn a_phone_that_is_held_through_a_cut_comes_back_by_itself() {
    const TEST: &str = "sharing_away::a_phone_that_is_held_through_a_cut_comes_back_by_itself";
    on_a_cable(TEST, || {
        let mut desktop = Desktop::new();
        desktop.set_clock("2026-12-18 19:30:00");
        let screen = desktop.drive(&[]);
        let (jon, evening) = shared(&screen);
        let phone = Screen::phone(&desktop, 390, &link(&screen));
        phone.see("Some Like It Hot");
        assert!(!phone.shows("Jon is coming"));
        screen.see("1 phone");

        // The network goes. Nobody touches the phone: it shows what it has until its next look, which finds nothing, and
        // then what its own browser says of that.
        assert!(address("del", "10.77.0.1"));
        screen.see("This computer has left the network that the phones are in, so none reaches it.");
        assert!(phone.shows("Some Like It Hot"), "what was read stays to be read");
        until("the phone looks again, in vain", || (!phone.shows("Some Like It Hot")).then_some(()));
        let reply = json!({ "session": evening, "who": { "is": "member", "id": jon }, "reply": "coming" });
        screen.call("note_replies", json!([reply])).unwrap();

        // It comes back, and so does the page, with what was said meanwhile.
        assert!(address("add", "10.77.0.1"));
        phone.see("Jon is coming");
        assert_eq!(phone.barriers(), json!([]));
        phone.press("Jon");
        phone.see("You answer as Jon.");
    });
}
