//! What a text's headline names. Owns telling its lines, and a name in them that the text takes up again; refuses a
//! name that comes only once, and anybody's.

use std::sync::LazyLock;

use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::phrase;
use super::plain;
use super::token::{Token, words_of};
use super::words;

/// Headlines stand in so many lines before the text begins.
const LINES: usize = 6;
/// A longer line is text, in characters.
const LENGTH: usize = 150;
/// A text about a film speaks of films at least once in so many characters.
const DENSITY: usize = 400;
/// Longest name, in words.
const WORDS: usize = 7;

/// The lines above a text of several; none where it has no text below.
pub(super) fn headline(page: &Page) -> &[Span] {
    let heads = |line: &&Span| line.len() <= LENGTH && !page.part(line).ends_with('.');
    let above = page.paragraphs.iter().take(LINES).take_while(heads).count();
    // Where no line is longer the first heads the others, as in a list or a column.
    let above = if above == page.paragraphs.len() { 1 } else { above };
    page.paragraphs.get(..above).filter(|_| page.paragraphs.len() > 2).unwrap_or_default()
}

/// Every place where the text has a name that its headline gives apart ("X: is it worth it?", "X vs Y") and takes up
/// again as no person is: "the new X", "The X".
pub(super) fn subjects(page: &Page, tokens: &[Token]) -> Vec<Span> {
    static PARTS: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("(?:: | - | \\| |\\? | \\(| (?i:vs\\.?|versus|gegen|or|oder|and|und|ve) |, |$)")
    });
    let talk = super::mention::FILM_WORD.find_all(page.shape(), &page.all()).len();
    if talk * DENSITY < page.all().len() {
        return Vec::new();
    }
    let mut found: Vec<Span> = Vec::new();
    for line in headline(page) {
        let mut from = line.start;
        for stop in PARTS.find_all(page.shape(), line) {
            let name = trimmed(page, from..stop.start.max(from));
            from = stop.end;
            found.extend(taken_up(page, tokens, &name));
        }
    }
    found.sort_by_key(|span| (span.start, span.end));
    found.dedup();
    found
}

/// Names that are a whole sentence ("Out Stealing Horses? Norwegian, 2019.") and that the text has again.
pub(super) fn answers(page: &Page, tokens: &[Token]) -> Vec<Span> {
    static ANSWER: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("^[^A-Za-z0-9\\n]*(?:[A-Za-z0-9_.-]{2,24}: )?([A-Z][^.?!,:;\\n]{4,60})[.?]$")
    });
    if super::mention::FILM_WORD.find_all(page.shape(), &page.all()).len() < 2 {
        return Vec::new();
    }
    let mut found = Vec::new();
    for sentence in &page.sentences {
        let groups = ANSWER.groups(page.shape(), sentence).into_iter().next();
        let Some(name) = groups.and_then(|groups| groups.into_iter().nth(1).flatten()) else { continue };
        let words = words_of(&page.original(&name));
        let named = (2..=WORDS).contains(&words.len())
            && is_set_as_name(page.part(&name))
            && !plain::is_plain(&page.original(&name));
        let places = if named { super::echo::places(page, tokens, &words) } else { Vec::new() };
        if places.len() > 1 {
            found.extend(places);
        }
    }
    found
}

/// Whether all its words but the small ones have capitals, and two at least.
fn is_set_as_name(name: &str) -> bool {
    let big = |word: &&str| word.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
    let small = |word: &str| words::all(|w| w.small).any(|small| small == word);
    name.split(' ').all(|word| big(&word) || small(word)) && name.split(' ').filter(big).count() > 1
}

/// A part of a headline without its marks and without what kind of text it heads.
fn trimmed(page: &Page, part: Span) -> Span {
    static KIND: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(" (?i:(?:film |movie )?(?:review|recap|kritik|filmkritik|inceleme(?:si)?|explained))$")
    });
    let end = KIND.find(page.shape(), &part).map_or(part.end, |kind| kind.start);
    let text = page.part(&(part.start..end));
    let mark = |c: char| !c.is_ascii_alphanumeric() && !matches!(c, '!' | '?');
    let lead = text.len() - text.trim_start_matches(mark).len();
    let start = part.start + lead;
    start..(part.start + text.trim_end_matches(mark).len()).max(start)
}

fn taken_up(page: &Page, tokens: &[Token], name: &Span) -> Vec<Span> {
    let words = words_of(&page.original(name));
    if !(2..=WORDS).contains(&words.len())
        || !phrase::title_like(page.part(name))
        || plain::is_plain(&page.original(name))
    {
        return Vec::new();
    }
    let same = tokens.windows(words.len()).filter(|window| window.iter().map(|t| &t.word).eq(words.iter()));
    let spans = same.filter_map(|window| Some(window.first()?.span.start..window.last()?.span.end));
    let spans: Vec<Span> = spans.filter(|span| super::mention::has_capitals(page.part(span))).collect();
    let below = spans.iter().filter(|span| span.start > name.end).count();
    let told = below >= 1 && spans.iter().any(|span| is_no_person(page, span));
    if told { spans } else { Vec::new() }
}

/// "the new Speak No Evil", "The Upside": nobody is called so.
fn is_no_person(page: &Page, span: &Span) -> bool {
    static ARTICLE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^(?i:the|a|an|der|die|das|ein|eine|le|la|les|el|los|il|bir) "));
    static NEW: LazyLock<Pattern> = LazyLock::new(|| {
        let film = any(words::all(|w| w.film));
        Pattern::new(&format!("\\b(?:(?i:the|new|der|den|das|neue[nrs]?|yeni)|{film}) [\"`\\x03]?$"))
    });
    let shape = page.shape();
    let before =
        span.start.saturating_sub(24).max(page.paragraph(span.start).start).min(span.start)..span.start;
    ARTICLE.is_in(shape, span) || NEW.is_in(shape, &before)
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::{Page, subjects};

    fn found(text: &str) -> Vec<String> {
        let page = Page::bare(text);
        subjects(&page, &tokens(&page)).iter().map(|span| page.original(span)).collect()
    }

    #[test]
    fn a_headline_gives_what_the_text_is_about() {
        let text = "The Glass Ferry vs Night Post: which one?\nby Jo\nThe film The Glass Ferry is still.";
        assert_eq!(found(text), ["The Glass Ferry", "The Glass Ferry"]);
        let text = "The Glass Ferry (1999) or Night Post?\nby Jo\nThe film The Glass Ferry (1999) is still.";
        assert_eq!(found(text), ["The Glass Ferry", "The Glass Ferry"]);
        let text = "Night Post Harbour: see it?\nby Jo\nThe new Night Post Harbour is a loud film.";
        assert_eq!(found(text), ["Night Post Harbour", "Night Post Harbour"]);
    }

    #[test]
    fn a_person_and_what_comes_once_are_nothing() {
        assert_eq!(found("Mara Quill: I never rest\nby Jo\nWe met Mara Quill in Rome."), [""; 0]);
        assert_eq!(found("The Glass Ferry: see it?\nby Jo\nIt is still."), [""; 0]);
    }
}
