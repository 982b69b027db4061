//! Since and until when a service has a film. Owns which of the dates near its name say so; refuses those of cinemas, of
//! buying a film and of making it.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::soon;
use super::when::{Turn, When, dates};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words;

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

/// A date without a year that lies so soon behind the day of pasting is meant, in days: what has passed would hardly be
/// pasted. Further off its year stays open.
const SOON: i64 = 62;

impl Days {
    /// A day that is to come.
    fn ahead(self, when: When) -> When {
        if self.published.is_some() {
            return when.seen_from(self.published, Turn::Ahead);
        }
        let dated = when.clone().seen_from(self.said_on, Turn::Ahead);
        let soon = |day: NaiveDate| self.said_on.is_some_and(|from| (day - from).num_days() <= SOON);
        if dated.day().is_some_and(soon) { dated } else { when }
    }
}

/// When the film leaves, said without naming the service again.
pub(super) fn leaving(page: &Page, span: &Span, days: Days) -> Option<String> {
    static UNTIL: LazyLock<Pattern> = LazyLock::new(|| {
        // "until Saturday, December 19": the date tells more than its day of the week.
        let days = any(words::all(|w| w.days));
        Pattern::new(&format!(
            "\\b{}(?: (?i:on|am|the|it|there))*(?: {days},(?: (?i:the|den))?)?",
            any(words::all(|w| w.until))
        ))
    });
    let soon = || soon::until(page, span, days.said_on?).first().and_then(When::shown);
    let dated = UNTIL.find_all(page.shape(), span).into_iter().find_map(|cue| {
        let end = (cue.end + 24).min(page.sentence(cue.start).end).max(cue.end);
        let first = dates(page, &(cue.end..end), days.published).into_iter().next()?;
        let first = days.ahead(first);
        (first.span.start <= cue.end + 2 && first.month.is_some()).then(|| first.shown()).flatten()
    });
    dated.or_else(soon)
}

/// When the film comes, said without naming the service again: "arrives on 2 December", "from the 11th", or a day alone.
pub(super) fn arriving(page: &Page, span: &Span, days: Days) -> Option<String> {
    static COMES: LazyLock<Pattern> = LazyLock::new(|| {
        let comes = words::all(|w| w.comes).chain(words::all(|w| w.came));
        let days = any(words::all(|w| w.days));
        Pattern::new(&format!(
            "(?:\\b{}(?: up)?|(?:^|[.!?] )),?(?: (?i:on|am|the|it|there|el|le|from))*(?: {days},?)?[ ]?$",
            any(comes)
        ))
    });
    static UNTIL: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "\\b{}(?: (?i:on|am|the|el|le|{}))*,? ?$",
            any(words::all(|w| w.until)),
            any(words::all(|w| w.days))
        ))
    });
    let leaves = |when: &When| {
        let before = when.span.start.saturating_sub(30).max(page.sentence(when.span.start).start);
        UNTIL.is_in(page.shape(), &(before.min(when.span.start)..when.span.start))
    };
    let dated = dates(page, span, days.published).into_iter().filter(|when| !leaves(when)).find_map(|when| {
        let sentence = page.sentence(when.span.start);
        let before = when.span.start.saturating_sub(40).max(sentence.start).max(span.start)..when.span.start;
        let alone = sentence.len() <= when.span.len() + 14;
        let exact = when.month.is_some() && when.day.is_some();
        let comes = COMES.is_in(page.shape(), &before) && !page.part(&before).trim().is_empty();
        let opens = page.part(&(when.span.end..when.span.end + 1)) == ":";
        (exact && (alone || comes || opens))
            .then(|| when.seen_from(days.published, Turn::Either).shown())
            .flatten()
    });
    dated.or_else(|| {
        let counted =
            counted(page, span, days, false).into_iter().filter(|when| !leaves(when)).find(|when| {
                let before = when.span.start.saturating_sub(24).max(span.start)..when.span.start;
                COMES.is_in(page.shape(), &(before.start..when.span.start))
                    || page.part(&when.span).starts_with("from")
            });
        counted?.shown()
    })
}

