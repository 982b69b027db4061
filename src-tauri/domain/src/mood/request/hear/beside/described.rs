//! Moods that describe a day, the people on the sofa or a hero, and ask for none: "I had a funny day", "outnumbered by soppy
//! sisters", "one exhausted detective". Owns telling these; refuses time that went by (`spent`).

use super::super::super::Constraint;
use super::super::super::language::senses::MEMORIES;
use super::super::super::language::{Role, Sense};
use super::super::super::words::{Gap, Word};
use super::super::Listener;
use super::super::mean::{Sort, sort};
use super::super::vocabulary::{KIN, NEAR, SOMETHING};
use crate::mood::film::kind::Mood;

/// A while that people have behind them.
const DAYS: &[&str] = &[
    "day",
    "week",
    "morning",
    "afternoon",
    "month",
    "weekend",
    "shift",
    "commute",
    "drive",
    "journey",
    "meeting",
    "tag",
    "woche",
    "arbeitstag",
    "vormittag",
    "nachmittag",
    "monat",
    "wochenende",
    "schicht",
];
/// What tells of it.
const HAD: &[&str] = &[
    "had", "having", "was", "been", "what", "such", "hatte", "hatten", "hab", "habe", "haben", "war",
    "after", "nach",
];
/// Who is met in films rather than on sofas.
const HEROES: &[&str] = &[
    "detective",
    "detectives",
    "inspector",
    "hitman",
    "hitmen",
    "gunslinger",
    "sheriff",
    "spy",
    "spies",
    "assassin",
    "samurai",
    "boxer",
    "gangster",
    "gangsters",
    "hero",
    "heroes",
    "vampire",
    "vampires",
    "cowboy",
    "kommissar",
    "kommissarin",
    "detektiv",
    "ermittler",
    "ermittlerin",
    "held",
    "dedektif",
    "komiser",
    "kahraman",
];
const WHOSE: &[&str] =
    &["his", "her", "their", "by", "these", "those", "two", "three", "four", "all", "such"];
/// Theirs who ask, whatever is told of a film.
const OURS: &[&str] = &["my", "our"];
/// What may stand between that and what describes them: "my very sad brother", "our two funny aunts".
const BETWEEN: &[&str] = &["very", "rather", "so", "two", "three", "four", "dear"];
/// What has a plot: "a story of two sad brothers".
const TOLD: &[&str] =
    &["film", "films", "movie", "movies", "story", "stories", "tale", "tales", "drama", "comedy"];

/// Films with a subject, what stands before it, and what speaks of the film again.
const DOCUMENTARIES: &[&str] =
    &["documentary", "documentaries", "doc", "docu", "doku", "dokumentation", "dokumentarfilm"];
const ABOUT: &[&str] = &["about", "on", "uber"];
const SAID_OF_IT: &[&str] =
    &["that", "which", "but", "and", "something", "anything", "die", "der", "das", "und", "aber"];
/// What is remembered of films rather than of anything else, in their sentence.
const REMEMBERED: &[&str] = &[
    "watch",
    "watched",
    "loved",
    "saw",
    "seen",
    "showed",
    "used",
    "film",
    "films",
    "movie",
    "movies",
    "telly",
    "tv",
    "stuff",
    "ones",
    "one",
    "back",
    "things",
    "something",
    "anything",
    "cartoon",
    "cartoons",
    "favourite",
    "again",
    "video",
    "videos",
    "tape",
    "disney",
];

