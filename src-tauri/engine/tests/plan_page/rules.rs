//! The rules of the door. Each test fails without the rule it is named after.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use houselights_domain::id::SessionId;
use houselights_domain::plan::Person;
use houselights_domain::share::{Address, AddressKind, Scope};
use houselights_engine::Engine;
use houselights_engine::plan_page::{Limits, PORT, PlanPage, Refusal};
use houselights_engine::view::StartSharing;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sha2::{Digest, Sha256};

use super::common::House;
use super::party::{Party, loopback, outside, own_address};
use super::phone::{Phone, say};

/// Asks until it is so.
pub fn until(what: &str, mut so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !so() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what}");
        std::thread::yield_now();
    }
}

// 1. Off until someone shares; the network's own only; over by itself.

#[test]
fn nobody_is_let_in_before_somebody_shares_or_after_they_stop() {
    let (house, at) = (House::with_family(), own_address());
    let session = planned(&house, "2026-12-18T20:15:00");
    let party = Party::before(house, session, |outside| outside.port = PORT);
    *party.addresses.lock().expect("addresses") = vec![at.clone()];
    let knock = || TcpStream::connect((at.ip, PORT));
    assert!(knock().is_err(), "off until somebody shares");
    let request = StartSharing { session, address: None };
    let shared = party.page.start(&request).expect("shared");
    assert_eq!((shared.on, shared.port), (true, Some(PORT)));
    assert!(knock().is_ok());
    assert_eq!(party.page.shared(), [session]);
    let view = party.page.stop(session).expect("stopped");
    assert!(!view.on && party.page.shared().is_empty());
    until("the door shuts", || knock().is_err());
}

#[test]
fn one_word_stops_all_that_is_shared() {
    let house = House::with_family();
    let other = planned(&house, "2026-12-30T20:15:00");
    let party = Party::of(house, Limits::default(), 8);
    party.page.start(&StartSharing { session: other, address: None }).expect("shared");
    let shared = party.page.subscribe();
    party.page.stop_all();
    assert!(shared.has_changed().expect("open") && shared.borrow().is_empty());
    until("the door shuts", || TcpStream::connect(party.at()).is_err());
}

#[test]
fn where_no_link_can_be_given_nothing_is_open() {
    let (mut house, at) = (House::with_family(), own_address());
    let session = planned(&house, "2026-12-18T20:15:00");
    house.engine = None;
    house.engine =
        Some(Engine::open_read_only(house.folder.path(), house.clock.ports()).expect("opens for looking"));
    let party = Party::before(house, session, |outside| outside.port = PORT);
    *party.addresses.lock().expect("addresses") = vec![at.clone()];
    let refused = party.page.start(&StartSharing { session, address: None });
    assert_eq!(refused.map_err(|error| error.code()).err(), Some("read_only"));
    assert!(party.page.shared().is_empty());
    assert!(TcpStream::connect((at.ip, PORT)).is_err(), "the door is shut");
}

#[test]
fn an_evening_that_is_over_or_called_off_is_not_shared() {
    let house = House::with_family();
    let (over, off) = (planned(&house, "2026-12-17T20:15:00"), planned(&house, "2026-12-30T20:15:00"));
    house.cancel_evening(off).expect("called off");
    let party = Party::of(house, Limits::default(), 8);
    let refused = |session| {
        let refused = party.page.start(&StartSharing { session, address: None });
        refused.map_err(|error| error.code()).expect_err("refused")
    };
    assert_eq!((refused(over), refused(off)), ("is_over", "not_waiting"));
    assert_eq!(party.page.shared(), [party.session]);
    party.engine.cancel_evening(party.session).expect("called off");
    let moved = StartSharing { session: party.session, address: Some("127.0.0.1".into()) };
    assert!(party.page.start(&moved).is_ok(), "one that is shared already goes on to say so");
}

#[test]
fn the_window_reads_again_when_a_link_is_given_or_taken_back() {
    let party = Party::new();
    let mut shared = party.page.subscribe();
    party.link_for("Jon");
    assert!(shared.has_changed().expect("open"), "given");
    shared.borrow_and_update();
    let id = party.page.view(party.session).expect("a view").links[0].link.id;
    party.page.revoke(party.session, id).expect("taken back");
    assert!(shared.has_changed().expect("open"), "taken back");
}

