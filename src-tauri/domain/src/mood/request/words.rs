//! Text as words. Owns where a word begins and ends and what stands between words; refuses to know what words mean.

use super::language::is_sign;
use crate::fold::fold;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::mood) struct Word {
    /// Folded: lower case, no diacritics, no apostrophes; a sign is itself.
    pub folded: String,
    /// Other forms to look it up by, the likeliest first; each language has its own.
    pub forms: Vec<String>,
    /// Byte offset of its first character in the text.
    pub start: usize,
    /// Byte offset past its last character.
    pub end: usize,
    /// What stands before it.
    pub before: Gap,
}

/// What stands between two words, the strongest that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::mood) enum Gap {
    /// Space or a hyphen.
    Space,
    /// A comma, or a hyphen between spaces.
    Comma,
    /// The end of a sentence or a clause.
    Stop,
}

/// Splits `text` into words. Letters and digits part (`2h30` is three words, `90s` two), except that `22:30` and `2.5`
/// stay whole; `½` is the word `half`, a `+` after a
/// name the word `plus`, and a sign that means something (👻) is a word too.
pub(in crate::mood) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut gap = Gap::Stop;
    let mut start = None;
    let mut chars = text.char_indices().peekable();
    let mut last = Kind::Other;
    while let Some((at, c)) = chars.next() {
        let mut kind = Kind::of(c);
        let next_is_digit = chars.peek().is_some_and(|&(_, next)| next.is_ascii_digit());
        if last == Kind::Digit && next_is_digit && matches!(c, ':' | '.' | ',') {
            kind = Kind::Digit;
        }
        // What is not to be seen parts no word.
        if is_invisible(c) && last == Kind::Letter {
            continue;
        }
        // "Disney+": the service's name goes on.
        if c == '+' && last == Kind::Letter && !chars.peek().is_some_and(|&(_, next)| next.is_alphanumeric())
        {
            if let Some(from) = start.take() {
                push(&mut found, text, from, at, &mut gap);
            }
            start = Some(at);
            last = Kind::Sign;
            continue;
        }
        if kind == Kind::Apostrophe {
            // Inside a word it is nothing; elsewhere it is a gap like any other.
            if last == Kind::Letter {
                continue;
            }
            kind = Kind::Other;
        }
        if kind != last || matches!(kind, Kind::Half | Kind::Sign) {
            if let Some(from) = start.take() {
                push(&mut found, text, from, at, &mut gap);
            }
            if kind != Kind::Other {
                start = Some(at);
            }
        }
        if kind == Kind::Other {
            // "Nothing sad - just sunshine": a hyphen between spaces parts as a comma does.
            let spaced = c == '-'
                && text[..at].ends_with(char::is_whitespace)
                && text[at + 1..].starts_with(char::is_whitespace);
            gap = gap.max(if spaced { Gap::Comma } else { Gap::of(c) });
        }
        last = kind;
    }
    if let Some(from) = start {
        push(&mut found, text, from, text.len(), &mut gap);
    }
    found
}

fn push(found: &mut Vec<Word>, text: &str, start: usize, end: usize, gap: &mut Gap) {
    let typed = &text[start..end];
    let folded = match typed {
        "½" => "half".to_owned(),
        "+" => "plus".to_owned(),
        _ if typed.starts_with(is_sign) => typed.to_owned(),
        _ => fold(&typed.replace(is_invisible, "")),
    };
    // Turned decimal commas and time dots keep their sign; folding would make two words of one number.
    let folded =
        if typed.starts_with(|c: char| c.is_ascii_digit()) { typed.replace(',', ".") } else { folded };
    if !folded.is_empty() {
        found.push(Word { folded, forms: Vec::new(), start, end, before: *gap });
        *gap = Gap::Space;
    }
}

/// Whether a character takes no room: soft hyphens, joiners, marks of direction.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    Half,
    Apostrophe,
    Sign,
    Other,
}

impl Kind {
    fn of(c: char) -> Self {
        match c {
            '½' => Self::Half,
            '\'' | '’' | '‘' | '`' => Self::Apostrophe,
            _ if c.is_ascii_digit() => Self::Digit,
            _ if is_sign(c) => Self::Sign,
            _ if c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) => Self::Letter,
            _ => Self::Other,
        }
    }
}

impl Word {
    /// Whether it is a sign and no word of any language.
    pub fn is_sign(&self) -> bool {
        self.folded.starts_with(is_sign)
    }
}

impl Gap {
    fn of(c: char) -> Self {
        match c {
            ',' | '·' | '、' => Self::Comma,
            '.' | ';' | ':' | '!' | '?' | '\n' | '(' | ')' | '–' | '—' | '…' => Self::Stop,
            _ => Self::Space,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Gap, words};

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn numbers_and_units_part_and_apostrophes_join() {
        assert_eq!(folded("under 2½h, don’t: 22:30"), ["under", "2", "half", "h", "dont", "22:30"]);
        assert_eq!(folded("2h30 or 2.5 or 2,5 hours"), ["2", "h", "30", "or", "2.5", "or", "2.5", "hours"]);
        assert_eq!(folded("the '80s"), ["the", "80", "s"]);
        assert_eq!(folded("feel-good"), ["feel", "good"]);
        assert_eq!(folded("Disney+, 12+ and A+B"), ["disney", "plus", "12", "and", "a", "b"]);
        assert_eq!(folded("f\u{200b}unny sca\u{ad}ry"), ["funny", "scary"]);
    }

    #[test]
    fn a_word_knows_where_it_stood_and_after_what() {
        let text = "Sad. But, not 😀too";
        let words = words(text);
        let typed: Vec<_> = words.iter().map(|word| &text[word.start..word.end]).collect();
        assert_eq!(typed, ["Sad", "But", "not", "too"]);
        assert_eq!(words[1].before, Gap::Stop);
        assert_eq!(words[2].before, Gap::Comma);
        assert_eq!(words[3].before, Gap::Space);
    }
}
