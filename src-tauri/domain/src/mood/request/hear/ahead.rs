//! What the words ahead and behind decide: whether a list or a clause goes on, whether a country or a service is named, whether a
//! "no" answers a question. Owns these looks; refuses to change what was heard.

use super::super::Heard;
use super::super::language::{Over, Role, Sense};
use super::super::words::Gap;
use super::films::names;
use super::mean::{Sort, sort};
use super::{Listener, guess};

/// What somebody does who need not be there: "niece set up the telly".
const GAVE: [&str; 10] =
    ["set", "gave", "bought", "lent", "installed", "recommended", "suggested", "signed", "paid", "fixed"];
/// What a length is less than.
const UNDER: [&str; 8] = ["under", "below", "shorter", "less", "unter", "kurzer", "kuerzer", "weniger"];
/// Countries that are something else in small letters.
const DISHES: [&str; 3] = ["turkey", "china", "chile"];
/// What stands before a country.
const FROM: [&str; 9] = ["from", "in", "of", "about", "or", "and", "to", "set", "through"];
/// What stands after a length and describes nothing that is as long: "on a school night".
const NO_EPIC: [&str; 22] = [
    "on", "with", "for", "at", "in", "when", "if", "as", "because", "while", "please", "tonight", "today",
    "an", "am", "im", "mit", "fur", "bei", "wenn", "bitte", "heute",
];
/// How far ahead the second half of "neither, nor" is looked for, in words.
const NEITHER_NOR: usize = 5;

