//! What bores, frightens or sickens somebody, told in Turkish by its ending before a verb that alone says only how somebody is:
//! "belgeselden sıkılıyor", "dramlarda uyuyor", and not "canım sıkılıyor", "bebek uyuyor". Owns when such a verb refuses what was
//! said before it; refuses verbs that always do (phrases know
//! those). What was watched all along, "hep korku izledik", stands here as well.

use super::super::super::language::Sense;
use super::super::super::words::Gap;
use super::super::Listener;
use super::super::ahead::children;
use super::super::vocabulary::has;

/// What one does because of something, by how the verb begins, and the endings of what it is because of.
const FROM_IT: &[&str] = &[
    "sikiliyo",
    "sikilir",
    "korkuyo",
    "korkar",
    "tiksini",
    "igreni",
    "bunaliyo",
    "bunalir",
    "daraliyo",
    "daralir",
    "etkileni",
    "urkuyo",
    "urker",
    "yoruluyo",
    "uyuyam",
    "kabus",
    "yorulur",
    "usaniyo",
    "usanir",
    "kacini",
    "kaciyo",
    "rahatsiz",
    "fenalik",
    "illallah",
    "bikkinlik",
    "nefret",
];
const FROM: [&str; 4] = ["dan", "den", "tan", "ten"];
/// What one does at something.
const AT_IT: &[&str] = &[
    "uyuyo", "uyur", "uyuyakal", "uyuklu", "siziyo", "sizar", "sikiliyo", "sikilir", "bunaliyo", "daraliyo",
];
const AT: [&str; 4] = ["da", "de", "ta", "te"];
/// What one cannot do towards something: "korkuya gelemiyor".
const TO_IT: &[&str] = &["gelemi", "gelemez", "yanasmi", "yanasmaz"];
const TO: [&str; 2] = ["a", "e"];
/// What stands between, be it how much or when.
const BETWEEN: &str = "sonra gece geceleri gunlerce cok hep hemen cabuk biraz her zaman hala genelde bile fazla asiri asla hic artik inanilmaz ben biz bana bize";
const WATCHING: &str = "izlerken seyrederken izleyince seyredince bakarken gorunce izledi izledik izledim izleyip seyretti seyrettik \
    seyrettim seyredip";
/// How far before the verb what was said may end, in words.
const NEAR: usize = 5;

impl Listener<'_> {
    /// "Yeter artık romantik": whether a Turkish clause begins with having had enough and says of what.
    pub(in super::super) fn enough_of_what_follows(&self, from: usize) -> bool {
        let follows = self.words.get(self.at).is_some_and(|next| next.before == Gap::Space);
        self.index.is_turkish() && self.words[from].before != Gap::Space && follows
    }

    /// How many words refuse what was said right before them since it bores or frightens somebody.
    pub(in super::super) fn wearies(&self) -> Option<usize> {
        if !self.index.capitals_name() || self.index.is_english() {
            return None;
        }
        if let Some(used) = self.watched_all_along() {
            return Some(used);
        }
        let said = self.said.last().filter(|said| self.at >= said.to && !is_of_people(said.senses))?;
        let held = |word: &str| has(BETWEEN, word) || has(WATCHING, word) || is_film(word);
        // "Korku filmi izledi, geceleri uyuyamadı": a comma after the watching parts nothing.
        let joined = |at: usize| {
            let (word, before) = (&self.typed[at], &self.typed[at - 1]);
            word.before == Gap::Space || word.before == Gap::Comma && has(WATCHING, &before.folded)
        };
        let rest = said.to..self.typed.len().min(said.to + NEAR);
        let verb = said.to + rest.take_while(|at| joined(*at) && held(&self.typed[*at].folded)).count();
        let word = self.typed.get(verb).filter(|_| verb >= self.at && joined(verb))?;
        let told = self.typed[said.to - 1..verb].iter().map(|word| word.folded.as_str());
        let last = told.rev().find(|word| !has(BETWEEN, word))?;
        let ends = |endings: &[&str]| endings.iter().any(|ending| last.ends_with(ending));
        let begins = |verbs: &[&str]| verbs.iter().any(|stem| word.folded.starts_with(stem));
        let watching = has(WATCHING, last);
        let refused = begins(FROM_IT) && (ends(&FROM) || watching)
            || begins(AT_IT) && (ends(&AT) || watching)
            || begins(TO_IT) && ends(&TO);
        // "Korkudan uyuyamayalım" is a wish.
        let may = |ending: &&str| word.folded.ends_with(ending);
        if ["alim", "elim", "ayim", "eyim", "asin", "esin"].iter().any(may) {
            return None;
        }
        // "Rahatsız oluyor", "kabus gördü", "fenalık geçiriyorum" are two words.
        let two = has("rahatsiz fenalik illallah bikkinlik nefret", &word.folded)
            || word.folded.starts_with("kabus");
        let two = usize::from(two && verb + 1 < self.typed.len());
        refused.then_some(verb + 1 + two - self.at)
    }
}

/// What says how often or how long something was watched, and that it was.
const ALL_ALONG: &str = "hep surekli durmadan devamli ust habire boyuna";
const LASTING: &[&str] = &[
    "gundur",
    "haftadir",
    "aydir",
    "gecedir",
    "aksamdir",
    "zamandir",
    "gunlerdir",
    "haftalardir",
    "aylardir",
    "senedir",
    "yildir",
];
const DID_WATCH: &str =
    "izledik izledim izliyoruz izliyorum seyrettik seyrettim seyrediyoruz baktik bakiyoruz izlemisiz";
/// How far before it that stands, in words.
const LONG_BEFORE: usize = 6;

impl Listener<'_> {
    /// "İki haftadır hep cinayet izledik", "sürekli savaş filmi izliyoruz": how many words say that what was said right before
    /// them was watched all along.
    fn watched_all_along(&self) -> Option<usize> {
        let verb = self
            .typed
            .get(self.at)
            .filter(|word| word.before == Gap::Space && has(DID_WATCH, &word.folded))?;
        self.said.last().filter(|said| said.to + 1 >= self.at && !is_of_people(said.senses))?;
        let past = verb.folded.ends_with(['k', 'm']) && !verb.folded.ends_with("rum");
        let before = &self.typed[self.at.saturating_sub(LONG_BEFORE)..self.at];
        let lasting = |word: &str| LASTING.contains(&word);
        let all_along = |word: &str| has(ALL_ALONG, word) && (past || word != "hep");
        let together = |word: &str| has("birlikte beraber", word);
        let tells = before.iter().any(|word| lasting(&word.folded) || all_along(&word.folded));
        (tells && !before.iter().any(|word| together(&word.folded))).then_some(1)
    }
}

fn is_film(word: &str) -> bool {
    ["film", "sahne", "hikaye", "seyler", "konu"].iter().any(|noun| word.starts_with(noun))
}

/// Whether it says how people are or who is there, and not what a film is.
fn is_of_people(senses: &[Sense]) -> bool {
    let state = |sense: &Sense| matches!(sense, Sense::AtMost(..) | Sense::Tired | Sense::Hint(_));
    senses.is_empty() || children(senses) || senses.iter().any(state)
}
