//! Series that any film of will do: "a Toy Story film", "one of the Shreks", "the next Mission: Impossible", "ein Toy-Story-Film",
//! "bir Toy Story filmi". Owns which words around a name say so; refuses to know series (the catalogue and `film` do), names that
//! are phrases (`language::franchises`), and a series that is only spoken of: "the Toy Story films are all sad".

use super::super::super::language::{Over, Role};
use super::super::super::words::Gap;
use super::super::super::{Constraint, Heard};
use super::super::Listener;
use super::super::past::praised::WATCHED;
use super::super::stand::Meant;
use super::super::vocabulary::has;
use super::capitals::JOINTS;
use super::names::{NAME_WORDS, capital};
use crate::mood::film::series;

/// What stands before the name where one of its films is asked for.
const ONE: &str = "a an any another some next latest newest ein einen irgendein irgendeinen nachste nachsten nachster bir \
    siradaki sonraki baska";
/// What asks for one that nobody has seen.
const NEXT: &str = "next nachste nachsten nachster siradaki sonraki";
/// What stands right before the name where one of its films is asked for, in several words.
const ONE_OF: [&[&str]; 6] = [
    &["one", "of", "the"],
    &["one", "of", "those"],
    &["einer", "der"],
    &["einen", "der"],
    &["einen", "von", "den"],
    &["einer", "von", "den"],
];
/// What films of a series are called behind its name.
const FILMS: &str =
    "film films movie movies flick flicks marathon filme filmen filmi filmini filmleri filmlerinden";
/// What of a film follows a number of its films: "Toy Story filmlerinden biri".
const ONE_BEHIND: &str = "biri birini bir";
/// How far before the name it is told that one was watched, in words.
const MOST_BEFORE: usize = 5;
/// What may stand behind a name that no such word follows.
const CLOSES: &str = "tonight please for with again now and or instead then heute bitte mit und oder izleyelim izlesek lutfen \
    var olsun";

impl Listener<'_> {
    /// Hears a series of which a film is asked for or none is wanted. False if none is named here.
    pub(in super::super) fn hears_series(&mut self) -> bool {
        let Some((after, name)) = self.series_here() else { return false };
        let (from, next) = (self.at, has(NEXT, self.word_before(1)));
        let constraint =
            if self.is_under_a_not() { Constraint::NotSeries { name } } else { Constraint::Named { name } };
        self.at = after;
        self.judged_until = after;
        let asked = matches!(constraint, Constraint::Named { .. });
        self.chip(self.start(from), Heard::Must { constraint }, Meant::Said);
        if next && asked {
            self.chip(from - 1, Heard::Must { constraint: Constraint::Unseen }, Meant::Said);
        }
        self.part();
        true
    }

    fn is_under_a_not(&self) -> bool {
        let over = self.scope.filter(|scope| scope.held.is_none()).map(|scope| scope.over);
        matches!(over, Some(Over::Not | Over::Enough | Over::Opposite))
    }

    /// The word so many before this one, of the same clause.
    fn word_before(&self, back: usize) -> &str {
        let place = self
            .at
            .checked_sub(back)
            .filter(|place| self.typed[place + 1..=self.at].iter().all(|word| word.before == Gap::Space));
        place.map_or("", |place| self.typed[place].folded.as_str())
    }

    /// Past the words that name a series here and ask for a film of it, and its name.
    fn series_here(&self) -> Option<(usize, String)> {
        let catalogue = self.lore.catalogue?;
        let before = self.word_before(1);
        let one_of = ONE_OF.iter().any(|words| {
            words.iter().rev().enumerate().all(|(back, word)| self.word_before(back + 1) == *word)
        });
        let one = has(ONE, before) || one_of || self.is_under_a_not();
        let opens = self.typed[self.at].before != Gap::Space;
        let most = self.typed.len().min(self.at + NAME_WORDS);
        (self.at + 1..=most).rev().filter(|_| !self.stands_behind_watched()).find_map(|end| {
            let next = self.typed.get(end).filter(|word| word.before == Gap::Space);
            let films = next.is_some_and(|word| has(FILMS, &word.folded));
            let closed = next.is_none_or(|word| has(CLOSES, &word.folded));
            let asked = films && (one || opens) || closed && (has(ONE, before) || one_of);
            if !asked || !self.is_one_name(end) || !self.may_be_series(end, films) {
                return None;
            }
            // "For a Friday", and "no Roman Polanski films", be there films that are called so.
            let lone_day = end == self.at + 1 && self.is_occasion_word(self.at);
            let typed =
                self.name(self.at, end).filter(|name| !lone_day && catalogue.person(name).is_none())?;
            let plural = one_of.then(|| typed.strip_suffix('s')).flatten();
            let name = [Some(typed), plural]
                .into_iter()
                .flatten()
                .find_map(|name| series::called(name, catalogue))?;
            let mut after = end + usize::from(films);
            let behind = |word: &str| has(ONE_BEHIND, word);
            after += usize::from(films && self.typed.get(after).is_some_and(|word| behind(&word.folded)));
            Some((after, name))
        })
    }

    /// "We watched a Toy Story film last night."
    fn stands_behind_watched(&self) -> bool {
        (1..=MOST_BEFORE).any(|back| has(WATCHED, self.word_before(back)))
    }

    /// Whether nothing parts the words up to `end` but what stands within a name: "Mission: Impossible".
    fn is_one_name(&self, end: usize) -> bool {
        let gaps = self.typed[self.at..end].windows(2);
        gaps.into_iter().all(|pair| {
            pair[1].before == Gap::Space || self.text[pair[0].end..pair[1].start].trim_end() == ":"
        })
    }

    /// Whether the words up to `end` are more likely a name than what they mean: one of them is no phrase's and no common
    /// one, or all begin with capitals where that tells a name. A lone word that no `films` follow has to be both; several
    /// before them only may mean nothing else, or have capitals.
    fn may_be_series(&self, end: usize, films: bool) -> bool {
        let words = self.at..end;
        let capitals = self.index.capitals_name()
            && words.clone().all(|at| {
                let word = &self.typed[at];
                capital(self.text, word)
                    || word.folded.starts_with(|c: char| c.is_ascii_digit())
                    || at > self.at && JOINTS.contains(&word.folded.as_str())
            });
        let telling = words.clone().any(|at| self.is_telling(at));
        let means = matches!(self.index.longest(&self.typed[self.at..end]), Some((Role::Means(_), used)) if used == words.len());
        let kind = has(FILMS, &self.typed[end - 1].folded);
        match (words.len(), films) {
            (1, true) => !means && (capitals || telling),
            (1, false) => !means && capitals && telling,
            // "A Star Trek film", whatever else that means.
            (_, true) => capitals || !means,
            (_, false) => !means && !kind && (capitals || telling),
        }
    }
}
