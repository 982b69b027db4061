//! A text as phrases of stems. Owns what counts as the same word when a film is guessed; refuses to know what words mean.

use std::borrow::Cow;

use super::key::{WORD, key};
use crate::fold::fold;

/// The longest phrase, in words.
pub const PHRASE_WORDS: usize = 4;
/// Words of a text beyond this are not read: nobody tells a plot at greater length.
const WORDS: usize = 600;

/// The keys of every different phrase of up to [`PHRASE_WORDS`] words, and how many words the text has.
pub fn phrases(text: &str) -> (Vec<u32>, usize) {
    let folded = fold(text);
    let words: Vec<_> = folded.split(' ').filter(|word| !word.is_empty()).take(WORDS).map(stem).collect();
    let mut keys: Vec<u32> = Vec::with_capacity(words.len() * PHRASE_WORDS);
    for start in 0..words.len() {
        let mut phrase = String::new();
        for word in words.iter().skip(start).take(PHRASE_WORDS) {
            if !phrase.is_empty() {
                phrase.push(' ');
            }
            phrase.push_str(word);
            keys.push(key(WORD, &phrase));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    (keys, words.len())
}

/// What the forms of an English word have in common: `loves`, `loved` and `loving` are `lov`. Other languages' words
/// mostly stay as they are, which only costs their forms.
pub fn stem(word: &str) -> Cow<'_, str> {
    let ends = |ending: &str| word.len() >= ending.len() + 3 && word.is_ascii() && word.ends_with(ending);
    let cut = |letters: usize| &word[..word.len() - letters];
    if word.len() < 4 || !word.is_ascii() {
        return word.into();
    }
    if ends("ies") || ends("ied") {
        return format!("{}y", cut(3)).into();
    }
    let stem = if ends("ing") {
        once(cut(3))
    } else if ends("ed") {
        once(cut(2))
    } else if ["sses", "shes", "ches", "xes", "zes"].into_iter().any(ends) || (ends("ly") && !ends("ily")) {
        cut(2)
    } else if ends("s") && !["ss", "us", "is"].into_iter().any(ends) {
        cut(1)
    } else {
        word
    };
    stem.strip_suffix('e').filter(|shorter| shorter.len() >= 3).unwrap_or(stem).into()
}

/// `robb` is `rob`, but `kill` stays.
fn once(stem: &str) -> &str {
    let mut last = stem.bytes().rev();
    match (last.next(), last.next()) {
        (Some(a), Some(b)) if a == b && !b"lsz".contains(&a) && stem.len() > 3 => {
            stem.get(..stem.len() - 1).unwrap_or(stem)
        }
        _ => stem,
    }
}

#[cfg(test)]
mod tests {
    use super::{phrases, stem};

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for (one, other) in [
            ("loves", "loving"),
            ("murdered", "murder"),
            ("robbed", "robbing"),
            ("killing", "kill"),
            ("families", "family"),
            ("witches", "witch"),
            ("wolves", "wolve"),
            ("brutally", "brutal"),
        ] {
            assert_eq!(stem(one), stem(other), "{one} {other}");
        }
        for short in ["red", "bus", "ring", "çıkış", "дом", "千と千尋"] {
            assert_eq!(stem(short), short);
        }
    }

    #[test]
    fn a_phrase_counts_once_however_often_it_is_said() {
        assert_eq!(phrases("Widow! The widow's widow").0.len(), phrases("the widow widow").0.len() + 3);
        assert_eq!(phrases("serial killers").0, phrases("Serial-killer").0);
        assert_eq!(phrases("… 🎬"), (vec![], 0));
        assert_eq!(phrases(&"love ".repeat(100_000)).0.len(), 4);
    }
}
