//! Words, numbers and marks of a text. Owns where each begins and ends and how letters are folded; refuses to know what
//! any of them means, but for where a compound parts.

use super::lexicon::{FROM, compound, turkish_from, turkish_stem};
use crate::fold::fold;

/// What a piece of the text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Letters, folded.
    Word(String),
    /// Digits, or a number in words.
    Number {
        /// The value; `None` when it has more than 4 digits.
        value: Option<u32>,
        /// How many digits.
        digits: usize,
    },
    /// One of `: . , / -` between two numbers.
    Mark(char),
    /// A dot behind a number and before none: "18. Dezember", "18.12.".
    Dot,
    /// A dash before a number that belongs to no date: "8 - 10".
    Dash,
}

/// A piece of the text, and where it stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub token: Token,
    /// It had a case ending of Turkish: "20:15'te", "sekizde".
    pub ending: bool,
    /// A number that was written in words.
    pub in_words: bool,
    /// Where it begins, in bytes.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
}

impl Piece {
    pub fn word(&self) -> Option<&str> {
        match &self.token {
            Token::Word(word) => Some(word),
            Token::Number { .. } | Token::Mark(_) | Token::Dot | Token::Dash => None,
        }
    }

    fn new(token: Token, from: usize, to: usize) -> Self {
        Self { token, ending: false, in_words: false, from, to }
    }
}

/// The pieces of `text`. Everything that is neither letter nor digit separates, and apostrophes join ("New Year's"),
/// except before a case ending of Turkish ("20:15'te", "Aralık'ta").
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut rest = text.char_indices().peekable();
    // Whether a number stands right before.
    let mut touches = false;
    while let Some((from, c)) = rest.next() {
        let digit = c.is_ascii_digit();
        if digit || is_letter(c) {
            while rest
                .next_if(|(_, more)| if digit { more.is_ascii_digit() } else { is_letter(*more) })
                .is_some()
            {}
            let end = |rest: &mut Peek<'_>| rest.peek().map_or(text.len(), |(at, _)| *at);
            let mut to = end(&mut rest);
            let run = text.get(from..to).unwrap_or_default();
            if digit {
                let value = if run.len() <= 4 { run.parse().ok() } else { None };
                pieces.push(Piece::new(Token::Number { value, digits: run.len() }, from, to));
            } else if touches && is_apostrophe(c) {
                behind_number(&mut pieces, &fold(run), from, to);
            } else {
                let mut word = fold(run).replace(' ', "");
                let behind = text.get(to..).unwrap_or_default();
                if matches!(word.as_str(), "a" | "p") {
                    if begins_with_m(behind) {
                        rest.nth(1);
                        to = end(&mut rest);
                        word.push('m');
                    } else if touches {
                        word.push('m');
                    }
                }
                match (glued(pieces.last(), touches, &word), pieces.last_mut()) {
                    (Some(whole), Some(number)) => {
                        (number.token, number.to) = (Token::Word(whole.into()), to);
                    }
                    _ => push_word(&mut pieces, run, &word, from, to),
                }
            }
            touches = digit;
            continue;
        }
        let next = rest.peek().map(|(_, next)| *next);
        let joins = touches && next.is_some_and(|next| next.is_ascii_digit());
        let to = from + c.len_utf8();
        let token = match c {
            '-' | '–' | '—' if joins => Some(Token::Mark('-')),
            ':' | '.' | ',' | '/' if joins => Some(Token::Mark(c)),
            '.' if touches => Some(Token::Dot),
            '-' | '–' | '—' | '−' if next.is_some_and(|next| next.is_ascii_digit() || next == ' ') => {
                Some(Token::Dash)
            }
            '~' | '≈' => Some(Token::Word("about".into())),
            _ => None,
        };
        pieces.extend(token.map(|token| Piece::new(token, from, to)));
        touches = false;
    }
    pieces
}

/// Some pieces as they stand in the text, shortened where nobody would read on.
pub fn spelled(source: &str, pieces: &[Piece]) -> String {
    const LONGEST: usize = 30;
    let range = pieces.first().zip(pieces.last()).map(|(first, last)| first.from..last.to);
    let text = range.and_then(|range| source.get(range)).unwrap_or_default();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

type Peek<'a> = std::iter::Peekable<std::str::CharIndices<'a>>;

/// "2nite", "2moro".
fn glued(number: Option<&Piece>, touches: bool, word: &str) -> Option<&'static str> {
    let two =
        touches && number.is_some_and(|piece| piece.token == Token::Number { value: Some(2), digits: 1 });
    match word {
        "nite" | "night" if two => Some("tonight"),
        "moro" | "morrow" if two => Some("tomorrow"),
        _ => None,
    }
}

/// The rest of "a.m." or "p.m.".
fn begins_with_m(behind: &str) -> bool {
    let mut chars = behind.chars();
    chars.next() == Some('.')
        && matches!(chars.next(), Some('m' | 'M'))
        && !chars.next().is_some_and(char::is_alphabetic)
}

/// An ending of Turkish behind digits: "8'de" is a time, "24'ünde" a day.
fn behind_number(pieces: &mut Vec<Piece>, ending: &str, from: usize, to: usize) {
    if let Some(number) = pieces.last_mut() {
        number.ending = true;
    }
    if matches!(ending, "unde" | "inde" | "unda" | "inda" | "sinda" | "sinde") {
        pieces.push(Piece::new(Token::Word("th".into()), from, to));
    }
    if matches!(ending, "den" | "dan" | "ten" | "tan") {
        pieces.push(Piece::new(Token::Word(FROM.into()), from, to));
    }
}

fn push_word(pieces: &mut Vec<Piece>, run: &str, word: &str, from: usize, to: usize) {
    let mut push = |word: &str, ending| {
        let piece = Piece::new(Token::Word(word.to_owned()), from, to);
        pieces.extend((!word.is_empty()).then_some(Piece { ending, ..piece }));
    };
    if let Some(parts) = compound(word) {
        return parts.into_iter().for_each(|part| push(part, false));
    }
    // "Geçe" is past the hour, "gece" the night: folding must not make them one.
    if word == "gece" && run.to_lowercase().contains(['ç', '\u{327}']) {
        return push("gecegece", false);
    }
    if let Some(stem) = turkish_from(word) {
        push(stem, true);
        return push(FROM, false);
    }
    match turkish_stem(word) {
        Some(stem) => push(stem, true),
        // "8ish" is two words to everybody but "eightish".
        None => {
            match word.strip_suffix("ish").filter(|word| super::lexicon::numbers::cardinal(word).is_some()) {
                Some(number) => ["about", number].into_iter().for_each(|word| push(word, false)),
                None => push(word, false),
            }
        }
    }
}

fn is_letter(c: char) -> bool {
    let combines = ('\u{300}'..'\u{370}').contains(&c);
    c.is_alphabetic() || combines || is_apostrophe(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}
