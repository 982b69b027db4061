//! How long the wish page stays open and who comes in, and that the rules of the page for an evening hold for it. Each test
//! fails without the rule it is named after.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use houselights_engine::Engine;
use houselights_engine::plan_page::{Limits, PlanPage, Refusal};
use houselights_engine::view::{KeepFeeds, KeepWishes, WishLinksView};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::common::House;
use super::party::{Party, loopback, outside, planned};
use super::phone::{Answer, Phone, from_elsewhere, say, until};
use super::wisher::{give, member, newest, send, token, wisher};

const GUESSED: &str = "0123456789abcdef0123456789abcdef01234567";

/// A household that has planned one evening, with nobody let in to anything.
fn quiet(house: House) -> Party {
    let session = planned(&house, "2026-12-18T20:15:00");
    Party::before(house, session, |_| {})
}

/// Where the newest way leads.
fn place(view: &WishLinksView) -> (SocketAddr, String) {
    let url = &view.links.last().expect("a way").urls.as_ref().expect("known").url;
    let host = url.strip_prefix("http://").and_then(|url| url.split('/').next()).expect("a host");
    (host.parse().expect("numbers"), newest(view))
}

fn give_at(party: &Party, name: &str) -> (SocketAddr, String) {
    place(&party.page.make_wish_link(member(party, name)).expect("given"))
}

fn ask(at: SocketAddr, method: &str, path: &str, headers: &str) -> Answer {
    let head = format!("{method} {path} HTTP/1.1\r\nHost: {at}\r\nConnection: close\r\n{headers}\r\n");
    say(at, head.as_bytes()).expect("an answer")
}

fn look(at: SocketAddr, path: &str) -> Answer {
    ask(at, "GET", path, "")
}

#[test]
fn it_is_open_from_the_first_way_to_the_last_and_beside_it_there_is_nothing() {
    let party = quiet(House::with_family());
    let (at, path) = give_at(&party, "Mum");
    assert_eq!(look(at, &path).status, 303);
    assert_eq!(look(at, "/look.css").status, 200, "what it looks like");
    for other in ["/", "/who", "/calendar.ics", "/dates", "/i/x", "/wishesx", "/wish", "/w"] {
        assert_eq!(look(at, other).status, 410, "{other}");
    }
    assert_eq!(look(at, &format!("/feed/{GUESSED}.ics")).status, 404);
    let jons = newest(&party.page.make_wish_link(member(&party, "Jon")).expect("given"));
    let [mum, jon] = party.page.wish_links().expect("a view").links.try_into().expect("two");
    party.page.revoke_wish_link(mum.link.id).expect("taken back");
    assert_eq!((look(at, &path).status, look(at, &jons).status), (410, 303));
    assert_eq!(party.page.revoke_wish_link(mum.link.id).map_err(|error| error.code()), Err("gone"));
    let view = party.page.revoke_wish_link(jon.link.id).expect("taken back");
    assert!(!view.on && view.links.is_empty());
    until("the door shuts", || TcpStream::connect(at).is_err());
}

#[test]
fn it_and_the_calendars_and_the_evenings_go_in_and_out_by_one_door() {
    let party = quiet(House::with_family());
    let (at, path) = give_at(&party, "Mum");
    party.page.make_feed(None).expect("given");
    assert!(party.page.lets_calendars_in() && party.page.lets_wishes_in());
    let off = party.page.keep_wishes(&KeepWishes { on: false, address: None }).expect("off");
    assert!(!off.on && !off.reachable && party.page.lets_calendars_in());
    let shut = look(at, &path);
    assert_eq!((shut.status, shut.body.as_str()), (410, "Wishes(Off)"), "though calendars look");
    let party = party.with_phones();
    assert_eq!((party.at(), look(at, "/wishes").status), (at, 410), "and though an evening is shared");
    party.page.keep_wishes(&KeepWishes { on: true, address: None }).expect("on");
    assert_eq!(look(at, &path).status, 303);
    party.page.keep_feeds(&KeepFeeds { on: false, address: None }).expect("off");
    party.page.stop_all();
    assert_eq!(look(at, &path).status, 303, "the last to stay");
    party.page.keep_wishes(&KeepWishes { on: false, address: None }).expect("off");
    until("the door shuts", || TcpStream::connect(at).is_err());
}

