//! Reads a text on stdin and prints what it speaks of as JSON, the likeliest title first.
//!
//! `cargo run --release -p houselights-engine --example capture < article.txt`, with `--published 2024-12-20` when the
//! day the text appeared is known and the text does not say it, or with `--pasted 2024-12-22`, as the app reads it that day.

use std::io::{Read, Write};

use chrono::NaiveDate;
use houselights_domain::capture::{capture, capture_published};
use houselights_engine::catalogue::built_in;
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let option = arguments.next();
    let mut day = |name: &str| -> Result<Option<NaiveDate>, chrono::ParseError> {
        if option.as_deref() != Some(name) {
            return Ok(None);
        }
        arguments.next().unwrap_or_default().parse().map(Some)
    };
    let (published, pasted) = (day("--published")?, day("--pasted")?);
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    // The day of pasting only bounds which years are sensible, so a fixed one makes the output repeatable.
    let seen_on = published.or(NaiveDate::from_ymd_opt(2035, 12, 31)).unwrap_or_default();
    let found = match pasted {
        Some(day) => capture(&text, built_in(), day),
        None => capture_published(&text, built_in(), seen_on, published),
    };
    let mut shown = serde_json::to_value(&found)?;
    for title in shown["titles"].as_array_mut().into_iter().flatten() {
        let names =
            title["moods"].as_array().map(|moods| moods.iter().map(|mood| mood["axis"].clone()).collect());
        title["mood_words"] = title["moods"].take();
        title["moods"] = Value::Array(names.unwrap_or_default());
        title["source"] = json!(found.source);
    }
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", serde_json::to_string_pretty(&shown)?)?;
    Ok(())
}
