//! What each of several people asks for: "Jess wants horror, Tom a comedy". Owns these values and how well a film serves all of
//! them; refuses to hear who asks (`hear` does).
//!
//! A film that serves each a little comes before one that gives one of them everything and another nothing: wishes count by
//! the same rule as people do, 0.6 of their mean and 0.4 of the least. What the mean of all wishes weighs, they weigh as the
//! request's moods and genres already.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::films::Row;
use super::heard::{Chip, Heard};
use super::kind::Mood;
use super::people::LEAST;
use super::reason::Served;
use super::tell::STRONG;
use super::weigh::Scales;
use crate::catalogue::Genre;
use crate::fold::fold;

/// From here on a film has what somebody asked for.
const SERVED: f32 = 0.25;

/// What one of several people asks for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Wish {
    /// Whose it is, as typed; nobody's is everybody else's.
    pub whose: Vec<String>,
    /// Moods with their weights, as in [`Request::moods`](super::Request::moods).
    pub moods: Vec<(Mood, f32)>,
    /// Genres; one of them will do.
    pub genres: Vec<Genre>,
}

/// What each asks for, where they ask for different things; empty otherwise.
pub(super) fn wishes(chips: &[Chip]) -> Vec<Wish> {
    let mut wishes: Vec<Wish> = Vec::new();
    for chip in chips.iter().filter(|chip| is_wish(&chip.heard)) {
        let everybody = chip.whose.is_empty().then_some(None);
        for whose in everybody.into_iter().chain(chip.whose.iter().map(Some)) {
            let same =
                |wish: &Wish| wish.whose.first().map(|name| fold(name)) == whose.map(|name| fold(name));
            let at = wishes.iter().position(same).unwrap_or_else(|| {
                wishes.push(Wish { whose: whose.cloned().into_iter().collect(), ..Wish::default() });
                wishes.len() - 1
            });
            match chip.heard {
                Heard::Wants { mood, weight } => wishes[at].moods.push((mood, weight)),
                Heard::Genre { genre } => wishes[at].genres.push(genre),
                _ => {}
            }
        }
    }
    let mut different: Vec<Wish> = Vec::new();
    for wish in wishes {
        match different.iter_mut().find(|other| (&other.moods, &other.genres) == (&wish.moods, &wish.genres))
        {
            Some(same) if same.whose.is_empty() || wish.whose.is_empty() => same.whose.clear(),
            Some(same) => same.whose.extend(wish.whose),
            None => different.push(wish),
        }
    }
    if different.len() < 2 {
        different.clear();
    }
    different
}

/// Whether it is something that one of several may ask for; what is refused or limited is so for all.
pub(super) fn is_wish(heard: &Heard) -> bool {
    matches!(heard, Heard::Wants { .. } | Heard::Genre { .. })
}

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
