//! Calendars that follow the household's: what each has, how long they are let in, and that their links open nothing
//! else.

use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use houselights_domain::household::Member;
use houselights_domain::id::MemberId;
use houselights_domain::plan::Bring;
use houselights_domain::plan::WallTime;
use houselights_domain::plan::reminders::{About, At, Reminder};
use houselights_engine::calendar::{EventFacts, EventWords, Read, Repeats, from_ics};
use houselights_engine::plan_page::{Limits, PlanPage, Refusal, Say, Words};
use houselights_engine::view::{
    ChangeEvening, EditTitle, FeedsView, KeepFeeds, PlanEvening, PlanSeries, PlansQuery,
};

use super::common::{House, edit, wall};
use super::party::{Party, Plain, loopback, outside, planned};
use super::phone::{Answer, Phone, from_elsewhere, say, until};

/// A household that has planned one evening, with nobody let in to anything.
fn quiet(house: House) -> Party {
    let session = planned(&house, "2026-12-18T20:15:00");
    Party::before(house, session, |_| {})
}

fn who(party: &Party, name: &str) -> MemberId {
    let members = party.engine.household().expect("a household").members;
    members.into_iter().find(|member: &Member| member.name == name).expect("a member").id
}

/// The newest calendar's address and path.
fn newest(view: &FeedsView) -> (SocketAddr, String) {
    let links = view.feeds.last().expect("a feed").links.as_ref().expect("known since it was given");
    let (host, path) = links.url.strip_prefix("http://").and_then(|url| url.split_once('/')).expect("a link");
    assert_eq!(links.subscribe, format!("webcal://{host}/{path}"));
    (host.parse().expect("numbers"), format!("/{path}"))
}

fn give(party: &Party, name: Option<&str>) -> (SocketAddr, String) {
    newest(&party.page.make_feed(name.map(|name| who(party, name))).expect("given"))
}

fn ask(at: SocketAddr, method: &str, path: &str, headers: &str) -> Answer {
    let head = format!("{method} {path} HTTP/1.1\r\nHost: {at}\r\nConnection: close\r\n{headers}\r\n");
    say(at, head.as_bytes()).expect("an answer")
}

fn look(at: SocketAddr, path: &str) -> Answer {
    ask(at, "GET", path, "")
}

fn events(answer: &Answer) -> Vec<Read> {
    assert_eq!(answer.status, 200, "{answer:?}");
    let read = from_ics(&answer.body, chrono_tz::Europe::London).expect("a calendar");
    assert_eq!((read.method.as_str(), read.left_out.len()), ("PUBLISH", 0));
    assert!(read.events.iter().all(|event| event.attendees.is_empty()));
    read.events
}

fn summaries(answer: &Answer) -> Vec<String> {
    events(answer).into_iter().map(|read| read.event.summary).collect()
}

#[test]
fn somebody_has_the_evenings_they_are_asked_to_and_the_family_has_all() {
    let house = House::with_family();
    let plan = |film: &str, names: &[&str], change: &dyn Fn(&mut PlanEvening)| {
        let mut plan = house.evening(Some(house.add(film).title.id), "2026-12-20T20:15:00");
        plan.members = names.iter().map(|name| house.member(name)).collect();
        change(&mut plan);
        house.plan_evening(plan).expect("planned");
    };
    plan("Elf", &["Jon"], &|_| {});
    plan("Paddington 2", &["Mum", "Jon"], &|_| {});
    let (theo, mum) = (house.member("Theo"), house.member("Mum"));
    plan("Heat", &["Jon"], &|plan| plan.particulars.cooks = vec![mum]);
    plan("Up", &["Jon"], &|plan| {
        plan.particulars.brings = vec![Bring { what: "popcorn".into(), who: Some(theo) }];
    });
    let party = quiet(house);
    let (at, path) = give(&party, Some("Mum"));
    assert_eq!(
        summaries(&look(at, &path)),
        ["Paddington 2", "Heat", "open"],
        "and the one of which nobody said"
    );
    let (_, theos) = give(&party, Some("Theo"));
    assert_eq!(summaries(&look(at, &theos)), ["Up", "open"]);
    let (_, all) = give(&party, None);
    assert_eq!(summaries(&look(at, &all)).len(), 5);
}

