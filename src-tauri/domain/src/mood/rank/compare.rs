//! How moods compare: how alike two are, how warm and how heavy one is, and how far it leads away from the last
//! evenings. Owns these measures of a profile; refuses to know what they weigh.

use super::evening::Recent;
use crate::mood::film::profile::{AXES, Axis, Profile, sum};

/// From this heaviness on a film is heavy.
pub(super) const HEAVY: f32 = 6.0;
/// Below this heaviness a film is light: nothing of it counts against it after a heavy one.
pub(super) const LIGHT: f32 = 3.0;
/// The last evenings were full of an axis from here on.
pub(super) const FULL: f32 = 5.5;
/// And had hardly any of it up to here.
const SCARCE: f32 = 3.0;

/// An evening of good cheer, for who has had enough of it elsewhere than on this sofa; in the order of the axes.
pub(super) const CHEER: Profile = Profile([8.5, 2.5, 1.0, 0.0, 0.0, 7.0, 5.5, 3.5, 1.5, 2.5, 7.0, 4.0, 0.5]);

/// Axes that a change of mood may bring. Nobody who wants a break from Christmas asks for cruelty instead.
const WELCOME: [Axis; 10] = [
    Axis::FeelGood,
    Axis::Tears,
    Axis::Tension,
    Axis::Humour,
    Axis::Romance,
    Axis::Inspiration,
    Axis::Thought,
    Axis::Weirdness,
    Axis::Cosiness,
    Axis::Energy,
];

impl Profile {
    /// How much heart it has, 0 to 9: joy, courage or comfort, the greatest counting most.
    pub fn warmth(&self) -> f32 {
        let kinds = [Axis::FeelGood, Axis::Inspiration, Axis::Cosiness].map(|axis| self.get(axis));
        0.7 * kinds.into_iter().fold(0.0, f32::max) + 0.1 * kinds.into_iter().sum::<f32>()
    }

    /// How much it weighs on people, 0 to 9: grief and cruelty.
    pub fn heaviness(&self) -> f32 {
        let (tears, darkness) = (self.get(Axis::Tears), self.get(Axis::Darkness));
        ((tears + darkness) / 2.0).max(0.75 * tears.max(darkness))
    }

    /// Whether it weighs on an evening, so that the next one had better be lighter.
    pub fn is_heavy(&self) -> bool {
        self.heaviness() >= HEAVY
    }

    /// Whether it weighs so little that it can follow anything.
    pub fn is_light(&self) -> bool {
        self.heaviness() < LIGHT
    }

    /// How alike two moods are: 1 the same, 0 far apart.
    pub fn likeness(&self, other: &Self) -> f32 {
        let squares = std::array::from_fn(|axis| (self.0[axis] - other.0[axis]).powi(2));
        (1.0 - (sum::<13>(&squares) / 13.0).sqrt() / 5.0).max(0.0)
    }

    /// How far it leads away from what was watched lately, 0 to 1: less of what there was plenty of, and some of what
    /// was lacking. Far enough is enough: nothing is won by being still further off.
    pub(super) fn away_from(&self, lately: &Self) -> f32 {
        let (mut away, mut full) = (0.0, 0.0);
        for axis in WELCOME {
            let (own, there) = (self.get(axis), lately.get(axis));
            if there >= FULL {
                full += there;
                away += (there - own).max(0.0);
            } else if there <= SCARCE {
                away += 0.3 * (own - there).max(0.0);
            }
        }
        // Evenings full of fright or cruelty are led away from as well, only never towards.
        for axis in [Axis::Scare, Axis::Darkness, Axis::Violence] {
            if lately.get(axis) >= FULL {
                full += lately.get(axis);
                away += (lately.get(axis) - self.get(axis)).max(0.0);
            }
        }
        (away / (0.75_f32 * full).max(6.0)).min(1.0)
    }
}

/// What evenings were like together, the nearest counting most.
pub(super) fn mean(recent: &[&Recent]) -> Option<Profile> {
    let mut sum = Profile::default();
    let mut weights = 0.0;
    for evening in recent {
        let weight = 3.0 / (2.0 + f32::from(evening.days_ago));
        weights += weight;
        for axis in AXES {
            sum.0[axis as usize] += weight * evening.profile.get(axis);
        }
    }
    (weights > 0.0).then(|| Profile(sum.0.map(|value| value / weights)))
}
