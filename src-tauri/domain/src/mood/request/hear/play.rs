//! What a phrase does: means something, turns, likens, weighs. Owns which step each role takes and where a scope opens;
//! refuses to take the longer ones itself.

use super::super::language::{Over, Role, Sense};
use super::super::words::Gap;
use super::super::{Constraint, Heard};
use super::mean::{Sort, sort};
use super::{Listener, REACH, Scope};

/// How much more than what it is made out of something is wanted.
const INSISTED: f32 = 1.4;
/// How far behind a "different from" the last evening may stand, in words.
const LATELY: usize = 4;

impl Listener<'_> {
    pub(super) fn play(&mut self, role: Role, from: usize) {
        match role {
            Role::Means(senses) => self.mean(senses, from),
            Role::Weigh(_) | Role::Too if self.soften() => {}
            Role::Too if self.restates() => {}
            // "Too sad for me, that one", "hated Interstellar, too long and too clever".
            // "Too cute, that film, more like that" complains of nothing.
            Role::Too
                if from == 0 && !self.praise_follows(self.at)
                    || self.words[from].before == Gap::Comma && self.complains()
                    || self.is_found_too(from) =>
            {
                self.open(Over::NotToo, from);
            }
            Role::Weigh(_) if self.compared_back(from) => self.turn_back(Over::NotToo),
            Role::Weigh(weight) => self.boost = Some((weight, from)),
            Role::And => {
                if let Some(scope) = &mut self.scope {
                    scope.and = scope.held.is_some();
                }
                self.go_on();
            }
            Role::Or => self.go_on(),
            Role::Ask if self.goes_under_not(from) => self.bridge(),
            // "Korkunç bir film olmasın."
            Role::Turn if self.words[from].folded == "bir" && self.is_turned_back() => {}
            // "Gruselig bitte nicht."
            Role::Turn if self.please_not(from) => {
                self.at += 1;
                if !self.like_turned_back(from) {
                    self.turn_back(Over::Not);
                }
            }
            // "Ghosts but daft": daft above all.
            Role::Turn if self.describes_what_scares(from) => {
                self.part();
                self.boost = Some((INSISTED, from));
            }
            // "Scary no, something funny yes".
            Role::Turn if self.refuses_and_turns(from) => self.turn_back(Over::Not),
            Role::Turn | Role::Ask => {
                if matches!(self.words[from].folded.as_str(), "i" | "id" | "ich" | "ben") {
                    self.own_wish = self.caught.len();
                }
                self.part();
            }
            Role::Won => self.won(),
            // "Less violence more laughs", "less talking more shooting".
            Role::More if self.scope.is_some_and(Scope::reached_something) => self.part(),
            // "Romantic but not like, screaming romance."
            Role::Like | Role::OppositeOf if self.paused() || self.is_simile(from) => {}
            // "Laugh like mad" and "like Mad Max".
            Role::Filler if self.words[from].folded == "like" && self.known_name(from + 1).is_some() => {
                self.at = from + 1;
                self.like(from, self.scope.is_some_and(|scope| scope.over != Over::NoMatter));
            }
            // "So ein kranker Film wie Oldboy" is like what follows the "wie".
            Role::Like if self.likens_later(from) => {}
            Role::Like => self.like(from, self.scope.is_some_and(|scope| scope.over != Over::NoMatter)),
            Role::OppositeOf if self.likens() => self.like(from, true),
            // "More like Arrival than Transformers."
            Role::Than if self.liked_before(from) && self.likens() => self.like(from, true),
            Role::Than | Role::As if self.likens_film() => self.like_compared(role, from),
            Role::Than if self.likens() => self.at = self.name_end(),
            Role::Than | Role::As => self.compare(role == Role::Than, from),
            Role::Not if self.answers_no(from) && self.people_turned_back(from) => {}
            Role::Filler
                if self.words[from].folded == "hayir"
                    && self.answers_no(from)
                    && self.people_turned_back(from) => {}
            Role::Not | Role::NotToo if self.asks_with_not(from) => self.part(),
            Role::Not if self.ends_in_not(from) => self.turn_back(Over::Not),
            Role::Not => self.open(Over::Not, from),
            Role::Neither if self.neither || self.nor_follows() => {
                self.neither = true;
                self.open(Over::Not, from);
            }
            // "Last week's was so creepy, more like that."
            Role::NotToo if self.words[from].folded == "was" && self.praise_follows(self.at) => {}
            Role::NotToo if self.clause_ends() && self.within(from) => {}
            Role::NotToo => self.open(Over::NotToo, from),
            Role::EnoughOf if self.had_enough_of_it() => {}
            // "Hab den ganzen leichten Kram satt."
            Role::EnoughOf | Role::Filler if self.has_enough(from) => self.turn_back(Over::Enough),
            Role::EnoughOf => self.open(Over::Enough, from),
            // "Different from last time": different, and not its opposite.
            Role::OppositeOf if self.differs_from_lately(from) => self.open(Over::Not, from),
            Role::OppositeOf => self.open(Over::Opposite, from),
            Role::Was => self.open(Over::Past, from),
            Role::NoMatter => self.open(Over::NoMatter, from),
            Role::Back(Over::Not) if self.refuses_nothing() => self.part(),
            Role::Back(Over::Not) if self.only_foretells(from) => self.at = from + 1,
            Role::Back(Over::Not) if self.like_turned_back(from) || self.asks_why_not_to_be(from) => {}
            Role::Back(Over::Not) if self.people_turned_back(from) || self.name_turned_back(from) => {
                self.spouse_dislikes();
            }
            Role::Back(Over::NotToo) if self.said.is_empty() && self.within(from) => {}
            // "Güldürsün yeter": that is enough to ask for.
            Role::Back(Over::Enough) if self.suffices(from) => self.part(),
            Role::Back(Over::Enough) if self.enough_of_that(from) => {}
            Role::Back(Over::Enough) if self.enough_of_what_follows(from) => self.open(Over::Enough, from),
            Role::Back(Over::NoMatter) if self.only_agrees(from) => {}
            // "Something tense is fine": that will do.
            Role::Back(Over::NoMatter) if self.something_will_do() => self.part(),
            Role::Back(over) => self.turn_back(over),
            Role::Away if !self.are_gone(from) => {}
            Role::Away => {
                self.grown();
                self.they_are_away(from);
            }
            Role::Child => self.child = Some(self.at - 1),
            // "Murder, but make it cosy": cosy above all.
            Role::LikeBack if self.words[from..self.at].iter().any(|word| word.folded == "make") => {
                self.part();
                self.boost = Some((INSISTED, from));
            }
            Role::Too
            | Role::More
            | Role::Clause
            | Role::Aside
            | Role::Filler
            | Role::LikeBack
            | Role::Neither => {}
        }
    }

    /// Whether the words from `from` on only say that something differs from the last evening.
    fn differs_from_lately(&self, from: usize) -> bool {
        let differs = self.words[from..self.at].iter().any(|word| word.folded == "different");
        let strongly = self.words[from..self.at]
            .iter()
            .any(|word| matches!(word.folded.as_str(), "completely" | "very" | "as" | "totally"));
        let ahead = self.at..self.words.len().min(self.at + LATELY);
        let lately = |at: usize| {
            matches!(self.index.longest(&self.words[at..]), Some((Role::Means([Sense::Lately]), _)))
        };
        differs
            && !strongly
            && ahead.take_while(|&at| at == self.at || self.words[at].before == Gap::Space).any(lately)
    }

    /// Whether the "please" at `from` and the "not" here close the clause right after something was said.
    fn please_not(&self, from: usize) -> bool {
        let closed = self.words.get(self.at + 1).is_none_or(|next| next.before != Gap::Space);
        let not =
            self.words.get(self.at).is_some_and(|word| word.folded == "nicht" && word.before == Gap::Space);
        closed
            && not
            && self.words[from].folded == "bitte"
            && (self.said.last().is_some_and(|said| said.to == from) || self.liked_before(from))
    }

    /// Whether what was said last is what an asking "something" stands before.
    fn something_will_do(&self) -> bool {
        let Some(said) = self.said.last().filter(|said| sort(said.senses) != Sort::Other) else {
            return false;
        };
        let before = said.from.checked_sub(1).and_then(|at| self.words.get(at));
        before
            .is_some_and(|before| matches!(before.folded.as_str(), "something" | "summat" | "was" | "etwas"))
    }

    /// Whether a word that turns back what was said stands here.
    fn is_turned_back(&self) -> bool {
        let next = self.words.get(self.at).filter(|next| next.before == Gap::Space);
        next.is_some() && matches!(self.index.longest(&self.words[self.at..]), Some((Role::Back(_), _)))
    }

    /// Makes a "not" that nothing stood under yet a "not too"; false if there is none.
    pub(super) fn soften(&mut self) -> bool {
        match &mut self.scope {
            Some(scope) if scope.over == Over::Not && scope.held.is_none() => {
                scope.over = Over::NotToo;
                true
            }
            _ => false,
        }
    }

    /// Whether the clause that begins here with a "too" says what was wrong with a film named right before.
    fn complains(&self) -> bool {
        let unlike = |one: &super::Caught| {
            matches!(
                one.chip.heard,
                Heard::Unlike { .. } | Heard::Must { constraint: Constraint::NotNamed { .. } }
            )
        };
        self.scope.is_none() && self.caught.last().is_some_and(unlike)
    }

    /// "Too long and too clever": a "too" after the "and" goes on to things of any sort; false if there is no such "and".
    pub(super) fn restates(&mut self) -> bool {
        match &mut self.scope {
            Some(scope) if scope.over == Over::NotToo && scope.and => {
                scope.and = false;
                true
            }
            _ => false,
        }
    }

    /// Goes on under the "not" before a verb of asking.
    pub(super) fn bridge(&mut self) {
        if let Some(scope) = &mut self.scope {
            scope.bridged = true;
        }
    }

    pub(super) fn open(&mut self, over: Over, from: usize) {
        self.close_said();
        self.scope = Some(Scope { over, from, reach: REACH, held: None, bridged: false, and: false });
    }
}
