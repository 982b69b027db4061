//! Which of the films that fit are offered together, and which on asking again. Owns the mix of one list and of several;
//! refuses to weigh films.
//!
//! Films of one director or series give way to others, but not to empty places: where nothing else is left, they come back.
//!
//! "Again" is another seed. Seeds count up, [`ROUNDS`] of them to a round trip: what an earlier one of the trip offered
//! counts for less. A film that fits clearly better than any other stays the first; below it come others, as long as they
//! answer what was asked at all. Films that have more of something than was asked for lose more than offered ones from the second
//! list on, so that "not sad" never grows sad by being asked again.

use super::films::Row;
use super::gentle::{self, Gentle, Measure};
use super::part::Part;
use super::weigh::Scales;
use super::weighed::Weighed;
use crate::id::TitleId;
use crate::mood::film::series::Stem;

/// How many films are offered: one pick and four others.
pub const PICKS: usize = 5;
/// Among [`PICKS`] films, at most so many by one director or of one series.
const ALIKE: usize = 2;
/// After so many lists it begins anew.
const ROUNDS: u64 = 8;
/// What a film that was offered before loses while the first is chosen: as much as "nearly as good" may be behind.
const AGAIN: f32 = 0.12;
/// What it loses among the others: a third of what a film has that fits very well. Less, and who asks for others gets the
/// same where the list is short.
const AMONG_OTHERS: f32 = 0.5;
/// What one loses, asked again, that has more of something than was asked for: more than one that was offered, or it came
/// before that.
const REFUSED: f32 = 1.0;
/// How many films beyond those asked for are put in order, so that some can give way.
pub(super) const SPARE: usize = 64;
/// How many times as many are put in order where those did not do: a few thousand of a million are soon sorted.
const FURTHER: usize = 8;

/// How much [`offer_others`] may take from a film.
pub(super) fn most_taken(seed: u64) -> f32 {
    if seed.is_multiple_of(ROUNDS) { 0.0 } else { AMONG_OTHERS + REFUSED }
}