#[test]
fn an_evening_that_moves_or_is_called_off_stays_the_same_event() {
    let party = quiet(House::with_family());
    let (at, path) = give(&party, Some("Mum"));
    let first = look(at, &path);
    let before = events(&first).remove(0).event;
    assert_eq!(before.uid, party.session.to_string());
    assert!(
        first.body.contains("X-PUBLISHED-TTL:PT1H")
            && first.body.contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
    );
    let moved = wall("2026-12-19T19:00:00");
    let start = WallTime { local: moved, zone: chrono_tz::Europe::London };
    let moves = ChangeEvening { start: Some(start), ..ChangeEvening::of(party.session) };
    party.engine.change_evening(moves).expect("moved");
    let after = events(&look(at, &path)).remove(0).event;
    assert_eq!((after.uid.as_str(), after.starts), (before.uid.as_str(), start.utc()));
    assert!(after.sequence > before.sequence);
    party.engine.cancel_evening(party.session).expect("called off");
    let off = events(&look(at, &path)).remove(0).event;
    assert!(off.cancelled && off.uid == before.uid && off.sequence > after.sequence);
}

#[test]
fn what_is_private_is_in_nobodys_calendar_and_what_is_anothers_in_no_other() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    house.edit_title(EditTitle { note: Some("Jon hates it".into()), ..edit(film) }).expect("noted");
    let mut plan = house.evening(Some(film), "2026-12-18T20:15:00");
    let reminder = |about, who| Reminder { about, at: At::Before { minutes: 30 }, who };
    plan.reminders = Some(vec![
        reminder(About::Start, None),
        Reminder { at: At::Before { minutes: 90 }, ..reminder(About::Snacks, Some(house.member("Jon"))) },
        Reminder { at: At::Before { minutes: 60 }, ..reminder(About::Snacks, Some(house.member("Mum"))) },
    ]);
    let session = house.plan_evening(plan).expect("planned").value.session.id;
    let party = Party::before(house, session, |_| {});
    let (at, path) = give(&party, Some("Mum"));
    let mums = look(at, &path);
    assert!(!mums.body.contains("hates"), "{}", mums.body);
    let minutes = |answer: &Answer| -> Vec<u32> {
        events(answer).remove(0).event.reminders.iter().map(|alarm| alarm.minutes).collect()
    };
    assert_eq!(minutes(&mums), [30, 60]);
    let (_, all) = give(&party, None);
    assert_eq!(minutes(&look(at, &all)), [30, 60, 90], "each with whose it is");
    // Who cannot come is not reminded.
    let party = party.with_phones();
    let phone = Phone::through(&party, &party.link_for("Mum"));
    phone.post("/reply", &format!("token={}&reply=cant", phone.get("/bring").token()));
    assert_eq!(minutes(&look(at, &path)), [] as [u32; 0]);
    assert_eq!(minutes(&look(at, &all)), [30, 60, 90]);
}

#[test]
fn a_series_is_one_event_with_what_was_moved_and_without_what_is_not_theirs() {
    let house = House::with_family();
    let (mum, jon) = (house.member("Mum"), house.member("Jon"));
    let mut plan = house.evening(None, "2026-12-18T20:15:00");
    plan.members = vec![mum, jon];
    let plan = PlanSeries { evening: plan, rule: "FREQ=WEEKLY;BYDAY=FR".into(), same_film: false };
    house.plan_series(plan).expect("planned");
    let month = wall("2027-01-01T00:00:00").date();
    // From Christmas on: the week before the month is shown with it.
    let evenings = house.plans(PlansQuery::of(month)).expect("plans").month;
    let id = |n: usize| evenings[n].session.id;
    let moved = WallTime { local: wall("2026-12-26T18:00:00"), zone: chrono_tz::Europe::London };
    house.change_evening(ChangeEvening { start: Some(moved), ..ChangeEvening::of(id(0)) }).expect("moved");
    house.cancel_evening(id(1)).expect("called off");
    house
        .change_evening(ChangeEvening { members: Some(vec![jon]), ..ChangeEvening::of(id(2)) })
        .expect("without Mum");
    let party = quiet(house);
    let of = |name| {
        let (at, path) = give(&party, Some(name));
        let mut read = events(&look(at, &path));
        read.retain(|read| read.event.uid != party.session.to_string());
        read
    };
    let mums = of("Mum");
    let [all, one] = &mums[..] else { panic!("a series and an exception: {mums:?}") };
    assert_eq!(all.event.uid, one.event.uid);
    let left_out: Vec<_> =
        all.event.repeats.iter().flat_map(Repeats::left_out).map(ToString::to_string).collect();
    assert_eq!(left_out, ["2027-01-01 20:15:00", "2027-01-08 20:15:00"]);
    assert_eq!(one.event.instead_of.map(|slot| slot.local), Some(wall("2026-12-25T20:15:00")));
    assert_eq!(one.event.starts, moved.utc());
    assert_eq!(of("Theo"), []);
    assert_eq!(of("Jon").len(), 3);
}

