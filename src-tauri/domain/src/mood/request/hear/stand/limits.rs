//! Which of several limits of a kind stands: the youngest child, the length that was stated, the latest end. Owns these;
//! refuses to drop a wish.

use super::{Caught, Meant};
use crate::mood::request::{Constraint, Heard};

/// Of all children the youngest counts, and an age that was told more than one that is only supposed.
pub(super) fn youngest(caught: &mut Vec<Caught>) {
    let age = |one: &Caught| match one.chip.heard {
        Heard::Must { constraint: Constraint::Kids { age } } => Some((one.meant != Meant::Said, age)),
        _ => None,
    };
    if let Some(least) = caught.iter().filter_map(age).min() {
        caught.retain(|one| age(one).is_none_or(|age| age == least));
    }
}

/// "Not so long, two hours at most": the length that was stated, beside a vague one.
pub(super) fn stated_length(caught: &mut Vec<Caught>) {
    let most =
        |one: &Caught| matches!(one.chip.heard, Heard::Must { constraint: Constraint::AtMostMinutes { .. } });
    let least = |one: &Caught| {
        matches!(one.chip.heard, Heard::Must { constraint: Constraint::AtLeastMinutes { .. } })
    };
    for sort in [&most as &dyn Fn(&Caught) -> bool, &least] {
        if caught.iter().any(|one| sort(one) && one.meant == Meant::Said) {
            caught.retain(|one| !sort(one) || one.meant == Meant::Said);
        }
    }
}

/// Of two ends the one that is said to be the latest, or else the later.
pub(super) fn latest_end(caught: &mut Vec<Caught>) {
    let end = |one: &Caught| match one.chip.heard {
        Heard::Must { constraint: Constraint::EndBy { minute } } => {
            let told =
                ["latest", "no later", "spatest", "en gec"].iter().any(|word| one.phrase.contains(word));
            Some((told, minute))
        }
        _ => None,
    };
    if let Some(latest) = caught.iter().filter_map(end).max() {
        caught.retain(|one| end(one).is_none_or(|end| end == latest));
    }
}

/// "Something we have on Netflix": the service that is named says it all.
pub(super) fn named_service(caught: &mut Vec<Caught>) {
    let must = |one: &Caught| match &one.chip.heard {
        Heard::Must { constraint } => Some(constraint.clone()),
        _ => None,
    };
    if caught.iter().any(|one| matches!(must(one), Some(Constraint::OnService { .. }))) {
        caught.retain(|one| must(one) != Some(Constraint::OnOurServices));
    }
}