#[test]
fn what_is_shut_while_it_is_looked_after_stays_shut() {
    let party = quiet(House::with_family());
    let (at, _) = give_at(&party, "Mum");
    let party = party.with_phones();
    for round in 0..20 {
        // Each wakes whoever looks after the door.
        party.page.keep_wishes(&KeepWishes { on: true, address: None }).expect("on");
        party.page.stop_all();
        party.page.keep_wishes(&KeepWishes { on: false, address: None }).expect("off");
        until(&format!("the door shuts, {round}"), || TcpStream::connect(at).is_err());
    }
}

#[test]
fn after_a_start_the_same_way_and_the_same_phone_work_at_the_same_place() {
    let party = quiet(House::with_family());
    let (at, path) = give_at(&party, "Mum");
    let entered = look(at, &path);
    let cookie = entered.header("set-cookie").and_then(|cookie| cookie.split(';').next()).expect("a cookie");
    let cookie = format!("Cookie: {cookie}\r\n");
    let (engine, handle) = (std::sync::Arc::clone(&party.engine), party.runtime());
    let party = party.ends();
    until("the door shuts with the program", || TcpStream::connect(at).is_err());
    let page = PlanPage::new(engine, outside(vec![loopback(8)]), handle);
    assert!(TcpStream::connect(at).is_err());
    page.resume();
    until("phones are let in again", || TcpStream::connect(at).is_ok());
    assert_eq!(ask(at, "GET", "/wishes", &cookie).status, 200);
    assert_eq!(look(at, &path).status, 303);
    let view = page.wish_links().expect("a view");
    assert!(view.on && view.links[0].urls.is_none(), "nothing but a hash is known of it");
    assert!(!page.lets_calendars_in());
    drop(party);
}

#[test]
fn the_first_look_swaps_the_secret_for_a_cookie_and_the_same_phone_stays_one() {
    let party = Party::new();
    let path = give(&party, "Mum");
    let entered = Phone::new(&party).get(&path);
    assert_eq!((entered.status, entered.header("location")), (303, Some("/wishes")));
    let cookie = entered.header("set-cookie").expect("a cookie");
    for part in ["wishes=", "HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=34560000"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains(path.trim_start_matches("/w/")), "the phone has a secret of its own");
    let mut phone = Phone::new(&party);
    phone.cookie = Some(cookie.split(';').next().expect("its value").to_owned());
    let again = phone.get(&path);
    assert_eq!((again.status, again.header("set-cookie")), (303, None), "it has one");
    assert!(phone.get("/wishes").header("set-cookie").is_some(), "which lasts from the last look on");
    assert_eq!(party.page.wish_links().expect("a view").links[0].phones, 1);
    let without = Phone::new(&party).get("/wishes");
    assert_eq!((without.status, without.header("refresh")), (401, Some("0; url=/wishes?again")));
    assert_eq!(Phone::new(&party).get("/wishes?again").header("refresh"), None, "once");
    assert_eq!(Phone::new(&party).get("/wishes/own").status, 401);
    assert_eq!(Phone::new(&party).ask("HEAD", &path, &[], "").status, 405, "who only asks does not come in");
    assert_eq!(party.page.wish_links().expect("a view").links[0].phones, 1);
}

