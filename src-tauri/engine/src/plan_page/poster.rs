//! The picture at the top of the page: the film's two hues, as the window draws them, and one shape. The same film looks
//! the same on every device; ui/src/components/poster/palette.ts has the same numbers.

use houselights_domain::mood::{AXES, Profile};

/// The hues of the ground and of the shape, in degrees of OKLCH.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Hues {
    pub ground: f64,
    pub shape: f64,
}

impl Hues {
    /// Of an evening whose film is open: dusk and the lamp.
    pub const DUSK: Self = Self { ground: 270.0, shape: 75.0 };

    /// Of a film.
    pub fn of(name: &str, year: Option<i32>, mood: &Profile) -> Self {
        let year = year.map(|year| year.to_string()).unwrap_or_default();
        let mut dice = Dice::of(&format!("{name} {year}"));
        let telling = (0..AXES.len()).rev().max_by(|a, b| strength(mood, *a).total_cmp(&strength(mood, *b)));
        let pairs = telling.and_then(|axis| HUES.get(axis)).copied().unwrap_or(&[]);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to a handful")]
        let at = (dice.roll() * pairs.len() as f64).floor() as usize;
        let Some((ground, shape)) = pairs.get(at) else { return Self::DUSK };
        // The window rolls once for the shape in between.
        dice.roll();
        let mut jitter = || (dice.roll() - 0.5) * 22.0;
        Self { ground: ground + jitter(), shape: shape + jitter() }
    }

    /// The hues that the page is drawn with: the ground from above to below, the shape, its edge.
    pub fn degrees(self) -> [String; 5] {
        let Self { ground, shape } = self;
        [ground, ground + 16.0, shape - 10.0, shape, shape - 28.0]
            .map(|hue| format!("{:.0}", hue.rem_euclid(360.0)))
    }
}

/// By how much an axis is more than usual.
fn strength(mood: &Profile, axis: usize) -> f64 {
    let said = mood.0.get(axis).copied().unwrap_or_default();
    f64::from(said) - USUAL.get(axis).copied().unwrap_or_default()
}

/// How common a high number is over all films, in the order of the axes.
const USUAL: [f64; 13] = [5.0, 3.5, 3.0, 1.5, 3.0, 3.5, 2.5, 4.0, 4.0, 2.5, 3.5, 3.5, 2.0];

/// Pairs of hues for each axis, in their order.
const HUES: [&[(f64, f64)]; 13] = [
    &[(32.0, 78.0), (18.0, 62.0), (350.0, 70.0), (205.0, 75.0)],
    &[(252.0, 52.0), (262.0, 42.0), (236.0, 350.0)],
    &[(272.0, 28.0), (222.0, 62.0), (150.0, 95.0)],
    &[(300.0, 24.0), (286.0, 135.0), (12.0, 40.0)],
    &[(282.0, 318.0), (258.0, 290.0), (325.0, 20.0)],
    &[(142.0, 92.0), (24.0, 82.0), (352.0, 72.0), (168.0, 62.0)],
    &[(8.0, 42.0), (344.0, 22.0), (328.0, 58.0)],
    &[(218.0, 78.0), (62.0, 34.0), (188.0, 55.0)],
    &[(246.0, 198.0), (276.0, 228.0), (196.0, 72.0)],
    &[(322.0, 195.0), (300.0, 100.0), (184.0, 342.0)],
    &[(188.0, 88.0), (152.0, 62.0), (212.0, 105.0)],
    &[(38.0, 24.0), (26.0, 84.0), (14.0, 58.0)],
    &[(20.0, 42.0), (285.0, 22.0)],
];

/// A stream of numbers from 0 to 1 that depends on the text only (FNV-1a into mulberry32).
struct Dice(u32);

impl Dice {
    fn of(text: &str) -> Self {
        let mix = |state: u32, letter: char| (state ^ u32::from(letter)).wrapping_mul(0x0100_0193);
        Self(text.chars().fold(0x811c_9dc5, mix))
    }

    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x6d2b_79f5);
        let state = self.0;
        let mut mixed = (state ^ (state >> 15)).wrapping_mul(1 | state);
        mixed = mixed.wrapping_add((mixed ^ (mixed >> 7)).wrapping_mul(61 | mixed)) ^ mixed;
        f64::from(mixed ^ (mixed >> 14)) / 4_294_967_296.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_film_has_the_hues_that_the_window_paints_it_with() {
        // Read from what ui/src/components/poster/palette.ts says of the same films.
        let known = [
            ("Miracle in Cell No. 7", Some(2019), "2932131732211", (265.918, 43.247)),
            ("İftarlık Gazoz", None, "7514130644622", (14.338, 39.530)),
            ("Elf", Some(2003), "9100191710961", (147.892, 87.723)),
        ];
        for (name, year, mood, (ground, shape)) in known {
            let mut axes = [0.0; 13];
            for (axis, digit) in axes.iter_mut().zip(mood.bytes()) {
                *axis = f32::from(digit - b'0');
            }
            let hues = Hues::of(name, year, &Profile(axes));
            assert!((hues.ground - ground).abs() < 0.001, "{name}: {hues:?}");
            assert!((hues.shape - shape).abs() < 0.001, "{name}: {hues:?}");
        }
    }
}
