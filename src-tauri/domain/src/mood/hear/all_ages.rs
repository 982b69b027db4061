//! How old all of several young people are: "three girls sleeping over (all 15)". Owns telling that; refuses one child's age
//! (`ahead` tells it).

use super::super::words::Gap;
use super::Listener;
use super::ahead::BRACKET_WORDS;

/// Who has an age that all of them are: "three girls, all nine".
const YOUNG: [&str; 22] = [
    "girls",
    "boys",
    "lads",
    "kids",
    "children",
    "teens",
    "teenagers",
    "daughters",
    "sons",
    "nieces",
    "nephews",
    "cousins",
    "twins",
    "triplets",
    "grandkids",
    "grandchildren",
    "madchen",
    "jungs",
    "jungen",
    "kinder",
    "cocuklar",
    "kizlar",
];

impl Listener<'_> {
    /// "Three girls sleeping over (all 15)": whether the word here is how old all of them are.
    pub(super) fn all_are(&self) -> bool {
        let all = self.at.checked_sub(1).and_then(|at| self.words.get(at));
        let both = self.at.checked_sub(2).is_some_and(|at| self.words[at].folded == "theyre");
        self.words[self.at].before == Gap::Space
            && all.is_some_and(|all| {
                matches!(all.folded.as_str(), "all" | "both" | "alle" | "beide")
                    && (both || all.before != Gap::Space)
            })
    }

    /// Whether young people were spoken of shortly before.
    pub(super) fn children_before(&self) -> bool {
        self.words[..self.at]
            .iter()
            .rev()
            .take(BRACKET_WORDS)
            .any(|word| YOUNG.contains(&word.folded.as_str()))
    }
}
