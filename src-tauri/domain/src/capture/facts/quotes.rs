//! What people said, and where. Owns whose words a quotation is ("Another added" goes on where the one before was);
//! refuses names of films, synopses and the numbers of helplines.

use std::sync::LazyLock;

use super::places::{place, place_before};
use super::speech::{SAID_FIRST, is_by, is_speech};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::quotation::Quotation;
use crate::capture::words::{self};
use crate::title::Quote;

/// Shorter quotations are nobody's words, in characters with their marks.
const SHORTEST: usize = 6;

/// Only so many quotations are read.
const QUOTATION_LIMIT: usize = 500;

/// Somebody's words with where they stand in the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::capture) struct Said {
    pub(in crate::capture) span: Span,
    pub(in crate::capture) quote: Quote,
    /// The place of the title that it names, where that decides.
    pub(in crate::capture) about: Option<usize>,
    /// A comment, which speaks of what the thread is about and not of what was named last.
    pub(in crate::capture) thread: bool,
}

/// Everybody's words, in order.
///
/// `makers` are the folded names of people who made films.
pub(in crate::capture) fn said(page: &Page, quotations: &[Quotation], makers: &[String]) -> Vec<Said> {
    let mut found: Vec<Said> = Vec::new();
    // People still "tweet" on X; a text that says "X" means X.
    static X: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("\\b(?:on|On|An?|One|auf|Auf) X\\b|\\bX (?:user|kullan|-User|-Nutz)"));
    static TWITTER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("\\b[Oo]n Twitter\\b|\\bTwitter user"));
    let calls_it_x = X.is_in(page.shape(), &page.all()) && !TWITTER.is_in(page.shape(), &page.all());
    let mut last_place = String::new();
    let mut last_end = 0;
    let spoken = quotations.iter().filter(|q| q.outer.len() > SHORTEST);
    for quotation in spoken.take(QUOTATION_LIMIT) {
        let whole = quotation.text(page);
        let text = whole.trim().trim_end_matches(',').to_owned();
        let before = of_its_own(page, lead_in(page, quotation, last_end), last_end);
        let after = lead_out(page, quotation, quotations);
        let made = is_by(page, &before, makers) || is_by(page, &after, makers);
        if made || !is_speech(page, quotation, whole.trim(), &before, &after) {
            continue;
        }
        let near = before.start..page.paragraph(quotation.outer.start).start.max(before.start);
        let own = place_before(page, &before).or_else(|| place(page, &after));
        let renamed = |place: String| if place == "Twitter" && calls_it_x { "X".to_owned() } else { place };
        let own = own.map(renamed);
        let place = match own {
            Some(place) => place,
            None if goes_on(page, &before) || goes_on(page, &after) => last_place.clone(),
            None => place_before(page, &of_its_own(page, context(page, quotation, last_end), last_end))
                .unwrap_or_else(|| {
                    let reaction =
                        SPEAKER.is_in(page.shape(), &before) || SPEAKER.is_in(page.shape(), &after);
                    if reaction && near.is_empty() { last_place.clone() } else { String::new() }
                }),
        };
        last_place.clone_from(&place);
        last_end = quotation.outer.end;
        // ‘“…,” she wrote. “…”’: the second part goes on with the first.
        let goes_on_in_line = found.last().is_some_and(|said| {
            let gap = said.span.end..quotation.outer.start.max(said.span.end);
            said.quote.place == place
                && gap.len() < 60
                && !page.part(&gap).contains('\n')
                && SAID.is_in(page.shape(), &gap)
                && !page.part(&gap).trim_end().ends_with(':')
                && !goes_on(page, &gap)
                && !(SAID_FIRST.is_in(page.shape(), &after) && SPEAKER.is_in(page.shape(), &after))
                && page.part(&gap).trim_end().ends_with(['.', ','])
        });
        if let (true, Some(said)) = (goes_on_in_line, found.last_mut()) {
            let stopped = said.quote.text.ends_with(|c: char| !c.is_alphanumeric());
            let joint = if stopped {
                " "
            } else if text.starts_with(char::is_uppercase) {
                ". "
            } else {
                ", "
            };
            said.quote.text = format!("{}{joint}{text}", said.quote.text);
            said.span.end = quotation.outer.end;
        } else {
            found.push(Said {
                span: quotation.outer.clone(),
                quote: Quote { text, place },
                about: None,
                thread: false,
            });
        }
    }
    without_repeats(found)
}

