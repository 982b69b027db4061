//! A film that is named and itself meant, where what follows is only when, where or in which words it is shown: "Titanic, but over
//! by ten". Owns telling that from a change of the film, which asks for another; refuses to find the name (`films` does).

use super::super::super::Constraint;
use super::super::super::language::{Role, Sense};
use super::super::super::words::Gap;
use super::super::Listener;

/// What stands between a film's name and when or where it is to be shown.
const SHOWN: [&str; 22] = [
    "it", "has", "to", "be", "must", "should", "needs", "done", "please", "tonight", "only", "if", "its",
    "is", "on", "muss", "sein", "soll", "er", "sie", "es", "bitsin",
];

impl Listener<'_> {
    /// "Titanic, but over by ten": what changes from the word at `change` on is when, where or in which words it is shown, so
    /// the film itself is meant, where "Titanic, but shorter" means another.
    pub(in super::super) fn only_its_showing_changes(&self, change: usize) -> bool {
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
