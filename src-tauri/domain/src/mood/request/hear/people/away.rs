//! Children who are away, asleep or grown up: "the kids? they're at their nan's". Owns that nobody chooses for them then; refuses
//! whoever else is away: "my wife has a cold so she's in bed".

use super::super::super::language::{Over, Role};
use super::super::super::words::{Gap, Word};
use super::super::super::{Constraint, Heard};
use super::super::ahead::children;
use super::super::stand::{Caught, Meant};
use super::super::vocabulary::{KIN, YOUNG, has};
use super::super::{Listener, Said};

/// Who else is spoken of beside those of `KIN`.
const OTHERS: &str = "hubby missus partner fiance fiancee nanny babysitter sitter neighbour granddad grandparents nanna mom mam \
    mummy daddy stepdad stepmum bloke fella everyone everybody dog cat";
/// How far behind the children it is said until when they are there, in words: "kids here till eight".
const UNTIL_WORDS: usize = 2;
const UNTIL: &[&str] = &["till", "til", "until"];
/// How somebody goes who need be gone from nowhere, by the last word of it, and what may follow: "left for camp".
const GOING: [(&str, &str); 5] = [
    (
        "left gitti gittiler gegangen",
        "at for already this today earlier early yesterday hours so then und also artik zaten",
    ),
    ("home", "at already this today earlier early with so after then and"),
    (
        "cancelled coming come it abgesagt nicht",
        "after tonight today any anymore now so because and then heute",
    ),
    ("upstairs oben", "on in with gaming playing watching doing asleep so and und am im"),
    ("sleep", "so and finally now at then"),
];
/// What may stand between the children and where they went.
const JUST: &str =
    "have has had just both all already finally now are is sind ist schon beide alle off hat haben";
/// What stands before children for whom something is asked, and before what did not happen yet.
const FOR_THEM: &str = "for with to fur mit keep entertain party";
const NOT_YET: &str = "not havent hasnt never if once when until till";
/// How far behind "left" an "ago" may stand, in words.
const AGO: usize = 5;

