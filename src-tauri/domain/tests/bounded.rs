//! However a file is made, reading it takes no more memory than its rows do: at most 160 bytes for each of its own, which
//! a row of three letters needs, and nothing that grows faster.

#![allow(clippy::expect_used, reason = "a test may")]

use std::ops::ControlFlow;

use houselights_domain::import::{Answers, FILE_LIMIT, read};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const MEGABYTE: usize = 1_024 * 1_024;

/// How many bytes reading it takes at its peak, beside what is held anyway.
fn taken(name: &str, bytes: &[u8]) -> usize {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let today = "2026-12-18".parse().expect("a day");
    let read = read((name, bytes), &Answers::default(), today, &mut |_| ControlFlow::Continue(()));
    assert!(read.is_ok(), "nobody stops it");
    MEMORY.peak_usage() - before
}

fn filled(head: &str, with: &str) -> Vec<u8> {
    [head, &with.repeat(2 * MEGABYTE / with.len())].concat().into_bytes()
}

// One test, because all that run at once share the memory that is measured.
#[test]
fn reading_takes_what_the_rows_take() {
    const LETTERBOXD: &str = "Date,Name,Year,Letterboxd URI\n";
    let made = [
        ("quotes.csv", filled(LETTERBOXD, "\"")),
        ("quoted.csv", filled(LETTERBOXD, "\"\n")),
        ("commas.csv", filled(LETTERBOXD, ",")),
        ("lines.csv", filled("", "\n")),
        ("watchlist.csv", filled(LETTERBOXD, "2024-01-05,Heat,1995,https://boxd.it/1\n")),
        ("short.csv", filled("Title,Date\n", "a,\n")),
        ("long.csv", filled("Title,Date\n", "a")),
        ("deep.json", filled("", "[")),
        ("history.json", filled("[", "{\"movie\":{\"title\":\"Up\"}},")),
        ("nested.json", filled("[", "{\"movie\":")),
        (
            "everything.json",
            filled(
                "{\"format\":\"houselights-household\",\"tables\":{\"titles\":[",
                "{\"id\":\"a\",\"name\":\"Up\"},",
            ),
        ),
        ("films.txt", filled("", "Up\n")),
        ("wide.txt", filled("", "U\0\n\0")),
        ("old.txt", [&b"Am\xe9lie\n"[..]].concat().repeat(200_000)),
        ("stub.zip", filled("PK\u{3}\u{4}", "PK\u{1}\u{2}")),
        ("ends.zip", filled("PK\u{3}\u{4}", "PK\u{5}\u{6}")),
    ];
    for (name, bytes) in &made {
        // A row of three letters has its shape beside them.
        let (most, took) = (160 * bytes.len() + 8 * MEGABYTE, taken(name, bytes));
        assert!(took <= most, "{name}: {} MB of {}", took / MEGABYTE, bytes.len() / MEGABYTE);
    }
    let bomb = include_bytes!("fixtures/import/bomb.zip");
    assert!(taken("bomb.zip", bomb) <= 4 * FILE_LIMIT, "whatever it unpacks to");
}
