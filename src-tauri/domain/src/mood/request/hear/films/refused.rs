//! Films that are refused by their names: "but not Glass Onion", "Paddington 2 değil". Owns when refused words are a name
//! and where it ends; refuses to know films.
//!
//! A name is told by its capitals where a word of it is none that phrases know, and by standing beside a film that was
//! likened: "like Alien but not Aliens".

use super::super::super::language::{Over, Role};
use super::super::super::words::{Gap, Word};
use super::super::super::{Constraint, Heard};
use super::super::Listener;
use super::super::stand::Meant;
use super::capitals::{JOINTS, is_number};
use super::names::{NAME_WORDS, capital};
use crate::fold::fold;

/// What a "not" before a name does not refuse: who made it or is in it.
const PEOPLE: [&str; 8] = ["with", "by", "from", "starring", "featuring", "about", "mit", "von"];
/// What follows a name in small letters, which has to end there, and is none of it: "not the lion king tho".
const AFTER_SMALL: [&str; 12] = [
    "again", "please", "anymore", "ever", "tho", "though", "cos", "because", "cause", "since", "tonight",
    "either",
];
/// What only swears before a name.
const SWEARS: [&str; 9] =
    ["bloody", "flipping", "sodding", "ruddy", "blooming", "effing", "damn", "freaking", "fucking"];

