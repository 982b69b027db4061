//! The mood that stood out on an evening, as one of the five that have a colour. Owns which axes make a mood; refuses to
//! name colours.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::mood::{Axis, Profile};

/// A mood that has a colour, which means the same everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Tears and love.
    Tears,
    /// Joy and courage.
    Warmth,
    /// Cruelty and fright.
    Heaviness,
    /// Comfort and thought.
    Calm,
    /// Laughter.
    Laughter,
}

/// The axes that wear a mood's colour, wherever it is shown; the other four wear none.
pub const WORN: [(Axis, Tone); 9] = [
    (Axis::Tears, Tone::Tears),
    (Axis::Romance, Tone::Tears),
    (Axis::FeelGood, Tone::Warmth),
    (Axis::Inspiration, Tone::Warmth),
    (Axis::Darkness, Tone::Heaviness),
    (Axis::Scare, Tone::Heaviness),
    (Axis::Cosiness, Tone::Calm),
    (Axis::Thought, Tone::Calm),
    (Axis::Humour, Tone::Laughter),
];

impl Tone {
    /// The mood of which a film has most beyond an average one; `None` when it has no more of any.
    pub fn of(profile: &Profile) -> Option<Self> {
        let beyond = |axis| profile.get(axis) - Profile::AVERAGE.get(axis);
        let mut best = (None, 0.0);
        for (axis, tone) in WORN {
            if beyond(axis) > best.1 {
                best = (Some(tone), beyond(axis));
            }
        }
        best.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_film_has_most_beyond_an_average_one_stands_out() {
        for (axis, tone) in WORN {
            let film = Profile::AVERAGE.with(axis, 9.0);
            assert_eq!(Tone::of(&film), Some(tone), "{axis:?}");
        }
        // 6 of tears are 2.7 beyond the average 3.3; 6 of fright are 4.8 beyond 1.2.
        let both = Profile::AVERAGE.with(Axis::Tears, 6.0).with(Axis::Scare, 6.0);
        assert_eq!(Tone::of(&both), Some(Tone::Heaviness));
    }

    #[test]
    fn where_nothing_stands_out_there_is_none() {
        assert_eq!(Tone::of(&Profile::AVERAGE), None);
        assert_eq!(Tone::of(&Profile::default()), None);
        assert_eq!(Tone::of(&Profile::AVERAGE.with(Axis::Energy, 9.0)), None, "speed has no colour");
    }
}
