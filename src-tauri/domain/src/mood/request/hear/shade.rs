//! The milder of two shades: "sad is fine, devastating isn't", "allzu brutal nein", "güldürsün yeter". Owns when a refusal is
//! only one of too much; refuses to know what shades there are (the phrases do).

use super::super::Heard;
use super::super::language::{Over, Role, Sense};
use super::super::words::{Gap, Word};
use super::mean::is_grim;
use super::stand::{Caught, Meant};
use super::vocabulary::has;
use super::{Listener, Said};
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;

/// What is allowed, while more of it is refused, is wished for this much.
const MILD: f32 = 0.5;
/// What may well be is wished for this much.
const MAY_WELL_BE: f32 = 0.8;
/// What says how fast a film is and nothing of its beauty, and what that weighs of itself where it may be dark.
const PACE: [&str; 8] = [
    "slow",
    "slow burn",
    "slow burner",
    "takes its time",
    "slow paced",
    "slow moving",
    "builds slowly",
    "langsam",
];
const BESIDE_DARKNESS: f32 = 0.8;
/// How far a "wie" may stand behind "so ein", in words.
const BEFORE_WIE: usize = 5;
/// What love can be too much of.
const SOPPY: [&str; 3] = ["soppy", "mushy", "slushy"];

/// For whom something will do, in Turkish.
const FOR_US: &str = "bana bize";