impl Listener<'_> {
    /// "A documentary about fast cars": whether what was said up to here is what such a film is about.
    pub(in super::super) fn is_a_subject(&self, senses: &[Sense], from: usize) -> bool {
        let clause = self.clause_before(from);
        let about = clause.iter().rposition(|word| ABOUT.contains(word));
        let told = about.is_some_and(|about| {
            clause[..about].iter().any(|word| DOCUMENTARIES.contains(word))
                && !clause[about..].iter().any(|word| SAID_OF_IT.contains(word))
                // "About whales, make it gentle."
                && self.words[from - (clause.len() - about)..=from].iter().skip(1).all(|word| word.before == Gap::Space)
        });
        told && sort(senses) == Sort::Mood
    }

    /// "I broke my arm when I was ten": whether a memory is of no film.
    pub(in super::super) fn is_no_memory(&self, senses: &[Sense], from: usize) -> bool {
        let when = self.words.get(from).is_some_and(|word| word.folded == "when");
        let sentence = |word: &&Word| word.before != Gap::Stop;
        let after = self.words.get(self.at..).unwrap_or_default().iter().take_while(sentence);
        let mut told = self.clause_before(from).into_iter().chain(after.map(|word| word.folded.as_str()));
        when && senses == MEMORIES && !told.any(|word| REMEMBERED.contains(&word))
    }

    /// "I had a funny day", "was für ein langer Tag", "komik bir gün geçirdim": whether what was said up to here
    /// describes a day that was.
    pub(in super::super) fn describes_a_day(&self, senses: &[Sense], from: usize) -> bool {
        // How people are after it is told all the same.
        if senses.iter().any(|sense| matches!(sense, Sense::AtMost(..) | Sense::Tired | Sense::Kids(_))) {
            return false;
        }
        let next = self.words.get(self.at).filter(|next| next.before == Gap::Space);
        let Some(next) = next else { return false };
        let rest: Vec<&str> = self.words[self.at..].iter().take(3).map(|word| word.folded.as_str()).collect();
        if matches!(rest.as_slice(), ["bir", "gun" | "hafta" | "ay", did] if did.starts_with("gecir") || *did == "oldu")
        {
            return true;
        }
        let had = |word: &&str| HAD.contains(word);
        DAYS.contains(&next.folded.as_str()) && self.clause_before(from).iter().rev().take(NEAR).any(had)
    }

    /// "Outnumbered by soppy sisters": whether what was said up to here describes people who are with whoever asks.
    pub(in super::super) fn describes_kin(&self, senses: &[Sense], from: usize) -> bool {
        let mood = |sense: &Sense| matches!(sense, Sense::Mood(..) | Sense::Hint(_));
        let next = self.words.get(self.at).filter(|next| next.before == Gap::Space);
        !senses.is_empty()
            && senses.iter().all(mood)
            && (next.is_some_and(|next| KIN.contains(&next.folded.as_str())) && self.are_with_us(from)
                || next.is_some() && self.is_aged() && !self.asked_for_something(from))
    }

    /// "A cynical 16 year old": whether somebody's age follows.
    fn is_aged(&self) -> bool {
        let age = self.index.quantity(&self.words[self.at..]);
        matches!(age, Some((Constraint::Kids { .. }, used)) if used > 1)
    }

    /// "Something scary 13 year olds can watch": whether what stands before their age says how a film is to be.
    fn asked_for_something(&self, from: usize) -> bool {
        self.clause_before(from)
            .last()
            .is_some_and(|last| SOMETHING.contains(last) || matches!(*last, "nothing" | "summat" | "be"))
    }

    /// Whether whoever is described from `from` on is with whoever asks rather than in a film.
    fn are_with_us(&self, from: usize) -> bool {
        let clause = self.clause_before(from);
        if clause.iter().rev().find(|word| !BETWEEN.contains(word)).is_some_and(|word| OURS.contains(word)) {
            return true;
        }
        let plot = clause.contains(&"about")
            || clause.windows(2).any(|two| TOLD.contains(&two[0]) && two[1] == "of");
        !plot && clause.last().is_some_and(|last| WHOSE.contains(last))
    }

    /// "One nice clean Hindi picture": whether a "nice" stands before what says how a film is to be, and says nothing itself.
    pub(in super::super) fn is_politely_nice(&self, senses: &[Sense], from: usize) -> bool {
        let nice = self.at == from + 1 && self.words[from].folded == "nice" && !senses.is_empty();
        let next = self.words.get(self.at).filter(|next| next.before == Gap::Space);
        nice && next.is_some()
            && matches!(self.index.longest(&self.words[self.at..]), Some((Role::Means([_, ..]), _)))
    }

    /// "For my sad brother": whether what describes somebody so is nothing anybody would wish for by it.
    pub(in super::super) fn describes_sad_kin(&self, senses: &[Sense], from: usize) -> bool {
        let grim = |sense: &Sense| matches!(sense, Sense::Mood(mood, _) | Sense::Hint(mood) if mood.is_heavy() || *mood == Mood::ScareUs);
        senses.iter().any(grim) && self.describes_kin(senses, from)
    }

    /// "One exhausted detective": whether those who are so are in the film and not on the sofa.
    pub(in super::super) fn tells_of_a_hero(&self, senses: &[Sense]) -> bool {
        let next = self.words.get(self.at).filter(|next| next.before == Gap::Space);
        senses.contains(&Sense::Tired) && next.is_some_and(|next| HEROES.contains(&next.folded.as_str()))
    }
}
