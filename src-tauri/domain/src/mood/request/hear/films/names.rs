//! Films named after a "like": "like Paddington, but sadder". Owns where such a name ends and that it is one; refuses names that
//! stand before their "like" (`before_like`) and to know films.

use super::super::super::language::{Role, Sense};
use super::super::super::words::{Gap, Word};
use super::super::super::{Chip, Heard};
use super::super::Listener;
use super::super::mean::{Sort, sort};
use super::super::stand::Meant;

/// The longest name of a film beside "like", in words.
pub(in super::super) const NAME_WORDS: usize = 8;

/// What may follow a film's name and is no more of it.
const AFTER: [&str; 29] = [
    "did", "does", "was", "had", "used", "than", "i", "we", "were", "well", "its", "hes", "shes", "they",
    "you", "please", "tonight", "again", "if", "when", "because", "cos", "since", "thanks", "als", "bitte",
    "and", "und", "ve",
];

/// What begins a clause or an adverbial after a known film's name.
const CLAUSE: [&str; 14] =
    ["that", "which", "where", "who", "whose", "so", "for", "with", "to", "on", "in", "at", "about", "from"];
/// A word of a name that is no longer may stand in small letters between capitals.
const SMALL: usize = 3;

/// What begins a sentence of one's own, in hardly any film's name.
const SAYS_I: [&str; 5] = ["im", "ill", "id", "ive", "weve"];

pub(in super::super) fn capital(text: &str, word: &Word) -> bool {
    text[word.start..].chars().next().is_some_and(char::is_uppercase)
}