/// An evening without a film.
fn planned(house: &House, local: &str) -> SessionId {
    house.plan_evening(house.evening(None, local)).expect("planned").value.session.id
}

#[test]
fn the_door_shuts_by_itself_an_hour_after_the_evening() {
    let house = House::with_family();
    let later = planned(&house, "2026-12-30T20:15:00");
    let party = Party::of(house, Limits::default(), 8);
    let until_later =
        party.page.start(&StartSharing { session: later, address: None }).expect("shared").until;
    // Any news makes it look. That it let the first one go shows that it did, and left the other alone.
    let looks_at = |moment| {
        party.clock.set(moment);
        party.engine.add_rule("Fridays Theo chooses".into()).expect("news");
    };
    looks_at(party.shared.until);
    until("the first is over", || !party.page.shared().contains(&party.session));
    assert_eq!(party.page.shared(), [later]);
    assert!(TcpStream::connect(party.at()).is_ok());
    looks_at(until_later);
    until("the door shuts", || TcpStream::connect(party.at()).is_err());
    until("it is said", || party.page.shared().is_empty());
}

#[test]
fn without_any_news_the_door_looks_at_the_clock_every_half_minute() {
    let mut house = House::with_family();
    let session = planned(&house, "2026-12-18T20:15:00");
    let engine = Arc::new(house.engine.take().expect("open"));
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().expect("one");
    runtime.block_on(async {
        let handle = tokio::runtime::Handle::current();
        let page = PlanPage::new(engine, outside(vec![loopback(8)]), handle);
        let until = page.start(&StartSharing { session, address: None }).expect("shared").until;
        let mut shared = page.subscribe();
        // The first look, at a clock that does not say it yet.
        tokio::time::sleep(Duration::from_secs(5)).await;
        house.clock.set(until);
        let begun = tokio::time::Instant::now();
        tokio::time::timeout(Duration::from_secs(600), shared.changed())
            .await
            .expect("in time")
            .expect("open");
        assert!(shared.borrow().is_empty());
        assert!(begun.elapsed() <= Duration::from_secs(30), "{:?}", begun.elapsed());
    });
}

