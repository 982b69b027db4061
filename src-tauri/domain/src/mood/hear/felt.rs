//! What people did or felt, told beside its refusal: "not a sad one, my wife cried all week", "laughing hurts, so nothing funny".
//! Owns when words tell of somebody rather than of a film, by their grammar in each language; refuses to settle what that makes
//! of a wish (`stand` does) and films that were told of (`told`).

use super::super::kind::Mood;
use super::super::language::{Role, Sense};
use super::super::words::Gap;
use super::Listener;
use super::names::capital;
use super::told::ASKS;

/// How far a clause is looked at from what was said in it, in words.
const REACH: usize = 12;
/// What begins a clause without a comma.
const JOINS: &[&str] = &[
    "and", "but", "so", "because", "since", "as", "cos", "cause", "though", "although", "when", "while",
    "after", "und", "aber", "weil", "denn", "also", "drum", "ve", "ama", "cunku", "oyuzden",
];
/// What asks in the same clause besides what asks of a film that was told of, or speaks of films.
const ALSO_ASKS: &[&str] = &[
    "wanted",
    "wanna",
    "let",
    "can",
    "could",
    "should",
    "give",
    "please",
    "after",
    "something",
    "anything",
    "nothing",
    "some",
    "any",
    "that",
    "which",
    "film",
    "films",
    "movie",
    "movies",
    "one",
    "stuff",
    "thing",
    "things",
    "comedy",
    "horror",
    "thriller",
    "drama",
    "romcom",
    "brauche",
    "gern",
    "gerne",
    "bitte",
    "was",
    "etwas",
    "nichts",
    "filme",
    "soll",
    "darf",
    "istiyorum",
    "istiyoruz",
    "isteriz",
    "isterim",
    "lazim",
    "olsun",
    "filmi",
    "sey",
    "seyler",
    "izleyelim",
    "ac",
];
/// Who did or felt it.
const SOMEBODY: &[&str] = &[
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
/// Verbs that say that it was, whatever they end in.
const PAST: &[&str] = &[
    "was", "were", "had", "did", "been", "got", "went", "made", "left", "kept", "gave", "wept", "broke",
    "sent", "felt", "lost", "woke", "fell", "came", "said", "told", "saw", "spent", "burst", "ran", "sat",
    "hid",
];
/// When it was.
const TIMES: &[&str] =
    &["last", "yesterday", "earlier", "all", "whole", "morning", "night", "week", "afternoon", "ago"];
/// What does something to somebody, right after what was said: "laughing hurts".
const DOES: &[&str] = &[
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
/// What a feast is the time of.
const AT: &[&str] =
    &["at", "last", "since", "before", "until", "till", "over", "this", "zu", "letzte", "letztes", "gecen"];

impl Listener<'_> {
    /// Whether what was said from the word `from` up to here tells what somebody did or felt and asks for nothing.
    pub(super) fn tells_of_somebody(&self, from: usize) -> bool {
        let (start, end) = self.clause_around(from);
        let words: Vec<&str> = self.typed[start..end].iter().map(|word| word.folded.as_str()).collect();
        let said = from - start..self.at.min(end) - start;
        let does = words.get(said.end).is_some_and(|next| DOES.contains(next))
            || words.get(said.end + 1).is_some_and(|next| DOES.contains(next));
        if self.index.is_english() && said.start == 0 && does {
            return true;
        }
        let asks =
            |(at, word): (usize, &&str)| self.asks(word, at.checked_sub(1).map(|before| words[before]));
        if words.iter().enumerate().any(asks) {
            return false;
        }
        let tells = if self.index.is_english() {
            let goes_on = self.goes_on_with_somebody(start);
            past_of_somebody(&words, said.end, goes_on) || doing(&words, &said) || is_so(&words[..said.start])
        } else if self.index.capitals_name() {
            past_in_turkish(&words)
        } else {
            let noun = capital(self.text, &self.words[from]) && words[said.start].ends_with('n');
            past_in_german(&words) || noun && said.start == 0 && does
        };
        // Asked last, since it looks through all that follows.
        tells && !self.praise_follows(self.at.min(self.typed.len()))
    }

    /// Whether a word asks, or speaks of films; the English "was" is none of them, and the German one is, and "love" asks
    /// only of somebody ("love songs" do not).
    fn asks(&self, word: &str, before: Option<&str>) -> bool {
        let loves =
            || before.is_some_and(|before| SOMEBODY.contains(&before) || matches!(before, "would" | "to"));
        let known = ASKS.contains(&word) || ALSO_ASKS.contains(&word);
        known && !(word == "was" && self.index.is_english()) && (word != "love" || loves())
    }

    /// "I got dumped and wept": whether the clause that begins at `start` goes on with what somebody did before its "and".
    fn goes_on_with_somebody(&self, start: usize) -> bool {
        let before = self.words[..start].iter().rev().take(REACH);
        let mut before = before.map(|word| word.folded.as_str());
        before.next() == Some("and") && before.any(|word| SOMEBODY.contains(&word))
    }

    /// "He proposed at Christmas": whether a feast is when something happened.
    pub(super) fn is_a_date(&self, senses: &[Sense], from: usize) -> bool {
        let feast = senses.iter().any(|sense| matches!(sense, Sense::Mood(Mood::Festive, _)));
        let before = from.checked_sub(1).and_then(|at| self.words.get(at));
        feast
            && before.is_some_and(|before| AT.contains(&before.folded.as_str()))
            && self.tells_of_somebody(from)
    }

    /// "Asleep by the second shootout", "vor der ersten Schießerei", "ilk kavgadan önce": whether what was said is a scene that
    /// something happens before, by its place in a film.
    pub(super) fn is_a_scene(&self, senses: &[Sense], from: usize) -> bool {
        if super::mean::sort(senses) == super::mean::Sort::Other {
            return false;
        }
        let word = |back: usize| {
            from.checked_sub(back).and_then(|at| self.words.get(at)).map_or("", |word| word.folded.as_str())
        };
        let place = matches!(
            word(1),
            "first"
                | "second"
                | "third"
                | "next"
                | "last"
                | "final"
                | "opening"
                | "ersten"
                | "zweiten"
                | "dritten"
                | "letzten"
                | "nachsten"
        );
        let when = |word: &str| {
            matches!(
                word,
                "by" | "before"
                    | "during"
                    | "until"
                    | "till"
                    | "after"
                    | "vor"
                    | "bei"
                    | "nach"
                    | "beim"
                    | "zur"
                    | "zum"
                    | "wahrend"
            )
        };
        let turkish = matches!(word(1), "ilk" | "ikinci" | "ucuncu" | "son")
            && self
                .words
                .get(self.at)
                .is_some_and(|next| matches!(next.folded.as_str(), "once" | "kadar" | "sirasinda"));
        turkish || place && (when(word(2)) || when(word(3)))
    }

    /// Where the clause begins and ends that the word `from` stands in.
    fn clause_around(&self, from: usize) -> (usize, usize) {
        let opens = |at: usize| {
            self.words[at].before != Gap::Space || JOINS.contains(&self.words[at - 1].folded.as_str())
        };
        let mut start = from;
        while start > 0 && from - start < REACH && !opens(start) {
            start -= 1;
        }
        let mut end = self.at.max(from + 1).min(self.words.len());
        let most = self.words.len().min(end + REACH);
        let goes_on = |at: usize| {
            let word = &self.words[at];
            word.before == Gap::Space
                && !JOINS.contains(&word.folded.as_str())
                && !matches!(self.index.longest(&self.words[at..]), Some((Role::Not | Role::NotToo, _)))
        };
        while end < most && goes_on(end) {
            end += 1;
        }
        (start, end)
    }
}

/// "My wife cried all last week", "cried all week": whether somebody did something before the end of what was `said`.
fn past_of_somebody(words: &[&str], said: usize, goes_on: bool) -> bool {
    let past = |word: &str| PAST.contains(&word) || word.len() > 4 && word.ends_with("ed");
    let did = words[..said].iter().rposition(|word| past(word));
    did.is_some_and(|did| {
        goes_on
            || words[..did].iter().any(|word| SOMEBODY.contains(word))
            || words[said..].iter().any(|word| TIMES.contains(word))
    })
}

/// "I'm still jumpy": whether what stands `before` says who is so.
fn is_so(before: &[&str]) -> bool {
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
fn doing(words: &[&str], said: &std::ops::Range<usize>) -> bool {
    let first = words.first().is_some_and(|word| word.len() > 4 && word.ends_with("ing"));
    said.start <= 1 && first && words.get(said.end).is_some_and(|next| !HOW.contains(next))
}

/// "Meine Frau hat die ganze Woche geweint."
fn past_in_german(words: &[&str]) -> bool {
    let participle = |word: &&str| {
        word.len() > 4 && word.starts_with("ge") && (word.ends_with('t') || word.ends_with("en"))
    };
    words.iter().any(|word| WAR.contains(word))
        || words.iter().any(|word| HAT.contains(word)) && words.iter().any(participle)
}

/// "Annem dün ağladı", "gülmek dikişlerimi acıtıyor": by the verb at the end.
fn past_in_turkish(words: &[&str]) -> bool {
    let Some(last) = words.last() else { return false };
    let stem = PERSONS.iter().find_map(|person| last.strip_suffix(person)).unwrap_or(last);
    let was = |word: &str| {
        word.len() > 4 && !NO_VERBS.contains(&word) && DI.iter().any(|ending| word.ends_with(ending))
    };
    let goes_on = last.ends_with("yor") && words.len() > 1;
    let doing = words[0].ends_with("mek") || words[0].ends_with("mak");
    was(last) || was(stem) || doing && goes_on
}
