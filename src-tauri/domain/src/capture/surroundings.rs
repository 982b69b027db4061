//! How a name stands in a text: its marks, capitals, line and neighbours. Owns reading these signs; refuses to add up what they
//! are worth (`weigh`), and the words beside a name (`cue`).

use std::sync::LazyLock;

use super::cue::{self, cue_after, cue_before};
use super::markup::{ITALIC, ITALIC_END};
use super::mention::{FILM_WORD, Signs, behind_article, has_capitals};
use super::noun;
use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::quotation::Quotation;
use super::words;

/// How far before and after a name its cues are looked for, in characters.
const REACH: usize = 48;

/// What every mention's surroundings are read from.
pub(super) struct Surroundings<'a> {
    pub(super) page: &'a Page,
    pub(super) quotations: &'a [Quotation],
    pub(super) german: bool,
    pub(super) english: bool,
    /// The page is nothing but a list of names.
    pub(super) list: bool,
    /// Nobody cared for capitals.
    pub(super) careless: bool,
}

impl Surroundings<'_> {
    /// The signs around `span`.
    pub(super) fn signs(&self, span: &Span) -> Signs {
        let page = self.page;
        let shape = page.shape();
        let sentence = page.sentence(span.start);
        let paragraph = page.paragraph(span.start);
        let marked = self.marks_around(span);
        let mut outer = marked.clone().unwrap_or_else(|| span.clone());
        // "G.O.R.A. (2004)": the last stop is the name's.
        let abbreviated = page.part(&(outer.end.saturating_sub(2)..outer.end + 1));
        if abbreviated.starts_with('.') && abbreviated.ends_with('.') {
            outer.end += 1;
        }
        let before = outer.start.saturating_sub(REACH).max(paragraph.start)..outer.start;
        let after = outer.end..(outer.end + REACH + 40).min(paragraph.end.max(outer.end));
        let other_work = noun::is_other_work(page, &outer);
        let (brackets, year) = if other_work { (None, None) } else { cue::year_behind(page, &after) };
        let behind =
            brackets.as_ref().map_or(after.clone(), |b| b.end..(b.end + REACH).min(after.end.max(b.end)));
        let before_it = cue::SAID_TO_BE
            .find(shape, &before)
            .or_else(|| cue_before(page, &before))
            .filter(|cue| !noun::is_called_otherwise(page, cue));
        let starts = sentence.start + 2 >= outer.start && marked.is_none();
        // "yes, it is the beach": a name in small letters is only what something is.
        let joined = marked.is_none() && self.joined(span, &sentence);
        let name = if joined { page.part(span) } else { behind_article(page.part(span)) };
        let lowered = !self.careless && is_lowered(name, starts);
        let before_it = before_it.filter(|cue| !(lowered && matches!(page.part(cue).trim(), "is" | "ist")));
        let cue_follows = before_it.is_none();
        let cue =
            before_it.or_else(|| cue::OF_FILM.find(shape, &behind)).or_else(|| cue_after(page, &behind));
        let (heading, listed) = self.heading(&outer, &message(page, &paragraph, &outer), brackets.as_ref());
        let near = page.near(span);
        let line = page.part(&near);
        let capitals = has_capitals(name);
        Signs {
            credits: cue::PARTICULARS.is_in(shape, &after)
                || brackets.as_ref().is_some_and(|brackets| cue::CREDITS.is_in(shape, brackets)),
            marked: marked.is_some(),
            year,
            brackets,
            cue,
            cue_follows,
            aside: cue::ASIDE.is_in(shape, &before)
                || cue::ROLE_BEHIND.is_in(shape, &after)
                || cue::in_brackets(page, &outer, &paragraph)
                || cue::is_set_against(page, &outer, &sentence),
            capitals,
            lowered,
            called_film: cue::KIND_BEFORE.is_in(shape, &before)
                || cue::KIND_AFTER.is_in(shape, &behind) && !is_subject(page.part(span)),
            shouted: false,
            of_film: cue::SAID_TO_BE.is_in(shape, &before)
                || marked.is_some() && cue::WITH.is_in(shape, &behind)
                || cue::OF_FILM.is_in(shape, &behind)
                || cue::goes_on(page, &behind),
            starts,
            loud: is_loud(line) || self.german,
            heading,
            listed,
            whole: heading && (self.list || page.paragraphs.len() == 1 && outer.len() + 8 >= paragraph.len()),
            chatted: page.paragraphs.len() == 1
                && outer.start == paragraph.start
                && is_chat(page, &outer, &paragraph),
            labelled: cue::LABEL.is_in(shape, &before),
            hashtag: false,
            link: None,
            noun: marked.is_none() && year.is_none() && noun::is_noun(page, span),
            subject: false,
            other_work,
            billed: false,
            joined,
            film_sentence: FILM_WORD
                .is_in(shape, &(near.start.max(sentence.start)..near.end.min(sentence.end.max(near.start)))),
        }
    }

    /// The marks right around a name, whether quotation marks or italics; a comma or stop may stand within.
    fn marks_around(&self, span: &Span) -> Option<Span> {
        let bytes = self.page.shape().as_bytes();
        let italic = span.start.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&(ITALIC as u8));
        if italic && bytes.get(span.end) == Some(&(ITALIC_END as u8)) {
            return Some(span.start - 1..span.end + 1);
        }
        let next = self.quotations.partition_point(|quotation| quotation.outer.start < span.start);
        let quotation = self.quotations.get(next.checked_sub(1)?)?;
        let inner = quotation.single()?;
        let part = self.page.part(inner);
        // "'¡Viven!'": what opens an exclamation belongs to the marks.
        let lead = part.len() - part.trim_start_matches([' ', '~']).len();
        let tail = part.len() - part.trim_end_matches([' ', ',', '.', '!', '?', ITALIC_END]).len();
        let alone = inner.start + lead == span.start && span.end + tail >= inner.end;
        (alone && span.end <= inner.end).then(|| quotation.outer.clone())
    }

    fn heading(&self, outer: &Span, paragraph: &Span, brackets: Option<&Span>) -> (bool, bool) {
        let shape = self.page.shape();
        let lead = paragraph.start..outer.start;
        let listed = NUMBERED.find(shape, &lead).is_some_and(|n| n.start == lead.start && n.end == lead.end);
        let below_label = listed || LABEL_BEFORE.is_in(shape, &lead);
        let free = below_label || self.page.part(&lead).trim().trim_matches(['~', ' ', '#']).is_empty();
        let tail = brackets.map_or(outer.end, |b| b.end)..paragraph.end;
        let rest = self.page.part(&tail);
        let closed = rest.trim_matches(['~', ' ', '.', '!', '?', '*', ITALIC_END]).is_empty()
            || AFTER_HEADING.find(shape, &tail).is_some_and(|found| found.start == tail.start);
        let goes_on =
            listed && AFTER_LISTED.find(shape, &tail).is_some_and(|found| found.start == tail.start);
        (free && (closed || goes_on), listed)
    }

    /// Whether a word with a capital stands right beside, as in "Logan Paul".
    fn joined(&self, span: &Span, sentence: &Span) -> bool {
        let shape = self.page.shape();
        let after = span.end..(span.end + 24).min(sentence.end.max(span.end));
        let before = span.start.saturating_sub(24).max(sentence.start)..span.start;
        let loud = !self.page.part(span).contains(|c: char| c.is_ascii_lowercase());
        let follows = CAPITAL_AFTER.find(shape, &after).is_some_and(|found| found.start == after.start)
            || loud && LOUD_AFTER.find(shape, &after).is_some_and(|found| found.start == after.start);
        let precedes = CAPITAL_BEFORE.find(shape, &before).is_some_and(|found| {
            let word = self.page.part(&found).trim().trim_start_matches(['"', '`', '(']).to_lowercase();
            found.start > sentence.start + 1 && !words::all(|w| w.not_a_name).any(|other| other == word)
        });
        follows || precedes
    }
}

