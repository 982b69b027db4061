//! How old the children are who watch: "the kids (3 and 6)", "Mia is 8", "three girls sleeping over (all 15)". Owns when a number is
//! an age; refuses ages with their unit (`quantity` reads those).

use super::super::super::language::Role;
use super::super::super::words::Gap;
use super::super::Listener;
use super::super::films::catalogued::LONGEST;
use super::super::films::names;
use super::super::vocabulary::{LAST_CHILD_YEAR, YOUNG, stands};

/// How far behind a child its age may follow, in words: "the youngest is only 5".
const AGE_WORDS: usize = 3;
/// The same of an age that stands apart: "my lad's off school with a bug (10)".
pub(in super::super) const BRACKET_WORDS: usize = 7;
/// The last age of somebody's child in years.
const LAST_AGE: u8 = 90;
/// What an age that is written in words stands after.
const AGE_FOLLOWS: [&str; 22] = [
    "whos", "all", "both", "alle", "beide", "is", "are", "turned", "turns", "turning", "aged", "age", "hes",
    "shes", "theyre", "only", "just", "ist", "sind", "wird", "erst", "schon",
];
/// What stands before a time and before no age.
const CLOCK: [&str; 17] = [
    "at", "by", "till", "til", "until", "before", "after", "around", "past", "over", "for", "um", "bis",
    "vor", "seit", "saat", "episode",
];
/// Whose child follows, and a child that is somebody's by its ending.
const WHOSE: [&str; 14] = [
    "my", "our", "his", "her", "their", "the", "mein", "meine", "unser", "unsere", "sein", "seine", "ihr",
    "ihre",
];
const OWN_CHILD: [&str; 8] =
    ["oglum", "kizim", "oglumuz", "kizimiz", "yegenim", "torunum", "kucugu", "buyugu"];
/// What so many that watch together may be as well: "we are 6".
const MANY: u8 = 10;

