//! A rule's words while they are read: which were understood. Owns finding phrases and people in what is left; refuses
//! to know what they mean.

use super::Who;
use crate::fold::fold;
use crate::household::Member;
use crate::mood::words::{Word, words};

/// Words that a rule may have beside what it says.
const FILLER: &str = "a an the any all our we us you it its is are be been do does dont must should shall can may gets \
    get allowed please film films movie movies watch watched watching see shown show for to of and or at on in with \
    that this there always night nights evening evenings tonight house rule choice something anything one ones";

/// The words of a rule.
pub(super) struct Text<'a> {
    typed: &'a str,
    words: Vec<Word>,
    understood: Vec<bool>,
}

impl<'a> Text<'a> {
    pub fn new(typed: &'a str) -> Self {
        let words = words(typed);
        let understood = vec![false; words.len()];
        Self { typed, words, understood }
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The word at `at`, unless it was understood before.
    pub fn word(&self, at: usize) -> Option<&str> {
        let is_open = !self.understood.get(at)?;
        is_open.then(|| self.words.get(at).map(|word| word.folded.as_str())).flatten()
    }

    /// How many words of `phrase` stand at `at`: all or none.
    pub fn phrase(&self, at: usize, phrase: &str) -> usize {
        let parts = phrase.split(' ');
        let stands = parts.clone().enumerate().all(|(place, part)| self.word(at + place) == Some(part));
        if stands { parts.count() } else { 0 }
    }

    /// The longest of `phrases` at `at`, in words.
    pub fn any(&self, at: usize, phrases: &[&str]) -> usize {
        phrases.iter().map(|phrase| self.phrase(at, phrase)).max().unwrap_or(0)
    }

    /// Where one of `phrases` stands first, and its length in words.
    pub fn find(&self, phrases: &[&str]) -> Option<(usize, usize)> {
        (0..self.len()).map(|at| (at, self.any(at, phrases))).find(|(_, used)| *used > 0)
    }

    /// Takes one of `phrases` as understood; whether one was there.
    pub fn take_any(&mut self, phrases: &[&str]) -> bool {
        let found = self.find(phrases);
        if let Some((at, used)) = found {
            self.take(at, used);
        }
        found.is_some()
    }

    /// These words were understood.
    pub fn take(&mut self, at: usize, used: usize) {
        self.understood.iter_mut().skip(at).take(used).for_each(|word| *word = true);
    }

    /// Whether everything that has a meaning was understood, `said` elsewhere included.
    pub fn is_done(&self, said: &[&str]) -> bool {
        let said: Vec<String> = said.iter().flat_map(|said| words(said)).map(|word| word.folded).collect();
        (0..self.len()).filter_map(|at| self.word(at)).all(|word| {
            FILLER.split_whitespace().any(|filler| filler == word) || said.iter().any(|said| said == word)
        })
    }

    /// The words that were not understood yet, as typed.
    pub fn rest(&self) -> String {
        let open = self.words.iter().zip(&self.understood).filter(|(_, understood)| !**understood);
        let typed = open.filter_map(|(word, _)| self.typed.get(word.start..word.end));
        typed.collect::<Vec<_>>().join(" ")
    }

    /// The people at `at`, and how many words name them.
    pub fn who(&self, at: usize, members: &[Member]) -> Option<(Who, usize)> {
        let article = self.any(at, &["the", "our", "my"]);
        let kind = [
            (&["children", "kids", "child", "kid", "little ones", "kinder", "cocuklar"][..], Who::Children),
            (&["adults", "grown ups", "grownups", "parents"][..], Who::Adults),
        ];
        for (phrases, who) in kind {
            let used = self.any(at + article, phrases).max(self.possessive(at + article, phrases));
            if used > 0 {
                return Some((who, article + used));
            }
        }
        let mut found: Option<(Vec<_>, usize)> = None;
        loop {
            let (named, from) = found.take().unwrap_or((Vec::new(), at));
            let link = if named.is_empty() { 0 } else { self.any(from, &["and", "or"]) };
            let next = members.iter().find_map(|member| {
                let name = fold(&member.name);
                let used = self.phrase(from + link, &name).max(self.phrase(from + link, &format!("{name}s")));
                (used > 0 && !name.is_empty()).then_some((member.id, used))
            });
            let Some((member, used)) = next else {
                return (!named.is_empty()).then(|| (Who::Members { members: named }, from - at));
            };
            found = Some(([named, vec![member]].concat(), from + link + used));
        }
    }

    /// "The children's."
    fn possessive(&self, at: usize, phrases: &[&str]) -> usize {
        phrases.iter().map(|phrase| self.phrase(at, &format!("{phrase}s"))).max().unwrap_or(0)
    }
}
