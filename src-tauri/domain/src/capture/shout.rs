//! Names in capitals within a text that has small letters otherwise, as notices and festivals set them: "our film, SALT ROAD,
//! NORTH, opens". Owns where such a name starts and ends; refuses to decide whether it is one.

use std::sync::LazyLock;

use super::page::Page;
use super::pattern::{Pattern, Span};

/// A line with fewer words in small letters is all capitals.
const QUIET: usize = 3;
/// Shortest name, in letters.
const LETTERS: usize = 4;

/// Every run of words in capitals within a line of small letters.
pub(super) fn shouted(page: &Page) -> Vec<Span> {
    static RUN: LazyLock<Pattern> = LazyLock::new(|| {
        let word = "[A-Z0-9][A-Z0-9'-]*";
        Pattern::new(&format!("\\b{word}(?:(?:,|:|!)? (?:& )?{word})*[?!]?"))
    });
    let lines = page.paragraphs.iter().filter(|line| is_quiet(page, line));
    let runs = lines.flat_map(|line| RUN.find_all(page.shape(), line));
    runs.filter_map(|run| bounded(page, run)).collect()
}

fn is_quiet(page: &Page, line: &Span) -> bool {
    let small = |word: &&str| word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'.');
    page.part(line).split([' ', ',']).filter(small).take(QUIET).count() >= QUIET
        || page.part(line).contains(", dir.")
        || page.part(line).contains(" (")
}

/// A run without a last word that goes on in small letters ("KEDI. C|eyda"), if it is long enough for a name.
fn bounded(page: &Page, run: Span) -> Option<Span> {
    let mut end = run.end;
    let next = page.part(&(end..end + 1));
    if next.starts_with(|c: char| c.is_ascii_lowercase()) {
        end = run.start + page.part(&run).rfind(' ')?;
    }
    let part = page.part(&(run.start..end)).trim_end_matches([' ', ',', ':', '.', '-', '\'']);
    let letters = part.bytes().filter(u8::is_ascii_uppercase).count();
    (letters >= LETTERS).then(|| run.start..run.start + part.len())
}

#[cfg(test)]
mod tests {
    use super::{Page, shouted};

    fn found(text: &str) -> Vec<String> {
        let page = Page::bare(text);
        shouted(&page).iter().map(|span| page.original(span)).collect()
    }

    #[test]
    fn names_in_capitals_stand_out() {
        assert_eq!(
            found("We announce that SALT ROAD, NORTH, the first feature by Jo, will open."),
            ["SALT ROAD, NORTH"]
        );
        assert_eq!(found("HOW MANY RIVERS?, dir. Chidi Balogun"), ["HOW MANY RIVERS?"]);
        assert_eq!(found("It is on the BBC at 9 and ITV too."), [""; 0]);
        assert_eq!(found("THE SALT ROAD"), [""; 0]);
    }
}