impl Listener<'_> {
    /// The children spoken of are not there, or are none any more: "my daughter turned 30".
    pub(in super::super) fn grown(&mut self) {
        if self.said.last().is_some_and(|said| children(said.senses)) {
            self.turn_back(Over::NoMatter);
            self.child = None;
        }
    }

    /// "The kids left an hour ago", and not "the kids left their toys": whether the words from `from` up to here say of the
    /// children spoken of right before, for whom nothing is asked, that they are gone.
    pub(in super::super) fn are_gone(&self, from: usize) -> bool {
        let word = |at: usize| self.words.get(at).map_or("", |word| word.folded.as_str());
        let last = word(self.at - 1);
        // "Wir sind mit den Kindern bei meinen Eltern", "die Kinder und ich sind bei Oma".
        let with = |said: &Said| {
            self.words[said.from..said.to].iter().any(|word| word.folded == "mit")
                || self.words[said.to..from].iter().any(|word| has("ich wir", &word.folded))
        };
        if has("bei beim bim bi", word(from)) && self.said.last().is_some_and(with) {
            return false;
        }
        let Some((_, follows)) = GOING.iter().find(|(going, _)| has(going, last)) else { return true };
        let Some(said) = self.said.last().filter(|said| children(said.senses)) else { return false };
        let right_before = self.words[said.to..from].iter().all(|word| has(JUST, &word.folded));
        let before = said.from.checked_sub(1).map_or("", word);
        let ago = || (self.at + 1..self.at + AGO).any(|at| word(at) == "ago");
        let closes = self.words.get(self.at).is_none_or(|next| next.before != Gap::Space)
            || has(follows, word(self.at))
            || matches!(word(self.at), "a" | "an" | "half" | "about") && ago();
        // "We got the baby to sleep", and not "a film to get the baby to sleep".
        let got = last != "sleep"
            || before == "got" && !self.clause_before(said.from).iter().any(|word| has(NOT_YET, word));
        let asked = self.words[said.from..said.to].iter().any(|word| has(FOR_THEM, &word.folded));
        right_before && closes && got && !asked && !has(FOR_THEM, before)
    }

    /// "Kids go to bed at 8, then a thriller": whether the hour that was read from the word `from` is when the children
    /// leave, before the film begins.
    pub(in super::super) fn bed_before_film(&self, from: usize) -> bool {
        let said = self.said.last().is_some_and(|said| children(said.senses) && said.to == from);
        let bed = |word: &str| {
            matches!(word, "bed" | "sleep") || word.starts_with("yat") || word.starts_with("uyu")
        };
        let bed = self.words[from..self.at].iter().any(|word| bed(&word.folded));
        let then = (self.at..self.words.len().min(self.at + 2)).any(|at| {
            matches!(
                self.words[at].folded.as_str(),
                "then" | "afterwards" | "sonra" | "sonrasinda" | "ardindan"
            )
        });
        said && bed && then
    }

    /// "All summer of that with the kids, they're at their dad's": the children spoken of before are away, where they are
    /// who was spoken of last.
    pub(in super::super) fn they_are_away(&mut self, from: usize) {
        let Some(who) = from.checked_sub(1).filter(|_| self.child.is_some()) else { return };
        if self.words.get(from).is_none_or(|word| word.before != Gap::Space) {
            return;
        }
        let before = &self.words[..who];
        let is_in = |word: &Word, list: &[&str]| list.contains(&word.folded.as_str());
        let somebody_else = before.iter().rposition(|word| is_in(word, KIN) || has(OTHERS, &word.folded));
        let children = (0..who).rev().find(|at| self.speaks_of_children(*at));
        let last = somebody_else.is_none() || children > somebody_else;
        let several = before.iter().any(|word| is_in(word, &YOUNG));
        match self.words[who].folded.as_str() {
            "theyre" if last => {
                self.children_leave(children);
                self.caught.retain(|one| !is_kids(one));
            }
            "shes" | "hes" if last && !several => self.one_child_leaves(),
            _ => return,
        }
        self.child = None;
        self.waved = true;
    }

    fn speaks_of_children(&self, at: usize) -> bool {
        let pronoun = matches!(self.words[at].folded.as_str(), "theyre" | "shes" | "hes");
        let rest = &self.words[at..];
        !pronoun
            && match self.index.longest(rest) {
                Some((Role::Child, _)) => true,
                Some((Role::Means(senses), _)) => children(senses),
                _ => matches!(self.index.quantity(rest), Some((Constraint::Kids { .. }, _))),
            }
    }

    /// "Kids here till eight, then they're in bed": the hour is theirs and not that of the film.
    fn children_leave(&mut self, children: Option<usize>) {
        let Some(children) = children else { return };
        let after = self.words[children + 1..].iter().take(UNTIL_WORDS);
        let mut theirs = after.take_while(|word| word.before == Gap::Space);
        if theirs.any(|word| UNTIL.contains(&word.folded.as_str())) {
            let until = |one: &Caught| {
                matches!(one.chip.heard, Heard::Must { constraint: Constraint::EndBy { .. } })
                    && one.phrase.split(' ').next().is_some_and(|first| UNTIL.contains(&first))
            };
            self.caught.retain(|one| !until(one));
        }
    }

    /// The child whose age was told last, or the only one there is.
    fn one_child_leaves(&mut self) {
        match self.caught.iter().rposition(|one| is_kids(one) && one.meant == Meant::Said) {
            Some(last) => {
                self.caught.remove(last);
                if !self.caught.iter().any(|one| is_kids(one) && one.meant == Meant::Said) {
                    self.caught.retain(|one| !is_kids(one));
                }
            }
            None => self.caught.retain(|one| !is_kids(one)),
        }
    }
}

pub(in super::super) fn is_kids(one: &Caught) -> bool {
    matches!(one.chip.heard, Heard::Must { constraint: Constraint::Kids { .. } })
}
