//! Films that are told by the catalogue alone: "The Notebook but shorter", "mamma mia vibes", "meaner than Mean Girls", "not
//! paddington". Owns when words are a known film's name; refuses to know films (the catalogue does).

use super::super::super::language::{Over, Role, Sense};
use super::super::super::words::{Gap, Word};
use super::super::super::{Constraint, Heard};
use super::super::Listener;
use super::super::stand::Meant;
use super::super::vocabulary::has;
use super::capitals::JOINTS;
use super::names::capital;
use crate::catalogue::{Card, Film};

/// A word that more titles than this have is an ordinary one.
const TITLES: u16 = 6;
/// The longest name that is looked for, in words.
pub(in super::super) const LONGEST: usize = 8;
/// What a verb follows in German, over a "nicht".
const MAY: [&str; 14] = [
    "darf", "durfen", "soll", "sollen", "sollte", "sollten", "kann", "konnen", "muss", "mussen", "will",
    "wollen", "wird", "werden",
];
/// No film that is likened is shorter, in minutes.
const SHORTEST: u16 = 20;
/// What a film's equal weighs of itself: in "as twisty as Gone Girl, only nastier" the change is the wish.
const SHARED: f32 = 0.8;

impl Listener<'_> {
    /// A well-known film whose name these words are.
    pub(in super::super) fn film(&self, from: usize, end: usize) -> Option<&Film> {
        let found = self.card(from, end).map(|card| &card.film);
        // "Die Hard and Home Alone": no name that is found by most of it ends on a small word.
        let last = self.typed.get(end.wrapping_sub(1)).map_or("", |word| word.folded.as_str());
        let whole = || last != "und" && !JOINTS.contains(&last);
        found.or_else(|| {
            Some(&self.lore.catalogue.filter(|_| whole())?.find(self.name(from, end)?, None)?.film)
        })
    }

    /// The card of the film whose name these words are.
    pub(in super::super) fn card(&self, from: usize, end: usize) -> Option<&Card> {
        // "NeverEnding Story": without its article a name is told by its capitals.
        let capitals = || {
            let mut words = self.typed[from..end].iter();
            end - from > 1 && words.all(|word| word.folded.len() <= 3 || capital(self.text, word))
        };
        if self.is_a_given_name(from, end) || self.visits(end) {
            return None;
        }
        self.newest(self.name(from, end)?).or_else(|| self.card_in_small(from, end).filter(|_| capitals()))
    }

    /// "Uncle Buck is coming round": whether what ends at `end` visits, as no film does.
    fn visits(&self, end: usize) -> bool {
        let word = |at: usize| self.typed.get(at).filter(|word| word.before == Gap::Space);
        let is = word(end).is_some_and(|word| has("is are was were", &word.folded));
        is && word(end + 1)
            .is_some_and(|word| has("coming staying visiting joining popping dropping", &word.folded))
    }

    /// "Maggie Smith": whether a film's one word is only the beginning of what somebody is called.
    fn is_a_given_name(&self, from: usize, end: usize) -> bool {
        let Some(catalogue) = self.lore.catalogue.filter(|_| end - from == 1) else { return false };
        let last = |word: &&Word| word.before == Gap::Space && capital(self.text, word);
        self.typed.get(end).filter(last).is_some_and(|last| {
            // "Judy Garland's".
            let plain = last.folded.strip_suffix('s').unwrap_or(&last.folded);
            let called = |last: &str| format!("{} {last}", self.typed[from].folded);
            [last.folded.as_str(), plain]
                .into_iter()
                .any(|last| catalogue.people().named(&called(last)).is_some())
        })
    }

    /// The card of the film whose name these words are, perhaps without its article.
    pub(in super::super) fn card_in_small(&self, from: usize, end: usize) -> Option<&Card> {
        let name = self.name(from, end)?;
        self.newest(name).or_else(|| self.newest(&format!("The {name}")))
    }

    fn newest(&self, name: &str) -> Option<&Card> {
        self.lore.catalogue?.named(name).max_by_key(|card| card.year)
    }

    /// These words as a name, without the ending of "Dune'u" where an apostrophe does not belong to the name.
    pub(in super::super) fn name(&self, from: usize, end: usize) -> Option<&str> {
        let words = self.typed.get(from..end).filter(|words| !words.is_empty())?;
        let name = &self.text[words.first()?.start..words.last()?.end];
        let ending = name.rfind(['\'', '’']).filter(|_| !self.index.is_english()).unwrap_or(name.len());
        Some(name[..ending].trim_end_matches(|c: char| !c.is_alphanumeric()))
    }

    /// Whether no words could be anything but a film's name: one of them is known to no phrase, or all but small ones
    /// begin with capitals.
    pub(in super::super) fn tells_film(&self, from: usize, end: usize) -> bool {
        let unknown =
            |at: usize| self.index.longest(&self.typed[at..]).is_none() && self.typed[at].folded.len() > 1;
        let capitals = |at: usize| {
            let word = &self.typed[at];
            capital(self.text, word)
                || at > from && word.folded.len() <= 3
                || word.folded.starts_with(|c: char| c.is_ascii_digit())
        };
        (from..end).any(unknown) || self.index.capitals_name() && end - from > 1 && (from..end).all(capitals)
    }

    /// "The Notebook but where nobody gets ill": where the name ends of a film that a change follows.
    pub(in super::super) fn changed_film(&self) -> Option<usize> {
        self.lore.catalogue?;
        let first = self.typed.get(self.at).filter(|word| word.before == Gap::Stop)?;
        if !first.folded.starts_with(char::is_alphanumeric) {
            return None;
        }
        let change = |end: usize| {
            let next = self.typed.get(end).filter(|next| next.before != Gap::Stop);
            next.is_some_and(|next| {
                matches!(
                    next.folded.as_str(),
                    "but"
                        | "only"
                        | "just"
                        | "except"
                        | "minus"
                        | "without"
                        | "aber"
                        | "nur"
                        | "ama"
                        | "fakat"
                )
            })
        };
        let most = self.typed.len().min(self.at + LONGEST);
        (self.at + 1..=most).rev().find(|&end| {
            change(end)
                && self.typed[self.at + 1..end].iter().all(|word| word.before != Gap::Stop)
                && self.film(self.at, end).is_some()
                && (self.tells_film(self.at, end) || self.is_no_wish(end))
                && !self.is_occasion(end)
        })
    }

    /// "Date night, but not too soppy": an evening that has a film of its name.
    fn is_occasion(&self, end: usize) -> bool {
        let night = self.typed[end - 1].folded == "night";
        night && !(self.at..end).all(|at| capital(self.text, &self.typed[at]))
    }

    /// Whether a lone word is none that asks for anything: "Up, but ...".
    fn is_no_wish(&self, end: usize) -> bool {
        end == self.at + 1
            && !matches!(
                self.index.longest(&self.typed[self.at..end]),
                Some((Role::Means(_) | Role::Turn | Role::Ask | Role::Not, _))
            )
    }

    /// Likens the film that is named up to `end`, or under a "not" refuses its like.
    pub(in super::super) fn like_film(&mut self, end: usize) {
        let from = self.at;
        let Some(name) = self.name(from, end).map(str::to_owned) else { return };
        let refused = self.scope.is_some_and(|scope| scope.over == Over::Not && scope.held.is_none());
        let opens = self.typed[from].before != Gap::Space;
        let itself = opens && !refused && self.only_its_showing_changes(end);
        let name = self.whole_title(from, end).unwrap_or(name);
        self.at = end;
        self.judged_until = end;
        self.part();
        let heard = match (refused, itself) {
            (true, _) => Heard::Unlike { name },
            (_, true) => Heard::Film { name },
            _ => Heard::Like { name },
        };
        self.chip(from, heard, Meant::Said);
    }

    /// Refuses the like of the film that is named up to `end`.
    pub(in super::super) fn unlike_film(&mut self, end: usize) {
        let from = self.at;
        let Some(name) = self.name(from, end).map(str::to_owned) else { return };
        self.at = end;
        self.judged_until = end;
        self.part();
        self.chip(from, Heard::Unlike { name }, Meant::Said);
    }

    /// "Something like Cats and I'm leaving": refuses the film that was likened right before `from`. False if none was.
    pub(in super::super) fn like_turned_back(&mut self, from: usize) -> bool {
        let liked = self.liked_before(from);
        if let Some(one) = self.caught.last_mut().filter(|_| liked)
            && let Heard::Like { name } = &one.chip.heard
        {
            one.chip.heard = Heard::Unlike { name: name.clone() };
            one.chip.key = one.chip.heard.key();
        }
        liked
    }

    /// "Not paddington", "anything but the notebook": where a refused film's name in small letters ends.
    pub(in super::super) fn refused_film(&self) -> Option<usize> {
        if self.is_verb() {
            return None;
        }
        let people = self.lore.catalogue?.people();
        let ordinary = |at: usize| {
            let word = &self.typed[at].folded;
            // "A christmas movie that isn't Elf"; "not American" is no film's.
            let named = capital(self.text, &self.typed[at]) && self.names_a_film(at);
            if self.index.capitals_name() && self.index.is_english() && named {
                return false;
            }
            word.len() < 4
                || people.titles(word) > TITLES
                || self.index.is_ordinary(word)
                || self.index.longest(&self.words[at..]).is_some()
        };
        let most = self.typed.len().min(self.at + LONGEST);
        (self.at + 1..=most).rev().find(|&end| {
            self.typed[self.at + 1..end].iter().all(|word| word.before == Gap::Space)
                && !(self.at..end).all(ordinary)
                && self.film(self.at, end).is_some()
        })
    }

    /// "Der Hund darf nicht sterben": whether the word here is what somebody may not do.
    fn is_verb(&self) -> bool {
        let may = self.at.checked_sub(2).and_then(|at| self.typed.get(at));
        let word = &self.typed[self.at];
        word.folded.ends_with("en")
            && !capital(self.text, word)
            && may.is_some_and(|may| MAY.contains(&may.folded.as_str()))
    }

    /// Whether a film follows that something is compared with.
    pub(in super::super) fn likens_film(&self) -> bool {
        let mood = |sense: &Sense| matches!(sense, Sense::Mood(..) | Sense::Marked(..) | Sense::Violence(_));
        let compared = match self.scope {
            None if self.as_before() => return self.is_capital_film(),
            None => self.said.last().is_some_and(|said| said.senses.iter().any(mood)),
            Some(scope) => scope.over == Over::NotToo && scope.held.is_some(),
        };
        compared && self.likens() && {
            let capitals = self.index.capitals_name() && capital(self.text, &self.typed[self.at]);
            capitals || self.film(self.at, self.name_end()).is_some()
        }
    }

    /// "As slick as Heat": whether the "as" that was just heard is the second of two.
    fn as_before(&self) -> bool {
        let from = self.at.saturating_sub(3);
        self.at >= 3 && self.words[from].folded == "as" && self.words[self.at - 1].folded == "as"
    }

    /// Whether a film's name follows by its capitals, and nobody who is told of: "as bored as Tom is".
    fn is_capital_film(&self) -> bool {
        let end = self.name_end();
        let capital = self.typed.get(self.at).is_some_and(|word| capital(self.text, word));
        let tells =
            self.typed.get(end).is_some_and(|next| matches!(next.folded.as_str(), "is" | "was" | "are"));
        capital && !tells && end > self.at && self.film(self.at, end).is_some()
    }

    /// "Meaner than Mean Girls" is like it and meaner, "less scary than Coraline" like it and less so, and "as twisty as
    /// Gone Girl" like it in that above all.
    pub(in super::super) fn like_compared(&mut self, role: Role, from: usize) {
        if role != Role::Than
            && let Some(said) = self.said.last()
        {
            for one in self.caught.get_mut(said.chips..).into_iter().flatten() {
                if let Heard::Wants { weight, .. } = &mut one.chip.heard {
                    *weight *= SHARED;
                }
            }
        }
        self.part();
        self.like(from, false);
    }

    /// "But shorter", "only longer": a limit by the length of the film that was likened, if that is known.
    pub(in super::super) fn beside_the_liked(&self, sense: Sense, from: usize) -> Option<Constraint> {
        let words = self.words.get(from..self.at)?.iter().map(|word| word.folded.as_str());
        let more =
            from.checked_sub(1).and_then(|at| self.words.get(at)).is_some_and(|word| word.folded == "daha");
        let compared =
            more || words.into_iter().any(|word| ["shorter", "longer", "kurzer", "langer"].contains(&word));
        let catalogue = self.lore.catalogue.filter(|_| compared)?;
        let liked = self.caught.iter().rev().find_map(|one| match &one.chip.heard {
            Heard::Like { name } => Some(name),
            _ => None,
        })?;
        let card = catalogue.named(liked).max_by_key(|card| card.year).map(|card| card.runtime_minutes);
        let minutes = card
            .or_else(|| catalogue.find_film(liked, None)?.runtime())
            .filter(|minutes| *minutes > SHORTEST)?;
        match sense {
            Sense::Short(_) => Some(Constraint::AtMostMinutes { minutes: minutes - 1 }),
            Sense::Long(_) => Some(Constraint::AtLeastMinutes { minutes: minutes + 1 }),
            _ => None,
        }
    }
}
