//! Words, numbers and marks of a text. Owns where each begins and ends and how letters are folded; refuses to know what
//! any of them means, but for where a compound parts.

use super::lexicon::compound;
use crate::fold::fold;

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Letters, folded.
    Word(String),
    /// Digits.
    Number {
        /// The value; `None` when it has more than 4 digits.
        value: Option<u32>,
        /// How many digits.
        digits: usize,
    },
    /// One of `: . / -` between two numbers.
    Mark(char),
    /// A dot behind a number and before none: "18. Dezember", "18.12.".
    Dot,
}

/// The pieces of `text`. Everything that is neither letter nor digit separates, and apostrophes join ("New Year's"),
/// except that what follows one after a number is a case ending of Turkish ("20:15'te") and means nothing.
pub fn tokens(text: &str) -> Vec<Token> {
    let text = text.to_lowercase().replace("a.m", "am").replace("p.m", "pm");
    let mut tokens = Vec::new();
    let mut rest = text.chars().peekable();
    let mut touches = false;
    while let Some(c) = rest.next() {
        let starts_number = c.is_ascii_digit();
        let ending = touches && is_apostrophe(c);
        if starts_number || (is_letter(c) && !ending) {
            let mut run = String::from(c);
            while let Some(more) =
                rest.next_if(|more| if starts_number { more.is_ascii_digit() } else { is_letter(*more) })
            {
                run.push(more);
            }
            if starts_number {
                let value = if run.len() <= 4 { run.parse().ok() } else { None };
                tokens.push(Token::Number { value, digits: run.len() });
            } else {
                let word = fold(&run).replace(' ', "");
                match compound(&word) {
                    Some(parts) => tokens.extend(parts.map(|part| Token::Word(part.to_owned()))),
                    None => tokens.extend((!word.is_empty()).then_some(Token::Word(word))),
                }
            }
            touches = starts_number;
            continue;
        }
        let joins = touches && rest.peek().is_some_and(char::is_ascii_digit);
        match c {
            _ if ending => while rest.next_if(|more| is_letter(*more)).is_some() {},
            '–' | '—' if joins => tokens.push(Token::Mark('-')),
            ':' | '.' | '/' | '-' if joins => tokens.push(Token::Mark(c)),
            '.' if touches => tokens.push(Token::Dot),
            '~' | '≈' => tokens.push(Token::Word("about".into())),
            _ => {}
        }
        touches = false;
    }
    tokens
}

fn is_letter(c: char) -> bool {
    let combines = ('\u{300}'..'\u{370}').contains(&c);
    c.is_alphabetic() || combines || is_apostrophe(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}
