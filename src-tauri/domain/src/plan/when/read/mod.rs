//! From the pieces of a text to what it says. Owns the grammar; refuses to know today's date.

mod day;
mod look;
mod time;

use time::exact;

use super::WhenProblem;
use super::lexicon::{DAY, Meaning};
use super::said::{Day, Part, Said, Time, Which};
use super::token::Token;

/// What the pieces say.
pub fn read(tokens: &[Token]) -> Result<Said, WhenProblem> {
    let mut text =
        Text { tokens, at: 0, said: Said::default(), which: None, next_week: false, year_first: false };
    while text.at < tokens.len() {
        text.step()?;
    }
    text.finish()
}

struct Text<'a> {
    tokens: &'a [Token],
    at: usize,
    said: Said,
    /// A "next" that waits for its weekday.
    which: Option<Which>,
    next_week: bool,
    year_first: bool,
}

type Read<T = ()> = Result<T, WhenProblem>;

impl Text<'_> {
    fn step(&mut self) -> Read {
        if self.number(0).is_some() {
            return self.after_number();
        }
        let meaning = match self.tokens.get(self.at) {
            Some(Token::Word(_)) => self.meaning(0).ok_or_else(|| self.unknown())?,
            Some(Token::Number { .. }) => return Err(self.unknown()),
            Some(Token::Mark(_) | Token::Dot) | None => Meaning::Filler,
        };
        let start = self.at;
        self.at += 1;
        match meaning {
            Meaning::Filler | Meaning::Am | Meaning::Article | Meaning::Clock => Ok(()),
            Meaning::About => {
                self.said.about = true;
                Ok(())
            }
            Meaning::Day(days) => self.set_day(Day::After(days), start),
            Meaning::Tonight => {
                self.said.part = Some(Part::Evening);
                self.set_day(Day::After(0), start)
            }
            Meaning::Morgen if self.said.day.is_some() || self.said.weekday.is_some() => {
                self.set_part(Part::Morning)
            }
            Meaning::Morgen => self.set_day(Day::After(1), start),
            Meaning::Part(part) => self.set_part(part),
            Meaning::Which(which) => {
                self.which = Some(which);
                Ok(())
            }
            Meaning::NextWeek => {
                self.next_week = true;
                Ok(())
            }
            Meaning::Unit(minutes) if minutes == 7 * DAY && self.which == Some(Which::Next) => {
                (self.which, self.next_week) = (None, true);
                Ok(())
            }
            Meaning::Unit(minutes) if minutes == 7 * DAY && self.word(0) == Some("sonu") => {
                self.at += 1;
                let which = self.which.take().unwrap_or_default();
                self.set_day(Day::Weekend(which), start)
            }
            Meaning::Unit(DAY)
                if self.word(0) == Some("after") && self.meaning(1) == Some(Meaning::Day(1)) =>
            {
                self.at += 2;
                self.set_day(Day::After(2), start)
            }
            // "Christmas day" and "cuma günü" are no more than their first word.
            Meaning::Unit(DAY) => Ok(()),
            Meaning::Weekend => {
                let which = self.which.take().unwrap_or_default();
                self.set_day(Day::Weekend(which), start)
            }
            Meaning::Weekday(day) => {
                let which = self.which.take().unwrap_or_default();
                match self.said.weekday.replace((day, which)) {
                    None => Ok(()),
                    Some(_) => Err(self.twice(start)),
                }
            }
            Meaning::Month(month) => self.after_month(month, start),
            Meaning::Feast(day, month) => self.feast(day, month, start),
            Meaning::Noon => self.set_time(exact(12, 0)?, start),
            Meaning::Midnight => self.set_time(Time::Midnight, start),
            Meaning::Half if self.meaning(0) == Some(Meaning::Article) && self.unit(1).is_some() => {
                let minutes = self.unit(1).unwrap_or_default() / 2;
                self.at += 2;
                self.set_day(Day::Minutes(minutes), start)
            }
            Meaning::Half => {
                self.eat(Meaning::Past);
                self.spoken(30, start)
            }
            Meaning::Halb => self.spoken(-30, start),
            Meaning::Quarter if self.eat(Meaning::Past) => self.spoken(15, start),
            Meaning::Quarter if self.eat(Meaning::To) => self.spoken(-15, start),
            Meaning::Unit(_)
            | Meaning::Quarter
            | Meaning::Bucuk
            | Meaning::Past
            | Meaning::To
            | Meaning::Pm
            | Meaning::Ordinal
            | Meaning::Number(_) => {
                self.at = start;
                Err(self.unknown())
            }
        }
    }

    /// A number, in digits or in words, and what its neighbours make of it.
    fn after_number(&mut self) -> Read {
        let start = self.at;
        let Some((value, digits)) = self.number(0) else { return Err(self.unknown()) };
        self.at += 1;
        if let (Some(mark), Some((second, second_digits))) = (self.mark(0), self.digits(1)) {
            return match mark {
                _ if digits == 4 => self.year_first(value, mark, start),
                ':' => {
                    self.at += 2;
                    if self.mark(0) == Some(':') && self.digits(1).is_some() {
                        self.at += 2;
                    }
                    self.clock(value, digits, second, second_digits, start)
                }
                '.' if !self.is_dotted_date(value, second, second_digits) => {
                    self.at += 2;
                    self.clock(value, digits, second, second_digits, start)
                }
                _ => self.two_numbers(value, mark, start),
            };
        }
        if let (true, Some((month, _)), true) = (self.dot(0), self.digits(1), self.dot(2)) {
            self.at += 3;
            let year = self.year(false);
            return self.set_day(Day::Of { day: value, month, year }, start);
        }
        let ordinal = self.dot(0) || self.meaning(0) == Some(Meaning::Ordinal);
        let ahead = usize::from(ordinal);
        let ahead = ahead + usize::from(self.word(ahead) == Some("of"));
        if let Some(Meaning::Month(month)) = self.meaning(ahead) {
            self.at += ahead + 1;
            let year = self.year(false);
            return self.set_day(Day::Of { day: value, month, year }, start);
        }
        if let Some(minutes) = self.unit(0) {
            self.at += 1;
            if minutes == 1
                && (self.meaning(0) == Some(Meaning::Past) || self.meaning(0) == Some(Meaning::To))
            {
                return self.minutes_spoken(value, start);
            }
            let span = minutes.saturating_mul(value.into());
            let day = if minutes < DAY { Day::Minutes(span) } else { Day::After(span / DAY) };
            return self.set_day(day, start);
        }
        if digits > 2 {
            self.at = start;
            return Err(self.unknown());
        }
        match self.meaning(0) {
            Some(Meaning::Ordinal) => {
                self.at += 1;
                self.set_day(Day::Numbered(value), start)
            }
            // "8 to 10" is a span, and no minutes to ten.
            Some(Meaning::Past | Meaning::To) if self.number(1).is_some() && value >= 5 && value % 5 == 0 => {
                self.minutes_spoken(value, start)
            }
            Some(Meaning::Bucuk) => {
                self.at += 1;
                self.clock(value, digits, 30, 2, start)
            }
            Some(Meaning::Clock) => {
                self.at += 1;
                // "20 Uhr 15", "20h15".
                match self.digits(0) {
                    Some((minute, 2)) => {
                        self.at += 1;
                        self.clock(value, digits, minute, 2, start)
                    }
                    _ => self.clock(value, digits, 0, 2, start),
                }
            }
            _ => self.clock(value, digits, 0, 2, start),
        }
    }

    fn set_day(&mut self, day: Day, start: usize) -> Read {
        match self.said.day.replace(day) {
            None => Ok(()),
            Some(_) => Err(self.twice(start)),
        }
    }

    fn set_time(&mut self, time: Time, start: usize) -> Read {
        match self.said.time.replace(time) {
            None => Ok(()),
            Some(_) => Err(self.twice(start)),
        }
    }

    fn set_part(&mut self, part: Part) -> Read {
        self.said.part = Some(part);
        Ok(())
    }

    fn finish(mut self) -> Read<Said> {
        if self.next_week {
            match &mut self.said {
                Said { weekday: Some((_, which)), .. } => *which = Which::Next,
                Said { day: day @ None, .. } => *day = Some(Day::After(7)),
                Said { .. } => {}
            }
        }
        // "this evening" and "last night" name a day with their part of it.
        let day = match self.which {
            Some(Which::Coming) => Some(Day::After(0)),
            Some(Which::Last) => Some(Day::After(-1)),
            Some(Which::Next) | None => None,
        };
        if self.said.day.is_none() && self.said.part.is_some() {
            self.said.day = day;
        }
        Ok(self.said)
    }
}
