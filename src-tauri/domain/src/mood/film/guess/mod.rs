//! What to expect of a film without a card: a linear model over its facts and words. Owns the sum and the model's format;
//! refuses to learn (the engine's example `guesses` does, with the same [`features`]).
//!
//! Every feature the model has learned adds its row of weights; one it never met adds nothing. What few cards bear out
//! was held small in learning, so that a film of which only the genres are known gets the mean of its genres.

mod features;
mod key;
mod lexicon;
mod stem;

pub use features::{Features, SYNOPSIS, SYNOPSIS_ALONE, TITLE, TITLE_ALONE, Trust, features};
pub use key::{WORD, key};
pub use lexicon::{Lexicon, NUDGES, Nudges};
pub use stem::{PHRASE_WORDS, phrases, stem};

use super::profile::{AXES, Profile};
use crate::title::Facts;

/// What a row of weights speaks of: the 13 axes, the youngest age it suits in years, its length in minutes.
pub const OUTPUTS: usize = 15;
/// A feature that moves no axis by so many points of the scale tells nothing.
const TELLING: f32 = 0.3;
/// The first bytes of a model.
const MAGIC: &[u8; 4] = b"HLG1";

/// What is expected of a film.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guess {
    /// Its mood.
    pub profile: Profile,
    /// Its name or synopsis speaks of Christmas.
    pub festive: bool,
    /// The youngest age it may suit, in years.
    pub age: u8,
    /// How long it may be, in minutes.
    pub runtime_minutes: u16,
    /// What it rests on.
    pub trust: Trust,
}

/// Bytes that are no model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these bytes are no model: {0}")]
pub struct BadModel(&'static str);

/// What was learned from the cards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guesser {
    /// How much one step of each output's weights is.
    steps: [f32; OUTPUTS],
    /// Sorted, so that a key is found by halving.
    keys: Vec<u32>,
    weights: Vec<[i8; OUTPUTS]>,
    lexicon: Lexicon,
}

impl Guesser {
    /// A model of these weights, which are rounded to a byte each. Rows that round to nothing are left out.
    pub fn new(rows: impl IntoIterator<Item = (u32, [f32; OUTPUTS])>, lexicon: Lexicon) -> Self {
        let mut rows: Vec<_> = rows.into_iter().collect();
        rows.sort_by_key(|(key, _)| *key);
        let mut steps = [0.0_f32; OUTPUTS];
        for (_, row) in &rows {
            for (step, weight) in steps.iter_mut().zip(row) {
                *step = step.max(weight.abs() / 127.0);
            }
        }
        let mut model = Self { steps, keys: vec![], weights: vec![], lexicon };
        for (key, row) in rows {
            let mut bytes = [0_i8; OUTPUTS];
            for ((byte, weight), step) in bytes.iter_mut().zip(row).zip(steps) {
                *byte = (weight / step.max(f32::MIN_POSITIVE)).round() as i8;
            }
            if bytes.iter().any(|byte| *byte != 0) {
                model.keys.push(key);
                model.weights.push(bytes);
            }
        }
        model
    }

    /// The model as bytes, little-endian: magic, number of rows, number of phrases, a step per output; all keys, all rows
    /// of weights; all phrases' keys, all their nudges.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        for count in [self.keys.len(), self.lexicon.len()] {
            bytes.extend(u32::try_from(count).unwrap_or(u32::MAX).to_le_bytes());
        }
        bytes.extend(self.steps.iter().flat_map(|step| step.to_le_bytes()));
        bytes.extend(self.keys.iter().flat_map(|key| key.to_le_bytes()));
        bytes.extend(self.weights.iter().flatten().flat_map(|weight| weight.to_le_bytes()));
        self.lexicon.write(&mut bytes);
        bytes
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`BadModel`] if the bytes are anything else.
    pub fn parse(bytes: &[u8]) -> Result<Self, BadModel> {
        let mut bytes = Bytes(bytes);
        if bytes.take::<4>() != Some(*MAGIC) {
            return Err(BadModel("it starts otherwise"));
        }
        let short = BadModel("it ends too early");
        let rows = bytes.number().ok_or(short)?;
        let phrases = bytes.number().ok_or(short)?;
        let mut steps = [0.0; OUTPUTS];
        for step in &mut steps {
            *step = f32::from_le_bytes(bytes.take().ok_or(short)?);
        }
        let keys: Option<Vec<u32>> = (0..rows).map(|_| bytes.number()).collect();
        let weights: Option<Vec<_>> = (0..rows).map(|_| bytes.signed::<OUTPUTS>()).collect();
        let lexicon = Lexicon::read(phrases, &mut bytes).ok_or(short)?;
        let model = Self { steps, keys: keys.ok_or(short)?, weights: weights.ok_or(short)?, lexicon };
        let sorted = model.keys.is_sorted() && model.steps.iter().all(|step| step.is_finite());
        if sorted && bytes.0.is_empty() { Ok(model) } else { Err(BadModel("its parts do not fit")) }
    }

    /// What to expect of the film of this name and these facts. A feature the model never met changes nothing.
    pub fn guess(&self, name: &str, facts: &Facts) -> Guess {
        let features = features(name, facts, &self.lexicon, |key| self.tells(key));
        let mut sum = [0.0_f32; OUTPUTS];
        for &(key, value) in &features.values {
            let row = self.row(key).unwrap_or(&[0; OUTPUTS]);
            for ((sum, &weight), step) in sum.iter_mut().zip(row).zip(self.steps) {
                *sum += value * f32::from(weight) * step;
            }
        }
        let [axes @ .., age, runtime] = sum;
        Guess {
            profile: Profile(axes.map(|value| value.clamp(0.0, 9.0))),
            festive: features.festive,
            age: age.round().clamp(0.0, 18.0) as u8,
            runtime_minutes: runtime.round().clamp(1.0, 600.0) as u16,
            trust: features.trust,
        }
    }

    /// Whether a feature moves any axis enough to rest a guess on.
    fn tells(&self, key: u32) -> bool {
        let axes = |row: &[i8; OUTPUTS]| {
            row.iter()
                .zip(self.steps)
                .take(AXES.len())
                .any(|(&weight, step)| f32::from(weight.abs()) * step >= TELLING)
        };
        self.row(key).is_some_and(axes)
    }

    fn row(&self, key: u32) -> Option<&[i8; OUTPUTS]> {
        self.weights.get(self.keys.binary_search(&key).ok()?)
    }
}

