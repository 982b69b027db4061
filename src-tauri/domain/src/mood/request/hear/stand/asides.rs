//! What is said beside a wish and is none: the tissues of a cold, the knitting why nothing is to be read. Owns telling it by
//! what stands beside it; refuses what a phrase alone says.

use super::{Caught, Meant};
use crate::catalogue::Genre;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;
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

/// Who is there besides children, and no couple that wants to be alone.
const TWO: [&str; 4] = ["us two", "two of us", "just us two", "the two of us"];

/// "Teenagers 13 and 16 and us two": beside children two people are who is there, and no romance.
pub(super) fn with_the_children(caught: &mut Vec<Caught>) {
    let kids = |one: &Caught| matches!(one.chip.heard, Heard::Must { constraint: Constraint::Kids { .. } });
    if caught.iter().any(kids) {
        caught.retain(|one| {
            !matches!(one.chip.heard, Heard::Wants { mood: Mood::Romantic, .. })
                || !TWO.contains(&one.phrase.as_str())
        });
    }
}

/// "A boxing film that gives you goosebumps": beside sport and triumph they are of no fright.
pub(super) fn goosebumps_of_triumph(caught: &mut [Caught]) {
    let triumph = |one: &Caught| {
        matches!(
            one.chip.heard,
            Heard::Genre { genre: Genre::Sport | Genre::Music | Genre::Musical }
                | Heard::Wants { mood: Mood::InspireUs, .. }
        )
    };
    if !caught.iter().any(triumph) {
        return;
    }
    let goosebumps =
        |one: &&mut Caught| ["goosebump", "gansehaut", "tuyler"].iter().any(|word| one.phrase.contains(word));
    for one in caught.iter_mut().filter(goosebumps) {
        if let Heard::Wants { mood: Mood::ScareUs, weight } = one.chip.heard {
            one.chip.heard = Heard::Wants { mood: Mood::InspireUs, weight };
            one.chip.key = one.chip.heard.key();
        }
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

/// "Not a sad one again, my wife cried all last week": what somebody did or felt is no wish for a mood that is refused.
pub(super) fn told_beside_its_refusal(caught: &mut Vec<Caught>) {
    if !caught.iter().any(|one| one.told) {
        return;
    }
    let refused: Vec<Mood> = caught.iter().flat_map(|one| refused_moods(&one.chip.heard)).copied().collect();
    // "No romance, I got dumped and wept": nor is grief or fright that was for anything else that is refused.
    let any = caught.iter().any(|one| {
        matches!(
            one.chip.heard,
            Heard::Not { .. }
                | Heard::NotTooMuch { .. }
                | Heard::Must { constraint: Constraint::NotGenre { .. } }
        )
    });
    let grim = |mood: Mood| mood.is_heavy() || mood == Mood::ScareUs;
    let no_wish = |mood: Mood| refused.contains(&mood) || any && grim(mood);
    caught.retain(|one| !matches!(one.chip.heard, Heard::Wants { mood, .. } if one.told && no_wish(mood)));
}

/// The moods that somebody who says this wants none of, or not too much.
fn refused_moods(heard: &Heard) -> &[Mood] {
    match heard {
        Heard::Not { mood } | Heard::NotTooMuch { mood } | Heard::EnoughOf { mood } => {
            std::slice::from_ref(mood)
        }
        Heard::AtMost { axis: Axis::Tears, .. } => &[Mood::GoodCry],
        Heard::AtMost { axis: Axis::Scare, .. } => &[Mood::ScareUs],
        Heard::AtMost { axis: Axis::Darkness | Axis::Violence, .. } => &[Mood::Dark],
        Heard::Must { constraint: Constraint::NotGenre { genre } } => match genre {
            Genre::Horror => &[Mood::ScareUs],
            Genre::Comedy => &[Mood::BigLaughs],
            Genre::Romance => &[Mood::Romantic],
            Genre::Thriller => &[Mood::EdgeOfSeat],
            _ => &[],
        },
        _ => &[],
    }
}