/// Counts the events that are put into words.
struct Counting(Arc<AtomicUsize>);

impl Words for Counting {
    fn language(&self) -> &'static str {
        Plain.language()
    }

    fn say(&self, what: &Say<'_>) -> String {
        Plain.say(what)
    }

    fn event(&self, facts: &EventFacts<'_>) -> EventWords {
        self.0.fetch_add(1, Ordering::Relaxed);
        Plain.event(facts)
    }
}

#[test]
fn finding_out_that_nothing_changed_writes_nothing() {
    let house = House::with_family();
    let session = planned(&house, "2026-12-18T20:15:00");
    let written = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&written);
    let party = Party::before(house, session, |outside| outside.words = Arc::new(Counting(counted)));
    let (at, path) = give(&party, Some("Mum"));
    let tag = look(at, &path).header("etag").expect("a tag").to_owned();
    let asked = |status| {
        let before = written.load(Ordering::Relaxed);
        assert_eq!(ask(at, "GET", &path, &format!("If-None-Match: {tag}\r\n")).status, status);
        written.load(Ordering::Relaxed) - before
    };
    assert_eq!((asked(304), asked(304)), (0, 0));
    // A film on the list is no matter of hers, which only the text says: it is written once, and known again.
    party.engine.keep_note("Something else".into()).expect("kept");
    assert_eq!((asked(304), asked(304)), (1, 0));
    party.clock.advance(chrono::TimeDelta::days(20));
    assert_eq!(asked(304), 0, "another year tells of no other clock changes");
    party.engine.cancel_evening(session).expect("called off");
    assert_eq!(asked(200), 1);
}

/// A series that no calendar's rule can tell is told evening by evening: tomorrow its calendar has one more.
#[test]
fn what_only_the_day_changes_is_not_taken_for_unchanged() {
    let house = House::with_family();
    let evening = house.evening(None, "2026-12-19T00:30:00");
    let session = planned(&house, "2026-12-18T20:15:00");
    let series = PlanSeries { evening, rule: "FREQ=DAILY".into(), same_film: true };
    house.plan_series(series).expect("a series");
    let party = Party::before(house, session, |_| {});
    let (at, path) = give(&party, None);
    let first = look(at, &path);
    let tag = first.header("etag").expect("a tag").to_owned();
    let again = |tag: &str| ask(at, "GET", &path, &format!("If-None-Match: {tag}\r\n"));
    assert_eq!(again(&tag).status, 304);
    party.clock.advance(chrono::TimeDelta::days(1));
    assert_eq!(again(&tag).status, 200);
}

#[test]
fn one_that_knows_it_already_is_told_so_in_a_word() {
    let party = quiet(House::with_family());
    let (at, path) = give(&party, Some("Mum"));
    let first = look(at, &path);
    let tag = first.header("etag").expect("a tag").to_owned();
    assert_eq!(first.header("cache-control"), Some("private, no-cache"));
    assert_eq!(first.header("content-type"), Some("text/calendar; charset=utf-8; method=PUBLISH"));
    party.clock.advance(chrono::TimeDelta::hours(5));
    for tags in [tag.clone(), format!("\"other\", W/{tag}"), "*".into()] {
        let again = ask(at, "GET", &path, &format!("If-None-Match: {tags}\r\n"));
        assert_eq!((again.status, again.body.as_str()), (304, ""), "{tags}");
        assert_eq!(again.header("etag"), Some(tag.as_str()));
    }
    assert_eq!(ask(at, "GET", &path, "If-None-Match: \"other\"\r\n").status, 200);
    party.engine.cancel_evening(party.session).expect("called off");
    let news = ask(at, "GET", &path, &format!("If-None-Match: {tag}\r\n"));
    assert_eq!(news.status, 200);
    assert_ne!(news.header("etag"), Some(tag.as_str()));
    let head = ask(at, "HEAD", &path, "");
    assert_eq!((head.status, head.body.as_str(), head.header("etag")), (200, "", news.header("etag")));
}

