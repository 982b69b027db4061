//! Names of two parts that a text gives in full, with their year, and takes up again: "Sisu: Road to Revenge (2025)". Owns
//! finding the whole name, its second part and its first part elsewhere; refuses to weigh them.

use super::page::Page;
use super::pattern::Span;
use super::token::{Token, words_of};

/// Shortest second part that stands for the whole, in words.
const TAIL: usize = 2;
/// Shortest first part that is another film's name, in letters.
const HEAD: usize = 4;

/// Where the parts of such names stand again.
#[derive(Debug, Default)]
pub(super) struct Echoes {
    /// The whole name.
    pub(super) whole: Vec<Span>,
    /// Its second part alone: "Road to Revenge reaches Sky".
    pub(super) tails: Vec<Span>,
    /// Its first part alone, which is the film before: "the first Sisu".
    pub(super) heads: Vec<Span>,
}

impl Echoes {
    /// Those of the `given` names.
    pub(super) fn of(page: &Page, tokens: &[Token], given: &[Span]) -> Self {
        let mut found = Self::default();
        for name in given {
            let name = page.original(name);
            let Some((head, tail)) = name.split_once(": ") else { continue };
            let (all, head, tail) = (words_of(&name), words_of(head), words_of(tail));
            let whole = places(page, tokens, &all);
            let free = |span: &Span| !whole.iter().any(|w| w.start <= span.start && span.end <= w.end);
            if tail.len() >= TAIL {
                found.tails.extend(places(page, tokens, &tail).into_iter().filter(free));
            }
            if head.iter().map(String::len).sum::<usize>() >= HEAD {
                found.heads.extend(places(page, tokens, &head).into_iter().filter(free));
            }
            found.whole.extend(whole);
        }
        found
    }

    /// Whether a shorter name there is but a part of one of them.
    pub(super) fn hold(&self, span: &Span) -> bool {
        let mut longer = self.whole.iter().chain(&self.tails);
        longer.any(|w| w.start <= span.start && span.end <= w.end && span.len() < w.len())
    }
}

/// Where these words stand with a capital.
pub(super) fn places(page: &Page, tokens: &[Token], words: &[String]) -> Vec<Span> {
    if words.is_empty() {
        return Vec::new();
    }
    let same = tokens.windows(words.len()).filter(|window| window.iter().map(|t| &t.word).eq(words));
    let spans = same.filter_map(|window| Some(window.first()?.span.start..window.last()?.span.end));
    spans.filter(|span| page.part(span).starts_with(|c: char| !c.is_ascii_lowercase())).collect()
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::{Echoes, Page, Span};

    #[test]
    fn a_name_of_two_parts_is_taken_up_again() {
        let page = Page::bare("Sisu: Road to Revenge (2025) tops Sisu. So Road to Revenge wins.");
        let name = 0..21;
        let found = Echoes::of(&page, &tokens(&page), std::slice::from_ref(&name));
        let starts = |spans: &[Span]| spans.iter().map(|span| span.start).collect::<Vec<_>>();
        assert_eq!(
            (starts(&found.whole), starts(&found.tails), starts(&found.heads)),
            (vec![0], vec![43], vec![34])
        );
    }
}