/// Days that count from the text's own; from the day of pasting only those ahead, since the text may be old.
fn counted(page: &Page, span: &Span, days: Days, came: bool) -> Vec<When> {
    match (days.published, days.said_on) {
        (Some(published), _) => soon::near(page, span, published, came),
        (None, Some(from)) => {
            let mut ahead = soon::near(page, span, from, came);
            ahead.retain(|when| when.day().is_some_and(|day| day > from));
            ahead
        }
        (None, None) => Vec::new(),
    }
}

/// Since and until when; `None` when the film left long ago.
pub(super) type Dated = (Option<String>, Option<String>);

pub(super) fn dated(page: &Page, at: &Span, scope: &Span, days: Days) -> Option<Dated> {
    static SINCE: LazyLock<Pattern> = LazyLock::new(|| {
        let arrives = words::all(|w| w.came).chain(words::all(|w| w.comes));
        Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.since).chain(arrives))))
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
    // "acquired by Netflix on 7 September" is no day of arrival.
    static BOUGHT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:acquired|bought|purchased|picked up|snapped up|sold|commissioned|made|gekauft|erworben|in auftrag gegeben|satin al[a-z]*)(?: (?i:by|to|for|von|fur|tarafindan))? $",
        )
    });
    static BOUGHT_IT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:acquired|bought|purchased|picked up|snapped up|gekauft|erworben|satin al[a-z]*)\\b",
        )
    });
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
    if SINCE.is_in(shape, &whole) {
        let counted = counted(page, &whole, days, CAME.is_in(shape, &whole));
        let written = near.clone();
        let overlaps =
            |one: &When| written.iter().any(|w| w.span.start < one.span.end && one.span.start < w.span.end);
        near.extend(counted.into_iter().filter(|one| !overlaps(one)));
    }
    let bought = BOUGHT.is_in(shape, &(start..at.start));
    near.retain(|when| when.span.end <= at.start || when.span.start >= at.end);
    near.sort_by_key(|when| gap(when).len() + if when.span.end <= at.start { 8 } else { 0 });
    for when in near {
        let between = gap(&when);
        // The service's own name says nothing of a cinema ("Curzon Home Cinema from 19 March").
        let behind = if when.span.start >= at.end { at.end } else { start };
        let lead = when.span.start.saturating_sub(30).max(behind)..when.span.start;
        // "Netflix (15 Aralık'ta kaldırılıyor)": a day alone in brackets goes with what stands before them.
        let bracketed = page.part(&between).trim() == "(";
        let parted = PARTS.is_in(shape, &between) && !UNTIL.is_in(shape, &lead) && !bracketed;
        let clause =
            CLAUSES.find_all(shape, &lead).into_iter().next_back().map_or(lead.start, |part| part.end);
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
        // "from the 19th of December", said of what has not come yet.
        let comes =
            !leaves && days.published.is_none() && turn == Turn::Either && COMES_AT.is_in(shape, &lead);
        let when = if leaves || comes { days.ahead(when) } else { when.seen_from(days.published, turn) };
        let acquired = bought || BOUGHT_IT.is_in(shape, &(clause..when.span.start));
        if leaves {
            until = until.or(when.shown());
        } else if acquired {
            continue;
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

/// Right before the day on which something comes.
static COMES_AT: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!("\\b{}(?: (?i:on|the|am|dem|el|le))* ?$", any(words::all(|w| w.comes))))
});

/// Where a clause ends.
static CLAUSES: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new("(?i:[,;()] |\\b(?:and|und|but|aber|ve|while)\\b)"));

/// Where what is said of one service ends and what is said of the next starts: before the date between them that a clause
/// parts from the first ("on Netflix, and until May on MUBI"), else behind it.
pub(super) fn parting(page: &Page, gap: &Span, days: Days) -> Option<usize> {
    let clauses = CLAUSES.find_all(page.shape(), gap);
    let written = dates(page, gap, days.published).into_iter();
    let soon = days.said_on.map(|from| soon::until(page, gap, from)).unwrap_or_default();
    let first = written.chain(soon).map(|when| when.span.start).min();
    let before = clauses.iter().rev().find(|clause| first.is_some_and(|first| clause.end <= first));
    before.or(clauses.last()).map(|clause| clause.start)
}
