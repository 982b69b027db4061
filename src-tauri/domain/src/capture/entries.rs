//! Names that head a line: behind a number, a bullet or a label, the whole of a short text, or before "Official Trailer". Owns where
//! such a name ends; refuses names in running text.

use std::sync::LazyLock;

use super::markup::{ITALIC, ITALIC_END};
use super::page::Page;
use super::pattern::{Pattern, Span};
use super::phrase::{LISTED, title_like};

/// A video's own name stands within so many lines from the top.
const LINES: usize = 3;

/// "NIGHT POST | Official Trailer": what a video shows something of.
pub(super) fn trailers(page: &Page) -> Vec<Span> {
    static TRAILER: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^([^|\\n]{2,80}?) ?(?:[|]| - ) ?(?:[A-Z][A-Za-z]* ){0,3}(?i:trailer|teaser|fragman[i]?|bande[- ]annonce)\\b",
        )
    });
    let lines = page.paragraphs.iter().take(LINES);
    let found =
        lines.filter_map(|line| TRAILER.groups(page.shape(), line).into_iter().next()?.into_iter().nth(1)?);
    found
        .filter(|name| {
            title_like(page.part(name)) || !page.part(name).contains(|c: char| c.is_ascii_lowercase())
        })
        .collect()
}

/// Names that head a line: behind a number or a label, or the whole of a short text.
pub(super) fn headings(page: &Page) -> Vec<Span> {
    let shape = page.shape();
    let listed = page.paragraphs.iter().filter(|line| LISTED.is_in(shape, line)).count();
    let alone = page.paragraphs.len() <= 3;
    let mut found = Vec::new();
    for line in page.paragraphs.iter().take(4_000) {
        let start = LISTED.find(shape, line).filter(|_| listed >= 2).or_else(|| LABEL.find(shape, line));
        let start_listed = start.as_ref().is_some_and(|lead| LISTED.is_in(shape, lead));
        let from = match (start, alone) {
            (Some(lead), _) => lead.end,
            (None, true) => line.start,
            (None, false) => continue,
        };
        let stop = STOP.find(shape, &(from..line.end));
        // "Coming up: Let Me In (2010)": what stands before the colon announces a name.
        let announces =
            |stop: &Span| page.part(stop).starts_with(':') && NAMED_NEXT.is_in(shape, &(stop.end..line.end));
        if stop.as_ref().is_some_and(announces) {
            continue;
        }
        let stop = stop.map_or(line.end, |stop| stop.start);
        let stop = VERB.find(shape, &(from..stop)).map_or(stop, |verb| verb.start);
        // "1/ Evil Does Not Exist. That last shot."
        let sentence = page.sentence(from).end;
        let stop = if start_listed && sentence < stop { sentence } else { stop };
        let part = page.part(&(from..stop));
        let lead = part.len() - part.trim_start_matches([' ', '"', '`', ITALIC]).len();
        let end = from + part.trim_end_matches([' ', '"', '\'', '.', ',', ITALIC_END]).len();
        let span = from + lead..end.max(from + lead);
        // A mark in the middle closes a name that goes no further.
        if title_like(page.part(&span)) && !page.part(&span).contains('"') {
            found.push(span);
        }
    }
    found
}

static LABEL: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        "^[~* ]*(?i:title|movie|film|titel|filmtitel|series|serie|dizi|film adi|filmin adi|tonight's film|movie of the week|film of the week|pick of the week|this week's pick|our pick|filmtipp|film onerisi|now watching|watching) ?[:=] *",
    )
});

static NAMED_NEXT: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new("^ ?(?:[\"`\\x03][A-Z0-9]|[A-Z0-9][^.!?\\n]{0,80} \\((?:19|20)[0-9]{2})"));

static VERB: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(" (?:is|was|now|streams?|arrives|lands|comes|hits|ist|lauft|kommt|startet)$")
});

static STOP: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        ",? (?i:(?:written and )?directed by|starring|inszeniert von) |, (?i:by|von|mit|with) | (?i:review|kritik|trailer|recap|ending explained|inceleme(?:si)?|elestiri(?:si)?)\\b| ?[(\\[|\\x01\\x02]| - |, (?:19|20)[0-9]{2}|: | (?:19|20)[0-9]{2}$| (?i:on|bei|auf) (?i:netflix|prime|disney|hulu|mubi|amazon|apple)",
    )
});
