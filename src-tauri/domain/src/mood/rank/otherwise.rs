//! What would have won otherwise. Owns the comparison of the first film with all that fit, a part at a time; refuses to
//! weigh anything anew: without a part, a score is less by it and what drops out stays out. It tells of considerations, so
//! neither of chance nor of what was offered before; that a film waits for somebody is told with whom it waits for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::part::Part;
use super::weighed::Weighed;
use crate::id::TitleId;

/// At most so many are told.
const MOST: usize = 3;
/// What is no consideration, or is told elsewhere.
const UNTOLD: [Part; 3] = [Part::Waits, Part::Again, Part::Chance];

/// Which film would be first without a consideration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Otherwise {
    /// The consideration.
    pub part: Part,
    /// Whether it speaks for the film that is first; if not, it speaks against the other.
    pub for_first: bool,
    /// The other film.
    pub title: TitleId,
}

/// For each part without which another film of `fitting` would be first, that film; the parts that set the two furthest
/// apart come first.
pub(super) fn otherwise(fitting: &[Weighed<'_>], first: &Weighed<'_>) -> Vec<Otherwise> {
    let mut best = [first; Part::COUNT];
    let mut least = first.without_each();
    for weighed in fitting {
        // Nearly all are ahead in nothing, which is seen at once.
        let own = weighed.without_each();
        if own.iter().zip(&least).fold(true, |behind, (own, least)| behind & (own < least)) {
            continue;
        }
        for (best, part) in best.iter_mut().zip(Part::ALL) {
            let ahead = weighed.without(part).total_cmp(&best.without(part));
            if ahead.then_with(|| best.row.id.cmp(&weighed.row.id)).is_gt() {
                *best = weighed;
                least[part as usize] = weighed.without(part);
            }
        }
    }
    let own = |part: Part| first.parts.get(part);
    let apart = |part: Part, other: &Weighed<'_>| own(part) - other.parts.get(part);
    let mut told: Vec<(f32, Otherwise)> = Part::ALL
        .into_iter()
        .zip(best)
        .filter(|(part, best)| best.row.id != first.row.id && !UNTOLD.contains(part))
        .map(|(part, best)| {
            (apart(part, best), Otherwise { part, for_first: own(part) > 0.0, title: best.row.id })
        })
        .collect();
    told.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    told.into_iter().take(MOST).map(|(_, otherwise)| otherwise).collect()
}
