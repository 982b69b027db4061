//! Where a film can be watched and since or until when. Owns telling "on Netflix" from a mere mention of Netflix;
//! refuses to know what a service has today.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::soon;
use super::when::{Turn, When, dates, near_days};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self, SERVICES};
use crate::title::Availability;

/// How far before "the streaming service" its name stands, in characters.
const BEFORE: usize = 600;
/// How far a date stands from its service, in characters.
const REACH: usize = 80;

/// The days a text's dates are read by.
#[derive(Clone, Copy)]
pub(super) struct Days {
    /// The text's own.
    pub(super) published: Option<NaiveDate>,
    /// From which "until Sunday" counts.
    pub(super) said_on: Option<NaiveDate>,
}

/// Services within `span` that have the film, in order.
pub(super) fn services(page: &Page, span: &Span, days: Days) -> Vec<Availability> {
    let mut found: Vec<Availability> = Vec::new();
    let mut mentions = mentions(page, span);
    mentions.sort_by_key(|(at, _)| (at.start, std::cmp::Reverse(at.end)));
    let mut end = 0;
    for (at, name) in mentions {
        if at.start < end {
            continue;
        }
        end = at.end;
        let Some((since, until)) = dated(page, &at, span, days) else { continue };
        let known = found.iter_mut().find(|service| service.name == name);
        match known {
            Some(service) => {
                service.since = service.since.take().or(since);
                service.until = service.until.take().or(until);
            }
            None => found.push(Availability { name: name.to_owned(), since, until }),
        }
    }
    if let [only] = &mut found[..]
        && only.until.is_none()
    {
        only.until = leaving(page, span, days);
    }
    found
}

/// When the film leaves, said without naming the service again.
pub(super) fn leaving(page: &Page, span: &Span, days: Days) -> Option<String> {
    static UNTIL: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("\\b{}(?: (?i:on|am|the|it|there))*", any(words::all(|w| w.until))))
    });
    let soon = || soon::until(page, span, days.said_on?).first().and_then(When::shown);
    let dated = UNTIL.find_all(page.shape(), span).into_iter().find_map(|cue| {
        let end = (cue.end + 24).min(page.sentence(cue.start).end).max(cue.end);
        let first = dates(page, &(cue.end..end), days.published).into_iter().next()?;
        let first = first.seen_from(days.published, Turn::Ahead);
        (first.span.start <= cue.end + 2 && first.month.is_some()).then(|| first.shown()).flatten()
    });
    dated.or_else(soon)
}

fn mentions(page: &Page, span: &Span) -> Vec<(Span, &'static str)> {
    static NAMES: LazyLock<Vec<(&str, Pattern, bool)>> = LazyLock::new(|| {
        let all = SERVICES.iter();
        all.map(|(name, pattern, ordinary)| (*name, Pattern::new(&format!("\\b(?:{pattern})")), *ordinary))
            .collect()
    });
    static BEFORE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("\\b{} (?i:(?:the|der|die|das) )?[\"`]?$", any(words::all(|w| w.on_service))))
    });
    static TAIL: LazyLock<Pattern> = LazyLock::new(|| {
        let film = any(words::all(|w| w.film).chain(words::all(|w| w.series)));
        Pattern::new(&format!(
            "^(?: ?{}|(?:'s|'?n?[iu]n)?[ -](?:[a-z-]+ )?{film}\\b)",
            any(words::all(|w| w.service_tail))
        ))
    });
    static NOT: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{} ?$", any(words::all(|w| w.not_there)))));
    static NOT_TAIL: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("^(?:'?[a-z]{2})? (?i:nicht mehr|nicht|yok|degil|kaldirildi|anymore|originals?:)\\b")
    });
    let shape = page.shape();
    let mut found = Vec::new();
    for (name, pattern, ordinary) in NAMES.iter() {
        for at in pattern.find_all(shape, span).into_iter().take(200) {
            let before = at.start.saturating_sub(40).max(span.start)..at.start;
            let after = at.end..(at.end + 40).min(span.end.max(at.end));
            let mut rest = page.part(&after).chars();
            let inside_word = match (rest.next(), rest.next()) {
                (Some('.' | '-'), Some(next)) => next.is_ascii_lowercase() && !TAIL.is_in(shape, &after),
                (Some(next), _) => next.is_ascii_alphanumeric(),
                _ => false,
            };
            if inside_word || NOT.is_in(shape, &before) || NOT_TAIL.is_in(shape, &after) {
                continue;
            }
            let tagged = page.part(&before).ends_with('#');
            let there = tagged || BEFORE.is_in(shape, &before) || TAIL.is_in(shape, &after);
            let alone = !ordinary && page.paragraph(at.start).len() <= at.len() + 60 && labelled(page, &at);
            if there || alone || !ordinary && is_sentence(page, &at) {
                found.push((at, *name));
            }
        }
    }
    found.extend(named_before(page, span));
    found
}

/// "the streaming service": the one that the text named last.
fn named_before(page: &Page, span: &Span) -> Vec<(Span, &'static str)> {
    static AGAIN: LazyLock<Pattern> = LazyLock::new(|| {
        let there = any(words::all(|w| w.on_service));
        let again = any(words::all(|w| w.it_again));
        Pattern::new(&format!("\\b{there} (?:(?i:the|this|that|der|die|das|dem|den) )?{again}\\b"))
    });
    static NAMES: LazyLock<Vec<(&str, Pattern)>> = LazyLock::new(|| {
        let certain = SERVICES.iter().filter(|(.., ordinary)| !ordinary);
        certain.map(|(name, pattern, _)| (*name, Pattern::new(&format!("\\b(?:{pattern})")))).collect()
    });
    let shape = page.shape();
    let all = AGAIN.find_all(shape, span).into_iter().take(20).filter_map(|again| {
        let before = again.start.saturating_sub(BEFORE).min(again.start)..again.start;
        let last = |pattern: &Pattern| pattern.find_all(shape, &before).into_iter().next_back();
        let nearest = NAMES.iter().filter_map(|(name, pattern)| Some((last(pattern)?.start, *name))).max();
        Some((again, nearest?.1))
    });
    all.collect()
}