#[test]
fn when_somebody_came_is_seen_and_no_secret_is_stored_or_shown() {
    let party = Party::new();
    let path = give(&party, "Mum");
    let seen = || party.page.wish_links().expect("a view").links.remove(0).link.last_seen;
    assert_eq!(seen(), None);
    let phone = Phone::through(&party, &path);
    let mut shared = party.page.subscribe();
    shared.borrow_and_update();
    let page = phone.get("/wishes").body;
    assert_eq!(seen(), Some("2026-12-18T19:40:00Z".parse().expect("a moment")));
    assert!(shared.has_changed().expect("open"), "the window reads again");
    let secret = path.strip_prefix("/w/").expect("a secret");
    assert!(secret.len() >= 32, "at least 128 bits in hexadecimal digits");
    let own = phone.cookie.as_deref().and_then(|cookie| cookie.strip_prefix("wishes=")).expect("a cookie");
    assert!(!page.contains(secret) && !page.contains(own));
    let mut looked = 0;
    for entry in std::fs::read_dir(party.engine.folder()).expect("a folder").flatten() {
        let Ok(bytes) = std::fs::read(entry.path()) else { continue };
        looked += bytes.len();
        for secret in [secret, own] {
            assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "{entry:?}");
        }
    }
    assert!(looked > 10_000, "the household's file was read");
}

#[test]
fn a_way_that_was_taken_back_shuts_its_phones_out_from_that_moment() {
    let party = Party::new();
    let (mum, jon) = (wisher(&party, "Mum"), wisher(&party, "Jon"));
    let id = party.page.wish_links().expect("a view").links[0].link.id;
    party.page.revoke_wish_link(id).expect("taken back");
    let shut = mum.get("/wishes");
    assert_eq!(shut.status, 410);
    assert!(shut.body.contains("Revoked"));
    assert_eq!(send(&mum, "/wishes/new", "film=Heat").status, 410);
    assert!(party.engine.wishes().expect("wishes").is_empty());
    assert_eq!(jon.get("/wishes").status, 200, "the others' stay");
    let refused = party.refused();
    assert!(!refused.is_empty() && refused.iter().all(|why| *why == Refusal::Link));
}

#[test]
fn who_leaves_the_household_takes_no_way_along() {
    let party = quiet(House::with_family());
    let (at, path) = give_at(&party, "Mum");
    party.engine.remove_member(member(&party, "Mum")).expect("gone");
    until("nobody is left to be let in", || TcpStream::connect(at).is_err());
    assert!(party.page.wish_links().expect("a view").links.is_empty());
    party.engine.undo().expect("taken back");
    until("the same way works", || TcpStream::connect(at).is_ok());
    assert_eq!(look(at, &path).status, 303);
    let jon = give_at(&party, "Jon");
    party.engine.remove_member(member(&party, "Mum")).expect("gone");
    assert_eq!((look(at, &path).status, look(at, &jon.1).status), (404, 303));
}

#[test]
fn ways_of_those_who_left_are_in_nobodys_way() {
    let party = quiet(House::with_family());
    let make = |name| party.page.make_wish_link(member(&party, name)).map_err(|error| error.code());
    let given = (0..60).take_while(|_| make("Mum").is_ok()).count();
    assert_eq!((given, make("Jon").err()), (50, Some("too_many")));
    party.engine.remove_member(member(&party, "Mum")).expect("gone");
    assert_eq!(make("Jon").expect("there is room again").links.len(), 1);
}

