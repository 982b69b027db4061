//! Figures for calendars that follow: `cargo run --release -p houselights-engine --features testing --example feed` plans
//! 1,000 evenings, then series beside them, has a calendar look at them over a real connection, and prints in milliseconds how
//! long that takes.

#![allow(clippy::print_stdout, clippy::expect_used, reason = "a program that reports figures")]

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::sync::Arc;
use std::time::Instant;

use chrono::{NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use houselights_domain::plan::{Particulars, Portion, WallTime};
use houselights_domain::share::{Address, AddressKind};
use houselights_engine::Engine;
use houselights_engine::calendar::{EventFacts, EventWords};
use houselights_engine::plan_page::{Limits, Outside, PlanPage, Say, Words};
use houselights_engine::testing::{FixedClock, fill, fill_evenings};
use houselights_engine::view::{PlanEvening, PlanSeries};

const EVENINGS: usize = 1_000;
/// How many weekly series come each time.
const SERIES: u32 = 20;
/// How often each look is timed.
const RUNS: usize = 200;

/// The shell has the words; how long they take to put together is next to nothing.
struct Plain;

impl Words for Plain {
    fn language(&self) -> &'static str {
        "en"
    }

    fn say(&self, what: &Say<'_>) -> String {
        format!("{what:?}")
    }

    fn event(&self, facts: &EventFacts<'_>) -> EventWords {
        let tasks = facts.tasks.iter().map(|task| format!("{task:?}")).collect();
        let summary = facts.name.unwrap_or("Movie night").to_owned();
        EventWords { summary, portion: String::new(), particulars: Vec::new(), tasks }
    }
}

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = FixedClock::at("2026-12-18T12:00:00Z".parse().expect("a moment"));
    let engine = Arc::new(Engine::open(folder.path(), clock.ports()).expect("it opens"));
    fill(&engine, 200).expect("titles");
    fill_evenings(&engine, EVENINGS / 2, EVENINGS / 2, 3).expect("filled");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let address = Address { ip: Ipv4Addr::LOCALHOST, prefix: 8, kind: AddressKind::Other, name: "lo".into() };
    let many = (1e9, 1e9);
    let outside = Outside {
        words: Arc::new(Plain),
        fonts: Vec::new(),
        addresses: Arc::new(move || vec![address.clone()]),
        port: 0,
        announces: false,
        limits: Limits { address: many, all: many, ..Limits::default() },
        refused: Arc::new(|_| {}),
    };
    let page = PlanPage::new(Arc::clone(&engine), outside, runtime.handle().clone());
    let view = page.make_feed(None).expect("a calendar");
    let links = view.feeds[0].links.as_ref().expect("a link");
    let (host, path) =
        links.url.strip_prefix("http://").and_then(|url| url.split_once('/')).expect("an address");
    looks(host, path, "1,000 evenings");
    series(&engine, chrono_tz::Europe::London, "2026-12-23T20:15:00");
    looks(host, path, "and 20 series at an hour that no clock changes");
    // The clocks of Nuuk change on Saturdays.
    series(&engine, chrono_tz::America::Nuuk, "2026-12-23T23:15:00");
    looks(host, path, "and 20 at an hour that is changed on days that they do not have");
    series(&engine, chrono_tz::America::Nuuk, "2026-12-19T23:15:00");
    looks(host, path, "and 20 that are told evening by evening");
}

/// Plans weekly series, a minute after each other.
fn series(engine: &Engine, zone: Tz, first: &str) {
    let first: NaiveDateTime = first.parse().expect("a time");
    for number in 0..SERIES {
        let evening = PlanEvening {
            title: None,
            portion: Portion::Whole,
            start: WallTime { local: first + TimeDelta::minutes(number.into()), zone },
            members: Vec::new(),
            place: "Nan's".into(),
            note: format!("series number {number}"),
            particulars: Particulars::default(),
            reminders: None,
        };
        let plan = PlanSeries { evening, rule: "FREQ=WEEKLY".into(), same_film: false };
        engine.plan_series(plan).expect("planned");
    }
}

fn looks(host: &str, path: &str, what: &str) {
    let first = look(host, path, "");
    let events = first.matches("BEGIN:VEVENT").count();
    let tag = first.lines().find_map(|line| line.strip_prefix("etag: ")).expect("a tag").to_owned();
    println!("{what}: {events} events, {} kB", first.len() / 1024);
    report("  a calendar looks", || assert!(look(host, path, "").starts_with("HTTP/1.1 200")));
    let known = format!("If-None-Match: {tag}\r\n");
    report("  one that knows it", || assert!(look(host, path, &known).starts_with("HTTP/1.1 304")));
}

fn look(host: &str, path: &str, headers: &str) -> String {
    let mut stream = TcpStream::connect(host).expect("connects");
    let head = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n");
    stream.write_all(head.as_bytes()).expect("asked");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("answered");
    answer
}

fn report(what: &str, mut work: impl FnMut()) {
    let timed = |_| {
        let begin = Instant::now();
        work();
        begin.elapsed().as_secs_f64() * 1_000.0
    };
    let mut times: Vec<f64> = (0..RUNS).map(timed).collect();
    times.sort_by(f64::total_cmp);
    println!("{what}  p50 {:.3}  p95 {:.3}", times[RUNS / 2], times[RUNS * 95 / 100]);
}
