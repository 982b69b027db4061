//! A rule's words while they are read: which were understood. Owns finding phrases and people in what is left; refuses
//! to know what they mean.

use super::Who;
use crate::fold::fold;
use crate::household::Member;
use crate::mood::request::words::{Word, words};

/// Words of refusing, in what a film must keep to.
pub(super) const REFUSING: &[&str] = &[
    "no", "not", "never", "nothing", "none", "nor", "neither", "without", "dont", "doesnt", "cannot", "cant",
    "avoid",
];
/// Words that a rule may have beside what it says. None of them allows, refuses or counts anything.
const FILLER: &str = "a an the any our we us you it its is are be been do does must should shall please film films \
    movie movies watch watched watching see shown show for to of and or at on in that this there always night nights \
    evening evenings house rule something anything everything one ones";
/// Words of allowing; only before a word of refusing do they allow nothing.
const ALLOWING: &[&str] = &["may", "can"];
const DISALLOWING: &[&str] = &["never", "not", "only", "no"];
const JOINING: &[&str] = &["and", "or"];
/// Short forms whose full stop ends no sentence.
const SHORTENED: &[&str] = &["max", "min", "mins", "hr", "hrs"];
const WATCHING: &[&str] =
    &["watch", "watches", "watched", "watching", "see", "sees", "seen", "show", "shown"];
/// What may stand between those who watch and the word for watching.
const BETWEEN: &[&str] = &[
    "never", "not", "dont", "doesnt", "cannot", "cant", "do", "does", "must", "mustnt", "should", "shall",
    "may", "can", "be", "always", "only", "ever", "to", "a", "the", "film", "films", "movie", "movies", "no",
    "nothing", "please",
];
const YOUNGEST: &[&str] = &[
    "youngest child",
    "youngest kid",
    "youngest one",
    "youngest",
    "younger child",
    "younger kid",
    "younger one",
    "smallest",
];
/// The eldest of all may be a grandmother, whose year nobody knows.
const ELDEST: &[&str] =
    &["oldest child", "oldest kid", "eldest child", "eldest kid", "older child", "older kid"];

/// The words of a rule.
#[derive(Clone)]
pub(super) struct Text<'a> {
    typed: &'a str,
    words: Vec<Word>,
    understood: Vec<bool>,
}

