//! Ridge regression over a film's features. Owns how strong a clue must be; the same films give the same weights, bit by
//! bit: one thread, one order, no functions that differ between machines.

use std::collections::{BTreeMap, BTreeSet};

use houselights_domain::mood::AXES;
use houselights_domain::mood::guess::{
    Guesser, Lexicon, OUTPUTS, SYNOPSIS, SYNOPSIS_ALONE, TITLE, TITLE_ALONE, features, key,
};

use super::film::{Film, Genres, Told};

/// A feature of this many films is believed by half. Tried from 2 to 40 on held-out films.
const RIDGE: f64 = 20.0;
/// A feature that fewer films have is no habit.
const FILMS: usize = 3;
/// Steps of the solver, always all of them, so that the bytes are the same.
const STEPS: usize = 40;

/// Ways to know a film, and how much each counts: all of them are learned from, since any may be met.
const TOLD: [(Told, f64); 7] = [
    (Told { genres: Genres::All, people: true, synopsis: false }, 1.0),
    (Told { genres: Genres::All, people: false, synopsis: false }, 1.0),
    (Told { genres: Genres::Common, people: false, synopsis: false }, 0.5),
    (Told { genres: Genres::No, people: true, synopsis: false }, 0.5),
    (Told { genres: Genres::All, people: false, synopsis: true }, 1.0),
    (Told { genres: Genres::Common, people: false, synopsis: true }, 0.5),
    (Told { genres: Genres::No, people: false, synopsis: true }, 1.0),
];
/// How much a film counts under each of its other names: they teach words of other languages.
const OTHER_NAME: f64 = 0.3;

/// What a point of the lexicon is believed to be worth on its own axis before anything was learned. Judged, then tried on
/// held-out films: without it the few hundred synopses teach odd things of words that they seldom have.
const BELIEVED: [(&str, f64); 4] =
    [(TITLE, 0.15), (TITLE_ALONE, 0.3), (SYNOPSIS, 0.35), (SYNOPSIS_ALONE, 0.5)];
/// How readily that belief gives way: learned as if the lexicon spoke so much more softly.
const SOFTLY: f64 = 0.25;

type Row = [f64; OUTPUTS];

struct Example {
    values: Vec<(usize, f64)>,
    wanted: Row,
    weight: f64,
}