impl Listener<'_> {
    /// "A comedy, ok": whether an English "fine" by itself waves nothing through, as "blood fine" does.
    pub(super) fn only_agrees(&self, from: usize) -> bool {
        let ends = self.words.get(self.at).is_none_or(|next| next.before != Gap::Space);
        let grim = |said: &Said| {
            is_grim(said.senses)
                || said.senses.iter().any(|sense| {
                    matches!(
                        sense,
                        Sense::Marked(..) | Sense::Rude | Sense::Foreign | Sense::From(_) | Sense::Long(_)
                    )
                })
        };
        let waves = self.words[from].before == Gap::Space
            && self.said.last().is_some_and(|said| said.to == from && grim(said));
        let fine = matches!(self.words[from].folded.as_str(), "fine" | "ok" | "okay");
        self.index.is_english() && self.at == from + 1 && fine && !(ends && waves)
    }

    /// "I hope she'll cry": whether what somebody will do is no threat, as "if the dog dies she'll cry" is.
    pub(super) fn only_foretells(&self, from: usize) -> bool {
        let will = matches!(self.words[from].folded.as_str(), "hell" | "shell" | "theyll");
        let sentence = self.words[..from].iter().rev().take_while(|word| word.before != Gap::Stop);
        let sentence = sentence.chain(self.words[..from].iter().rev().find(|word| word.before == Gap::Stop));
        let threatens = |word: &Word| has("if when one any as", &word.folded);
        will && self.index.is_english() && !sentence.into_iter().any(threatens)
    }

    /// "Ghosts but daft": whether a "but" right after what scares describes it.
    pub(super) fn describes_what_scares(&self, from: usize) -> bool {
        let ghosts = |said: &Said| {
            said.to == from && is_grim(said.senses) && self.words[from - 1].folded.ends_with('s')
        };
        self.index.is_english() && self.words[from].folded == "but" && self.said.last().is_some_and(ghosts)
    }

    /// What stands over `senses` from the word `from` on: what was waved through in another word is refused only where
    /// it is too much, and the milder shade of it is wished for.
    pub(super) fn milder(&mut self, senses: &[Sense], over: Over, from: usize) -> Over {
        let moods = senses.iter().filter_map(|sense| match sense {
            Sense::Mood(mood, _) => Some(*mood),
            _ => None,
        });
        let Some(word) = self.words.get(self.at.saturating_sub(1).min(from)).map(|word| word.folded.clone())
        else {
            return over;
        };
        match over {
            Over::NoMatter => {
                self.allowed.extend(moods.map(|mood| (mood, word.clone())));
                self.slow_and_dark(from);
                self.may_well_be(senses);
            }
            Over::Not => {
                let shade = |mood: &Mood| {
                    self.allowed.iter().any(|(allowed, other)| allowed == mood && *other != word)
                };
                if let Some(mood) = moods.into_iter().find(shade) {
                    self.chip(from, Heard::Wants { mood: mildly(mood), weight: MILD }, Meant::Said);
                    return Over::NotToo;
                }
            }
            _ => {}
        }
        over
    }

    /// "A love story that isn't soppy": where love is asked for, what is refused is that it is all tears.
    pub(super) fn not_soppy(&mut self, senses: &[Sense], from: usize) -> bool {
        let soppy = matches!(senses, [Sense::Mood(Mood::Romantic, _)])
            && SOPPY.contains(&self.words[from].folded.as_str());
        let refused = self.scope.is_some_and(|scope| matches!(scope.over, Over::Not | Over::NotToo));
        let love = |one: &Caught| matches!(one.chip.heard, Heard::Wants { mood: Mood::Romantic, .. });
        if !(soppy && refused && self.caught.iter().any(love)) {
            return false;
        }
        let start = self.start(from);
        self.chip(start, Heard::AtMost { axis: Axis::Tears, level: 4.0 }, Meant::Said);
        true
    }

    /// "Es darf ruhig düster sein": what may well be is asked for where nothing else is.
    fn may_well_be(&mut self, senses: &[Sense]) {
        let Some(from) = self.scope.map(|scope| scope.from) else { return };
        let ruhig = self.words[from + 1..].iter().take(2).any(|word| word.folded == "ruhig");
        let moods = senses.iter().filter_map(|sense| match sense {
            Sense::Mood(mood, _) => Some(*mood),
            _ => None,
        });
        for mood in moods.filter(|_| ruhig) {
            self.chip(from, Heard::Wants { mood, weight: MAY_WELL_BE }, Meant::Supposed);
        }
    }

    /// "A slow burn, bleak is fine": who only wants it slow and lets it be dark wants it dark before it is beautiful.
    fn slow_and_dark(&mut self, from: usize) {
        if self.allowed.last().is_none_or(|(mood, _)| *mood != Mood::Dark) {
            return;
        }
        let slow = |one: &&mut Caught| {
            matches!(one.chip.heard, Heard::Wants { mood: Mood::SlowAndBeautiful, .. })
                && PACE.iter().any(|pace| one.phrase == *pace)
        };
        if let Some(one) = self.caught.iter_mut().find(slow)
            && let Heard::Wants { weight, .. } = &mut one.chip.heard
        {
            *weight *= BESIDE_DARKNESS;
            self.chip(from, Heard::Wants { mood: Mood::Dark, weight: 1.0 }, Meant::Said);
        }
    }

    /// "Scary, but not too much", "gruselig, aber nicht zu schlimm": softens the wish that came last, or what was waved
    /// through. False if there is none, or if something stands between.
    pub(super) fn within(&mut self, from: usize) -> bool {
        let turns =
            |at: usize| matches!(self.index.longest(&self.words[at..]), Some((Role::Turn | Role::And, _)));
        let apart = self.words[from].before != Gap::Space || from > 0 && turns(from - 1);
        let wished = self.caught.iter().rev().find_map(|one| match one.chip.heard {
            Heard::Wants { mood, .. } => Some(mood),
            _ => None,
        });
        let allowed = self.allowed.last().map(|(mood, _)| *mood);
        let Some(mood) = wished.or(allowed).filter(|mood| apart && !mood.lead().is_empty()) else {
            return false;
        };
        if wished.is_none() {
            self.chip(from, Heard::Wants { mood: mildly(mood), weight: MILD }, Meant::Said);
        }
        self.chip(from, Heard::NotTooMuch { mood }, Meant::Said);
        self.part();
        true
    }

    /// "He wants explosions, I want romance. I won!": what was wished for before one's own wish is no matter any more.
    pub(super) fn won(&mut self) {
        let mut place = 0;
        let own = std::mem::take(&mut self.own_wish);
        self.caught.retain(|one| {
            place += 1;
            place > own
                || !matches!(one.chip.heard, Heard::Wants { .. } | Heard::Genre { .. } | Heard::Like { .. })
        });
    }

    /// "Ich hab den ganzen Kram satt", "vom Herzschmerz hab ich genug", "Horror ist mir zu viel": whether the German "enough" at
    /// `from` closes a clause that told before of what, and somebody has it.
    pub(super) fn has_enough(&self, from: usize) -> bool {
        let whose = match self.words[from].folded.as_str() {
            "satt" | "genug" | "leid" | "mude" | "uberdrussig" => "hab habe haben hat bin sind hatte hatten",
            "zu" | "zuviel" => "mir uns",
            _ => return false,
        };
        let before = self.clause_before(from);
        self.clause_ends() && !self.said.is_empty() && before.iter().any(|word| has(whose, word))
    }

    /// "So ein kranker Film wie Oldboy": whether what a German "such a" at `from` likens is named after a "wie" in its clause.
    pub(super) fn likens_later(&self, from: usize) -> bool {
        let ein = self.words[self.at - 1].folded.as_str();
        let rest = self.words[self.at..].iter().take_while(|word| word.before == Gap::Space);
        let mut rest = rest.take(BEFORE_WIE).skip(1);
        self.index.is_german()
            && self.at == from + 2
            && ["ein", "eine", "einen"].contains(&ein)
            && rest.any(|word| word.folded == "wie")
    }

    /// Whether nothing of the clause is left.
    pub(super) fn clause_ends(&self) -> bool {
        self.words.get(self.at).is_none_or(|next| next.before != Gap::Space)
    }

    /// Whether a "too" stands right before the word `from`: "allzu brutal nein".
    pub(super) fn too_before(&self, from: usize) -> bool {
        let before = from.checked_sub(1).and_then(|at| self.words.get(at..));
        matches!(before.and_then(|words| self.index.longest(words)), Some((Role::Too, 1)))
    }

    /// Whether the "enough" at `from` says that what was asked for will do: "güldürsün yeter", "düşündürmesin yeter".
    pub(super) fn suffices(&self, from: usize) -> bool {
        let may = |word: &str| {
            ["sin", "sun", "lim", "sek", "sak", "se", "sa", "yim"].iter().any(|ending| word.ends_with(ending))
        };
        let before = from.checked_sub(1).and_then(|at| self.typed.get(at));
        // "Bana bir komedi yeter", and not "artık yeter bana".
        let clause = self.clause_before(from);
        let next = self.typed.get(from + 1).filter(|next| next.before == Gap::Space);
        let for_us =
            next.is_some_and(|next| has(FOR_US, &next.folded)) || clause.iter().any(|word| has(FOR_US, word));
        let weary = clause.iter().any(|word| has("artik kadar bunca", word))
            || next.is_some_and(|next| next.folded == "artik");
        // "Bir komedi yeter."
        let one = clause.iter().rev().take(3).any(|word| *word == "bir");
        self.words.get(from).is_some_and(|word| word.folded == "yeter")
            && !weary
            && (one || for_us || before.is_some_and(|word| may(&word.folded)))
    }
}

/// A mood where only a little of it is wanted.
fn mildly(mood: Mood) -> Mood {
    if mood == Mood::GoodCry { Mood::Bittersweet } else { mood }
}
