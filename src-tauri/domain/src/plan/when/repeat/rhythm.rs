//! Which words say a rhythm, in three languages. Owns their grammar, and takes them out of the text; refuses to read what
//! is left, which is the first evening.

use chrono::Weekday;

use super::words::{is_every, several, unit, weekday_of};
use super::{On, Or, Repeat, is_movable};
use crate::plan::when::WhenProblem;
use crate::plan::when::lexicon::{Meaning, Pointer, is_english, meaning, month, weekday};
use crate::plan::when::token::{Piece, Token, spelled};

/// The rhythm that a text says, and what is left of the text.
pub fn take(source: &str, pieces: &[Piece]) -> Result<(Option<Repeat>, Vec<Piece>), WhenProblem> {
    let (mut found, mut left, mut at) = (None::<Repeat>, Vec::new(), 0);
    while let Some(piece) = pieces.get(at) {
        let here = Ahead { source, pieces, at };
        let monthly = found.as_ref().is_some_and(|found| found.on == On::Months);
        match here.rhythm()?.or_else(|| here.last_weekday().filter(|_| monthly)) {
            Some((repeat, many)) => {
                let both = match found.take() {
                    Some(before) => before.with(repeat),
                    None => Some(repeat),
                };
                found = Some(both.ok_or_else(|| WhenProblem::Twice { word: here.spelled(0, many) })?);
                at += many;
            }
            None if found.is_some() && here.ends() => return Err(WhenProblem::EndOfRepeat),
            None => {
                left.push(piece.clone());
                at += 1;
            }
        }
    }
    let named = |wanted: fn(Meaning) -> bool| {
        left.iter().find(|piece| piece.word().and_then(meaning).is_some_and(wanted)).map(std::slice::from_ref)
    };
    if let Some(repeat) = &found {
        if let (true, Some(day)) = (repeat.names_days(), named(|meant| matches!(meant, Meaning::Weekday(_))))
        {
            return Err(WhenProblem::Twice { word: spelled(source, day) });
        }
        // "1st and 3rd Friday".
        let place = left.iter().position(|piece| piece.word().and_then(meaning) == Some(Meaning::Ordinal));
        if let (On::Nth(..), Some(at)) = (&repeat.on, place) {
            let word = spelled(source, left.get(at.saturating_sub(1)..=at).unwrap_or_default());
            return Err(WhenProblem::Twice { word });
        }
        let movable = named(|meant| matches!(meant, Meaning::Feast(feast) if is_movable(feast)));
        if let (true, Some(feast)) = (repeat.is_fixed(), movable) {
            return Err(WhenProblem::Unknown { word: spelled(source, feast) });
        }
    }
    Ok((found, left))
}

/// What stands from a place on.
#[derive(Clone, Copy)]
struct Ahead<'a> {
    source: &'a str,
    pieces: &'a [Piece],
    at: usize,
}

type Found = Option<(Repeat, usize)>;

impl<'a> Ahead<'a> {
    /// A rhythm that begins here, and how many pieces say it.
    fn rhythm(self) -> Result<Found, WhenProblem> {
        let Some(word) = self.word(0) else {
            return Ok(self.of_month(0, 1).or_else(|| self.counted()).or_else(|| self.nth_weekday(0)));
        };
        let simple = |every, on| Ok(Some((Repeat::new(every, on), 1)));
        match word {
            "daily" | "taglich" => simple(1, On::Days),
            "weekly" | "wochentlich" | "haftalik" => simple(1, On::Weeks),
            "fortnightly" | "biweekly" | "zweiwochentlich" | "vierzehntagig" | "vierzehntaglich" => {
                simple(2, On::Weeks)
            }
            "monthly" | "monatlich" | "aylik" => simple(1, On::Months),
            "yearly" | "annually" | "jahrlich" => simple(1, On::Years),
            "weekdays" | "weeknights" | "werktags" | "wochentags" => Ok(Some((weekdays(), 1))),
            "weekends" | "wochenends" => Ok(Some((weekend(), 1))),
            "once" | "einmal" => Ok(self.once()),
            _ if is_every(word) => {
                let found = self.of_month(1, 1).or_else(|| self.every(1));
                // "Every" of nothing that repeats: that word is what is not understood.
                found.map(Some).ok_or_else(|| WhenProblem::Unknown {
                    word: self.spelled(usize::from(self.pieces.len() > self.at + 1), 1),
                })
            }
            _ => Ok(self.of_month(0, 1).or_else(|| self.turkish(0)).or_else(|| self.plural())),
        }
    }

