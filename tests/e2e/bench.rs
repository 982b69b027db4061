//! What the app costs, beside an empty Tauri app built the same way: `make bench`. It measures and judges nothing. Whoever
//! names parts (`cost`, `idle`, `answers`, `shown`, `months`, `scrolling`) gets those.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a program that reports figures, or says where it cannot go on"
)]

mod shown;
mod support;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use houselights_engine::testing::fill_evenings;
use houselights_engine::{Engine, ports::Ports};
use serde_json::json;

use support::{Desktop, Group, Screen, processes, stirred, until, within};

/// How often each time is taken; the middle one counts.
const TIMES: usize = 9;
/// Titles of a household that has lived here for a while.
const USUAL: usize = 200;
/// Titles of a household with a very long list.
const LONG: usize = 10_000;
/// Evenings of a household that has lived here for long, and how many of them are to come.
const EVENINGS: usize = 5_000;
const AHEAD: usize = 100;
const MINUTE: Duration = Duration::from_secs(60);

fn main() {
    let named: Vec<_> = std::env::args().skip(1).filter(|part| !part.starts_with('-')).collect();
    let wanted = |part: &str| named.is_empty() || named.iter().any(|name| name == part);
    let program = |name: &str| std::env::var(name).expect("make bench says which programs");
    let app = program("BENCH_APP");
    let app = Path::new(&app);
    if wanted("cost") {
        cost(app, Path::new(&program("BENCH_BLANK")));
    }
    if wanted("idle") {
        let (wakes, busy) = idle(app);
        alone("Wake-ups in the second minute in the tray", wakes);
        alone("Processor time in the second minute in the tray, ms", busy);
    }
    if wanted("answers") {
        answers(app);
    }
    if wanted("shown") {
        shown::shown(app, |taken| {
            for (name, part) in [("half", 50), ("19 of 20", 95)] {
                let what = format!("From a phone's answer until it is drawn, {name} within, ms");
                alone(&what, taken[taken.len() * part / 100]);
            }
        });
    }
    if wanted("months") {
        months(app);
    }
    if wanted("scrolling") {
        scrolling(app);
    }
}

/// What it costs to have it, beside the empty app.
fn cost(app: &Path, blank: &Path) {
    println!("{:<52}{:>12}{:>12}{:>8}", "", "Houselights", "empty app", "ratio");
    let size = |program: &Path| fs::metadata(program).unwrap().len() as f64 / 1e6;
    row("Program on disk, MB", size(app), size(blank));
    row("Start until painted, ms", start(app), start(blank));
    let empty = open(blank);
    row("Memory (PSS), window open, MB", open(app), empty);
    row("Memory (PSS), closed to the tray, MB", closed(app), empty);
    row("Memory (PSS), started to the tray, MB", hidden(app, None), empty);
    row("The same on a desktop with GTK programs, MB", hidden(app, Some(blank)), empty);
    let tray = again(app, |desktop| desktop.bus.press("Open Houselights"));
    alone("Opening again from the tray until painted, ms", tray);
    let second = again(app, |desktop| assert!(desktop.start_program(app, &[]).ended().success()));
    alone("The same by starting it a second time, ms", second);
}

fn row(what: &str, ours: f64, theirs: f64) {
    println!("{what:<52}{ours:>12.1}{theirs:>12.1}{:>8.2}", ours / theirs);
}

fn alone(what: &str, figure: f64) {
    println!("{what:<52}{figure:>12.1}");
}

