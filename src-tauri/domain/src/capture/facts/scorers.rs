//! Who counts scores, as a text names them. Owns the nearest to a number and who counted one that names nobody; refuses to read
//! numbers.

use std::sync::LazyLock;

use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self, SCORERS};

/// How far a number stands from who counted it, in characters.
pub(super) const REACH: usize = 70;

/// Whether a site counts in such numbers.
pub(super) fn counts_so(scorer: &str, value: &str) -> bool {
    !value.ends_with('%') || words::PERCENT_SCORERS.contains(&scorer)
}

/// Who counted a percentage that names nobody ("sits at 76%"): who counted the one in a sentence before it.
pub(super) fn carried(page: &Page, at: &Span) -> Option<Scorer> {
    static CUE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?i:\\b(?:sits|stands|is|was|holds|got|gets|has|scores|scored|only|managed|liegt|steht|kommt|hat|bekam) (?:at|on|a|an|bei|auf|only|just|nur)?) ?$",
        )
    });
    static KIND: LazyLock<Pattern> = LazyLock::new(|| {
        let whose = any(words::all(|w| w.audience).chain(words::all(|w| w.critics)));
        Pattern::new(&format!("^ ?(?:{whose})"))
    });
    static PERCENT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("[0-9] ?%|%[0-9]|[0-9] {}\\b", any(words::all(|w| w.percent))))
    });
    let sentence = page.sentence(at.start);
    let before = at.start.saturating_sub(24).max(sentence.start)..at.start;
    let after = at.end..(at.end + 24).min(sentence.end).max(at.end);
    if !(CUE.is_in(page.shape(), &before) || KIND.is_in(page.shape(), &after)) {
        return None;
    }
    let paragraph = page.paragraph(at.start);
    let index = Page::holder(&page.sentences, at.start)?;
    let earlier = page.sentences.get(index.saturating_sub(2)..index)?.iter().rev();
    let mut earlier = earlier.filter(|sentence| sentence.start >= paragraph.start);
    earlier.find_map(|sentence| {
        let mut counted = sources(page, sentence);
        let percent = PERCENT.is_in(page.shape(), sentence);
        counted.pop().filter(|_| percent && counted.is_empty()).map(|(_, scorer)| scorer)
    })
}

pub(super) type Scorer = (&'static str, &'static str, bool, bool);

pub(super) fn sources(page: &Page, span: &Span) -> Vec<(Span, Scorer)> {
    static ANY: LazyLock<Vec<(Pattern, Scorer)>> =
        LazyLock::new(|| SCORERS.iter().map(|scorer| (Pattern::new(scorer.1), *scorer)).collect());
    let all = ANY.iter().flat_map(|(pattern, scorer)| {
        pattern.find_all(page.shape(), span).into_iter().map(|found| (found, *scorer))
    });
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|(found, _)| found.start);
    all
}

pub(super) fn nearest_source(
    page: &Page,
    sources: &[(Span, Scorer)],
    at: &Span,
    clause: &Span,
    sentence: &Span,
) -> Option<Scorer> {
    // "7.4 and on IMDb 7.8": behind a joint the next number's source stands.
    static JOINT: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("[,;]|\\b{}\\b", any(words::all(|w| w.and)))));
    let gap = |found: &Span| found.start.saturating_sub(at.end).max(at.start.saturating_sub(found.end));
    let order = |found: &Span| {
        let joined = found.start >= at.end && JOINT.is_in(page.shape(), &(at.end..found.start));
        gap(found) + if joined { REACH / 2 } else { 0 }
    };
    let within = |limits: &Span| {
        let near = sources.iter().filter(|(found, _)| limits.start <= found.start && found.end <= limits.end);
        near.min_by_key(|(found, _)| order(found)).filter(|(found, _)| gap(found) <= REACH).map(|(_, s)| *s)
    };
    within(clause).or_else(|| {
        // "92% of critics and 85% of viewers on Rotten Tomatoes": one source for both.
        within(sentence).or_else(|| {
            // "On Rotten Tomatoes the film has a critics' score of 90%, while the audience rating stands at 85%"
            let mut own = sources.iter().filter(|(found, _)| sentence.contains(&found.start));
            let (found, only) = own.next().filter(|_| own.next().is_none())?;
            let counts = words::PERCENT_SCORERS.contains(&only.0);
            (counts && found.end <= at.start && at.start - found.end <= 2 * REACH).then_some(*only)
        })
    })
}
