//! Names by their capitals: "Mean Girls on Netflix", "Top Gun Friday". Owns where a run of capitals ends and whether one may begin a
//! film's name; refuses to know what is said of it.

use super::super::kind::Mood;
use super::super::language::{Role, Sense};
use super::super::words::Gap;
use super::Listener;
use super::names::{NAME_WORDS, capital};

/// What follows a name and is none of it, however loud: "not Harry Potter AGAIN".
const AFTER: [&str; 6] = ["again", "please", "anymore", "ever", "wieder", "bitte"];
/// Small words within a name.
pub(super) const JOINTS: [&str; 14] =
    ["of", "the", "and", "in", "a", "to", "on", "at", "with", "for", "der", "die", "das", "ve"];

impl Listener<'_> {
    /// Past the last word of a run of capitals.
    pub(super) fn capitals_from(&self, start: usize) -> usize {
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

    pub(super) fn is_unknown(&self, at: usize) -> bool {
        let word = &self.typed[at];
        // "No TV": three capitals are an abbreviation.
        word.folded.chars().count() > 3
            && !is_number(&word.folded)
            && !JOINTS.contains(&word.folded.as_str())
            && self.index.longest(&self.words[at..]).is_none()
    }

    /// Whether a capital here may begin a film's name: not that of a country, a service or a feast.
    pub(super) fn names_a_film(&self, at: usize) -> bool {
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

pub(super) fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        || matches!(
            word,
            "ii" | "iii" | "iv" | "vi" | "vii" | "viii" | "two" | "three" | "part" | "zwei" | "drei" | "iki"
        )
}
