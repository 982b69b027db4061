//! What the offline catalogue offers for what is typed, a line each on stdin, and what a key costs as time passes:
//! `echo 'lord of teh rings' | cargo run --release -p houselights-engine --example search`. The searches that docs/catalogue.md
//! measures are in `typed.txt` beside this file.

use std::io::{BufRead, Write};
use std::time::{Duration, Instant};

use houselights_engine::catalogue::built_in;

/// How many films are shown of each line.
const SHOWN: usize = 8;

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    let start = Instant::now();
    let catalogue = built_in();
    writeln!(out, "{} films in {:.1?}", catalogue.films().count(), start.elapsed())?;
    // What is made once, at the first letter.
    catalogue.search("a", SHOWN);
    let mut keystrokes = Vec::new();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        for (at, letter) in line.char_indices() {
            let start = Instant::now();
            catalogue.search(&line[..at + letter.len_utf8()], SHOWN);
            keystrokes.push(start.elapsed());
        }
        writeln!(out, "\n{line}")?;
        for film in catalogue.search(&line, SHOWN) {
            let card = if catalogue.find(film.title, Some(film.year)).is_some() { "card" } else { "" };
            writeln!(out, "  {} ({}) {card}", film.title, film.year)?;
        }
    }
    keystrokes.sort_unstable();
    let of = |share: usize| keystrokes.get(keystrokes.len() * share / 100).copied().unwrap_or_default();
    let longest = keystrokes.last().copied().unwrap_or(Duration::ZERO);
    writeln!(
        out,
        "\n{} keystrokes: half within {:.1?}, 95 of 100 within {:.1?}, all within {longest:.1?}",
        keystrokes.len(),
        of(50),
        of(95)
    )
}
