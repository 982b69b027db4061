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
    /// The mood of which a film has most, of those of which it has more than an average one; `None` when it has no more of
    /// any. How far beyond it goes only settles a draw: few films are cosy at all, and one that is cosy, warmer and
    /// funnier is not called calm.
    pub fn of(profile: &Profile) -> Option<Self> {
        let mut best = None;
        for (axis, tone) in WORN {
            let (level, average) = (profile.get(axis), Profile::AVERAGE.get(axis));
            let rank = (level, level - average);
            if level > average && best.is_none_or(|(most, _)| rank > most) {
                best = Some((rank, tone));
            }
        }
        best.map(|(_, tone)| tone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_film_has_most_of_stands_out() {
        for (axis, tone) in WORN {
            let film = Profile::AVERAGE.with(axis, 9.0);
            assert_eq!(Tone::of(&film), Some(tone), "{axis:?}");
        }
        // A draw: 6 of tears are 2.7 beyond the average 3.3; 6 of fright are 4.8 beyond 1.2.
        let both = Profile::AVERAGE.with(Axis::Tears, 6.0).with(Axis::Scare, 6.0);
        assert_eq!(Tone::of(&both), Some(Tone::Heaviness));
        assert_eq!(Tone::of(&both.with(Axis::Tears, 6.5)), Some(Tone::Tears));
        // Elf: 9 of cheer, 8 of laughter, and 8 of comfort, which is further beyond the average.
        assert_eq!(Profile::from_digits("9220084414841").as_ref().and_then(Tone::of), Some(Tone::Warmth));
    }

    #[test]
    fn where_nothing_stands_out_there_is_none() {
        assert_eq!(Tone::of(&Profile::AVERAGE), None);
        assert_eq!(Tone::of(&Profile::default()), None);
        assert_eq!(Tone::of(&Profile::AVERAGE.with(Axis::Energy, 9.0)), None, "speed has no colour");
    }
}
