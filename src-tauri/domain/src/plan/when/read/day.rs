//! Days in the text: weekdays and weeks with what points at them, and dates such as "December 18th", "18/12/26",
//! "18.12." and "2026-12-18". Owns which numbers are a date; refuses to decide whether the day comes first.

use chrono::Weekday;

use super::{Read, Span, Text};
use crate::plan::when::WhenProblem;
use crate::plan::when::lexicon::{DAY, Meaning, Pointer, is_english, meaning};
use crate::plan::when::said::{Day, Feast, Month, So, Which};

impl Text<'_> {
    pub fn point(&mut self, pointer: Pointer, start: usize) -> Read {
        self.pointer = Some(match (self.pointer, pointer) {
            // "Next next Friday".
            (Some((Pointer::Next(times), from)), Pointer::Next(more)) => (Pointer::Next(times + more), from),
            (Some((_, from)), pointer) => (pointer, from),
            (None, pointer) => (pointer, start),
        });
        Ok(())
    }

    /// What points at the day here.
    pub fn which(&mut self) -> Which {
        let pointed = match self.pointer.take() {
            Some((Pointer::Next(times), _)) => Which::Next(times),
            Some((Pointer::Last, _)) => Which::Last,
            Some((Pointer::This | Pointer::Coming, _)) | None => Which::Coming,
        };
        // "Friday after next".
        if pointed == Which::Coming && self.after_next() { Which::Next(2) } else { pointed }
    }

    pub fn after_next(&mut self) -> bool {
        let found = self.word(0) == Some("after") && self.word(1) == Some("next");
        self.at += 2 * usize::from(found);
        found
    }

    /// "This week", "next week".
    pub fn pointed_week(&mut self) -> Read {
        let (weeks, start) = match self.pointer.take() {
            Some((Pointer::This, from)) => (0, from),
            Some((Pointer::Coming, from)) => (1, from),
            Some((Pointer::Next(times), from)) => (times, from),
            Some((Pointer::Last, from)) => (-1, from),
            None => return Ok(()),
        };
        self.set_week(weeks, start)
    }

    pub fn set_week(&mut self, weeks: i64, start: usize) -> Read {
        match self.week.replace((weeks, start)) {
            None => Ok(()),
            Some(_) => Err(self.twice(start)),
        }
    }

    pub fn set_span(&mut self, days: i64, start: usize) -> Read {
        self.eat(Meaning::Hence);
        let eight = days == 8 && self.pieces_have(start, "tagen");
        match self.span.replace(Span { days, eight, start }) {
            None => Ok(()),
            Some(_) => Err(self.twice(start)),
        }
    }

    fn pieces_have(&self, start: usize, word: &str) -> bool {
        (start..self.at).any(|at| self.piece(at).and_then(|piece| piece.word()) == Some(word))
    }

    /// A day stands right before.
    pub fn behind_day(&self, start: usize) -> bool {
        matches!(
            self.before(start).and_then(meaning),
            Some(Meaning::Weekday(_) | Meaning::Day(_) | Meaning::Morgen | Meaning::Feast(_))
        )
    }

    pub fn next_month(&mut self) -> bool {
        self.pointer.take_if(|(pointer, _)| *pointer == Pointer::Next(1)).is_some()
    }

    /// "An hour" behind "half".
    pub fn unit_behind(&self) -> Option<(i64, usize)> {
        let article = usize::from(self.meaning(0) == Some(Meaning::Article));
        // "Yarım saat".
        let saat = self.word(0) == Some("saat") && self.before(self.at) == Some("yarim");
        let minutes = if saat { 60 } else { self.unit(article)? };
        (minutes < DAY).then_some((minutes, article + 1))
    }

    pub fn weekday(&mut self, day: Weekday, start: usize) -> Read {
        let english = self.before(self.at).is_some_and(is_english);
        let so = self.before(self.at) == Some("so")
            && matches!(self.word(0), Some("um" | "gegen" | "ab" | "ca" | "circa" | "etwa" | "ungefahr"));
        if so && (self.said.weekday.is_some() || self.said.day.is_some()) {
            self.said.about = true;
            return Ok(());
        }
        if let Some(nth) = self.last_of_month(day)? {
            return self.set_day(nth, start);
        }
        let which = self.which();
        if self.said.so.take().is_some() {
            self.said.weekday = None;
            self.said.about = true;
        }
        if so {
            let large = self.piece(start).and_then(|piece| self.source.get(piece.from..)).unwrap_or_default();
            self.said.so = Some(if large.starts_with('S') { So::Sunday } else { So::Roughly });
        }
        self.english = english.then_some(start).filter(|at| {
            let to = self.piece(*at).map_or(0, |piece| piece.to);
            !self.source.get(to..).unwrap_or_default().starts_with('.')
        });
        match self.said.weekday.replace((day, which)) {
            None => Ok(()),
            Some(_) => Err(self.twice(start)),
        }
    }

    /// "Last Friday in January".
    fn last_of_month(&mut self, day: Weekday) -> Read<Option<Day>> {
        if !matches!(self.pointer, Some((Pointer::Last, _))) {
            return Ok(None);
        }
        Ok(self.of_month(0).map(|(month, pieces)| {
            self.pointer = None;
            self.at += pieces;
            Day::InMonth(-1, day, month)
        }))
    }

    /// "In January", "of next month", "im nächsten Monat".
    pub fn of_month(&self, from: usize) -> Option<(Month, usize)> {
        let small = usize::from(matches!(self.word(from), Some("of" | "in" | "im" | "des" | "from")));
        match self.meaning(from + small)? {
            Meaning::Month(month) => Some((Month::Named(month), from + small + 1)),
            Meaning::Which(Pointer::Next(1)) if self.is_month(from + small + 1) => {
                Some((Month::After(1), from + small + 2))
            }
            Meaning::Which(Pointer::This) if self.is_month(from + small + 1) => {
                Some((Month::After(0), from + small + 2))
            }
            _ => None,
        }
    }

    fn is_month(&self, ahead: usize) -> bool {
        matches!(self.word(ahead), Some("month" | "monat" | "monats" | "ayin" | "ay"))
    }

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
        // "12.25.2026" is a date all the same, though there is none such.
        let dated = self.mark(2) == Some('.') && matches!(self.digits(3), Some((_, 4)));
        dated
            || could_be_date
                && (!could_be_time || self.dot(2) || self.mark(2) == Some('.') || self.time_elsewhere(2))
    }

    /// A time was said, or stands from a place on.
    pub fn time_elsewhere(&self, from: usize) -> bool {
        let is_time = |ahead: usize| {
            let clock = matches!(self.mark(ahead + 1), Some(':' | '.')) && self.digits(ahead + 2).is_some();
            let word = matches!(self.meaning(ahead + 1), Some(Meaning::Clock | Meaning::Am | Meaning::Pm));
            self.number(ahead).is_some() && (clock || word)
        };
        self.said.time.is_some() || (from..self.pieces.len().saturating_sub(self.at)).any(is_time)
    }

    /// "December 18", "Dec 18th, 2026", "Ocak ayının ilk cuması".
    pub fn after_month(&mut self, month: u32, start: usize) -> Read {
        let skip = usize::from(matches!(self.word(0), Some("the" | "ayinin")));
        let Some((day, 1..=2)) = self.digits(skip) else { return Err(self.unknown_at(start)) };
        self.at += skip + 1;
        let ordinal = self.dot(0) || self.meaning(0) == Some(Meaning::Ordinal);
        self.at += usize::from(ordinal);
        if let (true, 1..=5, Some(weekday)) = (ordinal, day, self.named_weekday(0)) {
            self.at += 1;
            let nth = i8::try_from(day).unwrap_or(1);
            return self.set_day(Day::InMonth(nth, weekday, Month::Named(month)), start);
        }
        let year = self.year(false);
        self.set_day(Day::Of { day, month, year }, start)
    }

    /// "Gelecek ayın ilk cuması", behind "ayın".
    pub fn in_pointed_month(&mut self, start: usize) -> Read {
        let month = match self.pointer {
            Some((Pointer::Next(1), _)) => Month::After(1),
            Some((Pointer::This, _)) => Month::After(0),
            _ => return Ok(()),
        };
        let (Some((nth @ 1..=5, _)), Some(Meaning::Ordinal), Some(weekday)) =
            (self.digits(0), self.meaning(1), self.named_weekday(2))
        else {
            return Ok(());
        };
        self.pointer = None;
        self.at += 3;
        self.set_day(Day::InMonth(i8::try_from(nth).unwrap_or(1), weekday, month), start)
    }

    /// A day of the week, in any of its forms.
    pub fn named_weekday(&self, ahead: usize) -> Option<Weekday> {
        crate::plan::when::repeat::weekday_of(self.word(ahead)?)
    }

    pub fn feast(&mut self, feast: Feast, start: usize) -> Read {
        self.pointer.take_if(|(pointer, _)| matches!(pointer, Pointer::This | Pointer::Coming));
        let year = self.year(false);
        self.set_day(Day::Feast(feast, year), start)
    }

    /// A year that follows a date, in 4 digits or, where `short` is in place, in 2.
    pub fn year(&mut self, short: bool) -> Option<i32> {
        let comma = usize::from(self.mark(0) == Some(',') && matches!(self.digits(1), Some((_, 4))));
        let year = match self.digits(comma)? {
            // "18 Dec 2030" is a year and no time.
            (year, 4) => year,
            (year, 2) if short => 2_000 + year,
            _ => return None,
        };
        self.at += comma + 1;
        i32::try_from(year).ok()
    }
}
