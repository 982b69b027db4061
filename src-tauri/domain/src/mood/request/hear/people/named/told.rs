//! What tells that a word is somebody's name: a "with" before it, an article as before a film, a Turkish "filmi" behind.
//! Owns these words; refuses whose name it is.

use super::LONGEST;
use crate::catalogue::Person;
use crate::mood::request::hear::Listener;
use crate::mood::request::language::{Over, Role};
use crate::mood::request::words::Gap;

/// What stands before who made a film or is in it.
const BEFORE: [&str; 15] = [
    "with",
    "by",
    "starring",
    "stars",
    "featuring",
    "feat",
    "from",
    "w",
    "mit",
    "von",
    "directed",
    "director",
    "actor",
    "actress",
    "regisseur",
];

/// What stands before a star whom somebody likes.
const LIKES: [&str; 9] = ["likes", "loves", "like", "love", "fancies", "adores", "want", "wants", "prefers"];

/// What stars are called that is no part of their names.
const NICKNAMES: [(&str, &str); 3] =
    [("arnie", "arnold schwarzenegger"), ("srk", "shah rukh khan"), ("rdj", "robert downey jr")];

/// What stands before a part of a director's name, as before a film: "a Hitchcock".
const BEFORE_A_FILM: [&str; 26] = [
    "a", "an", "another", "any", "some", "that", "this", "the", "no", "not", "less", "more", "enough", "of",
    "classic", "early", "late", "good", "old", "watch", "kein", "nicht", "weniger", "mehr", "bir", "like",
];

/// What a "with" stands after when a film is meant and not company.
const FILMS: [&str; 24] = [
    "something",
    "anything",
    "nothing",
    "film",
    "films",
    "movie",
    "movies",
    "one",
    "ones",
    "stuff",
    "comedy",
    "drama",
    "thriller",
    "was",
    "irgendwas",
    "etwas",
    "nichts",
    "filme",
    "komodie",
    "thing",
    "all",
    "any",
    "everything",
    "western",
];

/// What stands after somebody's name in Turkish.
const AFTER: [&str; 10] = [
    "filmi",
    "filmleri",
    "filmlerinden",
    "filmini",
    "acin",
    "ac",
    "olsun",
    "olmasin",
    "izleyelim",
    "oynasin",
];

/// What stands after nothing but a name in English.
const AFTER_A_NAME: [&str; 7] = ["film", "films", "movie", "movies", "flick", "please", "tonight"];

/// What stands before whoever said something, where it opens a clause.
const SAYS: &[&str] = &["says", "said", "say", "suggests", "suggested", "sagt", "meint"];

