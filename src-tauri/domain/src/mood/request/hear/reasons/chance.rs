//! What somebody who is away cannot stand, and is now the chance to watch: "he hates romance, so now's my chance", and what somebody
//! boasts of: "he can't be scared, prove him wrong". Owns turning such a refusal into a wish; refuses to know who is away
//! (`people` does).

use super::super::super::words::Gap;
use super::super::super::{Constraint, Heard};
use super::super::Listener;
use super::super::stand::Meant;
use super::super::vocabulary::{has, stands};

/// What says whose chance it is, and how far before the chance it begins, in words.
const BEGINS: &str = "so nows now this thats tonights todays its heres here finally";
const FAR: usize = 5;

impl Listener<'_> {
    /// Turns into wishes what was refused right before a "so now's my chance" that begins here. False if none does.
    pub(in super::super) fn is_a_chance(&mut self) -> bool {
        let rest = &self.words[self.at..self.words.len().min(self.at + FAR)];
        let begins = self.at > 0 && rest.first().is_some_and(|word| has(BEGINS, &word.folded));
        let chance = rest.windows(2).position(|pair| {
            has("my our", &pair[0].folded) && pair[1].folded == "chance" && pair[1].before == Gap::Space
        });
        let chance = chance.filter(|_| begins).map(|chance| chance + 2);
        let Some(used) = chance.or_else(|| self.proves_wrong()) else { return false };
        let kept =
            self.caught.iter().rposition(|one| !is_refusal(&one.chip.heard)).map_or(0, |last| last + 1);
        let refused: Vec<Heard> = self.caught.drain(kept..).map(|one| one.chip.heard).collect();
        let from = self.at;
        self.at += used;
        for heard in refused.iter().filter_map(wished) {
            self.chip(from, heard, Meant::Said);
        }
        self.part();
        self.waved = true;
        true
    }

    /// "Prove him wrong": how many words dare to show somebody what they say they cannot feel.
    fn proves_wrong(&self) -> Option<usize> {
        let phrase = |whom: &str| stands(self.words, self.at, &format!("prove {whom} wrong"));
        "him her them me us".split(' ').map(phrase).find(|used| *used > 0).filter(|_| !self.caught.is_empty())
    }
}

fn is_refusal(heard: &Heard) -> bool {
    wished(heard).is_some() || matches!(heard, Heard::Must { constraint: Constraint::Without { .. } })
}

/// What whoever refuses this keeps others from.
fn wished(refused: &Heard) -> Option<Heard> {
    match refused {
        Heard::Not { mood } | Heard::EnoughOf { mood } | Heard::NotTooMuch { mood } => {
            Some(Heard::Wants { mood: *mood, weight: 1.0 })
        }
        Heard::Must { constraint: Constraint::NotGenre { genre } } => Some(Heard::Genre { genre: *genre }),
        _ => None,
    }
}
