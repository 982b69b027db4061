//! How well a film serves what each of several people asks for. Owns the measure; refuses to hear who asks for what.
//!
//! A film that serves each a little comes before one that gives one of them everything and another nothing: wishes count by
//! the same rule as people do, 0.6 of their mean and 0.4 of the least. What the mean of all wishes weighs, they weigh as the
//! request's moods and genres already.

use super::films::Row;
use super::people::LEAST;
use super::reason::Served;
use super::tell::STRONG;
use super::weigh::Scales;
use crate::catalogue::Genre;
use crate::mood::film::kind::Mood;
use crate::mood::request::Wish;

/// From here on a film has what somebody asked for.
const SERVED: f32 = 0.25;

impl Scales<'_> {
    /// What a film loses by serving one wish less than the others; 0 or below.
    pub(super) fn neglects(&self, film: &Row, wishes: &[Wish]) -> f32 {
        let (mut sum, mut least) = (0.0, f32::INFINITY);
        for wish in wishes {
            let served = self.serves(film, wish);
            sum += served;
            least = least.min(served);
        }
        if wishes.is_empty() { 0.0 } else { LEAST * (least - sum / wishes.len() as f32) }
    }

    /// How well a film serves a wish: 1 altogether, 0 not at all; below 0 if it is the contrary of it.
    fn serves(&self, film: &Row, wish: &Wish) -> f32 {
        let weights: f32 = wish.moods.iter().map(|(_, weight)| weight).sum();
        let mood: f32 = wish.moods.iter().map(|&(mood, weight)| weight * self.fit(mood, film)).sum();
        let genre = if wish.genres.iter().any(|genre| film.genres.contains(*genre)) { 1.0 } else { 0.0 };
        match (wish.moods.is_empty(), wish.genres.is_empty()) {
            (true, _) => genre,
            (_, true) => mood / weights,
            // "Horror" is a genre and the mood of it: either shows that it is served.
            _ => (mood / weights + genre) / 2.0,
        }
    }

    /// What a film has of what each asked for, in the order in which it was said; nothing if none of them was named.
    pub(super) fn served(&self, film: &Row, wishes: &[Wish]) -> Vec<Served> {
        let of_one = |wish: &Wish| {
            let fits = wish.moods.iter().map(|&(mood, _)| (self.fit(mood, film), mood));
            let has = |mood: Mood| {
                mood.lead().is_empty() || mood.lead().iter().any(|axis| film.profile.get(*axis) >= STRONG)
            };
            let best =
                fits.filter(|&(fit, mood)| fit > SERVED && has(mood)).max_by(|(a, _), (b, _)| a.total_cmp(b));
            let mood = best.map(|(_, mood)| mood);
            let has = |genre: &&Genre| mood.is_none() && film.genres.contains(**genre);
            let genre = wish.genres.iter().find(has).copied();
            (mood.is_some() || genre.is_some()).then(|| Served { whose: wish.whose.clone(), mood, genre })
        };
        let served: Vec<Served> = wishes.iter().filter_map(of_one).collect();
        if served.iter().any(|wish| !wish.whose.is_empty()) { served } else { Vec::new() }
    }
}
