//! What hands do while a film is on: "while I fold the washing", "for when I'm peeling potatoes". Owns telling a chore by the clause it
//! stands in; refuses chores that a phrase alone tells.

use super::super::super::language::senses::BACKGROUND;
use super::super::super::words::Gap;
use super::super::Listener;

/// What hands do.
const CHORES: &[&str] = &[
    "fold",
    "folding",
    "iron",
    "ironing",
    "peel",
    "peeling",
    "chop",
    "chopping",
    "cook",
    "cooking",
    "bake",
    "baking",
    "knit",
    "knitting",
    "crochet",
    "crocheting",
    "sew",
    "sewing",
    "darn",
    "darning",
    "mend",
    "mending",
    "clean",
    "cleaning",
    "tidy",
    "tidying",
    "hoover",
    "hoovering",
    "dust",
    "dusting",
    "wrap",
    "wrapping",
    "pack",
    "packing",
    "sort",
    "sorting",
    "work",
    "working",
    "scroll",
    "scrolling",
    "wash",
    "washing",
    "mark",
    "marking",
    "build",
    "building",
    "paint",
    "painting",
    "eat",
    "eating",
];
/// What is done.
const WORK: &[&str] = &[
    "ironing",
    "washing",
    "dishes",
    "laundry",
    "cooking",
    "cleaning",
    "hoovering",
    "chores",
    "housework",
    "puzzle",
    "jigsaw",
    "homework",
    "marking",
    "emails",
    "accounts",
    "taxes",
    "packing",
    "knitting",
    "sewing",
    "crossword",
];
const WHILE: &[&str] = &["while", "whilst", "when"];
const WHO: &[&str] = &["i", "we", "im", "were", "he", "she", "hes", "shes"];
const DO: &[&str] =
    &["do", "doing", "am", "are", "get", "on", "with", "the", "my", "our", "some", "a", "sit", "and"];
/// How many such words may stand between.
const BETWEEN: usize = 4;

impl Listener<'_> {
    /// Hears a chore from here on. False if none is told.
    pub(in super::super) fn hears_chore(&mut self) -> bool {
        let from = self.at;
        let Some(used) = self.chore() else { return false };
        self.at += used;
        self.mean(BACKGROUND, from);
        true
    }

    /// "While I do the ironing": how many words from the "while" here on.
    fn chore(&self) -> Option<usize> {
        let word = |place: usize| {
            // As typed: "darning" is no slip.
            let word = self.typed.get(self.at + place).filter(|word| place == 0 || word.before == Gap::Space);
            word.map(|word| word.folded.as_str())
        };
        let opens = word(0).filter(|word| WHILE.contains(word))?;
        let who = word(1).is_some_and(|word| WHO.contains(&word));
        // "When I work late" tells of no evening, where "when I'm working" does.
        let is_doing = |word: &str| opens != "when" || who && word.ends_with("ing");
        let start = 1 + usize::from(who);
        let length =
            (0..=BETWEEN).find(|&length| !word(start + length).is_some_and(|word| DO.contains(&word)))?;
        let does = (start..start + length).any(|at| matches!(word(at), Some("do" | "doing")));
        let next = word(start + length)?;
        let told = if does {
            WORK.contains(&next) || CHORES.contains(&next)
        } else {
            CHORES.contains(&next) && is_doing(next)
        };
        told.then_some(start + length + 1)
    }
}
