//! From the pieces of a text to what it says. Owns the grammar; refuses to know today's date.

mod day;
mod finish;
mod look;
mod number;
mod span;
mod time;

use time::exact;

use super::WhenProblem;
use super::lexicon::{DAY, Meaning, Pointer, WEEK};
use super::said::{Day, Part, Said, Time};
use super::token::{Piece, Token};

/// What the pieces of `source` say.
pub fn read(source: &str, pieces: &[Piece]) -> Result<Said, WhenProblem> {
    let mut text = Text {
        source,
        pieces,
        at: 0,
        said: Said::default(),
        time_at: 0..0,
        pointer: None,
        week: None,
        span: None,
        between: false,
        year_first: false,
        english: None,
    };
    while text.at < pieces.len() {
        text.step()?;
    }
    text.finish()
}

struct Text<'a> {
    source: &'a str,
    pieces: &'a [Piece],
    at: usize,
    said: Said,
    /// Where the time stands.
    time_at: std::ops::Range<usize>,
    /// A "next" that waits for its weekday, and where it stands.
    pointer: Option<(Pointer, usize)>,
    /// "Next week": how many ahead, and where it stands.
    week: Option<(i64, usize)>,
    span: Option<Span>,
    /// Two times are to come, of which the first counts.
    between: bool,
    year_first: bool,
    /// Where a weekday stands that is a word of English, too.
    english: Option<usize>,
}

/// "In a week", which can count from another day than today.
struct Span {
    days: i64,
    /// "In 8 Tagen", which is a week.
    eight: bool,
    start: usize,
}

type Read<T = ()> = Result<T, WhenProblem>;