/// Takes from what earlier seeds of the round trip offered.
pub(super) fn offer_others(fitting: &mut [Weighed<'_>], scales: &Scales<'_>, seed: u64) {
    let rounds = seed % ROUNDS;
    if rounds == 0 || fitting.is_empty() {
        return;
    }
    let pool = pool(fitting, scales);
    let (mut offered, mut last): (Vec<usize>, Vec<usize>) = Default::default();
    let kept = pool.iter().filter(|place| !scales.exceeds(fitting[**place].row)).count();
    for earlier in seed - rounds..=seed {
        let ask = |offered: &[usize]| round(fitting, &pool, offered, |film| scales.chance(earlier, film));
        let mut round = ask(&offered);
        // On a short list, where all that do had their turn, it begins anew: what was offered last is not offered next.
        if round.iter().all(|place| offered.contains(place)) {
            offered.clone_from(&last);
            round = ask(&offered);
        }
        if earlier == seed {
            break;
        }
        offered.extend(&round);
        last = round;
        // What was refused is no way out once what fits was offered: rather that again.
        if earlier == seed - rounds && kept >= PICKS {
            let refused = fitting.iter_mut().filter(|weighed| scales.exceeds(weighed.row));
            refused.for_each(|weighed| weighed.add(Part::Again, -REFUSED));
        }
    }
    offered.sort_unstable();
    offered.dedup();
    for &place in &offered {
        fitting[place].add(Part::Again, -AGAIN);
    }
    let first = fitting.iter().min_by(|a, b| a.order(b)).map(|first| first.row.id);
    for place in offered {
        if first != Some(fitting[place].row.id) {
            fitting[place].add(Part::Again, AGAIN - AMONG_OTHERS);
        }
    }
}

/// What one of the earlier seeds offered, of those in `pool` and after what had been `offered` by then.
fn round(
    fitting: &[Weighed<'_>],
    pool: &[usize],
    offered: &[usize],
    chance: impl Fn(&Row) -> f32,
) -> Vec<usize> {
    let ordered = |first: Option<usize>| {
        let score = |place: usize| {
            let less = if first.is_some() { AMONG_OTHERS } else { AGAIN };
            let again = if offered.contains(&place) && first != Some(place) { less } else { 0.0 };
            fitting[place].plain() + chance(fitting[place].row) - again
        };
        let mut ordered: Vec<(usize, f32)> = pool.iter().map(|&place| (place, score(place))).collect();
        let id = |place: usize| fitting[place].row.id;
        ordered.sort_unstable_by(|(a, x), (b, y)| y.total_cmp(x).then_with(|| id(*a).cmp(&id(*b))));
        ordered.into_iter().map(|(place, _)| place).collect::<Vec<usize>>()
    };
    let first = ordered(None).first().copied();
    let ordered = ordered(first);
    let films: Vec<&Weighed<'_>> = ordered.iter().map(|place| &fitting[*place]).collect();
    let mut picked = mix(&films, PICKS, None);
    if pool.len() == fitting.len() {
        fill(&mut picked, &films, PICKS, None);
    }
    picked.into_iter().filter_map(|place| ordered.get(place).copied()).collect()
}

/// Those that a seed could bring among the first: the best [`SPARE`], and what chance could lift there.
fn pool(fitting: &[Weighed<'_>], scales: &Scales<'_>) -> Vec<usize> {
    let plain = |place: &usize| fitting[*place].plain();
    let mut places: Vec<usize> = (0..fitting.len()).collect();
    if places.len() > SPARE {
        let (_, last, _) = places.select_nth_unstable_by(SPARE, |a, b| plain(b).total_cmp(&plain(a)));
        let least = plain(last) - 2.0 * scales.reach();
        places.retain(|place| plain(place) >= least);
    }
    places
}

/// Puts the best first and says which `count` of them are offered: no more than [`ALIKE`] alike among the first
/// [`PICKS`] while there are others, and with children there no harsher than `measure`; the rest in plain order.
pub(super) fn offer(fitting: &mut [Weighed<'_>], count: usize, measure: Option<Measure>) -> Vec<usize> {
    let gentle = measure.map(|measure| Gentle::new(fitting, measure, count.min(PICKS)));
    let mixed = gentle.as_ref().map_or(PICKS, |gentle| gentle.films).min(count);
    let mut ordered = count.max(PICKS).saturating_add(SPARE).min(fitting.len());
    let mut picked = loop {
        order_first(fitting, ordered);
        let films: Vec<&Weighed<'_>> = fitting.iter().take(ordered).collect();
        let mut picked = mix(&films, mixed, gentle.as_ref());
        if picked.len() >= mixed || ordered == fitting.len() {
            fill(&mut picked, &films, mixed, gentle.as_ref());
            break picked;
        }
        ordered = ordered.saturating_mul(FURTHER).min(fitting.len());
    };
    if let Some(gentle) = gentle {
        picked = give_way(fitting, &picked, ordered, &gentle);
    }
    if count > PICKS {
        let films: Vec<&Weighed<'_>> = fitting.iter().take(ordered).collect();
        fill(&mut picked, &films, count, None);
    }
    picked
}

/// Puts behind those that were `picked` what was too harsh beside them, and says where they stand then.
fn give_way(fitting: &mut [Weighed<'_>], picked: &[usize], ordered: usize, gentle: &Gentle) -> Vec<usize> {
    let Some(last) = picked.iter().copied().max() else { return Vec::new() };
    let ids: Vec<TitleId> = picked.iter().map(|place| fitting[*place].row.id).collect();
    let passed = (0..last).filter(|place| !picked.contains(place));
    let before = |place: usize| {
        picked.iter().filter(|own| **own < place).map(|own| &fitting[*own]).collect::<Vec<_>>()
    };
    let passed = passed.filter(|place| !gentle.admits(&before(*place), &fitting[*place]));
    let passed: Vec<TitleId> = passed.map(|place| fitting[place].row.id).collect();
    gentle::put_behind(fitting, &ids, passed);
    order_first(fitting, ordered);
    (0..ordered).filter(|place| ids.contains(&fitting[*place].row.id)).collect()
}

fn order_first(fitting: &mut [Weighed<'_>], length: usize) {
    if length < fitting.len() {
        fitting.select_nth_unstable_by(length, Weighed::order);
    }
    if let Some(first) = fitting.get_mut(..length) {
        first.sort_unstable_by(Weighed::order);
    }
}

/// The places in `films`, the best first, of `count` or fewer that differ enough and are gentle enough.
fn mix(films: &[&Weighed<'_>], count: usize, gentle: Option<&Gentle>) -> Vec<usize> {
    let mut taken: Vec<usize> = Vec::with_capacity(count);
    let mut stems: Vec<Stem<'_>> = Vec::with_capacity(count);
    for (place, weighed) in films.iter().enumerate() {
        if taken.len() >= count {
            break;
        }
        if !fits_beside(films, &taken, weighed, gentle) {
            continue;
        }
        let stem = Stem::of(&weighed.film.name, &weighed.film.people);
        let by = |director: &String| {
            taken.iter().filter(|other| films[**other].film.directors.contains(director)).count()
        };
        let alike = stems.iter().filter(|other| other.is_of(&stem)).count();
        if alike < ALIKE && weighed.film.directors.iter().all(|director| by(director) < ALIKE) {
            taken.push(place);
            stems.push(stem);
        }
    }
    taken
}

/// Adds the best of `films` that were not picked, up to `count`.
fn fill(picked: &mut Vec<usize>, films: &[&Weighed<'_>], count: usize, gentle: Option<&Gentle>) {
    let mut before = picked.clone();
    before.sort_unstable();
    for (place, weighed) in films.iter().enumerate() {
        if picked.len() >= count {
            break;
        }
        if before.binary_search(&place).is_err() && fits_beside(films, picked, weighed, gentle) {
            picked.push(place);
        }
    }
}

fn fits_beside(films: &[&Weighed<'_>], taken: &[usize], film: &Weighed<'_>, gentle: Option<&Gentle>) -> bool {
    gentle.is_none_or(|gentle| {
        gentle.admits(&taken.iter().map(|place| films[*place]).collect::<Vec<_>>(), film)
    })
}