/// Milliseconds from a keystroke's call to its answer in the window, as the screens call.
fn answers(app: &Path) {
    let mut desktop = Desktop::lived_in(LONG);
    desktop.paint_plainly();
    let screen = Screen::start(&desktop, app, &[]);
    let words = ["m", "mi", "mir", "oztekin", "İBRAHİM", "the", "paddington", "zzz"];
    let searches: Vec<_> = words
        .iter()
        .map(|word| {
            json!({ "search": word, "status": "all", "max_minutes": null, "wanted_by": null, "service": null,
                "tag": null, "sort": "newest", "offset": 0, "limit": 60 })
        })
        .collect();
    let cheer = json!({ "words": "something to break up all this Christmas cheer", "moods": [], "without": [],
        "sofa": null, "start": null, "lights_out": null, "tired": false, "seed": 1 });
    for (what, command, requests) in
        [("Search", "watchlist", json!(searches)), ("Suggestion", "suggest", json!([cheer]))]
    {
        let script = "const [command, requests, done] = arguments;
            const taken = [];
            for (let turn = 0; turn < 200; turn += 1) {
                const before = performance.now();
                await window.__TAURI_INTERNALS__.invoke(command, { request: requests[turn % requests.length] });
                taken.push(performance.now() - before);
            }
            done(taken);";
        let script = format!("(async (...arguments) => {{ {script} }})(...arguments)");
        let taken = screen.ask(&script, vec![command.into(), requests]);
        let mut taken: Vec<f64> =
            taken.as_array().unwrap().iter().filter_map(serde_json::Value::as_f64).collect();
        taken.sort_by(f64::total_cmp);
        for (name, part) in [("half", 50), ("19 of 20", 95)] {
            alone(
                &format!("{what} in {LONG} titles through the window, {name} within, ms"),
                taken[taken.len() * part / 100],
            );
        }
    }
}

/// Milliseconds from a press until a month stands in the window with its evenings, of which there are thousands: for
/// whoever turns to another month, and for whoever comes from another screen. It is painted when the frame after the one
/// that has it begins.
fn months(app: &Path) {
    let mut desktop = Desktop::lived_in(USUAL);
    desktop.paint_plainly();
    let folder = desktop.folder().join("data/io.github.houselights.app");
    let engine = Engine::open(&folder, Ports::system()).unwrap();
    fill_evenings(&engine, EVENINGS - AHEAD, AHEAD, 3).unwrap();
    drop(engine);
    let screen = Screen::start(&desktop, app, &[]);
    screen.press("Plans");
    screen.find("//*[@data-evening]");
    let script = "const [leave, press, turns, done] = arguments;
        const named = (name) => [...document.querySelectorAll('button, a')].find(
            (button) => [button.getAttribute('aria-label'), button.textContent.trim()].includes(name));
        // In the middle of the grid a day is of the month that is shown.
        const middle = () => document.querySelectorAll('[data-date]')[15];
        const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
        (async () => {
            const taken = [];
            for (let turn = 0; turn < turns; turn += 1) {
                if (leave) named(leave).click();
                while (leave && middle()) await frame();
                // What another screen does once it is shown is its own matter.
                for (let still = 0; leave && still < 30; still += 1) await frame();
                const shown = middle()?.dataset.date;
                const before = performance.now();
                named(press).click();
                do await frame();
                while (!middle() || middle().dataset.date === shown
                    || !middle().closest('td').querySelector('[data-evening]'));
                await frame();
                taken.push(performance.now() - before);
            }
            done(taken);
        })();";
    let ways = [("turned to", "", "Previous month", 60), ("opened", "Tonight", "Plans", 12)];
    for (way, leave, press, turns) in ways {
        let taken = screen.ask(script, vec![leave.into(), press.into(), turns.into()]);
        let mut taken: Vec<f64> =
            taken.as_array().unwrap().iter().filter_map(serde_json::Value::as_f64).collect();
        taken.sort_by(f64::total_cmp);
        for (name, part) in [("half", 50), ("19 of 20", 95)] {
            let what = format!("A month of {EVENINGS} evenings {way} until it is painted, {name} within, ms");
            alone(&what, taken[taken.len() * part / 100]);
        }
    }
}

