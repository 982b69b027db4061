//! What a film did to somebody: "hat bei Coco so geweint", "couldn't sleep for a week after Coraline", "the last film upset the kids",
//! and tears that were shed on a day: "hat heute nur geweint". Owns where that is told and what it refuses; refuses what is asked for
//! after it, to know films (the catalogue does), English films that stand before what they did (`mentioned`, `harm`) and how
//! Turkish tells it (`harmed`).
//!
//! What was is never a wish. A film that others wept or were afraid at is one to be unlike, as is one that kept somebody awake;
//! who says of themselves that they wept at one had a good cry and refuses nothing.

mod telling;

use super::super::vocabulary::{KIN, has};
use std::ops::Range;

use super::super::super::Heard;
use super::super::super::language::senses::AFTER_A_BAD_DAY;
use super::super::super::language::{Over, Role, Sense};
use super::super::super::words::{Gap, Word};
use super::super::ahead::children;
use super::super::films::catalogued::LONGEST;
use super::super::films::names::capital;
use super::super::mean::mean;
use super::super::stand::Meant;
use super::super::{Listener, Said};
use super::because::is_refusal;
use super::pointed::{is_kind, is_taste};
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;
use telling::Telling;

/// What was told of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sorrow {
    Tears,
    Fear,
    Weight,
}

