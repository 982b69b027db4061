//! Numbers in German requests. Owns ages and what a number counts; refuses everything that has no number.

mod end;
mod length;
mod years;

use super::Reader;
use super::rating::rating;
use crate::mood::request::Constraint;
use crate::mood::request::words::Word;
use end::end;
use length::length;
use years::years;

/// What may be slipped into a phrase and leaves what it means: "um elf muss ich aber ins Bett".
pub(in super::super) const SLIPPED_IN: &[&str] =
    &["aber", "eh", "auch", "halt", "ja", "dann", "doch", "wirklich", "wieder", "schon"];

/// A constraint with a number that `words` begin with, and how many words it takes.
pub(in super::super) fn quantity(words: &[Word]) -> Option<(Constraint, usize)> {
    let reader = Reader { words, slipped_in: SLIPPED_IN };
    let years = rating(&reader).or_else(|| years(&reader));
    years.or_else(|| age(&reader)).or_else(|| end(&reader)).or_else(|| length(&reader))
}

fn number(words: &Reader<'_>, at: usize) -> Option<(f32, usize)> {
    let value = words.digits(at).or_else(|| words.word(at).and_then(number_word))?;
    Some((value, 1))
}

fn age(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    // "Unsere Vierjährige."
    let joined =
        words.word(0).and_then(|word| word.split_once("jahrige")).and_then(|(age, _)| number_word(age));
    if let Some(years) = joined.filter(|years| (1.0..=17.0).contains(years)) {
        return Some((Constraint::Kids { age: years as u8 }, 1));
    }
    let from = words.any(0, &["fsk ab", "fsk", "freigegeben ab", "ab"]);
    let (mut years, mut used) = number(words, from)?;
    // "6 und 11 Jahre": the youngest counts.
    let joined = words.any(from + used, &["und", "u", "bis"]);
    if joined > 0
        && let Some((other, more)) = number(words, from + used + joined)
    {
        (years, used) = (years.min(other), used + joined + more);
    }
    let unit = words.any(
        from + used,
        &[
            "j",
            "jahre alt",
            "jahre alte",
            "jahrige",
            "jahrigen",
            "jahriger",
            "jahriges",
            "jahrigem",
            "jahren",
            "jahre",
            "geburtstag",
        ],
    );
    // "FSK 12": the mark of a board and nobody's age.
    if unit == 0 && words.any(0, &["fsk"]) > 0 && [6.0, 12.0, 16.0].contains(&years) {
        return Some((Constraint::Rated { age: years as u8 }, from + used));
    }
    let said = unit > 0 || from > 0 && words.any(0, &["fsk"]) > 0;
    (said && (1.0..=17.0).contains(&years))
        .then_some((Constraint::Kids { age: years as u8 }, from + used + unit))
}

/// What a number that is written as a word counts.
pub(in super::super) fn number_word(word: &str) -> Option<f32> {
    Some(match word {
        "ein" | "eine" | "einer" | "eins" | "ne" => 1.0,
        "eineinviertel" | "einundeinviertel" => 1.25,
        "anderthalb" | "eineinhalb" => 1.5,
        "eindreiviertel" | "einedreiviertel" => 1.75,
        "zwei" | "zwo" | "zwoa" | "zwee" => 2.0,
        "zweieinviertel" => 2.25,
        "zweieinhalb" => 2.5,
        "drei" => 3.0,
        "dreieinhalb" => 3.5,
        "vier" => 4.0,
        "funf" | "fuenf" => 5.0,
        "sechs" => 6.0,
        "sieben" => 7.0,
        "acht" => 8.0,
        "neun" => 9.0,
        "zehn" => 10.0,
        "elf" => 11.0,
        "zwolf" | "zwoelf" => 12.0,
        "zwanzig" => 20.0,
        "dreissig" => 30.0,
        "vierzig" => 40.0,
        "funfzig" => 50.0,
        "sechzig" => 60.0,
        "siebzig" => 70.0,
        "achtzig" => 80.0,
        "neunzig" => 90.0,
        "hundert" => 100.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Constraint, quantity};
    use crate::mood::request::words::words;

    fn read(text: &str) -> Option<Constraint> {
        quantity(&words(text)).map(|(constraint, _)| constraint)
    }

    #[test]
    fn lengths_and_ends_are_read_however_they_are_said() {
        for (text, minutes) in [
            ("unter zwei Stunden", 120),
            ("höchstens 90 Minuten", 90),
            ("nicht länger als anderthalb Stunden", 90),
            ("eineinviertel Stunden", 75),
            ("2,5 Stunden", 150),
            ("eine Stunde und 40 Minuten", 100),
            ("1h45", 105),
            ("höchstens 100", 100),
            ("90 Minuten plus Werbung", 90),
        ] {
            assert_eq!(read(text), Some(Constraint::AtMostMinutes { minutes }), "{text}");
        }
        for (text, minute) in [
            ("bis halb elf", 1350),
            ("halb elf spätestens", 1350),
            ("23 Uhr spätestens", 1380),
            ("spätestens um zehn", 1320),
            ("um zehn Uhr fertig", 1320),
            ("bis 22:30", 1350),
            ("bis viertel vor elf", 1365),
            ("bis Mitternacht", 1440),
            ("vor 23 Uhr", 1380),
        ] {
            assert_eq!(read(text), Some(Constraint::EndBy { minute }), "{text}");
        }
    }

    #[test]
    fn years_and_ages_are_told_apart_and_the_rest_left_alone() {
        assert_eq!(read("aus den 80ern"), Some(Constraint::Years { from: 1980, to: 1989 }));
        assert_eq!(read("vor 1970"), Some(Constraint::Years { from: 1888, to: 1969 }));
        assert_eq!(read("8-jährige"), Some(Constraint::Kids { age: 8 }));
        assert_eq!(read("Fünfjähriger"), Some(Constraint::Kids { age: 5 }));
        for text in [
            "ein Film",
            "großjährige",
            "vierzigjährige",
            "zwei Filme",
            "höchstens 100 Leute",
            "12 Geschworene",
            "vor allem",
            "um die Welt",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
