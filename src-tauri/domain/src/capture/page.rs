//! The text as the rules read it. Owns the cleaned text, its ASCII shape and its paragraphs and sentences; refuses to
//! know what any of it means.

use std::sync::LazyLock;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::markup::{self, ITALIC, ITALIC_END};
use super::pattern::{Pattern, Span};

/// Longer texts are read only this far, in characters.
const LENGTH_LIMIT: usize = 400_000;

/// How far "near" is, in characters.
const NEAR: usize = 300;

/// A filled star in a shape.
pub(super) const STAR: char = '\x01';
/// An empty star in a shape.
pub(super) const EMPTY_STAR: char = '\x02';

/// A text and its shape: one ASCII character for each of the text's, with case but without diacritics, and with one
/// kind of each quotation mark, dash and blank. Patterns run over the shape; what is shown comes from the text.
pub(super) struct Page {
    text: String,
    shape: String,
    starts: Vec<usize>,
    /// Lines with something in them.
    pub(super) paragraphs: Vec<Span>,
    /// Sentences; none goes past its paragraph.
    pub(super) sentences: Vec<Span>,
    /// Lines open with who speaks ("JANICE: …"), as in a script or a chat without times.
    script: bool,
}

impl Page {
    pub(super) fn new(pasted: &str) -> Self {
        let short: String = pasted.chars().take(LENGTH_LIMIT).collect();
        Self::bare(&markup::plain_text(&short))
    }

    /// A page of text that has no markup.
    pub(super) fn bare(text: &str) -> Self {
        let text: String = text.nfc().collect();
        let mut shape = String::with_capacity(text.len());
        let mut starts = Vec::with_capacity(text.len() + 1);
        for (start, c) in text.char_indices() {
            starts.push(start);
            shape.push(shape_of(c));
        }
        starts.push(text.len());
        let paragraphs = paragraphs(&shape);
        let sentences = paragraphs.iter().flat_map(|paragraph| sentences(&shape, paragraph)).collect();
        let script = is_script(&shape, &paragraphs);
        Self { text, shape, starts, paragraphs, sentences, script }
    }

    /// One ASCII character for each character.
    pub(super) fn shape(&self) -> &str {
        &self.shape
    }

    /// All of it.
    pub(super) fn all(&self) -> Span {
        0..self.shape.len()
    }

    /// The shape's part.
    pub(super) fn part(&self, span: &Span) -> &str {
        self.shape.get(span.clone()).unwrap_or_default()
    }

    /// The text itself there, without marks of italics and with single blanks.
    pub(super) fn original(&self, span: &Span) -> String {
        let raw = self.raw(span);
        let clean: String = raw.chars().filter(|c| !matches!(*c, ITALIC | ITALIC_END)).collect();
        clean.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn raw(&self, span: &Span) -> &str {
        let start = self.starts.get(span.start).copied().unwrap_or(self.text.len());
        let end = self.starts.get(span.end).copied().unwrap_or(self.text.len());
        self.text.get(start..end).unwrap_or_default()
    }

    /// The character there.
    pub(super) fn char_at(&self, at: usize) -> Option<char> {
        self.raw(&(at..at + 1)).chars().next()
    }

    /// Which of `spans` (in order) holds `at`.
    pub(super) fn holder(spans: &[Span], at: usize) -> Option<usize> {
        let next = spans.partition_point(|span| span.start <= at);
        let index = next.checked_sub(1)?;
        (spans.get(index)?.end >= at).then_some(index)
    }

    /// The paragraph around `span`, but no more than a few lines of it, so that the time stays linear.
    pub(super) fn near(&self, span: &Span) -> Span {
        let paragraph = self.paragraph(span.start);
        let start = span.start.saturating_sub(NEAR).max(paragraph.start);
        start..(span.end + NEAR).min(paragraph.end).max(start)
    }

    /// The sentence that holds `at`.
    pub(super) fn sentence(&self, at: usize) -> Span {
        Self::holder(&self.sentences, at).and_then(|i| self.sentences.get(i).cloned()).unwrap_or(at..at)
    }

    /// Where a chat message's words start within `span`: behind its day, its time and who wrote it.
    pub(super) fn behind_stamp(&self, span: &Span) -> usize {
        static STAMP: LazyLock<Pattern> = LazyLock::new(|| {
            let day = "[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4},? ";
            let time = "[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AaPp][Mm])?";
            let who = "[^:\\n]{1,40}: ";
            Pattern::new(&format!(
                "^(?:\\[(?:{day})?{time}\\] (?:{who})?|(?:{day})?{time} (?:- (?:{who})?|{who}))"
            ))
        });
        let speaker = || {
            let opens = self.script && self.paragraph(span.start).start == span.start;
            SPEAKER.find(&self.shape, span).filter(|_| opens)
        };
        STAMP.find(&self.shape, span).or_else(speaker).map_or(span.start, |stamp| stamp.end)
    }

    /// The paragraph that holds `at`.
    pub(super) fn paragraph(&self, at: usize) -> Span {
        Self::holder(&self.paragraphs, at).and_then(|i| self.paragraphs.get(i).cloned()).unwrap_or(at..at)
    }
}

/// The one ASCII character that stands for `c` in a shape.
pub(super) fn shape_of(c: char) -> char {
    match c {
        '\n' | ITALIC | ITALIC_END => c,
        c if c.is_ascii_control() => ' ',
        c if c.is_ascii() => c,
        '“' | '”' | '„' | '‟' | '«' | '»' | '＂' | '「' | '」' | '『' | '』' => '"',
        '‘' | '‚' | '‛' | '‹' => '`',
        '’' | '›' | '′' | 'ʼ' => '\'',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        '…' => '.',
        '•' | '‣' | '●' | '▪' | '◦' | '·' | '➡' | '👉' => '*',
        '★' | '⭐' | '🌟' => STAR,
        '☆' => EMPTY_STAR,
        '½' => '5',
        '％' => '%',
        'ı' => 'i',
        'ß' => 's',
        'ø' => 'o',
        'Ø' => 'O',
        'ł' => 'l',
        'Ł' => 'L',
        'æ' | 'ə' => 'a',
        'Æ' => 'A',
        'œ' => 'o',
        'đ' | 'ð' => 'd',
        'þ' => 't',
        c if c.is_whitespace() => ' ',
        c => {
            let base = [c].into_iter().nfkd().find(|d| !is_combining_mark(*d)).unwrap_or(c);
            match base {
                base if base.is_ascii_graphic() || base == ' ' => base,
                base if base.is_uppercase() => 'X',
                base if base.is_alphanumeric() => 'x',
                _ => '~',
            }
        }
    }
}

/// Who speaks, at a line's start.
static SPEAKER: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new("^[A-Z][A-Za-z'.-]*(?: [A-Z~][A-Za-z'.~-]*){0,2}: "));
/// Fewer lines are no script.
const SCRIPT: usize = 4;