impl Listener<'_> {
    /// Where the name that a "not" before it refuses ends, if a name follows.
    pub(in super::super) fn refused_name(&self) -> Option<usize> {
        let scope = self.scope.filter(|scope| scope.over == Over::Not)?;
        let before = self.at.checked_sub(1).and_then(|at| self.typed.get(at))?;
        if scope.held.is_some() {
            return self.name_beside_refused();
        }
        if let Some(end) = self.sworn_at() {
            return Some(end);
        }
        if self.typed[self.at].before == Gap::Stop
            || PEOPLE.contains(&before.folded.as_str())
            || scope.bridged
        {
            return None;
        }
        if let Some(end) = self.of_the_liked() {
            return Some(end);
        }
        let end = self.name_in_capitals(self.at);
        if self.is_kind_and_more(end) {
            return None;
        }
        let liked = !self.liked().is_empty();
        let unknown = || (self.at..end).any(|at| self.is_unknown(at));
        let named = self.index.capitals_name() && unknown() || liked && self.names_a_film(self.at);
        let film = || {
            let joints = |at: usize| {
                capital(self.text, &self.typed[at]) || JOINTS.contains(&self.typed[at].folded.as_str())
            };
            self.index.capitals_name()
                && end - self.at > 1
                && (self.at..end).all(joints)
                && self.names_a_film(self.at)
                && self.film(self.at, end).is_some()
        };
        if end > self.at && (named || film()) {
            return Some(end);
        }
        self.refused_film().or_else(|| self.but_for_one()).or_else(|| self.refused_in_small())
    }

    /// "Nothing American made": whether the capital here is that of a country, a service or a feast and small letters follow
    /// before `end`.
    fn is_kind_and_more(&self, end: usize) -> bool {
        let small = |at: usize| {
            let word = &self.typed[at];
            self.text[word.start..].starts_with(char::is_lowercase) && !JOINTS.contains(&word.folded.as_str())
        };
        capital(self.text, &self.typed[self.at])
            && !self.names_a_film(self.at)
            && (self.at + 1..end.max(self.at + 2).min(self.typed.len())).any(small)
    }

    /// "Isn't boxing or Rocky": where a film's name ends that an "or" joins to what was refused.
    fn name_beside_refused(&self) -> Option<usize> {
        let before = self.at.checked_sub(1).and_then(|at| self.typed.get(at))?;
        let word = self.typed.get(self.at).filter(|word| word.before == Gap::Space)?;
        if !matches!(before.folded.as_str(), "or" | "nor" | "oder") || !capital(self.text, word) {
            return None;
        }
        let end = self.name_in_capitals(self.at);
        let unknown = (self.at..end).any(|at| self.is_unknown(at));
        (unknown && self.is_well_known(self.at, end)).then_some(end)
    }

    /// "Not bloody Frozen again": where the name ends behind a word that only swears.
    fn sworn_at(&self) -> Option<usize> {
        let swears = SWEARS.contains(&self.typed[self.at].folded.as_str()) && self.index.is_english();
        let start = self.at + 1;
        let next = self.typed.get(start).filter(|next| swears && next.before == Gap::Space)?;
        let end = self.name_in_capitals(start);
        (capital(self.text, next) && end > start && self.is_well_known(start, end)).then_some(end)
    }

    /// "Not the lion king tho", "but not sixth sense, seen it": where a name of two ordinary words or more ends that stands in
    /// small letters up to the end of its clause.
    fn refused_in_small(&self) -> Option<usize> {
        let small = |word: &&Word| self.text[word.start..].starts_with(char::is_lowercase);
        self.typed.get(self.at).filter(small).filter(|_| self.index.is_english())?;
        let clause = self.typed[self.at + 1..].iter().take(NAME_WORDS);
        let clause = clause
            .take_while(|word| word.before == Gap::Space && !AFTER_SMALL.contains(&word.folded.as_str()));
        let end = self.at + 1 + clause.count();
        let tells = (self.at..end).filter(|at| !JOINTS.contains(&self.typed[*at].folded.as_str())).count();
        let means = |at: usize| matches!(self.index.longest(&self.typed[at..end]), Some((Role::Means(_), _)));
        (tells > 1 && !(self.at..end).any(means) && self.card_in_small(self.at, end).is_some()).then_some(end)
    }

    /// "Anything with Emma Thompson, except love actually": beside a person's films one may be refused in small letters.
    fn but_for_one(&self) -> Option<usize> {
        let person = |one: &super::super::Caught| {
            matches!(&one.chip.heard, Heard::Must { constraint: Constraint::With { .. } })
        };
        if !self.caught.iter().any(person) {
            return None;
        }
        let clause =
            self.typed[self.at + 1..].iter().take(NAME_WORDS).take_while(|word| word.before == Gap::Space);
        let end = self.at + 1 + clause.count();
        (end - self.at > 1 && self.film(self.at, end).is_some()).then_some(end)
    }

    /// The films likened so far, folded.
    fn liked(&self) -> Vec<String> {
        let names = self.caught.iter().filter_map(|one| match &one.chip.heard {
            Heard::Like { name } => Some(fold(name)),
            _ => None,
        });
        names.collect()
    }

    /// "Like paddington but not paddington 2", "like alien but not aliens".
    fn of_the_liked(&self) -> Option<usize> {
        let word = self.typed.get(self.at)?.folded.as_str();
        self.liked().iter().find_map(|liked| {
            let mut words = liked.split(' ');
            let first = words.next()?;
            let more = word.strip_prefix(first).is_some_and(|rest| rest.is_empty() || rest == "s");
            if !more || first.len() < 3 {
                return None;
            }
            let mut end = self.at + 1;
            while words.next().is_some_and(|next| self.typed.get(end).is_some_and(|word| word.folded == next))
            {
                end += 1;
            }
            while self.typed.get(end).is_some_and(|word| word.before == Gap::Space && is_number(&word.folded))
            {
                end += 1;
            }
            Some(end)
        })
    }

    /// A name from here to `end`.
    pub(in super::super) fn refuse_name(&mut self, end: usize) {
        let from = self.start(self.at);
        if self.sworn_at() == Some(end) {
            self.at += 1;
        }
        // What only its title tells is called by it: "sixth sense".
        let small = self.of_the_liked() != Some(end)
            && self.refused_film().or_else(|| self.but_for_one()).is_none()
            && self.refused_in_small() == Some(end);
        let typed = self.text[self.typed[self.at].start..self.typed[end - 1].end].to_owned();
        let card = self.card_in_small(self.at, end).filter(|_| small);
        let name = card.map_or(typed, |card| card.film.title.to_string());
        self.at = end;
        self.chip(from, Heard::Must { constraint: Constraint::NotNamed { name } }, Meant::Said);
        (self.scope, self.boost) = (None, None);
        if let Some(end) = self.or_refused() {
            self.at += 1;
            self.refuse_name(end);
        }
    }

    /// "Not Elf or Love Actually": where another film's name ends that an "or" joins to the one just refused.
    fn or_refused(&self) -> Option<usize> {
        let or = self.typed.get(self.at).filter(|word| word.before == Gap::Space)?;
        let start = self.at + 1;
        let first = self.typed.get(start)?;
        if !matches!(or.folded.as_str(), "or" | "nor" | "oder") || !capital(self.text, first) {
            return None;
        }
        let most = self.typed.len().min(start + NAME_WORDS);
        (start + 1..=most).rev().find(|&end| {
            self.typed[start..end].iter().all(|word| word.before == Gap::Space)
                && self.film(start, end).is_some()
        })
    }

    /// The same before its refusal, which begins at `end`: "ama Aliens değil". False if no name stands there.
    pub(in super::super) fn name_turned_back(&mut self, end: usize) -> bool {
        if let Some(start) = self.known_before(end) {
            self.refuse_before(start, end);
            return true;
        }
        let mut start = end;
        while start > 0 {
            let word = &self.typed[start - 1];
            let number = start == end && is_number(&word.folded);
            let name = capital(self.text, word) && (self.is_unknown(start - 1) || start < end);
            if !(number || name) || start < end && self.typed[start].before != Gap::Space {
                break;
            }
            start -= 1;
        }
        let Some(first) = self.typed.get(start).filter(|_| start < end) else { return false };
        let opens = start == 0 || first.before == Gap::Stop;
        let letters = (start..end).filter(|at| self.is_unknown(*at)).count();
        if !self.index.capitals_name()
            || self.typed[end].before != Gap::Space
            || letters == 0
            || opens && end - start < 2
        {
            return false;
        }
        self.refuse_before(start, end);
        true
    }

    fn refuse_before(&mut self, start: usize, end: usize) {
        self.unheard.retain(|word| !(start..end).contains(&word.at()));
        let name = self.text[self.typed[start].start..self.typed[end - 1].end].to_owned();
        self.chip(start, Heard::Must { constraint: Constraint::NotNamed { name } }, Meant::Said);
        self.part();
    }

    /// "Titanic olmasın", "Babam ve Oğlum hariç": where the longest known film's name begins that ends right before `end` and
    /// opens what is said.
    fn known_before(&self, end: usize) -> Option<usize> {
        self.typed.get(end).filter(|word| word.before == Gap::Space && self.index.capitals_name())?;
        (end.saturating_sub(NAME_WORDS)..end).find(|&start| {
            let words = &self.typed[start..end];
            words[0].before != Gap::Space
                && words[1..].iter().all(|word| word.before == Gap::Space)
                && capital(self.text, &words[0])
                && capital(self.text, &words[words.len() - 1])
                && (words.len() > 1 || self.is_unknown(start))
                && self.card(start, end).is_some()
        })
    }
}
