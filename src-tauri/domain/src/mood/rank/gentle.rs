//! What children bring to an evening besides their limits: films for the whole family come sooner, and what is offered is no
//! harsher than it would be without them. Owns what is added for it and which films may stand together; refuses to drop any
//! film (`filter` does).
//!
//! The films without the children give a measure: how much fright, cruelty and violence they have in the mean, and at the most.
//! With the children a film has a place as long as those before it, itself and the mildest films left for the places after
//! it keep to that. So the best that fit come first, and what is offered keeps to the measure whatever is on the list. Where
//! not enough films are that mild, fewer are offered; where none is, the mildest. The places left then show what else
//! suits the children, apart from the picks and as what it is: wilder.

use super::evening::Evening;
use super::films::Row;
use super::part::Part;
use super::weighed::Weighed;
use crate::catalogue::Genre;
use crate::id::TitleId;
use crate::mood::film::profile::{Axis, Profile};
use crate::mood::request::{Constraint, Request};

/// What a level of fright, cruelty or violence costs with children there.
const GENTLE: f32 = 0.015;
/// What a film for the whole family has ahead of others that suit children.
const FAMILY: f32 = 0.3;
/// Among so many of the mildest films those are looked for that could take every place.
const MILDEST: usize = 12;
/// Levels as near as this are the same.
const NEAR: f32 = 1e-4;

/// Fright, cruelty and violence.
type Harsh = [f32; 3];

fn harsh(profile: &Profile) -> Harsh {
    [Axis::Scare, Axis::Darkness, Axis::Violence].map(|axis| profile.get(axis))
}

fn sum(levels: impl Iterator<Item = Harsh>) -> Harsh {
    levels.fold([0.0; 3], |sum, own| [0, 1, 2].map(|axis| sum[axis] + own[axis]))
}

fn within(own: Harsh, most: Harsh) -> bool {
    own.iter().zip(most).all(|(own, most)| *own <= most + NEAR)
}

/// The same request and evening with the children elsewhere; `None` if nobody were there.
pub(super) fn without_children(request: &Request, evening: &Evening) -> Option<(Request, Evening)> {
    let mut request = request.clone();
    request.constraints.retain(|constraint| !matches!(constraint, Constraint::Kids { .. }));
    let mut evening = evening.clone();
    let children = evening.sofa.extract_if(.., |sitter| sitter.child).map(|sitter| sitter.member);
    let children: Vec<_> = children.filter(|child| !evening.away.contains(child)).collect();
    evening.away.extend(children);
    (!evening.sofa.is_empty()).then_some((request, evening))
}

/// What is said for and against a film with children there.
pub(super) fn weigh(film: &Row) -> f32 {
    let family = if film.genres.contains(Genre::Family) { FAMILY } else { 0.0 };
    family - GENTLE * harsh(&film.profile).into_iter().sum::<f32>()
}

/// How harsh films may be.
#[derive(Clone, Copy)]
pub(super) struct Measure {
    mean: Harsh,
    most: Harsh,
}

impl Measure {
    /// As harsh as these; `None` without any.
    pub fn of<'a>(films: impl ExactSizeIterator<Item = &'a Row> + Clone) -> Option<Self> {
        let levels = films.map(|film| harsh(&film.profile));
        let most = levels.clone().reduce(|most, own| [0, 1, 2].map(|axis| own[axis].max(most[axis])))?;
        let number = levels.len() as f32;
        Some(Self { mean: sum(levels).map(|sum| sum / number), most })
    }

    /// A measure that a film of this kind keeps to.
    fn at_least(self, own: Harsh) -> Self {
        let most = |most: Harsh| [0, 1, 2].map(|axis| own[axis].max(most[axis]));
        Self { mean: most(self.mean), most: most(self.most) }
    }

    /// By how much a film is harsher than the mean.
    fn excess(&self, own: Harsh) -> f32 {
        own.iter().zip(self.mean).map(|(own, mean)| (own - mean).max(0.0)).sum()
    }

    /// Whether so many films that come to `sum` keep to the mean.
    fn bears(&self, sum: Harsh, films: usize) -> bool {
        within(sum, self.mean.map(|mean| mean * films as f32))
    }
}

/// Which films may be offered together.
pub(super) struct Gentle {
    measure: Measure,
    /// How many are offered.
    pub films: usize,
    /// Mild films, as many, which could take every place.
    mildest: Vec<(TitleId, Harsh)>,
}