#[test]
fn stopping_cuts_who_is_connected() {
    let hour = Duration::from_secs(3600);
    let limits = Limits { head: hour, request: hour, connection: hour, ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let mut kept = stays_connected(&party);
    party.page.stop(party.session).expect("stopped");
    kept.read_to_end(&mut Vec::new()).expect("the other end closes");
}

#[test]
fn who_is_not_of_this_network_gets_no_word() {
    // Loopback is the network of one address: anything else of 127/8 comes from elsewhere.
    let party = Party::of(House::with_family(), Limits::default(), 32);
    let stranger = from_elsewhere(party.at(), b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assert_eq!(stranger, b"", "not even an answer");
    assert_eq!(party.refused(), [Refusal::Stranger]);
}

#[test]
fn what_a_proxy_says_of_who_asks_is_not_believed() {
    let limits = Limits { address: (5.0, 0.0), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let phone = Phone::new(&party);
    let asked: Vec<u16> = (0..7)
        .map(|n| {
            let other = format!("192.168.7.{n}");
            let headers =
                [("X-Forwarded-For", other.as_str()), ("X-Real-IP", &other), ("Forwarded", "for=10.0.0.1")];
            phone.ask("GET", "/", &headers, "").status
        })
        .collect();
    assert_eq!(asked, [401, 401, 401, 401, 401, 429, 429], "one address, whatever it says of itself");
}

/// A connection that had its answer and stays for another.
fn stays_connected(party: &Party) -> TcpStream {
    let mut stream = TcpStream::connect(party.at()).expect("connects");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    let head = format!("GET /look.css HTTP/1.1\r\nHost: {}\r\n\r\n", party.host());
    stream.write_all(head.as_bytes()).expect("said");
    let mut first = [0; 12];
    stream.read_exact(&mut first).expect("an answer");
    stream
}

/// A connection from another loopback address than the server's.
fn from_elsewhere(to: std::net::SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let stream = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
        socket.bind("127.0.0.9:0".parse().unwrap()).expect("bound");
        socket.connect(to).await.expect("connected").into_std().expect("a stream")
    });
    stream.set_nonblocking(false).expect("blocking");
    let mut stream = stream;
    let _ = stream.write_all(bytes);
    let mut heard = Vec::new();
    let _ = stream.read_to_end(&mut heard);
    heard
}

#[test]
fn the_door_follows_this_computer_within_its_network_and_comes_back() {
    let party = Party::new();
    let link = party.link();
    let mut shared = party.page.subscribe();
    let at = || party.page.view(party.session).expect("a view").address;
    let mut looks = |address: Address| {
        shared.borrow_and_update();
        *party.addresses.lock().expect("addresses") = vec![address];
        party.engine.add_rule("Fridays Theo chooses".into()).expect("news");
        until("the window hears of the move", || shared.has_changed().expect("open"));
    };
    looks(Address { ip: [127, 0, 0, 2].into(), ..loopback(8) });
    assert_eq!(at().as_deref(), Some("127.0.0.2"));
    let view = party.page.view(party.session).expect("a view");
    let url = view.links[0].url.clone().expect("the same link");
    assert!(url.starts_with("http://127.0.0.2:") && url.ends_with(&link), "{url}");
    let new = std::net::SocketAddr::from(([127, 0, 0, 2], view.port.expect("a port")));
    let head = format!("GET {link} HTTP/1.1\r\nHost: {new}\r\nConnection: close\r\n\r\n");
    assert_eq!(say(new, head.as_bytes()).expect("an answer").status, 303);
    until("the old one is shut", || TcpStream::connect(party.at()).is_err());
    looks(loopback(8));
    assert_eq!(at().as_deref(), Some("127.0.0.1"));
}

#[test]
fn the_door_waits_for_its_network_and_stands_in_no_other() {
    // The networks of one address each are all others to each other.
    let party = Party::of(House::with_family(), Limits::default(), 32);
    let (link, mut shared) = (party.link(), party.page.subscribe());
    let tunnel = Address { ip: [127, 0, 0, 2].into(), kind: AddressKind::Vpn, ..loopback(32) };
    for (addresses, what) in [
        (Vec::new(), "the window hears that no phone gets here"),
        (vec![loopback(32)], "and that they do again"),
        (vec![tunnel], "that there is only another network"),
    ] {
        shared.borrow_and_update();
        *party.addresses.lock().expect("addresses") = addresses;
        party.engine.add_rule("Fridays Theo chooses".into()).expect("news");
        until(what, || shared.has_changed().expect("open"));
        let at = party.page.view(party.session).expect("a view").address;
        assert_eq!(at.as_deref(), Some("127.0.0.1"), "{what}");
        assert_eq!(Phone::through(&party, &link).get("/").status, 200, "open for when the network is back");
    }
}

// 2. Tokens.

#[test]
fn no_secret_stands_in_the_file_or_in_a_page() {
    let party = Party::new();
    let link = party.link();
    let phone = Phone::through(&party, &link);
    let digits = link.strip_prefix("/i/").expect("the secret");
    assert!(digits.len() >= 32, "at least 128 bits in hexadecimal digits");
    let own = phone.cookie.as_deref().and_then(|cookie| cookie.strip_prefix("visit=")).expect("a cookie");
    let page = phone.get("/");
    assert!(!page.body.contains(digits) && !page.body.contains(own));
    let mut looked = 0;
    for entry in std::fs::read_dir(party.engine.folder()).expect("a folder").flatten() {
        let Ok(bytes) = std::fs::read(entry.path()) else { continue };
        looked += bytes.len();
        for secret in [digits, own] {
            let found = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
            assert!(!found, "{} holds a secret", entry.path().display());
        }
    }
    assert!(looked > 10_000, "the household's file was read");
}

#[test]
fn a_link_that_was_taken_back_opens_nothing_from_that_moment() {
    let party = Party::new();
    let link = party.link();
    let phone = Phone::through(&party, &link);
    let id = party.page.view(party.session).expect("a view").links[0].link.id;
    party.page.revoke(party.session, id).expect("taken back");
    assert_eq!(phone.get("/").status, 410);
    let again = Phone::new(&party).get(&link);
    assert_eq!(again.status, 410);
    assert!(again.body.contains("Revoked"));
    assert_eq!(party.refused(), [Refusal::Link, Refusal::Link]);
}

#[test]
fn a_link_whose_time_is_over_opens_nothing() {
    let house = House::with_family();
    let other = planned(&house, "2026-12-30T20:15:00");
    let party = Party::of(house, Limits::default(), 8);
    let link = party.link();
    let phone = Phone::through(&party, &link);
    // The door stays open for another evening.
    party.page.start(&StartSharing { session: other, address: None }).expect("shared");
    party.clock.set(party.shared.until);
    let (own, fresh) = (phone.get("/"), Phone::new(&party).get(&link));
    assert_eq!((own.status, fresh.status), (410, 410), "{own:?}");
    assert!(fresh.body.contains("Expired"));
}

#[test]
fn nobody_can_shut_the_others_out_by_opening_a_link_often() {
    let limits = Limits { address: (1000.0, 1000.0), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let link = party.link();
    let (nan, silent) = (Phone::through(&party, &link), Phone::through(&party, &link));
    nan.send("/who", "text=Nan");
    for _ in 0..110 {
        assert_eq!(Phone::new(&party).get(&link).status, 303);
    }
    assert!(nan.get("/").body.contains("for Nan"), "who said who they are stays");
    assert_eq!(silent.get("/").status, 404, "the oldest silent one made room");
    assert_eq!(party.page.view(party.session).expect("a view").links[0].phones, 100);
}

#[test]
fn a_link_does_no_more_than_it_was_made_for() {
    let party = Party::new();
    let (nothing, only) = (Scope { answer: false, vote: false, suggest: false }, Scope::default());
    let nan = || Some(Person::Guest { name: "Nan".into() });
    let looking = Phone::through(&party, &party.link_of(None, nothing));
    let page = looking.get("/").body;
    assert!(page.contains("<h1>Miracle in Cell No. 7</h1>"), "it can be read");
    assert!(
        !page.contains("action=\"/who\"") && !page.contains("/films") && !page.contains("/bring"),
        "{page}"
    );
    let whole = Phone::through(&party, &party.link_of(nan(), only));
    let token = |phone: &Phone<'_>| form_token(phone);
    for (path, fields, scope) in [
        ("/reply", "reply=coming", Scope { answer: false, ..only }),
        ("/bring", "text=cake", Scope { answer: false, ..only }),
        ("/vote", "film=", Scope { vote: false, ..only }),
        ("/suggest", "film=Elf", Scope { suggest: false, ..only }),
    ] {
        let narrow = Phone::through(&party, &party.link_of(nan(), scope));
        let refused = narrow.post(path, &format!("token={}&{fields}", token(&narrow)));
        assert_eq!(refused.status, 403, "{path}");
        assert!(refused.body.contains("NotAllowed"), "{path}");
        assert_eq!(whole.post(path, &format!("token={}&{fields}", token(&whole))).status, 303, "{path}");
    }
    assert_eq!((looking.get("/who").status, looking.get("/films").status), (403, 403));
    let refused = party.refused();
    assert!(refused.len() == 6 && refused.iter().all(|why| *why == Refusal::Scope), "{refused:?}");
}

/// What the pages of a phone hide in their forms: a hash of its cookie. A page without forms has none to read it from.
fn form_token(phone: &Phone<'_>) -> String {
    let cookie = phone.cookie.as_deref().and_then(|cookie| cookie.strip_prefix("visit=")).expect("a cookie");
    let digest = Sha256::digest(format!("form {cookie}").as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_guessed_link_or_cookie_opens_nothing() {
    let party = Party::new();
    let mut phone = Phone::new(&party);
    for path in
        ["/i/0000000000000000000000000000000000000000", "/i/x", "/i/%00%0a", "/i/..%2f..%2fetc%2fpasswd"]
    {
        assert_eq!(phone.get(path).status, 404, "{path}");
    }
    phone.cookie = Some("visit=0000000000000000000000000000000000000000".into());
    assert_eq!(phone.get("/").status, 404);
    phone.cookie = Some("visit=' OR 1=1 --".into());
    assert_eq!(phone.get("/").status, 401);
}

#[test]
fn a_phone_of_an_evening_that_is_not_shared_now_stays_outside() {
    let house = House::with_family();
    let other = planned(&house, "2026-12-30T20:15:00");
    let party = Party::of(house, Limits::default(), 8);
    let link = party.link();
    let phone = Phone::through(&party, &link);
    party.page.start(&StartSharing { session: other, address: None }).expect("shared");
    party.page.stop(party.session).expect("stopped");
    let page = phone.get("/");
    assert_eq!(page.status, 410, "the door is open, but for another evening");
    assert!(page.body.contains("NotShared"));
    assert_eq!(Phone::new(&party).get(&link).status, 410, "nor does a new one come in");
    let all = party.page.view(party.session).expect("a view");
    assert_eq!(all.links[0].phones, 1, "and nothing is kept of it");
}

// 3. The secret leaves the address at the first look.

#[test]
fn the_first_look_swaps_the_secret_for_a_cookie() {
    let party = Party::new();
    let entered = Phone::new(&party).get(&party.link());
    assert_eq!((entered.status, entered.header("location")), (303, Some("/")));
    let cookie = entered.header("set-cookie").expect("a cookie");
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains(party.link().trim_start_matches("/i/")), "the phone has a secret of its own");
    let without = Phone::new(&party).get("/");
    assert_eq!((without.status, without.header("refresh")), (401, Some("0; url=/?again")));
    assert_eq!(Phone::new(&party).get("/?again").header("refresh"), None, "once");
}

// 4. Hosts, origins, form tokens.

#[test]
fn a_name_that_is_not_this_computers_is_misdirected() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    let port = party.at().port();
    let rebound = format!("evil.example:{port}");
    for host in [rebound.as_str(), "127.0.0.1", "localhost", "", "127.0.0.1:1", "houselights-1.local"] {
        let answer = phone.ask("GET", "/", &[("Host", host)], "");
        assert_eq!(answer.status, 421, "{host:?}");
        assert_eq!(answer.body, "Misdirected", "it is not said that something was sent");
    }
    let absolute =
        format!("GET http://evil.example/ HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", party.host());
    assert_eq!(say(party.at(), absolute.as_bytes()).expect("an answer").status, 421);
    let twice =
        format!("GET / HTTP/1.1\r\nHost: {0}\r\nHost: {0}\r\nConnection: close\r\n\r\n", party.host());
    let twice = say(party.at(), twice.as_bytes()).expect("an answer").status;
    assert!(twice == 421 || twice == 400, "{twice}");
    assert!(party.refused().iter().all(|why| *why == Refusal::Host));
}

#[test]
fn the_name_that_this_computer_says_is_known_with_its_port() {
    let house = House::with_family();
    let session = planned(&house, "2026-12-18T20:15:00");
    let mut party = Party::before(house, session, |outside| outside.announces = true);
    party.shared = party.page.start(&StartSharing { session, address: None }).expect("shared");
    let named = party.shared.links[0].named_url.clone().expect("a name");
    let host = named.trim_start_matches("http://").split('/').next().expect("a host").to_owned();
    assert_eq!(host, format!("houselights-1.local:{}", party.at().port()));
    let phone = Phone::new(&party);
    for known in [host.clone(), host.to_uppercase(), party.host()] {
        assert_eq!(phone.ask("GET", &party.link(), &[("Host", &known)], "").status, 303, "{known}");
    }
    for other in ["houselights-1.local", "houselights-2.local:80", "xhouselights-1.local:1"] {
        assert_eq!(phone.ask("GET", &party.link(), &[("Host", other)], "").status, 421, "{other}");
    }
}

#[test]
fn a_form_of_another_page_is_refused() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link_for("Jon"));
    let form = format!("token={}&reply=coming", phone.get("/").token());
    let named = format!("http://{}.evil.example", party.host());
    for origin in ["http://evil.example", "null", "http://127.0.0.1", named.as_str(), ""] {
        let answer = phone.ask("POST", "/reply", &[("Origin", origin)], &form);
        assert_eq!(answer.status, 403, "{origin:?}");
    }
    assert_eq!(phone.ask("POST", "/reply", &[], &form).status, 403, "no origin at all");
    assert!(party.engine.evening(party.session).expect("an evening").answers.is_empty());
    assert_eq!(phone.post("/reply", &form).status, 303, "the page's own works");
}

