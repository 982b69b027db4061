//! Rule 8: where the door stands when this computer's address changes, and what is told of it. Each test fails without the
//! rule it is named after.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use houselights_domain::plan::Reply;
use houselights_domain::share::{Address, AddressKind, Scope};
use houselights_engine::plan_page::{Limits, PlanPage};
use houselights_engine::view::{GivenAnew, MakeLink, StartSharing, Whereabouts};

use super::common::House;
use super::party::{Party, loopback, outside, planned};
use super::phone::{Phone, say, stays_connected, until};

fn moved_to(ip: &str) -> Whereabouts {
    Whereabouts::Moved { to: ip.into() }
}

/// How phones reach the one evening that is shared.
fn whereabouts(page: &PlanPage) -> Whereabouts {
    let [shared] = <[_; 1]>::try_from(page.shared()).expect("one evening");
    shared.whereabouts
}

/// A link's host, and its path.
fn apart(url: &str) -> (String, String) {
    let (host, path) = url.strip_prefix("http://").and_then(|url| url.split_once('/')).expect("a link");
    (host.to_owned(), format!("/{path}"))
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
    assert_eq!(view.port, party.shared.port, "links by name hold it");
    assert_eq!(view.whereabouts, moved_to("127.0.0.2"));
    assert_eq!(whereabouts(&party.page), view.whereabouts);
    let url = view.links[0].url.clone().expect("the same link");
    assert!(url.starts_with("http://127.0.0.2:") && url.ends_with(&link), "{url}");
    let new = std::net::SocketAddr::from(([127, 0, 0, 2], view.port.expect("a port")));
    let head = format!("GET {link} HTTP/1.1\r\nHost: {new}\r\nConnection: close\r\n\r\n");
    assert_eq!(say(new, head.as_bytes()).expect("an answer").status, 303);
    until("the old one is shut", || TcpStream::connect(party.at()).is_err());
    looks(loopback(8));
    assert_eq!(at().as_deref(), Some("127.0.0.1"));
    assert_eq!(
        whereabouts(&party.page),
        moved_to("127.0.0.1"),
        "the code that was seen meanwhile opens nothing"
    );
    assert_eq!(party.page.view(party.session).expect("a view").whereabouts, moved_to("127.0.0.1"));
}

#[test]
fn a_way_and_back_that_nobody_saw_leaves_no_link_behind() {
    let party = Party::new();
    let mut shared = party.page.subscribe();
    let mut looks = |ip: [u8; 4]| {
        shared.borrow_and_update();
        *party.addresses.lock().expect("addresses") = vec![Address { ip: ip.into(), ..loopback(8) }];
        party.engine.add_rule("Fridays Theo chooses".into()).expect("news");
        until("the window hears of the move", || shared.has_changed().expect("open"));
        whereabouts(&party.page)
    };
    assert_eq!(looks([127, 0, 0, 2]), moved_to("127.0.0.2"));
    assert_eq!(looks([127, 0, 0, 1]), Whereabouts::AsGiven, "they open again what they opened");
}

#[test]
fn a_phone_that_came_by_name_goes_on_at_the_new_address() {
    let house = House::with_family();
    let session = planned(&house, "2026-12-18T20:15:00");
    let party = Party::before(house, session, |outside| outside.announces = true);
    let view = party.page.start(&StartSharing { session, address: None }).expect("shared");
    let (host, path) = apart(view.links[0].named_url.as_deref().expect("a name"));
    let by_name = |ip: [u8; 4], path: &str, cookie: &str| {
        let at = (ip, view.port.expect("a port")).into();
        let head =
            format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n");
        say(at, head.as_bytes()).expect("an answer")
    };
    let entered = by_name([127, 0, 0, 1], &path, "");
    let cookie = entered.header("set-cookie").and_then(|set| set.split(';').next()).expect("a cookie");
    *party.addresses.lock().expect("addresses") = vec![Address { ip: [127, 0, 0, 2].into(), ..loopback(8) }];
    party.engine.add_rule("Fridays Theo chooses".into()).expect("news");
    until("the door moves", || {
        party.page.view(session).expect("a view").address.as_deref() == Some("127.0.0.2")
    });
    assert_eq!(by_name([127, 0, 0, 2], "/", cookie).status, 200, "as if nothing had been");
    let named = party.page.view(session).expect("a view").links[0].named_url.clone();
    assert_eq!(named, view.links[0].named_url, "the same link");
}

