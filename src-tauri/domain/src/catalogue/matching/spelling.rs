//! One spelling for all the ways in which a name is written: numerals, articles, what joins words, alphabets. Owns that
//! spelling; refuses to know films. Two names that it makes one are rarely two films, and their years tell those apart.

use std::borrow::Cow;

use any_ascii::any_ascii;

use super::super::search::ARTICLES;
use crate::fold::fold;

/// Articles that go unwritten anywhere in a name: "Lord of the Rings: Fellowship of the Ring".
const INNER: [&str; 3] = ["the", "a", "an"];
/// Before the first word only, besides those that searching knows.
const FIRST: [&str; 8] = ["il", "lo", "los", "las", "un", "une", "una", "o"];
/// What joins two words, written out or not.
const JOINING: [&str; 9] = ["and", "und", "et", "y", "e", "ve", "och", "og", "n"];
/// Before a number these say nothing more than the number does.
const NUMBERING: [&str; 17] = [
    "part", "pt", "volume", "vol", "chapter", "episode", "ep", "no", "number", "teil", "kapitel", "bolum",
    "kisim", "partie", "parte", "capitulo", "nr",
];
const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS: [(&str, &str); 13] = [
    ("first", "1st"),
    ("second", "2nd"),
    ("third", "3rd"),
    ("fourth", "4th"),
    ("fifth", "5th"),
    ("sixth", "6th"),
    ("seventh", "7th"),
    ("eighth", "8th"),
    ("ninth", "9th"),
    ("tenth", "10th"),
    ("eleventh", "11th"),
    ("twelfth", "12th"),
    ("thirteenth", "13th"),
];
const ROMAN: [&str; 14] =
    ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii"];
/// Words that are spelled in two ways, or as often shortened as not.
const SHORT: [(&str, &str); 16] = [
    ("doctor", "dr"),
    ("mister", "mr"),
    ("saint", "st"),
    ("versus", "v"),
    ("vs", "v"),
    ("dwarves", "dwarfs"),
    ("thru", "through"),
    ("ok", "okay"),
    ("color", "colour"),
    ("colors", "colours"),
    ("neighbor", "neighbour"),
    ("neighbors", "neighbours"),
    ("gray", "grey"),
    ("theater", "theatre"),
    ("center", "centre"),
    ("judgement", "judgment"),
];

/// The words of a name in that spelling; none if it has no letter or digit.
pub(super) fn words(name: &str) -> Vec<String> {
    let folded = fold(&latin(name));
    let all: Vec<&str> = folded.split(' ').flat_map(apart).filter(|word| !word.is_empty()).collect();
    let telling = telling(&all);
    let told = numbered(if telling.is_empty() { &all } else { &telling });
    told.iter().map(|word| short(word).to_owned()).collect()
}

/// The words run together, which blanks and hyphens make no other.
pub(super) fn key(words: &[String]) -> String {
    words.concat()
}

/// The digits of a name: "Rocky 2" is no slip of "Rocky 3".
pub(super) fn digits(key: &str) -> impl Iterator<Item = u8> {
    key.bytes().filter(u8::is_ascii_digit)
}

/// A name in Latin letters, by the sounds of its own.
fn latin(name: &str) -> Cow<'_, str> {
    let other = |c: char| c.is_alphabetic() && u32::from(c) > 0x24f;
    if name.contains(other) { Cow::Owned(any_ascii(name)) } else { Cow::Borrowed(name) }
}

/// "alien3" as two words.
fn apart(word: &str) -> [&str; 2] {
    let at = word.find(|c: char| c.is_ascii_digit()).unwrap_or(word.len());
    let (letters, rest) = word.split_at(at);
    [letters, rest]
}

/// Without articles and what joins words.
fn telling<'a>(all: &[&'a str]) -> Vec<&'a str> {
    let last = all.len().saturating_sub(1);
    let kept = all.iter().enumerate().filter(|(at, word)| {
        let article = INNER.contains(word) && *at < last
            || *at == 0 && last > 0 && (ARTICLES.contains(word) || FIRST.contains(word));
        let joining = 0 < *at && *at < last && JOINING.contains(word);
        !article && !joining
    });
    kept.map(|(_, word)| *word).collect()
}

