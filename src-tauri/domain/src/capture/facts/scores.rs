//! What critics and audiences gave a film. Owns pairing a number with who counted it; refuses to convert scales. Stars are of five.

use std::sync::LazyLock;

use super::raters::{are_many, chatter, giver, is_the_writers, outlet, paper, rater, reader};
use super::score_rows::{each_of_them, labelled};
use super::scorers::{REACH, carried, counts_so, nearest_source, sources};
use super::values::values;
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self};
use crate::title::Score;

/// The longest line that is a label, in characters.
const LABEL: usize = 24;

/// Scores within `span`, in order, without duplicates.
pub(super) fn scores(page: &Page, span: &Span) -> Vec<Score> {
    let mut found: Vec<Score> = labelled(page, span);
    found.extend(each_of_them(page, span));
    // "The original has 97% on Rotten Tomatoes, the remake 92%": one source for both, though each is another film's.
    let around = page.sentence(span.start).start.min(span.start)
        ..page.sentence(span.end.saturating_sub(1)).end.max(span.end);
    let sources = sources(page, &around);
    let values = values(page, span, &sources);
    for (i, (at, value, bare)) in values.iter().enumerate() {
        let sentence = page.sentence(at.start);
        let floor = i
            .checked_sub(1)
            .and_then(|i| values.get(i))
            .map_or(sentence.start, |v| v.0.end.max(sentence.start));
        let ceiling = values.get(i + 1).map_or(sentence.end, |v| v.0.start.min(sentence.end)).max(at.end);
        // Nobody counts percent on a site of points: "8.1 on IMDb, 92% on Rotten Tomatoes".
        let fitting: Vec<_> =
            sources.iter().filter(|(_, scorer)| counts_so(scorer.0, value)).cloned().collect();
        let source = nearest_source(page, &fitting, at, &(floor..ceiling), &sentence);
        let graded = value.contains('/') || value.contains("star");
        let (name, audience) = match source {
            Some(scorer) => (scorer.0, scorer.3),
            None if value.ends_with('%') => match carried(page, at) {
                Some(scorer) => (scorer.0, scorer.3),
                None => continue,
            },
            None if graded && !bare && is_rating(page, at) => ("", false),
            None => continue,
        };
        let unnamed = name.is_empty();
        let chatter = || reader(page, at).or_else(|| chatter(page, at)).or_else(|| giver(page, at));
        let chatter = if unnamed { chatter() } else { None };
        let paper = if graded { paper(page, at) } else { None };
        if let Some(paper) = paper {
            found.push(Score { source: paper.to_owned(), value: value.clone(), audience: false });
            continue;
        }
        let own = unnamed && (is_the_writers(page, at) || are_many(page, at)) || chatter.is_some();
        let audience = whose(page, at, floor, ceiling).unwrap_or(audience || own);
        let rater = || if unnamed { rater(page, at).or_else(|| outlet(page, at)) } else { None };
        let source = chatter.or_else(rater).unwrap_or_else(|| name.to_owned());
        let score = Score { source, value: value.clone(), audience };
        if !found.contains(&score) {
            found.push(score);
        }
    }
    found
}

fn is_rating(page: &Page, at: &Span) -> bool {
    static CUE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?i:rating|score|verdict|stars?|sterne?|wertung|punkte?n?|points?|fazit|nota:?|note|puan|out of|uzerinden|give it|gets|my|[\\x01])|[0-9]/(?:5|10)\\b",
        )
    });
    let sentence = page.sentence(at.start);
    CUE.is_in(
        page.shape(),
        &(at.start.saturating_sub(40).max(sentence.start)..(at.end + 20).min(sentence.end.max(at.end))),
    )
}

/// Whether the words around say that it is the audience's or the critics'.
fn whose(page: &Page, at: &Span, floor: usize, ceiling: usize) -> Option<bool> {
    static AUDIENCE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}", any(words::all(|w| w.audience)))));
    static CRITICS: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}", any(words::all(|w| w.critics)))));
    // "74% from critics and 49% from audiences": what follows at once decides.
    static FROM: LazyLock<Pattern> = LazyLock::new(|| {
        let audience = any(words::all(|w| w.audience));
        let critics = any(words::all(|w| w.critics));
        Pattern::new(&format!(
            "^ (?i:from|of|by|with|among|der|von|bei) (?i:the |den )?(?:({audience})|({critics}))"
        ))
    });
    static CLAUSE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(", (?i:with|while|although|though|but|and|wahrend|aber|und|ama|mientras|mais)\\b")
    });
    let behind = at.end..(at.end + REACH).min(ceiling).max(at.end);
    if let Some(groups) = FROM.groups(page.shape(), &behind).into_iter().next() {
        return Some(groups.get(1).is_some_and(Option::is_some));
    }
    // A short line above may say whose: "Audience Award".
    let line = Page::holder(&page.paragraphs, at.start).and_then(|i| i.checked_sub(1));
    let label = line.and_then(|i| page.paragraphs.get(i)).filter(|line| line.len() <= LABEL);
    if label.is_some_and(|label| AUDIENCE.is_in(page.shape(), label)) {
        return Some(true);
    }
    let distance = |pattern: &Pattern| {
        let before = at.start.saturating_sub(REACH).max(floor).min(at.start)..at.start;
        let after = at.end..(at.end + REACH).min(ceiling).max(at.end);
        // ", with audiences giving it the same": another number is meant there.
        let after = at.end..CLAUSE.find(page.shape(), &after).map_or(after.end, |clause| clause.start);
        let last = pattern.find_all(page.shape(), &before).into_iter().next_back().map(|f| at.start - f.end);
        let next = pattern.find(page.shape(), &after).map(|f| f.start - at.end);
        last.into_iter().chain(next).min()
    };
    match (distance(&AUDIENCE), distance(&CRITICS)) {
        (None, None) => None,
        (Some(_), None) => Some(true),
        (None, Some(_)) => Some(false),
        (Some(audience), Some(critics)) => Some(audience < critics),
    }
}
