//! What the program writes down of a day with phones, a calendar on a server and a key of a service: a line for who was
//! refused, and nothing that opens a door or says who somebody is.

use std::fs;
use std::io::Write;
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;

use serde_json::{Value, json};

use crate::family_calendar::{PASSWORD, Server as Calendars};
use crate::looking_up::server::{KEY, Server as Films};
use crate::support::{Desktop, Phone, Screen, at_home, keyring, until};

/// What a proxy would say of who asks.
const CLAIM: &str = "X-Forwarded-For: 192.168.7.7";

/// The last part of an address, which is the secret in it.
fn token(url: &Value) -> String {
    url.as_str().expect("a link").rsplit('/').find(|part| part.len() > 20).expect("a token").to_owned()
}

/// Sends lines to the door as they stand, and gives the status of its answer.
fn knock(phone: &Phone, lines: &[&str]) -> String {
    phone.knock(lines, b"").split(' ').nth(1).unwrap_or_default().to_owned()
}

#[test]
fn what_is_written_down_has_no_secrets_and_says_who_was_refused() {
    at_home("log::what_is_written_down_has_no_secrets_and_says_who_was_refused", || {
        let mut desktop = Desktop::new();
        let films = Films::start();
        desktop.set_film_server(&films.address);
        let _keyring = keyring(&desktop);
        let calendars = Calendars::start(&desktop);
        let (log, wrapper) = (desktop.folder().join("log"), desktop.folder().join("wrapper"));
        // The driver hears what the program says and keeps it to itself.
        let program = env!("CARGO_BIN_EXE_houselights");
        fs::write(&wrapper, format!("#!/bin/sh\nexec '{program}' \"$@\" 2>>'{}'\n", log.display())).unwrap();
        fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)).unwrap();
        let screen = Screen::start(&desktop, &wrapper, &[]);
        let call = |command: &str, request: Value| screen.call(command, request).unwrap();

        let member = json!({ "name": "Grandmother Ayşe", "colour": "rose", "child": false, "keep_away": [] });
        let welcome = json!({ "name": "Us", "country": "GB", "services": [], "members": [member] });
        let member = call("set_up_household", welcome)["value"]["members"][0]["id"].take();
        let film = json!({ "name": "The Lamplighter", "year": 2019, "runtime_minutes": null, "wanted_by": [], "tags": [],
            "note": "" });
        let film = call("add_title", film)["value"]["title"]["id"].take();
        let start = json!({ "local": "2036-12-18T20:15:00", "zone": "Europe/London" });
        let plan = json!({ "title": film, "portion": { "is": "whole" }, "start": start, "members": [member], "place": "",
            "note": "", "reminders": null });
        let session = call("plan_evening", plan)["value"]["session"]["id"].take();

        call("keep_key", json!({ "service": "tmdb", "key": KEY }));
        call("try_key", json!("tmdb"));
        let address = format!("http://127.0.0.1:{}", calendars.port);
        let login = |password: &str| json!({ "address": address, "user": "mum", "password": password });
        screen.call("find_calendars", login("wrong lamp & film")).expect_err("a wrong password");
        let new = json!({ "is": "new", "name": "Film nights" });
        call("connect_calendar", json!({ "login": login(PASSWORD), "calendar": new }));

        call("start_sharing", json!({ "session": session, "address": null }));
        let scope = json!({ "answer": true, "vote": true, "suggest": true });
        let who = json!({ "is": "member", "id": member });
        let shared = call("make_link", json!({ "session": session, "who": who, "scope": scope }));
        let links = shared["links"].as_array().unwrap();
        let link = links.iter().find(|link| !link["link"]["who"].is_null()).unwrap()["url"].clone();
        let feed = call("make_feed", Value::Null)["feeds"][0]["links"]["url"].take();
        let wish = call("make_wish_link", member)["links"][0]["urls"]["url"].take();

        let phone = Phone::open(link.as_str().unwrap());
        phone.send("/reply", "reply=coming");
        let form = phone.page();
        let form =
            form.split("name=\"token\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let cookie = phone.cookie.clone().unwrap();
        let guessed = "Z3Vlc3NlZC1ieS1zb21lYm9keS1lbHNl";
        let (to, cookies) = (phone.to, format!("Cookie: {cookie}"));
        let host = format!("Host: {to}");
        assert_eq!(knock(&phone, &["GET / HTTP/1.1", "Host: evil.example", &cookies]), "421");
        assert_eq!(knock(&phone, &[&format!("GET /i/{guessed} HTTP/1.1"), &host]), "404");
        let reply = format!("token={form}&reply=maybe");
        let length = format!("Content-Length: {}", reply.len());
        let post = ["POST /reply HTTP/1.1", &host, "Origin: http://evil.example", &cookies, &length];
        assert_eq!(knock(&phone, &post), "403");

        assert_eq!(knock(&phone, &[&format!("GET /..%2f{guessed} HTTP/1.1"), &host, CLAIM]), "404");
        let twice = ["POST /reply HTTP/1.1", &host, &cookies, CLAIM, &length, "Transfer-Encoding: chunked"];
        assert_eq!(knock(&phone, &twice), "411");

        // Half a head, and then nothing.
        let mut slow = TcpStream::connect(phone.to).unwrap();
        slow.write_all(format!("GET /i/{guessed} HTTP/1.1\r\n{cookies}\r\nHos").as_bytes()).unwrap();

        let written = || fs::read_to_string(&log).unwrap();
        until("each is written down", || {
            ["why=Head", "why=Slow"].iter().all(|why| written().contains(why)).then_some(())
        });
        drop(screen);
        let written = written();
        for line in ["why=Host", "why=Link", "why=Origin", "why=Path", "why=Head"] {
            assert!(written.contains(line), "{line} in {written}");
        }
        let value = cookie.split('=').next_back().unwrap();
        let (link, feed, wish) = (token(&link), token(&feed), token(&wish));
        let secrets = [
            &*link,
            &feed,
            &wish,
            value,
            form,
            guessed,
            PASSWORD,
            "lamp",
            KEY,
            "Grandmother",
            "evil.example",
            "192.168.7.7",
        ];
        for secret in secrets {
            assert!(!written.contains(secret), "{secret} in {written}");
        }
    });
}