/// Without what is only a part of longer words that somebody said.
fn without_repeats(said: Vec<Said>) -> Vec<Said> {
    let folded: Vec<String> = said.iter().map(|said| crate::fold::fold(&said.quote.text)).collect();
    let repeats = |at: usize, text: &String| {
        folded
            .iter()
            .enumerate()
            .any(|(i, other)| i != at && other.len() > text.len() && other.contains(text.as_str()))
    };
    let kept = said.into_iter().enumerate().zip(&folded).filter(|((at, _), text)| !repeats(*at, text));
    kept.map(|((_, said), _)| said).collect()
}

/// What stands before the quotation in its paragraph, or the line before if that ends with a colon.
fn lead_in(page: &Page, quotation: &Quotation, last_end: usize) -> Span {
    let start = quotation.outer.start;
    let paragraph = page.paragraph(start);
    let floor = paragraph.start.max(last_end).max(start.saturating_sub(260)).min(start);
    if !page.part(&(floor..start)).trim().is_empty() || floor > paragraph.start {
        return floor..start;
    }
    let index = Page::holder(&page.paragraphs, start).and_then(|i| i.checked_sub(1));
    match index.and_then(|i| page.paragraphs.get(i)) {
        Some(line) if page.part(line).ends_with(':') => {
            line.start.max(last_end).max(line.end.saturating_sub(260))..start
        }
        _ => start..start,
    }
}

/// What stands behind the quotation, up to the next quotation or the sentence's end.
fn lead_out(page: &Page, quotation: &Quotation, all: &[Quotation]) -> Span {
    let end = quotation.outer.end;
    let paragraph = page.paragraph(end.saturating_sub(1));
    let next = all.partition_point(|q| q.outer.start < end);
    let next = all.get(next).map_or(paragraph.end, |q| q.outer.start);
    let limit = paragraph.end.min(next).min(end + 120).max(end);
    let part = page.part(&(end..limit));
    // What follows a whole sentence belongs to it only as a dash or bracket does.
    let loose = part.starts_with([' ', ',']) && !part.trim_start().starts_with(['-', '(']);
    let stop = part.find(". ").map_or(limit, |at| end + at);
    let whole = page.part(&quotation.outer).trim_end_matches('"').ends_with(['.']);
    let capital = part.trim_start().starts_with(|c: char| c.is_ascii_uppercase());
    let next_sentence = loose && whole && !SAID.is_in(page.shape(), &(end..stop));
    if capital && (next_sentence || part.trim_end().ends_with(':')) { end..end } else { end..stop }
}

/// The line before, which may say where all of the following was said ("TikTok users agree.").
fn context(page: &Page, quotation: &Quotation, last_end: usize) -> Span {
    let start = quotation.outer.start;
    let index = Page::holder(&page.paragraphs, start).and_then(|i| i.checked_sub(1));
    let from = index.and_then(|i| page.paragraphs.get(i)).map_or(start, |line| line.start);
    from.max(last_end).max(start.saturating_sub(320)).min(start)..start
}

fn goes_on(page: &Page, span: &Span) -> bool {
    static ANOTHER: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.another)))));
    ANOTHER.is_in(page.shape(), span)
}

/// What stands before, without what was still said of the quotation before it.
fn of_its_own(page: &Page, before: Span, last_end: usize) -> Span {
    let last = page.sentence(before.end.saturating_sub(1)).start.clamp(before.start, before.end);
    if last_end > 0 && before.start == last_end { last..before.end } else { before }
}

pub(super) static SAID: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.said)))));

pub(super) static SPEAKER: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.speaker)))));
