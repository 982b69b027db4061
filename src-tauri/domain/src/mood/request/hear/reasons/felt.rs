//! What people did or felt, told beside its refusal: "not a sad one, my wife cried all week", "laughing hurts, so nothing funny".
//! Owns when words tell of somebody rather than of a film, by their grammar in each language; refuses to settle what that makes
//! of a wish (`stand` does) and films that were told of (`told`).

mod grammar;

use super::super::super::language::Role;
use super::super::super::words::Gap;
use super::super::Listener;
use super::super::films::names::capital;
use super::super::vocabulary::ASKS;
use grammar::{DOES, SOMEBODY, doing, is_so, past_in_german, past_in_turkish, past_of_somebody};

/// How far a clause is looked at from what was said in it, in words.
const REACH: usize = 12;
/// What begins a clause without a comma.
const JOINS: &[&str] = &[
    "and", "but", "so", "because", "since", "as", "cos", "cause", "though", "although", "when", "while",
    "after", "und", "aber", "weil", "denn", "also", "drum", "ve", "ama", "cunku", "oyuzden",
];
/// What asks in the same clause besides what asks of a film that was told of, or speaks of films.
const ALSO_ASKS: &[&str] = &[
    "wanted",
    "wanna",
    "let",
    "can",
    "could",
    "should",
    "give",
    "please",
    "after",
    "something",
    "anything",
    "nothing",
    "some",
    "any",
    "that",
    "which",
    "film",
    "films",
    "movie",
    "movies",
    "one",
    "stuff",
    "thing",
    "things",
    "comedy",
    "horror",
    "thriller",
    "drama",
    "romcom",
    "brauche",
    "gern",
    "gerne",
    "bitte",
    "was",
    "etwas",
    "nichts",
    "filme",
    "soll",
    "darf",
    "istiyorum",
    "istiyoruz",
    "isteriz",
    "isterim",
    "lazim",
    "olsun",
    "filmi",
    "sey",
    "seyler",
    "izleyelim",
    "ac",
];

impl Listener<'_> {
    /// Whether what was said from the word `from` up to here tells what somebody did or felt and asks for nothing.
    pub(in super::super) fn tells_of_somebody(&self, from: usize) -> bool {
        let (start, end) = self.clause_around(from);
        let words: Vec<&str> = self.typed[start..end].iter().map(|word| word.folded.as_str()).collect();
        let said = from - start..self.at.min(end) - start;
        let does = words.get(said.end).is_some_and(|next| DOES.contains(next))
            || words.get(said.end + 1).is_some_and(|next| DOES.contains(next));
        if self.index.is_english() && said.start == 0 && does {
            return true;
        }
        let asks =
            |(at, word): (usize, &&str)| self.asks(word, at.checked_sub(1).map(|before| words[before]));
        if words.iter().enumerate().any(asks) {
            return false;
        }
        let tells = if self.index.is_english() {
            let goes_on = self.goes_on_with_somebody(start);
            past_of_somebody(&words, said.end, goes_on) || doing(&words, &said) || is_so(&words[..said.start])
        } else if self.index.capitals_name() {
            past_in_turkish(&words)
        } else {
            let noun = capital(self.text, &self.words[from]) && words[said.start].ends_with('n');
            past_in_german(&words) || noun && said.start == 0 && does
        };
        // Asked last, since it looks through all that follows.
        tells && !self.praise_follows(self.at.min(self.typed.len()))
    }

    /// Whether a word asks, or speaks of films; the English "was" is none of them, and the German one is, and "love" asks
    /// only of somebody ("love songs" do not).
    fn asks(&self, word: &str, before: Option<&str>) -> bool {
        let loves =
            || before.is_some_and(|before| SOMEBODY.contains(&before) || matches!(before, "would" | "to"));
        let known = ASKS.contains(&word) || ALSO_ASKS.contains(&word);
        known && !(word == "was" && self.index.is_english()) && (word != "love" || loves())
    }

    /// "I got dumped and wept": whether the clause that begins at `start` goes on with what somebody did before its "and".
    fn goes_on_with_somebody(&self, start: usize) -> bool {
        let before = self.words[..start].iter().rev().take(REACH);
        let mut before = before.map(|word| word.folded.as_str());
        before.next() == Some("and") && before.any(|word| SOMEBODY.contains(&word))
    }

    /// Where the clause begins and ends that the word `from` stands in.
    fn clause_around(&self, from: usize) -> (usize, usize) {
        let opens = |at: usize| {
            self.words[at].before != Gap::Space || JOINS.contains(&self.words[at - 1].folded.as_str())
        };
        let mut start = from;
        while start > 0 && from - start < REACH && !opens(start) {
            start -= 1;
        }
        let mut end = self.at.max(from + 1).min(self.words.len());
        let most = self.words.len().min(end + REACH);
        let goes_on = |at: usize| {
            let word = &self.words[at];
            word.before == Gap::Space
                && !JOINS.contains(&word.folded.as_str())
                && !matches!(self.index.longest(&self.words[at..]), Some((Role::Not | Role::NotToo, _)))
        };
        while end < most && goes_on(end) {
            end += 1;
        }
        (start, end)
    }
}
