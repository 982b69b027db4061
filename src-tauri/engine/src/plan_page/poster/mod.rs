//! The picture at the top of the page: the film's poster as the window draws it, its two hues and its shape. The same film
//! looks the same on every device; ui/src/components/poster has the same numbers, and a test holds the two together.

mod paths;
mod shapes;

use std::fmt::Write;

use houselights_domain::mood::{AXES, Profile};

use shapes::{Family, Stroke};

/// How a film looks.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Look {
    /// The hues of the ground and of the shape, in degrees of OKLCH.
    ground: f64,
    shape: f64,
    strokes: Vec<Stroke>,
}

impl Look {
    /// Of an evening whose film is open: dusk and the lamp.
    pub fn dusk() -> Self {
        Self { ground: 270.0, shape: 75.0, strokes: shapes::draw(Family::Sun, &mut Dice::of("")) }
    }

    /// Of a film.
    pub fn of(name: &str, year: Option<i32>, mood: &Profile) -> Self {
        let year = year.map(|year| year.to_string()).unwrap_or_default();
        let mut dice = Dice::of(&format!("{name} {year}"));
        let mut telling: Vec<usize> = (0..AXES.len()).collect();
        telling.sort_by(|a, b| strength(mood, *b).total_cmp(&strength(mood, *a)));
        let most = |place: usize| telling.get(place).copied().unwrap_or_default();
        let of = |axis: usize| FAMILIES.get(axis).copied().unwrap_or(&[]);
        let Some((ground, shape)) = dice.pick(HUES.get(most(0)).copied().unwrap_or(&[])) else {
            return Self::dusk();
        };
        // The second axis has a say in the shape, so that films alike in their first look alike less often.
        let families = [of(most(0)), of(most(0)), of(most(1))].concat();
        let family = dice.pick(&families).unwrap_or(Family::Sun);
        let mut jitter = || (dice.roll() - 0.5) * 22.0;
        let (ground, shape) = (ground + jitter(), shape + jitter());
        Self { ground, shape, strokes: shapes::draw(family, &mut dice) }
    }

    /// The poster as the inside of an SVG of 200 by 300. Only figures of its own are in it, nothing that anybody wrote.
    pub fn picture(&self) -> String {
        let Self { ground, shape, .. } = *self;
        let colour = |light: f64, chroma: f64, hue: f64| {
            format!("oklch({light} {chroma} {:.0})", hue.rem_euclid(360.0))
        };
        let paints = [
            ('l', colour(0.87, 0.1, shape), colour(0.64, 0.14, shape - 28.0)),
            ('m', colour(0.68, 0.13, shape - 12.0), colour(0.46, 0.12, ground + 14.0)),
            ('d', colour(0.48, 0.11, ground + 18.0), colour(0.31, 0.09, ground - 8.0)),
            ('i', colour(0.25, 0.065, ground), colour(0.17, 0.05, ground - 20.0)),
        ];
        let mut picture = format!(
            "<defs><linearGradient id=\"g\" x1=\".2\" y1=\"0\" x2=\".6\" y2=\"1\"><stop offset=\"0\" stop-color=\"{}\"/>\
             <stop offset=\".5\" stop-color=\"{}\"/><stop offset=\"1\" stop-color=\"{}\"/></linearGradient>",
            colour(0.47, 0.105, ground),
            colour(0.34, 0.095, ground + 16.0),
            colour(0.25, 0.075, shape - 10.0),
        );
        for (id, from, to) in paints {
            // Writing to a text in memory cannot fail.
            let _ = write!(
                picture,
                "<linearGradient id=\"{id}\" x1=\".25\" y1=\"0\" x2=\".75\" y2=\"1\"><stop offset=\"0\" \
                 stop-color=\"{from}\"/><stop offset=\"1\" stop-color=\"{to}\"/></linearGradient>"
            );
        }
        let _ = write!(
            picture,
            "</defs><rect width=\"200\" height=\"300\" fill=\"url(#g)\"/><g fill-rule=\"evenodd\">{}</g>",
            shapes::markup(&self.strokes)
        );
        picture
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

/// What is drawn for each axis, in their order.
const FAMILIES: [&[Family]; 13] = [
    &[Family::Sun, Family::Scales, Family::Blocks],
    &[Family::Drop, Family::Waves, Family::Sun],
    &[Family::Beam, Family::Rays, Family::Peaks],
    &[Family::Eclipse, Family::Beam],
    &[Family::Eclipse, Family::Arch, Family::Beam],
    &[Family::Blocks, Family::Scales, Family::Beam],
    &[Family::Pair, Family::Petals],
    &[Family::Peaks, Family::Sun, Family::Rays],
    &[Family::Rings, Family::Waves, Family::Arch],
    &[Family::Rings, Family::Petals, Family::Blocks],
    &[Family::Hills, Family::Arch, Family::Scales],
    &[Family::Rays, Family::Peaks],
    &[Family::Rays, Family::Eclipse],
];

/// A stream of numbers from 0 to 1 that depends on the text only (FNV-1a into mulberry32).
pub(super) struct Dice(u32);

impl Dice {
    pub(super) fn of(text: &str) -> Self {
        let mix = |state: u32, letter: char| (state ^ u32::from(letter)).wrapping_mul(0x0100_0193);
        Self(text.chars().fold(0x811c_9dc5, mix))
    }

    pub(super) fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x6d2b_79f5);
        let state = self.0;
        let mut mixed = (state ^ (state >> 15)).wrapping_mul(1 | state);
        mixed = mixed.wrapping_add((mixed ^ (mixed >> 7)).wrapping_mul(61 | mixed)) ^ mixed;
        f64::from(mixed ^ (mixed >> 14)) / 4_294_967_296.0
    }

