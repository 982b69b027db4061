//! A film that is named and itself meant, where what follows is only when, where or in which words it is shown: "Titanic, but over
//! by ten". Owns telling that from a change of the film, which asks for another; refuses to find the name (`films` does).

use super::super::language::{Role, Sense};
use super::super::request::Constraint;
use super::super::words::Gap;
use super::Listener;
use super::elsewhere::has;
use super::films::LONGEST;
use super::told::stands;

/// What stands between a film's name and when or where it is to be shown.
const SHOWN: [&str; 22] = [
    "it", "has", "to", "be", "must", "should", "needs", "done", "please", "tonight", "only", "if", "its",
    "is", "on", "muss", "sein", "soll", "er", "sie", "es", "bitsin",
];

/// What asks in German for a film once more, and how it is watched.
const ONCE_MORE: [&str; 5] = ["nochmal", "noch mal", "mal wieder", "wieder mal", "nochmals"];
const WATCHED: &str = "gucken schauen sehen anschauen ansehen angucken anmachen";
/// What may close it.
const CLOSES: &str = "bitte heute abend";

impl Listener<'_> {
    /// "titanic nochmal gucken", "mal wieder dirty dancing sehen": where the name ends of a film that is asked for once more in
    /// German, be it in small letters, and where the asking goes on.
    pub(super) fn once_more(&self) -> Option<(usize, usize)> {
        self.lore.catalogue.filter(|_| self.index.is_german() && self.scope.is_none())?;
        let begins = |from: usize, phrases: &[&str]| {
            phrases.iter().map(|phrase| stands(self.typed, from, phrase)).max().unwrap_or(0)
        };
        let start = (0..=self.at).rev().find(|&at| self.typed[at].before != Gap::Space)?;
        let asked = ONCE_MORE.iter().any(|phrase| {
            let used = phrase.split(' ').count();
            start + used <= self.at && begins(self.at - used, &[phrase]) > 0
        });
        let opens = self.at == start || asked;
        let watched = |at: usize| {
            let closed = |at: usize| self.typed.get(at).is_none_or(|word| word.before != Gap::Space);
            let verb = self.typed.get(at).is_some_and(|word| has(WATCHED, &word.folded));
            let rest = (at + 1..self.typed.len()).find(|&at| !has(CLOSES, &self.typed[at].folded));
            verb && closed(rest.unwrap_or(self.typed.len()))
        };
        let most = self.typed.len().min(self.at + LONGEST);
        (self.at + 1..most).rev().filter(|_| opens).find_map(|end| {
            let more = begins(end, &ONCE_MORE);
            let named = (self.at..end).any(|at| self.is_telling(at))
                && self.typed[self.at + 1..=end].iter().all(|word| word.before == Gap::Space)
                && self.card_in_small(self.at, end).is_some();
            ((more > 0 || asked) && named && watched(end + more)).then_some((end, end))
        })
    }

    /// "Titanic, but over by ten": what changes from the word at `change` on is when, where or in which words it is shown, so
    /// the film itself is meant, where "Titanic, but shorter" means another.
    pub(super) fn only_its_showing_changes(&self, change: usize) -> bool {
        let mut at = change + 1;
        let mut told = false;
        while at < self.words.len() && (at == change + 1 || self.words[at].before != Gap::Stop) {
            let rest = &self.words[at..];
            if let Some((constraint, used)) = self.index.quantity(rest) {
                if !matches!(constraint, Constraint::EndBy { .. }) {
                    return false;
                }
                told = true;
                at += used;
                continue;
            }
            at += match self.index.longest(rest) {
                Some((Role::Means([one]), used)) if is_of_showing(*one) => {
                    told = true;
                    used
                }
                Some((
                    Role::Means([])
                    | Role::Filler
                    | Role::Aside
                    | Role::And
                    | Role::Ask
                    | Role::Turn
                    | Role::Not,
                    used,
                )) => used,
                None if SHOWN.contains(&rest[0].folded.as_str()) => 1,
                _ => return false,
            };
        }
        told
    }
}

/// Whether it says where or in which words a film is shown and nothing of what it is like.
fn is_of_showing(sense: Sense) -> bool {
    matches!(sense, Sense::On(_) | Sense::OnOurs | Sense::NoSubtitles | Sense::Dubbed | Sense::Subtitles)
}
