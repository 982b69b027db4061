//! The bars beside a film: what it has, beside what was asked for. Owns which three are shown; refuses to draw them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::evening::Candidate;
use crate::mood::film::profile::{AXES, Axis, Profile};
use crate::mood::request::Request;

/// What a bar shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Measure {
    /// An axis.
    Axis {
        /// Which.
        axis: Axis,
    },
    /// Joy, courage and comfort.
    Warmth,
    /// Grief and cruelty.
    Heaviness,
}

/// A bar: what a film has, beside what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Gauge {
    /// Of what.
    pub measure: Measure,
    /// How much, 0 to 9.
    pub value: f32,
    /// How much was asked for, 0 to 9; `None` when nobody said.
    pub asked: Option<f32>,
}

/// What was asked for, or the film's strongest side, then its warmth and its weight.
pub(super) fn gauges(request: &Request, film: &Candidate) -> Vec<Gauge> {
    let asked = request.moods.iter().filter(|(_, weight)| *weight > 0.0);
    let main =
        asked.max_by(|(_, a), (_, b)| a.total_cmp(b)).and_then(|(mood, _)| mood.lead().first().copied());
    let axis = main.unwrap_or_else(|| strongest(&film.profile));
    let ceiling = |axis: Axis| {
        let own = request.ceilings.iter().find(|(capped, _)| *capped == axis);
        own.map(|&(_, level)| level)
    };
    let heavy = ceiling(Axis::Tears).or(request.asks_for_heavy().then_some(7.0));
    let warm = (request.contrast > 0.0 && request.asks_for_heavy()).then_some(5.0);
    vec![
        Gauge {
            measure: Measure::Axis { axis },
            value: film.profile.get(axis),
            asked: ceiling(axis).or(main.map(|_| 8.0)),
        },
        Gauge { measure: Measure::Warmth, value: film.profile.warmth(), asked: warm },
        Gauge { measure: Measure::Heaviness, value: film.profile.heaviness(), asked: heavy },
    ]
}

fn strongest(profile: &Profile) -> Axis {
    let mut best = Axis::FeelGood;
    for axis in AXES {
        if profile.get(axis) > profile.get(best) {
            best = axis;
        }
    }
    best
}
