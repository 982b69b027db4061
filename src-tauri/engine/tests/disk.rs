//! A real full disk, a real read-only one, and a real kill -9: what was acknowledged is there afterwards.
//!
//! Each test runs itself a second time as a child, inside a mount namespace of its own or to be killed.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use std::io::{BufRead, BufReader, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use chrono_tz::Tz;
use common::utc;
use houselights_domain::import::Answers;
use houselights_domain::plan::reminders::Reminder;
use houselights_domain::plan::{Particulars, Portion, WallTime};
use houselights_engine::testing::FixedClock;
use houselights_engine::view::{
    AddTitle, Becomes, BringIn, ImportFile, ImportList, ImportPageQuery, Notice, PlanEvening, WatchlistQuery,
};
use houselights_engine::{Engine, Error};

/// Where the child is to work; unset in the parent.
const FOLDER: &str = "HOUSELIGHTS_TEST_FOLDER";

fn open(folder: &Path) -> Engine {
    open_at(folder, "2026-12-18T19:40:00Z")
}

fn open_at(folder: &Path, now: &str) -> Engine {
    Engine::open(folder, FixedClock::at(utc(now)).ports()).expect("it opens")
}

fn add(engine: &Engine, name: &str) -> Result<(), Error> {
    engine
        .add_title(AddTitle { name: name.into(), note: "x".repeat(2_000), ..AddTitle::default() })
        .map(|_| ())
}

fn on_list(engine: &Engine) -> u32 {
    engine.watchlist(WatchlistQuery { limit: 1, ..WatchlistQuery::default() }).expect("a page").on_list
}

/// The folder to work in, if this is the child.
fn child_folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

/// Runs `test` of this program again, by way of `before`, a shell command that ends in `exec "$@"`.
fn child(test: &str, folder: &Path, before: &str, namespace: bool) -> Command {
    let this = std::env::current_exe().expect("this program");
    let mut command = if namespace { Command::new("unshare") } else { Command::new("sh") };
    if namespace {
        command.args(["-rm", "sh"]);
    }
    command.args(["-c", before, "sh"]).arg(this).args(["--exact", test, "--nocapture"]).env(FOLDER, folder);
    command
}

fn passes(mut command: Command) {
    let output = command.output().expect("needs `unshare` from util-linux and user namespaces");
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}\n{}", said(&output.stdout), said(&output.stderr));
}