/// How long each frame takes while a very long list is scrolled in the window, as posters and as rows, beside what the
/// display does while nothing moves.
fn scrolling(app: &Path) {
    let mut desktop = Desktop::lived_in(LONG);
    desktop.paint_plainly();
    let screen = Screen::start(&desktop, app, &[]);
    screen.press("Watchlist");
    for look in ["Posters", "Rows"] {
        screen.press(look);
        screen.find("//li[@aria-posinset='1']//*[text()]");
        for (what, part) in [("still", 0.0), ("reading", 0.05), ("flinging", 1.0 / 6.0)] {
            let frames = screen.frames(part);
            for (name, part) in [("half within", 50), ("19 of 20 within", 95)] {
                let figure = frames[(frames.len() - 1) * part / 100];
                alone(&format!("A frame of {LONG} {look} {what}, {name}, ms"), figure);
            }
        }
    }
}

fn start(program: &Path) -> f64 {
    let desktop = Desktop::lived_in(USUAL);
    let taken = middle(|| {
        let begin = Instant::now();
        let running = desktop.start_program(program, &[]);
        painted(&desktop, &running);
        begin.elapsed()
    });
    millis(taken)
}

fn open(program: &Path) -> f64 {
    let desktop = Desktop::lived_in(USUAL);
    let running = desktop.start_program(program, &[]);
    painted(&desktop, &running);
    settled(&running)
}

fn closed(program: &Path) -> f64 {
    let desktop = Desktop::lived_in(USUAL);
    let running = desktop.start_program(program, &[]);
    close(&desktop, &running);
    settled(&running)
}

/// The first GTK program on a display asks OpenGL what it can and leaves the answer there for the others, so that a
/// desktop where `earlier` ran is another.
fn hidden(program: &Path, earlier: Option<&Path>) -> f64 {
    let desktop = Desktop::lived_in(USUAL);
    if let Some(earlier) = earlier {
        painted(&desktop, &desktop.start_program(earlier, &[]));
    }
    let running = desktop.start_program(program, &["--minimized"]);
    until("the lamp is in the tray", || (!desktop.bus.menu().is_empty()).then_some(()));
    settled(&running)
}

fn again(program: &Path, open: impl Fn(&Desktop)) -> f64 {
    let desktop = Desktop::lived_in(USUAL);
    let running = desktop.start_program(program, &[]);
    close(&desktop, &running);
    let taken = middle(|| {
        let begin = Instant::now();
        open(&desktop);
        painted(&desktop, &running);
        let took = begin.elapsed();
        close(&desktop, &running);
        took
    });
    millis(taken)
}

/// How often a program that is hidden in the tray wakes up in a minute in which nothing happens, all of its threads and
/// whatever it started, and how many milliseconds of the processor that takes. The minute before it belongs to the
/// start: threads that helped there wait some seconds for more to do.
fn idle(program: &Path) -> (f64, f64) {
    let desktop = Desktop::lived_in(USUAL);
    let mut running = desktop.start_program(program, &["--minimized"]);
    until("the lamp is in the tray", || (!desktop.bus.menu().is_empty()).then_some(()));
    let minute = |running: &mut Group| within(MINUTE, || (!running.runs()).then_some(()));
    assert_eq!(minute(&mut running), None, "it stays in the tray");
    let before = stirred(running.id());
    assert_eq!(minute(&mut running), None, "it stays in the tray");
    let after = stirred(running.id());
    (after.0 - before.0, after.1 - before.1)
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

/// The memory of a program and all it started in megabytes, once it does not move by more than a percent in half a second.
fn settled(running: &Group) -> f64 {
    let mut last = (Instant::now(), 0);
    let bytes = until("the memory settles", || {
        if last.0.elapsed() < Duration::from_millis(500) {
            return None;
        }
        let now = memory(running.id());
        let moved = now.abs_diff(last.1);
        last = (Instant::now(), now);
        (moved * 100 < now).then_some(now)
    });
    bytes as f64 / 1e6
}

/// Proportional set size in bytes: shared pages count for each user's part.
fn memory(group: u32) -> u64 {
    let kilobytes = processes(group).into_iter().filter_map(|process| {
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

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
