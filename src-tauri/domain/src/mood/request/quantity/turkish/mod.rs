//! Numbers in Turkish requests, where what compares comes after them. Owns ages, endings and what a number counts; refuses
//! everything that has no number.

mod end;
mod length;
mod years;

use super::Reader;
use crate::mood::request::Constraint;
use crate::mood::request::words::Word;
use end::end;
use length::length;
use years::years;

/// Endings of a number, also where an apostrophe parts them from digits.
const ENDINGS: &[&str] = &[
    "dan", "den", "tan", "ten", "da", "de", "ta", "te", "ya", "ye", "yi", "yu", "u", "i", "a", "e", "lik",
    "luk", "un", "in",
];

/// What makes a number an age.
const AGED: &[&str] = &[
    "yasindaki",
    "yasinda",
    "yasindayken",
    "yasindayim",
    "yasindayiz",
    "yaslarinda",
    "yaslarindayiz",
    "yas ustu",
    "yas gunu",
    "dogum gunu",
    "yas",
    "yasindakiler",
    "yasina girdi",
    "yasina basti",
    "yasina bastik",
];

/// What says so of somebody who gets to an age, also with an ending between.
const GROWN: &[&str] =
    &["yasinda bir", "yasini doldurdu", "yasini gecti", "yasina girdi", "yasina basti", "yasina geldi"];
const AGE_ENDINGS: &[&str] =
    &["a", "e", "una", "ine", "sina", "sine", "ina", "une", "unu", "ini", "sini", "yi", "u", "i"];
const TURNS: &[&str] = &["oldu", "girdi", "giriyor", "basti", "basiyor", "gecti", "doldurdu", "devirdi"];

/// A constraint with a number that `words` begin with, and how many words it takes.
pub(in super::super) fn quantity(words: &[Word]) -> Option<(Constraint, usize)> {
    let reader = Reader { words, slipped_in: &[] };
    years(&reader).or_else(|| age(&reader)).or_else(|| end(&reader)).or_else(|| length(&reader))
}

/// A number in digits or in as many words as it takes: "doksan beş", "yüz yirmi".
fn number(words: &Reader<'_>, at: usize) -> Option<(f32, usize)> {
    if let Some(value) = words.digits(at) {
        return Some((value, 1));
    }
    let (mut value, mut used, mut next) = (0.0, 0, f32::INFINITY);
    while let Some(part) = words.word(at + used).and_then(number_word) {
        let step = if part >= 100.0 {
            100.0
        } else if part >= 10.0 {
            10.0
        } else {
            1.0
        };
        if step >= next {
            break;
        }
        (value, used, next) = (value + part, used + 1, step);
    }
    (used > 0).then_some((value, used))
}

fn age(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let (years, mut used) = number(words, 0)?;
    // "6 ve 9 yaşlarında."
    if words.any(used, &["ve", "ile"]) > 0
        && let Some((other, more)) = number(words, used + 1)
        && other > years
    {
        used += 1 + more;
    }
    // "15'ine girdi."
    let ending = words.any(used, AGE_ENDINGS);
    let turns = if ending > 0 { words.any(used + ending, TURNS) } else { 0 };
    let unit = words.any(used, AGED).max(if turns > 0 { ending + turns } else { 0 });
    (unit > 0 && (1.0..=17.0).contains(&years))
        .then_some((Constraint::Kids { age: years as u8 }, used + unit))
}

/// How many words an age takes that no child has: "25 yaşında", "20 ve 23 yaşındaki", "30'una bastı".
pub(in super::super) fn grown(words: &[Word]) -> Option<usize> {
    let words = Reader { words, slipped_in: &[] };
    let (years, mut used) = number(&words, 0)?;
    if words.any(used, &["ve", "ile"]) > 0
        && let Some((_, more)) = number(&words, used + 1)
    {
        used += 1 + more;
    }
    // "20'li yaşlarında."
    used += words.any(used, &["li", "lu"]);
    let ending = words.any(used, AGE_ENDINGS);
    let unit = words.any(used, AGED).max(words.any(used, GROWN)).max(match words.any(used + ending, TURNS) {
        0 if words.any(used, &["inde", "unda", "sinda", "sinde"]) > 0 => 1,
        0 => 0,
        turns => ending + turns,
    });
    (unit > 0 && (18.0..=110.0).contains(&years)).then_some(used + unit)
}

/// What a number that is written as a word counts.
pub(in super::super) fn number_word(word: &str) -> Option<f32> {
    Some(match word {
        "bir" => 1.0,
        "iki" => 2.0,
        "uc" => 3.0,
        "dort" => 4.0,
        "bes" => 5.0,
        "alti" => 6.0,
        "yedi" => 7.0,
        "sekiz" => 8.0,
        "dokuz" => 9.0,
        "on" => 10.0,
        "yirmi" => 20.0,
        "otuz" => 30.0,
        "kirk" => 40.0,
        "elli" => 50.0,
        "altmis" => 60.0,
        "yetmis" => 70.0,
        "seksen" => 80.0,
        "doksan" => 90.0,
        "yuz" => 100.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Constraint, grown, quantity};
    use crate::mood::request::words::words;

    fn read(text: &str) -> Option<Constraint> {
        quantity(&words(text)).map(|(constraint, _)| constraint)
    }

    #[test]
    fn lengths_and_ends_are_read_however_they_are_said() {
        for (text, minutes) in [
            ("iki saatten kısa", 120),
            ("90 dakikayı geçmesin", 90),
            ("en fazla bir buçuk saat", 90),
            ("doksan beş dakikadan uzun olmasın", 95),
            ("bir saat kırk dakika", 100),
            ("90 dk'dan az", 90),
            ("en fazla 100", 100),
            ("bir buçuk saati geçmesin", 90),
        ] {
            assert_eq!(read(text), Some(Constraint::AtMostMinutes { minutes }), "{text}");
        }
        assert_eq!(read("iki saatten uzun"), Some(Constraint::AtLeastMinutes { minutes: 120 }));
        for (text, minute) in [
            ("saat onda bitsin", 1320),
            ("on buçuğa kadar", 1350),
            ("22:30'dan önce bitsin", 1350),
            ("on bire kadar", 1380),
            ("en geç on bir buçukta", 1410),
            ("on buçukta en geç", 1350),
            ("saat 11de yatmam lazım", 1380),
            ("onda yatıyoruz", 1320),
            ("gece yarısından önce", 1440),
            ("bakıcı 10'da gidiyor", 1320),
            ("bakıcı gece yarısı gidiyor", 1440),
            ("11'de bakıcının gitmesi lazım", 1380),
        ] {
            assert_eq!(read(text), Some(Constraint::EndBy { minute }), "{text}");
        }
    }

    #[test]
    fn years_and_ages_are_told_apart_and_the_rest_left_alone() {
        assert_eq!(read("90'lardan"), Some(Constraint::Years { from: 1990, to: 1999 }));
        assert_eq!(read("1970'ten eski"), Some(Constraint::Years { from: 1888, to: 1969 }));
        assert_eq!(read("7 yaşında"), Some(Constraint::Kids { age: 7 }));
        for text in
            ["bir film", "iki film", "12 kızgın adam", "on numara", "10'da gidiyor", "bakıcı 8'de geliyor"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        for (text, used) in [
            ("25 yaşında", Some(2)),
            ("yirmi beş yaşındaki", Some(3)),
            ("20 ve 23 yaşında", Some(4)),
            ("30'una girdi", Some(3)),
            ("7 yaşında", None),
            ("25 film", None),
        ] {
            assert_eq!(grown(&words(text)), used, "{text}");
        }
    }
}
