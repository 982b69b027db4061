//! Numbers in English requests. Owns the words around them; refuses everything that has no number.

mod age;
mod around;
mod end;
mod length;
mod years;

use super::Reader;
use super::rating::rating;
use crate::mood::request::Constraint;
use crate::mood::request::words::Word;

/// A constraint with a number that `words` begin with, and how many words it takes.
pub(in super::super) fn quantity(words: &[Word]) -> Option<(Constraint, usize)> {
    let reader = Reader { words, slipped_in: &[] };
    let years = reader.years().or_else(|| reader.year_alone());
    years
        .or_else(|| rating(&reader))
        .or_else(|| reader.end())
        .or_else(|| reader.length())
        .or_else(|| reader.ages())
        .or_else(|| reader.age())
}

impl Reader<'_> {
    /// A number in digits or words, with a half if one follows.
    fn number(&self, at: usize) -> Option<(f32, usize)> {
        let word = self.word(at)?;
        let value: f32 = match word.parse::<f32>() {
            Ok(value) if word.starts_with(|c: char| c.is_ascii_digit()) => value,
            _ => number_word(word)?,
        };
        if !(0.0..=10_000.0).contains(&value) {
            return None;
        }
        // "Ninety five", "1 1/2".
        if let Some(ones) = self.word(at + 1).and_then(number_word).filter(|ones| (1.0..10.0).contains(ones))
            && number_word(word).is_some_and(|tens| (20.0..100.0).contains(&tens))
        {
            return Some((value + ones, 2));
        }
        for (phrases, part) in [
            (&["1 2"][..], 0.5),
            (&["1 4"], 0.25),
            (&["3 4"], 0.75),
            (&["and a half", "and half", "half"], 0.5),
            (&["and a quarter", "and one quarter"], 0.25),
            (&["and three quarter", "and three quarters"], 0.75),
        ] {
            let used = self.any(at + 1, phrases);
            let of_hours = self.word(at + 1 + used).is_some_and(|next| next.starts_with('h'));
            if value < 10.0 && used > 0 && of_hours {
                return Some((value + part, 1 + used));
            }
        }
        Some((value, 1))
    }
}

/// What a number that is written as a word counts.
pub(in super::super) fn number_word(word: &str) -> Option<f32> {
    Some(match word {
        "a" | "an" | "one" => 1.0,
        "two" => 2.0,
        "three" => 3.0,
        "four" => 4.0,
        "five" => 5.0,
        "six" => 6.0,
        "seven" => 7.0,
        "eight" => 8.0,
        "nine" => 9.0,
        "ten" => 10.0,
        "eleven" => 11.0,
        "twelve" | "midnight" => 12.0,
        "thirteen" => 13.0,
        "fourteen" => 14.0,
        "fifteen" => 15.0,
        "sixteen" => 16.0,
        "seventeen" => 17.0,
        "eighteen" => 18.0,
        "twenty" => 20.0,
        "thirty" => 30.0,
        "forty" => 40.0,
        "fifty" => 50.0,
        "sixty" => 60.0,
        "seventy" => 70.0,
        "eighty" => 80.0,
        "ninety" => 90.0,
        "hundred" => 100.0,
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
    fn durations_are_read_however_they_are_written() {
        for (text, minutes) in [
            ("under two hours", 120),
            ("under 2½ h", 150),
            ("under 2 ½ hours", 150),
            ("90 minutes", 90),
            ("ninety minutes tops", 90),
            ("no longer than an hour and a half", 90),
            ("two and a half hours max", 150),
            ("less than 2.5 hours", 150),
            ("2h30", 150),
            ("1h 45m", 105),
            ("an hour", 60),
            ("under two", 120),
            ("under 100", 100),
            ("around 90 mins", 100),
            ("about 2 hours tops", 120),
            ("max 1:45", 105),
            ("1:30 tops", 90),
            ("1 1/2 hours", 90),
            ("1 1/4 hours", 75),
            ("an hour and a quarter", 75),
            ("2 and a quarter hours", 135),
            ("two hours and a quarter", 135),
            ("an hour and three quarters", 105),
            ("ninety five minutes", 95),
            ("over 2 hours is too long", 120),
        ] {
            assert_eq!(read(text), Some(Constraint::AtMostMinutes { minutes }), "{text}");
        }
        assert_eq!(read("at least two hours"), Some(Constraint::AtLeastMinutes { minutes: 120 }));
        assert_eq!(read("over 2 hours"), Some(Constraint::AtLeastMinutes { minutes: 120 }));
        assert_eq!(read("three hours plus"), Some(Constraint::AtLeastMinutes { minutes: 180 }));
        assert_eq!(read("90 minutes plus a break"), Some(Constraint::AtMostMinutes { minutes: 90 }));
        assert_eq!(read("minimum 80, maximum 110"), Some(Constraint::AtLeastMinutes { minutes: 80 }));
    }

    #[test]
    fn ends_years_and_ages_are_told_apart() {
        for (text, minute) in [
            ("half eleven at the latest", 1410),
            ("10pm at the latest", 1320),
            ("by 11 at the latest", 1380),
            ("quarter to eleven latest", 1365),
            ("22:30 at the very latest", 1350),
            ("no later than half ten", 1350),
            ("done by ten", 1320),
            ("before 11pm", 1380),
            ("finished by 22:30", 1350),
            ("in bed by midnight", 1440),
            ("over by half ten", 1350),
            ("done by quarter to eleven", 1365),
            ("finish before 10", 1320),
            ("until half ten", 1350),
            ("wrapped up by 11", 1380),
        ] {
            assert_eq!(read(text), Some(Constraint::EndBy { minute }), "{text}");
        }
        assert_eq!(read("from the 80s"), Some(Constraint::Years { from: 1980, to: 1989 }));
        assert_eq!(read("1990s"), Some(Constraint::Years { from: 1990, to: 1999 }));
        assert_eq!(read("94 to 99"), Some(Constraint::Years { from: 1994, to: 1999 }));
        assert_eq!(read("between 87 and 93"), Some(Constraint::Years { from: 1987, to: 1993 }));
        assert_eq!(read("before 1970"), Some(Constraint::Years { from: 1888, to: 1969 }));
        assert_eq!(read("since 2015"), Some(Constraint::Years { from: 2015, to: 2100 }));
        for text in [
            "from the last 5 years",
            "from the last 5 yrs",
            "no older than five years",
            "nothing more than five years old",
            "less than 5 years old",
            "max five years old",
            "five years old at most",
        ] {
            assert_eq!(read(text), Some(Constraint::Newest { years: 5 }), "{text}");
        }
        for (text, age) in [
            ("8 year old", 8),
            ("5 and 7 year olds", 5),
            ("a 4 and a 7 year old", 4),
            ("a 7 and a 4 year old", 4),
            ("12 and 3 year olds", 3),
            ("under-10s", 9),
        ] {
            assert_eq!(read(text), Some(Constraint::Kids { age }), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "7",
            "two popes",
            "12 angry men",
            "a film",
            "by the sea",
            "99999999999999999999 hours",
            "0 minutes",
            "72 to 85 minutes",
            "80 to 90",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
