//! What the model makes of films that were held out from it, beside the genre rules. Owns the figures; refuses to judge.

use std::cmp::Reverse;

use houselights_domain::mood::guess::{Guesser, Lexicon};
use houselights_domain::mood::{AXES, Axis, MOODS, Mood, Profile, profile_of};

use super::film::{Film, Genres, Told};
use super::learn::learn;

/// Each film is judged by a model that was learned without a fifth of the films, its own among them.
const FOLDS: usize = 5;
/// So many of the best are looked at.
const BEST: usize = 10;

/// What was made of a film.
struct Judged<'a> {
    film: &'a Film<'a>,
    profile: Profile,
    festive: bool,
    age: f32,
    minutes: f32,
}

/// Prints every figure.
pub fn print(films: &[Film<'_>], lexicon: &Lexicon) {
    let models: Vec<Guesser> = (0..FOLDS).map(|fold| learn(&without(films, fold), lexicon)).collect();
    let judge = |told: Option<Told>, only: bool| -> Vec<Judged<'_>> {
        let films = films.iter().enumerate().filter(|(_, film)| !only || film.synopsis.is_some());
        films.map(|(at, film)| judged(film, told.map(|told| (&models[at % FOLDS], told)))).collect()
    };
    let told = |genres, people, synopsis| Some(Told { genres, people, synopsis });
    report(
        "Every card",
        &[
            ("genre rules", judge(None, false)),
            ("title, year", judge(told(Genres::No, false, false), false)),
            ("+ common genres", judge(told(Genres::Common, false, false), false)),
            ("+ all genres", judge(told(Genres::All, false, false), false)),
            ("+ people", judge(told(Genres::All, true, false), false)),
        ],
    );
    report(
        "Films with a synopsis",
        &[
            ("genre rules", judge(None, true)),
            ("title, genres", judge(told(Genres::All, false, false), true)),
            ("title, synopsis", judge(told(Genres::No, false, true), true)),
            ("+ common genres", judge(told(Genres::Common, false, true), true)),
            ("+ all genres", judge(told(Genres::All, false, true), true)),
            ("+ people", judge(told(Genres::All, true, true), true)),
        ],
    );
}

fn without<'a>(films: &'a [Film<'a>], fold: usize) -> Vec<&'a Film<'a>> {
    films.iter().enumerate().filter(|(at, _)| at % FOLDS != fold).map(|(_, film)| film).collect()
}

fn judged<'a>(film: &'a Film<'a>, by: Option<(&Guesser, Told)>) -> Judged<'a> {
    let Some((model, told)) = by else {
        let facts = film.facts(Told { genres: Genres::All, people: false, synopsis: false });
        let known = profile_of(&facts, None, &[], None);
        return Judged { film, profile: known.profile, festive: false, age: 10.0, minutes: 100.0 };
    };
    let guess = model.guess(film.card.title, &film.facts(told));
    Judged {
        film,
        profile: guess.profile,
        festive: guess.festive,
        age: f32::from(guess.age),
        minutes: f32::from(guess.runtime_minutes),
    }
}