#[test]
fn while_only_calendars_are_let_in_nothing_else_is_there() {
    let house = House::with_family();
    let session = planned(&house, "2026-12-18T20:15:00");
    let party = Party::before(house, session, |_| {});
    let (at, path) = give(&party, Some("Mum"));
    for other in [
        "/",
        "/who",
        "/look.css",
        "/calendar.ics",
        "/dates",
        "/feed",
        "/i/0123456789abcdef0123456789abcdef01234567",
    ] {
        let answer = look(at, other);
        assert_eq!(answer.status, 410, "{other}");
        assert!(answer.header("content-type").is_some_and(|kind| kind.starts_with("text/plain")));
    }
    // An evening that is shared goes in and out beside them.
    let party = party.with_phones();
    assert_eq!(party.at(), at, "the same door");
    let phone = Phone::through(&party, &party.link());
    assert_eq!((phone.get("/").status, look(at, &path).status), (200, 200));
    party.page.stop_all();
    assert_eq!((phone.get("/").status, look(at, &path).status), (410, 200));
    let view = party.page.keep_feeds(&KeepFeeds { on: false, address: None }).expect("shut");
    assert!(!view.on && !view.reachable);
    until("the door shuts", || TcpStream::connect(at).is_err());
}

#[test]
fn where_no_calendar_is_let_in_its_link_opens_nothing() {
    let party = Party::new();
    let (at, path) = give(&party, Some("Mum"));
    assert_eq!(look(at, &path).status, 200);
    party.page.keep_feeds(&KeepFeeds { on: false, address: None }).expect("off");
    assert_eq!(look(at, &path).status, 404, "though an evening is shared");
    party.page.keep_feeds(&KeepFeeds { on: true, address: None }).expect("on");
    assert_eq!(look(at, &path).status, 200);
}

#[test]
fn a_link_opens_its_calendar_and_nothing_else_and_no_other_link_opens_it() {
    let party = Party::new();
    let (at, path) = give(&party, Some("Mum"));
    let secret = path.strip_prefix("/feed/").and_then(|file| file.strip_suffix(".ics")).expect("a secret");
    assert!(secret.len() >= 32, "at least 128 bits in hexadecimal digits");
    let link = party.link();
    let other = link.strip_prefix("/i/").expect("a secret");
    let phone = Phone::through(&party, &link);
    let cookie = phone.cookie.clone().expect("a cookie");
    let own = cookie.strip_prefix("visit=").expect("its value");
    let guessed = "0123456789abcdef0123456789abcdef01234567";
    for file in
        [other, own, guessed, "", "%00", "..%2f..%2fhouselights.db", &secret.to_uppercase(), &secret[1..]]
    {
        assert_eq!(look(at, &format!("/feed/{file}.ics")).status, 404, "{file}");
    }
    assert_eq!(look(at, &format!("/i/{secret}")).status, 404);
    let cookie = |value: &str| ask(at, "GET", "/", &format!("Cookie: visit={value}\r\n"));
    assert_eq!(cookie(secret).status, 404, "as a phone's own");
    assert_eq!(
        ask(at, "GET", &format!("/feed/{guessed}.ics"), &format!("Cookie: visit={own}\r\n")).status,
        404
    );
    assert!(party.refused().iter().all(|why| [Refusal::Link, Refusal::Path].contains(why)));
    let answer = look(at, &path);
    assert_eq!(answer.status, 200);
    assert!(answer.header("set-cookie").is_none() && !answer.body.contains(secret));
}

#[test]
fn it_can_only_be_read() {
    let party = Party::new();
    let (at, path) = give(&party, None);
    let origin = format!("Origin: http://{at}\r\nContent-Length: 0\r\n");
    assert_eq!(ask(at, "POST", &path, &origin).status, 405);
    assert_eq!(ask(at, "POST", &path, "Content-Length: 0\r\n").status, 403);
    for method in ["PUT", "DELETE", "PROPFIND", "REPORT"] {
        assert_eq!(ask(at, method, &path, "Content-Length: 0\r\n").status, 405, "{method}");
    }
    assert_eq!(events(&look(at, &path)).len(), 1);
}

#[test]
fn the_rules_of_the_page_hold_for_calendars() {
    let limits = Limits { address: (6.0, 0.0), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 32);
    let (at, path) = give(&party, Some("Mum"));
    let foreign =
        format!("GET {path} HTTP/1.1\r\nHost: evil.example:{}\r\nConnection: close\r\n\r\n", at.port());
    assert_eq!(say(at, foreign.as_bytes()).expect("an answer").status, 421, "DNS rebinding");
    let stranger = format!("GET {path} HTTP/1.1\r\nHost: {at}\r\nConnection: close\r\n\r\n");
    assert_eq!(from_elsewhere(at, stranger.as_bytes()), b"", "not of this network");
    let asked: Vec<u16> = (0..6)
        .map(|n| ask(at, "GET", "/feed/guess.ics", &format!("X-Forwarded-For: 10.0.0.{n}\r\n")).status)
        .collect();
    assert_eq!(asked, [404, 404, 404, 404, 404, 429]);
}

