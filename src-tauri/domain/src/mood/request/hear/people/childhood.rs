//! What people loved when they were small: "films I loved as a little girl", "when we were ten". Owns telling such a memory by its
//! grammar; refuses what a phrase alone looks back to (the tables do) and memories that are of no film (`described`).

use super::super::super::language::senses::MEMORIES;
use super::super::super::words::Gap;
use super::super::Listener;
use super::super::vocabulary;

/// What people did with a film then, and how far before the "as" it may stand, in words.
const DID: &[&str] = &[
    "loved",
    "love",
    "liked",
    "watch",
    "adored",
    "enjoyed",
    "watched",
    "saw",
    "seen",
    "had",
    "knew",
    "rewatched",
    "worshipped",
];
const NEAR: usize = 4;
const LOVED: &[&str] = &["love", "loved", "adored", "liked"];
/// How big they were.
const SMALL: &[&str] = &["little", "small", "wee", "tiny", "young"];
/// What they were.
const CHILDREN: &[&str] = &[
    "kid",
    "kids",
    "child",
    "children",
    "girl",
    "girls",
    "boy",
    "boys",
    "lad",
    "lads",
    "lass",
    "lasses",
    "nipper",
    "nippers",
    "toddler",
    "toddlers",
    "teenager",
    "teenagers",
    "teen",
    "teens",
    "youngster",
    "youngsters",
    "sprog",
    "sprogs",
    "tot",
    "tots",
    "wean",
    "weans",
    "bairn",
    "bairns",
    "schoolboy",
    "schoolgirl",
    "student",
    "students",
];
/// The last age that is looked back to.
const LAST_YEAR: f32 = 17.0;

impl Listener<'_> {
    /// Hears what is looked back to from here on. False if nothing is.
    pub(in super::super) fn looks_back(&mut self) -> bool {
        let from = self.at;
        let Some(used) = self.as_a_child().or_else(|| self.when_small()) else { return false };
        self.at += used;
        self.mean(MEMORIES, from);
        true
    }

    /// "I loved at ten", "we liked as kids": whether it is when, and no film, that follows.
    pub(in super::super) fn childhood_follows(&self) -> bool {
        self.at < self.words.len() && (self.as_a_child().is_some() || self.when_small().is_some())
    }

    /// "Loved as a little girl": how many words from the "as" here on.
    fn as_a_child(&self) -> Option<usize> {
        let opens = self.said_at(0, &["as", "at"])?;
        let before = self.words[..self.at].iter().rev().take(NEAR);
        let mut before = before.take_while(|word| word.before != Gap::Stop);
        if opens == "as" {
            before.any(|word| DID.contains(&word.folded.as_str())).then_some(())?;
            return self.children_at(1).map(|used| 1 + used);
        }
        // "What did I love at eleven?" is no hour of the evening.
        before.next().filter(|word| LOVED.contains(&word.folded.as_str()))?;
        let closed = self.words.get(self.at + 2).is_none_or(|next| next.before != Gap::Space);
        self.said_at(1, &[]).filter(|age| closed && self.is_childs_age(age)).map(|_| 2)
    }

    /// "When I was ten", "when we were kids": how many words from the "when" here on.
    fn when_small(&self) -> Option<usize> {
        self.said_at(0, &["when"])?;
        let was = matches!(
            (self.said_at(1, &["i", "we"])?, self.said_at(2, &["was", "were"])?),
            ("i", "was") | ("we", "were" | "was")
        );
        was.then_some(())?;
        let age = self.said_at(3, &[]).filter(|age| self.is_childs_age(age)).map(|_| {
            let years = self.said_at(4, &["years", "yrs"]).is_some();
            1 + usize::from(years) + usize::from(years && self.said_at(5, &["old"]).is_some())
        });
        let at_school = || self.said_at(3, &["at"]).and(self.said_at(4, &["school", "primary"])).map(|_| 2);
        let growing =
            || self.said_at(3, &["growing", "knee"]).and(self.said_at(4, &["up", "high"])).map(|_| 2);
        let small = || self.said_at(3, &["little", "small", "wee"]).map(|_| 1);
        age.or_else(|| self.children_at(3))
            .or_else(small)
            .or_else(at_school)
            .or_else(growing)
            .map(|used| 3 + used)
    }

    /// "A little girl", "kids": how many words at this place ahead.
    fn children_at(&self, place: usize) -> Option<usize> {
        let article = usize::from(self.said_at(place, &["a"]).is_some());
        let small = usize::from(self.said_at(place + article, SMALL).is_some());
        self.said_at(place + article + small, CHILDREN)?;
        Some(article + small + 1)
    }

    fn is_childs_age(&self, word: &str) -> bool {
        let age = word.parse::<u8>().ok().map(f32::from).or_else(|| self.index.number(word));
        age.is_some_and(|age| (2.0..=LAST_YEAR).contains(&age))
    }

    /// The word at this place ahead, nothing parting it from the one before, if it is one of these or any is asked for.
    fn said_at(&self, place: usize, any: &[&str]) -> Option<&str> {
        let word = self.words.get(self.at + place)?;
        let joined = place == 0 || word.before == Gap::Space;
        (joined && (any.is_empty() || any.contains(&word.folded.as_str()))).then_some(word.folded.as_str())
    }

    /// "Nostalgic for being ten", "I miss being eight years old": whether the age at `from` is one that somebody looks back to.
    pub(in super::super) fn is_remembered(&self, from: usize) -> bool {
        let before = self.clause_before(from);
        let misses = |word: &&str| {
            word.starts_with("nostalg")
                || matches!(*word, "miss" | "missing" | "remember" | "remembering" | "back")
        };
        before.last() == Some(&"being") && before.iter().rev().take(vocabulary::NEAR).any(misses)
    }
}