    /// "Fridays", "Fridays and Saturdays", "Friday nights".
    fn plural(self) -> Found {
        let word = self.word(0)?;
        // "Three Sundays from now" are no rhythm.
        let counted = matches!(self.word(1).and_then(meaning), Some(Meaning::Hence))
            || (self.before(1).and_then(Piece::word).is_none()
                && self.before(1).is_some()
                && self.before(2).and_then(Piece::word) == Some("in"));
        if counted {
            return None;
        }
        let nights = matches!(self.word(1), Some("nights" | "evenings" | "afternoons" | "mornings"));
        if nights && let Some(day) = weekday(word) {
            return Some((Repeat::new(1, On::Weekdays(vec![day])), 1));
        }
        let day = several(word)?;
        let (days, to) = self.weekdays(0)?;
        Some((Repeat::new(1, On::Weekdays(if days.is_empty() { vec![day] } else { days })), to))
    }

    /// Behind "every", from a place on.
    fn every(self, from: usize) -> Found {
        if let Some(found) = self.turkish(from) {
            return Some(found);
        }
        let (every, at, place) = match (self.word(from), self.ordinal(from), self.number(from)) {
            (Some("other"), ..) => (2, from + 1, None),
            (_, Some((-1, to)), _) => (1, to, Some(-1)),
            (_, Some((nth, to)), _) => (u16::try_from(nth).ok()?, to, Some(nth)),
            (_, _, Some(number)) if number > 0 => (number, from + 1, None),
            _ => (1, from, None),
        };
        if let Some((days, to)) = self.weekdays(at) {
            return Some(match (place, days.as_slice()) {
                // "Every first Saturday" is one a month.
                (Some(nth @ (1 | -1)), [day]) => (Repeat::new(1, On::Nth(nth, *day)), to),
                // "Every fourth Sunday" is every four weeks to some, to others the fourth of each month.
                (Some(nth), [day]) => {
                    let or = Some(Or::Each(On::Nth(nth, *day)));
                    (Repeat { or, ..Repeat::new(every, On::Weekdays(days)) }, to)
                }
                _ => (Repeat::new(every, On::Weekdays(days)), to),
            });
        }
        let word = self.word(at)?;
        if matches!(word, "weekday" | "weekdays" | "werktag" | "wochentag" | "weeknight") && every == 1 {
            return Some((weekdays(), at + 1));
        }
        if matches!(word, "weekend" | "weekends" | "wochenende" | "haftasonu") && every == 1 {
            return Some((weekend(), at + 1));
        }
        // "Every Christmas Eve".
        if let (1, Some(Meaning::Feast(_))) = (every, meaning(word)) {
            return Some((Repeat::new(1, On::Years), at));
        }
        let on = match word {
            "fortnight" => return Some((Repeat::new(every.checked_mul(2)?, On::Weeks), at + 1)),
            "night" | "evening" | "abend" | "aksam" => return Some((Repeat::new(every, On::Days), at)),
            _ => unit(word)?,
        };
        Some((Repeat::new(every, on), at + 1))
    }

    /// "14-tägig", "14-täglich".
    fn counted(self) -> Found {
        let every = self.number(0).filter(|every| *every > 0)?;
        match self.word(1)? {
            "tagig" | "tagige" | "taglich" => Some((Repeat::new(every, On::Days), 2)),
            _ => self.turkish(0),
        }
    }

    /// "Once a week", "einmal im Monat".
    fn once(self) -> Found {
        let small = (1..3).take_while(|at| {
            self.word(*at).is_some_and(|word| {
                matches!(word, "a" | "per" | "pro" | "im" | "in" | "die" | "der" | "the") || is_every(word)
            })
        });
        let at = 1 + small.count();
        Some((Repeat::new(1, unit(self.word(at)?).filter(|_| at > 1)?), at + 1))
    }

    /// "İki haftada bir", "ayda bir", with its day or without.
    fn turkish(self, from: usize) -> Found {
        let (every, at) = self.number(from).map_or((1, from), |every| (every, from + 1));
        let on = match self.word(at)? {
            "haftada" => On::Weeks,
            "ayda" => On::Months,
            "yilda" => On::Years,
            "gunde" => On::Days,
            _ => return None,
        };
        if every == 0 || self.number(at + 1) != Some(1) {
            return None;
        }
        Some(match self.weekdays(at + 2) {
            Some((days, to)) if on == On::Weeks => (Repeat::new(every, On::Weekdays(days)), to),
            _ => (Repeat::new(every, on), at + 2),
        })
    }

    /// "first Saturday of the month", "ersten Samstag im Monat", "ayın ilk cumartesisi".
    fn of_month(self, from: usize, every: u16) -> Found {
        let turkish = self.word(from) == Some("ayin");
        // "Gelecek ayın ilk cuması".
        let pointed = self.before(1).and_then(Piece::word).and_then(meaning);
        if turkish && matches!(pointed, Some(Meaning::Which(_))) {
            return None;
        }
        let (nth, at) = self.ordinal(from + usize::from(turkish))?;
        let day = weekday_of(self.word(at)?)?;
        let to = if turkish { at + 1 } else { self.month(at + 1)? };
        Some((Repeat::new(every, On::Nth(nth, day)), to))
    }