/// The line that a name stands in, in a chat without who wrote it.
fn message(page: &Page, line: &Span, name: &Span) -> Span {
    page.behind_stamp(line).min(name.start)..line.end
}

/// Whether a short message without capitals goes on behind `name` with a comma and what somebody felt.
fn is_chat(page: &Page, name: &Span, message: &Span) -> bool {
    static FELT: LazyLock<Pattern> = LazyLock::new(|| {
        let moods = words::LANGUAGES.iter().flat_map(|w| w.moods).flat_map(|(_, list)| list.iter().copied());
        Pattern::new(&format!("^(?:,| -|[.~]) .*\\b{}\\b", any(moods)))
    });
    let short = message.len() <= 120 && !page.part(message).contains(|c: char| c.is_ascii_uppercase());
    short && FELT.is_in(page.shape(), &(name.end..message.end.max(name.end)))
}

/// Whether a name stands as ordinary words would; the first capital of a sentence says nothing.
fn is_lowered(name: &str, starts: bool) -> bool {
    let rest = name.split_once(' ').map(|(_, rest)| rest).filter(|_| starts);
    match rest {
        Some(rest) => !rest.contains(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit()),
        None => name.starts_with(|c: char| c.is_ascii_lowercase()),
    }
}

/// "It is a film" speaks of another one's name.
fn is_subject(name: &str) -> bool {
    words::all(|w| w.subjects).any(|word| word.eq_ignore_ascii_case(name))
}

/// Whether most words of a line start with capitals, as in a headline or when somebody shouts.
pub(super) fn is_loud(line: &str) -> bool {
    let big = line.split_whitespace().filter(|w| w.starts_with(|c: char| c.is_ascii_alphabetic()));
    let (upper, all) = big.fold((0_u32, 0_u32), |(upper, all), word| {
        (upper + u32::from(word.starts_with(|c: char| c.is_ascii_uppercase())), all + 1)
    });
    all >= 5 && upper * 10 >= all * 7
}

static NUMBERED: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        "^(?:#?[0-9]{1,3}(?:[.):/]| -)|[0-9]{1,2}[./][0-9]{1,2}[.:]? |[-*~+]|#[0-9]{1,3}) *[\"`\\x03*]?",
    )
});

/// "FOR A CRY - The Quiet Girl": what kind of film it is, as newsletters have it.
static LABEL_BEFORE: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new("^[A-Z][A-Z',&]*(?: [A-Z',&]+){0,5} - [\"`\\x03]?$"));

static AFTER_HEADING: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new("^[\"'\\x04]* ?(?:- |: |\\(|\\[|, (?:19|20)[0-9]{2}|\\||[\\x01\\x02])"));

static AFTER_LISTED: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        "^[\"'\\x04]*(?:,|[.!?] [A-Z]|,? (?i:(?:written and )?directed by|starring|by|with|mit|von) [A-Z])",
    )
});

static CAPITAL_AFTER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^ [A-Z][a-z]+"));

/// "SALT FOR THE WREN": in a name in capitals small words have them too.
static LOUD_AFTER: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new("^ [A-Z]{2,}(?: [A-Z]{2,})*(?:[.,:;!?(]|$)"));

static CAPITAL_BEFORE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("(?:^|[ \"`(])[A-Z][A-Za-z'.-]* $"));
