//! Figures for many evenings: `cargo run --release -p houselights-engine --features testing --example many_evenings --
//! 5000` fills a new household with so many and prints, in milliseconds, what its owner would wait for.

#![allow(clippy::print_stdout, clippy::expect_used, reason = "a program that reports figures")]

use std::time::Instant;

use houselights_engine::Engine;
use houselights_engine::ports::Ports;
use houselights_engine::testing::{fill, fill_evenings};
use houselights_engine::view::{PastQuery, PlansQuery};

/// How often each thing is timed.
const RUNS: usize = 50;

fn main() {
    let count = std::env::args().nth(1).map_or(5_000, |count| count.parse().expect("a number of evenings"));
    let folder = tempfile::tempdir().expect("a folder");
    let engine = Engine::open(folder.path(), Ports::system()).expect("it opens");
    fill(&engine, 200).expect("titles");
    fill_evenings(&engine, count).expect("evenings");
    let month = Ports::system().clock.now().date_naive();
    report("month", || {
        engine.plans(PlansQuery { month }).expect("plans");
    });
    for search in ["", "garden", "miracle december"] {
        report(&format!("past, {search:?}"), || {
            engine.past_evenings(PastQuery { search: search.into(), limit: 50 }).expect("evenings");
        });
    }
}

fn report(what: &str, mut work: impl FnMut()) {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("{what}  p50 {:.2}  p95 {:.2}", times[RUNS / 2], times[RUNS * 95 / 100]);
}