impl<'a> Text<'a> {
    pub fn new(typed: &'a str) -> Self {
        let words = words(typed);
        let understood = vec![false; words.len()];
        Self { typed, words, understood }
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The word at `at`, unless it was understood before.
    pub fn word(&self, at: usize) -> Option<&str> {
        let is_open = !self.understood.get(at)?;
        is_open.then(|| self.words.get(at).map(|word| word.folded.as_str())).flatten()
    }

    /// How many words of `phrase` stand at `at`: all or none.
    pub fn phrase(&self, at: usize, phrase: &str) -> usize {
        let parts = phrase.split(' ');
        let stands = parts.clone().enumerate().all(|(place, part)| self.word(at + place) == Some(part));
        if stands { parts.count() } else { 0 }
    }

    /// The longest of `phrases` at `at`, in words.
    pub fn any(&self, at: usize, phrases: &[&str]) -> usize {
        phrases.iter().map(|phrase| self.phrase(at, phrase)).max().unwrap_or(0)
    }

    /// Where one of `phrases` stands first, and its length in words.
    pub fn find(&self, phrases: &[&str]) -> Option<(usize, usize)> {
        (0..self.len()).map(|at| (at, self.any(at, phrases))).find(|(_, used)| *used > 0)
    }

    /// Takes one of `phrases` as understood; whether one was there.
    pub fn take_any(&mut self, phrases: &[&str]) -> bool {
        let found = self.find(phrases);
        if let Some((at, used)) = found {
            self.take(at, used);
        }
        found.is_some()
    }

    /// These words were understood.
    pub fn take(&mut self, at: usize, used: usize) {
        self.understood.iter_mut().skip(at).take(used).for_each(|word| *word = true);
    }

    /// Whether `at` is a word that was understood.
    fn is_taken(&self, at: usize) -> bool {
        self.understood.get(at).copied().unwrap_or_default()
    }

    /// Whether everything that has a meaning was understood, `said` elsewhere included.
    pub fn is_done(&self, said: &[&str]) -> bool {
        let said: Vec<String> = said.iter().flat_map(|said| words(said)).map(|word| word.folded).collect();
        (0..self.len()).all(|at| {
            let Some(word) = self.word(at) else { return true };
            // "On Sundays or with Mia" is not both: what was taken must not be joined to what was not.
            if JOINING.contains(&word) {
                return !self.is_taken(at + 1)
                    && !at.checked_sub(1).is_some_and(|before| self.is_taken(before));
            }
            let allows = ALLOWING.contains(&word) && self.any(at + 1, DISALLOWING) == 0;
            is_filler(word) || !allows && (ALLOWING.contains(&word) || said.iter().any(|said| said == word))
        })
    }

    /// Whether there is nothing left but `words`.
    pub fn is_only(&self, words: &str) -> bool {
        (0..self.len()).filter_map(|at| self.word(at)).all(|word| words.split(' ').any(|own| own == word))
    }

    /// Whether it is more than one sentence.
    pub fn is_parted(&self) -> bool {
        self.words.windows(2).any(|pair| {
            let [before, after] = pair else { return false };
            let gap = self.typed.get(before.end..after.start).unwrap_or_default();
            let is_short = before.folded.chars().count() == 1 || SHORTENED.contains(&before.folded.as_str());
            gap.contains([';', '!', '?', '\n', '…']) || gap.contains('.') && !is_short
        })
    }

    /// Whether it is said of somebody else than "us" that they watch: a rule is about films, whoever watches.
    pub fn is_of_others(&self) -> bool {
        (0..self.len()).any(|at| {
            self.any(at, WATCHING) > 0
                && (0..at)
                    .rev()
                    .map(|before| self.word(before))
                    .find(|word| !word.is_some_and(|word| BETWEEN.contains(&word)))
                    .flatten()
                    .is_some_and(|subject| !matches!(subject, "we" | "us" | "you" | "and" | "or"))
        })
    }

    /// Whether something is said of what a rule names: "horror is for Fridays" may allow or refuse.
    pub fn is_statement(&self) -> bool {
        let mut named = false;
        (0..self.len()).filter_map(|at| self.word(at)).any(|word| {
            named |= !is_filler(word);
            named && matches!(word, "is" | "are")
        })
    }

    /// How many pieces what is left has, parted by what was understood.
    pub fn pieces(&self) -> usize {
        let has_meaning = |at: &usize| self.word(*at).is_some_and(|word| !is_filler(word));
        let places: Vec<usize> = (0..self.len()).filter(has_meaning).collect();
        let parted = |pair: &&[usize]| match pair {
            [from, to] => (*from..*to).any(|at| self.is_taken(at)),
            _ => false,
        };
        places.windows(2).filter(parted).count() + usize::from(!places.is_empty())
    }

    /// Whether the "only" at `at` is of all that is left: it stands before or after it, and of no day or person.
    pub fn only_all(&self, at: usize) -> bool {
        let open = |at: &usize| self.word(*at).is_some();
        let bare = |at: usize| self.word(at).is_none_or(is_filler);
        if (0..at).all(bare) {
            let is_last_phrase = !(at..self.len()).any(|at| self.is_taken(at));
            return is_last_phrase && at + 1 < self.len()
                || at == 0 && self.any(1, WATCHING) == 0 && self.any(1, &["for", "when"]) == 0;
        }
        let is_for = (0..at).filter(open).any(|at| self.word(at) == Some("for"));
        at + 1 == self.len() && !is_for && at.checked_sub(1).is_some_and(|before| open(&before))
    }

    /// The words that were not understood yet, as typed, with the commas between them.
    pub fn rest(&self) -> String {
        let mut rest = String::new();
        let mut last = None;
        for (at, word) in self.words.iter().enumerate().filter(|(at, _)| !self.is_taken(*at)) {
            let gap = last
                .filter(|(before, _)| before + 1 == at)
                .and_then(|(_, end)| self.typed.get(end..word.start));
            let comma = gap.is_some_and(|gap| gap.contains(','));
            rest.push_str(if comma { ", " } else { " " });
            rest.push_str(self.typed.get(word.start..word.end).unwrap_or_default());
            last = Some((at, word.end));
        }
        rest.trim_start().to_owned()
    }

    /// The people at `at`, and how many words name them.
    pub fn who(&self, at: usize, members: &[Member]) -> Option<(Who, usize)> {
        let article = self.any(at, &["the", "our", "my"]);
        let kind = [
            (&["children", "kids", "child", "kid", "little ones", "kinder", "cocuklar"][..], Who::Children),
            (&["adults", "grown ups", "grownups", "parents"][..], Who::Adults),
        ];
        for (phrases, who) in kind {
            let used = self.any(at + article, phrases).max(self.possessive(at + article, phrases));
            if used > 0 {
                return Some((who, article + used));
            }
        }
        let used = [YOUNGEST, ELDEST]
            .map(|phrases| self.any(at + article, phrases).max(self.possessive(at + article, phrases)));
        if article > 0 && used != [0, 0] {
            return by_age(members, used[0] > 0).map(|who| (who, article + used[0].max(used[1])));
        }
        let mut found: Option<(Vec<_>, usize)> = None;
        loop {
            let (named, from) = found.take().unwrap_or((Vec::new(), at));
            let link = if named.is_empty() { 0 } else { self.any(from, &["and", "or"]) };
            let next = members.iter().find_map(|member| {
                let name = fold(&member.name);
                let used = self.phrase(from + link, &name).max(self.phrase(from + link, &format!("{name}s")));
                (used > 0 && !name.is_empty()).then_some((member.id, used))
            });
            let Some((member, used)) = next else {
                return (!named.is_empty()).then(|| (Who::Members { members: named }, from - at));
            };
            found = Some(([named, vec![member]].concat(), from + link + used));
        }
    }

    /// "The children's."
    fn possessive(&self, at: usize, phrases: &[&str]) -> usize {
        phrases.iter().map(|phrase| self.phrase(at, &format!("{phrase}s"))).max().unwrap_or(0)
    }
}

/// The youngest or the eldest child, both where two were born in one year; `None` where that cannot be told.
fn by_age(members: &[Member], youngest: bool) -> Option<Who> {
    let children: Vec<&Member> = members.iter().filter(|member| member.child).collect();
    let of = match children.as_slice() {
        [only] => only.born,
        several => {
            let years = several.iter().map(|child| child.born).collect::<Option<Vec<i32>>>()?;
            Some(if youngest { years.into_iter().max() } else { years.into_iter().min() }?)
        }
    };
    let members = children.iter().filter(|child| child.born == of).map(|child| child.id).collect();
    Some(Who::Members { members })
}

fn is_filler(word: &str) -> bool {
    FILLER.split_whitespace().any(|filler| filler == word)
}