#[test]
fn no_other_secret_opens_it_and_its_own_opens_nothing_else() {
    let party = Party::new();
    let (way, link) = (give(&party, "Mum"), party.link());
    let (mum, guest) = (Phone::through(&party, &way), Phone::through(&party, &link));
    let value =
        |phone: &Phone<'_>| phone.cookie.as_deref().and_then(|all| all.split('=').nth(1)).map(str::to_owned);
    let (own, other) = (value(&mum).expect("a secret"), value(&guest).expect("a secret"));
    let (secret, linked) = (way.strip_prefix("/w/").expect("one"), link.strip_prefix("/i/").expect("one"));
    for digits in [linked, &other, &own, GUESSED, "%00", "..%2f..%2fhouselights.db", &secret[1..]] {
        assert_eq!(Phone::new(&party).get(&format!("/w/{digits}")).status, 404, "{digits}");
    }
    assert_eq!(Phone::new(&party).get("/w/").status, 404);
    assert_eq!(Phone::new(&party).get(&format!("/i/{secret}")).status, 404);
    assert_eq!(Phone::new(&party).get(&format!("/feed/{secret}.ics")).status, 404);
    let with = |cookie: String, path: &str| {
        let mut phone = Phone::new(&party);
        phone.cookie = Some(cookie);
        phone.get(path).status
    };
    for digits in [secret, linked, &other, GUESSED] {
        assert_eq!(with(format!("wishes={digits}"), "/wishes"), 404, "{digits}");
    }
    assert_eq!(with("wishes=' OR 1=1 --".into(), "/wishes"), 401);
    assert_eq!(with(format!("visit={own}"), "/"), 404);
    assert_eq!(with(format!("visit={other}; wishes={own}"), "/wishes"), 200, "one phone can have both");
    assert_eq!(with(format!("visit={other}; wishes={own}"), "/"), 200);
}

#[test]
fn the_rules_for_names_origins_and_forms_hold() {
    let party = Party::new();
    let (mum, jon) = (wisher(&party, "Mum"), wisher(&party, "Jon"));
    let port = party.at().port();
    for host in [format!("evil.example:{port}"), "127.0.0.1".into(), String::new(), "127.0.0.1:1".into()] {
        assert_eq!(mum.ask("GET", "/wishes", &[("Host", &host)], "").status, 421, "{host:?}");
    }
    let form = format!("token={}&film=Heat", token(&mum));
    for origin in ["http://evil.example", "null", "http://127.0.0.1", ""] {
        assert_eq!(mum.ask("POST", "/wishes/new", &[("Origin", origin)], &form).status, 403, "{origin:?}");
    }
    assert_eq!(mum.ask("POST", "/wishes/new", &[], &form).status, 403, "no origin at all");
    let foreign = format!("token={}&film=Heat", token(&jon));
    for form in ["film=Heat", "token=&film=Heat", foreign.as_str()] {
        for path in ["/wishes/new", "/wishes/say", "/wishes/take-back"] {
            let refused = mum.post(path, form);
            assert_eq!(refused.status, 403, "{path} {form}");
            assert!(refused.body.contains("href=\"/wishes\""), "the way back: {}", refused.body);
        }
    }
    assert_eq!(Phone::new(&party).post("/wishes/new", &form).status, 401, "nor without a cookie");
    assert!(party.engine.wishes().expect("wishes").is_empty());
    for path in ["/wishes/say", "/wishes/take-back"] {
        assert_eq!(mum.get(path).status, 405, "nothing is done by an address alone");
    }
    for path in ["/wishes/../wishes/own", "/wishes/film/../../look.css", "/wishes/film/x", "/wishes/film/%00"]
    {
        assert_eq!(mum.get(path).status, 404, "{path}");
    }
    assert_eq!(mum.post("/wishes/new", &form).status, 303, "the page's own works");
}

#[test]
fn every_answer_forbids_scripts_frames_and_keeping() {
    let party = Party::new();
    let mum = wisher(&party, "Mum");
    for path in ["/wishes", "/wishes/own", "/wishes/new?q=elf", "/wishes/film/x", "/w/x"] {
        let answer = mum.get(path);
        let csp = answer.header("content-security-policy").expect("a policy");
        assert!(csp.contains("default-src 'none'") && !csp.contains("script") && !csp.contains("unsafe"));
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert!(!answer.body.contains("<script") && !answer.body.contains(" style="), "{path}");
    }
}