    /// "First Saturday", which is each month's or only the next.
    fn nth_weekday(self, from: usize) -> Found {
        let (nth, at) = self.ordinal(from).filter(|(nth, _)| *nth > 0)?;
        let day = weekday_of(self.word(at).filter(|word| !is_english(word))?)?;
        // "First Friday in January".
        let small = usize::from(matches!(self.word(at + 1), Some("of" | "in" | "im" | "des" | "from")));
        let named = self.word(at + 1 + small).is_some_and(|word| {
            month(word).is_some()
                || matches!(meaning(word), Some(Meaning::Which(Pointer::Next(_) | Pointer::This)))
        });
        let of_month = matches!(self.before(1).and_then(Piece::word), Some("ayinin" | "ayin"))
            || self.before(1).and_then(Piece::word).is_some_and(|word| month(word).is_some());
        let once = Repeat { or: Some(Or::Once), ..Repeat::new(1, On::Nth(nth, day)) };
        (!named && !of_month).then_some((once, at + 1))
    }

    /// "On the last Friday", behind "monthly"; elsewhere that is over.
    fn last_weekday(self) -> Found {
        let (nth, at) = self.ordinal(0).filter(|(nth, _)| *nth == -1)?;
        Some((Repeat::new(1, On::Nth(nth, weekday_of(self.word(at)?)?)), at + 1))
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
            let to = matches!(self.word(at), Some("to" | "through" | "bis"));
            let between = usize::from(to || matches!(self.word(at), Some("and" | "und" | "ve")));
            let Some(day) = self.word(at + between).and_then(weekday_of) else { return Some((days, at)) };
            if let (true, Some(last)) = (to, days.last()) {
                let rest = std::iter::successors(Some(last.succ()), |day| Some(day.succ()));
                days.extend(rest.take_while(|next| *next != day).take(6).collect::<Vec<_>>());
            }
            days.push(day);
            at += between + 1;
        }
    }

    /// "Until Easter", "ten times", behind a rhythm; "until 11 pm" ends the evening.
    fn ends(self) -> bool {
        if self.number(0).is_some() && matches!(self.word(1), Some("times" | "mal" | "kez" | "kere")) {
            return true;
        }
        let until = self.word(0).and_then(meaning) == Some(Meaning::Until);
        let month = self.word(2).and_then(month).is_some() || self.word(3).and_then(month).is_some();
        let date = matches!(self.token(2), Some(Token::Mark('.' | '/' | '-') | Token::Dot));
        until && (self.number(1).is_none() || month || (date && self.word(4) != Some("uhr")))
    }

    /// First to fifth, or -1 for the last, and what stands behind it.
    fn ordinal(self, from: usize) -> Option<(i8, usize)> {
        if let Some(number @ 1..=5) = self.number(from) {
            let dot = self.token(from + 1) == Some(&Token::Dot);
            let ending = self.word(from + 1).and_then(meaning) == Some(Meaning::Ordinal);
            return (dot || ending).then_some((i8::try_from(number).ok()?, from + 2));
        }
        let last = self.word(from)?;
        let found = last == "son" || meaning(last) == Some(Meaning::Which(Pointer::Last));
        (found && last != "gecen").then_some((-1, from + 1))
    }

    fn number(self, ahead: usize) -> Option<u16> {
        match self.token(ahead)? {
            Token::Number { value, digits: 1..=2 } => u16::try_from((*value)?).ok(),
            Token::Number { .. } | Token::Word(_) | Token::Mark(_) | Token::Dot | Token::Dash => None,
        }
    }

    fn token(self, ahead: usize) -> Option<&'a Token> {
        self.pieces.get(self.at + ahead).map(|piece| &piece.token)
    }

    fn word(self, ahead: usize) -> Option<&'a str> {
        self.pieces.get(self.at + ahead)?.word()
    }

    fn before(self, behind: usize) -> Option<&'a Piece> {
        self.pieces.get(self.at.checked_sub(behind)?)
    }

    fn spelled(self, ahead: usize, many: usize) -> String {
        let from = self.at + ahead;
        spelled(self.source, self.pieces.get(from..from + many).unwrap_or_default())
    }
}

fn weekdays() -> Repeat {
    use Weekday::{Fri, Mon, Thu, Tue, Wed};
    Repeat::new(1, On::Weekdays(vec![Mon, Tue, Wed, Thu, Fri]))
}

/// Both of its evenings, or only Saturday's.
fn weekend() -> Repeat {
    let or = Some(Or::Each(On::Weekdays(vec![Weekday::Sat])));
    Repeat { or, ..Repeat::new(1, On::Weekdays(vec![Weekday::Sat, Weekday::Sun])) }
}
