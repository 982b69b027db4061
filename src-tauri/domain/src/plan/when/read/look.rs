//! Looking at the pieces ahead. Owns what each can be taken for; refuses grammar.

use super::Text;
use crate::plan::when::WhenProblem;
use crate::plan::when::lexicon::{Meaning, meaning};
use crate::plan::when::token::{Piece, Token, spelled};

impl Text<'_> {
    pub fn token(&self, ahead: usize) -> Option<&Token> {
        Some(&self.pieces.get(self.at.saturating_add(ahead))?.token)
    }

    pub fn word(&self, ahead: usize) -> Option<&str> {
        self.pieces.get(self.at.saturating_add(ahead))?.word()
    }

    /// The word before a place.
    pub fn before(&self, start: usize) -> Option<&str> {
        self.pieces.get(start.checked_sub(1)?)?.word()
    }

    pub fn mark(&self, ahead: usize) -> Option<char> {
        match self.token(ahead)? {
            Token::Mark(mark) => Some(*mark),
            Token::Number { .. } | Token::Word(_) | Token::Dot | Token::Dash => None,
        }
    }

    pub fn dot(&self, ahead: usize) -> bool {
        self.token(ahead) == Some(&Token::Dot)
    }

    pub fn meaning(&self, ahead: usize) -> Option<Meaning> {
        self.word(ahead).and_then(meaning)
    }

    pub fn unit(&self, ahead: usize) -> Option<i64> {
        match self.meaning(ahead)? {
            Meaning::Unit(minutes) => Some(minutes),
            // Turkish "saat" is both "hour" and "at".
            Meaning::Filler if self.word(ahead) == Some("saat") && self.word(ahead + 1) == Some("sonra") => {
                Some(60)
            }
            _ => None,
        }
    }

    /// A number in digits or in words, and how many digits it has.
    pub fn digits(&self, ahead: usize) -> Option<(u32, usize)> {
        match self.token(ahead)? {
            Token::Number { value: Some(value), digits } => Some((*value, *digits)),
            Token::Number { .. } | Token::Word(_) | Token::Mark(_) | Token::Dot | Token::Dash => None,
        }
    }

    /// The same, or an article that is one: "a week", "ein Uhr".
    pub fn number(&self, ahead: usize) -> Option<(u32, usize)> {
        let counts = || {
            let unit = self.unit(ahead + 1).is_some() || self.meaning(ahead + 1) == Some(Meaning::MonthUnit);
            let uhr = matches!(self.word(ahead), Some("ein")) && self.word(ahead + 1) == Some("uhr");
            unit || uhr
        };
        match self.meaning(ahead) {
            Some(Meaning::Article) if counts() => Some((1, 1)),
            _ => self.digits(ahead),
        }
    }

    pub fn eat(&mut self, wanted: Meaning) -> bool {
        let found = self.meaning(0) == Some(wanted);
        self.at += usize::from(found);
        found
    }

    pub fn piece(&self, at: usize) -> Option<&Piece> {
        self.pieces.get(at)
    }

    /// What was read from a place to here.
    pub fn spelled(&self, start: usize) -> String {
        spelled(self.source, self.pieces.get(start..self.at.max(start + 1)).unwrap_or_default())
    }

    /// The piece here is what is not understood.
    pub fn unknown(&self) -> WhenProblem {
        let here =
            self.pieces.get(self.at..=self.at).or_else(|| self.pieces.last().map(std::slice::from_ref));
        WhenProblem::Unknown { word: spelled(self.source, here.unwrap_or_default()) }
    }

    pub fn unknown_at(&self, start: usize) -> WhenProblem {
        WhenProblem::Unknown { word: self.spelled(start) }
    }

    pub fn twice(&self, start: usize) -> WhenProblem {
        WhenProblem::Twice { word: self.spelled(start) }
    }
}
