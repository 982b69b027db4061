//! Films that were watched: "we did a tearjerker last night", "dün korku izledik". Owns telling the kind that was from the
//! kind that is asked for; refuses films by their names (`praised` reads those).

use super::super::super::Heard;
use super::super::super::language::Sense;
use super::super::super::words::{Gap, Word};
use super::super::mean::is_grim;
use super::super::stand::Meant;
use super::super::{Listener, Said};

/// What people did with a film that was, and in English what they did only with "a" film.
const WATCHED: &[&str] = &["watched", "saw", "through", "endured", "hatten", "hatte", "sahen", "wars"];
const DID: &[&str] = &["did", "had"];
/// The same, said after the film.
const WATCHED_AFTER: &[&str] = &[
    "gesehen",
    "geschaut",
    "geguckt",
    "angeschaut",
    "gsehn",
    "gseh",
    "gschaut",
    "gluegt",
    "izledik",
    "izledim",
    "seyrettik",
    "seyrettim",
    "izlemistik",
];
/// What may stand between who watched and what.
const BEFORE_KIND: &[&str] = &[
    "a",
    "an",
    "the",
    "some",
    "something",
    "so",
    "such",
    "really",
    "very",
    "another",
    "two",
    "three",
    "four",
    "hour",
    "long",
    "wir",
    "ich",
    "mir",
    "mer",
    "en",
    "e",
    "ein",
    "eine",
    "einen",
    "schon",
    "was",
    "etwas",
    "bir",
    "bi",
];
/// When that was, at the end of the clause or, in German and Turkish, at its beginning.
pub(in super::super) const THEN: &[&str] = &[
    "last",
    "yesterday",
    "friday",
    "saturday",
    "sunday",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "weekend",
    "gestern",
    "vorgestern",
    "geschter",
    "gester",
    "gestan",
    "letzte",
    "letzten",
    "letztes",
    "neulich",
    "dun",
    "gecen",
    "onceki",
];
/// Who did not watch it, or a film that is told by who did.
const OTHERWISE: &[&str] = &[
    "not", "never", "havent", "hasnt", "didnt", "nobody", "none", "neither", "that", "which", "who", "like",
    "wie",
];
/// What turns from it to what is asked for.
const NOW: &[&str] = &[
    "and", "want", "fancy", "und", "ve", "so", "but", "now", "lets", "also", "aber", "jetzt", "ama", "simdi",
];
/// What people were after so many minutes of a film: "snoring in 20 minutes".
const ASLEEP: &[&str] = &["snoring", "asleep", "gone", "bored", "yawning", "out", "off", "lost"];
/// What says before it that nothing else was watched.
const ONLY: &[&str] =
    &["nur", "immer", "dauernd", "standig", "andauernd", "lauter", "ausschliesslich", "blos", "bloss"];
/// How Turkish verbs end that say what somebody did.
const DID_SO: &[&str] = &[
    "di", "ti", "du", "tu", "dim", "tim", "dum", "tum", "dik", "tik", "duk", "tuk", "diler", "tiler",
    "dular", "tular",
];
/// How many words of a clause may stand after the kind of film that was watched in it, and how many before it.
const CLOSES: usize = 4;
const OPENS: usize = 4;

impl Listener<'_> {
    /// Whether the length at `from` is that of a film that somebody sat through.
    pub(in super::super) fn was_so_long(&self, from: usize) -> bool {
        matches!(self.clause_before(from)[..], [.., sat, "through", "a" | "an"] if sat == "sat" || sat == "slogged")
    }

    /// "Snoring in 20 minutes": whether the length at `from` is how long somebody stayed awake.
    pub(in super::super) fn asleep_after(&self, from: usize) -> bool {
        self.clause_before(from).last().is_some_and(|gone| ASLEEP.contains(gone))
            && matches!(self.words[from].folded.as_str(), "in" | "within" | "after")
    }

    /// "We did a tearjerker last night": whether the kind of film here is the one that was, and no more of it is asked for.
    pub(in super::super) fn was_watched(&mut self, senses: &'static [Sense], from: usize) -> bool {
        let kind = |sense: &Sense| {
            matches!(
                sense,
                Sense::Mood(..)
                    | Sense::Noun(_)
                    | Sense::Genre(_)
                    | Sense::Asked(_)
                    | Sense::Marked(..)
                    | Sense::Franchise(_)
            )
        };
        let of_people = senses.iter().any(|sense| matches!(sense, Sense::AtMost(..)));
        if !senses.iter().any(kind) || of_people || self.scope.is_some() {
            return false;
        }
        // "So einen traurigen Film" turns to nothing.
        let turns = |word: &str| NOW.contains(&word) && !(word == "so" && self.index.is_german());
        let goes_on = |word: &&Word| word.before == Gap::Space && !turns(&word.folded);
        let starts = self.words[..=from].iter().rposition(|word| !goes_on(&word)).unwrap_or(0);
        let before: Vec<&str> = self.words[starts..from].iter().map(|word| word.folded.as_str()).collect();
        let after: Vec<&str> =
            self.words[self.at..].iter().take_while(goes_on).map(|word| word.folded.as_str()).collect();
        let any = |words: &[&str], list: &[&str]| words.iter().any(|word| list.contains(word));
        if any(&before, OTHERWISE) || any(&after, OTHERWISE) {
            return false;
        }
        let first = before.first().copied().unwrap_or_default();
        let gap = before.iter().rev().take_while(|word| BEFORE_KIND.contains(word)).count();
        let verb =
            before.len().checked_sub(gap + 1).and_then(|at| before.get(at).copied()).unwrap_or_default();
        let told_before = WATCHED.contains(&verb) || DID.contains(&verb) && gap > 0;
        let closed = after.len() <= CLOSES && any(&after, THEN);
        let opened = before.len() <= OPENS && any(&before, THEN);
        let told_after =
            opened && any(after.get(..after.len().min(CLOSES)).unwrap_or_default(), WATCHED_AFTER);
        let told_after = told_after
            || THEN.contains(&first)
                && any(after.get(..after.len().min(CLOSES)).unwrap_or_default(), WATCHED_AFTER)
            || after.first().is_some_and(|seen| WATCHED_AFTER.contains(seen)) && ONLY.contains(&verb)
            || self.wept_or_feared(&before, &after);
        let was = (told_after || told_before && (closed || opened)) && !self.praise_follows(self.at);
        if was {
            self.told_grim |= is_grim(senses);
            self.chip(from, Heard::Different, Meant::Instead);
            // "Gesehen" is no wish for one that was.
            let seen = after.first().is_some_and(|seen| WATCHED_AFTER.contains(seen));
            // "None of that" may point at it.
            let chips = self.caught.len();
            self.said_last = vec![Said { senses, from, to: self.at, strong: false, chips, goes_on: false }];
            self.at += usize::from(seen);
        }
        was
    }

    /// "Dün akşam ağlamaktan gözümüz şişti": whether a Turkish clause tells what was done last night.
    fn wept_or_feared(&self, before: &[&str], after: &[&str]) -> bool {
        let then = before.iter().take(2).any(|word| *word == "dun" || *word == "evvelsi");
        let did_not = |word: &str| word.contains("medi") || word.contains("madi");
        let did = |word: &str| {
            !did_not(word)
                && DID_SO.iter().any(|ending| word.len() > ending.len() + 1 && word.ends_with(ending))
        };
        self.index.is_turkish() && then && after.last().is_some_and(|verb| did(verb))
    }
}