impl Listener<'_> {
    /// The age of a child that was just spoken of: "the kids (3 and 6)", "my daughter is 6".
    pub(in super::super) fn age(&self) -> Option<u8> {
        let word = self.words.get(self.at)?;
        let apart = self.in_brackets() || self.between_commas() || self.all_are();
        let within = if apart { BRACKET_WORDS } else { AGE_WORDS };
        if self.child.is_none_or(|child| self.at - child > within)
            && !self.somebody_is()
            && !self.child_asks()
            && !self.who_is()
            && !self.follows_a_name()
            && (!self.all_are() || !self.children_before())
        {
            return None;
        }
        // "Lads round at 8."
        let before = self.at.checked_sub(1).and_then(|at| self.words.get(at));
        if word.before == Gap::Space && before.is_some_and(|before| CLOCK.contains(&before.folded.as_str())) {
            return None;
        }
        let digits = word.folded.parse().ok();
        let age = digits.or_else(|| self.age_in_words()).filter(|age| (1..=LAST_AGE).contains(age))?;
        let next = self.at + 1;
        let alone = self.words.get(next).is_none_or(|word| {
            word.before != Gap::Space
                || word.folded.starts_with(|c: char| c.is_ascii_digit())
                || matches!(
                    word.folded.as_str(),
                    "staying"
                        | "visiting"
                        | "here"
                        | "watching"
                        | "coming"
                        | "joining"
                        | "is"
                        | "was"
                        | "im"
                        | "biri"
                        | "bei"
                        | "dabei"
                )
                || self.reaches_to(next)
                || self.told_of_a_day(next)
                || self.next_one(next)
                || matches!(
                    self.index.longest(&self.words[next..]),
                    Some((Role::And | Role::Or | Role::Turn | Role::Aside, _))
                )
        });
        (alone || self.who_is() && !self.counts_else(next)).then_some(age)
    }

    /// "Turns 6 tomorrow", "25 yaşında", "30th birthday": whether what follows at `next` says when or that it is an age.
    fn told_of_a_day(&self, next: usize) -> bool {
        let word = |at: usize| self.words.get(at).map_or("", |word| word.folded.as_str());
        let turns = self
            .at
            .checked_sub(1)
            .is_some_and(|at| matches!(word(at), "turns" | "turned" | "turning" | "wird" | "morgen"));
        match word(next) {
            "tomorrow" | "today" | "now" | "already" | "yasinda" | "yasindaki" => true,
            "next" | "this" | "on" | "in" | "soon" | "morgen" | "heute" | "am" => turns,
            "st" | "nd" | "rd" | "th" => word(next + 1) == "birthday",
            _ => false,
        }
    }

    /// "My daughter is 7 my son is 10": whether somebody else is told of at `next`, and not how many there are.
    fn next_one(&self, next: usize) -> bool {
        let word = self.words.get(next).map_or("", |word| word.folded.as_str());
        // "Kızım 7 oğlum 10."
        let own = self.child.is_some_and(|child| child + 1 == self.at) && OWN_CHILD.contains(&word);
        own || WHOSE.contains(&word)
    }

    /// "The kids are 4 to 9", and not "the kids picked 3 to choose from".
    fn reaches_to(&self, next: usize) -> bool {
        let word = |at: usize| self.words.get(at).map(|word| word.folded.as_str());
        matches!(word(next), Some("to" | "bis"))
            && word(next + 1).is_some_and(|oldest| {
                oldest.starts_with(|c: char| c.is_ascii_digit()) || self.index.number(oldest).is_some()
            })
    }

    /// Whether a bracket opens right before the word here.
    fn in_brackets(&self) -> bool {
        self.text[..self.words[self.at].start].ends_with('(')
    }

    /// "Rory (5) wants dinosaurs", and not "Toy Story (3)": whether the word here is in brackets behind somebody's name.
    fn follows_a_name(&self) -> bool {
        let Some(name) = self.at.checked_sub(1).filter(|_| self.in_brackets()) else { return false };
        let closes = self.text[self.words[self.at].end..].starts_with(')');
        let nobody = |word: usize| self.index.longest(&self.words[word..=word]).is_some();
        let of_a_film =
            || (self.at.saturating_sub(LONGEST)..self.at).any(|from| self.is_well_known(from, self.at));
        closes && names::capital(self.text, &self.words[name]) && !nobody(name) && !of_a_film()
    }

    /// "The kid is home sick, 6, wants dragons", "die Enkel sind da, 7 und 11": whether the word here stands alone behind a comma,
    /// or with one other.
    fn between_commas(&self) -> bool {
        let closes = |at: usize| self.words.get(at).is_none_or(|next| next.before != Gap::Space);
        let next = self.at + 1;
        let and =
            matches!(self.index.longest(self.words.get(next..).unwrap_or_default()), Some((Role::And, 1)));
        let other = self.words.get(next + 1).is_some_and(|word| word.folded.parse::<u8>().is_ok());
        self.words[self.at].before == Gap::Comma && (closes(next) || and && other && closes(next + 2))
    }

    /// "Something scary!!! im 9", "we're both 15": whether who asks is a child of that age.
    fn child_asks(&self) -> bool {
        let word = |back: usize| {
            self.at.checked_sub(back).and_then(|at| self.typed.get(at)).map(|word| word.folded.as_str())
        };
        let opens = |back: usize| {
            self.at
                .checked_sub(back)
                .and_then(|at| self.words.get(at))
                .is_some_and(|word| word.before != Gap::Space)
        };
        let age: Option<u8> = self.words[self.at].folded.parse().ok();
        let Some(age) = age.filter(|age| (3..=LAST_CHILD_YEAR).contains(age)) else { return false };
        // "When we were 15" tells of what was.
        let we = |back: usize| match word(back) {
            Some("were") => opens(back) || self.short_form(self.at - back),
            Some("are") => word(back + 1) == Some("we"),
            Some("sind") => word(back + 1) == Some("wir"),
            _ => false,
        };
        match word(1) {
            Some("im") => true,
            Some("am") => word(2) == Some("i"),
            Some("bin") => word(2) == Some("ich"),
            Some("both" | "beide") => we(2) || opens(1),
            Some("all" | "alle") => we(2),
            _ => age >= MANY && we(1),
        }
    }

    /// "We're", and not "were".
    fn short_form(&self, at: usize) -> bool {
        self.typed.get(at).is_some_and(|word| self.text[word.start..word.end].contains(['\'', '’']))
    }

    /// "Mia ist 8": whether somebody with a name is that old.
    fn somebody_is(&self) -> bool {
        let is = self.at.checked_sub(1).and_then(|at| self.typed.get(at));
        let Some(name) = self.at.checked_sub(2).and_then(|at| self.typed.get(at)) else { return false };
        let small = self.words[self.at].folded.parse().is_ok_and(|age: u8| age <= LAST_CHILD_YEAR);
        let unknown = self.index.longest(&self.words[self.at - 2..]).is_none();
        small
            && unknown
            && names::capital(self.text, name)
            && is.is_some_and(|is| {
                matches!(is.folded.as_str(), "is" | "ist" | "turned" | "turns" | "turning" | "wird")
            })
    }

    /// Whether a child was spoken of right before what is read from the word `from`, which is of no film: "nothing older
    /// than" is.
    pub(in super::super) fn child_before(&self, from: usize) -> bool {
        let of_films = ["nothing", "nichts", "no"].contains(&self.words[from].folded.as_str());
        !of_films && self.child.is_some_and(|child| from.saturating_sub(child) <= AGE_WORDS + 1)
    }

    /// "Die Kleine ist fünf": a number in words is an age right after what tells one.
    fn age_in_words(&self) -> Option<u8> {
        let before = self.words.get(self.at.checked_sub(1)?)?.folded.as_str();
        let age = self.index.number(&self.words.get(self.at)?.folded)?;
        // "My grandson's five."
        let typed = &self.text[self.typed[self.at - 1].start..self.typed[self.at - 1].end];
        let is = typed.ends_with("'s") || typed.ends_with("’s");
        // "My daughter's one and only wish."
        let only = stands(self.words, self.at, "one and only") > 0;
        (!only && (is || AGE_FOLLOWS.contains(&before) && age >= 2.0)).then_some(age as u8)
    }

    /// "Milo whos 6 is watching": whether the word here is how old somebody is who was just spoken of.
    fn who_is(&self) -> bool {
        let word = |back: usize| {
            self.at.checked_sub(back).and_then(|at| self.words.get(at)).map(|word| word.folded.as_str())
        };
        let small = self.words[self.at]
            .folded
            .parse()
            .ok()
            .or_else(|| self.index.number(&self.words[self.at].folded).map(|age| age as u8));
        let who = word(1) == Some("whos") || word(1) == Some("is") && word(2) == Some("who");
        who && small.is_some_and(|age| (2..=LAST_CHILD_YEAR).contains(&age))
    }

    /// Whether something else is counted at `at` than years: "who's 6 months".
    fn counts_else(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| {
            word.before == Gap::Space
                && matches!(
                    word.folded.as_str(),
                    "months" | "weeks" | "days" | "foot" | "feet" | "hours" | "minutes" | "times"
                )
        })
    }

    /// "Three girls sleeping over (all 15)": whether the word here is how old all of them are.
    pub(in super::super) fn all_are(&self) -> bool {
        let all = self.at.checked_sub(1).and_then(|at| self.words.get(at));
        let both = self.at.checked_sub(2).is_some_and(|at| self.words[at].folded == "theyre");
        self.words[self.at].before == Gap::Space
            && all.is_some_and(|all| {
                matches!(all.folded.as_str(), "all" | "both" | "alle" | "beide")
                    && (both || all.before != Gap::Space)
            })
    }

    /// Whether young people were spoken of shortly before.
    pub(in super::super) fn children_before(&self) -> bool {
        self.words[..self.at]
            .iter()
            .rev()
            .take(BRACKET_WORDS)
            .any(|word| YOUNG.contains(&word.folded.as_str()))
    }
}
