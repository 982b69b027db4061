//! Where somebody speaks: a network, a paper, as the words around a quotation say. Owns these places; refuses sites that only
//! count.

use std::sync::LazyLock;

use super::quotes::{SAID, SPEAKER};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self, PUBLICATIONS, SOCIAL};

/// Where somebody speaks, as what stands before says: its last sentence rather than one before.
pub(super) fn place_before(page: &Page, before: &Span) -> Option<String> {
    let last = page.sentence(before.end.saturating_sub(1)).start.clamp(before.start, before.end);
    place(page, &(last..before.end)).or_else(|| place(page, &(before.start..last)))
}

/// Where somebody speaks, as `span` says.
pub(super) fn place(page: &Page, span: &Span) -> Option<String> {
    static PLACES: LazyLock<Vec<(&str, Pattern)>> = LazyLock::new(|| {
        let social = SOCIAL.iter().map(|(name, pattern)| (*name, Pattern::new(pattern)));
        let papers = PUBLICATIONS.iter().map(|name| (*name, Pattern::new(&format!("\\b{}\\b", paper(name)))));
        social.chain(papers).collect()
    });
    static PAPER: LazyLock<Pattern> = LazyLock::new(|| {
        let said = any(words::all(|w| w.said));
        let at = any(words::all(|w| w.writes_for));
        Pattern::new(&format!(
            "\\b(?:{said}|[a-z]+) {at} (?i:the )?\\x03?([A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+){{0,3}})\\x04?[ ,:.]*$"
        ))
    });
    // One look for all of them first: most spans hold none.
    static ANY: LazyLock<Pattern> = LazyLock::new(|| {
        let social = SOCIAL.iter().map(|(_, pattern)| (*pattern).to_owned());
        let papers = PUBLICATIONS.iter().map(|name| paper(name));
        Pattern::new(&social.chain(papers).collect::<Vec<_>>().join("|"))
    });
    let some = ANY.is_in(page.shape(), span);
    let all = PLACES.iter().filter(|_| some).filter_map(|(name, pattern)| {
        let mut found = pattern.find_all(page.shape(), span).into_iter();
        Some((found.find(|at| !counts(page, name, at))?, *name))
    });
    let first = all.min_by_key(|(found, _)| (found.start, std::cmp::Reverse(found.end)));
    if let Some((_, name)) = first {
        return Some(name.to_owned());
    }
    // "says of the Woo" tells whom they speak of.
    static OF: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("\\b{} (?i:of|about|uber|von|sobre) ", any(words::all(|w| w.said))))
    });
    let groups = PAPER.groups(page.shape(), span).into_iter().next()?;
    if groups.first()?.as_ref().is_some_and(|whole| OF.is_in(page.shape(), whole)) {
        return None;
    }
    let name = groups.into_iter().nth(1).flatten()?;
    SAID.is_in(page.shape(), span).then(|| page.original(&name).trim_end_matches('.').to_owned())
}

/// "8.3 on IMDb": a score's source, where nobody speaks.
fn counts(page: &Page, name: &str, at: &Span) -> bool {
    static NUMBER: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("[0-9]+ ?%|[0-9][.,][0-9]|[0-9]/[0-9]|\\b[0-9]{2,3}\\b"));
    // "taz gave it four of five stars"
    static STARS: LazyLock<Pattern> = LazyLock::new(|| {
        let stars = any(words::all(|w| w.stars_given));
        Pattern::new(&format!("\\b[a-z0-9]+[ -]{stars}\\b|[0-9]/(?:5|10)\\b|\\x01"))
    });
    let sentence = page.sentence(at.start);
    let within = |reach: usize| {
        at.start.saturating_sub(reach).max(sentence.start)..(at.end + reach).min(sentence.end).max(at.end)
    };
    let scorer = words::SCORERS.iter().any(|(scorer, ..)| *scorer == name);
    // Nobody talks on a site that only counts.
    let reach = if ["Rotten Tomatoes", "Metacritic"].contains(&name) { 44 } else { 16 };
    let person = SPEAKER.is_in(page.shape(), &within(16));
    scorer && NUMBER.is_in(page.shape(), &within(reach)) || !person && STARS.is_in(page.shape(), &within(44))
}

fn paper(name: &str) -> String {
    Page::bare(name).shape().replace('.', "\\.")
}