impl Text<'_> {
    fn step(&mut self) -> Read {
        if self.number(0).is_some() {
            return self.after_number();
        }
        let start = self.at;
        let meaning = match self.token(0) {
            Some(Token::Word(_)) => self.meaning(0).ok_or_else(|| self.unknown())?,
            Some(Token::Number { .. }) => return Err(self.unknown()),
            Some(Token::Mark('-') | Token::Dash) => return self.dash(),
            Some(Token::Mark(_) | Token::Dot) | None => Meaning::Filler,
        };
        self.at += 1;
        match meaning {
            // "Between 8 and 9".
            Meaning::Filler
                if self.said.time.is_some()
                    && (self.between && matches!(self.before(self.at), Some("and" | "und"))
                        || self.before(self.at) == Some("ile") && self.is_between_ahead()) =>
            {
                self.said.about = true;
                self.end()
            }
            Meaning::Filler if self.before(self.at) == Some("ayin") => self.in_pointed_month(start),
            Meaning::Filler | Meaning::Am | Meaning::Article | Meaning::Clock => Ok(()),
            Meaning::Between => {
                self.between = true;
                Ok(())
            }
            Meaning::About => {
                self.said.about = true;
                Ok(())
            }
            Meaning::Now => self.set_day(Day::Minutes(0), start),
            Meaning::Day(days) => self.set_day(Day::After(days), start),
            Meaning::Tonight => {
                self.said.part = Some(Part::Evening);
                self.set_day(Day::After(0), start)
            }
            Meaning::Morgen if self.said.day.is_some() || self.said.weekday.is_some() => {
                self.set_part(Part::Morning)
            }
            Meaning::Morgen => self.set_day(Day::After(1), start),
            // Eve is a name.
            Meaning::Part(_) if self.before(self.at) == Some("eve") && !self.behind_day(start) => {
                Err(self.unknown_at(start))
            }
            Meaning::Part(part) => self.set_part(part),
            Meaning::Which(pointer) => self.point(pointer, start),
            Meaning::NextWeek => self.set_week(1, start),
            Meaning::Unit(WEEK) if self.pointer.is_some() => self.pointed_week(),
            // "Week after next".
            Meaning::Unit(WEEK) if self.after_next() => self.set_week(2, start),
            // "Saturday week", "tomorrow fortnight".
            Meaning::Unit(minutes @ (WEEK | FORTNIGHT)) if self.behind_day(start) => {
                self.set_span(minutes / DAY, start)
            }
            // "Thanksgiving day" and "cuma günü" are no more than their first word.
            Meaning::Unit(DAY) if self.behind_day(start) => Ok(()),
            Meaning::MonthUnit if self.next_month() => self.set_day(Day::Months(1), start),
            Meaning::Weekend => {
                let which = self.which();
                self.set_day(Day::Weekend(which), start)
            }
            Meaning::Weekday(day) => self.weekday(day, start),
            Meaning::Month(month) => self.after_month(month, start),
            Meaning::Feast(feast) => self.feast(feast, start),
            Meaning::Noon => self.set_time(exact(12, 0)?, start),
            Meaning::Lunchtime => {
                self.said.about = true;
                self.set_time(exact(12, 0)?, start)
            }
            Meaning::Midnight => self.set_time(Time::Midnight, start),
            Meaning::Half if self.unit_behind().is_some() => {
                let (minutes, pieces) = self.unit_behind().unwrap_or_default();
                self.at += pieces;
                self.eat(Meaning::Hence);
                self.set_day(Day::Minutes(minutes / 2), start)
            }
            Meaning::Half => {
                self.eat(Meaning::Past);
                self.spoken(30, start)
            }
            Meaning::Halb => self.spoken(-30, start),
            Meaning::Dreiviertel => self.spoken(-15, start),
            Meaning::Quarter if self.eat(Meaning::Past) => self.spoken(15, start),
            Meaning::Quarter if self.eat(Meaning::To) => self.spoken(-15, start),
            // "Viertel acht": a quarter of the eighth hour.
            Meaning::Quarter if self.before(self.at) == Some("viertel") => self.spoken(-45, start),
            Meaning::Until => self.until(start),
            Meaning::From => {
                let saat = usize::from(self.word(0) == Some("saat"));
                let ends = self.number(saat).is_some() || self.meaning(saat) == Some(Meaning::Midnight);
                if self.said.time.is_none() || !ends {
                    return Ok(());
                }
                self.at += saat;
                self.end()
            }
            // "8 to 10".
            Meaning::To if self.said.time.is_some() && self.number(0).is_some() => self.end(),
            // "After 8".
            Meaning::Past if self.number(0).is_some() => {
                self.said.about = true;
                Ok(())
            }
            Meaning::Shortly => {
                self.said.about = true;
                let _side = self.eat(Meaning::Past) || self.eat(Meaning::To);
                Ok(())
            }
            Meaning::Unit(_)
            | Meaning::MonthUnit
            | Meaning::Quarter
            | Meaning::Bucuk
            | Meaning::Past
            | Meaning::To
            | Meaning::Kala
            | Meaning::Gece
            | Meaning::Pm
            | Meaning::Hence
            | Meaning::Ordinal => Err(self.unknown_at(start)),
        }
    }

    /// "8 - 10" ends at ten, "-1" is nothing, and any other dash only separates.
    fn dash(&mut self) -> Read {
        let start = self.at;
        self.at += 1;
        if self.said.time.is_some() && self.number(0).is_some() {
            return self.end();
        }
        let touches =
            self.piece(start).zip(self.piece(start + 1)).is_some_and(|(dash, next)| dash.to == next.from);
        if touches && self.number(0).is_some() {
            self.at += 1;
            return Err(self.unknown_at(start));
        }
        Ok(())
    }

    fn set_day(&mut self, day: Day, start: usize) -> Read {
        match self.said.day.replace(day) {
            None => Ok(()),
            Some(_) => Err(self.twice(start)),
        }
    }

    fn set_time(&mut self, time: Time, start: usize) -> Read {
        match self.said.time.replace(time) {
            None => {
                self.time_at = start..self.at;
                Ok(())
            }
            Some(_) => Err(self.twice(start)),
        }
    }

    fn set_part(&mut self, part: Part) -> Read {
        self.said.part = Some(part);
        Ok(())
    }
}

const FORTNIGHT: i64 = 2 * WEEK;
