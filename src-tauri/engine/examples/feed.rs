//! Figures for calendars that follow: `cargo run --release -p houselights-engine --features testing --example feed` plans
//! 1,000 evenings, has a calendar look at them over a real connection, and prints in milliseconds how long that takes.

#![allow(clippy::print_stdout, clippy::expect_used, reason = "a program that reports figures")]

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::sync::Arc;
use std::time::Instant;

use houselights_domain::share::{Address, AddressKind};
use houselights_engine::Engine;
use houselights_engine::calendar::{EventFacts, EventWords};
use houselights_engine::plan_page::{Limits, Outside, PlanPage, Say, Words};
use houselights_engine::testing::{FixedClock, fill, fill_evenings};

const EVENINGS: usize = 1_000;
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
    let page = PlanPage::new(engine, outside, runtime.handle().clone());
    let view = page.make_feed(None).expect("a calendar");
    let links = view.feeds[0].links.as_ref().expect("a link");
    let (host, path) =
        links.url.strip_prefix("http://").and_then(|url| url.split_once('/')).expect("an address");
    let first = look(host, path, "");
    let events = first.matches("BEGIN:VEVENT").count();
    let tag = first.lines().find_map(|line| line.strip_prefix("etag: ")).expect("a tag").to_owned();
    println!("{events} evenings, {} kB", first.len() / 1024);
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