/// What these films teach.
pub fn learn(films: &[&Film<'_>], lexicon: &Lexicon) -> Guesser {
    let believed = believed();
    let mut told = Vec::new();
    let mut films_with: BTreeMap<u32, usize> = BTreeMap::new();
    for film in films {
        let mut keys = BTreeSet::new();
        for (name, how, weight) in ways(film) {
            let mut values = features(name, &film.facts(how), lexicon, |_| true).values;
            let mut wanted = wanted(film);
            for (key, value) in &mut values {
                if let Some((output, worth)) = believed.get(key) {
                    wanted[*output] -= worth * f64::from(*value);
                    *value *= SOFTLY as f32;
                }
            }
            keys.extend(values.iter().map(|(key, _)| *key));
            told.push((values, wanted, weight));
        }
        for key in keys {
            *films_with.entry(key).or_default() += 1;
        }
    }
    films_with.retain(|_, count| *count >= FILMS);
    let columns: BTreeMap<u32, usize> = films_with.keys().enumerate().map(|(at, key)| (*key, at)).collect();
    let examples: Vec<Example> = told
        .into_iter()
        .map(|(values, wanted, weight)| Example {
            values: values
                .into_iter()
                .filter_map(|(key, value)| Some((*columns.get(&key)?, f64::from(value))))
                .collect(),
            wanted,
            weight,
        })
        .collect();
    let weights = solve(&examples, columns.len());
    let rows = columns.keys().zip(weights).map(|(key, mut row)| {
        if let Some((output, worth)) = believed.get(key) {
            row = row.map(|weight| weight * SOFTLY);
            row[*output] += worth;
        }
        (*key, row.map(|weight| weight as f32))
    });
    Guesser::new(rows, lexicon.clone())
}

/// The features of the lexicon, the output each speaks of and what it is believed to be worth.
fn believed() -> BTreeMap<u32, (usize, f64)> {
    let of_kind = |(kind, worth): (&'static str, f64)| {
        AXES.into_iter().map(move |axis| (key(kind, &format!("{axis:?}")), (axis as usize, worth)))
    };
    BELIEVED.into_iter().flat_map(of_kind).collect()
}

/// A film's name, what is told of it and how much that counts, for each way to know it.
fn ways(film: &Film<'_>) -> Vec<(&'static str, Told, f64)> {
    let told = TOLD.into_iter().filter(|(told, _)| !told.synopsis || film.synopsis.is_some());
    let usual = told.map(|(told, weight)| (film.card.title, told, weight));
    let by_name = Told { genres: Genres::All, people: false, synopsis: false };
    let others = film.card.names().skip(1).map(|name| (name, by_name, OTHER_NAME));
    usual.chain(others).collect()
}

fn wanted(film: &Film<'_>) -> Row {
    let mut row = [0.0; OUTPUTS];
    let others = [f32::from(film.card.age), f32::from(film.card.runtime_minutes)];
    for (to, from) in row.iter_mut().zip(film.card.mood.0.into_iter().chain(others)) {
        *to = f64::from(from);
    }
    row
}

/// Conjugate gradients on the normal equations, all outputs at once, scaled by the diagonal.
fn solve(examples: &[Example], columns: usize) -> Vec<Row> {
    let mut scale = vec![RIDGE; columns];
    let mut left = vec![[0.0; OUTPUTS]; columns];
    for example in examples {
        for &(at, value) in &example.values {
            scale[at] += example.weight * value * value;
            each(&mut left[at], &example.wanted, |left, wanted| left + example.weight * value * wanted);
        }
    }
    let mut weights = vec![[0.0; OUTPUTS]; columns];
    let mut way = scaled(&left, &scale);
    let mut size = dot(&left, &way);
    for _ in 0..STEPS {
        let moved = normal(examples, &way);
        let step = ratio(&size, &dot(&way, &moved));
        for at in 0..columns {
            for output in 0..OUTPUTS {
                weights[at][output] += step[output] * way[at][output];
                left[at][output] -= step[output] * moved[at][output];
            }
        }
        let next = scaled(&left, &scale);
        let next_size = dot(&left, &next);
        let keep = ratio(&next_size, &size);
        for (way, next) in way.iter_mut().zip(next) {
            for output in 0..OUTPUTS {
                way[output] = next[output] + keep[output] * way[output];
            }
        }
        size = next_size;
    }
    weights
}

/// The normal equations' matrix times `way`.
fn normal(examples: &[Example], way: &[Row]) -> Vec<Row> {
    let mut moved: Vec<Row> = way.iter().map(|row| row.map(|value| RIDGE * value)).collect();
    for example in examples {
        let mut sum = [0.0; OUTPUTS];
        for &(at, value) in &example.values {
            each(&mut sum, &way[at], |sum, way| sum + value * way);
        }
        for &(at, value) in &example.values {
            each(&mut moved[at], &sum, |moved, sum| moved + example.weight * value * sum);
        }
    }
    moved
}

fn each(to: &mut Row, from: &Row, change: impl Fn(f64, f64) -> f64) {
    for (to, from) in to.iter_mut().zip(from) {
        *to = change(*to, *from);
    }
}

fn scaled(rows: &[Row], scale: &[f64]) -> Vec<Row> {
    rows.iter().zip(scale).map(|(row, scale)| row.map(|value| value / scale)).collect()
}

fn dot(one: &[Row], other: &[Row]) -> Row {
    let mut sum = [0.0; OUTPUTS];
    for (one, other) in one.iter().zip(other) {
        for output in 0..OUTPUTS {
            sum[output] += one[output] * other[output];
        }
    }
    sum
}

fn ratio(one: &Row, other: &Row) -> Row {
    let mut ratio = *one;
    each(&mut ratio, other, |one, other| if other > 0.0 { one / other } else { 0.0 });
    ratio
}
