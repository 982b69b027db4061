//! Folding of text for comparison. Owns what counts as "the same word" when people search: case, diacritics and
//! punctuation do not matter, in any alphabet. Refuses to change what is shown.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// `text` in lower case, without diacritics, with every run of other characters than letters and digits as one space.
///
/// `İBRAHİM`, `ibrahim` and `İbrahim` fold to the same; so do `Öztekin` and `oztekin`. Letters that Unicode does not
/// decompose (ı, ø, ł, ß, æ, œ, đ, þ) are spelled the way people type them.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded.truncate(folded.trim_end().len());
    folded
}

/// What stands for folded text in memory (FNV-1a); wide enough that no two names of a catalogue share one.
pub(crate) fn hash(folded: &str) -> u64 {
    folded
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn fold_into(text: &str, folded: &mut String) {
    for c in text.chars() {
        if c.is_ascii() {
            push(folded, c.to_ascii_lowercase());
            continue;
        }
        // What reordering marks would change is dropped here: a character at a time is as good as the whole text.
        decompose_compatible(c, |part| {
            for lower in part.to_lowercase().filter(|c| !is_combining_mark(*c)) {
                match plain(lower) {
                    Some(spelled) => folded.push_str(spelled),
                    None => push(folded, lower),
                }
            }
        });
    }
}

fn push(folded: &mut String, lower: char) {
    match lower {
        lower if lower.is_alphanumeric() => folded.push(lower),
        '\'' | '’' | '‘' | '`' => {}
        _ if folded.ends_with(' ') || folded.is_empty() => {}
        _ => folded.push(' '),
    }
}

fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'ı' => "i",
        'ø' => "o",
        'ł' => "l",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'đ' | 'ð' => "d",
        'þ' => "th",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn turkish_letters_are_found_however_they_are_typed() {
        for typed in ["ibrahim", "İBRAHİM", "İbrahim", "IBRAHIM", "ıbrahım"] {
            assert_eq!(fold(typed), "ibrahim", "{typed}");
        }
        assert_eq!(fold("Mehmet Ada Öztekin"), "mehmet ada oztekin");
        assert_eq!(fold("Ayşe Çağla Gürsoğlu"), "ayse cagla gursoglu");
    }

    #[test]
    fn punctuation_is_one_space_and_apostrophes_are_nothing() {
        assert_eq!(fold("  Miracle in Cell No.7!"), "miracle in cell no 7");
        assert_eq!(fold("Kiki’s Delivery—Service"), "kikis delivery service");
        assert_eq!(fold("…"), "");
    }

    #[test]
    fn letters_that_do_not_decompose_are_spelled() {
        assert_eq!(fold("Straße Łódź Søren Æon"), "strasse lodz soren aeon");
        assert_eq!(fold("千と千尋"), "千と千尋");
    }
}
