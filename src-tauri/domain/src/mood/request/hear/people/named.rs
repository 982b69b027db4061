//! People named in a request: "anything with Denzel", "a Wes Anderson", "nothing by Tarantino", "Kemal Sunal filmi". Owns
//! when words are somebody's name; refuses to know who there is (the catalogue does).
//!
//! All of a name is enough. A part of it, or small letters that could be ordinary words, need something that tells a
//! name (`told`): a "with", a "no", an article before a capital.

mod siblings;
mod told;

use std::ops::Range;

use super::super::super::language::{Over, Role, Sense};
use super::super::super::words::Gap;
use super::super::super::{Constraint, Heard};
use super::super::films::names;
use super::super::mean::Sort;
use super::super::stand::Meant;
use super::super::{Listener, REACH, Scope};
use crate::catalogue::{Catalogue, Person};

/// A word that more titles than this have is an ordinary one, in small letters and with a capital.
const TITLES: u16 = 1;
const TITLES_OF_A_NAME: u16 = 3;
/// The longest name, in words.
const LONGEST: usize = 4;
/// A part of a name is shorter than this in nobody's, in letters.
const SHORTEST: usize = 4;
/// Whoever is in fewer films is not meant by words in small letters.
const KNOWN: u16 = 3;

/// Somebody who was named.
pub(in super::super) struct Named {
    /// What was caught of them.
    chips: Range<usize>,
    /// The first word.
    from: usize,
    /// Past the last one.
    to: usize,
}