#[test]
fn a_form_without_its_pages_token_is_refused() {
    let party = Party::new();
    let (jon, mum) = (party.link_for("Jon"), party.link_for("Mum"));
    let (phone, other) = (Phone::through(&party, &jon), Phone::through(&party, &mum));
    let foreign = format!("token={}&reply=coming", other.get("/").token());
    for form in ["reply=coming", "token=&reply=coming", "token=0&reply=coming", foreign.as_str()] {
        assert_eq!(phone.post("/reply", form).status, 403, "{form}");
    }
    assert!(party.engine.evening(party.session).expect("an evening").answers.is_empty());
    assert_eq!(Phone::new(&party).post("/reply", &foreign).status, 401, "nor without a cookie");
}

// 5. What the browser is told, and what is escaped.

#[test]
fn every_answer_forbids_scripts_frames_and_keeping() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    let misdirected = phone.ask("GET", "/", &[("Host", "x")], "");
    for answer in [phone.get("/"), phone.get("/nowhere"), phone.get("/i/x"), misdirected] {
        let csp = answer.header("content-security-policy").expect("a policy");
        for part in ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"] {
            assert!(csp.contains(part), "{csp}");
        }
        assert!(!csp.contains("script") && !csp.contains("unsafe"));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("referrer-policy"), Some("same-origin"));
        assert!(!answer.body.contains("<script"));
    }
    let style = phone.get("/look.css");
    assert!(style.header("cache-control").is_some_and(|kept| kept.contains("immutable")), "nobody's secret");
}

