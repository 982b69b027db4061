//! A film that is asked for in Turkish, its name before the verb and with an ending: "Amelie'yi bir daha izleyelim", "Shrek'i aç". Owns
//! when that is so; refuses other languages (`likened`) and to know films.

use super::super::words::Gap;
use super::Listener;
use super::films::LONGEST;
use super::names::capital;

/// What asks for it once more, the longest first.
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

impl Listener<'_> {
    /// Where the name ends of a film that begins here and is asked for, and where the asking ends.
    pub(super) fn asked_once_more(&self) -> Option<(usize, usize)> {
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

    /// How many words of one of these phrases stand at `at`.
    fn one_of(&self, at: usize, phrases: &[&str]) -> usize {
        let spaced = self.typed.get(at).is_some_and(|word| word.before == Gap::Space);
        let stands = |phrase: &&str| super::told::stands(self.typed, at, phrase);
        phrases.iter().map(stands).find(|used| spaced && *used > 0).unwrap_or(0)
    }
}
