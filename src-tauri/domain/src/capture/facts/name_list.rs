//! How names of people are listed behind or before a cue ("A – known for B – and C"). Owns where each name starts and ends and
//! what stands between two; refuses ordinary words and services, and to know what the list is of.

use std::sync::LazyLock;

use super::origin::countries_named;
use crate::capture::markup::ITALIC;
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words;

/// Most names taken from one list.
const NAME_LIMIT: usize = 12;

/// A name: capitalised words with particles and initials between them.
pub(super) const NAME: &str = "(?:[A-Z]\\.(?:-?[A-Z]\\.)*|(?:Jr|Sr|St)\\.|[A-Z](?:[A-Za-z]|'[A-Z]|'o\\b|-[A-Za-z])*)(?:[ ](?:(?:de|da|di|del|della|van|von|der|den|la|le|bin|ibn|al|el|y|dos|ten|ter|af|av|du)[ ])*(?:[A-Z]\\.(?:-?[A-Z]\\.)*|(?:Jr|Sr|St)\\.|[A-Z](?:[A-Za-z]|'[A-Z]|'o\\b|-[A-Za-z])*))*";

pub(super) fn after(cues: impl Iterator<Item = &'static str>) -> Pattern {
    let epithet = any(words::all(|w| w.epithet));
    Pattern::new(&format!(
        "({NAME}(?:(?:,|,? (?:and|und|ve|ile|y|et|&)) (?:{epithet} )*{NAME})*) ?{}",
        any(cues)
    ))
}

pub(super) fn people(
    page: &Page,
    span: &Span,
    before: &Pattern,
    after: &Pattern,
    least_words: usize,
) -> Vec<String> {
    let mut found = Vec::new();
    for cue in before.find_all(page.shape(), span) {
        let digit = cue.start.checked_sub(2).map(|at| page.part(&(at..cue.start)));
        // A writer's own line is none about the film: "Von Anna Lehmann" below a headline that ends with "Film".
        // Names in the next line go with a label that is a line of its own.
        let label = page.paragraph(cue.start).start == cue.start || page.part(&cue).trim_end().ends_with(':');
        let ends = page.paragraph(cue.start).end <= cue.end;
        let byline = page.part(&cue).contains('\n') || ends && !label;
        if byline || digit.is_some_and(|d| d.starts_with(|c: char| c.is_ascii_digit())) {
            continue;
        }
        add(&mut found, names_from(page, cue.end, span.end));
    }
    for groups in after.groups(page.shape(), span) {
        if let Some(list) = groups.into_iter().nth(1).flatten() {
            let names = names_from(page, list.start, list.end);
            let full = names.into_iter().filter(|name| name.split(' ').count() >= least_words);
            add(&mut found, full.collect());
        }
    }
    found
}

pub(super) fn add(found: &mut Vec<String>, names: Vec<String>) {
    for name in names {
        let folded = crate::fold::fold(&name);
        let known = found.iter().any(|other| {
            let other = crate::fold::fold(other);
            other == folded || other.ends_with(&format!(" {folded}"))
        });
        if !known && found.len() < NAME_LIMIT {
            found.push(name);
        }
    }
}

/// The names listed from `start` on, as far as the list goes.
pub(super) fn names_from(page: &Page, start: usize, ceiling: usize) -> Vec<String> {
    static FIRST: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^(?-i:{NAME})")));
    static EPITHET: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("^[ :]*(?:{}(?:,? ))+", any(words::all(|w| w.epithet)))));
    static BETWEEN: LazyLock<Pattern> = LazyLock::new(|| {
        let and = any(words::all(|w| w.and));
        // An interjection between dashes or brackets, a role, a clause between commas; then a comma or "and".
        Pattern::new(&format!(
            "^(?:'[a-z]{{1,4}}\\b)?(?: \\([^()\\n]{{0,80}}\\)| - [^\\n-]{{0,120}} - ?| (?i:as|als) (?:[A-Za-z'-]+ ){{0,5}}?[A-Za-z'-]+)??(?:,? {and}, (?i:in|for|als) [^,.\\n]{{3,50}}, |,? {and} (?:{and} )?|,? (?i:alongside|opposite|with|sowie|neben) | ?,(?: (?i:who|known|best known|bekannt|whose|playing|der|die|fresh) [^,.\\n]{{0,90}},)?(?: {and})? ?| / | \\| |\\n[-*~] ?)"
        ))
    });
    let shape = page.shape();
    static CLAUSE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^ (?:is|was|has|had|will|can|[a-z]+s|ist|hat|erzahlt|handelt) [a-z]"));
    let mut names = Vec::new();
    let mut joined = false;
    let mut at = start;
    let ceiling = ceiling.min(start + 600).min(shape.len());
    while names.len() < NAME_LIMIT && at < ceiling {
        if let Some(epithet) = EPITHET.find(shape, &(at..ceiling)) {
            at = epithet.end;
        }
        let skipped = page.part(&(at..ceiling)).len()
            - page.part(&(at..ceiling)).trim_start_matches([' ', '\n', '@', '"', ITALIC]).len();
        at += skipped;
        let Some(name) = FIRST.find(shape, &(at..ceiling)) else { break };
        let Some(kept) = clean(page, &name) else { break };
        // "starring A, B, Winter Bees tells": after a mere comma a name that does something starts a new clause.
        let clause = CLAUSE.is_in(shape, &(kept.end..ceiling));
        if !names.is_empty() && page.part(&(at.saturating_sub(2)..at)) == ", " && clause && !joined {
            break;
        }
        at = kept.end;
        names.push(page.original(&kept));
        let Some(between) = BETWEEN.find(shape, &(at..ceiling)) else { break };
        at = between.end;
        joined = page.part(&between).chars().any(|c| c.is_ascii_alphabetic() || c == '&');
    }
    names
}

/// A name; none if it is an ordinary word or a service.
fn clean(page: &Page, name: &Span) -> Option<Span> {
    let mut kept = name.clone();
    // "Laia Costa y Susi Sánchez" are two, "José Ortega y Gasset" is one.
    if let Some((first, second)) = page.part(&kept).split_once(" y ")
        && first.contains(' ')
        && second.contains(' ')
    {
        kept.end = kept.start + first.len();
    }
    let lowered = page.part(&kept).to_lowercase();
    let first = lowered.split(' ').next().unwrap_or_default();
    let service = words::SERVICES.iter().any(|(service, ..)| service.to_lowercase() == first);
    let article = matches!(first, "the" | "der" | "die" | "das");
    let ordinary = words::all(|w| w.not_a_name).chain(words::all(|w| w.small)).any(|other| other == lowered);
    let country = !countries_named(page, &kept).is_empty();
    let month = words::LANGUAGES.iter().any(|w| w.months.contains(&lowered.as_str()));
    let label = words::LABELS.contains(&lowered.as_str());
    let too_long = lowered.split(' ').count() > 5;
    (!ordinary && !country && !label && !service && !article && !month && !too_long && kept.len() >= 2)
        .then_some(kept)
}