#[test]
fn a_full_disk_refuses_what_does_not_fit_and_keeps_the_rest() {
    if let Some(folder) = child_folder() {
        let engine = open(&folder);
        let mut kept = 0;
        let refused = loop {
            match add(&engine, &format!("Film {kept}")) {
                Ok(()) => kept += 1,
                Err(problem) => break problem,
            }
            assert!(kept < 1_000, "the disk never filled");
        };
        assert_eq!(refused.code(), "disk_full", "{refused:?}");
        assert!(kept > 0);
        assert_eq!(on_list(&engine), kept);
        drop(engine);
        assert_eq!(on_list(&open(&folder)), kept, "after a restart");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let before = format!("mount -t tmpfs -o size=768k tmpfs '{}' && exec \"$@\"", folder.path().display());
    let name = "a_full_disk_refuses_what_does_not_fit_and_keeps_the_rest";
    passes(child(name, folder.path(), &before, true));
}

#[test]
fn an_import_that_does_not_fit_leaves_nothing_of_itself() {
    if let Some(folder) = child_folder() {
        let engine = open(&folder);
        add(&engine, "Elf").expect("added");
        let rows: String = (0..20_000).map(|number| format!("Home video {number},1990\n")).collect();
        let bytes = Ok(format!("Title,Year\n{rows}").into_bytes());
        let file = ImportFile { name: "many.csv".into(), bytes, answers: Answers::default() };
        engine.read_import(vec![file], &[], &mut |_| ControlFlow::Continue(())).expect("read");
        let all = BringIn { unmatched: Becomes::AsItIs, ..BringIn::default() };
        let refused = engine.bring_in(&all, &mut |_| ControlFlow::Continue(())).expect_err("no room");
        assert_eq!(refused.code(), "disk_full", "{refused:?}");
        assert_eq!(on_list(&engine), 1);
        let rows = ImportPageQuery { list: ImportList::Unmatched, contradicting: false, offset: 0, limit: 1 };
        assert_eq!(engine.import_page(rows).expect("it is still open").total, 20_000);
        drop(engine);
        assert_eq!(on_list(&open(&folder)), 1, "after a restart");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let before = format!("mount -t tmpfs -o size=2m tmpfs '{}' && exec \"$@\"", folder.path().display());
    passes(child("an_import_that_does_not_fit_leaves_nothing_of_itself", folder.path(), &before, true));
}

/// Writes until nothing more fits.
fn fill(file: &Path) {
    let mut file = std::fs::File::create(file).expect("a file");
    for size in [64 * 1024, 1024, 1] {
        while file.write_all(&vec![1; size]).is_ok() {}
    }
}

#[test]
fn a_disk_that_is_full_at_the_start_is_said_before_anything_is_written() {
    if let Some(folder) = child_folder() {
        let (house, filler) = (folder.join("house"), folder.join("filler"));
        let engine = open(&house);
        assert!(engine.notices().is_empty());
        add(&engine, "Elf").expect("added");
        drop(engine);
        fill(&filler);
        let engine = open_at(&house, "2026-12-18T19:41:00Z");
        assert_eq!(engine.notices(), [Notice::DiskFull]);
        assert_eq!(on_list(&engine), 1);
        let refused = add(&engine, "Another").expect_err("no room").code();
        assert!(["disk_full", "read_only"].contains(&refused), "{refused}");
        let ports = FixedClock::at(utc("2026-12-18T19:40:00Z")).ports();
        let new = Engine::open(&folder.join("new"), ports).err().expect("no room for a new one");
        assert_eq!(new.code(), "disk_full", "{new}");
        std::fs::remove_file(&filler).expect("room again");
        if refused == "read_only" {
            drop(engine);
            let engine = open_at(&house, "2026-12-18T19:42:00Z");
            assert!(engine.notices().is_empty());
            add(&engine, "Another").expect("added");
        } else {
            assert!(engine.notices().is_empty(), "said for as long as it is so");
            add(&engine, "Another").expect("added");
        }
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let before = format!("mount -t tmpfs -o size=2m tmpfs '{}' && exec \"$@\"", folder.path().display());
    let name = "a_disk_that_is_full_at_the_start_is_said_before_anything_is_written";
    passes(child(name, folder.path(), &before, true));
}

#[test]
fn a_read_only_disk_shows_everything_and_refuses_changes() {
    if let Some(folder) = child_folder() {
        let later = FixedClock::at(utc("2026-12-18T19:56:00Z"));
        let engine = Engine::open(&folder, later.ports()).expect("it opens");
        assert_eq!(engine.notices(), [Notice::ReadOnly]);
        assert_eq!(on_list(&engine), 1);
        assert_eq!(add(&engine, "Another").expect_err("read only").code(), "read_only");
        let said = engine.remind().expect("a look");
        assert_eq!((said.notices.len(), said.unsaved), (1, true), "it is said all the same");
        assert!(engine.remind().expect("a look").notices.is_empty(), "and once only");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let engine = open(folder.path());
    add(&engine, "Elf").expect("added");
    let start = WallTime { local: "2026-12-18T20:05:00".parse().expect("a time"), zone: Tz::Europe__London };
    let plan = PlanEvening {
        title: None,
        portion: Portion::Whole,
        start,
        members: Vec::new(),
        place: String::new(),
        note: String::new(),
        particulars: Particulars::default(),
        reminders: Some(vec![Reminder::before_start(10)]),
    };
    engine.plan_evening(plan).expect("planned");
    drop(engine);
    let path = folder.path().display();
    let before =
        format!("mount --bind '{path}' '{path}' && mount -o remount,bind,ro '{path}' && exec \"$@\"");
    passes(child("a_read_only_disk_shows_everything_and_refuses_changes", folder.path(), &before, true));
}

#[test]
fn a_killed_program_loses_nothing_that_it_acknowledged() {
    if let Some(folder) = child_folder() {
        let engine = open(&folder);
        for number in 0.. {
            add(&engine, &format!("Film {number}")).expect("added");
            println!("\nkept {}", number + 1);
            std::io::stdout().flush().expect("said");
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let name = "a_killed_program_loses_nothing_that_it_acknowledged";
    let mut writing: Child = child(name, folder.path(), "exec \"$@\"", false)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child");
    let lines = BufReader::new(writing.stdout.take().expect("piped")).lines();
    let mut acknowledged = 0;
    for line in lines.map_while(Result::ok) {
        if let Some(number) = line.strip_prefix("kept ") {
            acknowledged = number.parse().expect("a number");
            if acknowledged == 50 {
                break;
            }
        }
    }
    writing.kill().expect("kill -9");
    writing.wait().expect("it died");
    assert_eq!(acknowledged, 50);
    assert!(on_list(&open(folder.path())) >= acknowledged);
}