impl Listener<'_> {
    /// Steps over a word of what a film did, of which only children and their ages are heard. False if none is told here.
    pub(in super::super) fn pass_sorrow(&mut self) -> bool {
        if self.at >= self.sorrow_until {
            self.begin_sorrow();
        }
        let end = self.sorrow_until;
        if self.at >= end {
            return false;
        }
        self.step_over_told(end);
        true
    }

    /// Hears what a film did to somebody, if the clause that begins here tells of one.
    fn begin_sorrow(&mut self) {
        let Some(own) = Telling::of(self.index).filter(|_| self.opens_clause(self.at)) else { return };
        let clause = self.at..self.clause_until(own, self.at);
        let Some(sorrow) = self.sorrow_in(own, &clause).filter(|_| !self.ends_gladly(own, clause.end)) else {
            return;
        };
        let film = self.film_that_did(own, &clause);
        if film.is_none() && !self.tells_of_a_film(own, &clause) || self.asks_in(own, &clause) {
            return;
        }
        let until = self.told_on(own, clause.end);
        let brave = || self.is_brave(own, &clause);
        let denied = if sorrow == Sorrow::Fear { brave() } else { self.any(&clause, own.denies) };
        let ourselves = sorrow == Sorrow::Tears && self.any(&clause, own.ourselves);
        // "I cried at Coco" alone tells what is liked, and so does "Dad cried at Field of Dreams".
        let grown = || clause.clone().any(|at| KIN.contains(&self.typed[at].folded.as_str()));
        let moved = ourselves || sorrow == Sorrow::Tears && grown();
        if moved && film.is_some() && self.index.is_english() && !self.asks_after(until) {
            return;
        }
        if !denied && !ourselves {
            self.refuse_sorrow(sorrow, film, clause.start..until);
        }
        self.waved = true;
        self.part();
        self.sorrow_until = until;
    }

    /// Whether English words ask in this clause, or describe a film that is asked for.
    fn asks_in(&self, own: &Telling, clause: &Range<usize>) -> bool {
        let near =
            |at: usize, back: usize| at.checked_sub(back).map_or("", |at| self.typed[at].folded.as_str());
        // "By the last film that we saw" tells of one.
        let describes = |at: usize| {
            has(own.describes, near(at, 0)) && has(own.described, near(at, 1)) && near(at, 2) != "last"
        };
        // "No horror since the last one had him crying" refuses before it tells why.
        let refuses = matches!(self.index.longest(&self.words[clause.start..]), Some((Role::Not, _)));
        self.index.is_english() && (refuses || self.any(clause, own.asks) || clause.clone().any(describes))
    }

    /// Whether something is asked for after what was told up to `until`.
    fn asks_after(&self, until: usize) -> bool {
        let asks = |at: usize| matches!(self.index.longest(&self.words[at..]), Some((Role::Means(senses), _)) if is_taste(senses));
        (until..self.words.len()).any(asks)
    }

    fn refuse_sorrow(&mut self, sorrow: Sorrow, film: Option<Range<usize>>, told: Range<usize>) {
        let from = self.at;
        // "Not Marley & Me, it wrecked the children": that is why.
        let is_why = self.caught.iter().any(|one| is_refusal(&one.chip.heard));
        if let Some(film) = film {
            let name = self.text[self.typed[film.start].start..self.typed[film.end - 1].end].to_owned();
            self.at = film.end;
            self.chip(film.start, Heard::Unlike { name }, Meant::Said);
        }
        self.at = told.end;
        let refused = match sorrow {
            Sorrow::Tears => vec![Heard::Not { mood: Mood::GoodCry }],
            Sorrow::Fear => vec![Heard::Not { mood: Mood::ScareUs }],
            Sorrow::Weight if is_why => Vec::new(),
            Sorrow::Weight => mean(Sense::Heavy, Some(Over::Not), 1.0),
        };
        for heard in refused {
            let meant = if matches!(heard, Heard::Wants { .. }) { Meant::Instead } else { Meant::Said };
            self.chip(told.start, heard, meant);
        }
        self.at = from;
    }

    /// "Hat heute nur geweint", "hatte gestern Angst": whether what was said from the word `from` up to here is how a day was, which
    /// asks for none of it.
    pub(in super::super) fn was_sorrow(&mut self, senses: &[Sense], from: usize) -> bool {
        let wept = matches!(senses, [Sense::Mood(Mood::GoodCry, _)]);
        let afraid = matches!(senses, [Sense::Mood(Mood::ScareUs, _)]);
        let own = Telling::of(self.index).filter(|_| (wept || afraid) && self.scope.is_none());
        let Some(own) = own else { return false };
        let start = (0..=from).rev().find(|&at| self.opens_clause(at)).unwrap_or(0);
        let clause = start..self.clause_until(own, start);
        let first = &self.words[start];
        let describes = has(own.describes, &first.folded)
            || first.before == Gap::Comma && has(own.which, &first.folded)
            || matches!(self.index.longest(&self.words[start..]), Some((Role::Clause, _)))
            || self.any(&clause, own.anybody)
            || self.asks_in(own, &clause)
            || own.days.is_some_and(|days| !self.any(&clause, if wept { days } else { own.was }))
            || own.days.is_some() && self.film_that_did(own, &clause).is_some();
        let sorrow =
            self.sorrow_in(own, &clause).filter(|_| !describes && !self.ends_gladly(own, clause.end));
        // "Schon lange nicht mehr geweint" longs for it.
        if sorrow.is_none() || self.any(&clause, own.denies) {
            return false;
        }
        if wept {
            self.mean(AFTER_A_BAD_DAY, from);
        } else {
            self.chip(from, Heard::AtMost { axis: Axis::Scare, level: 3.0 }, Meant::Supposed);
        }
        true
    }

    /// What the words of a clause tell that somebody felt.
    fn sorrow_in(&self, own: &Telling, clause: &Range<usize>) -> Option<Sorrow> {
        let any = |list: &str| self.any(clause, list);
        if !any(own.did) {
            return None;
        }
        let sleepless = any(own.slept) && any(own.no_sleep);
        let afraid = any(own.frightened) || any(own.dread) && any(own.had);
        if sleepless || afraid {
            Some(Sorrow::Fear)
        } else if any(own.wept) || any(own.must) && any(own.had_to_weep) {
            Some(Sorrow::Tears)
        } else {
            let weighed = any(own.weighed) || self.says(clause.clone(), own.weighed_so);
            weighed.then_some(Sorrow::Weight)
        }
    }

    /// "She wasn't scared by Coraline": whether an English fear is denied before it.
    fn is_brave(&self, own: &Telling, clause: &Range<usize>) -> bool {
        let fear = |at: &usize| {
            has(own.frightened, &self.typed[*at].folded) || has(own.dread, &self.typed[*at].folded)
        };
        let fear = clause.clone().find(fear).filter(|_| self.index.is_english());
        fear.is_some_and(|fear| self.any(&(clause.start..fear), own.denies))
    }

    /// The name of a known film in a clause that did what it tells: after a "bei" or as what it begins with.
    fn film_that_did(&self, own: &Telling, clause: &Range<usize>) -> Option<Range<usize>> {
        self.lore.catalogue?;
        clause.clone().find_map(|from| {
            let before = from.checked_sub(1).filter(|_| from > clause.start);
            let by = before.is_some_and(|at| has(own.by, &self.typed[at].folded) && !self.is_in_a_name(at));
            let stands = by || from == clause.start && !self.index.is_english();
            let end = (from + 1..=clause.end.min(from + LONGEST))
                .rev()
                .filter(|_| stands && capital(self.text, &self.typed[from]))
                .find(|&end| self.is_judged(from, end))?;
            let did = by || self.typed.get(end).is_some_and(|next| has(own.did, &next.folded));
            did.then_some(from..end)
        })
    }

    /// "Field of Dreams": whether an English word at `at` stands after a capital within the clause.
    fn is_in_a_name(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return false };
        self.index.is_english()
            && !self.opens_clause(before)
            && self.typed[at].before == Gap::Space
            && capital(self.text, &self.typed[before])
            && self.typed[before].folded != "i"
    }

    /// Whether the words up to `end` name a film and are nothing else: one alone is known to no phrase.
    pub(in super::super) fn is_judged(&self, from: usize, end: usize) -> bool {
        let joined = self.typed[from + 1..end].iter().all(|word| word.before == Gap::Space);
        let alone = || end > from + 1 || self.is_telling(from) || self.is_another_film(from);
        let known = || self.is_well_known(from, end) || self.card_in_small(from, end).is_some();
        joined && alone() && (from..end).any(|at| capital(self.text, &self.typed[at])) && known()
    }

    /// "I loved Paddington, Shrek not so much": whether an English word with a capital stands at `from` after a comma and is no phrase's.
    fn is_another_film(&self, from: usize) -> bool {
        self.index.is_english()
            && self.typed[from].before == Gap::Comma
            && self.index.longest(&self.typed[from..=from]).is_none()
            && !self.is_occasion_word(from)
    }

    /// Whether a clause tells of a film that is not named, or of another evening.
    fn tells_of_a_film(&self, own: &Telling, clause: &Range<usize>) -> bool {
        let film = |at: usize| {
            let word = self.typed[at].folded.as_str();
            let mut before = self.typed[clause.start..at].iter().rev();
            let stands = before
                .find(|word| !has(own.articles, &word.folded))
                .is_none_or(|word| has(own.by, &word.folded));
            stands
                && (own.films.iter().any(|film| word.ends_with(film))
                    || word.starts_with("horror") && own.horror(self.typed, at))
        };
        let it = has(own.it, &self.typed[clause.start].folded)
            && self.typed.get(clause.start + 1).is_some_and(|next| has(own.had, &next.folded));
        it || clause.clone().any(film) || self.says(clause.clone(), own.then)
    }

    /// Up to where it is told on after `end`: "dass sie nicht schlafen konnte", and not "dass wir so was nicht wollen".
    fn told_on(&self, own: &Telling, end: usize) -> usize {
        let next = end..self.clause_until(own, end);
        let goes_on = self
            .typed
            .get(end)
            .is_some_and(|word| word.before == Gap::Comma && has(own.goes_on, &word.folded));
        let tells = goes_on && self.sorrow_in(own, &next).is_some() && !self.any(&next, own.asks);
        if tells { next.end } else { end }
    }

    /// Whether it is praised, or asked for again, in what follows up to the end of the next sentence.
    fn ends_gladly(&self, own: &Telling, end: usize) -> bool {
        let clause = (0..end).rev().find(|&at| self.opens_clause(at)).unwrap_or(0);
        let such = || self.index.is_english() && self.asks_for_such(end);
        self.praise_follows(end) || self.says(clause..self.typed.len(), own.gladly) || such()
    }

    /// Whether a clause begins at `at`; brackets begin none.
    fn opens_clause(&self, at: usize) -> bool {
        let Some(word) = self.typed.get(at) else { return false };
        let between = at.checked_sub(1).map_or("", |before| &self.text[self.typed[before].end..word.start]);
        word.before != Gap::Space && !between.trim_matches([' ', '(', ')']).is_empty() || at == 0
    }

    fn clause_until(&self, own: &Telling, from: usize) -> usize {
        let ends = |at: usize| {
            let next = || self.typed.get(at + 1).map_or("", |next| next.folded.as_str());
            let word = self.typed[at].folded.as_str();
            has(own.ends, word) || has(own.hence, word) && has(own.wishes, next())
        };
        (from + 1..self.typed.len()).find(|&at| self.opens_clause(at) || ends(at)).unwrap_or(self.typed.len())
    }

    fn any(&self, words: &Range<usize>, list: &str) -> bool {
        self.typed[words.clone()].iter().any(|word: &Word| has(list, &word.folded))
    }

    /// Hears the word here as one of what is told up to `end`.
    pub(in super::super) fn step_over_told(&mut self, end: usize) {
        let from = self.at;
        if self.told_age(end) {
            return;
        }
        let (role, used) = match self.index.longest(&self.words[from..]) {
            Some((role, used)) => (Some(role), used),
            None => (None, 1),
        };
        self.at = (from + used).min(end.max(from + 1));
        match role {
            Some(Role::Child) => self.child = Some(self.at - 1),
            Some(Role::Means(senses)) if children(senses) => self.mean(senses, from),
            // "The last horror film made her cry, no more of those" points at its kind.
            Some(Role::Means(senses)) if is_kind(senses) => {
                let chips = self.caught.len();
                self.said_last =
                    vec![Said { senses, from, to: self.at, strong: false, chips, goes_on: false }];
            }
            _ => {}
        }
        self.part();
    }
}
