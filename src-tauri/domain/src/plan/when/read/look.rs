//! Looking at the pieces ahead. Owns what each can be taken for; refuses grammar.

use super::Text;
use crate::plan::when::WhenProblem;
use crate::plan::when::lexicon::{Meaning, meaning};
use crate::plan::when::token::Token;

impl Text<'_> {
    pub fn token(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at.saturating_add(ahead))
    }

    pub fn word(&self, ahead: usize) -> Option<&str> {
        match self.token(ahead)? {
            Token::Word(word) => Some(word),
            Token::Number { .. } | Token::Mark(_) | Token::Dot => None,
        }
    }

    pub fn mark(&self, ahead: usize) -> Option<char> {
        match self.token(ahead)? {
            Token::Mark(mark) => Some(*mark),
            Token::Number { .. } | Token::Word(_) | Token::Dot => None,
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

    /// A number in digits, and how many of them.
    pub fn digits(&self, ahead: usize) -> Option<(u32, usize)> {
        match self.token(ahead)? {
            Token::Number { value: Some(value), digits } => Some((*value, *digits)),
            Token::Number { .. } | Token::Word(_) | Token::Mark(_) | Token::Dot => None,
        }
    }

    /// A number in digits or in words.
    pub fn number(&self, ahead: usize) -> Option<(u32, usize)> {
        match self.meaning(ahead) {
            Some(Meaning::Number(value)) => Some((value, 1)),
            Some(Meaning::Article) if self.unit(ahead + 1).is_some() => Some((1, 1)),
            _ => self.digits(ahead),
        }
    }

    pub fn eat(&mut self, wanted: Meaning) -> bool {
        let found = self.meaning(0) == Some(wanted);
        self.at += usize::from(found);
        found
    }

    pub fn spelled(&self, at: usize) -> String {
        match self.tokens.get(at) {
            Some(Token::Word(word)) => word.clone(),
            Some(Token::Number { value: Some(value), digits }) => format!("{value:0digits$}"),
            Some(Token::Number { value: None, digits }) => "…".repeat((*digits).min(1)),
            Some(Token::Mark(mark)) => mark.to_string(),
            Some(Token::Dot) => ".".into(),
            None => String::new(),
        }
    }

    pub fn unknown(&self) -> WhenProblem {
        WhenProblem::Unknown { word: self.spelled(self.at) }
    }

    pub fn twice(&self, start: usize) -> WhenProblem {
        WhenProblem::Twice { word: self.spelled(start) }
    }
}
