//! Words that are one: numbers in words ("forty-five", "on beş", "twenty-fourth"), and phrases of several words. Owns
//! what becomes of them before the grammar looks; refuses to know what they stand for.

use super::lexicon::{numbers, phrases};
use super::token::{Piece, Token};

/// The longest phrase, in words.
const LONGEST: usize = 4;

/// The pieces with numbers as numbers and each phrase as its one word.
pub fn join(pieces: &[Piece]) -> Vec<Piece> {
    let (mut joined, mut at) = (Vec::new(), 0);
    while let Some(piece) = pieces.get(at) {
        let ahead = pieces.get(at..).unwrap_or_default();
        at += phrase(ahead, &mut joined).or_else(|| number(ahead, &mut joined)).unwrap_or_else(|| {
            joined.push(piece.clone());
            1
        });
    }
    joined
}

fn phrase(ahead: &[Piece], joined: &mut Vec<Piece>) -> Option<usize> {
    let words: Vec<_> = ahead.iter().take(LONGEST).map_while(Piece::word).collect();
    let (word, many) = phrases::phrase(&words)?;
    let (first, last) = (ahead.first()?, ahead.get(many - 1)?);
    joined.push(Piece { token: Token::Word(word.to_owned()), to: last.to, ..first.clone() });
    Some(many)
}

fn number(ahead: &[Piece], joined: &mut Vec<Piece>) -> Option<usize> {
    let first = ahead.first()?;
    let (word, next) = (first.word()?, ahead.get(1).and_then(Piece::word).unwrap_or_default());
    if let Some(value) = numbers::and_a_half(word).filter(|_| matches!(next, "stunde" | "stunden")) {
        one(first, value, joined);
        // Behind an hour Turkish has a word for it.
        joined.push(Piece { token: Token::Word("bucuk".into()), ..first.clone() });
        return Some(1);
    }
    let mut push = |value: u32, digits, many: usize| {
        let last = ahead.get(many - 1)?;
        let token = Token::Number { value: Some(value), digits };
        joined.push(Piece { token, ending: last.ending, in_words: true, from: first.from, to: last.to });
        Some(many)
    };
    let digits = |value: u32| if value < 10 { 1 } else { 2 };
    match word {
        // Turkish ten, which is an English preposition.
        "on" => {
            let one = numbers::ones(next).filter(|_| numbers::is_turkish(next));
            return match one {
                Some(one) => push(10 + one, 2, 2),
                None => {
                    let behind = matches!(next, "bucuk" | "ceyrek" | "gecegece" | "kala" | "var" | "gibi");
                    let hour = joined.last().and_then(Piece::word) == Some("saat");
                    let past = next == "gece" && joined.last().is_some_and(|hour| hour.ending);
                    if behind || hour || past { self::one(first, 10, joined) } else { None }
                }
            };
        }
        "ona" | "onu" | "onda" => {
            return self::one(&Piece { ending: true, ..first.clone() }, 10, joined);
        }
        // "Eight oh five".
        "oh" | "o" => {
            return numbers::ones(next)
                .filter(|_| joined.last().is_some_and(|piece| piece.in_words))
                .and_then(|minute| {
                    let token = Token::Number { value: Some(minute), digits: 2 };
                    let to = ahead.get(1)?.to;
                    joined.push(Piece { token, ending: false, in_words: true, from: first.from, to });
                    Some(2)
                });
        }
        _ => {}
    }
    if let Some(value) = numbers::cardinal(word) {
        let same = numbers::is_turkish(word) == numbers::is_turkish(next);
        if value >= 20 && value % 10 == 0 && !first.ending {
            if let Some(one) = numbers::ones(next).filter(|_| same) {
                return push(value + one, 2, 2);
            }
            if let Some(one) = numbers::ordinal(next).filter(|one| *one < 10) {
                push(value + one, 2, 2);
                ordinal(first.from, ahead.get(1)?, joined);
                return Some(2);
            }
        }
        return push(value, digits(value), 1);
    }
    let value = numbers::ordinal(word)?;
    push(value, digits(value), 1);
    ordinal(first.from, first, joined);
    Some(1)
}

fn one(piece: &Piece, value: u32, joined: &mut Vec<Piece>) -> Option<usize> {
    let token = Token::Number { value: Some(value), digits: 2 };
    joined.push(Piece { token, in_words: true, ..piece.clone() });
    Some(1)
}

/// What makes a number the place in a row.
fn ordinal(from: usize, last: &Piece, joined: &mut Vec<Piece>) {
    joined.push(Piece { token: Token::Word("th".into()), from, ..last.clone() });
}
