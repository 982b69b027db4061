//! Spans from a number on: "in two weeks", "an hour and a half", "three Sundays from now". Owns which units can be
//! halved; refuses to decide from which day a span counts.

use super::number::Numeral;
use super::{Read, Text};
use crate::plan::when::lexicon::{DAY, Meaning};
use crate::plan::when::said::{Day, Which};

/// What can be halved, in minutes.
const HOUR: i64 = 60;

impl Text<'_> {
    /// With half an hour more: "1.5 hours", "two and a half hours", "an hour and a half", "iki buçuk saat sonra".
    pub fn halved(&mut self, Numeral { value, start, .. }: Numeral) -> Read<bool> {
        let hour = |ahead| self.unit(ahead) == Some(HOUR);
        let pieces = match (self.mark(0), self.digits(1), self.meaning(0)) {
            (Some(',' | '.'), Some((5, 1)), _) if hour(2) => Some(3),
            (_, _, Some(Meaning::Bucuk)) if hour(1) => Some(2),
            _ if hour(0) => self.and_a_half(1),
            _ => self.and_a_half(0).filter(|behind| hour(*behind)).map(|behind| behind + 1),
        };
        let Some(pieces) = pieces else { return Ok(false) };
        self.at += pieces;
        self.eat(Meaning::Hence);
        self.set_day(Day::Minutes(HOUR.saturating_mul(value.into()) + HOUR / 2), start)?;
        Ok(true)
    }

    /// Where "and a half" ends that begins there.
    fn and_a_half(&self, ahead: usize) -> Option<usize> {
        let article = usize::from(self.meaning(ahead + 1) == Some(Meaning::Article));
        let half = self.word(ahead) == Some("and") && self.word(ahead + 1 + article) == Some("half");
        half.then_some(ahead + 2 + article)
    }

    /// With a unit of time, or with the weekdays that it counts.
    pub fn spanned(&mut self, Numeral { value, start, .. }: Numeral) -> Read<bool> {
        if let Some(minutes) = self.unit(0) {
            self.at += 1;
            if minutes == 1 && matches!(self.meaning(0), Some(Meaning::Past | Meaning::To)) {
                self.minutes_spoken(value, start)?;
                return Ok(true);
            }
            let span = minutes.saturating_mul(value.into());
            if minutes >= DAY {
                self.set_span(span / DAY, start)?;
            } else {
                self.eat(Meaning::Hence);
                self.set_day(Day::Minutes(span), start)?;
            }
            return Ok(true);
        }
        if self.eat(Meaning::MonthUnit) {
            self.eat(Meaning::Hence);
            self.set_day(Day::Months(value), start)?;
            return Ok(true);
        }
        // "Three Sundays from now".
        let counted = self.named_weekday(0).filter(|_| {
            value > 0 && (self.meaning(1) == Some(Meaning::Hence) || self.before(start) == Some("in"))
        });
        let Some(weekday) = counted else { return Ok(false) };
        self.at += 1;
        self.eat(Meaning::Hence);
        if self.said.weekday.replace((weekday, Which::Count(value.into()))).is_some() {
            return Err(self.twice(start));
        }
        Ok(true)
    }
}