#[test]
fn what_was_taken_back_gives_nothing_and_the_last_one_shuts_the_door() {
    let party = quiet(House::with_family());
    let (at, path) = give(&party, Some("Mum"));
    let (_, jons) = give(&party, Some("Jon"));
    let [mum, jon] = party.page.feeds().expect("a view").feeds.try_into().expect("two");
    let mut news = party.page.subscribe();
    news.borrow_and_update();
    party.page.revoke_feed(mum.feed.id).expect("taken back");
    assert!(news.has_changed().expect("open"), "the window reads again");
    assert_eq!((look(at, &path).status, look(at, &jons).status), (410, 200));
    assert_eq!(party.page.revoke_feed(mum.feed.id).map_err(|error| error.code()), Err("gone"));
    let view = party.page.revoke_feed(jon.feed.id).expect("taken back");
    assert!(!view.on && view.feeds.is_empty());
    until("the door shuts", || TcpStream::connect(at).is_err());
}

#[test]
fn who_leaves_the_household_takes_no_calendar_along() {
    let party = quiet(House::with_family());
    let (at, path) = give(&party, Some("Mum"));
    party.engine.remove_member(who(&party, "Mum")).expect("gone");
    until("nobody is left to be let in", || TcpStream::connect(at).is_err());
    assert!(party.page.feeds().expect("a view").feeds.is_empty());
    party.engine.undo().expect("taken back");
    until("the same link works", || TcpStream::connect(at).is_ok());
    assert_eq!(look(at, &path).status, 200);
}

#[test]
fn calendars_of_those_who_left_are_in_nobodys_way() {
    let party = quiet(House::with_family());
    let make = |name| party.page.make_feed(Some(who(&party, name))).map_err(|error| error.code());
    let given = (0..60).take_while(|_| make("Mum").is_ok()).count();
    assert_eq!((given, make("Jon").err()), (50, Some("too_many")));
    party.engine.remove_member(who(&party, "Mum")).expect("gone");
    assert_eq!(make("Jon").expect("there is room again").feeds.len(), 1);
}

#[test]
fn when_a_calendar_looked_is_seen_and_no_secret_is_stored() {
    let party = quiet(House::with_family());
    let (at, path) = give(&party, Some("Mum"));
    let seen = || party.page.feeds().expect("a view").feeds.remove(0).feed.last_seen;
    assert_eq!(seen(), None);
    look(at, &path);
    assert_eq!(seen(), Some("2026-12-18T19:40:00Z".parse().expect("a moment")));
    let secret = path.strip_prefix("/feed/").and_then(|file| file.strip_suffix(".ics")).expect("a secret");
    let mut looked = 0;
    for entry in std::fs::read_dir(party.engine.folder()).expect("a folder").flatten() {
        let Ok(bytes) = std::fs::read(entry.path()) else { continue };
        looked += bytes.len();
        assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()));
    }
    assert!(looked > 10_000, "the household's file was read");
}

#[test]
fn after_a_start_the_same_link_works_at_the_same_place() {
    let party = quiet(House::with_family());
    let (at, path) = give(&party, Some("Mum"));
    let Party { engine, page, .. } = &party;
    let handle = party.runtime();
    page.keep_feeds(&KeepFeeds { on: true, address: None }).expect("still on");
    let engine = std::sync::Arc::clone(engine);
    let party = party.ends();
    until("the door shuts with the program", || TcpStream::connect(at).is_err());
    let page = PlanPage::new(engine, outside(vec![loopback(8)]), handle);
    assert!(TcpStream::connect(at).is_err());
    page.resume();
    until("calendars are let in again", || TcpStream::connect(at).is_ok());
    assert_eq!(look(at, &path).status, 200);
    let view = page.feeds().expect("a view");
    assert!(view.on && view.feeds[0].links.is_none(), "nothing but a hash is known of it");
    drop(party);
}

