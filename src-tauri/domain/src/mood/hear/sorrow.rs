//! What a film did to somebody, told in German: "hat bei Coco so geweint", "nach dem letzten Horrorfilm drei Nächte nicht
//! geschlafen", and tears that were shed on a day: "hat heute nur geweint". Owns where that is told and what it refuses; refuses
//! what is asked for after it and to know films (the catalogue does).
//!
//! What was is never a wish. A film that others wept or were afraid at is one to be unlike, as is one that kept somebody awake;
//! who says of themselves that they wept at one had a good cry and refuses nothing.

use std::ops::Range;

use super::super::kind::Mood;
use super::super::language::senses::AFTER_A_BAD_DAY;
use super::super::language::{Over, Role, Sense};
use super::super::profile::Axis;
use super::super::request::Heard;
use super::super::words::{Gap, Word};
use super::Listener;
use super::elsewhere::has;
use super::films::LONGEST;
use super::mean::mean;
use super::names::capital;
use super::stand::Meant;

/// What tells that it was.
const DID: &str =
    "hat habe hab haben hatte hatten musste mussten war waren ist sind konnte konnten machte machten";
/// Tears, as they were shed and as somebody had to shed them.
const WEPT: &str = "geweint geheult geschluchzt geflennt geplarrt verheult";
const HAD_TO_WEEP: &str = "weinen heulen losheulen schluchzen flennen";
const MUST: &str = "musste mussten";
/// What frightened somebody by itself.
const FRIGHTENED: &str = "erschreckt erschrocken verangstigt geangstigt gegruselt verstort traumatisiert geschockt schockiert \
    zitterte gezittert gekreischt geschrien gefurchtet";
/// What does where somebody had it or a film gave it.
const DREAD: &str = "angst panik albtraume alptraume albtraum alptraum albtraumen alptraumen schiss";
const HAD: &str = "hatte hatten gehabt gemacht bekommen gekriegt eingejagt beschert machte machten";
/// A night without sleep.
const SLEPT: &str = "geschlafen schlafen einschlafen eingeschlafen";
const NO_SLEEP: &str = "nicht kaum nie kein schlecht";
/// What weighed on somebody.
const WEIGHED: &str = "deprimiert runtergezogen mitgenommen fertiggemacht bedruckt aufgewuhlt verfolgt";
/// What a film is called.
const FILMS: [&str; 8] = ["film", "filme", "filmen", "films", "streifen", "krimi", "thriller", "doku"];
/// What a film stands after that did it.
const BY: &str = "bei beim nach nachm von vom wegen durch";
const ARTICLES: &str = "der die das dem den des dieser dieses diesem diesen letzte letzten letzter letztem neue neuen neuer \
    ganzen so einem einer unserem";
/// What tells of another evening.
const THEN: [&str; 6] =
    ["letztes mal", "beim letzten mal", "letzten mal", "neulich bei", "letztens bei", "das letzte mal"];
/// Who tells of themselves, or of anybody: these had a good cry.
const OURSELVES: &str = "ich wir man jeder alle";
/// What denies it.
const DENIES: &str = "nicht nie kein keine keinen kaum";
/// What turns it to praise, or asks for it again.
const GLADLY: [&str; 22] = [
    "herrlich",
    "vor lachen",
    "vor freude",
    "vor gluck",
    "tranen gelacht",
    "wunderbar",
    "wunderschon",
    "war so schon",
    "war schon",
    "war toll",
    "war super",
    "war genial",
    "nochmal so",
    "wieder so",
    "genau so",
    "genau sowas",
    "mehr davon",
    "will ich wieder",
    "wollen wir wieder",
    "will ich nochmal",
    "nochmal sowas",
    "lange nicht mehr",
];
/// What asks in a clause that goes on from it.
const ASKS: &str = "wollen will mochte mochten brauchen brauche bitte lieber suchen suche etwas irgendwas";
/// What describes a film that is asked for: "bei dem alle geweint haben".
const DESCRIBES: &str = "wo dass wenn was bis";
const WHICH: &str = "der die das dem den";
const ANYBODY: &str = "man jeder alle";

/// What was told of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sorrow {
    Tears,
    Fear,
    Weight,
}