/// A sentence of its own, as in a list: "Kanopy."
fn is_sentence(page: &Page, at: &Span) -> bool {
    let sentence = page.sentence(at.start);
    at.start == sentence.start && page.part(&(at.end..sentence.end)).trim_matches(['.', '!', ' ']).is_empty()
}

/// In a short line that lists facts ("2019 · Drama · Netflix").
fn labelled(page: &Page, at: &Span) -> bool {
    static MARK: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("[|*:,/(~-] ?$"));
    let before = at.start.saturating_sub(3).max(page.paragraph(at.start).start)..at.start;
    MARK.is_in(page.shape(), &before) && !page.part(&page.paragraph(at.start)).starts_with("Topics")
}

/// Since and until when; `None` when the film left long ago.
pub(super) type Dated = (Option<String>, Option<String>);

fn dated(page: &Page, at: &Span, scope: &Span, days: Days) -> Option<Dated> {
    static SINCE: LazyLock<Pattern> = LazyLock::new(|| {
        let arrives = words::all(|w| w.came).chain(words::all(|w| w.comes));
        Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.since).chain(arrives))))
    });
    static ARRIVES: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.came).chain(words::all(|w| w.comes)))))
    });
    static CAME: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.came)))));
    static UNTIL: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.until)))));
    static RELEASED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?i:cinemas?|theat(?:er|re)s?|kinos?|sinema[a-z]*|came out|premiered (?:in|at)|vizyon[a-z]*|kinostart)",
        )
    });
    static YEAR_CUE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:since|in|from|until|till|through|by|of|late|early|mid|seit|ab|bis|jahr|im jahr)[ -]$",
        )
    });
    static PARTS: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("(?i:[;()]|\\b(?:and|und|but|aber|ve|while)\\b)"));
    let shape = page.shape();
    let sentence = page.sentence(at.start);
    let start = at.start.saturating_sub(REACH).max(sentence.start).max(scope.start);
    let end = (at.end + REACH).min(sentence.end).min(scope.end).max(at.end);
    // "from yesterday (29 December), is on": the date in brackets goes with what stands before them.
    let bracketed = |gap: Span| {
        let text = page.part(&gap);
        let opened = text.strip_prefix(" (").and_then(|rest| rest.find(')')).map_or(0, |close| close + 3);
        let closed = usize::from(text.starts_with(')'));
        gap.start + opened.max(closed)..gap.end
    };
    let gap = |when: &When| {
        if when.span.end <= at.start {
            bracketed(when.span.end..at.start)
        } else {
            at.end..when.span.start.max(at.end)
        }
    };
    let (mut since, mut until) = (None, None);
    let whole = start..end;
    let mut near = dates(page, &whole, days.published);
    if let Some(published) = days.published.filter(|_| ARRIVES.is_in(shape, &whole)) {
        near.extend(near_days(page, &whole, published));
    }
    near.retain(|when| when.span.end <= at.start || when.span.start >= at.end);
    near.sort_by_key(|when| gap(when).len() + if when.span.end <= at.start { 8 } else { 0 });
    for when in near {
        let between = gap(&when);
        let lead = when.span.start.saturating_sub(30).max(start)..when.span.start;
        let parted = PARTS.is_in(shape, &between) && !UNTIL.is_in(shape, &lead);
        let clause = PARTS.find_all(shape, &lead).into_iter().next_back().map_or(lead.start, |part| part.end);
        if parted || RELEASED.is_in(shape, &between) || RELEASED.is_in(shape, &(clause..lead.end)) {
            continue;
        }
        // "The 2022 film is on Netflix" is no date of arrival.
        if when.month.is_none() && !YEAR_CUE.is_in(shape, &lead) {
            continue;
        }
        let cue_until =
            UNTIL.find_all(shape, &(lead.start..(when.span.end + 14).min(end))).into_iter().next_back();
        let cue_since = SINCE.find_all(shape, &lead).into_iter().next_back();
        let leaves = cue_until.is_some_and(|u| cue_since.is_none_or(|s| u.start >= s.start || s.len() <= 4));
        let turn = match (leaves, CAME.is_in(shape, &whole)) {
            (true, _) => Turn::Ahead,
            (false, true) => Turn::Past,
            (false, false) => Turn::Either,
        };
        let when = when.seen_from(days.published, turn);
        if leaves {
            until = until.or(when.shown());
        } else if SINCE.is_in(shape, &whole) || UNTIL.is_in(shape, &whole) {
            let value = when.shown();
            if UNTIL.is_in(shape, &(at.start.saturating_sub(20).max(start)..when.span.start.max(at.start))) {
                until = until.or(value);
            } else {
                since = since.or(value);
            }
        }
    }
    if until.is_none()
        && let Some(from) = days.said_on
    {
        let distance = |when: &When| {
            let before = when.span.start < at.start;
            if before {
                at.start.saturating_sub(when.span.end) + 8
            } else {
                when.span.start.saturating_sub(at.end)
            }
        };
        let soon = soon::until(page, &(start..end), from);
        until = soon.iter().min_by_key(|when| distance(when)).and_then(When::shown);
    }
    Some((since, until))
}
