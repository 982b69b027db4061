//! How far two hands agree on a film's mood. Owns reading the second ratings and the statistics; refuses to say what is
//! good enough.

use houselights_domain::catalogue::Catalogue;
use houselights_domain::mood::{AXES, Axis, Profile};

/// Title, year, 13 digits, and 1 where the rater knew the film well.
const SECOND_RATINGS: &str = include_str!("../../data/second_ratings.tsv");

/// Two ratings of many films.
pub struct Agreement {
    /// How many pairs of digits.
    pub count: usize,
    /// Mean absolute difference.
    pub difference: f64,
    /// Spearman's rank correlation.
    pub correlation: f64,
}

/// Every film that was rated twice: its card's mood and the other hand's.
///
/// # Errors
/// The first line that cannot be read, or that names no card.
pub fn rated_twice(catalogue: &Catalogue) -> Result<Vec<(Profile, Profile)>, String> {
    let lines = SECOND_RATINGS.lines().skip(1);
    lines.map(|line| pair(line, catalogue).ok_or_else(|| line.to_owned())).collect()
}

fn pair(line: &str, catalogue: &Catalogue) -> Option<(Profile, Profile)> {
    let mut fields = line.split('\t');
    let (title, year) = (fields.next()?, fields.next()?.parse::<i32>().ok()?);
    let second = Profile::from_digits(fields.next()?)?;
    let card = catalogue.named(title).find(|card| card.title == title && card.year == year)?;
    matches!((fields.next(), fields.next()), (Some("0" | "1"), None)).then_some((card.mood, second))
}

/// The agreement on one axis.
pub fn on_axis(films: &[(Profile, Profile)], axis: Axis) -> Agreement {
    let digits: Vec<_> = films.iter().map(|(a, b)| (a.get(axis), b.get(axis))).collect();
    agreement(&digits)
}

/// The agreement on all digits of all axes together.
pub fn overall(films: &[(Profile, Profile)]) -> Agreement {
    let of_film = |(a, b): &(Profile, Profile)| AXES.map(|axis| (a.get(axis), b.get(axis)));
    let digits: Vec<_> = films.iter().flat_map(of_film).collect();
    agreement(&digits)
}

fn agreement(digits: &[(f32, f32)]) -> Agreement {
    let count = digits.len();
    let difference = digits.iter().map(|(a, b)| f64::from((a - b).abs())).sum::<f64>() / count.max(1) as f64;
    let first: Vec<f32> = digits.iter().map(|(a, _)| *a).collect();
    let second: Vec<f32> = digits.iter().map(|(_, b)| *b).collect();
    Agreement { count, difference, correlation: correlation(&ranks(&first), &ranks(&second)) }
}

/// The rank of each value, equal ones sharing the middle of their ranks.
fn ranks(values: &[f32]) -> Vec<f64> {
    let rank = |value: &f32| {
        let below = values.iter().filter(|other| *other < value).count();
        let equal = values.iter().filter(|other| *other == value).count();
        below as f64 + (equal as f64 + 1.0) / 2.0
    };
    // Ten digits at most: each is counted once.
    let by_digit: Vec<(f32, f64)> = (0_u8..=9).map(f32::from).map(|digit| (digit, rank(&digit))).collect();
    let known = |value: &f32| by_digit.iter().find(|(digit, _)| digit == value).map(|(_, rank)| *rank);
    values.iter().map(|value| known(value).unwrap_or_else(|| rank(value))).collect()
}

/// Pearson's correlation; none at all where one side never changes.
fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len().max(1) as f64;
    let (mean_a, mean_b) = (mean(a), mean(b));
    let sum = |product: &dyn Fn(f64, f64) -> f64| {
        a.iter().zip(b).map(|(a, b)| product(a - mean_a, b - mean_b)).sum::<f64>()
    };
    let spread = (sum(&|a, _| a * a) * sum(&|_, b| b * b)).sqrt();
    if spread > 0.0 { sum(&|a, b| a * b) / spread } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::{agreement, ranks};

    #[test]
    fn equal_values_share_a_rank() {
        assert_eq!(ranks(&[5.0, 0.0, 5.0, 9.0]), [2.5, 1.0, 2.5, 4.0]);
    }

    #[test]
    fn agreement_is_full_none_or_reversed() {
        let of = |digits: &[(f32, f32)]| agreement(digits);
        let same = of(&[(0.0, 1.0), (4.0, 5.0), (8.0, 9.0)]);
        assert_eq!((same.count, same.difference), (3, 1.0));
        assert!((same.correlation - 1.0).abs() < 1e-9);
        assert!((of(&[(0.0, 9.0), (4.0, 5.0), (8.0, 1.0)]).correlation + 1.0).abs() < 1e-9);
        assert_eq!(of(&[(0.0, 3.0), (9.0, 3.0)]).correlation, 0.0);
        // Worked by hand: ranks 1 2 3 4 against 2 1 4 3.
        assert!((of(&[(1.0, 2.0), (2.0, 1.0), (3.0, 4.0), (4.0, 3.0)]).correlation - 0.6).abs() < 1e-9);
    }
}