impl Listener<'_> {
    /// Whether a film's name follows, and not a mood or an evening.
    pub(in super::super) fn likens(&self) -> bool {
        let end = self.name_end();
        end > self.at && (!self.only_phrases(end) || self.is_title(end))
    }

    /// "Like dumb and dumber", "like love actually": who means each of the words says them otherwise.
    fn is_title(&self, end: usize) -> bool {
        end - self.at >= 2 && self.card(self.at, end).is_some()
    }

    pub(in super::super) fn like(&mut self, from: usize, unlike: bool) {
        if !unlike && self.likes_a_person() {
            return;
        }
        let end = self.name_end();
        if end == self.at
            || self.only_phrases(end) && !self.is_title(end)
            || self.likens_somebody(from, end)
            || self.likens_no_film(end)
            || self.likes_something(from, end)
            || self.is_a_kind(from, end)
            || self.childhood_follows()
        {
            return;
        }
        let typed = &self.text[self.words[self.at].start..self.words[end - 1].end];
        let name = self.whole_title(self.at, end).unwrap_or_else(|| typed.to_owned());
        (self.at, self.judged_until) = (end, end);
        self.said.clear();
        self.chip(from, if unlike { Heard::Unlike { name } } else { Heard::Like { name } }, Meant::Said);
        if unlike {
            self.pass_why(end);
        }
        // "Like Hot Fuzz or Shaun of the Dead."
        if self.or_name(end) || self.and_name(end) {
            self.at = end + 1;
            self.like(end + 1, unlike);
        }
    }

    /// Where the name that begins here ends: at punctuation, a "but", a number of minutes.
    pub(in super::super) fn name_end(&self) -> usize {
        let mut end = self.at;
        let known = self.known_name(self.at).or_else(|| self.begun_name()).unwrap_or(self.at);
        while let Some(word) = self.typed.get(end) {
            let first = end == self.at;
            let turns = matches!(
                self.index.longest(&self.typed[end..]),
                Some((
                    Role::Turn
                        | Role::Ask
                        | Role::Not
                        | Role::NotToo
                        | Role::Weigh(_)
                        | Role::Aside
                        | Role::More
                        | Role::Means([Sense::Hint(_)]),
                    _
                ))
            ) || self.company(end)
                || self.leaves_name(end)
                || self.or_name(end)
                || word.is_sign();
            let stops =
                word.before != Gap::Space || turns || self.index.quantity(&self.typed[end..]).is_some();
            let goes_on = !first && end == known && self.goes_on_after(end);
            if goes_on || !first && stops && end >= known || end - self.at == NAME_WORDS {
                break;
            }
            end += 1;
        }
        end
    }

    /// Whether a film was likened, or refused as a likeness, right before the word at `from`.
    pub(in super::super) fn liked_before(&self, from: usize) -> bool {
        let end = from.checked_sub(1).and_then(|at| self.words.get(at)).map(|word| word.end);
        let like = self.caught.last().map(|one| &one.chip);
        matches!((end, like), (Some(end), Some(Chip { heard: Heard::Like { name } | Heard::Unlike { name }, .. }))
            if self.text[..end].ends_with(name.as_str()))
    }

    /// Past the last word of the longest known film's name that begins at `from`, by its capitals or words: "Love Actually".
    pub(in super::super) fn known_name(&self, from: usize) -> Option<usize> {
        let most = self.typed.len().min(from + NAME_WORDS);
        let joined = |end: &usize| self.typed[from + 1..*end].iter().all(|word| word.before != Gap::Stop);
        let names = |end: &usize| self.film(from, *end).is_some() && self.tells_film(from, *end);
        (from + 1..=most).rev().filter(joined).find(names)
    }

    /// Whether the word at `end` goes on after a film's name: "like Mamma Mia I'm off", "like Arrival than", and not
    /// "like Stranger Than Fiction".
    pub(in super::super) fn leaves_name(&self, end: usize) -> bool {
        let Some(word) = self.typed.get(end).filter(|word| word.before == Gap::Space) else { return false };
        let word = word.folded.as_str();
        let most = self.typed.len().min(self.at + NAME_WORDS);
        // "Brooklyn and we" is nearly the name alone.
        let joins = matches!(word, "and" | "und" | "ve");
        if joins && !self.typed.get(end + 1).is_some_and(|next| capital(self.text, next)) {
            return self.index.is_english() && self.film(self.at, end).is_some();
        }
        let longer = || (end + 1..=most).any(|end| self.film(self.at, end).is_some());
        (SAYS_I.contains(&word) || AFTER.contains(&word) && self.film(self.at, end).is_some()) && !longer()
    }

    /// Past the name of a film that begins with a capital and may be all of ordinary words: "Up", "Star wars".
    fn begun_name(&self) -> Option<usize> {
        let first = self.typed.get(self.at)?;
        let most = self.typed.len().min(self.at + NAME_WORDS);
        let joined = |end: &usize| self.typed[self.at + 1..*end].iter().all(|word| word.before == Gap::Space);
        let named = |end: &usize| match end - self.at {
            1 => self.film(self.at, *end).is_some(),
            _ => self.card(self.at, *end).is_some(),
        };
        let begins = self.index.is_english() && capital(self.text, first);
        (self.at + 1..=most).rev().filter(|_| begins).filter(joined).find(named)
    }

    /// "Like Inception that makes sense", "like Free Solo makes my palms sweat": whether the words after a known film's name,
    /// which ends at `end`, are no more of it: a clause begins, or small letters do after capitals.
    fn goes_on_after(&self, end: usize) -> bool {
        let Some(next) = self.typed.get(end).filter(|_| self.index.is_english()) else { return false };
        let small = self.text[next.start..].starts_with(char::is_lowercase);
        let capitals = (self.at..end).all(|at| {
            let word = &self.typed[at];
            word.folded.len() <= SMALL || !self.text[word.start..].starts_with(char::is_lowercase)
        });
        let opens = CLAUSE.contains(&next.folded.as_str());
        small && (opens || capitals && capital(self.text, &self.typed[self.at]))
    }

    /// Whether an "or" and another name stand at `at`.
    fn or_name(&self, at: usize) -> bool {
        let next = self.typed.get(at + 1).filter(|next| next.before == Gap::Space);
        matches!(self.typed.get(at).map(|word| word.folded.as_str()), Some("or" | "oder"))
            && next.is_some_and(|next| capital(self.text, next))
    }

    /// Whether an "and" and another known film stand at `at`, after one that is known: "like Elf and Home Alone".
    fn and_name(&self, at: usize) -> bool {
        let and = self.typed.get(at).filter(|word| word.before == Gap::Space);
        and.is_some_and(|and| matches!(and.folded.as_str(), "and" | "und" | "ve"))
            && self.typed.get(at + 1).is_some_and(|next| capital(self.text, next))
            && self.known_name(at + 1).is_some()
    }

    /// "Not another Hallmark romance": whether the words from here to `end` after an "another" are no film's name, but a kind of
    /// film and what describes it.
    fn is_a_kind(&self, from: usize, end: usize) -> bool {
        let another = self.words[from..self.at].iter().any(|word| word.folded == "another");
        let kind = |at: usize| {
            matches!(self.index.longest(&self.words[at..end]), Some((Role::Means(senses), used))
                if at + used == end && sort(senses) != Sort::Other)
        };
        another && end - self.at > 1 && kind(end - 1) && self.film(self.at, end).is_none()
    }

    /// "For the kids" is no part of a name.
    fn company(&self, at: usize) -> bool {
        let kids = |senses: &[Sense]| {
            senses.iter().any(|sense| matches!(sense, Sense::Kids(_) | Sense::NotGenre(_)))
        };
        matches!(self.index.longest(&self.typed[at..]), Some((Role::Means(senses), used)) if used > 1 && kids(senses))
    }

    /// "Like FUN horror": a word all in capitals is stressed and need be no name.
    fn is_shouted(&self, at: usize) -> bool {
        let word = &self.typed[at];
        let typed = &self.text[word.start..word.end];
        typed.len() > 1 && typed.chars().all(char::is_uppercase)
    }

    /// Whether all words up to `end` have a meaning of their own and none begins with a capital: "like a comedy".
    fn only_phrases(&self, end: usize) -> bool {
        let mut at = self.at;
        while at < end {
            let named = self.index.capitals_name()
                && capital(self.text, &self.typed[at])
                && (!self.is_shouted(at) || self.film(self.at, end).is_some());
            match self.index.longest(&self.typed[at..]) {
                Some((_, used)) if !named => at += used,
                _ => return false,
            }
        }
        true
    }
}
