//! The attacks that a page on a network has to expect, each under the name that others know it by: it is refused, whoever
//! keeps the log hears of it in a word that holds nobody's data, and the family's phones go on. What is behind each rule
//! is tested with it (`rules_*`, `wishes_door`, `feeds`); that the log holds no secret is in `tests/e2e/log.rs`.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use houselights_engine::plan_page::{Limits, Refusal};
use houselights_engine::view::StartSharing;

use super::common::House;
use super::party::{Party, planned};
use super::phone::{Phone, from_elsewhere, until};
use super::wisher::{give, wisher};

/// Every form that a phone can send.
const FORMS: [&str; 9] = [
    "/who",
    "/reply",
    "/bring",
    "/vote",
    "/suggest",
    "/dates",
    "/wishes/say",
    "/wishes/new",
    "/wishes/take-back",
];
/// Every page that it can ask for.
const PAGES: [&str; 9] = [
    "/?again",
    "/who",
    "/bring",
    "/films",
    "/dates",
    "/calendar.ics",
    "/wishes?again",
    "/wishes/own",
    "/wishes/new",
];
const GUESS: &str = "0123456789abcdef0123456789abcdef01234567";

/// A household that shares an evening and its list, and bears as much as a test asks.
fn household() -> Party {
    let limits = Limits { address: (1e6, 1e6), all: (1e6, 1e6), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    give(&party, "Mum");
    party.page.make_feed(None).expect("a calendar");
    party
}

/// It was told of, and of nothing else; nobody said anything, and the family comes in.
fn refused(party: &Party, why: Refusal) {
    until("it is told", || !party.refused().is_empty());
    assert!(party.refused().iter().all(|told| *told == why), "{:?}", party.refused());
    assert!(party.engine.evening(party.session).expect("an evening").answers.is_empty());
    assert!(party.engine.wishes().expect("wishes").is_empty());
    alive(party);
}

fn alive(party: &Party) {
    assert_eq!(Phone::through(party, &party.link_for("Jon")).get("/").status, 200);
    assert_eq!(wisher(party, "Theo").get("/wishes").status, 200);
}

/// Says it and hears everything that comes back.
fn hear(party: &Party, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(party.at()).expect("connects");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    let _ = stream.write_all(bytes);
    let mut heard = Vec::new();
    let _ = stream.read_to_end(&mut heard);
    String::from_utf8_lossy(&heard).into_owned()
}

fn statuses(heard: &str) -> Vec<&str> {
    heard.split("HTTP/1.1 ").skip(1).filter_map(|answer| answer.get(..3)).collect()
}

#[test]
fn wrong_host() {
    let party = household();
    let phone = Phone::through(&party, &party.link());
    for host in ["evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", "[::1]", "@127.0.0.1", "0x7f.1", ""]
    {
        for path in PAGES {
            assert_eq!(phone.ask("GET", path, &[("Host", host)], "").status, 421, "{host} {path}");
        }
    }
    refused(&party, Refusal::Host);
}

#[test]
fn wrong_origin() {
    let party = household();
    let phone = Phone::through(&party, &party.link_for("Jon"));
    let form = format!("token={}&reply=coming&film=Elf&text=cake", phone.get("/bring").token());
    let longer = format!("http://{}.evil.example", party.host());
    let safer = format!("https://{}", party.host());
    for origin in ["http://evil.example", "null", "file://", "", longer.as_str(), &safer] {
        for path in FORMS {
            assert_eq!(phone.ask("POST", path, &[("Origin", origin)], &form).status, 403, "{origin} {path}");
        }
    }
    refused(&party, Refusal::Origin);
}

/// As a page elsewhere does whose name was made to lead here: its host and its origin agree, and the browser sends along
/// whatever it has.
#[test]
fn dns_rebinding() {
    let party = household();
    let phone = Phone::through(&party, &party.link_for("Jon"));
    let form = format!("token={}&reply=coming", phone.get("/bring").token());
    let rebound = format!("evil.example:{}", party.at().port());
    let headers = [("Host", rebound.as_str()), ("Origin", &format!("http://{rebound}"))];
    for path in FORMS {
        assert_eq!(phone.ask("POST", path, &headers, &form).status, 421, "{path}");
    }
    for path in [&party.link(), "/", "/look.css", "/fonts/figtree.woff2"] {
        let answer = phone.ask("GET", path, &headers, "");
        assert_eq!((answer.status, answer.header("set-cookie")), (421, None), "{path}");
    }
    refused(&party, Refusal::Host);
}

#[test]
fn no_cookie() {
    let party = household();
    let nobody = Phone::new(&party);
    for path in PAGES {
        assert_eq!(nobody.get(path).status, 401, "{path}");
    }
    for path in FORMS {
        assert_eq!(nobody.post(path, "token=&reply=coming&film=Elf").status, 401, "{path}");
    }
    refused(&party, Refusal::Link);
}

#[test]
fn expired_token() {
    let house = House::with_family();
    let other = planned(&house, "2026-12-30T20:15:00");
    let party = Party::of(house, Limits::default(), 8);
    let link = party.link_for("Jon");
    let phone = Phone::through(&party, &link);
    let form = format!("token={}&reply=coming", phone.get("/bring").token());
    // The door stays open for another evening.
    party.page.start(&StartSharing { session: other, address: None }).expect("shared");
    party.clock.set(party.shared.until);
    let answers = [phone.get("/"), phone.post("/reply", &form), Phone::new(&party).get(&link)];
    assert_eq!(answers.map(|answer| answer.status), [410; 3]);
    assert_eq!(party.refused(), [Refusal::Link; 3]);
    assert!(party.engine.evening(party.session).expect("an evening").answers.is_empty());
    assert_eq!(wisher(&party, "Mum").get("/wishes").status, 200);
}

#[test]
fn revoked_token() {
    let party = household();
    let link = party.link_for("Ayşe");
    let phone = Phone::through(&party, &link);
    let form = format!("token={}&reply=coming", phone.get("/bring").token());
    let id = party.page.view(party.session).expect("a view").links.last().expect("hers").link.id;
    party.page.revoke(party.session, id).expect("taken back");
    let answers = [phone.get("/"), phone.post("/reply", &form), Phone::new(&party).get(&link)];
    assert_eq!(answers.map(|answer| answer.status), [410; 3]);
    refused(&party, Refusal::Link);
}

#[test]
fn guessed_token() {
    let party = household();
    let mut phone = Phone::new(&party);
    for path in [format!("/i/{GUESS}"), format!("/w/{GUESS}"), format!("/feed/{GUESS}.ics")] {
        let answer = phone.get(&path);
        assert_eq!((answer.status, answer.header("set-cookie")), (404, None), "{path}");
    }
    phone.cookie = Some(format!("visit={GUESS}; wishes={GUESS}"));
    for path in PAGES {
        assert_eq!(phone.get(path).status, 404, "{path}");
    }
    for path in FORMS {
        assert_eq!(phone.post(path, &format!("token={GUESS}&reply=coming&film=Elf")).status, 404, "{path}");
    }
    refused(&party, Refusal::Link);
    // Nor does the token of the forms, to somebody who is let in.
    let phone = Phone::through(&party, &party.link_for("Jon"));
    assert_eq!(phone.post("/reply", &format!("token={GUESS}&reply=coming")).status, 403);
    assert_eq!(party.refused().last(), Some(&Refusal::FormToken));
}

/// Ten megabytes are announced and begun. That the answer comes while the rest was never sent shows that nobody waits
/// for it, and what is kept of it is what was sent.
#[test]
fn ten_megabyte_body() {
    let party = household();
    let guest = Phone::through(&party, &party.link_for("Jon"));
    let mum = wisher(&party, "Mum");
    for path in FORMS {
        let phone = if path.starts_with("/wishes") { &mum } else { &guest };
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {0}\r\nOrigin: http://{0}\r\nCookie: {1}\r\n\
             Content-Length: 10485760\r\n\r\ntoken={GUESS}&text={2}",
            party.host(),
            phone.cookie.as_deref().expect("a cookie"),
            "x".repeat(9 * 1024),
        );
        assert_eq!(statuses(&hear(&party, head.as_bytes())), ["413"], "{path}");
    }
    refused(&party, Refusal::Size);
}