impl Gentle {
    /// For offering `count` of the films that fit.
    pub fn new(fitting: &[Weighed<'_>], measure: Measure, count: usize) -> Self {
        let all = mildest(fitting, measure);
        let mildest = all.first().map(|(_, least)| *least);
        let gentle = Self::together(all, measure, count);
        match mildest.filter(|_| gentle.films == 0) {
            Some(least) => {
                let measure = measure.at_least(least);
                Self::together(self::mildest(fitting, measure), measure, count)
            }
            None => gentle,
        }
    }

    /// As many of these films as keep to the measure together.
    fn together(mut all: Vec<(TitleId, Harsh)>, measure: Measure, count: usize) -> Self {
        all.retain(|(_, own)| within(*own, measure.most));
        let together = |films: usize| {
            let mut chosen = Vec::with_capacity(films);
            bearable(&all, films, measure, &mut chosen).then_some(chosen)
        };
        let mildest = (1..=count.min(all.len())).rev().find_map(together).unwrap_or_default();
        Self { measure, films: mildest.len(), mildest }
    }

    /// Whether `film` may stand beside those that were `taken`. What was asked for by its name is not kept back, nor does
    /// it keep others back.
    pub fn admits(&self, taken: &[&Weighed<'_>], film: &Weighed<'_>) -> bool {
        let asked = |weighed: &Weighed<'_>| weighed.parts.get(Part::Asked) > 0.0;
        if asked(film) {
            return true;
        }
        let own = harsh(&film.row.profile);
        let before = taken.iter().filter(|taken| !asked(taken));
        let places = self.films.saturating_sub(taken.len() - before.clone().count());
        let placed = |id: TitleId| id == film.row.id || taken.iter().any(|taken| taken.row.id == id);
        let left = self.mildest.iter().filter(|(id, _)| !placed(*id)).map(|(_, own)| *own);
        let left = left.take(places.saturating_sub(before.clone().count() + 1));
        let all = sum(before.map(|taken| harsh(&taken.row.profile)).chain([own]).chain(left));
        within(own, self.measure.most) && self.measure.bears(all, places)
    }
}

/// As many of the other films as there are `places` left, those that exceed the measure least.
pub(super) fn wilder(
    fitting: &[Weighed<'_>],
    measure: Measure,
    offered: &[usize],
    places: usize,
) -> Vec<usize> {
    let place = |id: TitleId| fitting.iter().position(|weighed| weighed.row.id == id);
    let mildest = mildest(fitting, measure).into_iter().filter_map(|(id, _)| place(id));
    mildest.filter(|place| !offered.contains(place)).take(places).collect()
}

/// The [`MILDEST`] films that exceed the measure least, the mildest first.
fn mildest(fitting: &[Weighed<'_>], measure: Measure) -> Vec<(TitleId, Harsh)> {
    let mut mildest: Vec<(f32, f32, TitleId, Harsh)> = Vec::with_capacity(MILDEST + 1);
    for weighed in fitting {
        let own = harsh(&weighed.row.profile);
        let rank = (measure.excess(own), own.iter().sum::<f32>(), weighed.row.id, own);
        let before = |one: &(f32, f32, TitleId, Harsh)| {
            one.0.total_cmp(&rank.0).then(one.1.total_cmp(&rank.1)).then(one.2.cmp(&rank.2)).is_lt()
        };
        let place = mildest.partition_point(before);
        if place < MILDEST {
            mildest.insert(place, rank);
            mildest.truncate(MILDEST);
        }
    }
    mildest.into_iter().map(|(_, _, id, own)| (id, own)).collect()
}

/// Whether so many of the films keep to the measure together; if so they are `chosen`, the mildest that do.
fn bearable(
    all: &[(TitleId, Harsh)],
    films: usize,
    measure: Measure,
    chosen: &mut Vec<(TitleId, Harsh)>,
) -> bool {
    if chosen.len() == films {
        return measure.bears(sum(chosen.iter().map(|(_, own)| *own)), films);
    }
    all.iter().enumerate().any(|(place, one)| {
        chosen.push(*one);
        let found = bearable(&all[place + 1..], films, measure, chosen);
        if !found {
            chosen.pop();
        }
        found
    })
}

/// Takes from the films that had to give way, be they thousands, as much as puts them behind those that are offered.
pub(super) fn put_behind(fitting: &mut [Weighed<'_>], offered: &[TitleId], mut passed: Vec<TitleId>) {
    let scores = fitting.iter().filter(|weighed| offered.contains(&weighed.row.id));
    let Some(last) = scores.map(|weighed| weighed.score).reduce(f32::min) else { return };
    passed.sort_unstable();
    for weighed in fitting.iter_mut().filter(|weighed| passed.binary_search(&weighed.row.id).is_ok()) {
        if weighed.score >= last {
            weighed.add(Part::Gentle, last - weighed.score - NEAR);
        }
    }
}
