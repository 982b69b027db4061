//! What children bring to an evening besides their limits: with them there, what is offered is no harsher than it would be
//! without them. Owns how much is taken from harsher films for it; refuses to drop any (`filter` does).

use super::evening::Evening;
use super::part::Part;
use super::profile::{Axis, Profile};
use super::request::{Constraint, Request};
use super::score::{PICKS, Weighed};
use super::variety;

/// What a level of fright, cruelty or violence costs with children there.
pub(super) const GENTLE: f32 = 0.015;
/// Where that is too little, so much more to begin with, and twice that each time.
const MORE: f32 = 0.04;
/// Means as near as this are the same.
const NEAR: f32 = 1e-4;
/// How far behind a film is put that was exchanged for a gentler one.
const BEHIND: f32 = 0.001;
/// How often it is tried.
const TIMES: usize = 14;

/// Fright, cruelty and violence.
pub(super) fn harsh(profile: &Profile) -> [f32; 3] {
    [Axis::Scare, Axis::Darkness, Axis::Violence].map(|axis| profile.get(axis))
}

/// The same request and evening with the children elsewhere; `None` if nobody were there.
pub(super) fn without_children(request: &Request, evening: &Evening) -> Option<(Request, Evening)> {
    let mut request = request.clone();
    request.constraints.retain(|constraint| !matches!(constraint, Constraint::Kids { .. }));
    let mut evening = evening.clone();
    evening.sofa.retain(|sitter| !sitter.child);
    (!evening.sofa.is_empty()).then_some((request, evening))
}

/// How harsh films are in the mean; 0 without any.
pub(super) fn mean<'a>(profiles: impl Iterator<Item = &'a Profile>) -> [f32; 3] {
    let (mut sum, mut films) = ([0.0; 3], 0.0_f32);
    for profile in profiles {
        films += 1.0;
        sum.iter_mut().zip(harsh(profile)).for_each(|(sum, own)| *sum += own);
    }
    sum.map(|sum| sum / films.max(1.0))
}

/// Takes from harsher films until the first [`PICKS`] are in the mean no harsher than `most`, as far as the list allows.
pub(super) fn keep_gentle(fitting: &mut [Weighed<'_>], most: [f32; 3]) {
    let mut costs = [0.0_f32; 3];
    for _ in 0..TIMES {
        let offered = variety::offer(fitting, PICKS);
        let own = mean(offered.iter().map(|place| &fitting[*place].row.profile));
        let mut raised = [0.0; 3];
        for (axis, raised) in raised.iter_mut().enumerate() {
            if own[axis] > most[axis] + NEAR {
                *raised = costs[axis].max(MORE);
                costs[axis] += *raised;
            }
        }
        if raised == [0.0; 3] {
            return;
        }
        for weighed in fitting.iter_mut() {
            let own = harsh(&weighed.row.profile);
            let cost: f32 = own.iter().zip(raised).map(|(own, raised)| own * raised).sum();
            weighed.add(Part::Gentle, -cost);
        }
    }
    exchange(fitting, most);
}

/// Where no price does: exchanges one film of the first after the other for the one that brings them nearest to `most`,
/// and puts what was exchanged, and all that stood before its like, behind.
fn exchange(fitting: &mut [Weighed<'_>], most: [f32; 3]) {
    let mut offered = variety::offer(fitting, PICKS);
    let over = |places: &[usize]| {
        let own = mean(places.iter().map(|place| &fitting[*place].row.profile));
        own.iter().zip(most).map(|(own, most)| (own - most - NEAR).max(0.0)).sum::<f32>()
    };
    let mut least = over(&offered);
    while least > 0.0 {
        let mut best: Option<Vec<usize>> = None;
        for (at, place) in (0..offered.len()).flat_map(|at| (0..fitting.len()).map(move |place| (at, place)))
        {
            if offered.contains(&place) {
                continue;
            }
            let mut other = offered.clone();
            other[at] = place;
            let own = over(&other);
            if own < least - NEAR {
                (least, best) = (own, Some(other));
            }
        }
        match best {
            Some(better) => offered = better,
            None => break,
        }
    }
    let lowest = offered.iter().map(|place| fitting[*place].score).fold(f32::INFINITY, f32::min);
    for (place, weighed) in fitting.iter_mut().enumerate() {
        if !offered.contains(&place) && weighed.score >= lowest {
            let above = weighed.score - lowest;
            weighed.add(Part::Gentle, -above - BEHIND);
        }
    }
}