impl Listener<'_> {
    /// Who is named here, and with how many words.
    pub(in super::super) fn person(&self) -> Option<(Person, usize)> {
        self.lore.catalogue?;
        let first = self.typed.get(self.at)?;
        if !first.folded.starts_with(char::is_alphabetic) {
            return None;
        }
        self.whole_name().or_else(|| self.part_of_name()).or_else(|| self.slipped_name())
    }

    fn whole_name(&self) -> Option<(Person, usize)> {
        // "A James Bond" is no film by the director of that name.
        if let Some((Role::Means([Sense::Franchise(_)]), _)) = self.index.longest(&self.words[self.at..]) {
            return None;
        }
        let people = self.lore.catalogue?.people();
        (2..=LONGEST).rev().find_map(|used| {
            let joined = self.joined(used)?;
            let person = people.named(&joined).or_else(|| people.named(self.without_ending(&joined)?))?;
            self.means_person(used, person).then_some((person, used))
        })
    }

    /// Whether words that are all of somebody's name mean them.
    fn means_person(&self, used: usize, person: Person) -> bool {
        let Some(people) = self.lore.catalogue.map(Catalogue::people) else { return false };
        // Even of German nouns two in a row are hardly somebody's name by chance.
        let capitals = self.typed[self.at..self.at + used].iter().all(|word| names::capital(self.text, word));
        let tells = |place: &usize| {
            let word = &self.typed[self.at + place];
            self.index.single(&word.folded).is_none() && people.titles(&word.folded) <= TITLES
        };
        capitals && (self.index.capitals_name() || person.films >= KNOWN)
            || person.films >= KNOWN && (self.told_before() || (0..used).any(|place| tells(&place)))
    }

    /// "Tom Hanksli bir film", "Kemal Sunalın filmi": a name in Turkish without what it ends in, as many write it.
    fn without_ending<'n>(&self, name: &'n str) -> Option<&'n str> {
        let turkish = self.index.capitals_name() && !self.index.is_english();
        let ends = |ending: &&str| name.strip_suffix(*ending).filter(|name| name.len() >= SHORTEST);
        ["li", "lu", "nin", "nun", "in", "un"].iter().find_map(ends).filter(|_| turkish)
    }

    /// "Denzel", "Scorsese".
    fn part_of_name(&self) -> Option<(Person, usize)> {
        let people = self.lore.catalogue?.people();
        let word = self.typed.get(self.at)?;
        let name = self.plain(self.at)?;
        let name = self.of_several(&name).unwrap_or(name);
        let known = self.index.longest(&self.typed[self.at..]);
        let a_style = matches!(known, Some((Role::Means([Sense::Mood(..)]), 1)));
        let capital = names::capital(self.text, word);
        let may_be = capital || self.told_before() || self.is_a_clause();
        let ordinary = people.titles(&name) > if may_be { TITLES_OF_A_NAME } else { TITLES };
        if name.chars().count() < SHORTEST || known.is_some() && !a_style || ordinary {
            return None;
        }
        let names = capital && (self.index.capitals_name() || self.refuses());
        let person = if let Some(only) = self.known_by_first_name(&name, capital) {
            Some(only)
        } else if self.told_before() {
            people.known_as(&name, true).filter(|_| self.told_of_a_film())
        } else if names && (self.stands_as_a_film() || self.stands_alone())
            || a_style && self.stands_as_a_film()
        {
            people.director(&name).or_else(|| people.known_as(&name, false).filter(|_| self.refuses()))
        } else if self.is_a_clause() && !self.index.is_ordinary(&name) {
            people.director_alone(&name)
        } else {
            None
        }?;
        // "Hitchcockian", "Attenborough-ish", "Tarantino style": a manner, not the man.
        (!self.in_the_manner(self.at + 1)).then_some((person, 1))
    }

    /// "All the Nolans", "no more Tarantinos": the name of whoever made several, where no name ends so.
    fn of_several(&self, name: &str) -> Option<String> {
        let people = self.lore.catalogue.filter(|_| self.index.is_english())?.people();
        let several = self.stands_as_a_film() || self.follows_all();
        let one = name.strip_suffix('s').filter(|one| one.len() > SHORTEST && several)?;
        (people.director(name).is_none() && people.director(one).is_some()).then(|| one.to_owned())
    }

    /// A slip in all of a name.
    fn slipped_name(&self) -> Option<(Person, usize)> {
        let people = self.lore.catalogue?.people();
        let unknown = |at: usize| self.index.longest(&self.words[at..]).is_none();
        [3, 2].into_iter().find_map(|used| {
            let end = self.at + used;
            let joined = self.joined(used)?;
            let capitals = self.index.capitals_name()
                && self.typed[self.at..end].iter().all(|word| names::capital(self.text, word));
            let may_be = (self.told_before() || capitals) && (self.at..end).any(unknown);
            // Looking for a slip looks at everybody.
            may_be.then(|| people.nearly(&joined)).flatten().map(|person| (person, used))
        })
    }

    /// So many words from here as one, without the ending of a possessive; `None` if something parts them.
    fn joined(&self, used: usize) -> Option<String> {
        let end = self.at + used;
        let words = self.typed.get(self.at..end)?;
        if words.iter().skip(1).any(|word| word.before != Gap::Space) {
            return None;
        }
        let mut joined: Vec<String> = words.iter().map(|word| word.folded.clone()).collect();
        *joined.last_mut()? = self.plain(end - 1)?;
        Some(joined.join(" "))
    }

    /// A word without what follows its apostrophe: "Sandler's", "Sunal'ın".
    fn plain(&self, at: usize) -> Option<String> {
        let word = self.typed.get(at)?;
        let typed = &self.text[word.start..word.end];
        let stem = typed.find(['\'', '’']).filter(|place| *place > 2).map_or(typed, |place| &typed[..place]);
        Some(if stem.len() < typed.len() { crate::fold::fold(stem) } else { word.folded.clone() })
    }

    /// Hears the name of so many words, and the mood that it stands for where phrases know one.
    pub(in super::super) fn name_person(&mut self, person: Person, used: usize) {
        let from = self.at;
        let over = self.scope.map(|scope| scope.over);
        let style = match self.index.longest(&self.words[from..]) {
            Some((Role::Means(senses), own)) if own <= used => Some((senses, own)),
            _ => None,
        };
        self.at = from + used;
        let start = self.start(from);
        let person = person.name.to_owned();
        let over = over.or_else(|| self.not_actually_by(from).then_some(Over::Not));
        let constraint = match over {
            None | Some(Over::Past) => Constraint::With { person },
            Some(Over::NoMatter) => {
                self.waved = true;
                return;
            }
            Some(_) => Constraint::NotWith { person },
        };
        if let Constraint::NotWith { person } = &constraint {
            self.no_more_with(person);
        }
        let chips = self.caught.len();
        self.chip(start, Heard::Must { constraint }, Meant::Said);
        if let Some((senses, _)) = style {
            self.mean(senses, from);
        }
        self.people.push(Named { chips: chips..self.caught.len(), from, to: from + used });
        self.said.clear();
        if let Some(scope) = &mut self.scope {
            *scope = Scope { held: Some(Sort::Other), reach: REACH, and: false, ..*scope };
        }
    }

    /// "In the manner of Wes Anderson, but not by him": whoever is refused is not wanted as well.
    fn no_more_with(&mut self, refused: &str) {
        for one in &mut self.caught {
            if matches!(&one.chip.heard, Heard::Must { constraint: Constraint::With { person } } if person == refused)
            {
                one.chip.heard =
                    Heard::Must { constraint: Constraint::NotWith { person: refused.to_owned() } };
                one.chip.key = one.chip.heard.key();
            }
        }
    }

    /// "We like Wes Anderson": hears all of somebody's name that follows, unless a film has it. False if none does.
    pub(in super::super) fn likes_a_person(&mut self) -> bool {
        let found = self.lore.catalogue.and_then(|_| self.whole_name());
        let Some((person, used)) = found.filter(|(_, used)| self.name_end() == self.at + used) else {
            return false;
        };
        if self.film(self.at, self.at + used).is_some() {
            return false;
        }
        self.name_person(person, used);
        true
    }

    /// Whether somebody's name ends right before the word at `end`.
    pub(in super::super) fn named_up_to(&self, end: usize) -> bool {
        self.people.last().is_some_and(|named| named.to == end)
    }

    /// A refusal at `end` of those who were named right before it: "Nuri Bilge Ceylan olmasın", "Adam Sandler is out".
    /// False if nobody was.
    pub(in super::super) fn people_turned_back(&mut self, end: usize) -> bool {
        let clause = self.words[..end].iter().rposition(|word| word.before == Gap::Stop).unwrap_or(0);
        // "Brad Pitt ja, Til Schweiger nein."
        let yes = |word: &super::super::Word| {
            matches!(word.folded.as_str(), "yes" | "yeah" | "ja" | "evet" | "no" | "nein" | "hayir")
        };
        let clause = clause.max(self.words[..end].iter().rposition(yes).map_or(0, |at| at + 1));
        let named = self.people.iter().filter(|named| named.from >= clause).map(|named| named.chips.clone());
        let named: Vec<usize> = named.flatten().collect();
        if named.is_empty() || !self.said.is_empty() {
            return false;
        }
        for &at in named.iter().rev() {
            let Some(one) = self.caught.get_mut(at) else { continue };
            if matches!(one.chip.heard, Heard::Wants { .. }) {
                // The mood that the name stood for.
                self.caught.remove(at);
            } else if let Heard::Must { constraint: Constraint::With { person } } = &one.chip.heard {
                let constraint = Constraint::NotWith { person: person.clone() };
                one.chip.heard = Heard::Must { constraint };
                one.chip.key = one.chip.heard.key();
            }
        }
        self.part();
        true
    }
}