#[test]
fn where_another_program_holds_the_port_it_is_said_and_waited_for() {
    let party = quiet(House::with_family());
    let (at, path) = give(&party, Some("Mum"));
    let (engine, handle) = (std::sync::Arc::clone(&party.engine), party.runtime());
    let party = party.ends();
    until("the door shuts with the program", || TcpStream::connect(at).is_err());
    let other = std::net::TcpListener::bind(at).expect("another program");
    let page = PlanPage::new(engine.clone(), outside(vec![loopback(8)]), handle);
    page.resume();
    until("it is said", || page.feeds().expect("a view").held);
    let view = page.feeds().expect("a view");
    assert!(view.on && !view.reachable);
    let mut shared = page.subscribe();
    shared.borrow_and_update();
    drop(other);
    engine.add_rule("Fridays Theo chooses".into()).expect("news");
    until("the window hears that it is free", || shared.has_changed().expect("open"));
    let view = page.feeds().expect("a view");
    assert!(view.reachable && !view.held);
    assert_eq!(look(at, &path).status, 200);
    drop(party);
}

#[test]
fn away_from_home_the_door_is_shut_and_at_home_it_opens_by_itself() {
    let party = quiet(House::with_family());
    *party.addresses.lock().expect("addresses") = vec![];
    let none = party.page.make_feed(None).map_err(|error| error.code());
    assert_eq!(none, Err("no_network"));
    assert!(party.page.feeds().expect("a view").feeds.is_empty(), "nothing was given");
    *party.addresses.lock().expect("addresses") = vec![loopback(32)];
    let (at, path) = give(&party, None);
    let engine = std::sync::Arc::clone(&party.engine);
    let handle = party.runtime();
    let (clock, addresses) = (party.clock.clone(), std::sync::Arc::clone(&party.addresses));
    // The program starts again in a café.
    let party = party.ends();
    until("the door shuts with the program", || TcpStream::connect(at).is_err());
    let cafe = houselights_domain::share::Address { ip: Ipv4Addr::new(127, 0, 0, 9), ..loopback(32) };
    *addresses.lock().expect("addresses") = vec![cafe.clone()];
    let there = std::sync::Arc::clone(&addresses);
    let mut outside = outside(Vec::new());
    outside.addresses = std::sync::Arc::new(move || there.lock().expect("addresses").clone());
    let page = PlanPage::new(engine.clone(), outside, handle);
    page.resume();
    engine.add_rule("Fridays Theo chooses".into()).expect("news");
    let view = page.feeds().expect("a view");
    assert!(view.on && !view.reachable);
    assert!(TcpStream::connect((cafe.ip, at.port())).is_err() && TcpStream::connect(at).is_err());
    *addresses.lock().expect("addresses") = vec![loopback(32)];
    clock.advance(chrono::TimeDelta::hours(3));
    until("home again", || {
        engine.add_rule("Fridays Theo chooses".into()).expect("news");
        TcpStream::connect(at).is_ok()
    });
    assert_eq!(look(at, &path).status, 200);
    drop(party);
}

#[test]
fn a_calendar_is_given_a_name_that_stays_when_the_numbers_change() {
    let house = House::with_family();
    let session = planned(&house, "2026-12-18T20:15:00");
    let party = Party::before(house, session, |outside| outside.announces = true);
    let view = party.page.make_feed(None).expect("given");
    let links = view.feeds[0].links.clone().expect("known since it was given");
    let (host, path) = links.url.strip_prefix("http://").and_then(|url| url.split_once('/')).expect("a link");
    let letters =
        host.strip_prefix("houselights-").and_then(|rest| rest.split_once(".local:")).expect("a name").0;
    assert!(letters.len() == 4 && letters.bytes().all(|letter| letter.is_ascii_alphanumeric()), "{host}");
    assert!(links.subscribe.starts_with(&format!("webcal://{host}/")));
    let numbers = links.by_numbers.expect("numbers");
    let at: SocketAddr = numbers
        .strip_prefix("http://")
        .and_then(|url| url.split('/').next())
        .expect("numbers")
        .parse()
        .expect("an address");
    let as_host = |host: &str| {
        let head = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        say(at, head.as_bytes()).expect("an answer").status
    };
    assert_eq!((as_host(host), as_host(&at.to_string())), (200, 200));
    assert_eq!(as_host(&host.replace(letters, "zzzz")), 421);
    party.page.keep_feeds(&KeepFeeds { on: false, address: None }).expect("off");
    let again =
        party.page.make_feed(None).expect("given").feeds.pop().and_then(|feed| feed.links).expect("a link");
    assert!(again.url.contains(letters), "the same name: {}", again.url);
}
