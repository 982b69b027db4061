//! Names that stand before their "like": "Paddington gibi", "mamma mia vibes", "a Bridesmaids kind of night". Owns where such a
//! name begins and what is done with it; refuses names that follow their "like" (`names`) and to know films.

use super::super::super::language::{Index, Over, Role, Sense};
use super::super::super::words::{Gap, Word};
use super::super::super::{Constraint, Heard};
use super::super::Listener;
use super::super::mean::{Sort, sort};
use super::super::stand::Meant;
use super::catalogued::LONGEST;
use super::names::{NAME_WORDS, capital};

/// A name that is followed by its "like".
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Name {
    /// Its first word.
    pub start: usize,
    /// Past its last word.
    pub end: usize,
    /// Past the "like".
    pub after: usize,
}

/// What an hour stands after in Turkish.
const CLOCK: [&str; 5] = ["saat", "aksam", "gece", "sabah", "ogleden"];

/// The same in a language whose "like" always stands behind.
fn said_before(
    text: &str,
    words: &[Word],
    index: &Index,
    titled: impl Fn(usize, usize) -> Option<usize>,
) -> Vec<Name> {
    let mut names = Vec::new();
    for end in 1..words.len() {
        let Some((Role::LikeBack, used)) = index.longest(&words[end..]) else { continue };
        let floor = names.last().map_or(0, |name: &Name| name.after);
        // "Kafam kazan gibi" is a saying and no film.
        if (floor..end).any(|from| index.longest(&words[from..]).is_some_and(|(_, used)| from + used > end)) {
            continue;
        }
        // "Saat 9 gibi", "akşam sekiz buçuk gibi" is about when.
        let clock = |back: usize| {
            end.checked_sub(back + 1).is_some_and(|at| CLOCK.contains(&words[at].folded.as_str()))
        };
        let hour = |back: usize| {
            let word = end.checked_sub(back).map_or("", |at| words[at].folded.as_str());
            index.number(word).is_some() || word.starts_with(|c: char| c.is_ascii_digit())
        };
        let half = words[end - 1].folded == "bucuk";
        if hour(1 + usize::from(half)) && clock(1 + usize::from(half)) {
            continue;
        }
        // "Kuzuların sessizliği gibi", whatever its words mean.
        if let Some(start) = titled(floor, end) {
            names.push(Name { start, end, after: end + used });
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

impl Listener<'_> {
    /// A name, its "like", and perhaps the "not" after both.
    pub(in super::super) fn named(&mut self, name: Name) {
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

    /// Names that stand before their "like".
    pub(in super::super) fn names_before(&self) -> Vec<Name> {
        // Only where a "like" always stands behind is every word before it one of a name.
        if self.index.capitals_name() && !self.index.is_english() {
            let titled = |floor: usize, end: usize| self.title_before(floor, end);
            return said_before(self.text, self.typed, self.index, titled);
        }
        // "A Saturday sort of film."
        let occasion = |end: &usize| {
            // "Groundhog Day vibes."
            let named = |at: usize| {
                !self.is_occasion_word(at)
                    && (capital(self.text, &self.typed[at]) || self.card(at, *end).is_some())
            };
            self.is_occasion_word(end - 1) && !end.checked_sub(2).is_some_and(named)
        };
        let ends = (1..self.typed.len()).filter(|end| !occasion(end));
        let likes = ends.filter_map(|end| match self.index.longest(&self.typed[end..]) {
            Some((Role::LikeBack, used)) if self.typed[end].before == Gap::Space => Some((end, used)),
            _ if self.sort_of(end)
                && self.starts(end).is_some_and(|start| self.card(start, end).is_some()) =>
            {
                Some((end, 2))
            }
            _ if self.types_a_kind(end)
                && self.starts(end).is_some_and(|start| self.card(start, end).is_some()) =>
            {
                Some((end, 1))
            }
            _ => None,
        });
        likes
            .filter_map(|(end, used)| Some(Name { start: self.starts(end)?, end, after: end + used }))
            .collect()
    }

    /// Where a title of several words begins that ends at `end` and that the catalogue has.
    fn title_before(&self, floor: usize, end: usize) -> Option<usize> {
        let joined = |from: usize| self.typed[from + 1..end].iter().all(|word| word.before == Gap::Space);
        let mut starts = floor.max(end.saturating_sub(LONGEST))..end.saturating_sub(1);
        starts.find(|&from| joined(from) && self.card(from, end).is_some())
    }

    /// "A Bridesmaids kind of night": whether a "kind of" at `end` stands between a capital and what is of the kind.
    fn sort_of(&self, end: usize) -> bool {
        let word = |at: usize| self.typed.get(at).filter(|word| word.before == Gap::Space);
        let (sort, of) = (word(end), word(end + 1));
        capital(self.text, &self.typed[end - 1])
            && sort.is_some_and(|word| matches!(word.folded.as_str(), "sort" | "kind" | "type" | "style"))
            && of.is_some_and(|word| word.folded == "of")
            && word(end + 2).is_some()
    }

    /// "Home alone type christmas movie": whether a "type" at `end` stands before a kind of film.
    fn types_a_kind(&self, end: usize) -> bool {
        let word = |at: usize| self.typed.get(at).filter(|word| word.before == Gap::Space);
        let typed = word(end).is_some_and(|word| {
            matches!(word.folded.as_str(), "type" | "style" | "esque" | "kinda" | "sorta")
        });
        let kind = |senses: &[Sense]| sort(senses) != Sort::Other;
        typed
            && word(end + 1).is_some()
            && matches!(self.index.longest(&self.typed[end + 1..]), Some((Role::Means(senses), _)) if kind(senses))
    }

    /// Where a name begins that ends before its "vibes": by its capitals, or since the catalogue has it.
    fn starts(&self, end: usize) -> Option<usize> {
        let joined = |from: usize| self.typed[from + 1..end].iter().all(|word| word.before == Gap::Space);
        let mut starts = (end.saturating_sub(LONGEST)..end).filter(|from| joined(*from));
        let known = starts.clone().find(|&from| {
            // "home alone type": a name in small letters that opens the sentence.
            let opens =
                end - from > 1 && self.typed[from].before == Gap::Stop && self.card(from, end).is_some();
            opens || self.film(from, end).is_some() && self.tells_film(from, end)
        });
        let capitals = |from: usize| {
            let word = &self.typed[from];
            word.before != Gap::Stop && (from..end).all(|at| capital(self.text, &self.typed[at]))
        };
        known.or_else(|| starts.find(|&from| self.index.capitals_name() && capitals(from)))
    }
}
