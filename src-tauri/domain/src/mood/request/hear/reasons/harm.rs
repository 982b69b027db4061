//! What a film did to somebody, "Hereditary ruined my sleep for a week", and why one is refused, "not like Marriage Story where they
//! fight". Owns whether the film did it and up to where that is told; refuses to find the film (`mentioned`, `likened`) and what
//! is asked for after it.

use super::super::super::Constraint;
use super::super::super::language::Role;
use super::super::super::words::Gap;
use super::super::Listener;
use super::super::ahead::children;
use super::super::mean::is_grim;
use super::super::past::told::wishes;
use super::super::vocabulary::{DENIES, NEVER_AGAIN, has};

/// What a film did to somebody who wants none like it.
const HARM: &str = "ruined wrecked traumatised traumatized terrified upset depressed scarred disturbed nightmares frightened \
    haunted haunts devastated drained headache migraine awake";
/// What harms where it is said right before whom: "broke my husband", and not "broke new ground".
const HARM_TO: &str = "destroyed broke scare scared shook floored sickened freaked";
const WHOM: &str = "me us him her them my our the everyone everybody mum dad nan gran grandma grandad granny";
/// What does it in several words, be it "had my son in tears" or "was hard going".
const HARM_IN_WORDS: [&str; 8] =
    ["in bits", "in tears", "in floods", "hard going", "to sleep", "us down", "me down", "her down"];
/// What a child, or somebody else, that was made to do it was harmed by, where who asks only had a good cry.
const WEPT: &str = "cry sob weep bawl scream";
const OTHERS: &str = "him her them";
/// How somebody cried who laughed.
const LAUGHING: [&str; 5] = ["laugh", "laughter", "laughing", "laughs", "joy"];
/// What asks for another such film.
const ANOTHER: [&str; 3] = ["another", "one more", "as good"];
/// How far from its name that is said, in words.
const NEAR: usize = 6;
/// What does it in more words: "gave us nightmares".
const GAVE: &str = "gave gives left leaves had made make sent sends put puts kept keeps got";
/// What may stand between the film and what it did: how much it did, when or where it was on.
const BESIDE: &str = "really totally completely absolutely properly actually literally just also even has still nearly was and last \
    night week month weekend yesterday monday tuesday wednesday thursday friday saturday sunday on the other telly tv";
const HARDLY: &str = "hasnt havent hardly barely no without";
/// What turns it to praise.
const GLADLY: [&str; 3] = ["in the best", "in a good", "in all the right"];
/// What ends the telling of it.
const THEN: &str = "but though because cos can lets now";
/// What a "so" goes on with that tells how much: "it was so sad", "so much".
const IS: &str = "is was were are its be been got get gets felt feels looks all";
const MUCH: &str = "much badly many long often hard";