/// Whether most lines open with a name and a colon, and some names come again: labels of facts do not.
fn is_script(shape: &str, paragraphs: &[Span]) -> bool {
    let some = paragraphs.iter().take(400);
    let lines = some.clone().count();
    let mut names: Vec<&str> = Vec::new();
    names.extend(some.filter_map(|line| shape.get(SPEAKER.find(shape, line)?)));
    let spoken = names.len();
    names.sort_unstable();
    names.dedup();
    spoken >= SCRIPT && spoken * 10 >= lines * 7 && names.len() >= 2 && spoken >= names.len() + 2
}

fn paragraphs(shape: &str) -> Vec<Span> {
    let mut paragraphs = Vec::new();
    let mut start = 0;
    for line in shape.split('\n') {
        let lead = line.len() - line.trim_start().len();
        let end = start + line.trim_end().len();
        if start + lead < end {
            paragraphs.push(start + lead..end);
        }
        start += line.len() + 1;
    }
    paragraphs
}

fn sentences(shape: &str, paragraph: &Span) -> Vec<Span> {
    static END: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("[.!?]+[\"'\\x04)]* (?:[\"'`(\\[\\x03*#~@]*[A-Z0-9]|[~#@*]|[\"`][a-z])")
    });
    static ABBREVIATION: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?:\\b(?:[A-Z]|(?i:no|nr|mr|mrs|ms|dr|st|vs|dir|vol|pt|feat|ft|bzw|ca|jr|min|yon|reg))|(?:^|\\b(?:am|vom|zum|dem|den|bis|ab|seit|der|Am|Ab|Bis) )[0-9]{1,2})\\.$",
        )
    });
    let mut sentences = Vec::new();
    let mut start = paragraph.start;
    for found in END.find_all(shape, paragraph) {
        let stop = shape.get(found.clone()).and_then(|part| part.find(' ')).unwrap_or(0) + found.start;
        if stop > start && !ABBREVIATION.is_in(shape, &(stop.saturating_sub(9).max(start)..stop)) {
            sentences.push(start..stop);
            start = stop + 1;
        }
    }
    if start < paragraph.end {
        sentences.push(start..paragraph.end);
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn a_shape_has_a_character_for_each_of_the_text() {
        let page = Page::new("İbrahim’s „Grüße“ — 千 🎬 o\u{308}");
        assert_eq!(page.shape(), "Ibrahim's \"Gruse\" - x ~ o");
        assert_eq!(page.original(&(11..16)), "Grüße");
    }

    #[test]
    fn who_speaks_in_a_script_is_a_stamp() {
        let script = Page::new("ANN: What did you see?\nBO: Up.\nANN: And?\nBO: Fine. I laughed.");
        let starts: Vec<_> =
            script.paragraphs.iter().map(|line| script.behind_stamp(line) - line.start).collect();
        assert_eq!(starts, [5, 4, 5, 4]);
        let facts = Page::new("Director: Jo Li\nCast: Ann Bo\nCountry: Peru\nYear: 2019\nLength: 90 min");
        assert!(facts.paragraphs.iter().all(|line| facts.behind_stamp(line) == line.start));
    }

    #[test]
    fn a_sentence_does_not_end_at_an_abbreviation() {
        let page = Page::new("I saw Miracle in Cell No. 7. It hurt! “Why?” Mr. Bean by J. Doe asked.\nNext");
        let sentences: Vec<_> = page.sentences.iter().map(|span| page.original(span)).collect();
        assert_eq!(
            sentences,
            ["I saw Miracle in Cell No. 7.", "It hurt!", "“Why?”", "Mr. Bean by J. Doe asked.", "Next"]
        );
    }
}
