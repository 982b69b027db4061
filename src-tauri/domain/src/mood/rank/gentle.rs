//! What children bring to an evening besides their limits: films for the whole family come sooner, and what is offered is no
//! harsher than it would be without them, as long as that is no worse an evening. Owns how much is added and taken for it;
//! refuses to drop any film (`filter` does).

use super::evening::Evening;
use super::films::Row;
use super::part::Part;
use super::stated::CHILD_LEVEL;
use super::variety::{self, PICKS};
use super::weighed::Weighed;
use crate::catalogue::Genre;
use crate::mood::film::profile::{Axis, Profile};
use crate::mood::request::{Constraint, Request};

/// What a level of fright, cruelty or violence costs with children there.
const GENTLE: f32 = 0.015;
/// Where that is too little, so much more to begin with, and twice that each time.
const MORE: f32 = 0.04;
/// Nobody minds means up to this.
const MILD: f32 = 1.0;
/// Means as near as this are the same.
const NEAR: f32 = 1e-4;
/// The most that is taken from a film for it. All that fit are mild already; a still milder film that nobody asked for is no better evening.
const AT_MOST: f32 = 0.3;
/// What a film for the whole family has ahead of others that suit children.
const FAMILY: f32 = 0.3;

/// Fright, cruelty and violence.
fn harsh(profile: &Profile) -> [f32; 3] {
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

/// What is said for and against a film with children there.
pub(super) fn weigh(film: &Row) -> f32 {
    let family = if film.genres.contains(Genre::Family) { FAMILY } else { 0.0 };
    family - GENTLE * harsh(&film.profile).into_iter().sum::<f32>()
}

/// Takes from harsher films until the first [`PICKS`] are in the mean no harsher than `most`, as far as that costs no film
/// more than [`AT_MOST`].
pub(super) fn keep_gentle(fitting: &mut [Weighed<'_>], most: [f32; 3]) {
    let mut costs = [0.0_f32; 3];
    loop {
        let offered = variety::offer(fitting, PICKS);
        let own = mean(offered.iter().map(|place| &fitting[*place].row.profile));
        let mut raised = [0.0; 3];
        for (axis, raised) in raised.iter_mut().enumerate() {
            if own[axis] > most[axis].max(MILD) + NEAR {
                let left = AT_MOST / CHILD_LEVEL - costs.iter().sum::<f32>();
                *raised = costs[axis].max(MORE).min(left);
                costs[axis] += *raised;
            }
        }
        if raised.iter().all(|raised| *raised < NEAR) {
            return;
        }
        for weighed in fitting.iter_mut() {
            let own = harsh(&weighed.row.profile);
            let cost: f32 = own.iter().zip(raised).map(|(own, raised)| own * raised).sum();
            weighed.add(Part::Gentle, -cost);
        }
    }
}
