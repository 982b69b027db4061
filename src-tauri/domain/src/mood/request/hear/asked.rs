//! Questions that ask with a "not" for what is wanted: "isn't there anything cosy", "why don't we watch something sad", "gibt es
//! nichts Lustiges", "neden korku olmasın". Owns which refusing word only asks; refuses phrases that ask as a whole ("why not",
//! "yok mu"), which the tables have.

use super::super::words::Gap;
use super::Listener;

/// What may stand before a clause of asking and is none of it.
const LEADS: &[&str] = &[
    "and", "so", "well", "but", "oh", "ok", "okay", "hey", "hi", "then", "please", "honestly", "und", "also",
    "na", "hm", "sag", "mal", "ach", "denn",
];
/// What asks for a reason not to.
const WHY: &[&str] = &["why", "warum", "wieso", "weshalb"];
const WHY_TURKISH: &[&str] = &["neden", "niye", "nicin"];
/// What "isn't there" asks for.
const SOME: &[&str] = &["a", "an", "any", "anything", "some", "something", "one"];
/// German verbs that ask where they open a clause, and whom.
const ASKS: &[&str] =
    &["gibt", "haben", "hast", "habt", "konnen", "konnten", "wollen", "sollen", "sollten", "mochten"];
const ASKED: &[&str] = &["es", "wir", "du", "ihr"];
/// What no such question goes on with: "haben wir keine Lust", "haben wir nicht schon".
const NO_WISH: &[&str] = &["lust", "bock", "zeit", "schon", "genug"];
/// What opens a German clause that describes, and what closes it.
const WHICH: &[&str] = &["das", "der", "die", "den", "was", "wo", "dass"];
const THAT_IS: &[&str] =
    &["ist", "is", "isch", "sind", "war", "wird", "macht", "hat", "dauert", "geht", "endet", "langweilt"];
/// How long such a German question is before its "not", in words.
const LONGEST: usize = 5;

impl Listener<'_> {
    /// Whether the refusing word at `from` only asks.
    pub(super) fn asks_with_not(&self, from: usize) -> bool {
        let start = self.words[..=from].iter().rposition(|word| word.before != Gap::Space).unwrap_or(0);
        let word = |at: usize| self.words.get(at).map(|word| word.folded.as_str());
        let next = |ahead: usize| {
            let joined = self.words.get(from + ahead).is_some_and(|word| word.before == Gap::Space);
            word(from + ahead).filter(|_| joined).unwrap_or_default()
        };
        let said = word(from).unwrap_or_default();
        let before: Vec<&str> =
            (start..from).filter_map(word).skip_while(|word| LEADS.contains(word)).collect();
        let why = before.first().is_some_and(|first| WHY.contains(first));
        match said {
            "isnt" | "arent" => next(1) == "there" && SOME.contains(&next(2)),
            "dont" | "shouldnt" | "cant" | "couldnt" => match next(1) {
                "we" => why || before.is_empty(),
                "you" => why,
                _ => false,
            },
            "nothing" | "no" | "not" => matches!(before[..], ["is" | "are", "there"]),
            _ if said.starts_with("nicht") || said.starts_with("kein") || said == "nix" => {
                let asks = match before[..] {
                    ["gibts", ..] => true,
                    [verb, whom, ..] => ASKS.contains(&verb) && ASKED.contains(&whom),
                    _ => false,
                };
                let asks = asks && !self.describes_until_its_verb(from);
                let proposed = why && said == "nicht" && (before.len() == 1 || before.contains(&"wir"));
                before.len() <= LONGEST && (asks || proposed) && !NO_WISH.contains(&next(1))
            }
            _ => false,
        }
    }

    /// "Gibts was aus Korea das nicht so brutal ist": whether the German clause that refuses at `from` describes what is asked for.
    fn describes_until_its_verb(&self, from: usize) -> bool {
        let before = from.checked_sub(1).map_or("", |at| self.words[at].folded.as_str());
        let rest = self.words[from + 1..].iter().take_while(|word| word.before == Gap::Space);
        WHICH.contains(&before) && rest.last().is_some_and(|last| THAT_IS.contains(&last.folded.as_str()))
    }

    /// "Korku niye olmasın": whether the "let it not be" at `from` only asks.
    pub(super) fn asks_why_not_to_be(&self, from: usize) -> bool {
        let why = |word: &&str| WHY_TURKISH.contains(word);
        self.words[from].folded == "olmasin" && self.clause_before(from).iter().any(why)
    }
}
