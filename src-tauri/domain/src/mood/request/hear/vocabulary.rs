//! Words that several modules of hearing look for, and how they look. Owns these lists, in all languages at once; refuses words that
//! one module alone looks for.

use super::super::words::{Gap, Word};

/// What tells of what a film did to somebody.
pub(super) const DID: &[&str] = &[
    "had", "made", "makes", "gave", "gives", "broke", "breaks", "left", "leaves", "kept", "keeps", "scared",
    "scares", "upset", "sent", "sends", "reduced", "cried", "cries", "wept", "hated", "bored", "turned",
    "was", "were", "hatte", "hat", "war", "machte", "macht", "brachte",
];

/// What asks all the same.
pub(super) const ASKS: &[&str] = &[
    "want",
    "wants",
    "need",
    "needs",
    "fancy",
    "like",
    "love",
    "prefer",
    "rather",
    "mood",
    "would",
    "wed",
    "id",
    "lets",
    "will",
    "wollen",
    "mochte",
    "mochten",
    "brauchen",
    "lieber",
    "instead",
    "stattdessen",
];

/// What asks politely.
pub(super) const PLEASE: &[&str] = &["please", "pls", "plz", "bitte", "lutfen"];

/// What is asked for before it is said what it is like.
pub(super) const SOMETHING: &[&str] = &["something", "anything", "etwas", "irgendwas", "birsey"];

/// What joins a clause to the one before it.
pub(super) const JOINS: &[&str] = &["and", "but", "und", "aber", "ve", "ama"];

/// Who is with whoever asks, and what tells whose or how many they are.
pub(super) const KIN: &[&str] = &[
    "sister",
    "sisters",
    "brother",
    "brothers",
    "aunt",
    "aunts",
    "aunties",
    "uncle",
    "uncles",
    "cousin",
    "cousins",
    "wife",
    "husband",
    "mates",
    "friend",
    "friends",
    "flatmate",
    "flatmates",
    "colleagues",
    "neighbours",
    "mother",
    "father",
    "mum",
    "dad",
    "nan",
    "nana",
    "granny",
    "gran",
    "grandad",
    "grandma",
    "grandpa",
    "inlaws",
    "adults",
    "grownups",
    "parents",
    "souls",
    "girlfriend",
    "boyfriend",
];

/// How far before a time what took it may stand, in words.
pub(super) const NEAR: usize = 6;

/// The last age of a child in years.
pub(super) const LAST_CHILD_YEAR: u8 = 17;

/// Who has an age that all of them are: "three girls, all nine".
pub(super) const YOUNG: [&str; 22] = [
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

/// What asks for none like a film that was told of, later on.
pub(super) const NEVER_AGAIN: &[&str] = &[
    "nothing like that",
    "nothing like it",
    "not like that",
    "not like it",
    "not that again",
    "exact opposite",
    "the opposite",
    "complete opposite",
    "polar opposite",
    "das gegenteil",
    "genaues gegenteil",
    "das genaue gegenteil",
    "diesmal bitte",
    "zu trostlos",
    "zu dunkel",
    "zu traurig",
    "zu brutal",
];

/// What denies what is said of a film, and what denies that it did harm.
pub(super) const DENIES: &str = "not never dont doesnt didnt cant wont wouldnt isnt";

/// How many words of `phrase` stand at `at`: all or none.
pub(super) fn stands(words: &[Word], at: usize, phrase: &str) -> usize {
    let parts = phrase.split(' ');
    let used = parts.clone().count();
    let fits = at + used <= words.len()
        && parts
            .zip(&words[at..])
            .enumerate()
            .all(|(place, (part, word))| part == word.folded && (place == 0 || word.before == Gap::Space));
    if fits { used } else { 0 }
}

pub(super) fn has(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|own| own == word)
}
