//! What people said, and where. Owns whose words a quotation is ("Another added" goes on where the one before was);
//! refuses names of films, synopses and the numbers of helplines.

use std::sync::LazyLock;

use super::comments::is_below_junk;
use super::story::{is_synopsis, offers_help};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::phrase::title_like;
use crate::capture::quotation::Quotation;
use crate::capture::words::{self, PUBLICATIONS, SOCIAL};
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

fn is_speech(page: &Page, quotation: &Quotation, text: &str, before: &Span, after: &Span) -> bool {
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
fn is_by(page: &Page, span: &Span, makers: &[String]) -> bool {
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

/// Where somebody speaks, as what stands before says: its last sentence rather than one before.
fn place_before(page: &Page, before: &Span) -> Option<String> {
    let last = page.sentence(before.end.saturating_sub(1)).start.clamp(before.start, before.end);
    place(page, &(last..before.end)).or_else(|| place(page, &(before.start..last)))
}

/// Where somebody speaks, as `span` says.
fn place(page: &Page, span: &Span) -> Option<String> {
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

static SAID: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.said)))));
static SAID_FIRST: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!("^,? (?:[a-z]+ )?{}\\b", any(words::all(|w| w.said)))));
/// Somebody who saw the film, and surely not one who made it.
static VIEWER: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        "\\b(?i:viewers?|audience|jury|users?|fans?|readers?|reviewers?|critics?|zuschauer(?:in)?|leser(?:in)?|nutzer(?:in)?|izleyici|kullanici)\\b",
    )
});
static SPEAKER: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.speaker)))));