impl Listener<'_> {
    /// Steps over a word of what a film did, of which only children and their ages are heard. False if none is told here.
    pub(super) fn pass_sorrow(&mut self) -> bool {
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
        if !self.index.is_german() || !self.opens_clause(self.at) {
            return;
        }
        let clause = self.at..self.clause_until(self.at);
        let Some(sorrow) = self.sorrow_in(&clause).filter(|_| !self.ends_gladly(clause.end)) else { return };
        let film = self.film_that_did(&clause);
        if film.is_none() && !self.tells_of_a_film(&clause) {
            return;
        }
        let until = self.told_on(clause.end);
        let denied = sorrow != Sorrow::Fear && self.any(&clause, DENIES);
        let ourselves = sorrow == Sorrow::Tears && self.any(&clause, OURSELVES);
        if !denied && !ourselves {
            self.refuse_sorrow(sorrow, film, clause.start..until);
        }
        self.waved = true;
        self.part();
        self.sorrow_until = until;
    }

    fn refuse_sorrow(&mut self, sorrow: Sorrow, film: Option<Range<usize>>, told: Range<usize>) {
        let from = self.at;
        if let Some(film) = film {
            let name = self.text[self.typed[film.start].start..self.typed[film.end - 1].end].to_owned();
            self.at = film.end;
            self.chip(film.start, Heard::Unlike { name }, Meant::Said);
        }
        self.at = told.end;
        let refused = match sorrow {
            Sorrow::Tears => vec![Heard::Not { mood: Mood::GoodCry }],
            Sorrow::Fear => vec![Heard::Not { mood: Mood::ScareUs }],
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
    pub(super) fn was_sorrow(&mut self, senses: &[Sense], from: usize) -> bool {
        let wept = matches!(senses, [Sense::Mood(Mood::GoodCry, _)]);
        let afraid = matches!(senses, [Sense::Mood(Mood::ScareUs, _)]);
        if !self.index.is_german() || !(wept || afraid) || self.scope.is_some() {
            return false;
        }
        let start = (0..=from).rev().find(|&at| self.opens_clause(at)).unwrap_or(0);
        let clause = start..self.clause_until(start);
        let first = &self.words[start];
        let describes = has(DESCRIBES, &first.folded)
            || first.before == Gap::Comma && has(WHICH, &first.folded)
            || matches!(self.index.longest(&self.words[start..]), Some((Role::Clause, _)))
            || self.any(&clause, ANYBODY);
        let sorrow = self.sorrow_in(&clause).filter(|_| !describes && !self.ends_gladly(clause.end));
        // "Schon lange nicht mehr geweint" longs for it.
        if sorrow.is_none() || self.any(&clause, DENIES) {
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
    fn sorrow_in(&self, clause: &Range<usize>) -> Option<Sorrow> {
        if !self.any(clause, DID) {
            return None;
        }
        let sleepless = self.any(clause, SLEPT) && self.any(clause, NO_SLEEP);
        let made = self.says(clause.clone(), &["fertig gemacht", "in tranen aufgelost", "rotz und wasser"]);
        if self.any(clause, FRIGHTENED) || sleepless || self.any(clause, DREAD) && self.any(clause, HAD) {
            Some(Sorrow::Fear)
        } else if self.any(clause, WEPT) || self.any(clause, MUST) && self.any(clause, HAD_TO_WEEP) {
            Some(Sorrow::Tears)
        } else {
            (made || self.any(clause, WEIGHED)).then_some(Sorrow::Weight)
        }
    }

    /// The name of a known film in a clause that did what it tells: after a "bei" or as what it begins with.
    fn film_that_did(&self, clause: &Range<usize>) -> Option<Range<usize>> {
        self.lore.catalogue?;
        clause.clone().find_map(|from| {
            let before = from.checked_sub(1).filter(|_| from > clause.start);
            let by = before.is_some_and(|at| has(BY, &self.typed[at].folded));
            let stands = by || from == clause.start;
            let end = (from + 1..=clause.end.min(from + LONGEST))
                .rev()
                .filter(|_| stands && capital(self.text, &self.typed[from]))
                .find(|&end| self.is_judged(from, end))?;
            let did = by || self.typed.get(end).is_some_and(|next| has(DID, &next.folded));
            did.then_some(from..end)
        })
    }

    /// Whether the words up to `end` name a film and are nothing else: one alone is known to no phrase.
    pub(super) fn is_judged(&self, from: usize, end: usize) -> bool {
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
    fn tells_of_a_film(&self, clause: &Range<usize>) -> bool {
        let film = |at: usize| {
            let word = self.typed[at].folded.as_str();
            let mut before = self.typed[clause.start..at].iter().rev();
            let stands =
                before.find(|word| !has(ARTICLES, &word.folded)).is_none_or(|word| has(BY, &word.folded));
            stands && (FILMS.iter().any(|film| word.ends_with(film)) || word.starts_with("horror"))
        };
        clause.clone().any(film) || self.says(clause.clone(), &THEN)
    }

    /// Up to where it is told on after `end`: "dass sie nicht schlafen konnte", and not "dass wir so was nicht wollen".
    fn told_on(&self, end: usize) -> usize {
        let next = end..self.clause_until(end);
        let goes_on = self.typed.get(end).is_some_and(|word| {
            word.before == Gap::Comma && matches!(word.folded.as_str(), "dass" | "sodass" | "weil")
        });
        if goes_on && self.sorrow_in(&next).is_some() && !self.any(&next, ASKS) { next.end } else { end }
    }

    /// Whether it is praised, or asked for again, in what follows up to the end of the next sentence.
    fn ends_gladly(&self, end: usize) -> bool {
        let clause = (0..end).rev().find(|&at| self.opens_clause(at)).unwrap_or(0);
        self.praise_follows(end) || self.says(clause..self.typed.len(), &GLADLY)
    }

    /// Whether a clause begins at `at`; brackets begin none.
    fn opens_clause(&self, at: usize) -> bool {
        let Some(word) = self.typed.get(at) else { return false };
        let between = at.checked_sub(1).map_or("", |before| &self.text[self.typed[before].end..word.start]);
        word.before != Gap::Space && !between.trim_matches([' ', '(', ')']).is_empty() || at == 0
    }

    fn clause_until(&self, from: usize) -> usize {
        let joins =
            |at: usize| matches!(self.typed[at].folded.as_str(), "aber" | "also" | "deshalb" | "deswegen");
        (from + 1..self.typed.len())
            .find(|&at| self.opens_clause(at) || joins(at))
            .unwrap_or(self.typed.len())
    }

    fn any(&self, words: &Range<usize>, list: &str) -> bool {
        self.typed[words.clone()].iter().any(|word: &Word| has(list, &word.folded))
    }

    /// Hears the word here as one of what is told up to `end`.
    pub(super) fn step_over_told(&mut self, end: usize) {
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
            Some(Role::Means(senses)) if super::ahead::children(senses) => self.mean(senses, from),
            _ => {}
        }
        self.part();
    }
}
