//! Moods that words speak of. Owns finding them and weighing what people said above what a writer describes; refuses to
//! guess a film's mood from its story.

use std::sync::LazyLock;

use super::story::denied;
use crate::capture::draft::MoodWords;
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::LANGUAGES;
use crate::mood::{AXES, Axis};

/// Most words kept for a mood.
const WORD_LIMIT: usize = 8;

/// Moods in `parts` of the page, but not in `except`; the clearest first.
pub(super) fn moods(page: &Page, parts: &[Span], except: &[Span]) -> Vec<MoodWords> {
    static WORDS: LazyLock<Vec<(Axis, Pattern)>> = LazyLock::new(|| {
        let words = |axis: Axis| {
            LANGUAGES
                .iter()
                .flat_map(|w| w.moods)
                .filter(move |(a, _)| *a == axis)
                .flat_map(|(_, list)| list.iter().copied())
        };
        AXES.into_iter().map(|axis| (axis, Pattern::new(&format!("\\b{}\\b", any(words(axis)))))).collect()
    });
    let mut found: Vec<(usize, MoodWords)> = Vec::new();
    for (axis, pattern) in WORDS.iter() {
        let mut words: Vec<String> = Vec::new();
        let mut count = 0;
        for span in parts.iter().flat_map(|part| pattern.find_all(page.shape(), part)) {
            if except.iter().any(|e| e.contains(&span.start)) || denied(page, &span) {
                continue;
            }
            count += 1;
            let word = page.original(&span).to_lowercase();
            if !words.contains(&word) && words.len() < WORD_LIMIT {
                words.push(word);
            }
        }
        if count > 0 {
            found.push((count, MoodWords { axis: *axis, words }));
        }
    }
    found.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    found.into_iter().map(|(_, mood)| mood).collect()
}
