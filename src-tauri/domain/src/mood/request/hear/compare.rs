//! Two things compared: "more tense than scary", "eher spannend als gruselig", "korkudan çok gerilim", and what a syllable
//! turns around: "unfunny". Owns which of the two is wanted; refuses films that something is compared with (`names` knows
//! them).

use super::super::language::{Over, Role, Sense};
use super::super::words::Gap;
use super::Listener;
use super::mean::{Sort, sort};
use crate::mood::film::kind::Mood;

/// What finds something to be too much, and what may stand between.
const IS: &[&str] = &["is", "its", "thats", "are", "theyre", "ist", "sind"];
const BETWEEN: &[&str] = &["way", "far", "much", "bit", "uns", "mir", "heute", "viel", "etwas"];
/// What rooms and weather are too much of.
const OF_A_ROOM: &[&str] = &["warm", "quiet", "ruhig"];
/// What turns a word around.
const UN: &str = "un";

impl Listener<'_> {
    /// After a "than" at `from`: what was said before it is wanted more than what follows. After a "less" it is the other
    /// way round.
    pub(super) fn compare(&mut self, than: bool, from: usize) {
        match self.scope {
            Some(scope) if scope.over == Over::NotToo && scope.held.is_some() => self.part(),
            None if than && self.said.last().is_some_and(|said| sort(said.senses) != Sort::Other) => {
                self.open(Over::NotToo, from);
            }
            _ => {}
        }
    }

    /// "Korkudan çok gerilim": whether what was said right before `from` is what the rest is compared with.
    pub(super) fn compared_back(&self, from: usize) -> bool {
        let last = self.said.last().filter(|said| said.to == from);
        let mood = |sort| matches!(sort, Sort::Mood | Sort::Noun);
        last.is_some()
            && self.next_sort(self.at).is_some_and(mood)
            && self.index.ablative(&self.words[from - 1])
    }

    /// "Dubbed is fine, reading isn't": whether the "not" at `from` closes a clause, and so refuses what is before it.
    pub(super) fn ends_in_not(&self, from: usize) -> bool {
        let closed = self.words.get(self.at).is_none_or(|next| next.before != Gap::Space);
        // "Put on something easy no" asks for a yes, where none is given beside it.
        let tag = self.words[from].folded == "no"
            && self.at == self.words.len()
            && self.clause_before(from).contains(&"something")
            && !self.words.iter().any(|word| matches!(word.folded.as_str(), "yes" | "yeah"));
        closed
            && !tag
            && self.said.last().is_some_and(|said| said.to == from)
            && self.words[from].before == Gap::Space
    }

    /// "Scary no, something funny yes": whether the "no" at `from` refuses what is before it, and the rest only turns to
    /// what is wanted.
    pub(super) fn refuses_and_turns(&self, from: usize) -> bool {
        self.words[from].folded == "no"
            && self.words[from].before == Gap::Space
            && self.words.get(from + 1).is_some_and(|next| next.before == Gap::Comma)
            && self.said.last().is_some_and(|said| said.to == from)
    }

    /// What the word here weighs before an adjective: "leicht traurig".
    pub(super) fn lightly(&self) -> Option<f32> {
        self.index.lightens(&self.words[self.at]).filter(|_| self.follows_a_mood(self.at + 1))
    }

    /// "Bloody funny", "too bloody hot": whether the word here only makes stronger what follows.
    pub(super) fn emphasis(&self) -> bool {
        let before =
            self.at.checked_sub(1).and_then(|at| self.words.get(at)).map(|word| word.folded.as_str());
        // "Not too bloody, please" is about blood.
        let ends = self.words.get(self.at + 1).is_none_or(|next| {
            next.before != Gap::Space || matches!(next.folded.as_str(), "please" | "though" | "tonight")
        });
        self.words[self.at].folded == "bloody"
            && (self.follows_a_mood(self.at + 1)
                || !ends && matches!(before, Some("too" | "so" | "this" | "another")))
    }

    /// "It's too long", "ist uns heute zu traurig": whether the "too" at `from` says what is wrong with a film.
    pub(super) fn is_found_too(&self, from: usize) -> bool {
        let before = self.words[..from].iter().rev().map(|word| word.folded.as_str());
        let found = before.skip_while(|word| BETWEEN.contains(word)).take(1).any(|word| IS.contains(&word));
        let Some(next) = self.words.get(self.at).filter(|next| next.before == Gap::Space) else {
            return false;
        };
        let much = match self.index.longest(&self.words[self.at..]) {
            Some((Role::Means(senses), _)) => {
                matches!(sort(senses), Sort::Mood | Sort::Noun) || matches!(senses, [Sense::Long(_)])
            }
            _ => false,
        };
        self.scope.is_none()
            && found
            && much
            && !OF_A_ROOM.contains(&next.folded.as_str())
            && !self.praise_follows(self.at)
    }

    /// The phrase that begins here. "Not funny, sad" and "not sad but funny": two moods that are one where they are asked for
    /// are two where only the first is refused.
    pub(super) fn phrase_here(&self) -> Option<(Role, usize)> {
        let rest = &self.words[self.at..];
        let (role, used) = self.index.longest(rest)?;
        let refused = self.scope.is_some_and(|scope| matches!(scope.over, Over::Not | Over::NotToo));
        let both = matches!(role, Role::Means([Sense::Mood(Mood::Bittersweet, _), ..]));
        let turns = |at: &usize| {
            rest[*at].before != Gap::Space || matches!(rest[*at].folded.as_str(), "but" | "aber")
        };
        match (1..used).find(turns).filter(|_| refused && both) {
            Some(end) => self.index.longest(&rest[..end]),
            None => Some((role, used)),
        }
    }

    /// "Like, screaming": a word to gain time by.
    pub(super) fn paused(&self) -> bool {
        self.typed.get(self.at).is_some_and(|next| next.before == Gap::Comma)
    }

    /// "No boring romance angle": whether what is called boring under a "not" is what follows, and is refused itself.
    pub(super) fn boring_of_its_kind(&self, senses: &[Sense]) -> bool {
        let under_not = self.scope.is_some_and(|scope| scope.over == Over::Not && scope.held.is_none());
        let kind = |sort| matches!(sort, Sort::Mood | Sort::Noun | Sort::Genre);
        senses == [Sense::NotMood(Mood::SlowAndBeautiful)]
            && under_not
            && self.next_sort(self.at).is_some_and(kind)
    }

    /// Whether a mood stands right after what was just heard.
    pub(super) fn mood_follows(&self) -> bool {
        self.follows_a_mood(self.at)
    }

    fn follows_a_mood(&self, at: usize) -> bool {
        self.next_sort(at) == Some(Sort::Mood)
    }

    /// What sort of thing is said at `at`, if nothing parts it from what was before.
    fn next_sort(&self, at: usize) -> Option<Sort> {
        self.words.get(at).filter(|next| next.before == Gap::Space)?;
        match self.index.longest(&self.words[at..])? {
            (Role::Means(senses), _) => Some(sort(senses)),
            _ => None,
        }
    }

    /// "Unfunny": what the word here is the opposite of.
    pub(super) fn un(&self) -> Option<&'static [Sense]> {
        let plain = self.typed[self.at].folded.strip_prefix(UN)?;
        match self.index.single(plain)? {
            Role::Means(senses) if sort(senses) == Sort::Mood => Some(senses),
            _ => None,
        }
    }

    /// A word that turns `senses` around; under a "not" both are gone: "not unfunny".
    pub(super) fn unlike(&mut self, senses: &'static [Sense], from: usize) {
        let twice = self.scope.is_some_and(|scope| matches!(scope.over, Over::Not | Over::NotToo));
        let (scope, boost) = (self.scope, self.boost);
        self.part();
        if twice {
            self.mean(senses, scope.map_or(from, |scope| scope.from).max(from));
        } else {
            self.open(Over::Not, from);
            self.boost = boost;
            self.mean(senses, from);
            self.part();
        }
    }
}
