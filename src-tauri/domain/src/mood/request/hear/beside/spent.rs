//! Time that went by: "I've been scrolling for 40 mins", "zwei Stunden geputzt", "iki saattir". Owns telling it from what a
//! film may last; refuses to read numbers (`quantity` does).

use super::super::super::Constraint;
use super::super::super::language::Sense;
use super::super::super::words::Gap;
use super::super::Listener;
use super::super::vocabulary::{KIN, NEAR, YOUNG, has};

/// What stands right before the time that something took.
const TOOK: &[&str] = &[
    "spent", "took", "taken", "takes", "waited", "wasted", "after", "lost", "lasted", "drove", "walked",
    "worked", "slept", "queued", "seit", "nach", "vor", "hab", "habe", "stand",
];
/// What tells before a "for" that something took so long.
const WENT_ON: &[&str] = &[
    "been",
    "was",
    "were",
    "spent",
    "waited",
    "waiting",
    "sat",
    "sitting",
    "stood",
    "standing",
    "stuck",
    "walked",
    "walking",
    "drove",
    "driving",
    "worked",
    "working",
    "ran",
    "running",
    "argued",
    "arguing",
    "looked",
    "looking",
    "searched",
    "searching",
    "scrolled",
    "scrolling",
    "argument",
    "cried",
    "crying",
    "screamed",
    "screaming",
    "shouted",
    "shouting",
    "talked",
    "talking",
    "moaned",
    "moaning",
    "sobbed",
    "sobbing",
    "wept",
    "hid",
    "hiding",
    "slept",
    "cooked",
    "cleaned",
    "cleaning",
    "studied",
    "studying",
    "queued",
    "gamed",
    "married",
    "together",
    "lived",
    "taught",
];
/// In or at what time is spent that no film takes, the "e" of A&E among it, and on what.
const WAITED_IN: &str = "e er hospital traffic queue line office work meeting meetings garden gym kitchen labour surgery \
    ambulance clinic dentist dentists vet vets court class lectures school airport station ikea tesco asda costco";
const WAITED_ON: &str = "phone hold feet motorway ward call calls";
/// What is done with children who are not here.
const TAUGHT: &str = "teaching taught teach teaches coaching minding";
/// What has an age and is no child.
const THINGS: &[&str] = &[
    "telly",
    "tv",
    "sofa",
    "couch",
    "cat",
    "dog",
    "car",
    "house",
    "boiler",
    "laptop",
    "phone",
    "marriage",
    "fernseher",
    "auto",
    "katze",
    "hund",
    "kater",
    "haus",
    "araba",
    "kedi",
    "kedim",
    "kedimiz",
    "kopek",
    "kopegim",
];
/// Units of a time without a limit before or after it.
const UNITS: &[&str] = &[
    "minutes", "minute", "mins", "min", "hours", "hour", "hrs", "hr", "h", "m", "minuten", "stunden",
    "stunde",
];