fn report(what: &str, ways: &[(&str, Vec<Judged<'_>>)]) {
    let count = ways.first().map_or(0, |(_, judged)| judged.len());
    println!(
        "\n## {what}: {count}\n\nMean absolute difference from the card and Spearman's rank correlation with it.\n"
    );
    head("axis", ways);
    for axis in AXES {
        line(&format!("{axis:?}"), ways, |judged| on_axis(judged, axis));
    }
    line("all", ways, |judged| {
        let sum = AXES.map(|axis| figures(judged, axis));
        let mean = |of: fn(&(f64, f64)) -> f64| sum.iter().map(of).sum::<f64>() / AXES.len() as f64;
        format!("{:.2} {:.2}", mean(|one| one.0), mean(|one| one.1))
    });
    line("age", ways, |judged| off(judged, |one| one.age, |film| f32::from(film.card.age)));
    line("minutes", ways, |judged| {
        off(judged, |one| one.minutes, |film| f32::from(film.card.runtime_minutes))
    });
    println!(
        "\nOf the {BEST} films with most of a mood, the share that is among the quarter and the tenth that has most of it by the cards; nDCG@{BEST}.\n"
    );
    head("mood", ways);
    let moods: Vec<Mood> =
        MOODS.into_iter().filter(|mood| *mood != Mood::TrueStory && *mood != Mood::Festive).collect();
    for &mood in &moods {
        line(&format!("{mood:?}"), ways, |judged| told(hits(judged, mood)));
    }
    line("all", ways, |judged| {
        let all: Vec<_> = moods.iter().map(|mood| hits(judged, *mood)).collect();
        let mean = |place: usize| all.iter().map(|one| one[place]).sum::<f64>() / all.len() as f64;
        told([mean(0), mean(1), mean(2)])
    });
    line("Festive", ways, |judged| {
        let said = judged.iter().filter(|one| one.festive).count();
        let real = judged.iter().filter(|one| one.film.card.festive).count();
        let both = judged.iter().filter(|one| one.festive && one.film.card.festive).count();
        format!("{both} of {said} said, {real} real")
    });
}

fn head(what: &str, ways: &[(&str, Vec<Judged<'_>>)]) {
    let names: Vec<&str> = ways.iter().map(|(name, _)| *name).collect();
    println!("| {what} | {} |\n|---|{}", names.join(" | "), "---|".repeat(ways.len()));
}

fn line(what: &str, ways: &[(&str, Vec<Judged<'_>>)], figure: impl Fn(&[Judged<'_>]) -> String) {
    let figures: Vec<String> = ways.iter().map(|(_, judged)| figure(judged)).collect();
    println!("| {what} | {} |", figures.join(" | "));
}

fn on_axis(judged: &[Judged<'_>], axis: Axis) -> String {
    let (difference, correlation) = figures(judged, axis);
    format!("{difference:.2} {correlation:.2}")
}

fn figures(judged: &[Judged<'_>], axis: Axis) -> (f64, f64) {
    let guessed: Vec<f32> = judged.iter().map(|one| one.profile.get(axis)).collect();
    let real: Vec<f32> = judged.iter().map(|one| one.film.card.mood.get(axis)).collect();
    (difference(&guessed, &real), correlation(&ranks(&guessed), &ranks(&real)))
}

fn off(judged: &[Judged<'_>], guessed: fn(&Judged<'_>) -> f32, real: fn(&Film<'_>) -> f32) -> String {
    let guessed: Vec<f32> = judged.iter().map(guessed).collect();
    let real: Vec<f32> = judged.iter().map(|one| real(one.film)).collect();
    format!("{:.1}", difference(&guessed, &real))
}

fn difference(one: &[f32], other: &[f32]) -> f64 {
    let sum: f64 = one.iter().zip(other).map(|(a, b)| f64::from((a - b).abs())).sum();
    sum / one.len().max(1) as f64
}

fn told([quarter, tenth, gain]: [f64; 3]) -> String {
    format!("{quarter:.2} {tenth:.2} {gain:.2}")
}

/// The share of the best that is in the real best quarter and the real best tenth, and nDCG with the fit as gain.
fn hits(judged: &[Judged<'_>], mood: Mood) -> [f64; 3] {
    let mut fits: Vec<(f32, f32)> = judged
        .iter()
        .map(|one| {
            (
                mood.fit(&one.profile, one.festive, false),
                mood.fit(&one.film.card.mood, one.film.card.festive, false),
            )
        })
        .collect();
    let mut real: Vec<f32> = fits.iter().map(|(_, real)| *real).collect();
    real.sort_by(|a, b| b.total_cmp(a));
    // Stable: films of one guess stay in the order of the cards, which is by decade and name.
    fits.sort_by_key(|(guessed, _)| Reverse(ordered(*guessed)));
    let best = || fits.iter().take(BEST).map(|(_, real)| *real);
    let among = |share: usize| {
        let least = real.get(real.len() / share).copied().unwrap_or_default();
        best().filter(|fit| *fit >= least).count() as f64 / BEST as f64
    };
    let gain = |fits: &mut dyn Iterator<Item = f32>| -> f64 {
        fits.enumerate().map(|(at, fit)| f64::from(fit.max(0.0)) / (at as f64 + 2.0).log2()).sum()
    };
    let most = gain(&mut real.iter().copied().take(BEST));
    [among(4), among(10), gain(&mut best()) / most]
}

fn ordered(fit: f32) -> i64 {
    (f64::from(fit) * 1e9) as i64
}

/// The rank of each value, equal ones sharing the middle of their ranks.
fn ranks(values: &[f32]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    for group in order.chunk_by(|a, b| values[*a] == values[*b]) {
        let below = order.partition_point(|at| values[*at] < values[group[0]]);
        for &at in group {
            ranks[at] = below as f64 + (group.len() as f64 + 1.0) / 2.0;
        }
    }
    ranks
}

fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len().max(1) as f64;
    let (mean_a, mean_b) = (mean(a), mean(b));
    let sum = |product: &dyn Fn(f64, f64) -> f64| {
        a.iter().zip(b).map(|(a, b)| product(a - mean_a, b - mean_b)).sum::<f64>()
    };
    let spread = (sum(&|a, _| a * a) * sum(&|_, b| b * b)).sqrt();
    if spread > 0.0 { sum(&|a, b| a * b) / spread } else { 0.0 }
}
