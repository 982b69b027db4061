//! The house has floors, and nothing on a lower one knows of a higher one (ARCHITECTURE.md). Read from the manifests and
//! the sources, so that a change that breaks it fails here and not in a review.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say where"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a crate of the workspace depends on, dev-dependencies aside.
fn dependencies(package: &str) -> Vec<String> {
    let cargo = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&cargo.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let found = packages.iter().find(|one| one["name"] == package).unwrap();
    let needed = found["dependencies"].as_array().unwrap().iter().filter(|one| one["kind"] != "dev");
    needed.map(|one| one["name"].as_str().unwrap().to_owned()).collect()
}

/// The files below a folder with one of these endings, tests and what was installed or built aside.
fn sources(folder: &str, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.map(|entry| entry.unwrap().path()) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && !["node_modules", "dist", "target", "tests"].contains(&name.as_str()) {
                folders.push(path);
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "nothing was read below {folder}");
    found
}

/// The files below `folder` that say one of `words`, those whose path holds one of `but` aside.
fn files_with(folder: &str, endings: &[&str], words: &[&str], but: &[&str]) -> Vec<PathBuf> {
    let allowed = |path: &Path| but.iter().any(|part| path.to_string_lossy().contains(part));
    let says = |text: &str| code(text).any(|line| words.iter().any(|word| line.contains(word)));
    let files = sources(folder, endings).into_iter().filter(|(path, text)| !allowed(path) && says(text));
    files.map(|(path, _)| path).collect()
}

/// Lines that are not comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn the_domain_does_nothing_but_think() {
    let needed = dependencies("houselights-domain");
    for refused in ["tauri", "rusqlite", "tokio", "reqwest", "houselights-engine", "iana-time-zone"] {
        assert!(!needed.iter().any(|name| name.starts_with(refused)), "the domain depends on {refused}");
    }
    let touching =
        files_with("src-tauri/domain/src", &[".rs"], &["std::fs", "std::net", "std::env", "async fn"], &[]);
    assert!(touching.is_empty(), "the domain reaches out in {touching:?}");
}

#[test]
fn the_engine_knows_no_window() {
    let needed = dependencies("houselights-engine");
    assert!(!needed.iter().any(|name| name.starts_with("tauri") || name == "houselights"), "{needed:?}");
}

#[test]
fn sql_stands_in_the_store_only() {
    let sql = [
        "rusqlite",
        "SELECT ",
        "INSERT INTO",
        "UPDATE ",
        "DELETE FROM",
        "PRAGMA ",
        ".prepare(",
        ".prepare_cached(",
        ".execute(",
    ];
    let elsewhere = files_with("src-tauri", &[".rs"], &sql, &["engine/src/store"]);
    assert!(elsewhere.is_empty(), "SQL outside the store: {elsewhere:?}");
    assert!(!dependencies("houselights").iter().any(|name| name == "rusqlite"), "the shell knows SQLite");
}

#[test]
fn one_place_reads_the_clock_and_chance() {
    let words = ["Utc::now", "Local::now", "SystemTime::now", "Uuid::new_v4", "Uuid::now_v7"];
    let elsewhere = files_with("src-tauri", &[".rs"], &words, &["engine/src/ports.rs"]);
    assert!(elsewhere.is_empty(), "the clock is read in {elsewhere:?}");
}

#[test]
fn one_folder_of_the_screens_talks_to_tauri() {
    let elsewhere =
        files_with("ui/src", &[".ts", ".svelte"], &["@tauri-apps", "__TAURI"], &["ui/src/backend"]);
    assert!(elsewhere.is_empty(), "@tauri-apps outside ui/src/backend: {elsewhere:?}");
}

#[test]
fn the_shell_says_words_in_one_place() {
    // `say` is the way to the table; a sentence anywhere else would not be translated with the rest.
    let spoken = [".title(\"", ".body(\"", ".tooltip(\"", ".message(\""];
    let elsewhere = files_with("src-tauri/shell", &[".rs"], &spoken, &["shell/words.rs"]);
    assert!(elsewhere.is_empty(), "words outside words.rs: {elsewhere:?}");
}
