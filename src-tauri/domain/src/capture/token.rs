//! Words for finding names. Owns how a text is cut into comparable words; refuses to know any name.

use unicode_normalization::UnicodeNormalization;

use super::page::{Page, shape_of};
use super::pattern::Span;
use crate::fold::fold;

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// Folded, and numbers as digits.
    pub(super) word: String,
    /// Where, in the page's shape.
    pub(super) span: Span,
}

/// Words for numbers as people spell them in names; "No." and "number" are the same.
#[rustfmt::skip]
const NUMBERS: [(&str, &str); 35] = [
    ("one", "1"), ("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("six", "6"), ("seven", "7"),
    ("eight", "8"), ("nine", "9"), ("ten", "10"), ("eleven", "11"), ("twelve", "12"),
    ("ii", "2"), ("iii", "3"), ("iv", "4"), ("vi", "6"), ("vii", "7"), ("viii", "8"),
    ("zwei", "2"), ("drei", "3"), ("vier", "4"), ("sieben", "7"), ("zwolf", "12"), ("funf", "5"), ("sechs", "6"),
    ("yedinci", "7"), ("yedi", "7"), ("uc", "3"), ("bes", "5"), ("birinci", "1"), ("ikinci", "2"), ("ucuncu", "3"),
    ("number", "no"), ("nr", "no"), ("numero", "no"),
];

/// The words of a page. An apostrophe parts words, so that suffixes and possessives stand alone.
pub(super) fn tokens(page: &Page) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut start = None;
    let mut push = |span: Span| {
        let word = if page.part(&span) == "&" { "and".to_owned() } else { fold(&page.original(&span)) };
        if !word.is_empty() {
            tokens.push(Token { word: comparable(word), span });
        }
    };
    let bytes = page.shape().as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match (byte.is_ascii_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                push(from..at);
                start = None;
            }
            _ => {}
        }
        if *byte == b'&' {
            push(at..at + 1);
        }
    }
    if let Some(from) = start {
        push(from..bytes.len());
    }
    tokens
}

/// The words of a name, as [`tokens`] would cut them.
pub(super) fn words_of(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in name.nfc() {
        let shape = shape_of(c);
        if shape.is_ascii_alphanumeric() {
            word.push(c);
        } else {
            end(&mut word, &mut words);
            if shape == '&' {
                words.push("and".to_owned());
            }
        }
    }
    end(&mut word, &mut words);
    words
}

fn end(word: &mut String, words: &mut Vec<String>) {
    let folded = fold(word);
    word.clear();
    if !folded.is_empty() {
        words.push(comparable(folded));
    }
}

fn comparable(word: String) -> String {
    match NUMBERS.iter().find(|(spelled, _)| *spelled == word) {
        Some((_, digits)) => (*digits).to_owned(),
        None => word,
    }
}

#[cfg(test)]
mod tests {
    use super::{Page, tokens, words_of};

    #[test]
    fn numbers_and_suffixes_are_words_of_their_own() {
        assert_eq!(words_of("Miracle in Cell No.7"), ["miracle", "in", "cell", "no", "7"]);
        assert_eq!(words_of("miracle in cell number seven"), ["miracle", "in", "cell", "no", "7"]);
        assert_eq!(words_of("Yedinci Koğuştaki Mucize'yi"), ["7", "kogustaki", "mucize", "yi"]);
        assert_eq!(words_of("Tom & Jerry"), ["tom", "and", "jerry"]);
    }

    #[test]
    fn a_name_is_cut_as_a_page_is() {
        for name in [
            "Kış Uykusu & Co.",
            "千と千尋の神隠し",
            "8½",
            "Amélie",
            "o\u{308}l",
            "I, Tonya!",
            "WALL·E",
            "M*A*S*H",
            "Ça",
        ] {
            let page: Vec<_> = tokens(&Page::bare(name)).into_iter().map(|token| token.word).collect();
            assert_eq!(words_of(name), page, "{name}");
        }
    }
}