#[test]
fn whatever_is_written_is_text() {
    const NASTY: &str = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>'&";
    let house = House::with_family();
    let film = house.add(NASTY).title.id;
    let name = NASTY.chars().take(80).collect::<String>();
    let draft = houselights_engine::view::MemberDraft { name: name.clone(), ..Default::default() };
    house.add_member(draft).expect("a member");
    let party = Party::of(house, Limits::default(), 8);
    let phone = wisher(&party, &name);
    let other = wisher(&party, "Mum");
    let coded: String = form_urlencoded::byte_serialize(NASTY.as_bytes()).collect();
    assert_eq!(send(&phone, "/wishes/new", &format!("film={coded}2")).status, 303);
    send(&phone, "/wishes/say", &format!("want={film}"));
    let back = send(&phone, "/wishes/say", &format!("q={coded}&page={coded}&by={coded}&want={film}"));
    let location = back.header("location").expect("a way back");
    assert!(location.starts_with("/wishes?q=%3Cscript"), "{location}");
    let mut shown = 0;
    let own = format!("/wishes/film/{film}");
    let (searched, typed) = (format!("/wishes?q={coded}"), format!("/wishes/new?q={coded}"));
    for path in ["/wishes", &searched, &typed, &own, "/wishes/own"] {
        for phone in [&phone, &other] {
            let page = phone.get(path);
            assert_eq!(page.status, 200, "{path}");
            let body = page.body;
            assert!(
                !body.contains("<script") && !body.contains("<img") && !body.contains("\"><img"),
                "{body}"
            );
            shown += body.matches("alert(1)").count();
        }
    }
    assert!(shown >= 12, "all of it was shown, as text: {shown}");
}

#[test]
fn the_rules_for_sizes_numbers_and_neighbours_hold() {
    let limits = Limits { address: (40.0, 0.0), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 32);
    let path = give(&party, "Mum");
    let head = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", party.host());
    assert_eq!(from_elsewhere(party.at(), head.as_bytes()), b"", "not of this network");
    let mum = Phone::through(&party, &path);
    let large = format!("token={}&film={}", token(&mum), "x".repeat(9 * 1024));
    assert_eq!(mum.post("/wishes/new", &large).status, 413);
    let mut stream = TcpStream::connect(party.at()).expect("connects");
    let head = format!(
        "POST /wishes/new HTTP/1.1\r\nHost: {0}\r\nOrigin: http://{0}\r\nCookie: {1}\r\nConnection: close\r\n\
         Content-Length: 10485760\r\n\r\n",
        party.host(),
        mum.cookie.as_deref().expect("a cookie")
    );
    stream.write_all(head.as_bytes()).expect("said");
    let said = (0..160).take_while(|_| stream.write_all(&[b'x'; 0x10000]).is_ok()).count();
    assert!(said < 160, "all ten megabytes of it were read");
    assert_eq!(party.refused()[1..], [Refusal::Size, Refusal::Size]);
    let asked = (0..60).map(|n| {
        let other = format!("10.0.0.{n}");
        mum.ask("GET", "/wishes/film/x", &[("X-Forwarded-For", &other)], "").status
    });
    let asked: Vec<u16> = asked.collect();
    assert!(asked.starts_with(&[404]) && asked.ends_with(&[429]), "one address, whatever it says: {asked:?}");
}

