//! What a film did to somebody, "Hereditary ruined my sleep for a week", and why one is refused, "not like Marriage Story where they
//! fight". Owns whether the film did it and up to where that is told; refuses to find the film (`mentioned`, `likened`) and what
//! is asked for after it.

use super::super::words::Gap;
use super::Listener;
use super::disliked::NEVER_AGAIN;
use super::elsewhere::has;
use super::told::wishes;

/// What a film did to somebody who wants none like it.
const HARM: &str = "ruined wrecked traumatised traumatized terrified upset depressed scarred disturbed nightmares frightened \
    haunted";
/// How far from its name that is said, in words.
const NEAR: usize = 6;
/// What does it in more words: "gave us nightmares".
const GAVE: &str = "gave gives left leaves had made";
/// What may stand between the film and what it did: how much it did, when or where it was on.
const BESIDE: &str = "really totally completely absolutely properly actually literally just also even has still nearly was and last \
    night week month weekend yesterday monday tuesday wednesday thursday friday saturday sunday on the other telly tv";
/// What denies what is said of a film, and what denies that it did harm.
pub(super) const DENIES: &str = "not never dont doesnt didnt cant wont wouldnt isnt";
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
    pub(super) fn harm_after(&self, end: usize) -> Option<usize> {
        self.touched(end).and_then(|(until, harmed)| harmed.then_some(until))
    }

    /// Up to where it is told that a film touched somebody, whose name ends at `end`, and whether it did harm: what "terrified us in
    /// the best way" or "never upset them" did none.
    pub(super) fn touched(&self, end: usize) -> Option<(usize, bool)> {
        let until = self.telling_until(end);
        let clause: Vec<&str> = self.typed.get(end..until)?.iter().map(|word| word.folded.as_str()).collect();
        if clause.starts_with(&["did", "nothing", "for"]) || clause.starts_with(&["left", "us", "cold"]) {
            return Some((until, true));
        }
        let between = &clause[..clause.iter().take(NEAR).position(|word| has(HARM, word))?];
        let denied = between.iter().any(|word| denies(word));
        does(between).then(|| (until, !denied && !self.says(end..until, &GLADLY)))
    }

    /// Steps over what a film did to somebody and was no harm.
    pub(super) fn pass_harmless(&mut self, end: usize) {
        if let Some((until, false)) = self.touched(end) {
            self.at = until;
        }
    }

    /// Steps over what a film did to somebody, of which only children and their ages are heard.
    pub(super) fn pass_harm(&mut self, until: usize) {
        if !self.follows(until, NEVER_AGAIN) && !self.praise_follows(until) {
            self.told.push(self.at..until);
        } else {
            self.at = until;
        }
    }

    /// "Not like Marriage Story where they tear each other apart": steps over what a film is like that is refused.
    pub(super) fn pass_why(&mut self, end: usize) {
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