#[test]
fn whatever_somebody_is_called_is_text() {
    const NASTY: &str = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>'&";
    let house = House::with_family();
    let film = house.add(NASTY).title.id;
    let mut plan = house.evening(Some(film), "2026-12-18T20:15:00");
    (plan.place, plan.note) = (NASTY.into(), NASTY.into());
    plan.particulars.guests = vec![NASTY.into()];
    let session = house.plan_evening(plan).expect("planned").value.session.id;
    let party = Party::sharing(house, Limits::default(), 8, session);
    let phone = Phone::through(&party, &party.link());
    let coded: String = form_urlencoded::byte_serialize(NASTY.as_bytes()).collect();
    assert_eq!(phone.send("/who", &format!("text={coded}")).status, 303);
    for (path, field) in [("/bring", "text"), ("/suggest", "film")] {
        assert_eq!(phone.send(path, &format!("{field}={coded}")).status, 303);
    }
    phone.send("/reply", "reply=coming");
    let mut shown = 0;
    for path in ["/", "/who", "/bring", "/films"] {
        let page = phone.get(path);
        assert_eq!(page.status, 200, "{path}");
        let body = page.body;
        assert!(!body.contains("<script") && !body.contains("<img"), "{path}: {body}");
        assert!(!body.contains("\"><img"), "{path}");
        shown += body.matches("alert(1)").count();
    }
    assert!(shown >= 6, "all of it was shown, as text: {shown}");
}

