//! What the words ahead and behind decide: whether a list or a clause goes on, whether a number is an age, whether a "no"
//! answers a question. Owns these looks; refuses to change what was heard.

use super::super::language::{Over, Role, Sense};
use super::super::words::Gap;
use super::Listener;

/// How far behind a child its age may follow, in words: "the youngest is only 5".
const AGE_WORDS: usize = 3;
/// How far ahead the second half of "neither, nor" is looked for, in words.
const NEITHER_NOR: usize = 5;

impl Listener<'_> {
    /// The age of a child that was just spoken of: "the kids (3 and 6)", "my daughter is 6".
    pub(super) fn age(&self) -> Option<u8> {
        let word = self.words.get(self.at)?;
        if self.child.is_none_or(|child| self.at - child > AGE_WORDS) {
            return None;
        }
        let age = word.folded.parse().ok().filter(|age| (1..=17).contains(age))?;
        let next = self.at + 1;
        let alone = self.words.get(next).is_none_or(|word| {
            word.before != Gap::Space
                || word.folded.starts_with(|c: char| c.is_ascii_digit())
                || matches!(
                    self.index.longest(&self.words[next..]),
                    Some((Role::And | Role::Or | Role::Turn | Role::Aside, _))
                )
        });
        alone.then_some(age)
    }

    /// "Horror? No.": how many words refuse what the question before them asked.
    pub(super) fn answered_no(&self) -> Option<usize> {
        let before = self.words.get(self.at.checked_sub(1)?)?;
        let asked = self.text[before.end..self.words[self.at].start].contains('?') && !self.said.is_empty();
        let (Role::Not | Role::Back(Over::Not), used) = self.index.longest(&self.words[self.at..])? else {
            return None;
        };
        let alone = self.words.get(self.at + used).is_none_or(|next| next.before != Gap::Space);
        (asked && alone).then_some(used)
    }

    /// Whether a comma stands within a list that an "or" closes: "no violence, gore or cruelty".
    pub(super) fn list_goes_on(&self) -> bool {
        let rest = self.words[self.at..].iter().take(6);
        rest.enumerate().take_while(|(place, word)| *place == 0 || word.before == Gap::Space).any(
            |(place, _)| {
                let words = &self.words[self.at + place..];
                place > 0 && matches!(self.index.longest(words), Some((Role::Or, _)))
            },
        )
    }

    pub(super) fn clause_goes_on(&self) -> bool {
        matches!(self.index.longest(&self.words[self.at..]), Some((Role::Clause, _)))
    }

    pub(super) fn nor_follows(&self) -> bool {
        let ahead = self.at..self.words.len().min(self.at + NEITHER_NOR);
        let neither =
            |place: usize| matches!(self.index.longest(&self.words[place..]), Some((Role::Neither, _)));
        ahead.into_iter().any(neither)
    }
}

/// Whether children are spoken of.
pub(super) fn children(senses: &[Sense]) -> bool {
    senses.iter().any(|sense| matches!(sense, Sense::Kids(_)))
}
