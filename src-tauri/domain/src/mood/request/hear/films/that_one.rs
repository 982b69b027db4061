//! A film told by a word of its title: "Ghibli, but not the sad fireflies one". Owns when a refused "one" is such a film; refuses to
//! know films (the catalogue does).

use super::super::super::language::Over;
use super::super::super::words::Gap;
use super::super::super::{Constraint, Heard};
use super::super::Listener;
use super::super::stand::Meant;
use crate::catalogue::Card;
use crate::fold::fold;
use crate::mood::film::franchise::goes_by;

/// How far ahead the "one" may stand, in words.
const REACH: usize = 5;
/// No shorter word tells a title, in letters.
const SHORTEST: usize = 4;

impl Listener<'_> {
    /// Refuses the one film that a word of its title tells from here on. False if none is told.
    pub(in super::super) fn refuses_that_one(&mut self) -> bool {
        let Some((end, title)) = self.that_one() else { return false };
        let from = self.at;
        self.at = end;
        self.part();
        self.chip(from, Heard::Unlike { name: title }, Meant::Said);
        true
    }

    fn that_one(&self) -> Option<(usize, String)> {
        let catalogue = self.lore.catalogue?;
        self.scope.filter(|scope| matches!(scope.over, Over::Not | Over::NotToo) && scope.held.is_none())?;
        (self.words[self.at].folded == "the").then_some(())?;
        let ahead = self.at + 2..self.words.len().min(self.at + REACH);
        let joined = ahead.take_while(|&at| self.words[at].before == Gap::Space);
        let one = joined.into_iter().find(|&at| self.words[at].folded == "one")?;
        let word = self.typed[one - 1].folded.as_str();
        let tells = word.len() >= SHORTEST && self.index.single(word).is_none();
        let has_it = |title: &str| {
            title.split(|c: char| !c.is_alphanumeric()).any(|own| own.eq_ignore_ascii_case(word))
        };
        let mut cards = catalogue
            .cards()
            .iter()
            .filter(|card| tells && has_it(card.film.title) && self.is_asked_for(card));
        let title = cards.next()?.film.title.to_string();
        cards.next().is_none().then_some((one + 1, title))
    }

    /// Whether a film is one of those that were asked for by a common name or by who is in them: only beside these is one
    /// of them told so.
    fn is_asked_for(&self, card: &Card) -> bool {
        self.caught.iter().any(|one| match &one.chip.heard {
            Heard::Must { constraint: Constraint::Named { name } } => goes_by(&fold(name), card.film.title),
            Heard::Must { constraint: Constraint::With { person } } => {
                card.film.people().any(|own| own == person.as_str())
            }
            _ => false,
        })
    }
}
