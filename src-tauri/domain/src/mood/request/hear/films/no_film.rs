//! What is likened and no film: "someone like him", "like the thriller we watched", "like putting on old slippers", "throat like
//! sandpaper". Owns telling these from names; refuses to find names (`names` does).

use super::super::super::words::{Gap, Word};
use super::super::Listener;
use super::names::capital;

/// Who is likened and no film: "someone like him".
const PRONOUNS: [&str; 21] = [
    "hes", "shes", "theyre", "me", "him", "her", "us", "you", "them", "that", "this", "those", "these",
    "mine", "mich", "mir", "uns", "ihn", "ihm", "ihr", "dich",
];
/// Who is likened to others.
const SOMEBODY: [&str; 18] = [
    "someone", "somebody", "anyone", "anybody", "people", "person", "man", "men", "guy", "guys", "woman",
    "women", "girl", "boy", "one", "jemand", "jemanden", "leute",
];
/// Who tells of people and days rather than names a film, in small letters, and what they did: "like we had on holiday".
const TELLERS: [&str; 9] = ["we", "i", "you", "they", "he", "she", "people", "wir", "ich"];
const DID: [&str; 34] = [
    "used", "made", "make", "sang", "watch", "saw", "see", "had", "have", "did", "do", "went", "go",
    "always", "were", "was", "are", "am", "like", "love", "got", "get", "put", "chose", "need", "want",
    "feel", "felt", "both", "all", "geschaut", "gesehen", "hatten", "haben",
];
/// Whose "-ed" is no name either: "like we enjoyed", and not "like they called him".
const OWN: [&str; 3] = ["we", "i", "you"];
/// Who tells of what is called a film by its kind: "the thriller we watched", "the one he told us about".
const FILMS: [&str; 12] = [
    "film",
    "films",
    "movie",
    "movies",
    "one",
    "ones",
    "thriller",
    "comedy",
    "drama",
    "western",
    "documentary",
    "musical",
];
const WHO: [&str; 13] = [
    "we",
    "i",
    "you",
    "he",
    "she",
    "they",
    "somebody",
    "someone",
    "everybody",
    "everyone",
    "weve",
    "ive",
    "youve",
];
/// What begins the telling of a day: "like when it rains".
const BEGINS: [&str; 5] = ["when", "where", "wenn", "wo", "als"];
/// When it was: "wie früher am Sonntag".
const LONG_AGO: [&str; 2] = ["fruher", "damals"];
/// What is told of after an article: "like a lazy day".
const DAYS: [&str; 8] = ["day", "night", "week", "weekend", "holiday", "evening", "morning", "summer"];
const ARTICLES: [&str; 9] = ["a", "an", "the", "this", "that", "last", "my", "our", "every"];
/// A telling of more words than this is no film's name with an article.
const NAMED_DAY: usize = 3;
/// What is lived, or says when and where: "like life", "another on Saturday".
const LIVED: [&str; 10] = ["life", "work", "school", "always", "usual", "on", "in", "at", "for", "to"];
/// What feels like something.
const BODY: [&str; 14] = [
    "throat", "nose", "head", "eyes", "back", "legs", "feet", "brain", "mouth", "tongue", "stomach", "kopf",
    "hals", "nase",
];

/// "Enjoyed", "recommended", and not "need".
fn is_past(word: &str) -> bool {
    word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed")
}

impl Listener<'_> {
    /// "Like the thriller we watched last week", "like when it rains": small letters that tell of people and days and name
    /// no film that is known.
    pub(in super::super) fn likens_no_film(&self, end: usize) -> bool {
        let said: Vec<&str> = self.typed[self.at..end].iter().map(|word| word.folded.as_str()).collect();
        let begins = said.first().is_some_and(|first| BEGINS.contains(first));
        let day = said.len() <= NAMED_DAY
            && said.first().is_some_and(|first| ARTICLES.contains(first))
            && said.last().is_some_and(|last| DAYS.contains(last));
        let did = said.windows(2).any(|two| {
            TELLERS.contains(&two[0]) && DID.contains(&two[1])
                || OWN.contains(&two[0]) && is_past(two[1])
                || FILMS.contains(&two[0]) && WHO.contains(&two[1])
                || two[0] == "last" && DAYS.contains(&two[1])
        });
        let told = said.windows(3).any(|three| {
            FILMS.contains(&three[0]) && matches!(three[1], "that" | "which") && WHO.contains(&three[2])
        });
        let name = |word: &Word| capital(self.text, word) && !matches!(word.folded.as_str(), "i" | "ive");
        // "Like putting on old slippers."
        let doing = said.len() > 1 && said[0].len() >= 5 && said[0].ends_with("ing");
        let long_ago = said.first().is_some_and(|first| LONG_AGO.contains(first));
        long_ago && self.known_name(self.at).is_none()
            || (begins || day || did || told || doing)
                && !self.typed[self.at..end].iter().any(name)
                && self.known_name(self.at).is_none()
    }

    /// "I like trains", "another on Saturday", "like life": whether small letters that no film is known by are what somebody
    /// likes or lives.
    pub(in super::super) fn likes_something(&self, from: usize, end: usize) -> bool {
        let word = &self.typed[self.at];
        if self.lore.catalogue.is_none() || !self.index.is_english() || capital(self.text, word) {
            return false;
        }
        let lived = LIVED.contains(&word.folded.as_str());
        // "We like old westerns" is of no film called Old.
        let known = || self.known_name(self.at).is_some_and(|known| known >= end || self.leaves_name(known));
        let film = self.film(self.at, end).is_some() || known();
        if film {
            return lived && end == self.at + 1;
        }
        let verb = self.words[from].folded == "like"
            && self.at == from + 1
            && from
                .checked_sub(1)
                .and_then(|at| self.words.get(at))
                .is_some_and(|before| matches!(before.folded.as_str(), "i" | "we" | "they" | "you"));
        verb || lived
    }

    /// "Someone like him", "people like us": whether a pronoun in small letters stands where a film would.
    pub(in super::super) fn likens_somebody(&self, from: usize, end: usize) -> bool {
        let word = &self.typed[self.at];
        let before = from.checked_sub(1).and_then(|at| self.typed.get(at));
        PRONOUNS.contains(&word.folded.as_str())
            && !capital(self.text, word)
            && (self.film(self.at, end).is_none()
                || before.is_some_and(|before| SOMEBODY.contains(&before.folded.as_str())))
    }

    /// "Throat like sandpaper": how somebody feels.
    pub(in super::super) fn is_simile(&self, from: usize) -> bool {
        let before = from.checked_sub(1).and_then(|at| self.words.get(at));
        // "Mess with my head like Inception did."
        self.words[from].before == Gap::Space
            && self.known_name(self.at).is_none()
            && before.is_some_and(|before| BODY.contains(&before.folded.as_str()))
    }
}
