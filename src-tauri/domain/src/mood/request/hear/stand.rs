//! What stands of all that was heard. Owns which of two things gives way: a hint to what was plainly said, what is only
//! supposed about people to what they ask for, a refusal to a wish for another shade of the same mood. Refuses to settle
//! true contradictions: both sides are shown. Limits are weighed in `limits`, moods in `shades`, what is said beside in
//! `asides`.

mod asides;
mod limits;
mod shades;

use super::super::{Chip, Heard};
use super::asking::Sentence;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;
use asides::{
    good_old_days, goosebumps_of_triumph, hands_full, tissues_of_a_cold, told_beside_its_refusal,
    with_the_children,
};
use limits::{latest_end, named_service, stated_length, youngest};
use shades::{
    asked_before_told, easily_led, happy_and_sad, kind_described, likeness_refused, loud_and_thoughtless,
    shade_of_war, shades, uplifted, wishes_before_suppositions,
};

/// What people are spared.
const GRIM: [Axis; 4] = [Axis::Scare, Axis::Darkness, Axis::Violence, Axis::Tears];

/// How sure it is that something is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Meant {
    /// In place of what was refused, where nothing is asked for.
    Instead,
    /// By its tone, a heart, "lol", or told of what was.
    Hinted,
    /// Supposed, from how people are or who is there.
    Supposed,
    /// Said.
    Said,
}

/// A chip before it is settled what stands.
#[derive(Clone, Debug)]
pub(super) struct Caught {
    pub chip: Chip,
    pub meant: Meant,
    /// The phrase alone, folded, without the "not" before it.
    pub phrase: String,
    /// What somebody did or felt is told by it.
    pub told: bool,
    /// What the sentence does that it stands in.
    pub sentence: Sentence,
}

/// The chips that stand, in their order. "Anything funny" is no wish to be surprised, unless a `surprise` was plainly
/// asked for.
pub(super) fn stand(mut caught: Vec<Caught>, surprise: bool) -> Vec<Chip> {
    told_beside_its_refusal(&mut caught);
    if caught.len() > 1 && !surprise {
        caught.retain(|one| one.chip.heard != Heard::Surprise);
    }
    if caught.iter().any(|one| one.meant != Meant::Instead && is_wish(&one.chip.heard)) {
        caught.retain(|one| one.meant != Meant::Instead);
    }
    if caught.iter().any(|one| one.meant == Meant::Said && tells_taste(&one.chip.heard)) {
        caught.retain(|one| one.meant != Meant::Hinted);
    }
    // Who is to be spared and tells what was too much for them asks for none of it.
    if caught.iter().any(|one| matches!(one.chip.heard, Heard::AtMost { axis, .. } if GRIM.contains(&axis))) {
        let grim = |mood: Mood| mood.lead().iter().any(|axis| GRIM.contains(axis));
        caught.retain(|one| {
            one.meant != Meant::Hinted || !matches!(one.chip.heard, Heard::Wants { mood, .. } if grim(mood))
        });
    }
    // Who tells of children, services or hours and ends with "haha" asks for no comedy.
    if caught.iter().any(|one| one.meant != Meant::Hinted) {
        let tone = |one: &Caught| {
            one.meant == Meant::Hinted && matches!(one.chip.heard, Heard::Wants { mood: Mood::BigLaughs, .. })
        };
        caught.retain(|one| !tone(one));
    }
    tissues_of_a_cold(&mut caught);
    with_the_children(&mut caught);
    goosebumps_of_triumph(&mut caught);
    good_old_days(&mut caught);
    happy_and_sad(&mut caught);
    uplifted(&mut caught);
    easily_led(&mut caught);
    loud_and_thoughtless(&mut caught);
    youngest(&mut caught);
    stated_length(&mut caught);
    latest_end(&mut caught);
    hands_full(&mut caught);
    likeness_refused(&mut caught);
    named_service(&mut caught);
    shade_of_war(&mut caught);
    kind_described(&mut caught);
    shades(&mut caught);
    wishes_before_suppositions(&mut caught);
    asked_before_told(&mut caught);
    caught.into_iter().map(|one| one.chip).collect()
}

/// Whether it says what sort of film is wanted.
fn is_wish(heard: &Heard) -> bool {
    matches!(
        heard,
        Heard::Wants { .. }
            | Heard::Like { .. }
            | Heard::Unlike { .. }
            | Heard::Film { .. }
            | Heard::Opposite
            | Heard::Different
            | Heard::Surprise
    )
}

/// Whether it says what sort of film is wanted or not.
fn tells_taste(heard: &Heard) -> bool {
    !matches!(heard, Heard::Must { .. } | Heard::Tired | Heard::Genre { .. })
}
