//! The port that calendars and phones were told, while another program holds it: it stays theirs, evenings take another
//! for as long, and nothing that was given stops working.

use std::net::{SocketAddr, TcpListener, TcpStream};

use houselights_domain::id::MemberId;
use houselights_engine::plan_page::PlanPage;
use houselights_engine::view::{KeepFeeds, StartSharing};

use super::common::House;
use super::party::{Party, outside, own_address, planned};
use super::phone::{say, until};

fn who(party: &Party) -> MemberId {
    party.member("Mum").parse().expect("an id")
}

/// A household on an address of its own.
fn quiet() -> Party {
    let house = House::with_family();
    let session = planned(&house, "2026-12-18T20:15:00");
    let party = Party::before(house, session, |_| {});
    *party.addresses.lock().expect("addresses") = vec![own_address()];
    party
}

fn apart(url: &str) -> (SocketAddr, String) {
    let (host, path) = url.strip_prefix("http://").and_then(|url| url.split_once('/')).expect("a link");
    (host.parse().expect("numbers"), format!("/{path}"))
}

/// Gives Mum a calendar.
fn give(party: &Party) -> (SocketAddr, String) {
    let view = party.page.make_feed(Some(who(party))).expect("given");
    apart(&view.feeds.last().expect("it").links.as_ref().expect("known since it was given").url)
}

fn status(at: SocketAddr, path: &str) -> Option<u16> {
    let head = format!("GET {path} HTTP/1.1\r\nHost: {at}\r\nConnection: close\r\n\r\n");
    TcpStream::connect(at).ok()?;
    say(at, head.as_bytes()).map(|answer| answer.status)
}

/// Something happened: whoever waits looks again.
fn news(party: &Party) {
    party.engine.add_rule("Fridays Theo chooses".into()).expect("news");
}

/// The program starts again while another one holds the port.
fn again(party: &mut Party, at: SocketAddr) -> TcpListener {
    let addresses = vec![own_address()];
    party.page = PlanPage::new(party.engine.clone(), outside(addresses), party.runtime());
    until("the door shuts with the program", || TcpStream::connect(at).is_err());
    TcpListener::bind(at).expect("another program")
}

fn share(party: &Party) -> (SocketAddr, String) {
    let view = party.page.start(&StartSharing { session: party.session, address: None }).expect("shared");
    apart(view.links.last().expect("a link").url.as_deref().expect("known since it was made"))
}

#[test]
fn an_evening_is_shared_at_another_port_and_calendars_get_theirs_back() {
    let mut party = quiet();
    let (at, calendar) = give(&party);
    let other = again(&mut party, at);
    party.page.resume();
    let (elsewhere, evening) = share(&party);
    assert_ne!(elsewhere, at, "another program is there");
    assert_eq!(status(elsewhere, &evening), Some(303));
    let view = party.page.feeds().expect("a view");
    assert!(view.held && !view.reachable && view.on, "it is said that calendars wait: {view:?}");
    assert_eq!(view.port, Some(at.port()), "and for which port");
    drop(other);
    news(&party);
    until("calendars are let in where they look", || status(at, &calendar) == Some(200));
    assert_eq!(status(elsewhere, &evening), Some(303), "nobody at the evening noticed");
    let view = party.page.feeds().expect("a view");
    assert!(!view.held && view.reachable);
    party.page.stop(party.session).expect("stopped");
    until("the other port is given up", || TcpStream::connect(elsewhere).is_err());
    assert_eq!(status(at, &calendar), Some(200));
}

#[test]
fn a_port_that_was_only_for_now_is_not_remembered() {
    let mut party = quiet();
    let (at, calendar) = give(&party);
    party.page.keep_feeds(&KeepFeeds { on: false, address: None }).expect("off");
    let other = again(&mut party, at);
    let (elsewhere, evening) = share(&party);
    let refused = party.page.keep_feeds(&KeepFeeds { on: true, address: None }).map_err(|error| error.code());
    assert_eq!(refused.err(), Some("no_door"), "they would look where another program is");
    let refused = party.page.make_feed(None).map_err(|error| error.code());
    assert_eq!(refused.err(), Some("no_door"));
    assert_eq!(party.page.feeds().expect("a view").feeds.len(), 1, "nothing was given");
    assert_eq!(status(elsewhere, &evening), Some(303), "and the evening goes on");
    drop(other);
    let view = party.page.keep_feeds(&KeepFeeds { on: true, address: None }).expect("let in");
    assert_eq!((view.port, view.held), (Some(at.port()), false));
    assert_eq!((status(at, &calendar), status(elsewhere, &evening)), (Some(200), Some(303)));
    // From one start to the next it is the same one.
    again(&mut party, elsewhere);
    party.page.resume();
    until("let in again", || status(at, &calendar) == Some(200));
}

#[test]
fn once_nobody_knows_a_port_any_one_will_do() {
    let mut party = quiet();
    let (at, calendar) = give(&party);
    let feed = party.page.feeds().expect("a view").feeds[0].feed.id;
    party.page.revoke_feed(feed).expect("taken back");
    let _other = again(&mut party, at);
    let (elsewhere, newer) = give(&party);
    assert_ne!(elsewhere, at);
    assert_eq!(status(elsewhere, &newer), Some(200));
    assert_eq!(status(elsewhere, &calendar), Some(410), "what was taken back stays so");
}
