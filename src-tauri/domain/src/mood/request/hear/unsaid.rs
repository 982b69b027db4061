//! What a clause leaves out because it was said before: "find me one I haven't", "three hours is long, two at the most", "on Prime
//! or Disney". Owns telling what was left out; refuses what a phrase says by itself.

use super::super::language::{Role, Sense};
use super::super::words::Gap;
use super::super::{Constraint, Heard};
use super::Listener;
use super::stand::Meant;

/// What somebody has not seen, before who has not.
const ONE: &[&str] = &["one", "ones", "something", "anything", "film", "films", "that", "those", "what"];
const HAVE_NOT: &[&str] = &["havent", "hasnt"];
/// How far before it that stands, in words.
const NEAR: usize = 4;
/// What may stand after it.
const YET: &[&str] = &["yet", "already", "please", "tonight", "though", "before"];
/// What makes a number the most.
const AT_MOST: &[&[&str]] = &[
    &["at", "the", "very", "most"],
    &["at", "the", "most"],
    &["at", "most"],
    &["tops"],
    &["max"],
    &["maximum"],
];
/// The longest film that is told in hours alone.
const HOURS: f32 = 4.0;

impl Listener<'_> {
    /// Hears what is left out here. False if nothing is.
    pub(super) fn hears_unsaid(&mut self) -> bool {
        let from = self.at;
        if self.have_not() {
            self.at += 1;
            self.chip(from, Heard::Must { constraint: Constraint::Unseen }, Meant::Said);
        } else if let Some((minutes, used)) = self.hours_at_most() {
            self.at += used;
            self.number(from, Constraint::AtMostMinutes { minutes });
        } else if self.is_another_service() {
            self.at += 1;
            let constraint = Constraint::OnService { name: "Disney+".to_owned() };
            self.chip(from, Heard::Must { constraint }, Meant::Said);
        } else {
            return false;
        }
        true
    }

    /// "Find me one I haven't."
    fn have_not(&self) -> bool {
        if !HAVE_NOT.contains(&self.words[self.at].folded.as_str()) {
            return false;
        }
        let closed = self
            .words
            .get(self.at + 1)
            .is_none_or(|next| next.before != Gap::Space || YET.contains(&next.folded.as_str()));
        let before = self.clause_before(self.at);
        closed && before.iter().rev().take(NEAR).any(|word| ONE.contains(word))
    }

    /// "I can't sit for three hours, two at the most": where hours were spoken of before.
    fn hours_at_most(&self) -> Option<(u16, usize)> {
        let word = self.words[self.at].folded.as_str();
        let hours = word.parse().ok().or_else(|| self.index.number(word))?;
        let rest: Vec<&str> =
            self.words[self.at + 1..].iter().take(4).map(|word| word.folded.as_str()).collect();
        let most = AT_MOST.iter().find(|most| rest.starts_with(most))?;
        let hour = |word: &super::Word| matches!(word.folded.as_str(), "hour" | "hours" | "hrs");
        let told = (1.0..=HOURS).contains(&hours) && self.words[..self.at].iter().any(hour);
        told.then_some(((hours * 60.0) as u16, 1 + most.len()))
    }

    /// "On Prime or Disney": whether what names a maker as well stands beside a service.
    fn is_another_service(&self) -> bool {
        if self.words[self.at].folded != "disney" {
            return false;
        }
        let joined = |word: &str| matches!(word, "or" | "and" | "oder" | "und" | "veya" | "da");
        let before = self.clause_before(self.at);
        let after: Vec<&str> =
            self.words[self.at + 1..].iter().take(2).map(|word| word.folded.as_str()).collect();
        let service = |at: usize| {
            self.words
                .get(at..)
                .and_then(|words| self.index.longest(words))
                .is_some_and(|(role, _)| matches!(role, Role::Means([Sense::On(_)])))
        };
        let last = self.caught.last().map(|one| &one.chip.heard);
        let beside = matches!(last, Some(Heard::Must { constraint: Constraint::OnService { .. } }));
        beside && before.last().is_some_and(|last| joined(last))
            || after.first().is_some_and(|next| joined(next)) && service(self.at + 2)
    }
}