impl Listener<'_> {
    fn before(&self, back: usize) -> Option<&str> {
        let at = self.at.checked_sub(back)?;
        let next = self.typed.get(at + 1)?;
        (next.before == Gap::Space).then(|| self.typed.get(at).map(|word| word.folded.as_str())).flatten()
    }

    /// Whether a "with" or the like tells that somebody follows, or a Turkish word after them did.
    pub(super) fn told_before(&self) -> bool {
        let told = |word: Option<&str>| word.is_some_and(|word| BEFORE.contains(&word));
        let after = (1..LONGEST).any(|used| {
            self.typed.get(self.at + used).is_some_and(|word| AFTER.contains(&word.folded.as_str()))
        });
        // "With any Adam Sandler", "by the great Kurosawa".
        told(self.before(1))
            || after
            || self.listed()
            || self.before(1).is_some_and(|word| matches!(word, "the" | "any" | "dem" | "der"))
                && told(self.before(2))
    }

    /// "Hubby likes Denzel", "80s action. Arnie.": who is known by this word alone, where something says that a star is meant.
    pub(super) fn known_by_first_name(&self, name: &str, capital: bool) -> Option<Person> {
        let people = self.lore.catalogue.filter(|_| capital && self.index.is_english())?.people();
        let liked = self.before(1).is_some_and(|word| LIKES.contains(&word))
            || self.before(1) == Some("of") && self.before(2) == Some("bit");
        let framed = liked
            || self.told_before()
            || self.stands_as_a_film()
            || self.stands_alone()
            || self.opens_doing();
        let nick = NICKNAMES.iter().find(|(nick, _)| *nick == name).map(|(_, whole)| *whole);
        nick.and_then(|whole| people.named(whole)).or_else(|| people.only_one(name)).filter(|_| framed)
    }

    /// "Not actually by Wes Anderson": whether a refusal stands before the "by" before a name at `from`.
    pub(super) fn not_actually_by(&self, from: usize) -> bool {
        let word = |back: usize| {
            from.checked_sub(back).and_then(|at| self.typed.get(at)).map(|word| word.folded.as_str())
        };
        matches!(word(1), Some("by" | "with"))
            && matches!(word(2), Some("actually" | "really" | "necessarily"))
            && word(3) == Some("not")
    }

    /// "By Tarantino or Scorsese": whether somebody was named right before.
    fn listed(&self) -> bool {
        let and =
            self.before(1).is_some_and(|word| matches!(word, "or" | "and" | "oder" | "und" | "veya" | "ve"));
        and && self.people.last().is_some_and(|named| named.to + 1 == self.at)
    }

    /// "Something with Denzel", not "watching with Theo".
    pub(super) fn told_of_a_film(&self) -> bool {
        !self.before(1).is_some_and(|word| matches!(word, "with" | "w" | "mit"))
            || self.before(2).is_none()
            || self.refuses()
            || self.at.checked_sub(2).and_then(|at| self.words.get(at)).is_some_and(|word| {
                let forms = std::iter::once(&word.folded).chain(&word.forms);
                forms.into_iter().any(|form| FILMS.contains(&form.as_str()))
            })
    }

    /// "A Hitchcock", "less Tarantino".
    pub(super) fn stands_as_a_film(&self) -> bool {
        self.before(1).is_some_and(|word| BEFORE_A_FILM.contains(&word))
    }

    /// "Denzel kicking ass": whether the name opens the text and does something.
    fn opens_doing(&self) -> bool {
        let next = self.typed.get(self.at + 1).filter(|next| next.before == Gap::Space);
        self.at == 0 && next.is_some_and(|next| next.folded.len() > 5 && next.folded.ends_with("ing"))
    }

    /// "All the Nolans": whether an "all" or a "more" stands before the name.
    pub(super) fn follows_all(&self) -> bool {
        [1, 2]
            .into_iter()
            .any(|back| self.before(back).is_some_and(|word| matches!(word, "all" | "more" | "those")))
    }

    /// "Kubrick, but not The Shining".
    pub(super) fn stands_alone(&self) -> bool {
        self.typed[self.at].before == Gap::Stop
            && self.typed.get(self.at + 1).is_none_or(|next| {
                next.before != Gap::Space
                    || matches!(
                        self.index.longest(&self.typed[self.at + 1..]),
                        Some((Role::Turn | Role::Not, _))
                    )
            })
    }

    /// "miyazaki. tea.", "a scorsese", "some kubrick film": whether nothing else stands in the clause, so that small letters
    /// do for a name.
    pub(super) fn is_a_clause(&self) -> bool {
        let opens = self.typed[self.at].before != Gap::Space
            || self.stands_as_a_film() && self.before(2).is_none()
            || self.before(1) == Some("a")
                && matches!(self.before(2), Some("watch" | "fancy" | "like" | "want"));
        let behind = self.typed.get(self.at + 1).filter(|next| next.before == Gap::Space);
        opens && behind.is_none_or(|next| AFTER_A_NAME.contains(&next.folded.as_str()))
    }

    pub(super) fn refuses(&self) -> bool {
        self.scope.is_some_and(|scope| matches!(scope.over, Over::Not | Over::NotToo | Over::Enough))
    }

    pub(super) fn in_the_manner(&self, at: usize) -> bool {
        let word = self.typed.get(at).filter(|next| next.before == Gap::Space);
        word.is_some_and(|word| {
            matches!(
                word.folded.as_str(),
                "ish" | "esque" | "style" | "like" | "type" | "vibes" | "vibe" | "gibi" | "tarzi"
            )
        })
    }

    /// "Dinosaurs!!! says Leo": whether the name here is of whoever said what stands before it.
    pub(in super::super::super) fn names_who_says(&self) -> bool {
        let says = self.at.checked_sub(1).and_then(|at| self.typed.get(at));
        says.is_some_and(|says| says.before != Gap::Space && SAYS.contains(&says.folded.as_str()))
    }
}
