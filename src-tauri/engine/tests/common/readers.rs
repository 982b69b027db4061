//! Programs that are not ours and read what is written here: they stand in `tests/calendar_readers`.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    reason = "for tests, each of which uses a part of it"
)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The Python that has the packages of the tests.
pub fn python() -> PathBuf {
    root().join("target/venv/bin/python")
}

/// What a reader prints when it is given `text`.
pub fn foreign(program: &Path, script: &str, text: &str) -> Value {
    let script = root().join("tests/calendar_readers").join(script);
    let child = Command::new(program).arg(&script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child =
        child.unwrap_or_else(|error| panic!("{} is missing ({error}): run `make setup`", program.display()));
    let mut stdin = child.stdin.take().unwrap();
    let text = text.to_owned();
    // Beside reading what it prints, because neither end of a pipe takes much before the other is read.
    let told = thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "{} could not read it; its packages come with `make setup`",
        script.display()
    );
    told.join().unwrap().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}
