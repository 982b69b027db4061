//! What is said beside a wish and is none: the tissues of a cold, the knitting why nothing is to be read. Owns telling it by
//! what stands beside it; refuses what a phrase alone says.

use super::{Caught, Meant};
use crate::mood::kind::Mood;
use crate::mood::profile::Axis;
use crate::mood::request::{Constraint, Heard};

/// What a nose needs as well as eyes.
const TISSUES: [&str; 10] = [
    "tissue",
    "tissues",
    "box of tissues",
    "hankies",
    "kleenex",
    "taschentuch",
    "taschentucher",
    "mendil",
    "mendiller",
    "mendiller hazir",
];

/// "Covid, forty tissues": who is poorly needs these for a cold, unless tears are asked for in so many words.
pub(super) fn tissues_of_a_cold(caught: &mut Vec<Caught>) {
    let spared = |one: &&Caught| matches!(one.chip.heard, Heard::AtMost { axis: Axis::Scare, .. });
    let cosy = |one: &Caught| matches!(one.chip.heard, Heard::Wants { mood: Mood::Cosy, .. });
    let poorly = |one: &Caught| {
        let phrases: Vec<&str> = caught.iter().filter(spared).map(|one| one.phrase.as_str()).collect();
        cosy(one) && one.meant == Meant::Supposed && phrases.contains(&one.phrase.as_str())
    };
    if caught.iter().any(poorly) {
        caught.retain(|one| !TISSUES.contains(&one.phrase.as_str()));
    }
}

/// What looks back.
const BACK: [&str; 3] = ["nostal", "when i was", "when we were"];

/// "80s nostalgia", "when I was a girl, 60s maybe": of which years is all that it says.
pub(super) fn good_old_days(caught: &mut Vec<Caught>) {
    let years = |one: &Caught| {
        matches!(
            one.chip.heard,
            Heard::Must { constraint: Constraint::Years { .. } | Constraint::Newest { .. } }
        )
    };
    if caught.iter().any(years) {
        caught.retain(|one| !BACK.iter().any(|back| one.phrase.starts_with(back)));
    }
}

/// "Can't do subtitles, I'm knitting": what hands are full of is why nothing is to be read, and no wish.
pub(super) fn hands_full(caught: &mut Vec<Caught>) {
    let mute = Heard::Must { constraint: Constraint::NoSubtitles };
    if caught.iter().any(|one| one.chip.heard == mute) {
        caught.retain(|one| one.meant != Meant::Supposed || !one.phrase.ends_with("ing") || !is_light(one));
    }
}

fn is_light(one: &Caught) -> bool {
    matches!(
        one.chip.heard,
        Heard::Wants { mood: Mood::Light, .. } | Heard::AtMost { axis: Axis::Thought | Axis::Tension, .. }
    )
}
