//! Films that are told so that none like them comes: "picked Midsommar, nothing like that", "everyone liked Barbie but me".
//! Owns when a film that is spoken of is one to be unlike; refuses praise (`praised` reads that) and to know films.

use super::super::super::words::{Gap, Word};
use super::super::Listener;
use super::super::films::catalogued::LONGEST;
use super::super::films::names::capital;
use super::super::past::praised::{ends_with, tells_of_film};
use super::super::vocabulary::{DENIES, NEVER_AGAIN, has};

/// What somebody did with a film that was not for them.
const PICKED: &[&str] =
    &["picked", "chose", "put on", "showed us", "had", "hatten", "letzte woche", "gestern"];

/// What somebody says of a film that was not for them, whatever follows it.
const HATED: &[&str] = &[
    "hated",
    "detested",
    "loathed",
    "disliked",
    "couldnt stand",
    "couldnt bear",
    "couldnt finish",
    "fell asleep in",
];

/// Who did not, right before that.
const NOBODY: &str = "nobody noone one hardly";

/// What says, at the end of a clause, that a film which others like is not for who asks.
const NOT_US: &[&str] = &[
    "but me",
    "but us",
    "except me",
    "except us",
    "except for me",
    "except for us",
    "apart from me",
    "apart from us",
    "not me",
    "not us",
    "i dont",
    "i do not",
    "i didnt",
    "we dont",
    "we didnt",
    "i hated it",
    "we hated it",
    "i hate it",
    "i cant stand it",
    "not for me",
    "nur ich nicht",
    "ich nicht",
    "wir nicht",
    "ausser mir",
    "ausser uns",
    "ich mag ihn nicht",
    "ben haric",
    "biz haric",
    "ben sevmedim",
    "biz sevmedik",
    "ben sevmem",
    "ben sevmiyorum",
    "ben begenmedim",
    "biz begenmedik",
];

/// What spares who asks a film that others ask for.
const SPARE_US: &[&str] = &["cant face it", "cannot face it", "couldnt face it", "over my dead body"];
/// What others do with a film that they do not like, right before its name.
const HATES: &str = "hate hates hated detests detested loathes loathed dislikes disliked hasst hassen hasste";
/// Who asks, and how they like it all the same.
const FIRST: &str = "i we ich wir";
const VERY: &str = "absolutely really quite actually do";
const LOVE: &str = "love loved adore adored like liked enjoyed liebe liebte lieben mag mochte mogen";
const IT: &str = "it them that ihn es sie den";

impl Listener<'_> {
    /// "Everyone liked Barbie but me": where the name ends of a film that begins here and that only others like.
    pub(in super::super) fn only_others_like(&self) -> Option<usize> {
        let liked = self.liked_film().map(|(end, _)| end).or_else(|| self.praised_film());
        let liked = liked.filter(|end| self.closes(*end, NOT_US));
        liked.or_else(|| self.known_in_capitals().filter(|end| self.closes(*end, SPARE_US)))
    }

    /// "My husband hated Barbie but I loved it", "didn't hate Barbie": where the name ends of a film that only others do not like.
    pub(in super::super) fn only_others_hate(&self) -> Option<usize> {
        let hates = self.at.checked_sub(1).filter(|at| has(HATES, &self.typed[*at].folded))?;
        let before = hates.checked_sub(1).map_or("", |at| self.typed[at].folded.as_str());
        if has(FIRST, before) {
            return None;
        }
        let end = self.known_in_capitals()?;
        (has(DENIES, before) || self.closes_with_praise(end)).then_some(end)
    }

    /// Whether who asks says after `end` that they like it: "but I absolutely loved it".
    pub(in super::super) fn closes_with_praise(&self, end: usize) -> bool {
        let word = |at: usize| self.typed.get(at).map_or("", |word| word.folded.as_str());
        (end..self.typed.len()).any(|at| {
            let so = at + 1 + usize::from(has(VERY, word(at + 1)));
            has(FIRST, word(at)) && has(LOVE, word(so)) && has(IT, word(so + 1))
        })
    }

    /// Where the longest known name ends that begins here with a capital, right after another word.
    fn known_in_capitals(&self) -> Option<usize> {
        self.lore.catalogue?;
        let begins = |word: &&Word| word.before == Gap::Space && capital(self.text, word);
        self.typed.get(self.at).filter(begins)?;
        let most = self.typed.len().min(self.at + LONGEST);
        (self.at + 1..=most).rev().find(|&end| {
            self.typed[self.at + 1..end].iter().all(|word| word.before == Gap::Space)
                && self.is_well_known(self.at, end)
        })
    }

    /// Where the name ends of a film that begins here and of which none of its like is to come.
    pub(in super::super) fn disliked_film(&self) -> Option<usize> {
        self.lore.catalogue?;
        let word = self.typed.get(self.at).filter(|word| word.before == Gap::Space)?;
        let before: Vec<&str> = self.typed[..self.at].iter().map(|word| word.folded.as_str()).collect();
        let told = before.last().is_some_and(|last| tells_of_film(last))
            || PICKED.iter().any(|picked| ends_with(&before, picked));
        let hated = self.index.is_english()
            && HATED.iter().any(|hated| {
                let who = before.len().saturating_sub(hated.split(' ').count() + 1);
                ends_with(&before, hated)
                    && !before.get(who).is_some_and(|who| has(NOBODY, who) || has(DENIES, who))
            });
        if !(told || hated) || !capital(self.text, word) {
            return None;
        }
        let most = self.typed.len().min(self.at + LONGEST);
        let end = (self.at + 1..=most).rev().find(|&end| {
            self.typed[self.at + 1..end].iter().all(|word| word.before == Gap::Space)
                && self.is_well_known(self.at, end)
        })?;
        let never = || self.follows(end, NEVER_AGAIN) || self.follows(end, &["never again"]);
        (hated && !self.praise_follows(end) || never()).then_some(end)
    }

    /// Whether one of these phrases closes a clause of the sentence after the word before `end`.
    pub(in super::super) fn closes(&self, end: usize, phrases: &[&str]) -> bool {
        let rest = self.typed[end..].iter().enumerate();
        let sentence = rest.take_while(|(place, word)| *place == 0 || word.before != Gap::Stop).count();
        (end + 1..=end + sentence).any(|stop| {
            let parted = self.typed.get(stop).is_none_or(|next| next.before != Gap::Space);
            let said: Vec<&str> = self.typed[end..stop].iter().map(|word| word.folded.as_str()).collect();
            parted && phrases.iter().any(|phrase| ends_with(&said, phrase))
        })
    }
}
