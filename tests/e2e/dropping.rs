//! Files that are dropped on the real window: a movie night, the answer to an invitation by mail, and one that came back as
//! text from far away.

use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::support::{Desktop, Hand, Screen};

const OVERLAY: &str = "Drop it here: a list of films, an answer, a movie night, or a text with films";

/// Jon and Mum, with a film on Friday. Its id, and Mum's.
fn household(screen: &Screen) -> (String, String) {
    let call = |command: &str, request: Value| screen.call(command, request).unwrap();
    let member = |name: &str, email: &str| json!({ "name": name, "colour": "rose", "child": false, "keep_away": [], "email": email });
    let members = [member("Jon", "jon@example.org"), member("Mum", "mum@example.org")];
    let household = json!({ "name": "Us", "country": "GB", "services": [], "members": members });
    let members = call("set_up_household", household)["value"]["members"].take();
    let evening = json!({ "title": null, "portion": { "is": "whole" }, "place": "", "note": "",
        "start": { "local": "2026-12-18T20:15:00", "zone": "Europe/London" },
        "members": [members[0]["id"], members[1]["id"]], "reminders": null });
    let evening = call("plan_evening", evening)["value"]["session"]["id"].take();
    (evening.as_str().unwrap().to_owned(), members[1]["id"].as_str().unwrap().to_owned())
}

fn file(desktop: &Desktop, name: &str, text: &str) -> PathBuf {
    let file = desktop.folder().join(name);
    fs::write(&file, text).unwrap();
    file
}

/// What a mail program sends back.
fn reply(evening: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mail//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:{evening}\r\n\
         DTSTAMP:20261218T120000Z\r\nDTSTART:20261218T201500Z\r\nSEQUENCE:0\r\n\
         ATTENDEE;PARTSTAT=DECLINED:mailto:jon@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

/// What the page for those far away gives: "coming", with its code.
fn text_from_far_away(evening: &str, member: &str) -> String {
    let bytes = |id: &str| {
        let digits = id.replace('-', "");
        (0..16).map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap()).collect::<Vec<_>>()
    };
    let mut code = vec![1, b'y'];
    code.extend(bytes(evening));
    code.push(b'm');
    code.extend(bytes(member));
    let sum = Sha256::digest(&code);
    code.extend(&sum[..3]);
    format!("Mum is coming. [houselights:{}]", URL_SAFE_NO_PAD.encode(code))
}

#[test]
fn what_is_dropped_on_the_window_is_read() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 19:30:00");
    let screen = desktop.drive(&[]);
    let (evening, mum) = household(&screen);
    let window = desktop.display.only_window();
    screen.press("Plans");

    let answer = file(&desktop, "Re Friday.ics", &reply(&evening));
    let hand = Hand::over(&desktop.display, window, &[&answer]);
    screen.see(OVERLAY);
    hand.goes_on(|| !screen.shows(OVERLAY));
    assert_eq!(
        screen.call("plans", json!({ "month": "2026-12-01" })).unwrap()["upcoming"][0]["answers"],
        json!([])
    );

    Hand::over(&desktop.display, window, &[&answer]).lets_go();
    screen.see("Jon can’t come");
    screen.gone(OVERLAY);

    let text = file(&desktop, "From Mum.txt", &text_from_far_away(&evening, &mum));
    Hand::over(&desktop.display, window, &[&text]).lets_go();
    screen.see("Mum is coming");
    screen.press("Note it");

    let night = json!({
        "movienight": 1,
        "household": "the Yıldızes",
        "uid": "019b2f00-7c00-7000-8000-000000000007",
        "start": { "local": "2026-12-19T20:30:00", "zone": "Europe/Berlin" },
        "film": { "title": "Paddington", "year": 2014, "runtime_minutes": 95 },
    });
    let night = file(&desktop, "Paddington.movienight", &night.to_string());
    Hand::over(&desktop.display, window, &[&night]).lets_go();
    screen.see("Movie night at the Yıldızes");
    screen.press("Add the evening too");
    screen.see("Paddington was added from the file.");

    let plans = screen.call("plans", json!({ "month": "2026-12-01" })).unwrap();
    assert_eq!(plans["upcoming"].as_array().unwrap().len(), 2);
    let said: Vec<_> = plans["upcoming"][0]["answers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|said| said["reply"].clone())
        .collect();
    assert_eq!(said, [json!("cant"), json!("coming")], "Jon's and Mum's");
}
