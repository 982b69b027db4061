//! Times in the text: "20:15", "8 pm", "half past eight", "ten to nine". Owns what is no time; refuses to decide
//! whether a bare hour is before noon or after.

use chrono::NaiveTime;

use super::{Read, Text};
use crate::plan::when::WhenProblem;
use crate::plan::when::lexicon::{DAY, Meaning};
use crate::plan::when::said::Time;

impl Text<'_> {
    /// Hour and minute, with what follows: am, pm, "o'clock", "ish".
    pub fn clock(
        &mut self,
        hour: u32,
        digits: usize,
        minute: u32,
        minute_digits: usize,
        start: usize,
    ) -> Read {
        if minute > 59 || minute_digits != 2 {
            return Err(WhenProblem::NoSuchTime);
        }
        let half = self.meaning(0).filter(|meaning| matches!(meaning, Meaning::Am | Meaning::Pm));
        let time = match half {
            Some(half) => {
                self.at += 1;
                if !(1..=12).contains(&hour) {
                    return Err(WhenProblem::NoSuchTime);
                }
                exact(hour % 12 + if half == Meaning::Pm { 12 } else { 0 }, minute)?
            }
            None if hour == 24 && minute == 0 => Time::Midnight,
            None if (1..=12).contains(&hour) && digits == 1 && !self.year_first => {
                Time::Dial { hour, minute }
            }
            None if (10..=12).contains(&hour) && !self.year_first => Time::Dial { hour, minute },
            None => exact(hour, minute)?,
        };
        self.eat(Meaning::Clock);
        self.set_time(time, start)
    }

    /// "ten past eight", "20 minutes to nine".
    pub fn minutes_spoken(&mut self, minutes: u32, start: usize) -> Read {
        let past = self.meaning(0) == Some(Meaning::Past);
        self.at += 1;
        let minutes = i64::from(minutes.min(60));
        self.spoken(if past { minutes } else { -minutes }, start)
    }

    /// The hour from which so many minutes count.
    pub fn spoken(&mut self, minutes: i64, start: usize) -> Read {
        let Some((hour @ 0..=24, _)) = self.number(0) else {
            self.at = start;
            return Err(self.unknown());
        };
        self.at += 1;
        let on_dial = (1..=12).contains(&hour);
        let total = (i64::from(hour) * 60 + minutes).rem_euclid(if on_dial { 12 * 60 } else { DAY });
        let (hour, minute) = (u32::try_from(total / 60).unwrap_or(0), u32::try_from(total % 60).unwrap_or(0));
        match on_dial {
            true => self.clock(if hour == 0 { 12 } else { hour }, 1, minute, 2, start),
            false => self.clock(hour, 2, minute, 2, start),
        }
    }
}

/// That hour and minute on the 24-hour clock.
pub fn exact(hour: u32, minute: u32) -> Read<Time> {
    NaiveTime::from_hms_opt(hour, minute, 0).map(Time::Exact).ok_or(WhenProblem::NoSuchTime)
}