// 6. Sizes, numbers, times.

#[test]
fn a_form_that_is_too_large_is_refused_and_not_read() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    let body = format!("token={}&text={}", phone.get("/who").token(), "x".repeat(9 * 1024));
    assert_eq!(phone.post("/who", &body).status, 413);
    // As much as goes, in pieces, without saying how many: more than the system keeps for somebody who does not read.
    let mut stream = TcpStream::connect(party.at()).expect("connects");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    let head = format!(
        "POST /who HTTP/1.1\r\nHost: {0}\r\nOrigin: http://{0}\r\nCookie: {1}\r\nConnection: close\r\n\
         Transfer-Encoding: chunked\r\n\r\n",
        party.host(),
        phone.cookie.as_deref().expect("a cookie")
    );
    stream.write_all(head.as_bytes()).expect("said");
    let piece = format!("10000\r\n{}\r\n", "x".repeat(0x10000));
    let said = (0..1600).take_while(|_| stream.write_all(piece.as_bytes()).is_ok()).count();
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

#[test]
fn who_is_slow_is_let_go() {
    let limits =
        Limits { head: Duration::from_millis(150), request: Duration::from_millis(150), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let mut slow = TcpStream::connect(party.at()).expect("connects");
    slow.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    slow.write_all(b"GET / HTTP/1.1\r\nHos").expect("said");
    let mut heard = Vec::new();
    slow.read_to_end(&mut heard).expect("the other end closes");
    // A form of which the second half never comes.
    let phone = Phone::through(&party, &party.link());
    let length = [("Content-Length", "400"), ("Origin", &format!("http://{}", party.host()))];
    let late = phone.ask("POST", "/who", &length, "token=");
    assert_eq!((late.status, late.body.as_str()), (408, "TooSlow"));
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
    let smuggled = format!(
        "POST /reply HTTP/1.1\r\nHost: {0}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\
         Connection: close\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: {0}\r\n\r\n",
        party.host()
    );
    let answer = say(party.at(), smuggled.as_bytes()).expect("an answer");
    assert!(answer.status >= 400);
    assert!(!answer.body.contains("HTTP/1.1"), "one answer and no second: {answer:?}");
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
