//! Refusals that point back at what was said before them: "docs put us to sleep, so none please", "bei Dokus schlafen wir ein, also
//! keine", "davon bitte keinen". Owns when a clause does nothing else and what it refuses, and films of a kind that bore somebody;
//! refuses what a refusal says of its own words (`play` does) and how Turkish says so (`wearies`).

mod tongue;

use super::super::vocabulary::{JOINS, KIN, YOUNG, has};
use std::ops::Range;

use super::super::super::language::{Over, Role, Sense};
use super::super::super::words::Gap;
use super::super::super::{Constraint, Heard};
use super::super::films::names::capital;
use super::super::mean::is_grim;
use super::super::mean::{Sort, mean, meant, sort};
use super::super::past::judged::Judging;
use super::super::{Listener, Said};
use tongue::Tongue;

/// What says in German that a film was too much: what opens it, that it was, for whom, of what, and what may close it.
const TOO_MUCH_OPENS: &str = "das des dat der die";
const TOO_MUCH_WAS: &str = "war wars ist isch is woa";
const TOO_MUCH_FOR: &str = "uns mir us ons ihr ihm ihnen den dem der kindern kleinen oma opa dann doch einfach echt viel ein bisschen \
    bissl etwas leider fast aber";
const TOO_MUCH: &str = "viel vui vil heftig krass hart arg schwer wild";
const TOO_MUCH_CLOSES: &str = "gsi gwen gwesn gewesen fur uns mich";

/// What tells that films were seen.
const SEEN: &str = "izledik izledim izlendi gorduk gordum seyrettik gesehen geschaut geguckt hatten gab war waren wars woche";

