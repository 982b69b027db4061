//! Repeats in the date field's words: "every second Saturday", "first Saturday of the month", "her cuma". Owns which
//! words say a rhythm, and takes them out of the text; refuses to read what is left, which is the first evening.

use chrono::{Datelike, Weekday};

use super::lexicon::{Meaning, meaning, weekday};
use super::said::{Day, Part, Said, Which};
use super::settle::settle;
use super::token::Token;
use super::{Reader, When, WhenProblem};
use crate::plan::series::Pattern;

/// How it repeats, as it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    every: u16,
    on: On,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum On {
    Weekdays(Vec<Weekday>),
    Nth(i8, Weekday),
    Days,
    Weeks,
    Months,
    Years,
}

impl Repeat {
    /// The first evening, with the rule.
    pub fn settle(self, mut said: Said, reader: &Reader) -> Result<When, WhenProblem> {
        let every = self.every;
        let (when, pattern) = match self.on {
            On::Weekdays(mut on) => {
                if let Some((day, _)) = said.weekday {
                    return Err(WhenProblem::Twice { word: day.to_string() });
                }
                let first = |day: &Weekday| {
                    settle(&Said { weekday: Some((*day, Which::Coming)), ..said.clone() }, reader)
                };
                let mut firsts = on.iter().map(first).collect::<Result<Vec<_>, _>>()?;
                firsts.sort_by_key(|when| when.start.utc());
                on.sort_by_key(Weekday::num_days_from_monday);
                on.dedup();
                let first = firsts.into_iter().next().ok_or(WhenProblem::Empty)?;
                (first, Pattern::Weeks { every, on })
            }
            On::Nth(nth, day) => {
                said.day = said.day.or(Some(Day::InMonth(nth, day)));
                (settle(&said, reader)?, Pattern::MonthWeekday { every, nth, day })
            }
            on => {
                // Without a word on the first it is the next evening.
                if said == Said::default() {
                    said.part = Some(Part::Evening);
                }
                let when = settle(&said, reader)?;
                let evening = when.evening;
                let day = i8::try_from(evening.day()).map_err(|_| WhenProblem::NoSuchDay)?;
                let month = u8::try_from(evening.month()).map_err(|_| WhenProblem::NoSuchDay)?;
                let pattern = match on {
                    On::Days if every.is_multiple_of(7) => {
                        Pattern::Weeks { every: every / 7, on: vec![evening.weekday()] }
                    }
                    On::Days => Pattern::Days { every },
                    On::Months => Pattern::MonthDay { every, day },
                    On::Years => Pattern::Years { every, month, day },
                    On::Weeks | On::Weekdays(_) | On::Nth(..) => {
                        Pattern::Weeks { every, on: vec![evening.weekday()] }
                    }
                };
                (when, pattern)
            }
        };
        Ok(When { repeats: pattern.rule(), ..when })
    }
}

/// The rhythm that a text says, and what is left of the text.
pub fn take(tokens: &[Token]) -> Result<(Option<Repeat>, Vec<Token>), WhenProblem> {
    let (mut found, mut left, mut at) = (None, Vec::new(), 0);
    while let Some(token) = tokens.get(at) {
        let here = Ahead { tokens, at };
        match here.rhythm()? {
            Some((_, _)) if found.is_some() => return Err(WhenProblem::Twice { word: here.spelled(0) }),
            Some((repeat, pieces)) => {
                found = Some(repeat);
                at += pieces;
            }
            None => {
                left.push(token.clone());
                at += 1;
            }
        }
    }
    Ok((found, left))
}

