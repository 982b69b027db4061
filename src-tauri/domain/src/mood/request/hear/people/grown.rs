//! Somebody's child who is grown up by the age that is told of them in Turkish: "oğlum 25 yaşında", "30 yaşındaki kızım". Owns that
//! no child watches then; refuses to read numbers (`quantity` does) and children who are away (`away`).

use super::super::super::language::Role;
use super::super::super::quantity::turkish;
use super::super::super::words::Gap;
use super::super::Listener;
use super::super::ahead::children;

impl Listener<'_> {
    /// How many words tell here how old somebody is who is no child.
    pub(in super::super) fn grown_age(&self) -> Option<usize> {
        let is_turkish = self.index.capitals_name() && !self.index.is_english();
        is_turkish.then(|| turkish::grown(&self.typed[self.at..])).flatten()
    }

    /// Steps over such an age and the child who has it.
    pub(in super::super) fn pass_grown(&mut self, used: usize) {
        self.at += used;
        self.grown();
        let of_whom = self.typed[self.at - 1].folded.ends_with("ki");
        if let Some((Role::Means(senses), used)) = self.index.longest(&self.words[self.at..])
            && of_whom
            && self.words[self.at].before == Gap::Space
            && children(senses)
        {
            self.at += used;
            self.waved = true;
        }
    }
}