/// Numerals and numbers in words as digits, without what only says that a number follows.
fn numbered(words: &[&str]) -> Vec<String> {
    let mut told: Vec<String> = Vec::with_capacity(words.len());
    let mut sum: Option<u32> = None;
    for (at, word) in words.iter().enumerate() {
        let last = at + 1 == words.len();
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied();
        if let Some(grown) = spoken(word, sum) {
            if grown.begins {
                push(&mut told, sum.take());
            }
            sum = Some(grown.value);
            continue;
        }
        push(&mut told, sum.take());
        let counts = before.is_some_and(|before| NUMBERING.contains(&before));
        match roman(word).filter(|_| at > 0 && (word.len() > 1 || last || counts)) {
            Some(number) => push(&mut told, Some(number)),
            None if word.bytes().all(|byte| byte.is_ascii_digit()) => {
                unnumber(&mut told);
                told.push((*word).to_owned());
            }
            None => told.push(ordinal(word).to_owned()),
        }
    }
    push(&mut told, sum);
    told
}

fn push(told: &mut Vec<String>, number: Option<u32>) {
    if let Some(number) = number {
        unnumber(told);
        told.push(number.to_string());
    }
}

/// Drops the "part" before a number, if there is a name before that.
fn unnumber(told: &mut Vec<String>) {
    if told.len() > 1 && told.last().is_some_and(|last| NUMBERING.contains(&&**last)) {
        told.pop();
    }
}

/// A number so far, and whether this word begins another one.
struct Spoken {
    value: u32,
    begins: bool,
}

/// How a word goes on with a number that is spoken.
fn spoken(word: &str, sum: Option<u32>) -> Option<Spoken> {
    let value =
        |words: &[&str]| words.iter().position(|one| *one == word).and_then(|at| u32::try_from(at).ok());
    if word == "hundred" {
        let hundreds = sum.filter(|sum| (1..10).contains(sum));
        return Some(Spoken { value: hundreds.unwrap_or(1) * 100, begins: hundreds.is_none() });
    }
    let (value, room) = match (value(&SMALL), value(&TENS)) {
        (Some(small), _) => (small, if small < 10 { 10 } else { 100 }),
        (_, Some(tens)) => ((tens + 2) * 10, 100),
        _ => return None,
    };
    let onto = sum.filter(|sum| *sum >= 20 && sum % room == 0 && value > 0);
    Some(Spoken { value: onto.unwrap_or(0) + value, begins: onto.is_none() })
}

fn roman(word: &str) -> Option<u32> {
    let at = ROMAN.iter().position(|roman| *roman == word)?;
    u32::try_from(at).ok().filter(|number| *number > 0)
}

fn ordinal(word: &str) -> &str {
    ORDINALS.iter().find(|(ordinal, _)| *ordinal == word).map_or(word, |(_, digits)| digits)
}

fn short(word: &str) -> &str {
    SHORT.iter().find(|(long, _)| *long == word).map_or(word, |(_, short)| short)
}

#[cfg(test)]
mod tests {
    use super::{key, words};

    fn one(names: &[&str]) {
        let keys: Vec<String> = names.iter().map(|name| key(&words(name))).collect();
        assert!(keys.iter().all(|key| *key == keys[0]), "{names:?}: {keys:?}");
    }

    #[test]
    fn numbers_are_one_however_they_are_written() {
        one(&["Rocky II", "Rocky 2", "Rocky Part Two", "ROCKY, PART 2"]);
        one(&["Kill Bill: Vol. 1", "Kill Bill Volume One", "Kill Bill 1"]);
        one(&["The Four Hundred Blows", "400 Blows"]);
        one(&["One Hundred and One Dalmatians", "101 Dalmatians"]);
        one(&["Alien³", "Alien 3", "Alien III"]);
        one(&["8½", "8 1/2"]);
        one(&["Twenty-One", "21"]);
        one(&["The Sixth Sense", "The 6th Sense"]);
    }

    #[test]
    fn numbers_that_differ_stay_apart() {
        for (one, other) in
            [("Rocky II", "Rocky III"), ("V", "5"), ("I, Robot", "Robot 1"), ("Malcolm X", "X")]
        {
            assert_ne!(key(&words(one)), key(&words(other)), "{one}, {other}");
        }
    }

    #[test]
    fn articles_and_what_joins_words_are_nothing() {
        one(&["The Good, the Bad and the Ugly", "Good Bad & Ugly"]);
        one(&["Romeo + Juliet", "Romeo and Juliet", "Romeo & Juliet"]);
        one(&["Batman v Superman", "Batman vs. Superman"]);
        assert_eq!(words("The The"), ["the"]);
        assert_eq!(words("…"), [""; 0]);
    }

    #[test]
    fn other_alphabets_are_read_aloud() {
        one(&["Летят журавли", "Letyat zhuravli"]);
        one(&["기생충", "Gisaengchung"]);
        one(&["Κυνόδοντας", "Kynodontas"]);
        one(&["英雄", "Ying xiong"]);
    }
}
