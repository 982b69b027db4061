//! How each language tells what somebody did or felt. Owns the words and endings of it; refuses to find the clause it is told in.

/// What does something to somebody, right after what was said: "laughing hurts".
pub(super) const DOES: &[&str] = &[
    "hurt",
    "hurts",
    "upset",
    "upsets",
    "give",
    "gives",
    "set",
    "sets",
    "trigger",
    "triggers",
    "make",
    "makes",
    "keep",
    "keeps",
    "pull",
    "pulls",
    "stress",
    "stresses",
    "frighten",
    "frightens",
    "scare",
    "scares",
    "bring",
    "brings",
    "tire",
    "tires",
    "is",
    "isnt",
    "are",
    "aches",
    "gets",
    "puts",
    "strains",
    "tears",
    "opens",
    "tut",
    "tun",
    "macht",
    "machen",
    "schmerzt",
    "strengt",
    "bringt",
    "kostet",
    "zieht",
    "gibt",
    "fallt",
    "geht",
];
/// What goes on after a word for doing and says how it is to be done: "laughing till it hurts".
const HOW: &[&str] =
    &["till", "until", "at", "with", "out", "or", "through", "about", "together", "again", "tonight"];
/// German verbs of what was, and what a participle stands after.
const WAR: &[&str] = &[
    "war", "waren", "wurde", "wurden", "musste", "mussten", "weinte", "weinten", "lachte", "lachten",
    "schrie", "heulte", "heulten",
];
const HAT: &[&str] = &["hat", "habe", "hab", "haben", "hatte", "hatten", "ist", "sind", "bin"];
/// Turkish endings of what was, of doing, and of what goes on.
const DI: &[&str] = &["di", "du", "ti", "tu"];
/// What only ends so.
const NO_VERBS: &[&str] = &["komedi", "trajedi", "simdi", "haydi", "kedi", "efendi", "nefti"];
const PERSONS: &[&str] = &["m", "k", "n", "lar", "ler"];
/// Verbs that say that it was, whatever they end in.
const PAST: &[&str] = &[
    "was", "were", "had", "did", "been", "got", "went", "made", "left", "kept", "gave", "wept", "broke",
    "sent", "felt", "lost", "woke", "fell", "came", "said", "told", "saw", "spent", "burst", "ran", "sat",
    "hid",
];
/// When it was.
const TIMES: &[&str] =
    &["last", "yesterday", "earlier", "all", "whole", "morning", "night", "week", "afternoon", "ago"];
/// Who did or felt it.
pub(super) const SOMEBODY: &[&str] = &[
    "i",
    "im",
    "ive",
    "we",
    "weve",
    "he",
    "hes",
    "she",
    "shes",
    "they",
    "theyve",
    "you",
    "my",
    "our",
    "his",
    "her",
    "their",
    "the",
    "everyone",
    "everybody",
    "somebody",
    "someone",
    "nobody",
    "mum",
    "mom",
    "dad",
    "gran",
    "nan",
    "grandma",
    "grandad",
    "it",
];

/// "My wife cried all last week", "cried all week": whether somebody did something before the end of what was `said`.
pub(super) fn past_of_somebody(words: &[&str], said: usize, goes_on: bool) -> bool {
    let past = |word: &str| PAST.contains(&word) || word.len() > 4 && word.ends_with("ed");
    let did = words[..said].iter().rposition(|word| past(word));
    did.is_some_and(|did| {
        goes_on
            || words[..did].iter().any(|word| SOMEBODY.contains(word))
            || words[said..].iter().any(|word| TIMES.contains(word))
    })
}

/// "I'm still jumpy": whether what stands `before` says who is so.
pub(super) fn is_so(before: &[&str]) -> bool {
    let plain = before
        .iter()
        .rposition(|word| !matches!(*word, "so" | "still" | "a" | "bit" | "all" | "too" | "very"));
    plain.is_some_and(|at| {
        matches!(before[at], "im" | "were" | "hes" | "shes" | "theyre")
            || at > 0
                && matches!(before[at], "am" | "are" | "is" | "feel" | "feels" | "get" | "gets")
                && SOMEBODY.contains(&before[at - 1])
    })
}

/// "Being scared sets off her asthma": whether what was `said` is what a clause begins with and says more of.
pub(super) fn doing(words: &[&str], said: &std::ops::Range<usize>) -> bool {
    let first = words.first().is_some_and(|word| word.len() > 4 && word.ends_with("ing"));
    said.start <= 1 && first && words.get(said.end).is_some_and(|next| !HOW.contains(next))
}

/// "Meine Frau hat die ganze Woche geweint."
pub(super) fn past_in_german(words: &[&str]) -> bool {
    let participle = |word: &&str| {
        word.len() > 4 && word.starts_with("ge") && (word.ends_with('t') || word.ends_with("en"))
    };
    words.iter().any(|word| WAR.contains(word))
        || words.iter().any(|word| HAT.contains(word)) && words.iter().any(participle)
}

/// "Annem dün ağladı", "gülmek dikişlerimi acıtıyor": by the verb at the end.
pub(super) fn past_in_turkish(words: &[&str]) -> bool {
    let Some(last) = words.last() else { return false };
    let stem = PERSONS.iter().find_map(|person| last.strip_suffix(person)).unwrap_or(last);
    let was = |word: &str| {
        word.len() > 4 && !NO_VERBS.contains(&word) && DI.iter().any(|ending| word.ends_with(ending))
    };
    let goes_on = last.ends_with("yor") && words.len() > 1;
    let doing = words[0].ends_with("mek") || words[0].ends_with("mak");
    was(last) || was(stem) || doing && goes_on
}
