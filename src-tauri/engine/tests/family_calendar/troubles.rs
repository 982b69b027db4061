//! What goes wrong, and that each is told for what it is.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;
use std::thread;

use houselights_engine::Error;
use houselights_engine::caldav::{CalendarTrouble, Why};
use houselights_engine::view::{CalendarLogin, ConnectCalendar, WhichCalendar};

use crate::family::{Family, calendar_of};
use crate::server::{Kind, PASSWORD, Server, USER};

fn trouble<T: std::fmt::Debug>(answer: Result<T, Error>) -> CalendarTrouble {
    match answer.expect_err("trouble") {
        Error::Calendar(trouble) => trouble,
        other => panic!("{other}"),
    }
}

/// Something on loopback that answers every request with the same words.
fn answers(words: &'static str) -> CalendarLogin {
    let door = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let address = format!("http://{}", door.local_addr().expect("an address"));
    thread::spawn(move || {
        for mut stream in door.incoming().flatten() {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(words.as_bytes());
        }
    });
    CalendarLogin { address, user: "mum".into(), password: PASSWORD.into() }
}

#[test]
fn each_wrong_address_is_told_for_what_it_is() {
    let family = Family::before(Kind::Radicale);
    let find = |login: &CalendarLogin| trouble(family.calendar.find(login));
    let web =
        answers("HTTP/1.1 200 OK\r\nContent-Length: 21\r\nConnection: close\r\n\r\n<html>My photos</html>");
    assert_eq!(find(&web), CalendarTrouble::NoCalendars);
    let none = answers("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assert_eq!(find(&none), CalendarTrouble::NoCalendars);
    let round =
        answers("HTTP/1.1 301 Moved\r\nLocation: /round\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assert_eq!(find(&round), CalendarTrouble::NoCalendars);
    let away = answers(
        "HTTP/1.1 302 Found\r\nLocation: http://example.org/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    );
    assert_eq!(find(&away), CalendarTrouble::NotSecure, "nobody is told the password in the open");
    let tired = answers("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assert_eq!(find(&tired), CalendarTrouble::Unreachable);
    let silent = answers("");
    assert_eq!(find(&silent), CalendarTrouble::Unreachable);
    let plain = CalendarLogin { address: web.address.replace("http:", "https:"), ..web.clone() };
    assert_eq!(find(&plain), CalendarTrouble::NotSecure, "nothing is encrypted there");
    for (address, told) in [
        ("my calendar", CalendarTrouble::BadAddress),
        ("http://calendar.example.org", CalendarTrouble::NotSecure),
        ("http://127.0.0.1:1", CalendarTrouble::Unreachable),
    ] {
        assert_eq!(find(&CalendarLogin { address: address.into(), ..web.clone() }), told, "{address}");
    }
    let colon = CalendarLogin { user: "a:b".into(), ..family.server.login() };
    assert_eq!(find(&colon), CalendarTrouble::Password);
    assert!(!format!("{:?}", family.server.login()).contains("lamp"), "a password is printed nowhere");
}

/// The address of a server whose certificate this process is told to trust: the test below, run by itself.
const TRUSTED: &str = "HOUSELIGHTS_TRUSTED_SERVER";

#[test]
fn a_server_is_trusted_by_its_certificate() {
    if let Ok(address) = std::env::var(TRUSTED) {
        let (calendar, _folder) = crate::family::alone();
        let login = CalendarLogin { address, user: USER.into(), password: PASSWORD.into() };
        assert!(calendar.find(&login).expect("found").can_make);
        return;
    }
    let family = Family::near(Server::encrypted());
    let login = family.server.login();
    assert_eq!(trouble(family.calendar.find(&login)), CalendarTrouble::Untrusted);
    // What a computer trusts is read once, so another process is the one that trusts it.
    let trusting = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "troubles::a_server_is_trusted_by_its_certificate"])
        .env("SSL_CERT_FILE", family.server.certificate())
        .env(TRUSTED, login.address)
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&trusting.stdout).into_owned();
    assert!(trusting.status.success() && said.contains("1 passed"), "{said}");
}

#[test]
fn a_wrong_password_waits_for_the_right_one() {
    let family = Family::with(Kind::Radicale);
    let wrong = CalendarLogin { password: "popcorn".into(), ..family.server.login() };
    assert_eq!(trouble(family.calendar.find(&wrong)), CalendarTrouble::Password);
    family.plan("2026-12-19T20:15:00");
    family.settle();
    let account = family.ring.kept.lock().unwrap().keys().next().expect("an account").clone();
    family.ring.kept.lock().unwrap().insert(account, "changed elsewhere".into());
    family.plan("2026-12-20T20:15:00");
    assert_eq!(family.work(), None, "trying on would shut the account");
    assert_eq!((family.view().trouble, family.view().waiting), (Some(CalendarTrouble::Password), 1));
    assert_eq!(trouble(family.calendar.renew_password("still wrong".into())), CalendarTrouble::Password);
    family.calendar.renew_password(PASSWORD.into()).expect("the right one");
    family.settle();
    assert_eq!(family.entries().len(), 2);
}

#[test]
fn without_a_keyring_the_password_lives_as_long_as_the_program() {
    let mut family = Family::before(Kind::Radicale);
    *family.ring.shut.lock().unwrap() = true;
    let login = family.server.login();
    let calendar = WhichCalendar::New { name: "Film nights".into() };
    let view = family.calendar.connect(ConnectCalendar { login, calendar }).expect("connected");
    assert!(view.password_in_memory);
    family.plan("2026-12-19T20:15:00");
    family.settle();
    for file in ["houselights.db", "houselights.db-wal"] {
        let bytes = std::fs::read(family.house.folder.path().join(file)).expect("a file");
        assert!(!String::from_utf8_lossy(&bytes).contains("lamp & film"), "the password is in no file");
    }
    // The program is opened again.
    family.calendar = calendar_of(&family.engine, &family.ring);
    family.plan("2026-12-20T20:15:00");
    family.work();
    assert_eq!(family.view().trouble, Some(CalendarTrouble::NoPassword));
    let view = family.calendar.renew_password(PASSWORD.into()).expect("typed again");
    assert!(view.password_in_memory);
    family.settle();
}

#[test]
fn a_calendar_that_was_deleted_there_is_said() {
    let family = Family::with(Kind::Radicale);
    family.plan("2026-12-19T20:15:00");
    family.settle();
    family.server.delete(&family.path);
    family.plan("2026-12-20T20:15:00");
    family.calendar.work(Why::Asked).expect("looked");
    assert_eq!(family.view().trouble, Some(CalendarTrouble::CalendarGone));
}

#[test]
fn nothing_is_asked_while_nothing_is_to_be_done() {
    let mut family = Family::with(Kind::Radicale);
    family.plan("2026-12-19T20:15:00");
    family.settle();
    family.server.stop();
    family.clock.advance(chrono::TimeDelta::minutes(14));
    let next = family.work().expect("a time");
    assert_eq!(next, crate::common::utc("2026-12-18T19:55:00Z"));
    assert_eq!(family.view().trouble, None, "nobody was asked");
    // A clock that is set back by a day does not make it wait for a day.
    family.clock.advance(chrono::TimeDelta::days(-1));
    family.work();
    assert_eq!(family.view().trouble, Some(CalendarTrouble::Unreachable));
}
