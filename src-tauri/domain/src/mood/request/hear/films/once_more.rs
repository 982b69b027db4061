//! A film that is asked for, often once more, by its name before the verb: "Amelie'yi bir daha izleyelim", "titanic nochmal gucken",
//! or between its two halves: "put Amélie on". Owns when that is so; refuses the other order of English (`likened`) and to know
//! films.

use super::super::super::words::Gap;
use super::super::Listener;
use super::super::vocabulary::{has, stands};
use super::catalogued::LONGEST;
use super::names::capital;

/// What asks for it once more in Turkish, the longest first.
const AGAIN: [&str; 7] = ["bir daha", "bi daha", "tekrardan", "tekrar", "yeniden", "yine", "gene"];
/// What asks to watch it.
const WATCH: [&str; 15] = [
    "izlemek istiyorum",
    "izlemek istiyoruz",
    "izleyelim mi",
    "izleyelim",
    "izlesek",
    "izlesem",
    "izleriz",
    "seyredelim",
    "seyretsek",
    "acar misin",
    "acsana",
    "acalim",
    "acsak",
    "ac",
    "koyalim",
];

/// What puts a film on in English, and what may follow it.
const PUT: &str = "put stick bung whack pop chuck get";
const AFTER_ON: &str = "please for again tonight now then and";

/// What asks in German for a film once more, and how it is watched.
const ONCE_MORE: [&str; 5] = ["nochmal", "noch mal", "mal wieder", "wieder mal", "nochmals"];
const WATCHED: &str = "gucken schauen sehen anschauen ansehen angucken anmachen";
/// What asks whether it is on, and where.
const RUNS: &str = "lauft kommt gibts";
const SOMEWHERE: &str = "irgendwo wo noch heute heut grad gerade denn eigentlich mal abend";
/// What may close it.
const CLOSES: &str = "bitte heute abend";

impl Listener<'_> {
    /// Where the name ends of a film that begins here and is asked for, and where the asking ends.
    pub(in super::super) fn asked_in_turkish(&self) -> Option<(usize, usize)> {
        self.lore.catalogue.filter(|_| self.index.capitals_name() && !self.index.is_english())?;
        let first =
            self.typed.get(self.at).filter(|word| capital(self.text, word) && self.scope.is_none())?;
        let most = self.typed.len().min(self.at + LONGEST + 1);
        (self.at + 1..most).rev().find_map(|end| {
            let joined = self.typed[self.at + 1..end].iter().all(|word| word.before == Gap::Space);
            let last = &self.typed[end - 1];
            let inflected = self.text[last.start..last.end].contains(['\'', '’']);
            let again = self.one_of(end, &AGAIN);
            let watch = self.one_of(end + again, &WATCH);
            let after = end + again + watch;
            let closed = self.typed.get(after).is_none_or(|next| next.before != Gap::Space);
            let asked = watch > 0 && (inflected || again > 0 && first.before != Gap::Space);
            (joined && asked && closed && self.is_well_known(self.at, end)).then_some((end, after))
        })
    }

    /// "Put Amélie on", "stick Heat on tonight": the same in English.
    pub(in super::super) fn put_on(&self) -> Option<(usize, usize)> {
        self.lore.catalogue.filter(|_| self.index.is_english() && self.scope.is_none())?;
        let put = self.at.checked_sub(1).and_then(|at| self.typed.get(at))?;
        let first = self.typed.get(self.at).filter(|word| word.before == Gap::Space)?;
        if !has(PUT, &put.folded) || !capital(self.text, first) {
            return None;
        }
        let most = self.typed.len().min(self.at + LONGEST + 1);
        (self.at + 1..most).rev().find_map(|end| {
            let joined = self.typed[self.at + 1..=end].iter().all(|word| word.before == Gap::Space);
            let on = self.typed[end].folded == "on";
            let closed = self
                .typed
                .get(end + 1)
                .is_none_or(|next| next.before != Gap::Space || has(AFTER_ON, &next.folded));
            (joined && on && closed && self.is_well_known(self.at, end)).then_some((end, end + 1))
        })
    }

    /// "titanic nochmal gucken", "mal wieder dirty dancing sehen": where the name ends of a film that is asked for once more in
    /// German, be it in small letters, and where the asking goes on.
    pub(in super::super) fn asked_in_german(&self) -> Option<(usize, usize)> {
        self.lore.catalogue.filter(|_| self.index.is_german() && self.scope.is_none())?;
        let begins = |from: usize, phrases: &[&str]| {
            phrases.iter().map(|phrase| stands(self.typed, from, phrase)).max().unwrap_or(0)
        };
        let start = (0..=self.at).rev().find(|&at| self.typed[at].before != Gap::Space)?;
        let asked = ONCE_MORE.iter().any(|phrase| {
            let used = phrase.split(' ').count();
            start + used <= self.at && begins(self.at - used, &[phrase]) > 0
        });
        // "Läuft irgendwo noch Titanic?"
        let runs = self.at > start + 1
            && has(RUNS, &self.typed[start].folded)
            && (start + 1..self.at).all(|at| has(SOMEWHERE, &self.typed[at].folded));
        let opens = self.at == start || asked || runs;
        let watched = |at: usize| {
            let closed = |at: usize| self.typed.get(at).is_none_or(|word| word.before != Gap::Space);
            let verb = self.typed.get(at).is_some_and(|word| has(WATCHED, &word.folded));
            let rest = (at + 1..self.typed.len()).find(|&at| !has(CLOSES, &self.typed[at].folded));
            verb && closed(rest.unwrap_or(self.typed.len()))
        };
        let spaced = |at: usize| self.typed.get(at).is_some_and(|word| word.before == Gap::Space);
        let most = self.typed.len().min(self.at + LONGEST);
        (self.at + 1..=most).rev().filter(|_| opens).find_map(|end| {
            let more = begins(end, &ONCE_MORE);
            let joined = (self.at + 1..end).all(spaced);
            let named =
                || (self.at..end).any(|at| self.is_telling(at)) && self.card_in_small(self.at, end).is_some();
            let again = (more > 0 || asked) && spaced(end) && watched(end + more);
            let shown = runs && !spaced(end);
            (joined && (again || shown) && named()).then_some((end, end))
        })
    }

    /// How many words of one of these phrases stand at `at`.
    fn one_of(&self, at: usize, phrases: &[&str]) -> usize {
        let spaced = self.typed.get(at).is_some_and(|word| word.before == Gap::Space);
        let stands = |phrase: &&str| stands(self.typed, at, phrase);
        phrases.iter().map(stands).find(|used| spaced && *used > 0).unwrap_or(0)
    }
}