impl Listener<'_> {
    /// "My niece set up Disney Plus": whether the children just spoken of only gave or set up something.
    pub(super) fn only_gave(&self) -> bool {
        let next = self.words.get(self.at).filter(|next| next.before == Gap::Space);
        next.is_some_and(|next| GAVE.contains(&next.folded.as_str()))
    }

    /// "Das Sofa ist neu", "yeni işe başladım": whether a "new" by itself is that of no film.
    pub(super) fn is_no_news(&self, senses: &[Sense], from: usize) -> bool {
        let [Sense::Newest(_)] = senses else { return false };
        // "That's new to the boys" is of no year.
        let word = |at: usize| self.words.get(at).map(|word| word.folded.as_str());
        if word(self.at - 1) == Some("new") && word(self.at) == Some("to") {
            return true;
        }
        let one = self.at == from + 1 && self.words.get(from).is_some_and(|word| is_new(&word.folded));
        if !one || self.words.len() == 1 {
            return false;
        }
        let article = self.words.get(self.at).is_some_and(|next| next.folded == "bir");
        let next = self.at + usize::from(article);
        let apart = self.words.get(next).is_none_or(|next| next.before != Gap::Space);
        // "Gern neu, aber lustig."
        if apart {
            return self.words.get(from.saturating_sub(1)).is_some_and(|word| word.folded == "ist");
        }
        match self.index.longest(&self.words[next..]) {
            Some((Role::Means(senses), _)) => {
                sort(senses) == Sort::Other && !matches!(senses, [Sense::From(_) | Sense::In(_), ..])
            }
            Some((Role::Filler | Role::And | Role::Or | Role::Turn, _)) => false,
            _ => true,
        }
    }

    /// "Turkey's in the oven": a country that is also something else, in small letters, counts only where something
    /// is from it or nothing else is said.
    pub(super) fn is_dish(&self, senses: &[Sense], from: usize) -> bool {
        let [Sense::From(_)] = senses else { return false };
        let Some(word) = self.typed.get(from).filter(|_| self.at == from + 1) else { return false };
        let before = from.checked_sub(1).and_then(|at| self.typed.get(at));
        let next = self.typed.get(self.at).filter(|next| next.before == Gap::Space);
        DISHES.contains(&word.folded.as_str())
            && !names::capital(self.text, word)
            && self.typed.len() > 1
            && self.scope.is_none()
            && before.is_none_or(|before| !FROM.contains(&before.folded.as_str()))
            && next.is_none_or(|next| !["film", "films", "movie", "movies"].contains(&next.folded.as_str()))
    }

    /// "What's on now": whether the word that names a service is only the adverb, for want of a capital.
    pub(super) fn is_now(&self, senses: &[Sense]) -> bool {
        let last = self.at.checked_sub(1).and_then(|at| self.typed.get(at));
        matches!(senses, [Sense::On("NOW")])
            && last.is_some_and(|last| last.folded == "now" && !names::capital(self.text, last))
    }

    /// "No films under an hour": whether a limit at `from` that is refused with nothing between is one of too little.
    pub(super) fn under(&self, from: usize) -> bool {
        self.scope.is_some_and(|scope| scope.held.is_none())
            && self.words.get(from).is_some_and(|word| UNDER.contains(&word.folded.as_str()))
    }

    /// "At least 80 minutes but no more than 100": whether a limit follows the "but" here.
    pub(super) fn joins_a_number(&self) -> bool {
        let joins = ["but", "and", "aber", "und", "ama", "ve"].contains(&self.words[self.at].folded.as_str());
        joins
            && matches!(self.index.longest(&self.words[self.at..]), Some((Role::Back(_) | Role::Turn, _)))
            && self.words.get(self.at + 1..).is_some_and(|rest| self.index.quantity(rest).is_some())
    }

    /// "No three-hour epics": whether a bare length from `from` on, right after a "no", describes what is refused.
    pub(super) fn describes_refused(&self, from: usize) -> bool {
        let Some(scope) = self.scope.filter(|scope| scope.held.is_none()) else { return false };
        let right_after = matches!(
            self.index.longest(&self.words[scope.from..]),
            Some((Role::Not, used)) if scope.from + used == from
        );
        let next = self.words.get(self.at).filter(|next| next.before == Gap::Space);
        let goes_on = next
            .is_some_and(|next| !has_length(&next.folded) && !NO_EPIC.contains(&next.folded.as_str()))
            && !matches!(
                self.index.longest(&self.words[self.at..]),
                Some((Role::Turn | Role::Ask | Role::And | Role::Or | Role::Aside | Role::Back(_), _))
            );
        // "Epic but not three hours epic": what was asked for is not refused, only that it is so long.
        let asked_for = match self.index.longest(&self.words[self.at..]) {
            Some((Role::Means(senses), _)) => senses.iter().any(|sense| {
                matches!(sense, Sense::Mood(mood, _) if self.caught.iter().any(
                    |one| matches!(one.chip.heard, Heard::Wants { mood: wanted, .. } if wanted == *mood)
                ))
            }),
            _ => false,
        };
        right_after && goes_on && !asked_for && self.no_limit(from)
    }

    /// Whether a verb of asking at `from` stands after a "not" that is over nothing yet, with small words between.
    pub(super) fn goes_under_not(&self, from: usize) -> bool {
        let Some(scope) = self.scope.filter(|scope| scope.over == Over::Not && scope.held.is_none()) else {
            return false;
        };
        let Some((Role::Not, used)) = self.index.longest(&self.words[scope.from..]) else { return false };
        let between = self.words.get(scope.from + used..from).unwrap_or_default();
        scope.bridged || guess::only_small_words(self.index, between)
    }

    /// Whether the word here is "sakın" (mind you don't), which folds to "sakin" (calm).
    pub(super) fn warns(&self) -> bool {
        let word = &self.words[self.at];
        let typed = &self.text[word.start..word.end];
        let shouted = || typed.contains('I') && self.text.contains(|c: char| c == 'İ' || c.is_lowercase());
        // "Sakin onerme": nobody is told not to in any other sense.
        let told_not_to = || {
            let next = self.words.get(self.at + 1).filter(|next| next.before == Gap::Space);
            let order =
                |next: &str| ["me", "ma", "meyin", "mayin"].iter().any(|ending| next.ends_with(ending));
            let refuses =
                |at| matches!(self.index.longest(&self.words[at..]), Some((Role::Back(Over::Not), _)));
            next.is_some_and(|next| order(&next.folded)) && refuses(self.at + 1)
        };
        word.folded == "sakin" && (typed.contains('ı') || shouted() || told_not_to())
    }

    /// "Sadness-free": whether the word here refuses the one it is joined to.
    pub(super) fn joined_free(&self) -> bool {
        let Some(before) = self.at.checked_sub(1) else { return false };
        let joined = &self.text[self.words[before].end..self.words[self.at].start] == "-";
        let last = self.said.last().is_some_and(|said| said.to == self.at);
        joined && last && matches!(self.words[self.at].folded.as_str(), "free" | "frei")
    }

    /// Whether a question ends right before the word at `at`.
    pub(super) fn is_answer(&self, at: usize) -> bool {
        let (before, here) = (at.checked_sub(1).and_then(|at| self.words.get(at)), self.words.get(at));
        before.zip(here).is_some_and(|(before, here)| self.text[before.end..here.start].contains('?'))
    }

    /// "Horror? No.": how many words refuse what the question before them asked.
    pub(super) fn answered_no(&self) -> Option<usize> {
        let asked = self.is_answer(self.at) && !self.said.is_empty();
        let (Role::Not | Role::Back(Over::Not), used) = self.index.longest(&self.words[self.at..])? else {
            return None;
        };
        let alone = self.words.get(self.at + used).is_none_or(|next| next.before != Gap::Space);
        (asked && alone).then_some(used)
    }

    /// Whether a comma stands within a list that an "or" closes: "no violence, gore or cruelty", "no violence, or gore".
    pub(super) fn list_goes_on(&self) -> bool {
        // "No superheroes, on Netflix or Prime."
        if matches!(self.words[self.at].folded.as_str(), "on" | "auf" | "bei") {
            return false;
        }
        let rest = self.words[self.at..].iter().take(6);
        rest.enumerate().take_while(|(place, word)| *place == 0 || word.before == Gap::Space).any(
            |(place, _)| {
                let words = &self.words[self.at + place..];
                matches!(self.index.longest(words), Some((Role::Or, _)))
            },
        )
    }

    /// "Aşk meşk, düğün dernek istemiyorum": whether a Turkish word and its echo, which waves it off, stand right before the comma.
    pub(super) fn waved_off_by_its_echo(&self) -> bool {
        if !self.index.is_turkish() || self.words[self.at].before != Gap::Comma {
            return false;
        }
        let word = |back: usize| self.at.checked_sub(back).map_or("", |at| self.typed[at].folded.as_str());
        let (said, echo) = (word(2), word(1));
        let tail = said.strip_prefix(|letter: char| !"aeiou".contains(letter)).unwrap_or(said);
        tail.len() > 1 && echo.strip_prefix('m') == Some(tail) || (said, echo) == ("ask", "mesk")
    }

    /// "Kan, vahşet olmasın": whether nothing but what people are warned of stands right before a Turkish comma.
    pub(super) fn lists_harm(&self) -> bool {
        let harm = |sense: &Sense| {
            matches!(sense, Sense::Note(_) | Sense::Marked(..) | Sense::Violence(_) | Sense::Rude)
        };
        let opens = |at: usize| at == 0 || self.words[at].before != Gap::Space;
        self.index.is_turkish()
            && self.words[self.at].before == Gap::Comma
            && self
                .said
                .last()
                .is_some_and(|said| said.to == self.at && opens(said.from) && said.senses.iter().any(harm))
    }

    pub(super) fn clause_goes_on(&self) -> bool {
        matches!(self.index.longest(&self.words[self.at..]), Some((Role::Clause, _)))
    }

    pub(super) fn nor_follows(&self) -> bool {
        let ahead = self.at..self.words.len().min(self.at + NEITHER_NOR);
        let neither =
            |place: usize| matches!(self.index.longest(&self.words[place..]), Some((Role::Neither, _)));
        ahead.into_iter().any(neither)
    }
}

/// "No two-hour films", "not three hours again": whether a length before it is all that is refused.
fn has_length(word: &str) -> bool {
    ["film", "films", "movie", "movies", "one", "ones", "thing", "things", "stuff", "flicks", "long", "again"]
        .contains(&word)
}

fn is_new(word: &str) -> bool {
    word == "yeni"
        || word.strip_prefix("neu").is_some_and(|ending| ["", "e", "en", "er", "es", "em"].contains(&ending))
}

/// Whether children are spoken of.
pub(super) fn children(senses: &[Sense]) -> bool {
    senses.iter().any(|sense| matches!(sense, Sense::Kids(_)))
}
