//! What the app costs, beside an empty Tauri app built the same way: `make bench`. Not a test: it measures, and passes.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::support::{Desktop, Group, until};

/// How often each time is taken; the middle one counts.
const TIMES: usize = 5;

#[test]
#[ignore = "measures release builds: make bench"]
fn bench() {
    let app = std::env::var("BENCH_APP").expect("make bench sets it");
    let blank = std::env::var("BENCH_BLANK").expect("make bench sets it");
    let (app, blank) = (Path::new(&app), Path::new(&blank));
    println!("{:<44}{:>12}{:>12}", "", "Houselights", "empty app");
    let row = |what: &str, ours: String, theirs: String| println!("{what:<44}{ours:>12}{theirs:>12}");
    row(
        "Program on disk",
        megabytes(fs::metadata(app).unwrap().len()),
        megabytes(fs::metadata(blank).unwrap().len()),
    );
    row("Start until painted", millis(start(app)), millis(start(blank)));
    row("Memory (PSS), window open", open(app), open(blank));
    let desktop = Desktop::new();
    let hidden = desktop.start_program(app, &["--minimized"]);
    until("the lamp is in the tray", || (!desktop.bus.menu().is_empty()).then_some(()));
    row("Memory (PSS), started to the tray", megabytes(settled(&hidden)), String::new());
    drop(hidden);
    let running = desktop.start_program(app, &[]);
    close(&desktop, &running);
    row("Memory (PSS), closed to the tray", megabytes(settled(&running)), String::new());
    row("Opening again until painted", millis(middle(|| reopen(&desktop, &running, app))), String::new());
}

fn start(program: &Path) -> Duration {
    let desktop = Desktop::new();
    middle(|| {
        let begin = Instant::now();
        let running = desktop.start_program(program, &[]);
        painted(&desktop, &running);
        begin.elapsed()
    })
}

fn reopen(desktop: &Desktop, running: &Group, program: &Path) -> Duration {
    let begin = Instant::now();
    let _again = desktop.start_program(program, &[]);
    painted(desktop, running);
    let took = begin.elapsed();
    close(desktop, running);
    took
}

fn open(program: &Path) -> String {
    let desktop = Desktop::new();
    let running = desktop.start_program(program, &[]);
    painted(&desktop, &running);
    megabytes(settled(&running))
}

fn painted(desktop: &Desktop, running: &Group) {
    let window = desktop.display.window(running.id());
    until("something is painted", || desktop.display.painted(window).then_some(()));
}

fn close(desktop: &Desktop, running: &Group) {
    painted(desktop, running);
    desktop.display.close(desktop.display.window(running.id()));
    until("the window is gone", || desktop.display.windows(running.id()).is_empty().then_some(()));
}

fn middle(mut measure: impl FnMut() -> Duration) -> Duration {
    let mut taken: Vec<_> = (0..TIMES).map(|_| measure()).collect();
    taken.sort_unstable();
    taken[TIMES / 2]
}

/// The memory of a program and all it started, once it does not move by more than a percent in half a second.
fn settled(running: &Group) -> u64 {
    let mut last = (Instant::now(), 0);
    until("the memory settles", || {
        if last.0.elapsed() < Duration::from_millis(500) {
            return None;
        }
        let now = memory(running.id());
        let moved = now.abs_diff(last.1);
        last = (Instant::now(), now);
        (moved * 100 < now).then_some(now)
    })
}

/// Proportional set size in bytes: shared pages count for each user's part.
fn memory(group: u32) -> u64 {
    let processes = fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path());
    let ours = processes.filter(|process| {
        let stat = fs::read_to_string(process.join("stat")).unwrap_or_default();
        let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
        after_name.split_whitespace().nth(2) == Some(&group.to_string())
    });
    let kilobytes = ours.filter_map(|process| {
        let rollup = fs::read_to_string(process.join("smaps_rollup")).ok()?;
        rollup
            .lines()
            .find_map(|line| line.strip_prefix("Pss:"))?
            .split_whitespace()
            .next()?
            .parse::<u64>()
            .ok()
    });
    kilobytes.sum::<u64>() * 1024
}

fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}

fn millis(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}
