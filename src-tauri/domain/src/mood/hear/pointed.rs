//! German refusals that point back at what was said before them: "bei Dokus schlafen wir ein, also keine", "sowas also bitte nicht
//! mehr", "davon bitte keinen". Owns when a clause does nothing else and what it refuses; refuses what a refusal says of its own
//! words (`play` does).

use std::ops::Range;

use super::super::language::{Over, Role, Sense};
use super::super::request::{Constraint, Heard};
use super::super::words::Gap;
use super::elsewhere::has;
use super::judged::{BAD, FOUND};
use super::mean::{Sort, mean, meant, sort};
use super::opposite::is_grim;
use super::{Listener, Said};

/// What points back.
const POINTS: &str = "sowas davon solche solchen solches solchem dergleichen derartiges";
/// What points back where its clause begins: "die bitte nicht".
const POINTS_FIRST: &str = "so die das den ihn";
/// What follows a "so".
const SUCH: &str = "was etwas einen eine ein";
/// What draws the conclusion.
const HENCE: &str = "also deshalb deswegen daher darum drum somit und aber dann";
/// What says it more or less kindly, and of whom.
const KINDLY: &str = "bitte lieber heute diesmal besser eher echt wirklich bloss ja auf fall mir uns fur mich gern gerne jetzt gar \
    uberhaupt ganz danke will ich wir wollen brauche brauchen mag mogen haben sehen gucken schauen heut";
/// What refuses, alone or for a noun.
const NOT: &str = "nicht nie niemals nein";
const NONE: &str = "nichts kein keine keinen keins keines keiner";
/// What puts somebody to sleep, in a clause that ends on one of these.
const SLEEPS: &str = "schlafe schlafen schlaf schlaft penne pennen pennt nicke nicken nickt";
const OFF: &str = "ein weg";
/// Who falls asleep gladly asks for it.
const GLADLY: &str = "gern gerne gut schon super nie nicht nichts besser am besten";
/// What films of a kind do to who wants none, right after their kind.
const BORES: [&str; 20] = [
    "langweilen",
    "langweilt",
    "oden",
    "odet",
    "nerven",
    "nervt",
    "deprimieren",
    "deprimiert",
    "machen angst",
    "macht angst",
    "ziehen runter",
    "zieht runter",
    "sind nicht ding",
    "ist nicht ding",
    "sind nicht fall",
    "ist nicht fall",
    "gehen auf nerven",
    "geht auf nerven",
    "gehen auf keks",
    "geht auf keks",
];
/// To whom.
const WHOM: &str = "den mir mich uns ihn ihr sie ihm ich wir alle die kinder papa mama oma opa so mein unser nur immer total einfach ja halt";
/// What may follow it.
const NO_MORE: &str = "mehr nochmal noch mal wieder schon";

