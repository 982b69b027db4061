//! Whether words in quotation marks are those of somebody who saw a film. Owns telling them from names, synopses, a maker's words
//! and what is only worded so; refuses to say where they were said.

use std::sync::LazyLock;

use super::comments::is_below_junk;
use super::places::place;
use super::quotes::{SAID, SPEAKER};
use super::story::{is_synopsis, offers_help};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::phrase::title_like;
use crate::capture::quotation::Quotation;
use crate::capture::words::{self};

pub(super) fn is_speech(page: &Page, quotation: &Quotation, text: &str, before: &Span, after: &Span) -> bool {
    let words = text.split_whitespace().count();
    if words < 2
        || is_worded(page, quotation, before, after)
        || is_below_junk(page, quotation.outer.start)
        || is_made(page, before)
        || is_made(page, after)
    {
        return false;
    }
    let paragraph = page.paragraph(quotation.outer.start);
    let near = paragraph.start.max(quotation.outer.start.saturating_sub(200))
        ..paragraph.end.min(quotation.outer.end + 200);
    if offers_help(page, &near) || is_synopsis(page, quotation) {
        return false;
    }
    // "have you seen The Killer" asks and tells nothing.
    static ASKS: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^[\"`']?(?i:(?:have|has|had|did|do|does|can|could|will|would|should|is|are) (?:you|we|i|anyone|anybody|it|they|there)|(?:hast|kennst|habt|kennt) (?:du|ihr)|what about|wie war) [^.!]*$",
        )
    });
    if ASKS.is_in(page.shape(), &quotation.outer) {
        return false;
    }
    /// Somebody near to the writer.
    static OURS: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("\\b(?i:my|our|mein[a-z]*|unser[a-z]*|mi|nuestr[oa]|mon|ma|notre) [a-z]+")
    });
    let said = SAID.is_in(page.shape(), before) || SAID.is_in(page.shape(), after);
    let introduced = page.part(before).trim_end().ends_with(':');
    let placed = place(page, before).or_else(|| place(page, after)).is_some();
    let named = title_like(page.part(quotation.single().unwrap_or(&quotation.outer)))
        && !text.ends_with(['.', '!', ',']);
    let sentence = text.ends_with(['.', '!', '?', '…', ',']) || text.contains(", ");
    match words {
        2..=3 => {
            // "Viewers say they were left “completely broken” by it": a few of their words.
            let of_theirs = text.starts_with(char::is_lowercase) && SPEAKER.is_in(page.shape(), before);
            (said || placed) && !named && (introduced || sentence || of_theirs)
        }
        _ if named => {
            let spoken = SAID_FIRST.is_in(page.shape(), after);
            let by_somebody = SPEAKER.is_in(page.shape(), after) || OURS.is_in(page.shape(), after);
            (said || placed) && (introduced || spoken && (words >= 5 || words >= 4 && by_somebody))
                || is_signed(page, after)
        }
        4..=5 => said || introduced || placed || sentence,
        // A question that nobody is said to ask is a headline's.
        _ => said || introduced || placed || !text.ends_with('?'),
    }
}

/// ‘Lovely, but see the other first’ – Idris, Cardiff: somebody stands behind their words.
fn is_signed(page: &Page, after: &Span) -> bool {
    static SIGNED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("^ ?- ?[A-Z][A-Za-z.'-]*(?: [A-Z][A-Za-z.'-]*){0,2}(?:, [A-Z][A-Za-z ]+)?$")
    });
    let line = page.paragraph(after.start);
    SIGNED.is_in(page.shape(), &(after.start..line.end.max(after.start)))
}

/// 'its own "last day" notices', 'for what she calls "the price of a car"': only how something is worded.
fn is_worded(page: &Page, quotation: &Quotation, before: &Span, after: &Span) -> bool {
    static OWN: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?:'s|\\b(?i:own|their|its|his|her|a|an|the|this|ein|eine|einen|bir|un|une))(?: own)? ?$",
        )
    });
    static NOUN: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^ [a-z]{3,}"));
    static CALLS: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:what|was|which) (?i:he|she|they|it|er|sie|some)(?: [a-z]+)? (?i:calls?|called|nennt|nannte)(?: [a-z]+)? $",
        )
    });
    static ALSO_SAID: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "^,? (?:[a-z]+ )?(?:{}|(?i:as|is|was|from|by|in|on|and|but|which))\\b",
            any(words::all(|w| w.said))
        ))
    });
    let shape = page.shape();
    let start = page.part(quotation.parts.first().unwrap_or(&quotation.outer));
    let small = start.starts_with(|c: char| c.is_ascii_lowercase());
    let noun = NOUN.is_in(shape, after) && !ALSO_SAID.is_in(shape, after);
    small && (noun && OWN.is_in(shape, before) || CALLS.is_in(shape, before))
}

/// Whether `span` names one of `makers` as who speaks, with the surname alone or in full.
pub(super) fn is_by(page: &Page, span: &Span, makers: &[String]) -> bool {
    static WHO: LazyLock<Pattern> = LazyLock::new(|| {
        let said = any(words::all(|w| w.said));
        let name = "([A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]+){0,3})";
        Pattern::new(&format!(
            "{name}(?:, [^,\\n]{{2,40}},)?(?: (?i:himself|herself|themselves|selbst|also|then|has|have|had|hat|a))* {said}\\b|\\b{said} (?:[a-z]+ )?{name}"
        ))
    });
    let groups = WHO.groups(page.shape(), span).into_iter();
    groups.flat_map(|groups| groups.into_iter().skip(1).flatten().collect::<Vec<_>>()).any(|name| {
        let name = crate::fold::fold(&page.original(&name));
        makers.iter().any(|maker| *maker == name || maker.ends_with(&format!(" {name}")))
    })
}

/// Whether `span` gives the words to somebody who made the film or to a person in it: no word of anybody who saw it.
fn is_made(page: &Page, span: &Span) -> bool {
    static MAKER: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.maker)))));
    static OF_THE_STORY: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:(?:his|her|their) (?:mother|father|brother|sister|wife|husband|son|daughter)) [a-z]+(?:s|es) (?i:when|as|to|him|her|them)\\b|\\b(?i:seine?|ihre?) (?i:mutter|vater|bruder|schwester|frau|mann) (?i:sagt|fragt|warnt) ",
        )
    });
    let shape = page.shape();
    let last = page.sentence(span.end.saturating_sub(1)).start.clamp(span.start, span.end);
    let near = last..span.end;
    let spoken =
        SAID.is_in(shape, &near) || page.part(&near).contains(" of ") || page.part(&near).contains("aus ");
    spoken && MAKER.is_in(shape, &near) && !VIEWER.is_in(shape, &near) || OF_THE_STORY.is_in(shape, &near)
}

pub(super) static SAID_FIRST: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!("^,? (?:[a-z]+ )?{}\\b", any(words::all(|w| w.said)))));

/// Somebody who saw the film, and surely not one who made it.
static VIEWER: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        "\\b(?i:viewers?|audience|jury|users?|fans?|readers?|reviewers?|critics?|zuschauer(?:in)?|leser(?:in)?|nutzer(?:in)?|izleyici|kullanici)\\b",
    )
});