#[test]
fn who_is_slow_is_let_go() {
    let short = Duration::from_secs(3);
    let limits = Limits { head: short, request: short, ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let mum = wisher(&party, "Mum");
    let length = [("Content-Length", "400"), ("Origin", &format!("http://{}", party.host()))];
    assert_eq!(mum.ask("POST", "/wishes/new", &length, "token=").status, 408);
    let mut slow = TcpStream::connect(party.at()).expect("connects");
    slow.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    slow.write_all(b"GET /wishes HTTP/1.1\r\nHos").expect("said");
    slow.read_to_end(&mut Vec::new()).expect("the other end closes");
}

#[test]
fn nobody_can_fill_the_file_by_opening_a_way_often() {
    let limits = Limits { address: (1000.0, 1000.0), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let path = give(&party, "Mum");
    let first = Phone::through(&party, &path);
    for _ in 0..25 {
        assert_eq!(Phone::new(&party).get(&path).status, 303);
    }
    assert_eq!(party.page.wish_links().expect("a view").links[0].phones, 20);
    assert_eq!(first.get("/wishes").status, 404, "the oldest made room, and comes in by its way again");
}

#[test]
fn where_no_way_can_be_given_nothing_is_open() {
    let (mut house, port) = (House::with_family(), 0);
    let session = planned(&house, "2026-12-18T20:15:00");
    house.engine = None;
    house.engine =
        Some(Engine::open_read_only(house.folder.path(), house.clock.ports()).expect("opens for looking"));
    let party = Party::before(house, session, |outside| outside.port = port);
    let refused = party.page.make_wish_link(member(&party, "Mum"));
    assert_eq!(refused.map_err(|error| error.code()).err(), Some("read_only"));
    let party = quiet(House::with_family());
    *party.addresses.lock().expect("addresses") = vec![];
    let refused = party.page.make_wish_link(member(&party, "Mum")).map_err(|error| error.code());
    assert_eq!(refused, Err("no_network"));
    let view = party.page.wish_links().expect("a view");
    assert!(view.links.is_empty() && !view.on, "nothing was given");
    *party.addresses.lock().expect("addresses") = vec![loopback(8)];
    assert_eq!(
        party
            .page
            .make_wish_link(houselights_domain::id::MemberId(Default::default()))
            .map_err(|error| error.code()),
        Err("gone")
    );
}

#[test]
fn a_way_has_a_name_that_stays_when_the_numbers_change() {
    let house = House::with_family();
    let session = planned(&house, "2026-12-18T20:15:00");
    let party = Party::before(house, session, |outside| outside.announces = true);
    let view = party.page.make_wish_link(member(&party, "Mum")).expect("given");
    let urls = view.links[0].urls.clone().expect("known since it was given");
    let (host, path) = urls.url.strip_prefix("http://").and_then(|url| url.split_once('/')).expect("a link");
    assert!(host.starts_with("houselights-") && host.contains(".local:"), "{host}");
    let numbers = urls.by_numbers.expect("beside it");
    let at: SocketAddr =
        numbers.trim_start_matches("http://").split('/').next().expect("a host").parse().expect("numbers");
    assert!(urls.qr.is_some() && urls.qr_by_numbers.is_some() && numbers.ends_with(path));
    let head = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    assert_eq!(say(at, head.as_bytes()).expect("an answer").status, 303);
}

#[test]
fn whatever_is_sent_is_answered_and_nothing_breaks() {
    let limits = Limits { address: (1e6, 1e6), all: (1e6, 1e6), ..Limits::default() };
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    let party = Party::of(house, limits, 8);
    let mum = wisher(&party, "Mum");
    let token = token(&mum);
    let path = prop_oneof![
        prop::sample::select(vec!["/wishes/say", "/wishes/new", "/wishes/take-back"]).prop_map(str::to_owned),
        "/wishes[a-z/.%?=&0-9]{0,40}",
        "/wishes(/new)?\\?(q|page|by|seen)=[^ \r\n#]{0,60}",
    ];
    let field = "(title|want|leave|seen|not|from|film|year|wish|q|page|x)=[^\r\n]{0,60}";
    let field = prop_oneof![field.boxed(), Just(format!("title={film}")).boxed()];
    let body = prop::collection::vec(field, 0..5).prop_map(|fields| fields.join("&"));
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(150) });
    let kept = runner.run(&(path, body), |(path, body)| {
        for method in ["POST", "GET"] {
            let form = format!("token={token}&{body}");
            let origin = format!("http://{}", party.host());
            let body = if method == "POST" { &form } else { "" };
            let answer = mum.ask(method, &path, &[("Origin", &origin)], body);
            prop_assert!(answer.status < 500, "{method} {path} {form}: {answer:?}");
        }
        Ok(())
    });
    kept.expect("everything is answered");
    assert_eq!(mum.get("/wishes").status, 200);
}
