//! Figures for many evenings: `cargo run --release -p houselights-engine --features testing --example many_evenings`
//! plans 5,000 of them, and 100,000 reminders, and prints in milliseconds what a household or its computer waits for.

#![allow(clippy::print_stdout, clippy::expect_used, reason = "a program that reports figures")]

use std::time::Instant;

use chrono::{DateTime, Days, Utc};
use houselights_domain::id::SessionId;
use houselights_engine::Engine;
use houselights_engine::testing::{FixedClock, fill, fill_evenings};
use houselights_engine::view::{ChangeEvening, PastQuery, PlansQuery};

/// How often each thing is timed.
const RUNS: u32 = 200;
const EVENINGS: usize = 5_000;
/// Of them still to come in a household that plans ahead.
const AHEAD: usize = 100;
/// Of each evening, where there are as many as can be.
const REMINDERS: u16 = 20;

fn main() {
    let now: DateTime<Utc> = "2026-12-18T12:00:00Z".parse().expect("a moment");
    let folder = tempfile::tempdir().expect("a folder");
    let engine = open(folder.path(), now);
    fill(&engine, 200).expect("titles");
    fill_evenings(&engine, EVENINGS - AHEAD, AHEAD, 3).expect("filled");
    println!("{EVENINGS} evenings, {AHEAD} of them to come");
    // As many as the screen asks for.
    let month = PlansQuery { month: now.date_naive(), at_most: Some(30) };
    report("  a month opens", |_| {
        engine.plans(month.clone()).expect("plans");
    });
    for search in ["", "garden", "elf december"] {
        report(&format!("  the past, {search:?}"), |_| {
            engine.past_evenings(PastQuery { search: search.into(), limit: 50 }).expect("evenings");
        });
    }
    report("  the tray looks", |_| {
        engine.home().expect("home");
        engine.pending_reminders().expect("pending");
    });
    drop(engine);

    let folder = tempfile::tempdir().expect("a folder");
    let engine = open(folder.path(), now);
    fill_evenings(&engine, 0, EVENINGS, REMINDERS).expect("filled");
    println!("{} reminders of {EVENINGS} evenings to come", EVENINGS * usize::from(REMINDERS));
    let begin = Instant::now();
    engine.remind().expect("a look");
    println!("  the first look  {:.2}", millis(begin));
    report("  what is due, and when next", |_| {
        engine.remind().expect("a look");
    });
    let far = now.date_naive().checked_add_days(Days::new(900)).expect("a date");
    let some = engine.plans(PlansQuery::of(far)).expect("plans").month;
    let mut taken = Vec::new();
    for run in 0..RUNS {
        let evening = &some[run as usize % some.len()];
        engine.change_evening(note(evening.session.id, run)).expect("changed");
        let begin = Instant::now();
        engine.remind().expect("a look");
        taken.push(millis(begin));
    }
    print("  the same after an evening changed", taken);
    report("  a month opens", |_| {
        engine.plans(month.clone()).expect("plans");
    });
}

fn open(folder: &std::path::Path, now: DateTime<Utc>) -> Engine {
    Engine::open(folder, FixedClock::at(now).ports()).expect("it opens")
}

fn note(id: SessionId, run: u32) -> ChangeEvening {
    ChangeEvening { note: Some(format!("note {run}")), ..ChangeEvening::of(id) }
}

fn report(what: &str, mut work: impl FnMut(u32)) {
    let timed = |run| {
        let begin = Instant::now();
        work(run);
        millis(begin)
    };
    print(what, (0..RUNS).map(timed).collect());
}

fn print(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    println!("{what}  p50 {:.3}  p95 {:.3}", times[times.len() / 2], times[times.len() * 95 / 100]);
}

fn millis(begin: Instant) -> f64 {
    begin.elapsed().as_secs_f64() * 1_000.0
}