/// What stands from a place on.
#[derive(Clone, Copy)]
struct Ahead<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl Ahead<'_> {
    /// A rhythm that begins here, and how many pieces say it.
    fn rhythm(self) -> Result<Option<(Repeat, usize)>, WhenProblem> {
        let Some(word) = self.word(0) else { return Ok(self.of_month(0, 1)) };
        let simple = |every, on| Ok(Some((Repeat { every, on }, 1)));
        match word {
            "daily" | "taglich" => simple(1, On::Days),
            "weekly" | "wochentlich" | "haftalik" => simple(1, On::Weeks),
            "fortnightly" => simple(2, On::Weeks),
            "monthly" | "monatlich" => simple(1, On::Months),
            "yearly" | "jahrlich" => simple(1, On::Years),
            _ if is_every(word) => {
                let found = self.of_month(1, 1).or_else(|| self.every(1));
                // "Every" of nothing that repeats: that word is what is not understood.
                found.map(Some).ok_or_else(|| WhenProblem::Unknown {
                    word: self.spelled(usize::from(self.tokens.len() > self.at + 1)),
                })
            }
            // Turkish says "in two weeks one": "iki haftada bir".
            _ if self.word(1) == Some("haftada") => Ok(self.turkish_weeks(0)),
            _ => Ok(self.of_month(0, 1).or_else(|| {
                let day = several(word)?;
                let (days, to) = self.weekdays(0)?;
                Some((
                    Repeat { every: 1, on: On::Weekdays(if days.is_empty() { vec![day] } else { days }) },
                    to,
                ))
            })),
        }
    }

    /// Behind "every", from a place on.
    fn every(self, from: usize) -> Option<(Repeat, usize)> {
        if let Some(found) = self.turkish_weeks(from) {
            return Some(found);
        }
        let (every, at) = match (self.word(from), self.ordinal(from), self.number(from)) {
            (Some("other"), ..) => (2, from + 1),
            (_, Some((nth, to)), _) if nth > 0 => (u16::try_from(nth).ok()?, to),
            (_, _, Some(number)) if number > 0 => (number, from + 1),
            _ => (1, from),
        };
        if let Some((days, to)) = self.weekdays(at) {
            // "Every first Saturday" is one a month.
            return Some(match (every, days.as_slice(), at > from) {
                (1, [day], true) => (Repeat { every: 1, on: On::Nth(1, *day) }, to),
                _ => (Repeat { every, on: On::Weekdays(days) }, to),
            });
        }
        let on = match self.word(at)? {
            "day" | "days" | "tag" | "tage" | "gun" => On::Days,
            "week" | "weeks" | "woche" | "wochen" | "hafta" => On::Weeks,
            "month" | "months" | "monat" | "monate" | "ay" => On::Months,
            "year" | "years" | "jahr" | "jahre" | "yil" => On::Years,
            _ => return None,
        };
        Some((Repeat { every, on }, at + 1))
    }

    /// "iki haftada bir", with its day or without.
    fn turkish_weeks(self, from: usize) -> Option<(Repeat, usize)> {
        let every = self.number(from)?;
        if self.word(from + 1) != Some("haftada") || self.word(from + 2) != Some("bir") {
            return None;
        }
        Some(match self.weekdays(from + 3) {
            Some((days, to)) => (Repeat { every, on: On::Weekdays(days) }, to),
            None => (Repeat { every, on: On::Weeks }, from + 3),
        })
    }

    /// "first Saturday of the month", "ersten Samstag im Monat", "ayın ilk cumartesisi".
    fn of_month(self, from: usize, every: u16) -> Option<(Repeat, usize)> {
        let turkish = self.word(from) == Some("ayin");
        let (nth, at) = self.ordinal(from + usize::from(turkish))?;
        let day = weekday_of(self.word(at)?)?;
        let to = if turkish { at + 1 } else { self.month(at + 1)? };
        Some((Repeat { every, on: On::Nth(nth, day) }, to))
    }

    /// Behind "of the month", in whatever words.
    fn month(self, from: usize) -> Option<usize> {
        let small = |word: &str| {
            matches!(word, "of" | "in" | "im" | "des" | "the" | "each" | "a" | "jedem") || is_every(word)
        };
        let words = (from..from + 3).take_while(|at| self.word(*at).is_some_and(small)).count();
        let at = from + words;
        let month = matches!(self.word(at)?, "month" | "monat" | "monats");
        (month && words > 0).then_some(at + 1)
    }

    /// Days of the week, with "and" between them.
    fn weekdays(self, from: usize) -> Option<(Vec<Weekday>, usize)> {
        let mut days = vec![weekday_of(self.word(from)?)?];
        let mut at = from + 1;
        loop {
            let and = usize::from(matches!(self.word(at), Some("and" | "und" | "ve")));
            let Some(day) = self.word(at + and).and_then(weekday_of) else { return Some((days, at)) };
            days.push(day);
            at += and + 1;
        }
    }

    /// First to fourth, or -1 for the last, and what stands behind it.
    fn ordinal(self, from: usize) -> Option<(i8, usize)> {
        if let Some(number @ 1..=5) = self.number(from) {
            let behind = self.tokens.get(self.at + from + 1);
            let dot = behind == Some(&Token::Dot);
            let ending = matches!(behind, Some(Token::Word(word)) if meaning(word) == Some(Meaning::Ordinal));
            return (dot || ending).then_some((i8::try_from(number).ok()?, from + 2));
        }
        let nth = match self.word(from)? {
            "first" | "ersten" | "erster" | "erste" | "ilk" | "birinci" => 1,
            "second" | "zweiten" | "zweiter" | "zweite" | "ikinci" => 2,
            "third" | "dritten" | "dritter" | "dritte" | "ucuncu" => 3,
            "fourth" | "vierten" | "vierter" | "vierte" | "dorduncu" => 4,
            "last" | "letzten" | "letzter" | "letzte" | "son" => -1,
            _ => return None,
        };
        Some((nth, from + 1))
    }

    fn number(self, ahead: usize) -> Option<u16> {
        match self.tokens.get(self.at + ahead)? {
            Token::Number { value, digits: 1..=2 } => u16::try_from((*value)?).ok(),
            Token::Word(word) => match meaning(word)? {
                Meaning::Number(number) => u16::try_from(number).ok(),
                _ => None,
            },
            Token::Number { .. } | Token::Mark(_) | Token::Dot => None,
        }
    }

    fn word(&self, ahead: usize) -> Option<&str> {
        match self.tokens.get(self.at + ahead)? {
            Token::Word(word) => Some(word),
            Token::Number { .. } | Token::Mark(_) | Token::Dot => None,
        }
    }

    fn spelled(self, ahead: usize) -> String {
        match self.tokens.get(self.at + ahead) {
            Some(Token::Word(word)) => word.clone(),
            Some(Token::Number { value: Some(value), .. }) => value.to_string(),
            Some(Token::Number { value: None, .. } | Token::Mark(_) | Token::Dot) | None => String::new(),
        }
    }
}

fn is_every(word: &str) -> bool {
    matches!(word, "every" | "each" | "jeden" | "jede" | "jedes" | "jeder" | "alle" | "her")
}

/// A day of the week in any of its forms.
fn weekday_of(word: &str) -> Option<Weekday> {
    weekday(word)
        .or_else(|| several(word))
        .or_else(|| ["si", "i"].into_iter().find_map(|ending| long(word, ending)))
}

/// More than one of them: "fridays", "freitags", "cumaları".
fn several(word: &str) -> Option<Weekday> {
    ["s", "lari", "leri"].into_iter().find_map(|ending| long(word, ending))
}

/// A day's full name with an ending. A short one with an ending is another word: "so" and "sos".
fn long(word: &str, ending: &str) -> Option<Weekday> {
    let stem = word.strip_suffix(ending)?;
    if stem.len() > 3 { weekday(stem) } else { None }
}
