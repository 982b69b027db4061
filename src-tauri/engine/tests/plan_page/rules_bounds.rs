//! Rule 6: sizes, numbers, times. Each test fails without the rule it is named after.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use houselights_engine::plan_page::{Limits, Refusal};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::common::House;
use super::party::Party;
use super::phone::{Phone, from_elsewhere, say, stays_connected, until};

#[test]
fn a_form_that_is_too_large_is_refused_and_not_read() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    let body = format!("token={}&text={}", phone.get("/who").token(), "x".repeat(9 * 1024));
    assert_eq!(phone.post("/who", &body).status, 413);
    // One that is announced and goes on for as long as somebody listens: more than the system keeps for who does not.
    let mut stream = TcpStream::connect(party.at()).expect("connects");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    let head = format!(
        "POST /who HTTP/1.1\r\nHost: {0}\r\nOrigin: http://{0}\r\nCookie: {1}\r\nConnection: close\r\n\
         Content-Length: 104857600\r\n\r\n",
        party.host(),
        phone.cookie.as_deref().expect("a cookie")
    );
    stream.write_all(head.as_bytes()).expect("said");
    let said = (0..1600).take_while(|_| stream.write_all(&[b'x'; 0x10000]).is_ok()).count();
    assert!(said < 1600, "all hundred megabytes of it were read");
    assert_eq!(party.refused(), [Refusal::Size, Refusal::Size]);
    assert_eq!(phone.get("/").status, 200, "and is well");
}

#[test]
fn a_head_that_is_too_large_is_refused() {
    let party = Party::new();
    let long = "x".repeat(20 * 1024);
    let answer = Phone::new(&party).ask("GET", "/", &[("X-Long", &long)], "");
    assert_eq!(answer.status, 431);
}

/// Long enough for an honest phone beside a busy machine.
const SHORT: Duration = Duration::from_secs(3);

#[test]
fn who_is_slow_is_let_go_and_told_of() {
    let limits = Limits { head: SHORT, request: SHORT, ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let mut slow = TcpStream::connect(party.at()).expect("connects");
    slow.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    slow.write_all(b"GET / HTTP/1.1\r\nHos").expect("said");
    slow.read_to_end(&mut Vec::new()).expect("the other end closes");
    until("it is told", || party.refused() == [Refusal::Slow]);
    // A form of which the second half never comes.
    let phone = Phone::through(&party, &party.link());
    let length = [("Content-Length", "400"), ("Origin", &format!("http://{}", party.host()))];
    let late = phone.ask("POST", "/who", &length, "token=");
    assert_eq!((late.status, late.body.as_str()), (408, "TooSlow"));
    assert_eq!(party.refused(), [Refusal::Slow, Refusal::Size]);
}

/// As browsers leave connections: opened ahead, or kept after an answer.
#[test]
fn who_is_quiet_is_let_go_without_a_word() {
    let limits = Limits { head: SHORT, ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let mut ahead = TcpStream::connect(party.at()).expect("connects");
    ahead.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    let mut kept = stays_connected(&party);
    for quiet in [&mut ahead, &mut kept] {
        quiet.read_to_end(&mut Vec::new()).expect("the other end closes");
    }
    assert_eq!(Phone::through(&party, &party.link()).get("/").status, 200);
    let mut slow = TcpStream::connect(party.at()).expect("connects");
    slow.write_all(b"GET / HTTP/1.1\r\nHos").expect("said");
    until("only that is told", || party.refused() == [Refusal::Slow]);
}

#[test]
fn a_connection_lasts_so_long() {
    let hour = Duration::from_secs(3600);
    let limits =
        Limits { head: hour, request: hour, connection: Duration::from_millis(300), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let mut kept = stays_connected(&party);
    kept.read_to_end(&mut Vec::new()).expect("the other end closes");
}

#[test]
fn all_together_have_so_many_connections() {
    let limits = Limits { connections: 2, ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let kept = [stays_connected(&party), stays_connected(&party)];
    let ask = format!("GET /look.css HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", party.host());
    assert_eq!(from_elsewhere(party.at(), ask.as_bytes()), b"", "a third gets no word, wherever it is from");
    assert_eq!(party.refused(), [Refusal::Crowd]);
    drop(kept);
    until("there is room again", || !from_elsewhere(party.at(), ask.as_bytes()).is_empty());
}

#[test]
fn one_address_has_so_many_connections_and_gets_them_back() {
    let limits = Limits { connections_each: 3, ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let kept: Vec<_> = (0..3).map(|_| stays_connected(&party)).collect();
    let get = format!("GET /look.css HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", party.host());
    assert!(say(party.at(), get.as_bytes()).is_none(), "the fourth gets no word");
    drop(kept);
    until("there is room again", || say(party.at(), get.as_bytes()).is_some());
}

#[test]
fn the_way_to_other_methods_and_files_is_shut() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    for (method, path, status) in [
        ("PUT", "/reply", 405),
        ("DELETE", "/", 405),
        ("GET", "/reply", 405),
        ("GET", "/../../etc/passwd", 404),
        ("GET", "/fonts/..%2fhouselights.db", 404),
        ("GET", "/houselights.db", 404),
    ] {
        assert_eq!(phone.ask(method, path, &[], "").status, status, "{method} {path}");
    }
}

#[test]
fn whatever_is_sent_is_answered_and_nothing_breaks() {
    let limits = Limits { address: (1e6, 1e6), all: (1e6, 1e6), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let phone = Phone::through(&party, &party.link());
    phone.send("/who", "text=Nan");
    let token = phone.get("/").token().to_owned();
    let path = prop_oneof![
        prop::sample::select(vec!["/who", "/reply", "/bring", "/vote", "/suggest"]).prop_map(str::to_owned),
        "/[a-z/.%?=&0-9]{0,40}",
    ];
    let field = "(text|member|reply|film|token|x)=[^\r\n]{0,60}";
    let body = prop::collection::vec(field, 0..5).prop_map(|fields| fields.join("&"));
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(150) });
    let kept = runner.run(&(path, body), |(path, body)| {
        for method in ["POST", "GET"] {
            let form = format!("token={token}&{body}");
            let origin = format!("http://{}", party.host());
            let answer =
                phone.ask(method, &path, &[("Origin", &origin)], if method == "POST" { &form } else { "" });
            prop_assert!(answer.status < 500, "{method} {path} {form}: {answer:?}");
        }
        Ok(())
    });
    kept.expect("everything is answered");
    assert_eq!(phone.get("/").status, 200);
}
