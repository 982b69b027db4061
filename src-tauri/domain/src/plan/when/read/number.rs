//! A number in the text, and what its neighbours make of it: a time, a date, a span, a place in a row. Owns the order in
//! which those are tried; refuses to know any of them.

use super::{Read, Text};
use crate::plan::when::lexicon::Meaning;
use crate::plan::when::said::{Day, Feast};

/// A number, and where it stands.
#[derive(Clone, Copy)]
pub struct Numeral {
    pub value: u32,
    pub digits: usize,
    pub start: usize,
}

impl Text<'_> {
    pub fn after_number(&mut self) -> Read {
        let start = self.at;
        let Some((value, digits)) = self.number(0) else { return Err(self.unknown()) };
        let here = Numeral { value, digits, start };
        self.at += 1;
        let done = self.halved(here)?
            || self.joined(here)?
            || self.dated(here)?
            || self.spanned(here)?
            || self.turkish(here)?;
        if done { Ok(()) } else { self.timed(here) }
    }

    /// With another number behind a mark.
    fn joined(&mut self, Numeral { value, digits, start }: Numeral) -> Read<bool> {
        let (Some(mark), Some((second, second_digits))) = (self.mark(0), self.digits(1)) else {
            return Ok(false);
        };
        match mark {
            ',' => {
                let time = digits <= 2 && second_digits == 2 && value <= 24 && second <= 59;
                if !time || self.mark(2).is_some_and(|mark| matches!(mark, ':' | '.')) {
                    return Ok(false);
                }
                self.at += 2;
                self.clock(value, digits, second, second_digits, start)?;
            }
            _ if digits == 4 => self.year_first(value, mark, start)?,
            ':' => {
                self.at += 2;
                if self.mark(0) == Some(':') && self.digits(1).is_some() {
                    self.at += 2;
                }
                self.clock(value, digits, second, second_digits, start)?;
            }
            '.' if !self.is_dotted_date(value, second, second_digits) => {
                self.at += 2;
                self.clock(value, digits, second, second_digits, start)?;
            }
            '-' if self.is_range(value, second) => self.clock(value, digits, 0, 2, start)?,
            _ => self.two_numbers(value, mark, start)?,
        }
        Ok(true)
    }

    /// As the day of a month, or as the place of a weekday in it.
    fn dated(&mut self, Numeral { value, start, .. }: Numeral) -> Read<bool> {
        let day = value;
        if let (true, Some((month, _)), true) = (self.dot(0), self.digits(1), self.dot(2)) {
            self.at += 3;
            let year = self.year(false);
            self.set_day(Day::Of { day, month, year }, start)?;
            return Ok(true);
        }
        let (dot, ending) = (self.dot(0), self.meaning(0) == Some(Meaning::Ordinal));
        let behind = usize::from(dot || ending);
        let ahead = behind + usize::from(self.word(behind) == Some("of"));
        match self.meaning(ahead) {
            Some(Meaning::Month(month)) => {
                self.at += ahead + 1;
                let year = self.year(false);
                self.set_day(Day::Of { day, month, year }, start)?;
                return Ok(true);
            }
            // "1. Weihnachtstag".
            Some(Meaning::Feast(Feast::Fixed(25, 12))) if matches!(day, 1 | 2) => {
                self.at += ahead + 1;
                let year = self.year(false);
                self.set_day(Day::Feast(Feast::Fixed(24 + day, 12), year), start)?;
                return Ok(true);
            }
            _ => {}
        }
        if behind > 0
            && let (1..=5, Some(weekday), Some((month, to))) =
                (value, self.named_weekday(behind), self.of_month(behind + 1))
        {
            self.at += to;
            self.set_day(Day::InMonth(i8::try_from(value).unwrap_or(1), weekday, month), start)?;
            return Ok(true);
        }
        let in_words = self.piece(start).is_some_and(|piece| piece.in_words);
        let article = matches!(
            self.before(start),
            Some("the" | "am" | "den" | "der" | "dem" | "on" | "ayin" | "vom" | "ab")
        );
        let numbered = if ending {
            article || !in_words
        } else if dot {
            let followed =
                matches!(self.word(1), Some("um" | "gegen" | "ab" | "at")) || self.number(1).is_some();
            value <= 31 && (article || followed || value >= 24)
        } else {
            self.before(start) == Some("ayin")
        };
        if numbered {
            self.at += behind;
            self.set_day(Day::Numbered(value), start)?;
        } else if ending {
            self.at = start;
            return Err(self.unknown());
        }
        Ok(numbered)
    }

    /// "Dokuza çeyrek kala", "sekizi on geçe", with the hour first.
    fn turkish(&mut self, Numeral { value, start, .. }: Numeral) -> Read<bool> {
        let (minutes, pieces) = match (self.meaning(0), self.digits(0)) {
            (Some(Meaning::Quarter), _) => (15, 1),
            (_, Some((minutes, _))) => (minutes, 1 + usize::from(self.unit(1) == Some(1))),
            _ => return Ok(false),
        };
        let ending = self.piece(start).is_some_and(|piece| piece.ending);
        let minutes = i64::from(minutes.min(60));
        let minutes = match self.meaning(pieces) {
            Some(Meaning::Kala) => -minutes,
            Some(Meaning::Gece) => minutes,
            // Typed without its mark, after "sekizi" it is past the hour nevertheless.
            Some(Meaning::Part(_)) if ending && self.word(pieces) == Some("gece") => minutes,
            _ => return Ok(false),
        };
        self.at += pieces + 1;
        self.hour_and(value, minutes, start)?;
        Ok(true)
    }

    /// As an hour.
    fn timed(&mut self, Numeral { value, digits, start }: Numeral) -> Read {
        if digits > 2 {
            // "2015": nobody plans for a year alone, and clocks go in fives.
            let (hour, minute) = (value / 100, value % 100);
            let marked = matches!(self.meaning(0), Some(Meaning::Clock | Meaning::Am | Meaning::Pm));
            let clock = marked || minute.is_multiple_of(5);
            if digits == 3 && clock && minute <= 59 && (marked || self.day_said()) {
                return self.clock(hour, 1, minute, 2, start);
            }
            if digits == 4 && hour <= 23 && minute <= 59 && clock {
                return self.clock(hour, 2, minute, 2, start);
            }
            self.at = start;
            return Err(self.unknown());
        }
        let from = matches!(self.before(start), Some("from" | "von" | "between" | "zwischen"));
        match self.meaning(0) {
            // "8 to 10" is a span, and no minutes to ten.
            Some(Meaning::Past | Meaning::To)
                if value >= 5 && value % 5 == 0 && !from && self.is_hour_ahead() =>
            {
                self.minutes_spoken(value, start)
            }
            Some(Meaning::Bucuk) => {
                self.at += 1;
                self.clock(value, digits, 30, 2, start)
            }
            Some(Meaning::Clock) => {
                let uhr = self.word(0) == Some("uhr");
                // "20 Uhr 15", "20h15", "acht Uhr fünf".
                let minute = match self.digits(1) {
                    Some((minute, 2)) => Some(minute),
                    Some((minute, 1)) if self.piece(self.at + 1).is_some_and(|piece| piece.in_words) => {
                        Some(minute)
                    }
                    _ => None,
                };
                match minute.filter(|_| self.mark(2).is_none() && !self.dot(2)) {
                    Some(minute) => {
                        self.at += 2;
                        self.clock_said(value, digits, minute, 2, start, uhr)
                    }
                    None => self.clock(value, digits, 0, 2, start),
                }
            }
            _ => self.two_apart(Numeral { value, digits, start }),
        }
    }

    /// "8 15", which is a time, unless it can be nothing but a date.
    fn two_apart(&mut self, Numeral { value, digits, start }: Numeral) -> Read {
        let second = self.digits(0).filter(|(second, digits)| {
            let more = self.mark(1).is_some() || self.dot(1) || self.unit(1).is_some();
            let of_date =
                matches!(self.meaning(1), Some(Meaning::Clock | Meaning::Month(_) | Meaning::Ordinal));
            *digits == 2 && *second <= 59 && value <= 31 && !more && !of_date
        });
        let Some((second, second_digits)) = second else { return self.clock(value, digits, 0, 2, start) };
        let date = (1..=12).contains(&second)
            && value > 0
            && (self.time_elsewhere(1)
                || matches!(self.digits(1), Some((_, 4)))
                || !second.is_multiple_of(5));
        self.at += 1;
        if !date {
            return self.clock(value, digits, second, second_digits, start);
        }
        let year = self.year(false);
        self.set_day(Day::Numbers { first: value, second, year }, start)
    }

    fn is_hour_ahead(&self) -> bool {
        let halb = usize::from(matches!(self.meaning(1), Some(Meaning::Halb | Meaning::Half)));
        self.number(1 + halb).is_some()
    }
}
