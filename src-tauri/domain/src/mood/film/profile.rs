//! A film's mood as 13 numbers. Owns the axes and their order; refuses to guess them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a film can be more or less of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Axis {
    /// Leaves people happier.
    FeelGood,
    /// Heaviness of grief.
    Tears,
    /// Suspense.
    Tension,
    /// Fright.
    Scare,
    /// Cruelty and bleakness.
    Darkness,
    /// Laughter.
    Humour,
    /// Love stories.
    Romance,
    /// Gives courage.
    Inspiration,
    /// Effort of the brain.
    Thought,
    /// Strangeness.
    Weirdness,
    /// Gentle and child-friendly.
    Cosiness,
    /// Spectacle and speed.
    Energy,
    /// Blows and blood.
    Violence,
}

/// All axes in the order of a card's digits.
pub const AXES: [Axis; 13] = [
    Axis::FeelGood,
    Axis::Tears,
    Axis::Tension,
    Axis::Scare,
    Axis::Darkness,
    Axis::Humour,
    Axis::Romance,
    Axis::Inspiration,
    Axis::Thought,
    Axis::Weirdness,
    Axis::Cosiness,
    Axis::Energy,
    Axis::Violence,
];

/// How much of each axis a film has: 0 is none at all, 5 clearly there, 9 among the strongest ever made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number[]")]
pub struct Profile(pub [f32; 13]);

impl Profile {
    /// An average film: the mean of all cards, rounded. A test holds it to them.
    pub const AVERAGE: Self = Self([4.0, 3.3, 3.7, 1.2, 3.4, 3.5, 2.8, 3.0, 3.5, 3.2, 2.3, 3.9, 2.8]);

    /// Reads a card's 13 digits; `None` if there are not exactly 13.
    pub fn from_digits(digits: &str) -> Option<Self> {
        let mut values = [0.0; 13];
        if digits.len() != values.len() {
            return None;
        }
        for (value, digit) in values.iter_mut().zip(digits.chars()) {
            *value = digit.to_digit(10)? as f32;
        }
        Some(Self(values))
    }

    /// How much of `axis`, 0 to 9.
    pub fn get(&self, axis: Axis) -> f32 {
        self.0[axis as usize]
    }

    /// The same profile with `axis` at `value`, kept within 0 to 9.
    #[must_use]
    pub fn with(mut self, axis: Axis, value: f32) -> Self {
        self.0[axis as usize] = value.clamp(0.0, 9.0);
        self
    }
}

/// The sum of `values`, as four sums side by side: of floats that are added one after the other, each waits for the last.
pub(in crate::mood) fn sum<const N: usize>(values: &[f32; N]) -> f32 {
    let mut lanes = [0.0; 4];
    let (fours, rest) = values.as_chunks::<4>();
    for four in fours {
        lanes.iter_mut().zip(four).for_each(|(lane, value)| *lane += value);
    }
    lanes.iter().chain(rest).sum()
}

#[cfg(test)]
mod tests {
    use super::{AXES, Axis, Profile};

    #[test]
    fn digits_stand_in_the_order_of_the_axes() {
        let profile = Profile::from_digits("0123456789012").expect("13 digits");
        assert_eq!(profile.get(Axis::FeelGood), 0.0);
        assert_eq!(profile.get(Axis::Humour), 5.0);
        assert_eq!(profile.get(Axis::Violence), 2.0);
        for (place, axis) in AXES.into_iter().enumerate() {
            assert_eq!(axis as usize, place);
        }
    }

    #[test]
    fn other_than_13_digits_is_no_profile() {
        for bad in ["", "012345678901", "01234567890123", "012345678901x", "٠123456789012"] {
            assert_eq!(Profile::from_digits(bad), None, "{bad}");
        }
    }
}
