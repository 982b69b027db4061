//! Figures for a long list that comes in: `cargo run --release -p houselights-engine --example bring_in
//! -- 10000` makes a Letterboxd export of so many films, brings it into a new household and prints how long each part took,
//! and the most memory it took beyond what the program holds anyway.

#![allow(clippy::print_stdout, clippy::expect_used, reason = "a program that reports figures")]

use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use houselights_domain::import::Answers;
use houselights_engine::ports::Ports;
use houselights_engine::view::{BringIn, ImportFile, WatchlistQuery};
use houselights_engine::{Engine, catalogue, warm_up};

fn main() {
    let argument = std::env::args().nth(1);
    let count = argument.map_or(10_000, |count| count.parse().expect("a number of films"));
    let folder = tempfile::tempdir().expect("a folder");
    let lists = [("watchlist.csv", watchlist(count)), ("diary.csv", diary(count))];
    let paths = lists.map(|(name, text)| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        path
    });
    let engine = Engine::open(&folder.path().join("house"), Ports::system()).expect("it opens");
    warm_up();
    // The index for matching is made at its first use, and stays.
    let first = ImportFile {
        name: "one.csv".into(),
        bytes: Ok(b"Title,Year\nHeat,1995\n".to_vec()),
        ..file(&paths[0])
    };
    engine.read_import(vec![first], &[], &mut |_| ControlFlow::Continue(())).expect("read");
    let before = memory("VmRSS");
    for round in ["first", "again"] {
        let begun = Instant::now();
        let files = paths.iter().map(|path| file(path)).collect();
        let summary = engine.read_import(files, &[], &mut |_| ControlFlow::Continue(())).expect("read");
        let (read, most_read) = (begun.elapsed(), memory("VmHWM"));
        let written =
            engine.bring_in(&BringIn::default(), &mut |_| ControlFlow::Continue(())).expect("written");
        let (done, most_done) = (begun.elapsed(), memory("VmHWM"));
        let page = WatchlistQuery { limit: 60, ..WatchlistQuery::default() };
        let on_list = engine.watchlist(page).expect("a page").on_list;
        let shown = begun.elapsed();
        let most_shown = memory("VmHWM");
        println!("{round}: {} rows, {:?}", summary.rows, summary.counts);
        println!("  {:?}, on the list {on_list}", written.value);
        println!("  read {read:.0?}, done {done:.0?}, shown {shown:.0?}");
        let beyond = [most_read, most_done, most_shown].map(|most| (most - before) / 1024);
        println!("  most memory beyond {} MB until then, in MB: {beyond:?}", before / 1024);
    }
    for (way, step) in [("undo", engine.undo()), ("redo", engine.redo())] {
        step.expect("works").expect("something");
        println!("{way} {}", engine.watchlist(WatchlistQuery::default()).expect("a page").on_list);
    }
    let begun = Instant::now();
    engine.undo().expect("works").expect("something");
    println!("undo took {:.0?}", begun.elapsed());
}

fn file(path: &Path) -> ImportFile {
    ImportFile::open(path, Answers::default())
}

/// Films of the catalogue in turn, and every tenth one that nobody knows.
fn films(count: usize) -> impl Iterator<Item = (usize, String, i32)> {
    let known: Vec<_> = catalogue::built_in().films().collect();
    (0..count).map(move |number| known[number % known.len()]).enumerate().map(|(number, film)| {
        match number % 10 {
            9 => (
                number,
                format!("Home video {number}"),
                1990 + i32::try_from(number % 30).unwrap_or_default(),
            ),
            _ => (number, film.title.replace('"', ""), film.year),
        }
    })
}

fn watchlist(count: usize) -> String {
    let mut text = String::from("Date,Name,Year,Letterboxd URI\n");
    for (number, name, year) in films(count / 2) {
        let day = number % 28 + 1;
        writeln!(text, "2023-05-{day:02},\"{name}\",{year},https://boxd.it/{number}").expect("written");
    }
    text
}

fn diary(count: usize) -> String {
    let mut text = String::from("Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n");
    for (number, name, year) in films(count).skip(count / 2) {
        let (day, half) = (number % 28 + 1, number % 10 / 2);
        writeln!(
            text,
            "2023-05-{day:02},\"{name}\",{year},https://boxd.it/{number},{half}.5,,\"christmas, loud\",2022-12-{day:02}"
        )
        .expect("written");
    }
    text
}

/// A line of what the system says of this process, in kilobytes.
fn memory(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("a status");
    let found = status.lines().find(|found| found.starts_with(line)).expect("the line");
    found.split_whitespace().nth(1).and_then(|size| size.parse().ok()).expect("a size")
}
