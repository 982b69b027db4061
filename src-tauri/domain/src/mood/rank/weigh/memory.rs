//! What a film weighs by the evenings that were: contrast, balance, what was seen, the season. Owns these weights; refuses to
//! remember (the evening is told).

use super::super::compare::LIGHT;
use super::super::films::Row;
use super::super::part::{Part, Parts};
use super::{COOL_DOWN, Scales};
use crate::mood::film::profile::{Axis, Profile};

/// What a film loses that was seen, nobody knows when.
const SEEN: f32 = 0.45;
const CONTRAST: f32 = 0.5;
const WARMTH: f32 = 0.3;
const HEAVY_TWICE: f32 = 0.5;

impl Scales<'_> {
    /// What the last evenings have to say.
    pub(super) fn memory(&self, film: &Row, parts: &mut Parts) {
        let contrast = self.request.contrast;
        let festive_lately = self.festive_lately > 0;
        if let Some(lately) = &self.lately {
            let away = film.profile.away_from(lately);
            parts.add(Part::Contrast, CONTRAST * contrast * away);
            if contrast > 0.0 && festive_lately && film.festive {
                parts.add(Part::Contrast, -CONTRAST);
            }
        }
        if contrast > 0.0 || self.heavy_asked && !self.dark_asked {
            // Tears with warmth: a change from cheer is not a punishment.
            parts.add(Part::Warmth, WARMTH * contrast.max(0.4) * film.profile.warmth() / 9.0);
        }
        if self.request.moods.is_empty() && self.request.like.is_empty() && contrast == 0.0 {
            // Nobody said: what has a heart is the safer offer to a sofa.
            parts.add(Part::Warmth, 0.5 * WARMTH * film.profile.warmth() / 9.0);
        }
        if !self.dark_asked {
            let season = festive_lately || self.in_season;
            let share = if season || contrast > 0.0 { 1.0 } else { 0.4 };
            parts.add(Part::Cruelty, -share * cruelty(&film.profile));
        }
        if self.heavy_lately.is_some() {
            parts.add(Part::Balance, -HEAVY_TWICE * (film.profile.heaviness() - LIGHT).max(0.0) / 6.0);
        } else if contrast == 0.0 && self.recent.first().is_some_and(|last| last.days_ago == 1) {
            // Not quite the same two nights running, even if nobody says so.
            let alike = self.recent.first().map_or(0.0, |last| film.profile.likeness(&last.profile));
            parts.add(Part::Balance, -0.2 * (alike - 0.6).max(0.0));
        }
        if let Some(last) = film.last_watched
            && !self.seen_asked
        {
            let days = (self.evening.date - last).num_days().max(0) as f32;
            parts.add(Part::Rewatch, -0.1 - 0.7 * (1.0 - days / COOL_DOWN).max(0.0));
        } else if film.watched && !self.seen_asked {
            // Nobody knows when; whoever said so did not want it again.
            parts.add(Part::Rewatch, -SEEN);
        } else if !self.seen_alone.is_empty() && !self.seen_asked {
            parts.add(Part::Rewatch, -SEEN * self.share_seen(film));
        }
        if self.seen.binary_search(&film.id).is_ok() {
            parts.add(Part::Rewatch, -1.0);
        }
        if film.festive && !self.festive_asked {
            let welcome = match (self.in_season, self.festive_lately) {
                (false, _) => -0.3,
                (true, 0..=1) => 0.08,
                (true, _) => -0.05,
            };
            parts.add(Part::Season, welcome);
        }
    }

    /// The share of those who are there that have seen `film` without the others.
    fn share_seen(&self, film: &Row) -> f32 {
        let from = self.seen_alone.partition_point(|seen| *seen < film.id);
        let alike = self.seen_alone.iter().skip(from).take_while(|seen| **seen == film.id);
        alike.count() as f32 / self.evening.sofa.len().max(1) as f32
    }
}

/// Cruelty beyond what grief needs, 0 to about 0.4.
fn cruelty(profile: &Profile) -> f32 {
    let over = |axis, level: f32| (profile.get(axis) - level).max(0.0);
    0.12 * over(Axis::Darkness, 7.0) + 0.01 * over(Axis::Darkness, 3.0) + 0.03 * over(Axis::Violence, 5.0)
}
