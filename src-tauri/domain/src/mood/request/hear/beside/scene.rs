//! What was said as the time of something: "he proposed at Christmas", "asleep by the second shootout". Owns telling these from wishes;
//! refuses times by the clock (`spent`).

use super::super::super::language::Sense;
use super::super::Listener;
use crate::mood::film::kind::Mood;

/// What a feast is the time of.
const AT: &[&str] =
    &["at", "last", "since", "before", "until", "till", "over", "this", "zu", "letzte", "letztes", "gecen"];

impl Listener<'_> {
    /// "He proposed at Christmas": whether a feast is when something happened.
    pub(in super::super) fn is_a_date(&self, senses: &[Sense], from: usize) -> bool {
        let feast = senses.iter().any(|sense| matches!(sense, Sense::Mood(Mood::Festive, _)));
        let before = from.checked_sub(1).and_then(|at| self.words.get(at));
        feast
            && before.is_some_and(|before| AT.contains(&before.folded.as_str()))
            && self.tells_of_somebody(from)
    }

    /// "Asleep by the second shootout", "vor der ersten Schießerei", "ilk kavgadan önce": whether what was said is a scene that
    /// something happens before, by its place in a film.
    pub(in super::super) fn is_a_scene(&self, senses: &[Sense], from: usize) -> bool {
        if super::super::mean::sort(senses) == super::super::mean::Sort::Other {
            return false;
        }
        let word = |back: usize| {
            from.checked_sub(back).and_then(|at| self.words.get(at)).map_or("", |word| word.folded.as_str())
        };
        let place = matches!(
            word(1),
            "first"
                | "second"
                | "third"
                | "next"
                | "last"
                | "final"
                | "opening"
                | "ersten"
                | "zweiten"
                | "dritten"
                | "letzten"
                | "nachsten"
        );
        let when = |word: &str| {
            matches!(
                word,
                "by" | "before"
                    | "during"
                    | "until"
                    | "till"
                    | "after"
                    | "vor"
                    | "bei"
                    | "nach"
                    | "beim"
                    | "zur"
                    | "zum"
                    | "wahrend"
            )
        };
        let turkish = matches!(word(1), "ilk" | "ikinci" | "ucuncu" | "son")
            && self
                .words
                .get(self.at)
                .is_some_and(|next| matches!(next.folded.as_str(), "once" | "kadar" | "sirasinda"));
        turkish || place && (when(word(2)) || when(word(3)))
    }
}
