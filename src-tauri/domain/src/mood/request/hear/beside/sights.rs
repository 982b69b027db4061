//! What people want to look at: "look at mountains and sea", "aufs Meer schauen". Owns telling it from looking at anything else;
//! refuses what a phrase alone shows.

use super::super::super::language::senses::SLOW;
use super::super::super::words::Gap;
use super::super::Listener;

const LOOK: &[&str] = &["look", "looking", "stare", "staring", "gaze", "gazing"];
const AT: &[&str] = &[
    "at", "out", "on", "over", "the", "some", "big", "lots", "of", "nothing", "but", "nice", "open",
    "pretty", "lovely",
];
/// What nature has to look at, English and German.
const NATURE: &[&str] = &[
    "mountain",
    "mountains",
    "sea",
    "seas",
    "ocean",
    "lake",
    "lakes",
    "forest",
    "forests",
    "woods",
    "hills",
    "fields",
    "meadows",
    "landscape",
    "landscapes",
    "scenery",
    "waves",
    "river",
    "rivers",
    "sky",
    "skies",
    "stars",
    "desert",
    "deserts",
    "snow",
    "valleys",
    "countryside",
    "trees",
    "clouds",
    "cliffs",
    "islands",
    "glaciers",
    "coast",
    "berge",
    "meer",
    "wolken",
    "walder",
    "wald",
    "seen",
    "wellen",
    "landschaft",
    "landschaften",
    "himmel",
];
/// How German looks, after what is looked at.
const SCHAUEN: &[&str] = &["schauen", "gucken", "blicken", "anschauen", "angucken", "starren"];
/// What looking is over, in German.
const AUF: &[&str] = &["auf", "aufs", "in", "ubers", "uber"];
const NEAR: usize = 5;

impl Listener<'_> {
    /// Hears what is looked at from here on. False if nothing is.
    pub(in super::super) fn looks_at_nature(&mut self) -> bool {
        let from = self.at;
        let Some(used) = self.nature() else { return false };
        self.at += used;
        self.mean(SLOW, from);
        true
    }

    fn nature(&self) -> Option<usize> {
        let rest = self.words.get(self.at..)?;
        let joined =
            rest.iter().enumerate().take_while(|(place, word)| *place == 0 || word.before == Gap::Space);
        let rest: Vec<&str> = joined.map(|(_, word)| word.folded.as_str()).take(NEAR + 3).collect();
        let first = rest.first()?;
        if LOOK.contains(first) && matches!(rest.get(1), Some(&("at" | "out"))) {
            let between = rest[1..].iter().take_while(|word| AT.contains(word)).count();
            return rest.get(1 + between).filter(|word| NATURE.contains(word)).map(|_| 2 + between);
        }
        if AUF.contains(first) {
            let seen = rest.iter().take(3).position(|word| NATURE.contains(word))?;
            let looks = rest.iter().take(NEAR + 2).position(|word| SCHAUEN.contains(word))?;
            return (looks > seen).then_some(looks + 1);
        }
        None
    }
}
