//! Rule 9: who is refused reads why on a page like the others, whole by itself and without a script; programs read a sentence.
//! Each test fails without the rule it is named after.

use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use houselights_engine::plan_page::Limits;
use sha2::{Digest, Sha256};

use super::common::House;
use super::party::Party;
use super::phone::{Answer, Phone};

const BROWSER: (&str, &str) = ("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");

/// A page that says this and needs nothing else from here.
fn is_whole(answer: &Answer, status: u16, says: [&str; 2]) {
    assert_eq!(answer.status, status, "{answer:?}");
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{answer:?}");
    let [title, hint] = says;
    assert!(answer.body.contains(&format!("<h1>{title}</h1>\n<p>{hint}</p>")), "{answer:?}");
    for other in ["<script", "<link", " src=", "href="] {
        assert!(!answer.body.contains(other), "{other} in {}", answer.body);
    }
    let style = answer.body.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>"));
    let hash = BASE64_STANDARD.encode(Sha256::digest(style.expect("its style").0));
    let policy = answer.header("content-security-policy").expect("a policy");
    assert!(policy.contains(&format!("style-src 'sha256-{hash}';")), "its style and no other: {policy}");
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

#[test]
fn a_browser_that_is_refused_shows_a_page() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link_for("Jon"));
    let misdirected = phone.ask("GET", "/", &[("Host", "evil.example"), BROWSER], "");
    is_whole(&misdirected, 421, ["Misdirected", "MisdirectedHint"]);
    let form = format!("token={}&reply=coming", phone.get("/").token());
    let foreign = phone.ask("POST", "/reply", &[("Origin", "http://evil.example"), BROWSER], &form);
    is_whole(&foreign, 403, ["Refused", "RefusedHint"]);
    let path = phone.ask("GET", "/%2e%2e/etc", &[BROWSER], "");
    assert_eq!((path.status, path.body.contains("<h1>NotFound</h1>")), (404, true), "{path:?}");
    is_whole(&phone.ask("GET", "/wishes", &[BROWSER], ""), 410, ["Wishes(Off)", "Wishes(OffHint)"]);
    assert!(party.engine.evening(party.session).expect("an evening").answers.is_empty());
}

#[test]
fn a_program_that_is_refused_reads_a_sentence() {
    let party = Party::new();
    for accept in ["*/*", "text/calendar", "application/json, text/plain"] {
        let refused = Phone::new(&party).ask("GET", "/", &[("Host", "x"), ("Accept", accept)], "");
        assert_eq!((refused.status, refused.body.as_str()), (421, "Misdirected"), "{accept}");
    }
}

#[test]
fn an_evening_that_is_not_shared_any_more_and_haste_have_pages_that_look_again() {
    let party = Party::of(House::with_family(), Limits { address: (6.0, 0.0), ..Limits::default() }, 8);
    let mum = party.member("Mum").parse().expect("an id");
    party.page.make_wish_link(mum).expect("the door stays open");
    let phone = Phone::through(&party, &party.link());
    party.page.stop(party.session).expect("stopped");
    let gone = phone.ask("GET", "/", &[BROWSER], "");
    is_whole(&gone, 410, ["NotShared", "NotSharedHint"]);
    assert!(gone.header("refresh").is_some(), "it may be shared again");
    let all: Vec<_> = (0..6).map(|_| phone.ask("GET", "/", &[BROWSER], "")).collect();
    let hasty = all.last().expect("the last");
    is_whole(hasty, 429, ["Busy", "BusyHint"]);
    assert!(hasty.header("refresh").is_some() && hasty.header("retry-after").is_some(), "{hasty:?}");
}

#[test]
fn a_form_that_takes_too_long_has_a_page() {
    let limits = Limits { request: Duration::from_millis(100), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let phone = Phone::through(&party, &party.link_for("Jon"));
    let origin = format!("http://{}", party.host());
    // More is said to come than does.
    let late = phone.ask("POST", "/reply", &[("Content-Length", "500"), ("Origin", &origin), BROWSER], "a=b");
    is_whole(&late, 408, ["TooSlow", "TooSlowHint"]);
}

#[test]
fn a_calendar_that_was_taken_back_says_so_to_a_browser_on_a_page() {
    let party = Party::new();
    let view = party.page.make_feed(None).expect("given");
    let given = view.feeds.first().expect("it");
    let url = given.links.as_ref().expect("known since it was given").url.clone();
    let path = format!("/{}", url.splitn(4, '/').nth(3).expect("a path"));
    let phone = Phone::new(&party);
    let calendar = phone.ask("GET", &path, &[BROWSER], "");
    assert!(calendar.header("content-type").is_some_and(|kind| kind.starts_with("text/calendar")));
    // Somebody else keeps the door open.
    party.page.make_feed(Some(party.member("Jon").parse().expect("an id"))).expect("given");
    party.page.revoke_feed(given.feed.id).expect("taken back");
    let refused = phone.ask("GET", &path, &[BROWSER], "");
    is_whole(&refused, 410, ["FeedRevoked", "FeedRevokedHint"]);
    let cut_off = &path[..path.len() - ".ics".len() - 1];
    is_whole(&phone.ask("GET", cut_off, &[BROWSER], ""), 404, ["UnknownLink", "UnknownLinkHint"]);
}
