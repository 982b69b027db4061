//! Dates in the text: "18 Dec", "December 18th", "18/12/26", "18.12.", "2026-12-18". Owns which numbers are a date;
//! refuses to decide whether the day comes first.

use super::{Read, Text};
use crate::plan::when::WhenProblem;
use crate::plan::when::lexicon::Meaning;
use crate::plan::when::said::Day;

impl Text<'_> {
    /// "2026-12-18".
    pub fn year_first(&mut self, year: u32, mark: char, start: usize) -> Read {
        let (Some((month, _)), Some(second), Some((day, _))) = (self.digits(1), self.mark(2), self.digits(3))
        else {
            return Err(WhenProblem::NoSuchDay);
        };
        if second != mark {
            return Err(WhenProblem::NoSuchDay);
        }
        self.at += 4;
        self.year_first = true;
        let year = i32::try_from(year).ok();
        self.set_day(Day::Of { day, month, year }, start)
    }

    /// "18/12", "18.12.2026", "18-12-26".
    pub fn two_numbers(&mut self, first: u32, mark: char, start: usize) -> Read {
        let Some((second, _)) = self.digits(1) else { return Err(WhenProblem::NoSuchDay) };
        self.at += 2;
        let mut year = None;
        if self.mark(0) == Some(mark) {
            self.at += 1;
            year = self.year(true);
        } else if self.dot(0) {
            self.at += 1;
            year = self.year(false);
        }
        // A dot between numbers is written where the day comes first, whatever the country.
        let day = match mark {
            '.' => Day::Of { day: first, month: second, year },
            _ => Day::Numbers { first, second, year },
        };
        self.set_day(day, start)
    }

    /// Whether "18.12" is a date and not a time: it ends in a dot or a year, it is no time, or a time stands elsewhere.
    pub fn is_dotted_date(&self, first: u32, second: u32, second_digits: usize) -> bool {
        let could_be_time = first <= 24 && second <= 59 && second_digits == 2;
        let could_be_date = (1..=31).contains(&first) && (1..=12).contains(&second);
        let time_elsewhere = || {
            let rest = self.at + 2..self.tokens.len();
            self.said.time.is_some()
                || rest.map(|at| at - self.at).any(|ahead| {
                    let clock =
                        matches!(self.mark(ahead + 1), Some(':' | '.')) && self.digits(ahead + 2).is_some();
                    let word =
                        matches!(self.meaning(ahead + 1), Some(Meaning::Clock | Meaning::Am | Meaning::Pm));
                    self.number(ahead).is_some() && (clock || word)
                })
        };
        could_be_date && (!could_be_time || self.dot(2) || self.mark(2) == Some('.') || time_elsewhere())
    }

    /// "December 18", "Dec 18th, 2026".
    pub fn after_month(&mut self, month: u32, start: usize) -> Read {
        let skip = usize::from(matches!(self.word(0), Some("the")));
        let Some((day, 1..=2)) = self.digits(skip) else {
            self.at = start;
            return Err(self.unknown());
        };
        self.at += skip + 1;
        self.at += usize::from(self.dot(0));
        self.eat(Meaning::Ordinal);
        let year = self.year(false);
        self.set_day(Day::Of { day, month, year }, start)
    }

    pub fn feast(&mut self, day: u32, month: u32, start: usize) -> Read {
        let eve = self.word(0) == Some("eve");
        self.at += usize::from(eve);
        let (day, month) = match (eve, day) {
            (false, _) => (day, month),
            (true, 1) => (31, 12),
            (true, _) => (day - 1, month),
        };
        let year = self.year(false);
        self.set_day(Day::Of { day, month, year }, start)
    }

    /// A year that follows a date, in 4 digits or, where `short` is in place, in 2.
    pub fn year(&mut self, short: bool) -> Option<i32> {
        let year = match self.digits(0)? {
            // "18 Dec 2030" is a year and no time.
            (year, 4) => year,
            (year, 2) if short => 2_000 + year,
            _ => return None,
        };
        self.at += 1;
        i32::try_from(year).ok()
    }
}
