//! Rules 1: off until somebody shares; the network's own only; over by itself. Each test fails without the rule it is named after.

use std::io::Read;
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use houselights_engine::Engine;
use houselights_engine::plan_page::{Limits, PORT, PlanPage, Refusal};
use houselights_engine::view::StartSharing;

use super::common::House;
use super::party::{Party, loopback, outside, own_address, planned};
use super::phone::{Phone, from_elsewhere, stays_connected, until};

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
    assert_eq!(party.shared_now(), [session]);
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
    assert_eq!(party.shared_now(), [party.session]);
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
    until("the first is over", || !party.shared_now().contains(&party.session));
    assert_eq!(party.shared_now(), [later]);
    assert!(TcpStream::connect(party.at()).is_ok());
    looks_at(until_later);
    until("the door shuts", || TcpStream::connect(party.at()).is_err());
    until("it is said", || party.page.shared().is_empty());
}

#[test]
fn without_any_news_the_door_looks_at_the_clock_every_few_seconds() {
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
        tokio::time::sleep(Duration::from_secs(2)).await;
        house.clock.set(until);
        let begun = tokio::time::Instant::now();
        tokio::time::timeout(Duration::from_secs(600), shared.changed())
            .await
            .expect("in time")
            .expect("open");
        assert!(shared.borrow().is_empty());
        assert!(begun.elapsed() <= Duration::from_secs(5), "{:?}", begun.elapsed());
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
