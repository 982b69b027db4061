//! Films that are told of before it is said what is wanted now, "last month's was three hours of misery, so this time funny".
//! Owns where such a telling begins and ends; refuses what is asked for after it, praise (`praised` reads that) and why
//! something is refused (`because` does).

mod phrases;

use super::super::vocabulary::{ASKS, DID, JOINS, LAST_CHILD_YEAR, NEVER_AGAIN, PLEASE, SOMETHING, stands};
use std::ops::Range;

use super::super::super::language::{Index, Role};
use super::super::super::words::{Gap, Word};
use super::super::super::{Constraint, Heard};
use super::super::Listener;
use super::super::ahead::children;
use super::super::mean::is_grim;
use super::super::stand::Meant;
use phrases::{
    HABIT, IN_A_ROW, LONGEST, MADE_US, NEAR, NOW, PICKED, THAT_ONE, THEN, WAS, WAS_AFTER, WATCHED, WHEN,
};

/// Where a film that was is told of, up to what is wanted now.
pub(in super::super) fn of_that_film(words: &[Word], index: &Index) -> Option<Range<usize>> {
    (0..words.len()).find_map(|from| {
        if let Some(end) = ends_by_itself(words, from) {
            return Some(from..end);
        }
        let used = begins(words, from)?;
        let rest = from + used..words.len();
        let now = rest.clone().skip(1).take(LONGEST).find(|at| turns_to_now(words, *at))?;
        let end = (rest.start + 1..now).find(|at| wishes(words, *at, now, index)).unwrap_or(now);
        (rest.start..end).any(|at| tells(words, at, rest.start)).then_some(from..end)
    })
}

/// Whether the telling is over at `at`, before it turns to now: a sentence ends there, or a clause begins that asks or
/// refuses.
pub(in super::super) fn wishes(words: &[Word], at: usize, now: usize, index: &Index) -> bool {
    let begins = |word: &Word| word.before != Gap::Space || JOINS.contains(&word.folded.as_str());
    if !begins(&words[at]) {
        return false;
    }
    let length = words[at + 1..now].iter().position(begins).map_or(now - at, |length| length + 1);
    let clause = &words[at..at + length];
    let any = |list: &[&str]| clause.iter().any(|word| list.contains(&word.folded.as_str()));
    let refuses = || (0..length).any(|place| matches!(index.longest(&clause[place..]), Some((Role::Not, _))));
    words[at].before == Gap::Stop || any(PLEASE) || !any(DID) && (any(ASKS) || any(SOMETHING) || refuses())
}

/// How many words begin it at `from`.
fn begins(words: &[Word], from: usize) -> Option<usize> {
    let [that_one, then, when] = [THAT_ONE, THEN, WHEN].map(|phrases| longest(words, from, phrases));
    let film = |word: &Word| {
        ["film", "films", "filme", "streifen", "drama"].iter().any(|film| word.folded.ends_with(film))
    };
    if then > 0 && words[from..].iter().any(film) {
        return Some(then - 1);
    }
    let watched = words.get(from + when).is_some_and(|word| WATCHED.contains(&word.folded.as_str()));
    if when > 0 && watched {
        return Some(when);
    }
    (that_one > 0).then_some(that_one)
}

/// "Karen made us sit through three hours of misery. I want": where a telling that needs no "was" ends, if something is asked
/// for after it.
fn ends_by_itself(words: &[Word], from: usize) -> Option<usize> {
    if PICKED.contains(&words[from].folded.as_str()) {
        let row = (from + 2..words.len()).take(IN_A_ROW).find(|at| stands(words, *at, "in a row") > 0)?;
        return Some(row + 3).filter(|end| *end < words.len());
    }
    let (made, habit) = (longest(words, from, MADE_US), longest(words, from, HABIT));
    let used = Some(made.max(habit)).filter(|used| *used > 0)?;
    (from + used + 1..words.len()).take(LONGEST).find(|&at| {
        let but = matches!(words[at].folded.as_str(), "but" | "aber" | "ama");
        turns_to_now(words, at) || but || made > 0 && words[at].before == Gap::Stop
    })
}

/// How many words the longest of these phrases that stands at `from` has.
fn longest(words: &[Word], from: usize, phrases: &[&str]) -> usize {
    phrases.iter().map(|phrase| stands(words, from, phrase)).max().unwrap_or(0)
}

/// Whether the word at `at` says, after what began before `start`, what the film was or that it was watched.
fn tells(words: &[Word], at: usize, start: usize) -> bool {
    let word = words[at].folded.as_str();
    at - start < NEAR && (WAS.contains(&word) || WATCHED.contains(&word))
        || word.len() > NEAR
            && WAS_AFTER.iter().any(|ending| word.ends_with(ending))
            && !word.ends_with("and")
}

fn turns_to_now(words: &[Word], at: usize) -> bool {
    let opens = words[at].before != Gap::Space
        || matches!(words[at].folded.as_str(), "so" | "but" | "also" | "aber")
        || words.get(at.wrapping_sub(1)).is_some_and(|before| matches!(before.folded.as_str(), "so" | "but"));
    opens && NOW.iter().any(|phrase| stands(words, at, phrase) > 0)
}

impl Listener<'_> {
    /// Steps over a word of what is told of a film that was, of which only children who watch and their ages are heard.
    /// False if none is told here.
    pub(in super::super) fn pass_told(&mut self) -> bool {
        let Some(told) = self.told.iter().find(|told| told.contains(&self.at)).cloned() else { return false };
        if self.praise_follows(told.end) || self.follows(told.end, NEVER_AGAIN) {
            self.told.retain(|other| *other != told);
            return false;
        }
        let from = self.at;
        if self.told_age(told.end) {
            return true;
        }
        let (role, used) = match self.index.longest(&self.words[from..]) {
            Some((role, used)) => (Some(role), used),
            None => (None, 1),
        };
        self.at = (from + used).min(told.end.max(from + 1));
        if let Some(Role::Means(senses)) = role {
            self.told_grim |= is_grim(senses);
            if children(senses) {
                self.mean(senses, from);
            }
        }
        self.part();
        self.waved = true;
        true
    }

    /// "Last time was awful, the kids are 4 and 6": hears the age of a child that is told here, before the word `end`.
    pub(in super::super) fn told_age(&mut self, end: usize) -> bool {
        let from = self.at;
        let follows_was = |from: usize| {
            let before = from.checked_sub(1).and_then(|at| self.words.get(at));
            before.is_some_and(|before| matches!(before.folded.as_str(), "was" | "were" | "war" | "waren"))
        };
        let stated =
            self.index.quantity(self.words.get(from..end).unwrap_or_default()).filter(|(constraint, _)| {
                match constraint {
                    // "The last film was five years old."
                    Constraint::Kids { .. } => self.child_before(from) || !follows_was(from),
                    Constraint::Newest { .. } => self.child_before(from),
                    _ => false,
                }
            });
        if let Some((constraint, used)) = stated {
            self.at += used;
            self.number(from, constraint);
        } else if let Some(age) = self.age().filter(|age| *age <= LAST_CHILD_YEAR) {
            self.at += 1;
            self.child = Some(from);
            self.chip(from, Heard::Must { constraint: Constraint::Kids { age } }, Meant::Said);
        } else {
            return false;
        }
        self.waved = true;
        true
    }
}
