//! What the whole text comes to, once each part of it was read: "next week" with its day, "in a week" with the day it
//! counts from. Owns that nothing that was said is dropped; refuses what points at nothing.

use super::{Read, Span, Text};
use crate::plan::when::WhenProblem;
use crate::plan::when::lexicon::Pointer;
use crate::plan::when::said::{Day, Said, Which};
use crate::plan::when::token::spelled;

impl Text<'_> {
    pub fn finish(mut self) -> Read<Said> {
        if self.said.so.is_some() && self.said.day.is_some() {
            self.said.so = None;
            self.said.weekday = None;
            self.said.about = true;
        }
        self.week_of_day()?;
        self.span_of_day()?;
        self.pointed_part()?;
        let alone = self.said.time.is_none() && self.said.day.is_none() && self.said.part.is_none();
        if let (true, Some(at)) = (alone, self.english) {
            let word = self.piece(at).map(std::slice::from_ref).unwrap_or_default();
            return Err(WhenProblem::Unknown { word: spelled(self.source, word) });
        }
        if matches!(self.said.day, Some(Day::Minutes(_))) && self.said.time.is_some() {
            let time = self.pieces.get(self.time_at.clone()).unwrap_or_default();
            return Err(WhenProblem::Twice { word: spelled(self.source, time) });
        }
        Ok(self.said)
    }

    /// "Friday next week", "haftaya bugün".
    fn week_of_day(&mut self) -> Read {
        let Some((weeks, start)) = self.week else { return Ok(()) };
        match &mut self.said {
            Said { weekday: Some((_, which)), .. } => *which = Which::InWeek(weeks),
            Said { day: Some(Day::Weekend(which)), .. } => *which = Which::InWeek(weeks),
            Said { day: Some(Day::After(days)), .. } => *days += 7 * weeks,
            Said { day: day @ None, .. } if weeks != 0 => *day = Some(Day::After(7 * weeks)),
            Said { day: None, .. } => return Err(self.unknown_week(start)),
            Said { day: Some(_), .. } => {
                return Err(WhenProblem::Twice { word: self.spelled_week(start) });
            }
        }
        Ok(())
    }

    /// "A week on Friday", "heute in 8 Tagen", "two weeks from tomorrow".
    fn span_of_day(&mut self) -> Read {
        let Some(Span { days, eight, start }) = self.span else { return Ok(()) };
        let week = if eight { 7 } else { days };
        match &mut self.said {
            Said { day: None, weekday: Some((_, which @ (Which::Coming | Which::InWeek(0)))), .. }
                if week % 7 == 0 =>
            {
                *which = Which::Later(week / 7);
            }
            Said { day: day @ None, .. } => *day = Some(Day::After(days)),
            Said { day: Some(Day::After(from)), .. } => *from += week,
            Said { day: Some(_), .. } => {
                let word = self.pieces.get(start..start + 2).unwrap_or_default();
                return Err(WhenProblem::Twice { word: spelled(self.source, word) });
            }
        }
        Ok(())
    }

    /// "This evening" and "last night" name a day with their part of it. What points at nothing is not understood.
    fn pointed_part(&mut self) -> Read {
        let Some((pointer, start)) = self.pointer else { return Ok(()) };
        let part = self.said.day.is_none() && self.said.weekday.is_none() && self.said.part.is_some();
        self.said.day = match pointer {
            Pointer::This if self.said.day.is_some() => return Ok(()),
            Pointer::This | Pointer::Coming if part => Some(Day::After(0)),
            Pointer::Last if part => Some(Day::After(-1)),
            Pointer::This | Pointer::Coming | Pointer::Last | Pointer::Next(_) => {
                let word = self.pieces.get(start..=start).unwrap_or_default();
                return Err(WhenProblem::Unknown { word: spelled(self.source, word) });
            }
        };
        Ok(())
    }

    fn spelled_week(&self, start: usize) -> String {
        let end = (start + 2).min(self.pieces.len());
        spelled(self.source, self.pieces.get(start..end).unwrap_or_default())
    }

    fn unknown_week(&self, start: usize) -> WhenProblem {
        WhenProblem::Unknown { word: self.spelled_week(start) }
    }
}