impl Listener<'_> {
    /// Hears a clause that begins here and refuses what was said before it. False if there is none.
    pub(in super::super) fn points_back(&mut self) -> bool {
        let Some(end) = self.pointing_until() else { return false };
        let refused = self.pointed_at();
        let said = if self.said.is_empty() { self.said_last.clone() } else { self.said.clone() };
        self.at = end;
        // "Kriegsfilme deprimieren mich, also keine": nor is it wished for what they do.
        for said in said.iter().filter(|said| is_grim(said.senses)) {
            self.forget(said);
        }
        self.take_back(&refused, Over::Not);
        self.part();
        self.said_last = refused;
        self.waved = true;
        true
    }

    /// "I'm sick of them": has had enough of what was said before. False if these words point at nothing.
    pub(in super::super) fn had_enough_of_it(&mut self) -> bool {
        let Some(tongue) = Tongue::of(self.index) else { return false };
        let word = |at: usize| self.words.get(at).filter(|word| word.before == Gap::Space);
        let points = word(self.at).is_some_and(|word| has(tongue.it, &word.folded));
        let goes_on = word(self.at + 1).is_some_and(|word| {
            let one = word.folded.as_str();
            !(JOINS.contains(&one)
                || has(tongue.hence, one)
                || has(tongue.kindly, one)
                || has(tongue.no_more, one))
        });
        let refused = self.pointed_at();
        if !points || goes_on || refused.is_empty() {
            return false;
        }
        self.at += 1;
        self.take_back(&refused, Over::Enough);
        self.part();
        self.waved = true;
        true
    }

    /// "Drei Krimis diese Woche, das reicht jetzt", "üç gerilim izledik, yeter artık": has had enough of what the clause before told that
    /// people saw. False if the words from `from` up to here say so of something else.
    pub(in super::super) fn enough_of_that(&mut self, from: usize) -> bool {
        let ends = self.words.get(self.at).is_none_or(|next| next.before != Gap::Space);
        let alone = ends
            && (self.words[from].before != Gap::Space || !self.said.iter().any(|said| is_taste(said.senses)));
        let seen = |at: usize| {
            let word = &self.words[at].folded;
            has(SEEN, word) || self.index.number(word).is_some_and(|number| number >= 2.0)
        };
        let refused = self.pointed_at();
        if !alone || refused.is_empty() || !(0..from).any(seen) {
            return false;
        }
        self.take_back(&refused, Over::Enough);
        self.part();
        self.waved = true;
        true
    }

    /// Turns what was said into what is refused, or had enough of.
    fn take_back(&mut self, refused: &[Said], over: Over) {
        for said in refused {
            self.forget(said);
        }
        for said in refused {
            for &sense in said.senses {
                for heard in mean(sense, Some(over), 1.0) {
                    let meant = meant(sense, Some(over), &heard);
                    self.chip(said.from, heard, meant);
                }
            }
        }
    }

    /// "Bei Dokus schlafen wir immer ein", "westerns bore Dad": turns back the kind of film that was just said and that somebody here
    /// sleeps at or is bored by. False if none is.
    pub(in super::super) fn bored_by_it(&mut self) -> bool {
        let Some(tongue) = Tongue::of(self.index).filter(|_| self.scope.is_none()) else { return false };
        let Some(said) = self.said.last().copied().filter(|said| is_taste(said.senses)) else { return false };
        let ends = |at: usize| {
            let word = &self.words[at];
            word.before != Gap::Space || has(tongue.then, &word.folded)
        };
        let end = (self.at + 1..self.words.len()).find(|&at| ends(at)).unwrap_or(self.words.len());
        let start = (0..=self.at).rev().find(|&at| self.words[at].before != Gap::Space).unwrap_or(0);
        let any =
            |words: Range<usize>, list: &str| self.words[words].iter().any(|word| has(list, &word.folded));
        // "Eine Doku, bei der wir nicht einschlafen" describes what is asked for.
        let describes = matches!(self.index.longest(&self.words[start..]), Some((Role::Clause, _)));
        if start > said.from || describes || any(start..said.from, tongue.asks) {
            return false;
        }
        let drops_off = || {
            end == self.at + 1
                && has(tongue.off, &self.words[self.at].folded)
                && any(start..end, tongue.sleeps)
                && !any(start..end, tongue.gladly)
        };
        let bores = said.to == self.at && self.bores(tongue, end) && !self.closes_with_praise(end);
        if !bores && !drops_off() {
            return false;
        }
        let told = self.at;
        self.at = end;
        self.turn_back(Over::Not);
        // "Horror scares the kids" tells who is there.
        self.at = told;
        while self.at < end {
            self.step_over_told(end);
        }
        true
    }

    /// Whether the words from here up to `end` tell what films of a kind do to who wants none.
    fn bores(&self, tongue: &Tongue, end: usize) -> bool {
        let whom = |at: &usize| {
            let word = &self.typed[*at];
            let name = || *at > self.at && self.index.is_english() && capital(self.text, word);
            let kin = [KIN, &YOUNG].iter().any(|list| list.contains(&word.folded.as_str()));
            has(tongue.whom, &word.folded) || kin || name() || self.is_child(*at)
        };
        let told: Vec<&str> =
            (self.at..end).filter(|at| !whom(at)).map(|at| self.typed[at].folded.as_str()).collect();
        let Some((verb, rest)) = told.split_first() else { return false };
        let rest = rest.join(" ");
        // "Krieg ist uns zu brutal", "Liebesfilme sind mir zu kitschig".
        let us = self.typed[self.at..end].iter().any(|word| has("uns mir ihr ihm ihnen", &word.folded));
        if self.index.is_german() && has("ist sind", verb) && us && rest.starts_with("zu ") {
            return true;
        }
        let found = Judging::of(self.index)
            .is_some_and(|judging| has(judging.found, verb) && has(judging.bad, &rest));
        found || tongue.bores.iter().any(|(verbs, rests)| has(verbs, verb) && rests.contains(&rest.as_str()))
    }

    /// Up to where a clause that begins here only refuses what was said before, if it does.
    fn pointing_until(&self) -> Option<usize> {
        let tongue = Tongue::of(self.index).filter(|_| self.at > 0)?;
        let here = self.words[self.at].folded.as_str();
        let points = has(tongue.opens, here) || tongue.such_a(self.words, self.at);
        if self.words[self.at].before == Gap::Space && !(points && self.scope.is_none()) {
            return None;
        }
        if let Some(until) = self.too_much_until().filter(|_| !self.pointed_at().is_empty()) {
            return Some(until);
        }
        // "Noch keinen", "ich nicht" point at nothing.
        let (until, pointed) = self.refusal_from(self.at, self.is_answer(self.at))?;
        (pointed && (!self.pointed_at().is_empty() || self.sorrow_before())).then_some(until)
    }

    /// "Das war uns zu viel", "des war z vui": up to where a German clause that begins here says that what was told was too much.
    fn too_much_until(&self) -> Option<usize> {
        let word = |at: usize| self.words.get(at).map_or("", |word| word.folded.as_str());
        let past = |at: usize, list: &str| {
            let may_be = |at: &usize| self.words.get(*at).is_some_and(|word| word.before == Gap::Space);
            (at..).take_while(|at| may_be(at) && has(list, word(*at))).count() + at
        };
        let opens = self.index.is_german() && has(TOO_MUCH_OPENS, word(self.at));
        let was = past(self.at + 1, TOO_MUCH_WAS);
        let too = past(was, TOO_MUCH_FOR);
        let much = too + 1;
        let end = past(much + 1, TOO_MUCH_CLOSES);
        let closed = self.words.get(end).is_none_or(|next| next.before != Gap::Space);
        let says = was > self.at + 1 && has("zu z", word(too)) && has(TOO_MUCH, word(much));
        (opens && says && closed).then_some(end)
    }

    /// Up to where the clause that begins at `from` does nothing but refuse, and whether it points back.
    pub(in super::super) fn refusal_from(&self, from: usize, answers: bool) -> Option<(usize, bool)> {
        let tongue = Tongue::of(self.index)?;
        let mut at = from;
        let (mut pointed, mut refused) = (answers, false);
        while let Some(word) = self.words.get(at).filter(|word| at == from || word.before == Gap::Space) {
            let one = word.folded.as_str();
            let such = tongue.such_a(self.words, at);
            if refused && has(tongue.wishes, one) {
                break;
            } else if has(tongue.points, one) || at == from && has(tongue.points_first, one) || such {
                pointed = true;
                at += usize::from(such);
            } else if has(tongue.hence, one) && !refused {
                pointed |= at == from && !has(tongue.joins, one);
            } else if has(tongue.not, one) || has(tongue.none, one) {
                refused = true;
                pointed |= has(tongue.none_of_it, one);
            } else if !(has(tongue.kindly, one)
                || !refused && has(tongue.first, one)
                || refused && has(tongue.no_more, one)
                || answers && has(tongue.answers, one))
            {
                return None;
            }
            at += 1;
        }
        refused.then_some((at, pointed))
    }

    /// Whether what a film did was told right before.
    fn sorrow_before(&self) -> bool {
        self.sorrow_until > 0 && self.stops(self.sorrow_until..self.at) == 0
    }

    /// What is refused by pointing back: the kinds of film in the clause said last, or else what was said last of all. An answer is
    /// to what was asked.
    fn pointed_at(&self) -> Vec<Said> {
        let tells = self.said.iter().any(|said| is_taste(said.senses));
        let last = self.said.is_empty() || !tells && !self.is_answer(self.at);
        let said = if last { &self.said_last } else { &self.said };
        let taste: Vec<Said> = said.iter().filter(|said| is_taste(said.senses)).copied().collect();
        let Some(last) = taste.last().filter(|last| self.stops(last.to..self.at) < 2) else {
            return Vec::new();
        };
        let kinds: Vec<Said> = taste.iter().filter(|said| is_kind(said.senses)).copied().collect();
        if kinds.is_empty() { vec![*last] } else { kinds }
    }

    /// How many sentences end among these words and before the one after them.
    fn stops(&self, words: Range<usize>) -> usize {
        let until = (words.end + 1).min(self.words.len());
        self.words[words.start.min(until)..until].iter().filter(|word| word.before == Gap::Stop).count()
    }

    /// Takes back what was wished for by what was said.
    fn forget(&mut self, said: &Said) {
        let said = said.senses.iter().flat_map(|sense| mean(*sense, None, 1.0));
        let keys: Vec<_> = said.map(|heard| heard.key()).collect();
        let wish = |heard: &Heard| {
            matches!(
                heard,
                Heard::Wants { .. }
                    | Heard::Genre { .. }
                    | Heard::Must { constraint: Constraint::Named { .. } }
            )
        };
        self.caught.retain(|one| !(keys.contains(&one.chip.key) && wish(&one.chip.heard)));
    }
}

/// Whether it is a kind of film.
pub(in super::super) fn is_kind(senses: &[Sense]) -> bool {
    senses.iter().any(|sense| {
        matches!(sense, Sense::Genre(_) | Sense::Noun(_) | Sense::Asked(_) | Sense::Franchise(_))
    })
}

/// Whether it says what sort of film is wanted.
pub(in super::super) fn is_taste(senses: &[Sense]) -> bool {
    let other = |sense: &Sense| matches!(sense, Sense::Subtitles | Sense::Long(_));
    sort(senses) != Sort::Other || is_kind(senses) || senses.iter().any(other)
}