impl Listener<'_> {
    /// Whether what was read from the word `from` up to here is how long something took.
    pub(in super::super) fn went_by(&self, from: usize, constraint: &Constraint) -> bool {
        let before: Vec<&str> = self.clause_before(from);
        let last = before.last().copied().unwrap_or_default();
        let went_on = || before.iter().rev().take(NEAR).any(|word| WENT_ON.contains(word));
        match constraint {
            // "I want to feel seven years old again."
            Constraint::Kids { .. } if self.words.get(self.at).is_some_and(|next| next.folded == "again") => {
                before.iter().rev().take(3).any(|word| matches!(*word, "feel" | "be" | "being"))
            }
            Constraint::Kids { .. } if self.is_remembered(from) => true,
            // "I've been teaching Year 9s all day."
            Constraint::Kids { .. } if before.iter().rev().take(3).any(|word| has(TAUGHT, word)) => true,
            // "Saw it on my eighth birthday."
            Constraint::Kids { .. } if self.words[self.at - 1].folded.ends_with("day") => {
                before.iter().any(|word| matches!(*word, "saw" | "watched" | "seen" | "since" | "remember"))
            }
            // "On a scale of 1 to 100."
            Constraint::Kids { .. }
                if before.iter().rev().take(2).any(|word| matches!(*word, "scale" | "skala")) =>
            {
                true
            }
            // "Our telly is 9 years old."
            Constraint::Kids { .. } => before.iter().rev().take(3).any(|word| THINGS.contains(word)),
            Constraint::EndBy { .. } => self.happens_then(from),
            // "Worked there for the last 20 years."
            Constraint::Newest { .. } => matches!(last, "for" | "over" | "seit" | "these") && went_on(),
            Constraint::AtMostMinutes { .. } if self.a_thing_lasts(from) => true,
            Constraint::AtMostMinutes { .. } if self.no_limit(from) => {
                TOOK.contains(&last)
                    && !(matches!(last, "after" | "nach") && self.drops_off(from))
                    || matches!(last, "for" | "last" | "past" | "solid" | "good") && went_on()
                    || before.iter().rev().take(NEAR).any(|word| matches!(*word, "been" | "spent" | "wasted"))
                    // "It made my daughter cry for an hour."
                    || last == "for" && before.iter().rev().take(NEAR).any(|word| *word == "made")
                    || self.took_after()
                    || self.spent_somewhere()
            }
            _ => false,
        }
    }

    /// "The battery will last 3 hours", "it can last three hours": whether what lasts is no person who may tire.
    fn a_thing_lasts(&self, from: usize) -> bool {
        let lasts = self.words[from..self.at].iter().take(2).any(|word| word.folded == "last");
        let before = self.clause_before(from);
        let person =
            |word: &str| KIN.contains(&word) || YOUNG.contains(&word) || self.child == from.checked_sub(1);
        let thing = match before[..] {
            [.., "it" | "that" | "which"] => true,
            [.., "the" | "this" | "that", thing] => !person(thing),
            _ => false,
        };
        lasts && thing
    }

    /// A number and its unit and nothing else.
    pub(in super::super) fn no_limit(&self, from: usize) -> bool {
        let words = self.words.get(from..self.at).unwrap_or_default();
        let number = words.first().is_some_and(|word| {
            self.index.number(&word.folded).is_some()
                || word.folded.starts_with(|c: char| c.is_ascii_digit())
                || matches!(word.folded.as_str(), "half" | "halbe" | "couple" | "hour" | "yarim" | "bir")
        });
        number
            && words.last().is_some_and(|word| {
                let word = word.folded.as_str();
                UNITS.contains(&word)
                    || word == "half"
                    || word == "quarter"
                    || word.starts_with("saat")
                    || word.starts_with("dakika")
                    || word.starts_with("dk")
            })
    }

    /// "Zwei Stunden geputzt", "iki saattir", "üç saat önce".
    fn took_after(&self) -> bool {
        let since = |word: &str| ["saattir", "dakikadir", "dkdir"].contains(&word);
        let last = self.at.checked_sub(1).and_then(|at| self.words.get(at));
        let next = self.words.get(self.at).filter(|next| next.before == Gap::Space);
        let did = |word: &str| {
            word.len() > 5 && word.starts_with("ge") && (word.ends_with('t') || word.ends_with("en"))
                || matches!(
                    word,
                    "im" | "late"
                        | "stuck"
                        | "queuing"
                        | "queueing"
                        | "waiting"
                        | "sitting"
                        | "standing"
                        | "driving"
                        | "early"
                        | "ago"
                        | "verspatung"
                        | "stau"
                        | "autofahrt"
                        | "once"
                        | "yol"
                        | "trafikte"
                        | "calistim"
                        | "calistik"
                        | "bekledim"
                        | "bekledik"
                        | "surdu"
                        | "gecti"
                        | "ders"
                        | "uyudum"
                        | "uyku"
                        | "schlaf"
                        | "rumgescrollt"
                )
        };
        last.is_some_and(|word| since(&word.folded)) || next.is_some_and(|word| did(&word.folded))
    }

    /// "Six hours in A&E", "two hours on the phone".
    fn spent_somewhere(&self) -> bool {
        let mut after = self.words[self.at..].iter().take_while(|word| word.before == Gap::Space);
        let places = match after.next().map(|word| word.folded.as_str()) {
            Some("in" | "at") => WAITED_IN,
            Some("on") => WAITED_ON,
            _ => return false,
        };
        let place = after.find(|word| !has("the a an my our this that bloody", &word.folded));
        self.index.is_english() && place.is_some_and(|word| has(places, &word.folded))
    }

    /// "On stage all night": what went on as long as that is no length of a film.
    pub(in super::super) fn spent_it(&self, senses: &[Sense], from: usize) -> bool {
        let all = self
            .words
            .get(from)
            .is_some_and(|word| matches!(word.folded.as_str(), "all" | "butun" | "whole" | "the"));
        let did = |word: &&str| {
            WENT_ON.contains(word)
                || word.len() > 4 && word.ends_with("ed") && self.index.is_english()
                || matches!(*word, "been" | "was" | "were" | "spent" | "stood" | "sat" | "up" | "out")
        };
        // "I could watch Grease all day", "could cry all day".
        let before = self.clause_before(from);
        let could = || before.iter().rev().take(3).any(|word| *word == "could");
        matches!(senses, [Sense::Long(_)]) && all && (could() || before.iter().any(did))
    }

    /// The words of this clause before the one at `from`.
    pub(in super::super) fn clause_before(&self, from: usize) -> Vec<&str> {
        let start = self.words[..=from].iter().rposition(|word| word.before == Gap::Stop).unwrap_or(0);
        self.words.get(start..from).unwrap_or_default().iter().map(|word| word.folded.as_str()).collect()
    }
}
