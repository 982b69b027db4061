//! Names by their capitals: "Mean Girls on Netflix", "Top Gun Friday". Owns where a run of capitals ends, how much of
//! it is a film's name and whether one may begin it; refuses to know what is said of it.

use super::super::super::language::{Role, Sense};
use super::super::super::words::Gap;
use super::super::Listener;
use super::super::vocabulary::has;
use super::names::{NAME_WORDS, capital};
use crate::mood::film::kind::Mood;

/// What follows a name and is none of it, however loud: "not Harry Potter AGAIN".
const AFTER: [&str; 6] = ["again", "please", "anymore", "ever", "wieder", "bitte"];
/// Small words within a name.
pub(in super::super) const JOINTS: [&str; 15] =
    ["of", "the", "and", "in", "a", "to", "on", "at", "with", "for", "by", "der", "die", "das", "ve"];

/// What closes the name of an evening: "New Year's Eve", "Date Night".
const OCCASIONS: [&str; 20] = [
    "day",
    "night",
    "eve",
    "evening",
    "morning",
    "weekend",
    "party",
    "birthday",
    "holiday",
    "year",
    "christmas",
    "easter",
    "halloween",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
/// What goes on after a name with a capital of its own: "put on Top Gun Friday night and I laughed".
const GOES_ON: &str = "i im id ill ive monday tuesday wednesday thursday friday saturday sunday";

impl Listener<'_> {
    /// Past the last word of a run of capitals.
    pub(in super::super) fn capitals_from(&self, start: usize) -> usize {
        let (mut end, mut at) = (start, start);
        while let Some(word) = self.typed.get(at).filter(|word| at == start || word.before == Gap::Space) {
            if at > start && AFTER.contains(&word.folded.as_str()) {
                break;
            }
            let number = at > start && is_number(&word.folded);
            if number || capital(self.text, word) {
                end = at + 1;
            } else if at == start || !JOINTS.contains(&word.folded.as_str()) {
                break;
            }
            at += 1;
            if at - start == NAME_WORDS {
                break;
            }
        }
        end
    }

    /// Where the name ends that begins with a capital at `start`: before a service, a day or somebody else where a film has that
    /// name, "Mean Girls on Netflix", or else with the last of the capitals.
    pub(in super::super) fn name_in_capitals(&self, start: usize) -> usize {
        // "12 Angry Men."
        let counted = self.typed[start].folded.starts_with(|c: char| c.is_ascii_digit());
        let run = self.capitals_from(start + usize::from(counted));
        let left = |end: usize| {
            let next = self.typed.get(end).map_or("", |next| next.folded.as_str());
            JOINTS.contains(&next) || has(GOES_ON, next)
        };
        let named =
            (start + 2..=run).rev().find(|&end| (end == run || left(end)) && self.card(start, end).is_some());
        named.unwrap_or(run)
    }

    /// Whether a word closes the name of an evening rather than that of a film.
    pub(in super::super) fn is_occasion_word(&self, at: usize) -> bool {
        OCCASIONS.contains(&self.typed[at].folded.as_str())
    }

    /// Whether a word is no phrase's and no common one.
    pub(in super::super) fn is_telling(&self, at: usize) -> bool {
        let word = &self.typed[at].folded;
        word.len() > 3 && self.index.longest(&self.typed[at..=at]).is_none() && !self.index.is_ordinary(word)
    }

    pub(in super::super) fn is_unknown(&self, at: usize) -> bool {
        let word = &self.typed[at];
        // "No TV": three capitals are an abbreviation.
        word.folded.chars().count() > 3
            && !is_number(&word.folded)
            && !JOINTS.contains(&word.folded.as_str())
            && self.index.longest(&self.words[at..]).is_none()
    }

    /// Whether a capital here may begin a film's name: not that of a country, a service or a feast.
    pub(in super::super) fn names_a_film(&self, at: usize) -> bool {
        let own_capital = |sense: &Sense| {
            matches!(
                sense,
                Sense::From(_)
                    | Sense::In(_)
                    | Sense::On(_)
                    | Sense::OnOurs
                    | Sense::Years(..)
                    | Sense::Lately
                    | Sense::Franchise(_)
                    | Sense::Foreign
                    | Sense::Kids(_)
            ) || matches!(sense, Sense::Mood(Mood::Festive, _))
        };
        match self.index.longest(&self.typed[at..]) {
            Some((Role::Means(senses), _)) => !senses.iter().any(own_capital),
            Some((Role::Filler, _)) | None => true,
            Some(_) => false,
        }
    }
}

pub(in super::super) fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        || matches!(
            word,
            "ii" | "iii" | "iv" | "vi" | "vii" | "viii" | "two" | "three" | "part" | "zwei" | "drei" | "iki"
        )
}
