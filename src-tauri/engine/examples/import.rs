//! Prints what an import of files would bring, as JSON, without writing anything: docs/import.md says what it holds.
//!
//! `cargo run --release -p houselights-engine --example import -- [--store FOLDER] [--dates day_first|month_first|year_first]
//! [--part watchlist|seen|history|ratings|likes|list] [--counts] FILE…`

#![allow(clippy::print_stderr, reason = "a program for a terminal")]

use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::ExitCode;

use houselights_domain::import::Answers;
use houselights_engine::Engine;
use houselights_engine::ports::Ports;
use houselights_engine::view::ImportFile;
use serde_json::Value;

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

fn run(mut arguments: impl Iterator<Item = String>) -> Result<(), Box<dyn std::error::Error>> {
    let (mut store, mut order, mut part) = (None, None, None);
    let (mut counts_only, mut paths) = (false, Vec::new());
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--store" => store = Some(value()?),
            "--dates" => order = Some(serde_json::from_value(Value::String(value()?))?),
            "--part" => part = Some(serde_json::from_value(Value::String(value()?))?),
            "--counts" => counts_only = true,
            _ if argument.starts_with("--") => return Err(format!("{argument} is not known").into()),
            _ => paths.push(argument),
        }
    }
    if paths.is_empty() {
        return Err("name the files to look at".into());
    }
    // Whatever is opened is a copy, so that nothing is written to what is somebody's.
    let folder = tempfile::tempdir()?;
    if let Some(store) = store {
        copy(Path::new(&store), folder.path())?;
    }
    let engine = Engine::open(folder.path(), Ports::system()).map_err(|problem| problem.to_string())?;
    let files = paths.into_iter().map(|path| {
        let parts = part.map(|part| (path.clone(), part)).into_iter().collect();
        ImportFile { name: path.clone(), ..ImportFile::open(Path::new(&path), Answers { order, parts }) }
    });
    let preview = engine.preview_import(files.collect(), &mut |_| ControlFlow::Continue(()))?;
    let mut shown = serde_json::to_value(&preview)?;
    let preview = preview.unwrap_or_default();
    let rejected = preview.rejected.iter().map(|left_out| left_out.row.reason.to_string());
    in_words(&mut shown["rejected"], rejected);
    in_words(&mut shown["refused"], preview.refused.iter().map(|refused| refused.reason.to_string()));
    if counts_only && let Value::Object(fields) = &mut shown {
        fields.retain(|_, value| !value.is_array());
    }
    writeln!(std::io::stdout().lock(), "{}", serde_json::to_string_pretty(&shown)?)?;
    Ok(())
}

/// Says each reason in words, and keeps its short name.
fn in_words(list: &mut Value, words: impl Iterator<Item = String>) {
    for (entry, words) in list.as_array_mut().into_iter().flatten().zip(words) {
        entry["code"] = entry["reason"]["is"].take();
        entry["reason"] = Value::String(words);
    }
}

/// Copies the household's database, and what it has not written into it yet.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if entry.file_type()?.is_file() && name.to_string_lossy().contains(".db") {
            std::fs::copy(entry.path(), to.join(name))?;
        }
    }
    Ok(())
}
