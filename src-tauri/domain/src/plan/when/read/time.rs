//! Times in the text: "20:15", "8 pm", "half past eight", "ten to nine", "8 - 10". Owns what is no time and that an end
//! is left out, as it is reckoned; refuses to decide whether a bare hour is before noon or after.

use chrono::{NaiveTime, TimeDelta, Timelike};

use super::{Read, Text};
use crate::plan::MORNING;
use crate::plan::when::WhenProblem;
use crate::plan::when::lexicon::{DAY, Meaning};
use crate::plan::when::said::Time;
use crate::plan::when::token::spelled;

impl Text<'_> {
    /// Hour and minute, with what follows: am, pm, "o'clock", "Uhr".
    pub fn clock(
        &mut self,
        hour: u32,
        digits: usize,
        minute: u32,
        minute_digits: usize,
        start: usize,
    ) -> Read {
        self.clock_said(hour, digits, minute, minute_digits, start, false)
    }

    /// The same, where "Uhr" stood before the minutes.
    pub fn clock_said(
        &mut self,
        hour: u32,
        digits: usize,
        minute: u32,
        minute_digits: usize,
        start: usize,
        uhr: bool,
    ) -> Read {
        if minute > 59 || minute_digits != 2 {
            return Err(WhenProblem::NoSuchTime);
        }
        let half = self.meaning(0).filter(|meaning| matches!(meaning, Meaning::Am | Meaning::Pm));
        // "Um 8 am Freitag".
        let half = half.filter(|half| *half == Meaning::Pm || !self.is_german_am());
        let uhr = uhr || self.word(0) == Some("uhr");
        let time = match half {
            Some(half) => {
                self.at += 1;
                if !(1..=12).contains(&hour) {
                    return Err(WhenProblem::NoSuchTime);
                }
                exact(hour % 12 + if half == Meaning::Pm { 12 } else { 0 }, minute)?
            }
            None if hour == 24 && minute == 0 => Time::Midnight,
            None if (1..=12).contains(&hour) && (digits == 1 || hour >= 10) && !self.year_first => {
                Time::Dial { hour, minute, uhr }
            }
            None => exact(hour, minute)?,
        };
        self.eat(Meaning::Clock);
        self.set_time(time, start)
    }

    /// Before a German day "am" is "on".
    fn is_german_am(&self) -> bool {
        let day = self.word(1).is_some_and(|word| {
            let german = ["tag", "woch", "abend", "ende"].into_iter().any(|ending| word.ends_with(ending));
            german || matches!(word, "mo" | "di" | "mi" | "do" | "fr" | "sa" | "so")
        });
        let dated = self.digits(1).is_some() && (self.mark(2) == Some('.') || self.dot(2));
        self.word(0) == Some("am") && (day || dated)
    }

    /// "ten past eight", "20 minutes to nine", "fünf vor halb neun".
    pub fn minutes_spoken(&mut self, minutes: u32, start: usize) -> Read {
        let past = self.meaning(0) == Some(Meaning::Past);
        self.at += 1;
        let minutes = i64::from(minutes.min(60));
        let from = match (self.eat(Meaning::Halb), self.eat(Meaning::Half)) {
            (true, _) => -30,
            (_, true) => 30,
            _ => 0,
        };
        self.spoken(from + if past { minutes } else { -minutes }, start)
    }

    /// The hour from which so many minutes count.
    pub fn spoken(&mut self, minutes: i64, start: usize) -> Read {
        let Some((hour @ 0..=24, _)) = self.number(0) else { return Err(self.unknown_at(start)) };
        self.at += 1;
        self.hour_and(hour, minutes, start)
    }

    pub fn hour_and(&mut self, hour: u32, minutes: i64, start: usize) -> Read {
        let on_dial = (1..=12).contains(&hour);
        let total = (i64::from(hour) * 60 + minutes).rem_euclid(if on_dial { 12 * 60 } else { DAY });
        let (hour, minute) = (u32::try_from(total / 60).unwrap_or(0), u32::try_from(total % 60).unwrap_or(0));
        match on_dial {
            true => self.clock(if hour == 0 { 12 } else { hour }, 1, minute, 2, start),
            false => self.clock(hour, 2, minute, 2, start),
        }
    }

    /// "20-22 Uhr", and "8-10" with a day, which would otherwise be a date.
    pub fn is_range(&self, first: u32, second: u32) -> bool {
        let hours = first <= 24 && second <= 24 && self.mark(2) != Some('-');
        let clock = matches!(self.meaning(2), Some(Meaning::Clock | Meaning::Am | Meaning::Pm))
            || (matches!(self.mark(2), Some(':' | '.')) && matches!(self.digits(3), Some((_, 2))));
        hours && (clock || (self.day_said() && first < second))
    }

    pub fn day_said(&self) -> bool {
        self.said.day.is_some() || self.said.weekday.is_some() || self.said.part.is_some()
    }

    /// Turkish says "between" behind both times: "20 ile 23 arası".
    pub fn is_between_ahead(&self) -> bool {
        (0..5).any(|ahead| matches!(self.word(ahead), Some("arasi" | "arasinda")))
    }

    /// "Until 11", behind the start.
    pub fn until(&mut self, start: usize) -> Read {
        let time = self.number(0).is_some()
            || matches!(
                self.meaning(0),
                Some(Meaning::Noon | Meaning::Midnight | Meaning::Half | Meaning::Halb | Meaning::Quarter)
            );
        if time && self.said.time.is_some() { self.end() } else { Err(self.unknown_at(start)) }
    }

    /// The end, which is reckoned and so left out; but it says on which side of noon "8 - 10 pm" begins, and one before the
    /// start is a slip of one of the two.
    pub fn end(&mut self) -> Read {
        let (start, before) = (self.at, (self.said.day, self.said.weekday));
        let begin = self.said.time.take();
        self.step()?;
        if (self.said.day, self.said.weekday) != before || self.said.time.is_none() {
            return Err(self.unknown_at(start));
        }
        let end = std::mem::replace(&mut self.said.time, begin);
        let (hour, minute, end) = match (begin, end) {
            (Some(Time::Dial { hour, minute, .. }), Some(Time::Exact(end))) => (hour, minute, end),
            (Some(Time::Exact(begin)), Some(Time::Exact(end))) if is_before(end, begin) => {
                let word = self.pieces.get(start..self.at).unwrap_or_default();
                return Err(WhenProblem::EndsFirst { word: spelled(self.source, word) });
            }
            _ => return Ok(()),
        };
        let halves = [hour % 12, hour % 12 + 12].map(|hour| (hour * 60 + minute, hour));
        let end = end.hour() * 60 + end.minute();
        let length = |from: u32| (end + 24 * 60 - from - 1) % (24 * 60);
        if let Some((_, hour)) = halves.into_iter().min_by_key(|(from, _)| length(*from)) {
            self.said.time = Some(exact(hour, minute)?);
        }
        Ok(())
    }
}

/// An end in the small hours is the evening's, whenever it began; no other evening that goes past midnight takes more than
/// half a day.
fn is_before(end: NaiveTime, begin: NaiveTime) -> bool {
    let is_next_morning = end < begin && end.hour() < MORNING;
    end == begin || !is_next_morning && end < begin && begin - end < TimeDelta::hours(12)
}

/// That hour and minute on the 24-hour clock.
pub fn exact(hour: u32, minute: u32) -> Read<Time> {
    NaiveTime::from_hms_opt(hour, minute, 0).map(Time::Exact).ok_or(WhenProblem::NoSuchTime)
}
