//! Films named in a request: "like Paddington, but sadder", "Paddington gibi". Owns where a name begins and ends, whether
//! it follows its "like" or comes before it; refuses to know films.

use super::super::language::{Index, Over, Role, Sense};
use super::super::request::{Chip, Constraint, Heard};
use super::super::words::{Gap, Word};
use super::Listener;
use super::mean::{Sort, sort};
use super::stand::Meant;

/// The longest name of a film beside "like", in words.
const NAME_WORDS: usize = 8;

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

/// A name that is followed by its "like".
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    /// Its first word.
    pub start: usize,
    /// Past its last word.
    pub end: usize,
    /// Past the "like".
    pub after: usize,
}

/// Names that stand before their "like".
pub(super) fn said_before(text: &str, words: &[Word], index: &Index) -> Vec<Name> {
    let mut names = Vec::new();
    for end in 1..words.len() {
        let Some((Role::LikeBack, used)) = index.longest(&words[end..]) else { continue };
        let floor = names.last().map_or(0, |name: &Name| name.after);
        // "Kafam kazan gibi" is a saying and no film.
        if (floor..end).any(|from| index.longest(&words[from..]).is_some_and(|(_, used)| from + used > end)) {
            continue;
        }
        let mut start = end;
        while start > floor && end - start < NAME_WORDS && words[start].before == Gap::Space {
            let known = index.longest(&words[start - 1..start]).is_some();
            let opens = start == 1 || words[start - 1].before == Gap::Stop;
            // "Babam ve Oğlum gibi": an "and" between capitals joins a name.
            let joins = start > 1
                && words[start - 1].before == Gap::Space
                && matches!(index.longest(&words[start - 1..start]), Some((Role::And, _)))
                && capital(text, &words[start])
                && capital(text, &words[start - 2]);
            let joins = joins && floor < start - 1;
            if words[start - 1].is_sign() || known && !joins && (opens || !capital(text, &words[start - 1])) {
                break;
            }
            start -= 1;
        }
        if start < end {
            names.push(Name { start, end, after: end + used });
        }
    }
    names
}

pub(super) fn capital(text: &str, word: &Word) -> bool {
    text[word.start..].chars().next().is_some_and(char::is_uppercase)
}

impl Listener<'_> {
    /// A name, its "like", and perhaps the "not" after both.
    pub(super) fn named(&mut self, name: Name) {
        let typed = &self.text[self.words[name.start].start..self.words[name.end - 1].end];
        let last = &self.text[self.words[name.end - 1].start..self.words[name.end - 1].end];
        // "Paddington'a benzer": the ending is no part of the name.
        let ending = last.find(['\'', '’']).map_or(0, |at| last.len() - at);
        let name_typed = typed[..typed.len() - ending].to_owned();
        self.at = name.after;
        let unlike = match self.index.longest(&self.words[self.at..]) {
            Some((Role::Back(Over::Not | Over::Opposite), used)) => {
                self.at += used;
                true
            }
            _ => false,
        };
        // "Not another Marvel-type thing."
        let refused = self.scope.is_some_and(|scope| {
            scope.held.is_none() && matches!(scope.over, Over::Not | Over::Enough | Over::Opposite)
        });
        let name_typed = self.whole_title(name.start, name.end).unwrap_or(name_typed);
        let franchise = match self.index.longest(&self.words[name.start..]) {
            Some((Role::Means([Sense::Franchise(franchise)]), _)) => Some((*franchise).to_owned()),
            _ => None,
        };
        self.part();
        let heard = match franchise {
            Some(name) if unlike || refused => Heard::Must { constraint: Constraint::NotNamed { name } },
            _ if unlike || refused => Heard::Unlike { name: name_typed },
            _ => Heard::Like { name: name_typed },
        };
        self.chip(name.start, heard, Meant::Said);
    }

    /// Whether a film's name follows, and not a mood or an evening.
    pub(super) fn likens(&self) -> bool {
        let end = self.name_end();
        end > self.at && !self.only_phrases(end)
    }

    pub(super) fn like(&mut self, from: usize, unlike: bool) {
        if !unlike && self.likes_a_person() {
            return;
        }
        let end = self.name_end();
        if end == self.at
            || self.only_phrases(end)
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
        self.at = end;
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
    pub(super) fn name_end(&self) -> usize {
        let mut end = self.at;
        let known = self.known_name(self.at).or_else(|| self.one_word_name()).unwrap_or(self.at);
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
    pub(super) fn liked_before(&self, from: usize) -> bool {
        let end = from.checked_sub(1).and_then(|at| self.words.get(at)).map(|word| word.end);
        let like = self.caught.last().map(|one| &one.chip);
        matches!((end, like), (Some(end), Some(Chip { heard: Heard::Like { name } | Heard::Unlike { name }, .. }))
            if self.text[..end].ends_with(name.as_str()))
    }

    /// Past the last word of the longest known film's name that begins at `from`, by its capitals or words: "Love Actually".
    pub(super) fn known_name(&self, from: usize) -> Option<usize> {
        let most = self.typed.len().min(from + NAME_WORDS);
        let joined = |end: &usize| self.typed[from + 1..*end].iter().all(|word| word.before != Gap::Stop);
        let whole = |end: &usize| !matches!(self.typed[*end - 1].folded.as_str(), "and" | "und" | "ve");
        let names =
            |end: &usize| whole(end) && self.film(from, *end).is_some() && self.tells_film(from, *end);
        (from + 1..=most).rev().filter(joined).find(names)
    }

    /// Whether the word at `end` goes on after a film's name: "like Mamma Mia I'm off", "like Arrival than", and not
    /// "like Stranger Than Fiction".
    pub(super) fn leaves_name(&self, end: usize) -> bool {
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

    /// Past a capital that is all of a film's name: "Up".
    fn one_word_name(&self) -> Option<usize> {
        let first = self.typed.get(self.at)?;
        let end = self.at + 1;
        let named = self.index.is_english() && capital(self.text, first) && self.film(self.at, end).is_some();
        named.then_some(end)
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