/// Bytes that are still to be read.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    fn number(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    fn signed<const N: usize>(&mut self) -> Option<[i8; N]> {
        self.take().map(|bytes| bytes.map(u8::cast_signed))
    }
}

#[cfg(test)]
mod tests {
    use super::{Guesser, Lexicon, OUTPUTS, Trust, WORD, key, stem};
    use crate::catalogue::Genre;
    use crate::mood::Axis;
    use crate::title::{Fact, Facts, Origin};
    use chrono::NaiveDate;

    fn fact<T>(value: T) -> Option<Fact<T>> {
        Some(Fact { value, origin: Origin::Article, source: String::new(), seen_on: NaiveDate::default() })
    }

    /// A model that knows horror, one director, the word "widow" in a plot and Christmas.
    fn model() -> Guesser {
        let row = |axis: Axis, weight: f32| {
            let mut row = [0.0; OUTPUTS];
            row[axis as usize] = weight;
            row
        };
        let nudges = |place: usize, points: i8| {
            let mut nudges = [0; super::NUDGES];
            nudges[place] = points;
            nudges
        };
        let lexicon = Lexicon::new([
            (key(WORD, &stem("widow")), nudges(Axis::Tears as usize, 3)),
            (key(WORD, &stem("christmas")), nudges(super::NUDGES - 1, 3)),
        ]);
        let mut usual = [2.0; OUTPUTS];
        usual[OUTPUTS - 1] = 100.0;
        let rows = [
            (key("all", ""), usual),
            (key("genre", "Horror"), row(Axis::Scare, 5.0)),
            (key("director", "jane doe"), row(Axis::Humour, 4.0)),
            (key(super::SYNOPSIS_ALONE, "Tears"), row(Axis::Tears, 1.0)),
        ];
        Guesser::new(rows, lexicon)
    }

    #[test]
    fn what_is_known_moves_the_guess_and_says_what_it_rests_on() {
        let model = model();
        let of = |facts: &Facts| model.guess("Qwrtz", facts);
        let nothing = of(&Facts::default());
        assert_eq!((nothing.trust, nothing.runtime_minutes, nothing.festive), (Trust::Nothing, 100, false));
        let horror = of(&Facts { genres: fact(vec![Genre::Horror]), ..Facts::default() });
        assert_eq!(horror.trust, Trust::Genres);
        assert!((horror.profile.get(Axis::Scare) - 7.0).abs() < 0.1);
        let made = of(&Facts { directors: fact(vec!["JANE DOE".into()]), ..Facts::default() });
        assert_eq!(made.trust, Trust::Facts);
        assert!((made.profile.get(Axis::Humour) - 6.0).abs() < 0.1);
        let told = of(&Facts { synopsis: fact("Two widows at Christmas".into()), ..Facts::default() });
        assert!(told.profile.get(Axis::Tears) > 3.0 && told.festive);
    }

    #[test]
    fn what_the_model_never_met_changes_nothing() {
        let unknown = Facts {
            directors: fact(vec!["Nobody Atall".into()]),
            countries: fact(vec!["XX".into()]),
            synopsis: fact("Zzyzx plugh 千と千尋".into()),
            ..Facts::default()
        };
        assert_eq!(model().guess("Qwrtz", &unknown), model().guess("…", &Facts::default()));
    }

    #[test]
    fn a_model_is_read_as_it_was_written_and_nothing_else_is() {
        let bytes = model().to_bytes();
        assert_eq!(Guesser::parse(&bytes), Ok(model()));
        for cut in 0..bytes.len() {
            assert!(Guesser::parse(&bytes[..cut]).is_err(), "{cut}");
        }
        assert!(Guesser::parse(&[bytes.as_slice(), &[0]].concat()).is_err());
    }
}
