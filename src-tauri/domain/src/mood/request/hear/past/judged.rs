//! What is said of a film right after its name: "Interstellar fand ich genial, Tenet dagegen gar nicht", "Dune yes, Arrival no". Owns
//! telling who liked what; refuses films that a phrase before them tells (`praised`, `disliked`) and to know films.

mod judging;

use super::super::super::language::Sense;
use super::super::super::words::Gap;
use super::super::Listener;
use super::super::films::catalogued::LONGEST;
use super::super::films::names::capital;
use super::super::vocabulary::has;
use super::praised::tells_of_film;
use crate::mood::film::kind::Mood;
pub(in super::super) use judging::Judging;

/// How far from a film that was judged another may be, in words.
const NEAR: usize = 3;

/// How a film was found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    Liked,
    Disliked,
    /// Too long, say, which is none of both.
    Neither,
}

impl Listener<'_> {
    /// Hears a film that begins here and is judged right after its name. False if none is.
    pub(in super::super) fn hears_judged(&mut self) -> bool {
        let Some((end, after, found)) = self.judged_film().or_else(|| self.refused_again()) else {
            return false;
        };
        match found {
            Found::Liked => self.like_film(end),
            Found::Disliked => self.unlike_film(end),
            Found::Neither => {
                self.part();
                self.waved = true;
            }
        }
        self.at = after;
        self.judged_until = after;
        true
    }

    /// Where the name of a judged film ends, where the judgement does, and what it is.
    fn judged_film(&self) -> Option<(usize, usize, Found)> {
        self.lore.catalogue.filter(|_| self.scope.is_none() && self.spoiled_film().is_none())?;
        let own = Judging::of(self.index)?;
        let word = self.typed.get(self.at).filter(|word| capital(self.text, word))?;
        // "Während ich Titanic mag" begins with the verb's clause, and "gestern Titanic gesehen" has a rule of its own.
        let joined = self.at.checked_sub(1).map(|at| self.typed[at].folded.as_str());
        let opens = word.before != Gap::Space || joined.is_some_and(|joined| has(own.joins, joined));
        let verb = self.verb_before(own);
        if !(opens || verb.is_some()) || joined.is_some_and(tells_of_film) {
            return None;
        }
        let most = self.typed.len().min(self.at + LONGEST);
        (self.at + 1..=most).rev().filter(|&end| self.is_judged(self.at, end)).find_map(|end| {
            let judged = verb.and_then(|verb| self.judged_after_verb(own, verb, end));
            let (after, found) = judged.or_else(|| self.judgement(own, end).filter(|_| opens))?;
            Some((end, after, found))
        })
    }

    /// "Heute fand ich die Arbeit doof": whether what was said from the word `from` up to here is what somebody found something,
    /// and asks for nothing silly.
    pub(in super::super) fn found_silly(&self, senses: &[Sense], from: usize) -> bool {
        let Some(own) = Judging::of(self.index) else { return false };
        let silly =
            matches!(senses, [Sense::Mood(Mood::BrainOff, _)]) && has(own.bad, &self.words[from].folded);
        let start = (0..=from).rev().find(|&at| self.words[at].before != Gap::Space).unwrap_or(0);
        let clause = || self.words[start..from].iter().map(|word| word.folded.as_str());
        silly
            && self.words.get(self.at).is_none_or(|next| next.before != Gap::Space)
            && clause().any(|word| has(own.found, word))
            && clause().any(|word| has(own.who, word))
    }

    /// The verb of liking or finding that stands right before the word here, beside who asks: "ich fand", "mag ich".
    fn verb_before(&self, own: &Judging) -> Option<&str> {
        let word = |back: usize| self.at.checked_sub(back).map_or("", |at| self.typed[at].folded.as_str());
        let is_verb = |word: &str| [own.found, own.liked, own.hated].iter().any(|list| has(list, word));
        match (word(2), word(1)) {
            (who, verb) if has(own.own, who) && is_verb(verb) => Some(verb),
            (verb, who) if has(own.own, who) && is_verb(verb) => Some(verb),
            _ => None,
        }
    }

    /// "Ich fand Titanic blöd", "wir mochten Shrek nicht": what is said after a name, up to `end`, whose verb stands before it.
    fn judged_after_verb(&self, own: &Judging, verb: &str, end: usize) -> Option<(usize, Found)> {
        let (after, said) = self.said_of(end);
        let (last, before) = said.split_last()?;
        if !before.iter().all(|word| own.is_beside(word)) {
            return None;
        }
        if !has(own.found, verb) {
            return own.denies(&said).then_some((after, Found::Disliked));
        }
        own.found_so(before, last).map(|found| (after, found))
    }

    /// The words after `end` up to where their clause ends, and where that is.
    fn said_of(&self, end: usize) -> (usize, Vec<&str>) {
        let after = (end..self.typed.len())
            .find(|&at| self.typed[at].before != Gap::Space)
            .unwrap_or(self.typed.len());
        (after, self.typed[end..after].iter().map(|word| word.folded.as_str()).collect())
    }

    /// What is said of a film whose name ends at `end`, and up to where.
    fn judgement(&self, own: &Judging, end: usize) -> Option<(usize, Found)> {
        let (after, said) = self.said_of(end);
        let is_verb = |word: &str| {
            [own.found, own.was, own.liked, own.hated, own.has].iter().any(|list| has(list, word))
        };
        // "I loved" and "fand ich": who says so may stand before the verb or after it.
        let place = said.iter().position(|word| is_verb(word)).unwrap_or(0);
        let told = said.get(place..).unwrap_or_default();
        let before = said.get(..place).unwrap_or_default();
        let Some((&verb, rest)) = told.split_first().filter(|_| own.only(before)) else {
            return self.answered(end, after);
        };
        let who = before.iter().chain(rest.iter().take(2)).any(|word| has(own.who, word));
        let at = |list: &str| rest.iter().position(|word| has(list, word));
        let denied = |until: usize| before.iter().chain(&told[..=until]).any(|word| has(own.not, word));
        let past = |at: usize| end + place + 2 + at;
        let liked = |liked: bool| if liked { Found::Liked } else { Found::Disliked };
        if has(own.found, verb) && who || has(own.was, verb) {
            let how = |word: &str| has(own.good, word) && !has(own.beside, word) || has(own.bad, word);
            let place = rest.iter().position(|word| how(word));
            let place = place.or_else(|| rest.iter().rposition(|word| has(own.good, word)));
            let too = at(own.too)
                .and_then(|place| rest.get(place + 1).map(|how| (place + 1, has(own.measured, how))));
            if let Some((place, measured)) = too.filter(|(place, _)| own.only(&rest[..*place])) {
                return Some((past(place), if measured { Found::Neither } else { Found::Disliked }));
            }
            let place = place.filter(|place| own.only(&rest[..*place]))?;
            return Some((past(place), liked(has(own.good, rest[place]) != denied(place))));
        }
        if (has(own.liked, verb) || has(own.hated, verb)) && who && own.only(rest) {
            return Some((after, liked(has(own.liked, verb) && !denied(rest.len()))));
        }
        if has(own.has, verb) && who {
            let place = at(own.pleased).or_else(|| at(own.bored));
            if let Some(place) = place.filter(|place| own.only(&rest[..*place])) {
                return Some((past(place), liked(has(own.pleased, rest[place]) != denied(place))));
            }
        }
        self.judged_beside(own, end, after)
    }

    /// "Frozen again? No thanks": a film that is refused as what answers whether it is to be seen once more.
    fn refused_again(&self) -> Option<(usize, usize, Found)> {
        let (end, after) = self.film_again().filter(|(_, after)| self.is_answer(*after))?;
        self.refusal_from(after, true).map(|(until, _)| (end, until, Found::Disliked))
    }

    /// "Titanic? No thanks": where a film whose name ends at `end` is refused as the answer to what asks for it.
    fn answered(&self, end: usize, after: usize) -> Option<(usize, Found)> {
        let until = self.refusal_from(end, true).filter(|_| after == end && self.is_answer(end))?.0;
        Some((until, Found::Disliked))
    }

    /// "Tenet dagegen gar nicht", "Arrival super": what is said shortly of a film right after another was judged, or before.
    fn judged_beside(&self, own: &Judging, end: usize, after: usize) -> Option<(usize, Found)> {
        let said: Vec<&str> = self.typed[end..after].iter().map(|word| word.folded.as_str()).collect();
        let (last, before) = said.split_last()?;
        if before.is_empty() && (has(own.yes, last) || has(own.no, last)) {
            return Some((after, if has(own.yes, last) { Found::Liked } else { Found::Disliked }));
        }
        let denied = own.denies(&said);
        let near = self.judged_until > 0
            && self.judged_until <= self.at
            && (denied
                || self.typed[self.judged_until..=self.at].iter().all(|word| word.before != Gap::Stop))
            && self.at - self.judged_until < NEAR;
        // "Interstellar brilliant, Tenet rubbish".
        let another =
            || (after + 1..=self.typed.len().min(after + LONGEST)).any(|end| self.is_judged(after, end));
        let beside = before.iter().all(|word| own.is_beside(word) || has(own.who, word));
        let found = if denied { Some(Found::Disliked) } else { own.found_so(before, last) };
        found.filter(|_| beside && (near || !denied && another())).map(|found| (after, found))
    }
}

impl Judging {
    /// Whether a word says no more than how much.
    fn is_beside(&self, word: &str) -> bool {
        has(self.beside, word) || has(self.not, word) || has(self.too, word)
    }

    /// Whether these words say no more than who and how much.
    fn only(&self, words: &[&str]) -> bool {
        words.iter().all(|word| self.is_beside(word) || has(self.who, word))
    }

    /// Whether words that say how much somebody likes it end in not: "gar nicht", "not so much".
    fn denies(&self, said: &[&str]) -> bool {
        let Some((last, before)) = said.split_last() else { return false };
        let ends = has(self.beside, last) || has(self.who, last);
        has(self.not, last) || ends && before.iter().any(|word| has(self.not, word))
    }

    /// What it says that somebody found a film `how`, after the words `before` that.
    fn found_so(&self, before: &[&str], how: &str) -> Option<Found> {
        let denied = before.iter().any(|word| has(self.not, word));
        if before.last().is_some_and(|last| has(self.too, last)) {
            return Some(if has(self.measured, how) { Found::Neither } else { Found::Disliked });
        }
        let good = has(self.good, how);
        (good || has(self.bad, how)).then_some(if good == denied { Found::Disliked } else { Found::Liked })
    }
}
