//! A film that was, told of by what it was like and no more wanted: "that miserable Danish thing last week", "gestern dieser
//! öde schwedische Film". Owns telling it by its "that" and its time; refuses films that are praised (`praised`).

use super::super::super::language::Sense;
use super::super::super::words::Gap;
use super::super::Listener;

/// What such a film stands after.
const THAT: &[&str] = &[
    "that", "some", "this", "those", "a", "an", "dieser", "dieses", "diesen", "diese", "ein", "einen", "so",
];
/// What it is called.
const THING: &[&str] = &[
    "thing", "film", "movie", "number", "affair", "effort", "one", "epic", "drama", "misery", "ding",
    "streifen", "teil", "schinken",
];
/// When it was, alone or after a "last".
const THEN: &[&str] = &["yesterday", "gestern", "vorgestern", "neulich"];
const LAST: &[&str] = &["last", "letzte", "letzten", "letztes", "other"];
const TIMES: &[&str] = &[
    "week",
    "night",
    "time",
    "month",
    "weekend",
    "day",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "woche",
    "mal",
    "monat",
    "freitag",
    "samstag",
    "sonntag",
    "wochenende",
];
/// What tells what it was or did.
const WAS: &[&str] =
    &["was", "were", "had", "did", "war", "hatten", "hatte", "finished", "put", "sat", "saw", "watched"];
/// What wants it, or its like, all the same.
const WANTS: &[&str] = &[
    "like", "more", "similar", "want", "fancy", "again", "please", "need", "loved", "wie", "mehr", "nochmal",
    "bitte",
];
/// What a clause ends before.
const TURNS: &[&str] = &["so", "but", "and", "now", "und", "aber", "also", "drum"];
/// How far before and after it they stand, in words.
const NEAR: usize = 3;

impl Listener<'_> {
    /// Whether a new clause begins at `at` without a comma: "so", where German says "so einen".
    fn turns(&self, at: usize) -> bool {
        let word = self.words[at].folded.as_str();
        at > 0 && TURNS.contains(&word) && (word != "so" || self.index.is_english())
    }

    /// Whether what was said from the word `from` up to here is of such a film.
    pub(in super::super) fn is_that_thing(&self, senses: &[Sense], from: usize) -> bool {
        let of_a_film = |sense: &Sense| {
            matches!(
                sense,
                Sense::From(_)
                    | Sense::In(_)
                    | Sense::Mood(..)
                    | Sense::Genre(_)
                    | Sense::Heavy
                    | Sense::Marked(..)
            )
        };
        if self.scope.is_some_and(|scope| scope.over != super::super::Over::Past)
            || !senses.iter().any(of_a_film)
        {
            return false;
        }
        let opens = |at: usize| self.words[at].before != Gap::Space || self.turns(at);
        let start = (0..=from).rev().find(|&at| opens(at)).unwrap_or(0);
        let end = (self.at..self.words.len()).find(|&at| opens(at)).unwrap_or(self.words.len());
        let word = |at: usize| self.words[at].folded.as_str();
        let that = (start..from).rev().take(NEAR).any(|at| THAT.contains(&word(at)));
        let thing = (self.at..end).take(NEAR).any(|at| THING.contains(&word(at)));
        let last = |at: usize| at > start && TIMES.contains(&word(at)) && LAST.contains(&word(at - 1));
        let then = (start..end).any(|at| THEN.contains(&word(at)) || last(at));
        let any = |list: &[&str]| (start..end).any(|at| list.contains(&word(at)));
        that && thing && then && any(WAS) && !any(WANTS) && !self.praise_follows(self.at)
    }
}