#[test]
fn slow_client() {
    // Long enough for an honest phone beside a busy machine, short enough for who tells only half.
    let short = Duration::from_secs(3);
    let limits = Limits { head: short, request: short, ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let heard = hear(&party, b"GET / HTTP/1.1\r\nHos");
    assert!(heard.is_empty(), "half a head is let go without a word: {heard}");
    let phone = Phone::through(&party, &party.link_for("Jon"));
    let length = [("Content-Length", "400"), ("Origin", &format!("http://{}", party.host()))];
    assert_eq!(phone.ask("POST", "/reply", &length, "token=").status, 408, "half a form");
    assert_eq!(party.refused(), [Refusal::Slow, Refusal::Size]);
    assert_eq!(Phone::through(&party, &party.link()).get("/").status, 200);
}

#[test]
fn ten_thousand_requests() {
    let limits = Limits { address: (40.0, 0.0), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let one = format!("GET /nothing HTTP/1.1\r\nHost: {}\r\n\r\n", party.host());
    let last = one.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    let mut answered = (0, 0);
    for _ in 0..20 {
        let heard = hear(&party, (one.repeat(499) + &last).as_bytes());
        answered.0 += statuses(&heard).iter().filter(|status| **status == "404").count();
        answered.1 += statuses(&heard).iter().filter(|status| **status == "429").count();
    }
    assert_eq!(answered, (40, 9_960));
    assert_eq!(party.refused(), [Refusal::Haste; 9_960]);
    let other = String::from_utf8(from_elsewhere(party.at(), last.as_bytes())).expect("text");
    assert!(other.starts_with("HTTP/1.1 404"), "somebody else is answered: {other}");
}

#[test]
fn path_tricks() {
    let party = household();
    let phone = Phone::through(&party, &party.link());
    for path in [
        "/../houselights.db",
        "/..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/fonts/..%2fhouselights.db",
        "/fonts/....//houselights.db",
        "/i/..%5c..%5chouselights.db",
        "/feed/%00.ics",
        "/wishes/film/../../look.css",
        "/look.css/..\\houselights.db",
        "//evil.example/",
        "/%0d%0aSet-Cookie:%20visit=x",
        "/calendar.ics%00.html",
    ] {
        let answer = phone.get(path);
        assert_eq!((answer.status, answer.header("set-cookie")), (404, None), "{path}");
        assert!(!answer.head.contains("evil.example"), "{path}");
    }
    refused(&party, Refusal::Path);
}

#[test]
fn x_forwarded_for() {
    let claims =
        "X-Forwarded-For: 127.0.0.1\r\nX-Real-IP: 127.0.0.1\r\nForwarded: for=127.0.0.1;host=localhost\r\n";
    // Somebody from elsewhere is not believed to be a neighbour.
    let party = Party::of(House::with_family(), Limits::default(), 32);
    let ask = format!("GET / HTTP/1.1\r\nHost: {}\r\n{claims}Connection: close\r\n\r\n", party.host());
    assert_eq!(from_elsewhere(party.at(), ask.as_bytes()), b"");
    refused(&party, Refusal::Stranger);
    // Nor somebody who asks too much to be many, nor another host to be this one.
    let limits = Limits { address: (5.0, 0.0), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let other = Phone::new(&party).ask(
        "GET",
        "/",
        &[("Host", "evil.example"), ("X-Forwarded-Host", &party.host())],
        "",
    );
    assert_eq!(other.status, 421);
    let asked = (0..6).map(|n| {
        let other = format!("192.168.7.{n}");
        Phone::new(&party).ask("GET", "/", &[("X-Forwarded-For", &other), ("X-Real-IP", &other)], "").status
    });
    assert_eq!(asked.collect::<Vec<_>>(), [401, 401, 401, 401, 429, 429]);
    assert_eq!(party.refused(), [Refusal::Host, Refusal::Haste, Refusal::Haste]);
}
