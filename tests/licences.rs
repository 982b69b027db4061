//! All that is built into the program may be handed on with it: each crate's licence is one that
//! `src-tauri/package/about.toml` accepts. `make package` asks the same and adds the texts; this is asked at every change.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::fs;
use std::process::Command;

use spdx::{Expression, ParseMode};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The quoted lines of the list; nothing else in the file stands on a line of its own in quotes.
fn accepted() -> Vec<String> {
    let text = fs::read_to_string(format!("{ROOT}/src-tauri/package/about.toml")).unwrap();
    let lines = text.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\","));
    lines.map(str::to_owned).collect()
}

fn keeps(accepted: &[String], licence: &str) -> bool {
    let expression = Expression::parse_mode(licence, ParseMode::LAX);
    expression.is_ok_and(|all| all.evaluate(|one| accepted.contains(&one.to_string())))
}

#[test]
fn every_licence_can_be_kept() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--edges=normal", "--target=x86_64-unknown-linux-gnu"])
        .args(["--prefix=none", "--no-dedupe", "--format={p}|{l}"])
        .current_dir(ROOT)
        .output()
        .unwrap();
    let crates = String::from_utf8(tree.stdout).unwrap();
    assert!(crates.contains("tauri v2"), "cargo: {}", String::from_utf8_lossy(&tree.stderr));
    let accepted = accepted();
    let mut refused = crates.lines().filter(|line| !keeps(&accepted, line.rsplit('|').next().unwrap()));
    assert_eq!(refused.next(), None, "its licence is not in src-tauri/package/about.toml");
}

#[test]
fn what_could_not_be_kept_is_refused() {
    let accepted = accepted();
    assert!(keeps(&accepted, "GPL-3.0-only OR MIT"));
    assert!(keeps(&accepted, "Apache-2.0/MIT"));
    for licence in ["GPL-3.0-only", "MIT AND AGPL-3.0-or-later", "LGPL-2.1", ""] {
        assert!(!keeps(&accepted, licence), "{licence:?} was accepted");
    }
}
