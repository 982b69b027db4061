//! Quotation marks of every kind. Owns which parts of a page stand in quotation marks and that a quotation goes on into
//! the next paragraph when it is left open; refuses to know who speaks.

use std::sync::LazyLock;

use super::page::Page;
use super::pattern::{Pattern, Span};

/// Longest part in single quotation marks, in characters; beyond it an apostrophe was meant.
const SINGLE_LIMIT: usize = 400;

/// A part in quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quotation {
    /// From the first mark to behind the last.
    pub(super) outer: Span,
    /// What stands between the marks, a part for each paragraph.
    pub(super) parts: Vec<Span>,
}

impl Quotation {
    /// Its words.
    pub(super) fn text(&self, page: &Page) -> String {
        self.parts.iter().map(|part| page.original(part)).collect::<Vec<_>>().join(" ")
    }

    /// The only part, if it stays within a paragraph.
    pub(super) fn single(&self) -> Option<&Span> {
        if let [only] = &self.parts[..] { Some(only) } else { None }
    }
}

/// Everything in quotation marks, in order.
pub(super) fn quotations(page: &Page) -> Vec<Quotation> {
    let mut found = doubles(page);
    let singles = singles(page, &found);
    found.extend(singles);
    found.sort_by_key(|quotation| quotation.outer.start);
    found
}

fn doubles(page: &Page) -> Vec<Quotation> {
    let bytes = page.shape().as_bytes();
    let mut found: Vec<Quotation> = Vec::new();
    let mut open: Option<Quotation> = None;
    for paragraph in &page.paragraphs {
        let mut from = paragraph.start;
        let mut at = paragraph.start;
        let continued = open.is_some() && bytes.get(at) == Some(&b'"');
        if continued {
            at += 1;
            from = at;
        } else if let Some(unclosed) = open.take() {
            found.push(unclosed);
        }
        while at < paragraph.end {
            if bytes.get(at) != Some(&b'"') {
                at += 1;
                continue;
            }
            let before =
                at.checked_sub(1).filter(|b| *b >= paragraph.start).and_then(|b| bytes.get(b)).copied();
            let after = if at + 1 < paragraph.end { bytes.get(at + 1).copied() } else { None };
            match &mut open {
                Some(quotation) if closes(page, at, before, after) => {
                    quotation.parts.push(from..at);
                    quotation.outer.end = at + 1;
                    found.extend(open.take());
                }
                None if opens(page, at, before, after) => {
                    from = at + 1;
                    open = Some(Quotation { outer: at..paragraph.end, parts: Vec::new() });
                }
                _ => {}
            }
            at += 1;
        }
        if let Some(quotation) = &mut open {
            quotation.parts.push(from..paragraph.end);
            quotation.outer.end = paragraph.end;
        }
    }
    found.extend(open);
    found
}

fn opens(page: &Page, at: usize, before: Option<u8>, after: Option<u8>) -> bool {
    let french = page.char_at(at) == Some('«') && after == Some(b' ');
    let starts_word = after.is_some_and(|b| !b.is_ascii_whitespace() && !matches!(b, b')' | b',' | b';'));
    let free = before.is_none_or(|b| b == b' ' || b.is_ascii_punctuation() || b.is_ascii_control());
    french || (starts_word && (free || matches!(page.char_at(at), Some('„' | '“' | '«'))))
}

fn closes(page: &Page, at: usize, before: Option<u8>, after: Option<u8>) -> bool {
    let after_word = before.is_some_and(|b| b != b' ');
    let french = page.char_at(at) == Some('»') && before == Some(b' ');
    let ends =
        after.is_none_or(|b| !b.is_ascii_alphanumeric()) || SUFFIX.is_in(page.shape(), &(at + 1..at + 7));
    french || (after_word && (ends || page.char_at(at) == Some('”')))
}

/// A Turkish ending right behind the mark: `"Kulüp"ün`.
static SUFFIX: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new("^(?:n?[iu]n|[yn]?[iuea]|s[iu]|[dt][ea]n?|[dt][ea]ki|y?l[ea])(?:[^A-Za-z0-9]|$)")
});

fn singles(page: &Page, doubles: &[Quotation]) -> Vec<Quotation> {
    let bytes = page.shape().as_bytes();
    let mut found: Vec<Quotation> = Vec::new();
    for paragraph in &page.paragraphs {
        let mut at = paragraph.start;
        while at < paragraph.end {
            let opening = matches!(bytes.get(at), Some(b'`' | b'\''))
                && (bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
                    || matches!(page.char_at(at + 1), Some('¡' | '¿')))
                && (at == paragraph.start
                    || bytes.get(at - 1).is_some_and(|b| matches!(b, b' ' | b'(' | b'[' | b'-' | b'/')));
            let within = |at: usize| {
                let next = doubles.partition_point(|double| double.outer.start <= at);
                next.checked_sub(1).and_then(|i| doubles.get(i)).is_some_and(|d| d.outer.contains(&at))
            };
            let end = if opening && !within(at) { closing_single(bytes, at, paragraph.end) } else { None };
            match end {
                Some(end) => {
                    let inner = at + 1..end;
                    found.push(Quotation { outer: at..end + 1, parts: vec![inner] });
                    at = end + 1;
                }
                None => at += 1,
            }
        }
    }
    found
}

fn closing_single(bytes: &[u8], at: usize, end: usize) -> Option<usize> {
    let end = end.min(at + SINGLE_LIMIT);
    (at + 2..end).find(|&i| {
        bytes.get(i) == Some(&b'\'')
            && bytes.get(i - 1) != Some(&b' ')
            && (i + 1 == end || bytes.get(i + 1).is_some_and(|b| !b.is_ascii_alphanumeric()))
    })
}

#[cfg(test)]
mod tests {
    use super::{Page, quotations};

    fn found(text: &str) -> Vec<String> {
        let page = Page::new(text);
        quotations(&page).iter().map(|quotation| quotation.text(&page)).collect()
    }

    #[test]
    fn marks_of_every_kind_pair_up() {
        assert_eq!(found("He said “Go” and 'Don't Look Up' and \"x\"."), ["Go", "Don't Look Up", "x"]);
        assert_eq!(
            found("„Das Boot“ und »Die Welle« und « Les Choristes »"),
            ["Das Boot", "Die Welle", "Les Choristes"]
        );
        assert_eq!(found("a 5\" pipe, the boys' room"), [""; 0]);
    }

    #[test]
    fn a_quotation_left_open_goes_on_in_the_next_paragraph() {
        assert_eq!(found("She said: \"One.\n\"Two.\"\nHe: \"Three\""), ["One. Two.", "Three"]);
        assert_eq!(found("Left \"open\nand not taken up. \"New\" one"), ["open", "New"]);
    }
}
