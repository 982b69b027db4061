//! What a film weighs by tonight itself: whose turn it is, what was turned down, services, who is tired. Owns these weights;
//! refuses the fit to each person (`people` has it).

use super::super::evening::WhyNot;
use super::super::films::Row;
use super::super::gentle;
use super::super::part::{Part, Parts};
use super::super::stated::needs_subtitles;
use super::Scales;
use crate::mood::film::profile::Axis;

const WAITS: f32 = 0.5;
const TURN: f32 = 0.1;
/// Each evening that they waited adds this to a turn, up to [`PATIENCE`] evenings.
const WAITING: f32 = 0.02;
const PATIENCE: u16 = 5;
/// A turn that a house rule gives is meant more.
const RULED: f32 = 0.2;
const SERVICE: f32 = 0.12;

impl Scales<'_> {
    pub(super) fn people(&self, film: &Row, parts: &mut Parts) {
        let suits = self.group.suits(film);
        parts.add(Part::Wanted, suits.wanted);
        parts.add(Part::Taste, suits.taste);
        if self.group.waits(film) {
            parts.add(Part::Waits, -WAITS);
        }
        if let Some(turn) = self.turn.as_ref().filter(|_| film.wanted_by & self.turn_of != 0) {
            let ruled = if turn.rule.is_some() { RULED } else { 0.0 };
            parts.add(Part::Turn, TURN + ruled + WAITING * f32::from(turn.waited.min(PATIENCE)));
        }
    }

    pub(super) fn refusals(&self, film: &Row, parts: &mut Parts) {
        for (refused, why) in &self.refused {
            let worse = match why {
                WhyNot::TooLong => match (film.runtime_minutes, refused.runtime_minutes) {
                    (Some(own), Some(limit)) => {
                        let over = f32::from(own) - f32::from(limit.saturating_sub(15));
                        if over > 0.0 { 0.6 + over / 120.0 } else { 0.0 }
                    }
                    // It may be as long.
                    (None, _) => 0.6,
                    _ => 0.0,
                },
                WhyNot::TooHeavy => {
                    let level = (refused.profile.heaviness() - 2.5).max(2.0);
                    0.8 * (film.profile.heaviness() - level).max(0.0) / 3.0
                }
                WhyNot::SeenIt => f32::from(u8::from(film.watched)) * 0.4,
                WhyNot::NotForUs => {
                    let kinds = (film.genres & refused.genres).len();
                    let alike = film.profile.likeness(&refused.profile);
                    0.6 * (alike - 0.5).max(0.0) + 0.05 * kinds as f32
                }
                WhyNot::JustNo => 0.0,
            };
            parts.add(Part::NotTonight, -worse);
        }
    }

    pub(super) fn circumstances(&self, film: &Row, parts: &mut Parts) {
        if film.services & self.our_services != 0 {
            parts.add(Part::Service, SERVICE);
        } else if film.services != 0 && !self.evening.our_services.is_empty() {
            parts.add(Part::Service, -SERVICE / 2.0);
        }
        if let Some(last) = film.leaves_on {
            let days = (last - self.evening.date).num_days();
            if (0..=14).contains(&days) {
                parts.add(Part::LastChance, 0.12);
            }
        }
        if self.evening.tired || self.request.tired {
            let reads = if needs_subtitles(film, self.evening) { 0.15 } else { 0.0 };
            let slow = (4.0 - film.profile.get(Axis::Energy)).max(0.0) / 4.0;
            let long =
                film.runtime_minutes.map_or(0.0, |minutes| (f32::from(minutes) - 110.0).max(0.0) / 60.0);
            let hard = film.profile.get(Axis::Thought) / 9.0;
            parts.add(Part::Tired, -(reads + 0.1 * slow + 0.15 * long + 0.15 * hard));
        }
        if let Some(best) = film.acclaim {
            parts.add(Part::Acclaim, 0.2 * (best - 0.65));
        }
        if self.gentle {
            parts.add(Part::Gentle, gentle::weigh(film));
        }
        parts.add(Part::Chance, self.chance(self.seed, film));
    }
}
