//! What a film weighs by what was asked for: moods, limits of moods, kinds, films to resemble. Owns these weights; refuses to
//! read requests.

use super::super::films::Row;
use super::super::part::{Part, Parts};
use super::Scales;

const CEILING: f32 = 1.5;
/// More than everything else together: who names a film means it.
const ASKED: f32 = 5.0;
const LIKENESS: f32 = 0.9;
const GENRE: f32 = 0.5;

impl Scales<'_> {
    pub(super) fn wishes(&self, film: &Row, parts: &mut Parts) {
        let trust = film.source.weight();
        for &(mood, weight) in &self.request.moods {
            let fit = self.fit(mood, film);
            let part = if weight > 0.0 { Part::Mood } else { Part::Avoid };
            parts.add(part, weight * fit * if fit > 0.0 { trust } else { 1.0 } / self.weights);
        }
        for &(axis, at_most) in &self.request.ceilings {
            parts.add(Part::Avoid, -CEILING * (film.profile.get(axis) - at_most).max(0.0) / 9.0);
        }
        for genre in &self.request.genres {
            let has = film.genres.contains(*genre);
            let share = GENRE / self.request.genres.len() as f32;
            parts.add(Part::Genre, if has { share } else { -0.3 * share });
        }
        if !self.request.wishes.is_empty() {
            parts.add(Part::Wishes, self.neglects(film, &self.request.wishes));
        }
        if self.film == Some(film.name) {
            parts.add(Part::Asked, ASKED);
        }
        for named in &self.named {
            let alike = named.likeness(film);
            parts.add(Part::Like, trust * LIKENESS * if named.unlike { 1.0 - alike } else { alike });
            if film.name == named.name && self.film != Some(named.name) {
                // Who asks for something like it has it already.
                parts.add(Part::Like, -2.0 * LIKENESS);
            }
        }
    }
}