#[test]
fn without_any_news_another_address_is_noticed_within_seconds() {
    let mut house = House::with_family();
    let session = planned(&house, "2026-12-18T20:15:00");
    let engine = Arc::new(house.engine.take().expect("open"));
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().expect("one");
    runtime.block_on(async {
        let addresses = Arc::new(Mutex::new(vec![loopback(8)]));
        let there = Arc::clone(&addresses);
        let mut outside = outside(Vec::new());
        outside.addresses = Arc::new(move || there.lock().expect("addresses").clone());
        let page = PlanPage::new(engine, outside, tokio::runtime::Handle::current());
        // A door for calendars alone is looked after less often.
        page.make_feed(None).expect("given");
        tokio::time::sleep(Duration::from_secs(2)).await;
        page.start(&StartSharing { session, address: None }).expect("shared");
        let mut shared = page.subscribe();
        // The first look finds all as it was.
        tokio::time::sleep(Duration::from_secs(2)).await;
        *addresses.lock().expect("addresses") = vec![Address { ip: [127, 0, 0, 2].into(), ..loopback(8) }];
        let seen = page.view(session).expect("a view").whereabouts;
        assert_eq!(seen, Whereabouts::AsGiven, "nothing that it might not be told the end of");
        let begun = tokio::time::Instant::now();
        shared.changed().await.expect("open");
        assert_eq!(whereabouts(&page), moved_to("127.0.0.2"));
        assert!(begun.elapsed() <= Duration::from_secs(5), "{:?}", begun.elapsed());
    });
}

#[test]
fn another_address_that_somebody_chose_leaves_the_links_behind_as_well() {
    let party = Party::new();
    party.addresses.lock().expect("addresses").push(Address { ip: [127, 0, 0, 2].into(), ..loopback(8) });
    let chosen = StartSharing { session: party.session, address: Some("127.0.0.2".into()) };
    let shared = party.page.subscribe();
    let view = party.page.start(&chosen).expect("moved");
    assert_eq!(view.whereabouts, moved_to("127.0.0.2"));
    assert!(shared.has_changed().expect("open"), "the same evening, and yet news for whatever shows it");
    let stopped = party.page.stop(party.session).expect("stopped");
    assert_eq!(stopped.whereabouts, Whereabouts::AsGiven, "nobody waits any more");
    let view = party.page.start(&chosen).expect("shared");
    assert_eq!(view.whereabouts, moved_to("127.0.0.2"), "the same links, and the same of them open nothing");
    party.page.revoke(party.session, view.links[0].link.id).expect("taken back");
    let request = MakeLink { session: party.session, who: None, scope: Scope::default() };
    let view = party.page.make_link(request).expect("a new one");
    assert_eq!(view.whereabouts, Whereabouts::AsGiven, "nobody has one that opens nothing for that");
}

#[test]
fn once_the_links_were_given_anew_nothing_is_left_to_tell() {
    let party = Party::new();
    party.addresses.lock().expect("addresses").push(Address { ip: [127, 0, 0, 2].into(), ..loopback(8) });
    let mut shared = party.page.subscribe();
    let at = |ip: &str| StartSharing { session: party.session, address: Some(ip.into()) };
    assert_eq!(party.page.start(&at("127.0.0.2")).expect("moved").whereabouts, moved_to("127.0.0.2"));
    shared.borrow_and_update();
    let seen = |ip: [u8; 4]| GivenAnew { session: party.session, at: ip.into() };
    let view = party.page.given_anew(seen([127, 0, 0, 1])).expect("given");
    assert_eq!(view.whereabouts, moved_to("127.0.0.2"), "it moved while they were giving the one before");
    shared.borrow_and_update();
    let view = party.page.given_anew(seen([127, 0, 0, 2])).expect("given");
    assert_eq!(view.whereabouts, Whereabouts::AsGiven);
    assert!(shared.has_changed().expect("open"), "every window hears of it");
    assert_eq!(whereabouts(&party.page), Whereabouts::AsGiven);
    let back = party.page.start(&at("127.0.0.1")).expect("moved");
    assert_eq!(back.whereabouts, moved_to("127.0.0.1"), "those that were given anew open nothing now");
}