impl Listener<'_> {
    /// "Ruined my sleep for a week", "last night and it wrecked us": up to where the harm is told that a film did, whose name
    /// ends at `end`.
    pub(in super::super) fn harm_after(&self, end: usize) -> Option<usize> {
        self.touched(end).and_then(|(until, harmed)| harmed.then_some(until))
    }

    /// Up to where it is told that a film touched somebody, whose name ends at `end`, and whether it did harm: what "terrified us in
    /// the best way" or "never upset them" did none.
    pub(in super::super) fn touched(&self, end: usize) -> Option<(usize, bool)> {
        let until = self.telling_until(end);
        let clause: Vec<&str> = self.typed.get(end..until)?.iter().map(|word| word.folded.as_str()).collect();
        if clause.starts_with(&["did", "nothing", "for"]) || clause.starts_with(&["left", "us", "cold"]) {
            return Some((until, true));
        }
        let between = &clause[..(0..clause.len().min(NEAR)).find(|at| self.harms(&clause, end, *at))?];
        let denied = between.iter().any(|word| denies(word));
        let gladly = || {
            self.says(end..self.typed.len().min(until + NEAR), &GLADLY) || self.says(end..until, &LAUGHING)
        };
        does(between).then(|| (until, !denied && !gladly() && !self.asks_for_such(until)))
    }

    /// Whether the word at `at` of the clause that begins at `start` says that harm was done.
    fn harms(&self, clause: &[&str], start: usize, at: usize) -> bool {
        let word = clause[at];
        let next = clause.get(at + 1).copied().unwrap_or_default();
        has(HARM, word)
            || has(HARM_TO, word) && has(WHOM, next)
            || HARM_IN_WORDS.contains(&format!("{word} {next}").as_str())
            || has(WEPT, word)
                && (start..start + at).any(|at| self.is_child(at) || has(OTHERS, &self.typed[at].folded))
    }

    /// Whether the word at `at` begins to tell of a child.
    pub(in super::super) fn is_child(&self, at: usize) -> bool {
        self.index
            .quantity(&self.typed[at..])
            .is_some_and(|(constraint, _)| matches!(constraint, Constraint::Kids { .. }))
            || matches!(self.index.longest(&self.typed[at..]), Some((Role::Means(senses), _)) if children(senses))
    }

    /// "Scared my dad silly, I want another": whether another such film, or one as grim, is asked for from `from` on.
    pub(in super::super) fn asks_for_such(&self, from: usize) -> bool {
        let roles = || (from..self.typed.len()).filter_map(|at| self.index.longest(&self.typed[at..]));
        let grim = |role: &Role| matches!(role, Role::Means(senses) if is_grim(senses));
        let refuses = |role: &Role| {
            matches!(role, Role::Not | Role::NotToo | Role::EnoughOf | Role::OppositeOf | Role::Back(_))
        };
        let refused = || roles().any(|(role, _)| refuses(&role)) || self.follows(from, &["never", "less"]);
        (self.follows(from, &ANOTHER) || roles().any(|(role, _)| grim(&role))) && !refused()
    }

    /// Steps over what a film did to somebody and was no harm.
    pub(in super::super) fn pass_harmless(&mut self, end: usize) {
        if let Some((until, false)) = self.touched(end) {
            self.at = until;
        }
    }

    /// Steps over what a film did to somebody, of which only children and their ages are heard.
    pub(in super::super) fn pass_harm(&mut self, until: usize) {
        if !self.follows(until, NEVER_AGAIN) && !self.praise_follows(until) {
            self.told.push(self.at..until);
        } else {
            self.at = until;
        }
    }

    /// "Not like Marriage Story where they tear each other apart": steps over what a film is like that is refused.
    pub(in super::super) fn pass_why(&mut self, end: usize) {
        let next = self.typed.get(end).filter(|next| next.before == Gap::Space);
        let tells = next.is_some_and(|next| has("that which where who", &next.folded));
        if tells && self.index.is_english() {
            self.told.push(end..self.telling_until(end));
        }
    }

    /// Up to where the clause after `end` tells of a film and asks for nothing yet.
    fn telling_until(&self, end: usize) -> usize {
        let stops = |at: &usize| {
            let word = &self.typed[*at];
            let near = |at: usize| self.typed.get(at).map_or("", |word| word.folded.as_str());
            let degree = || *at > end && has(IS, near(at - 1)) || has(MUCH, near(at + 1));
            word.before != Gap::Space
                || has(THEN, &word.folded)
                || word.folded == "so" && !degree()
                || wishes(self.typed, *at, self.typed.len(), self.index)
        };
        (end..self.typed.len()).find(stops).unwrap_or(self.typed.len())
    }
}

/// Whether the words between a film and a harm say that the film did it, and not that somebody is "upset tonight".
fn does(between: &[&str]) -> bool {
    let own = between.rsplit(|word| has("it that which", word)).next().unwrap_or_default();
    let verb = own.iter().find(|word| !has(BESIDE, word) && !denies(word));
    verb.is_none_or(|verb| has(GAVE, verb))
}

fn denies(word: &str) -> bool {
    has(DENIES, word) || has(HARDLY, word)
}
