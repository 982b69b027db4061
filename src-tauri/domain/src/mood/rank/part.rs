//! The parts a film's score is summed from. Owns their names; refuses to compute them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::mood::film::profile::sum;

/// One consideration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Fits the moods asked for.
    Mood,
    /// Has what nobody wants tonight.
    Avoid,
    /// Unlike the last evenings, when something else was asked for.
    Contrast,
    /// Keeps some warmth, when a change was asked for and not a punishment.
    Warmth,
    /// Crueller than the evening asks for.
    Cruelty,
    /// Heavy and light in turn over the weeks.
    Balance,
    /// It was asked for by its name.
    Asked,
    /// Resembles a film that was named.
    Like,
    /// A genre that was asked for.
    Genre,
    /// Serves the wish of one of several less than the others'.
    Wishes,
    /// People on the sofa want to see it.
    Wanted,
    /// To the taste of the people on the sofa, learned from how their films were.
    Taste,
    /// Only somebody who is away wants to see it.
    Waits,
    /// Whose turn it is wants to see it.
    Turn,
    /// On a service the household pays for.
    Service,
    /// It is about to leave its service.
    LastChance,
    /// Watched not long ago.
    Rewatch,
    /// What was turned down tonight, and why.
    NotTonight,
    /// Demands more than tired people have.
    Tired,
    /// What audiences and critics gave it.
    Acclaim,
    /// Gentle, with children there.
    Gentle,
    /// The time of the year.
    Season,
    /// Offered before, and asked for again.
    Again,
    /// A little chance, the same for the same seed.
    Chance,
}

impl Part {
    /// How many there are.
    pub(super) const COUNT: usize = 24;

    /// Every part.
    pub(super) const ALL: [Self; Self::COUNT] = [
        Self::Mood,
        Self::Avoid,
        Self::Contrast,
        Self::Warmth,
        Self::Cruelty,
        Self::Balance,
        Self::Asked,
        Self::Like,
        Self::Genre,
        Self::Wishes,
        Self::Wanted,
        Self::Taste,
        Self::Waits,
        Self::Turn,
        Self::Service,
        Self::LastChance,
        Self::Rewatch,
        Self::NotTonight,
        Self::Tired,
        Self::Acclaim,
        Self::Gentle,
        Self::Season,
        Self::Again,
        Self::Chance,
    ];
}

/// What one consideration added to a film's score or took from it. The score is the sum of its parts; a film that fits
/// very well has about 1.5.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ScorePart {
    /// The consideration.
    pub name: Part,
    /// What it adds, mostly between -1 and 1.
    pub value: f32,
}

/// What is no more than this changed nothing.
const UNTOLD: f32 = 0.0005;

/// All parts of one film's score.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Parts([f32; Part::COUNT]);

impl Parts {
    pub fn add(&mut self, part: Part, value: f32) {
        self.0[part as usize] += value;
    }

    pub fn get(&self, part: Part) -> f32 {
        self.0[part as usize]
    }

    /// All of them, in the order of [`Part::ALL`].
    pub fn each(&self) -> [f32; Part::COUNT] {
        self.0
    }

    pub fn sum(&self) -> f32 {
        sum(&self.0)
    }

    /// Whether a part spoke for the film by enough to be told.
    pub fn speaks_for(&self, part: Part) -> bool {
        self.get(part) > UNTOLD
    }

    /// The parts that changed anything, the strongest first.
    pub fn told(&self) -> Vec<ScorePart> {
        let mut told: Vec<ScorePart> = Part::ALL
            .into_iter()
            .map(|name| ScorePart { name, value: self.get(name) })
            .filter(|part| part.value.abs() > UNTOLD)
            .collect();
        told.sort_by(|a, b| b.value.abs().total_cmp(&a.value.abs()));
        told
    }
}
