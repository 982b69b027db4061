//! Siblings who make films together: "the Coen brothers", "a Wachowski sister". Owns when a last name means all of them; refuses
//! to know who they are (the catalogue does).

use super::super::super::super::words::Gap;
use super::super::super::Listener;
use super::super::super::films::names;
use crate::catalogue::Person;

/// What stands behind the last name that they share.
const SIBLINGS: [&str; 9] =
    ["brothers", "brother", "bros", "sisters", "sister", "siblings", "bruder", "schwestern", "kardesler"];
/// Nobody's last name is shorter, in letters.
const SHORTEST: usize = 3;

impl Listener<'_> {
    /// Who is named here by the last name they share, and with how many words.
    pub(in super::super::super) fn siblings(&self) -> Option<(Vec<Person>, usize)> {
        let catalogue = self.lore.catalogue?;
        let next = self.typed.get(self.at + 1).filter(|next| next.before == Gap::Space)?;
        let word = self.typed.get(self.at).filter(|_| SIBLINGS.contains(&next.folded.as_str()))?;
        let name = word.folded.as_str();
        let known = names::capital(self.text, word) || self.index.longest(&self.words[self.at..]).is_none();
        if !known || name.chars().count() < SHORTEST {
            return None;
        }
        let all = catalogue.siblings(name).into_iter().filter_map(|name| catalogue.person(name));
        let all: Vec<Person> = all.collect();
        (all.len() > 1).then_some((all, 2))
    }
}