impl Listener<'_> {
    /// Hears a clause that begins here and refuses what was said before it. False if there is none.
    pub(super) fn points_back(&mut self) -> bool {
        let Some(end) = self.pointing_until() else { return false };
        let refused = self.pointed_at();
        let said = if self.said.is_empty() { self.said_last.clone() } else { self.said.clone() };
        self.at = end;
        // "Kriegsfilme deprimieren mich, also keine": nor is it wished for what they do.
        for said in said.iter().filter(|said| is_grim(said.senses)) {
            self.forget(said);
        }
        for said in &refused {
            self.forget(said);
        }
        for said in &refused {
            for &sense in said.senses {
                for heard in mean(sense, Some(Over::Not), 1.0) {
                    let meant = meant(sense, Some(Over::Not), &heard);
                    self.chip(said.from, heard, meant);
                }
            }
        }
        self.part();
        self.said_last = refused;
        self.waved = true;
        true
    }

    /// "Bei Dokus schlafen wir immer ein", "Liebesfilme öden mich an": turns back the kind of film that was just said and that
    /// somebody here sleeps at or is bored by. False if none is.
    pub(super) fn bored_by_it(&mut self) -> bool {
        let taste = self.said.last().copied().filter(|said| is_taste(said.senses));
        let Some(said) = taste.filter(|_| self.index.is_german() && self.scope.is_none()) else {
            return false;
        };
        let end = (self.at + 1..self.words.len())
            .find(|&at| self.words[at].before != Gap::Space)
            .unwrap_or(self.words.len());
        let start = (0..=self.at).rev().find(|&at| self.words[at].before != Gap::Space).unwrap_or(0);
        // "Eine Doku, bei der wir nicht einschlafen" describes what is asked for.
        let describes = matches!(self.index.longest(&self.words[start..]), Some((Role::Clause, _)));
        if start > said.from || describes {
            return false;
        }
        let any =
            |words: Range<usize>, list: &str| self.words[words].iter().any(|word| has(list, &word.folded));
        let drops_off = end == self.at + 1
            && has(OFF, &self.words[self.at].folded)
            && any(start..end, SLEEPS)
            && !any(start..end, GLADLY);
        let bores = || {
            let told: Vec<&str> = self.typed[self.at..end]
                .iter()
                .map(|word| word.folded.as_str())
                .filter(|word| !has(WHOM, word))
                .collect();
            let told = told.join(" ");
            said.to == self.at
                && (BORES.iter().any(|bores| told == *bores || told.strip_suffix(" an") == Some(bores))
                    || told.split_once(' ').is_some_and(|(verb, how)| has(FOUND, verb) && has(BAD, how)))
        };
        if !drops_off && !bores() {
            return false;
        }
        self.at = end;
        self.turn_back(Over::Not);
        true
    }

    /// Up to where a clause that begins here only refuses what was said before, if it does.
    fn pointing_until(&self) -> Option<usize> {
        let word = |at: usize| self.words.get(at).map_or("", |word| word.folded.as_str());
        let opens = self.words[self.at].before != Gap::Space;
        let such = |at: usize| word(at) == "so" && has(SUCH, word(at + 1));
        let points = has(POINTS, word(self.at)) || such(self.at);
        if !self.index.is_german() || self.at == 0 || !(opens || points && self.scope.is_none()) {
            return None;
        }
        let mut at = self.at;
        let (mut pointed, mut not, mut none) = (false, false, false);
        while at == self.at || self.words.get(at).is_some_and(|word| word.before == Gap::Space) {
            let one = word(at);
            if has(POINTS, one) || at == self.at && has(POINTS_FIRST, one) || such(at) {
                pointed = true;
                at += usize::from(such(at));
            } else if has(HENCE, one) && !not && !none {
                pointed |= at == self.at && one != "und";
            } else if has(NOT, one) || has(NONE, one) {
                (not, none) = (not || has(NOT, one), none || has(NONE, one));
            } else if !(has(KINDLY, one) || has(NO_MORE, one) && (not || none)) {
                return None;
            }
            at += 1;
        }
        // "Noch keinen", "ich nicht" point at nothing.
        let refuses = (not || none) && pointed;
        (refuses && (!self.pointed_at().is_empty() || self.sorrow_before())).then_some(at)
    }

    /// Whether what a film did was told right before.
    fn sorrow_before(&self) -> bool {
        self.sorrow_until > 0 && self.stops(self.sorrow_until..self.at) == 0
    }

    /// What is refused by pointing back: the kinds of film in the clause said last, or else what was said last of all.
    fn pointed_at(&self) -> Vec<Said> {
        let said = if self.said.is_empty() { &self.said_last } else { &self.said };
        let taste: Vec<Said> = said.iter().filter(|said| is_taste(said.senses)).copied().collect();
        let Some(last) = taste.last().filter(|last| self.stops(last.to..self.at) < 2) else {
            return Vec::new();
        };
        let kinds: Vec<Said> = taste.iter().filter(|said| is_kind(said.senses)).copied().collect();
        if kinds.is_empty() { vec![*last] } else { kinds }
    }

    /// How many sentences end among these words and before the one after them.
    fn stops(&self, words: Range<usize>) -> usize {
        let until = (words.end + 1).min(self.words.len());
        self.words[words.start.min(until)..until].iter().filter(|word| word.before == Gap::Stop).count()
    }

    /// Takes back what was wished for by what was said.
    fn forget(&mut self, said: &Said) {
        let said = said.senses.iter().flat_map(|sense| mean(*sense, None, 1.0));
        let keys: Vec<_> = said.map(|heard| heard.key()).collect();
        let wish = |heard: &Heard| {
            matches!(
                heard,
                Heard::Wants { .. }
                    | Heard::Genre { .. }
                    | Heard::Must { constraint: Constraint::Named { .. } }
            )
        };
        self.caught.retain(|one| !(keys.contains(&one.chip.key) && wish(&one.chip.heard)));
    }
}

/// Whether it is a kind of film.
fn is_kind(senses: &[Sense]) -> bool {
    senses.iter().any(|sense| {
        matches!(sense, Sense::Genre(_) | Sense::Noun(_) | Sense::Asked(_) | Sense::Franchise(_))
    })
}

/// Whether it says what sort of film is wanted.
pub(super) fn is_taste(senses: &[Sense]) -> bool {
    sort(senses) != Sort::Other || is_kind(senses)
}
