//! Why something is refused, "not that one, because it had him bawling". Owns where such a reason begins and ends; refuses
//! what is asked for after it, and films that are told of (`told` reads those).

use super::super::super::language::Sense;
use super::super::super::words::Gap;
use super::super::super::{Constraint, Heard};
use super::super::Listener;
use super::super::mean::{Sort, sort};
use super::super::vocabulary::{ASKS, DID, JOINS, PLEASE, SOMETHING, has};

/// Why something is refused.
const BECAUSE: &[&str] = &["because", "since", "as", "cos", "cause", "weil", "denn", "da", "cunku"];
/// What the refused does to somebody.
const WRECKS: &str = "wrecks wreck breaks break destroys destroy kills kill ruins ruin finishes haunts haunt upsets upset gets get \
    scares scare depresses depress floors guts";
/// What a wish begins with right after what joins it.
const WISH: &[&str] = &[
    "something",
    "anything",
    "now",
    "a",
    "an",
    "etwas",
    "irgendwas",
    "jetzt",
    "heute",
    "eine",
    "einen",
    "simdi",
];

impl Listener<'_> {
    /// "Not Titanic, because that one made her weep": where the reason ends that begins here for what was just refused.
    pub(in super::super) fn reason(&self) -> Option<usize> {
        let because = BECAUSE.contains(&self.words[self.at].folded.as_str()) || self.it_does_to_me();
        let refused = self.caught.last().is_some_and(|one| is_refusal(&one.chip.heard));
        if !because || !refused {
            return None;
        }
        let rest = &self.words[self.at + 1..];
        let ends = |place: &usize| {
            let word = |at: usize| rest.get(at).map_or("", |word| word.folded.as_str());
            rest[*place].before != Gap::Space
                || matches!(word(*place), "but" | "so")
                || JOINS.contains(&word(*place)) && WISH.contains(&word(place + 1))
        };
        let length = (0..rest.len()).find(ends).unwrap_or(rest.len());
        let any = |list: &[&str]| rest[..length].iter().any(|word| list.contains(&word.folded.as_str()));
        let asks = any(ASKS) || any(PLEASE) && any(SOMETHING);
        ((any(DID) || self.it_does_to_me()) && !asks).then_some(self.at + 1 + length)
    }

    /// "…, it just wrecks me": whether a clause begins here that says what the refused does to somebody.
    fn it_does_to_me(&self) -> bool {
        let rest = &self.words[self.at..];
        let opens = rest[0].before != Gap::Space && has("it that they those", &rest[0].folded);
        let verb = rest[1..].iter().position(|word| !has("just really always only", &word.folded));
        let Some([verb, whom, ..]) = verb.filter(|_| opens).and_then(|at| rest.get(at + 1..)) else {
            return false;
        };
        has(WRECKS, &verb.folded) && has("me us him her them", &whom.folded)
    }

    /// Whether what was said at `from` only tells why something is refused.
    pub(in super::super) fn only_reasons(&self, senses: &[Sense], from: usize) -> bool {
        let of_people =
            senses.iter().any(|sense| matches!(sense, Sense::AtMost(..) | Sense::Tired | Sense::Kids(_)));
        from < self.reasons_until && !of_people && sort(senses) != Sort::Other
    }
}

/// Whether it says what is not to be.
pub(in super::super) fn is_refusal(heard: &Heard) -> bool {
    match heard {
        Heard::Not { .. } | Heard::NotTooMuch { .. } | Heard::EnoughOf { .. } | Heard::Unlike { .. } => true,
        Heard::Must { constraint } => matches!(
            constraint,
            Constraint::NotNamed { .. }
                | Constraint::NotSeries { .. }
                | Constraint::NotGenre { .. }
                | Constraint::Without { .. }
                | Constraint::NotWith { .. }
                | Constraint::NotFrom { .. }
                | Constraint::NoSubtitles
        ),
        _ => false,
    }
}