    pub(super) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + self.roll() * (high - low)
    }

    /// One of them.
    fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "from 0 to a handful"
        )]
        let at = (self.roll() * from.len() as f64).floor() as usize;
        from.get(at).copied()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// Films as the window draws them: ui/src/components/poster/palette.test.ts writes it.
    fn drawn() -> Vec<Value> {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/tests/phone/posters.json");
        serde_json::from_str(&std::fs::read_to_string(file).expect("a file")).expect("films")
    }

    fn mood(digits: &str) -> Profile {
        let mut axes = [0.0; 13];
        for (axis, digit) in axes.iter_mut().zip(digits.bytes()) {
            *axis = f32::from(digit - b'0');
        }
        Profile(axes)
    }

    #[test]
    fn a_film_is_drawn_as_the_window_draws_it() {
        let drawn = drawn();
        assert!(drawn.len() >= 30, "every family, by several films");
        for film in &drawn {
            let name = film["name"].as_str().expect("a name");
            let year = film["year"].as_i64().and_then(|year| i32::try_from(year).ok());
            let look = Look::of(name, year, &mood(film["mood"].as_str().expect("digits")));
            let near = |hue: f64, own: &Value| (hue - own.as_f64().expect("degrees")).abs() < 0.001;
            assert!(near(look.ground, &film["ground"]) && near(look.shape, &film["shape"]), "{name}");
            let own: Vec<_> = look
                .strokes
                .iter()
                .map(|stroke| {
                    format!(
                        "{} {} {:.2}",
                        stroke.d,
                        format!("{:?}", stroke.paint).to_lowercase(),
                        stroke.opacity
                    )
                })
                .collect();
            let theirs: Vec<_> =
                film["strokes"].as_array().expect("strokes").iter().filter_map(Value::as_str).collect();
            assert_eq!(own, theirs, "{name}");
        }
    }

    #[test]
    fn no_picture_is_heavy() {
        let longest = drawn().into_iter().map(|film| {
            let name = film["name"].as_str().expect("a name");
            Look::of(name, None, &mood(film["mood"].as_str().expect("digits"))).picture().len()
        });
        assert!(longest.max() < Some(24_000), "the first view has 60 kB");
    }
}
