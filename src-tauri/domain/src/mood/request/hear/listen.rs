//! Words one after the other: what each begins, be it a film, a person, a number or a phrase. Owns their order, the end of
//! what was said and what a number says; refuses to know what a phrase does (`play` does).

use super::super::language::senses::MEMORIES;
use super::super::language::{Over, Role};
use super::super::words::Gap;
use super::super::{Constraint, Heard};
use super::mean::flip;
use super::stand::Meant;
use super::vocabulary::LAST_CHILD_YEAR;
use super::{EMPHASIS, Listener, Scope};

impl Listener<'_> {
    pub(super) fn listen(&mut self) {
        while let Some(word) = self.words.get(self.at) {
            if let Some(used) = self.answered_no() {
                self.at += used;
                self.turn_back(Over::Not);
                continue;
            }
            // "Sakın korku filmi açma."
            if self.warns() {
                self.at += 1;
                continue;
            }
            if self.joined_free() {
                self.at += 1;
                self.turn_back(Over::Not);
                continue;
            }
            if let Some(used) = self.wearies() {
                self.at += used;
                self.turn_back(Over::Not);
                continue;
            }
            if let Some(end) = self.reason() {
                self.reasons_until = end;
            }
            if self.pass_told() || self.pass_sorrow() {
                continue;
            }
            if self.points_back() || self.bored_by_it() || self.is_a_chance() {
                continue;
            }
            let goes_on = || self.list_goes_on() || self.clause_goes_on();
            if self.waved_off_by_its_echo() || self.lists_harm() {
                self.go_on();
            } else if word.before == Gap::Stop || word.before == Gap::Comma && !goes_on() {
                self.part();
            }
            if self.hears_judged() || self.hears_series() {
                continue;
            }
            let rest = &self.words[self.at..];
            let from = self.at;
            if let Some(end) = self.only_others_like() {
                self.unlike_film(end);
            } else if let Some(end) = self.only_others_hate() {
                self.part();
                self.like_film(end);
            } else if let Some(end) = self
                .changed_film()
                .or_else(|| self.praised_film())
                .or_else(|| self.likened_film())
                .or_else(|| self.preferred_film())
            {
                self.like_film(end);
            } else if let Some(end) = self.disliked_film().or_else(|| self.spoiled_film()) {
                self.unlike_film(end);
            } else if let Some((end, until)) = self.harmed_by_film() {
                self.unlike_film(end);
                self.pass_harm(until);
            } else if let Some((end, after)) = self.liked_film() {
                self.like_film(end);
                (self.at, self.judged_until) = (after, after);
            } else if let Some((end, after)) = self
                .film_again()
                .or_else(|| self.asked_in_turkish())
                .or_else(|| self.asked_in_german())
                .or_else(|| self.put_on())
            {
                self.film_itself(end, after);
            } else if self.hears_mentioned() {
                continue;
            } else if let Some((all, used)) = self.siblings() {
                for person in all {
                    self.at = from;
                    self.name_person(person, used);
                }
            } else if let Some((person, used)) = self.person() {
                self.name_person(person, used);
            } else if self.refuses_that_one() {
                continue;
            } else if let Some(end) = self.refused_name() {
                self.refuse_name(end);
            } else if let Some(name) = self.names.iter().find(|name| name.start == from).copied() {
                self.named(name);
            } else if self.echoes()
                || self.hears_unsaid()
                || self.hears_chore()
                || self.looks_at_nature()
                || self.looks_back()
            {
                continue;
            } else if let Some(used) = self.grown_age() {
                self.pass_grown(used);
            } else if let Some((constraint, used)) = self.index.quantity(rest) {
                self.at += used;
                self.number(from, constraint);
            } else if let Some(age) = self.age() {
                self.at += 1;
                if age > LAST_CHILD_YEAR {
                    self.grown();
                    continue;
                }
                self.child = Some(from);
                self.chip(from, Heard::Must { constraint: Constraint::Kids { age } }, Meant::Said);
            } else if self.emphasis() {
                self.at += 1;
                self.boost = Some((EMPHASIS, from));
            } else if let Some(weight) = self.lightly() {
                self.at += 1;
                self.boost = Some((weight, from));
            } else if self.joins_a_number() {
                self.at += 1;
                self.part();
            } else if let Some((role, used)) = self.phrase_here() {
                self.at += used;
                self.play(role, from);
            } else if let Some(senses) = self.un() {
                self.at += 1;
                self.unlike(senses, from);
            } else {
                self.pass();
                self.at += 1;
                self.scope = self.scope.and_then(Scope::weaker);
            }
        }
        self.opposite_of_grim();
        // "We don't mind" that nothing follows is a wish of its own.
        if let Some(scope) = self.scope.filter(|scope| scope.over == Over::NoMatter && scope.held.is_none())
            && self.caught.is_empty()
        {
            self.chip(scope.from, Heard::Surprise, Meant::Said);
        }
    }

    /// What was said ends here.
    pub(super) fn part(&mut self) {
        (self.scope, self.boost) = (None, None);
        self.close_said();
    }

    /// Nothing said so far is turned back by what follows, unless it points back.
    pub(super) fn close_said(&mut self) {
        if !self.said.is_empty() {
            self.said_last = std::mem::take(&mut self.said);
        }
    }

    pub(super) fn number(&mut self, from: usize, constraint: Constraint) {
        let over = self.scope.map(|scope| scope.over);
        // "Our daughter, five years old at most."
        let constraint = match constraint {
            Constraint::Newest { years } if years <= LAST_CHILD_YEAR && self.child_before(from) => {
                Constraint::Kids { age: years }
            }
            other => other,
        };
        if over == Some(Over::NoMatter) {
            // "I don't care if it's three hours."
            self.waved = true;
            return self.part();
        }
        if matches!(constraint, Constraint::EndBy { .. }) && self.bed_before_film(from) {
            self.grown();
            self.waved = true;
            return self.part();
        }
        if self.went_by(from, &constraint) {
            self.waved = true;
            if matches!(constraint, Constraint::Kids { .. })
                && (self.is_remembered(from)
                    || self.words.get(self.at).is_some_and(|next| next.folded == "again"))
            {
                self.mean(MEMORIES, from);
            }
            return self.part();
        }
        // "Three hours is no bother", "over two hours is fine", and not "under two hours is fine".
        let allows = match constraint {
            Constraint::AtMostMinutes { .. } => {
                self.no_limit(from) && self.clause_before(from).last() != Some(&"bis")
            }
            Constraint::AtLeastMinutes { .. } => true,
            _ => false,
        };
        if allows
            && let Some((Role::Back(Over::NoMatter), used)) = self.index.longest(&self.words[self.at..])
            && self.words[self.at].before == Gap::Space
        {
            self.at += used;
            self.waved = true;
            return self.part();
        }
        // "The last one was three hours", "sat through a three-hour weepie last night".
        if matches!(constraint, Constraint::AtMostMinutes { .. })
            && ((over == Some(Over::Past) || self.was_so_long(from)) && self.no_limit(from)
                || self.asleep_after(from))
        {
            self.waved = true;
            return;
        }
        let too_long = matches!(constraint, Constraint::AtLeastMinutes { .. }) && self.is_too_long(from);
        let refused = over == Some(Over::Not) || too_long;
        // "No three-hour epics": what is refused is as long as that.
        if refused && matches!(constraint, Constraint::AtMostMinutes { .. }) && self.describes_refused(from) {
            self.waved = true;
            return;
        }
        let constraint = match constraint {
            // "No films under an hour", "no horror under two hours".
            Constraint::AtMostMinutes { minutes } if refused && self.under(from) => {
                Constraint::AtLeastMinutes { minutes }
            }
            _ if refused => flip(constraint),
            _ => constraint,
        };
        if matches!(constraint, Constraint::Kids { .. }) {
            self.child = Some(self.at - 1);
        }
        self.chip(self.start(from), Heard::Must { constraint }, Meant::Said);
        self.scope = None;
        self.said.clear();
    }
}
