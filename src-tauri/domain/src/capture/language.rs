//! The language a text is mainly in. Owns counting small words; refuses to translate.

use super::page::Page;
use super::words::LANGUAGES;

/// Only so many words are counted.
const WORD_LIMIT: usize = 2_000;

/// ISO 639-1 code of the main language; none for a few words that tell nothing.
pub(super) fn language(page: &Page) -> Option<&'static str> {
    let lowered = page.shape().to_lowercase();
    let words: Vec<&str> = lowered
        .split(|c: char| !c.is_ascii_alphabetic())
        .filter(|w| !w.is_empty())
        .take(WORD_LIMIT)
        .collect();
    let count = |telling: &[&str]| words.iter().filter(|word| telling.contains(word)).count();
    let counts = LANGUAGES.iter().map(|w| (count(w.telling), w.code));
    let (most, code) = counts.max_by_key(|(count, _)| *count)?;
    (most >= 2 && most * 20 >= words.len()).then_some(code)
}