#[test]
fn each_evening_knows_its_own_links() {
    let house = House::with_family();
    let later = planned(&house, "2026-12-30T20:15:00");
    let party = Party::of(house, Limits::default(), 8);
    let second = Address { ip: [127, 0, 0, 2].into(), ..loopback(8) };
    party.addresses.lock().expect("addresses").push(second);
    let there = |session| StartSharing { session, address: Some("127.0.0.2".into()) };
    party.page.start(&there(party.session)).expect("moved");
    party.page.start(&there(later)).expect("shared");
    let mut all = party.page.shared();
    all.sort_by_key(|one| one.session != later);
    let whereabouts: Vec<_> = all.into_iter().map(|one| one.whereabouts).collect();
    assert_eq!(whereabouts, [Whereabouts::AsGiven, moved_to("127.0.0.2")]);
}

#[test]
fn the_door_waits_for_its_network_and_stands_in_no_other() {
    // The networks of one address each are all others to each other.
    let party = Party::of(House::with_family(), Limits::default(), 32);
    let (link, mut shared) = (party.link(), party.page.subscribe());
    let tunnel = Address { ip: [127, 0, 0, 2].into(), kind: AddressKind::Vpn, ..loopback(32) };
    for (addresses, whereabouts, what) in [
        (Vec::new(), Whereabouts::Away, "the window hears that no phone gets here"),
        (vec![loopback(32)], Whereabouts::AsGiven, "and that they do again"),
        (vec![tunnel], Whereabouts::Away, "that there is only another network"),
    ] {
        shared.borrow_and_update();
        *party.addresses.lock().expect("addresses") = addresses;
        party.engine.add_rule("Fridays Theo chooses".into()).expect("news");
        until(what, || shared.has_changed().expect("open"));
        let view = party.page.view(party.session).expect("a view");
        assert_eq!(view.address.as_deref(), Some("127.0.0.1"), "{what}");
        assert_eq!(view.whereabouts, whereabouts, "{what}");
        assert_eq!(Phone::through(&party, &link).get("/").status, 200, "open for when the network is back");
    }
}

#[test]
fn an_answer_that_is_under_way_when_the_door_moves_is_taken_and_answered() {
    let party = Party::new();
    party.addresses.lock().expect("addresses").push(Address { ip: [127, 0, 0, 2].into(), ..loopback(8) });
    let phone = Phone::through(&party, &party.link());
    phone.send("/who", "text=Nan");
    let form = format!("token={}&reply=coming", phone.get("/").token());
    let head = format!(
        "POST /reply HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {}\r\nContent-Length: {}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nExpect: 100-continue\r\n\r\n",
        phone.cookie.as_deref().expect("a cookie"),
        form.len(),
        host = party.host(),
    );
    let mut sending = TcpStream::connect(party.at()).expect("connects");
    sending.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    sending.write_all(head.as_bytes()).expect("begun");
    let mut go_on = [0; 25];
    sending.read_exact(&mut go_on).expect("the form is waited for");
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    let chosen = StartSharing { session: party.session, address: Some("127.0.0.2".into()) };
    party.page.start(&chosen).expect("moved");
    until("nobody else gets in by the old one", || TcpStream::connect(party.at()).is_err());
    sending.write_all(form.as_bytes()).expect("still listened to");
    let mut answer = String::new();
    sending.read_to_string(&mut answer).expect("an answer, and the end");
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    let replies = party.engine.evening(party.session).expect("an evening").answers;
    assert_eq!(replies.iter().map(|one| one.reply).collect::<Vec<_>>(), [Some(Reply::Coming)]);
}

#[test]
fn who_never_ends_what_they_began_is_cut_when_the_door_moves() {
    let (hour, moment) = (Duration::from_secs(3600), Duration::from_millis(100));
    let limits = Limits { head: hour, request: moment, connection: hour, ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    party.addresses.lock().expect("addresses").push(Address { ip: [127, 0, 0, 2].into(), ..loopback(8) });
    let mut begun = TcpStream::connect(party.at()).expect("connects");
    begun.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    begun.write_all(b"GET / HTT").expect("begun");
    // Whoever came later was answered: the one before was heard.
    drop(stays_connected(&party));
    let chosen = StartSharing { session: party.session, address: Some("127.0.0.2".into()) };
    party.page.start(&chosen).expect("moved");
    let ended = begun.read_to_end(&mut Vec::new()).map_err(|error| error.kind());
    assert_ne!(ended, Err(ErrorKind::WouldBlock), "the other end closes");
}
