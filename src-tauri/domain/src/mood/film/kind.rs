//! The moods people ask for and what each is made of. Owns the recipes; refuses to know films or words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::profile::{Axis, Profile};

/// What people are in the mood for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mood {
    /// A good cry.
    GoodCry,
    /// Big laughs.
    BigLaughs,
    /// Cosy.
    Cosy,
    /// Edge of the seat.
    EdgeOfSeat,
    /// Romantic, a date night.
    Romantic,
    /// Scare us.
    ScareUs,
    /// Mind-bending: makes people think, and strange.
    MindBending,
    /// Epic, big and loud.
    Epic,
    /// Slow and beautiful.
    SlowAndBeautiful,
    /// It really happened.
    TrueStory,
    /// Feel-good.
    FeelGood,
    /// Inspire us.
    InspireUs,
    /// Bittersweet.
    Bittersweet,
    /// Brain off.
    BrainOff,
    /// Festive.
    Festive,
    /// Makes people think, without being strange.
    Thoughtful,
    /// Strange, without being hard work.
    Strange,
    /// Dark and gritty.
    Dark,
    /// Light: nothing that weighs on anybody.
    Light,
}

/// Every mood.
pub const MOODS: [Mood; 19] = [
    Mood::GoodCry,
    Mood::BigLaughs,
    Mood::Cosy,
    Mood::EdgeOfSeat,
    Mood::Romantic,
    Mood::ScareUs,
    Mood::MindBending,
    Mood::Epic,
    Mood::SlowAndBeautiful,
    Mood::TrueStory,
    Mood::FeelGood,
    Mood::InspireUs,
    Mood::Bittersweet,
    Mood::BrainOff,
    Mood::Festive,
    Mood::Thoughtful,
    Mood::Strange,
    Mood::Dark,
    Mood::Light,
];

/// The moods that have a tile, in the order they are offered.
pub const TILES: [Mood; 15] = [
    Mood::GoodCry,
    Mood::BigLaughs,
    Mood::Cosy,
    Mood::EdgeOfSeat,
    Mood::Romantic,
    Mood::ScareUs,
    Mood::MindBending,
    Mood::Epic,
    Mood::SlowAndBeautiful,
    Mood::TrueStory,
    Mood::FeelGood,
    Mood::InspireUs,
    Mood::Bittersweet,
    Mood::BrainOff,
    Mood::Festive,
];

/// How a mood is made of axes.
pub(super) struct Recipe {
    /// What a film has of it before its axes count, 0 to 1: slow films are slow by what they lack.
    pub base: f32,
    /// The axes that carry the mood: saying "not X" is about these and no others.
    pub lead: &'static [Axis],
    /// Weight of each axis; negative ones take away.
    pub weights: &'static [(Axis, f32)],
}

impl Mood {
    /// How well a film of this profile and these flags fits the mood: 1 is as well as any film can, 0 not at all, and
    /// down to -0.5 for the very opposite.
    pub fn fit(self, profile: &Profile, festive: bool, true_story: bool) -> f32 {
        self.fit_without(profile, festive, true_story, |_| false)
    }

    /// The same, with axes that are `spent` earning nothing unless they lead the mood.
    pub(in crate::mood) fn fit_without(
        self,
        profile: &Profile,
        festive: bool,
        true_story: bool,
        spent: impl Fn(Axis) -> bool,
    ) -> f32 {
        match self {
            // A film set at Christmas will do; one that is merry as well does better.
            Self::Festive if festive => {
                return 0.6 + 0.2 * (profile.get(Axis::FeelGood) + profile.get(Axis::Cosiness)) / 9.0;
            }
            Self::Festive => return 0.0,
            Self::TrueStory => return f32::from(u8::from(true_story)),
            _ => {}
        }
        let recipe = self.recipe();
        let (mut got, mut most) = (recipe.base, recipe.base);
        for &(axis, weight) in recipe.weights {
            if weight > 0.0 && !recipe.lead.contains(&axis) && spent(axis) {
                continue;
            }
            got += weight * profile.get(axis) / 9.0;
            most += weight.max(0.0);
        }
        (got / most.max(f32::EPSILON)).clamp(-0.5, 1.0)
    }

    /// The axes that carry the mood; empty for those that are a flag of the film (festive, a true story) or a lack.
    pub fn lead(self) -> &'static [Axis] {
        self.recipe().lead
    }

    /// Weight of each axis in the mood; negative ones take away.
    pub fn weights(self) -> &'static [(Axis, f32)] {
        self.recipe().weights
    }

    /// Whether to ask for this is to ask for something heavy.
    pub fn is_heavy(self) -> bool {
        matches!(self, Self::GoodCry | Self::Bittersweet | Self::Dark)
    }

    pub(super) fn recipe(self) -> Recipe {
        use Axis::{
            Cosiness, Darkness, Energy, FeelGood, Humour, Inspiration, Romance, Scare, Tears, Tension,
            Thought, Violence, Weirdness,
        };
        let (base, lead, weights): (f32, &'static [Axis], &'static [(Axis, f32)]) = match self {
            Self::GoodCry => (0.0, &[Tears], &[(Tears, 1.0), (Romance, 0.3), (Humour, -0.4)]),
            Self::BigLaughs => (0.0, &[Humour], &[(Humour, 1.0), (Darkness, -0.3)]),
            Self::Cosy => (
                0.0,
                &[Cosiness],
                &[(Cosiness, 1.0), (FeelGood, 1.0), (Tension, -1.0), (Violence, -1.0), (Scare, -1.0)],
            ),
            Self::EdgeOfSeat => (0.0, &[Tension], &[(Tension, 1.0), (Energy, 0.3)]),
            Self::Romantic => (0.0, &[Romance], &[(Romance, 1.0), (FeelGood, 0.3), (Violence, -1.0)]),
            Self::ScareUs => (0.0, &[Scare], &[(Scare, 1.0), (Tension, 0.4)]),
            Self::MindBending => {
                (0.0, &[Thought, Weirdness], &[(Thought, 1.0), (Weirdness, 0.8), (Cosiness, -0.3)])
            }
            Self::Epic => (0.0, &[Energy], &[(Energy, 1.0), (Inspiration, 0.2), (Tension, 0.2)]),
            Self::SlowAndBeautiful => (
                0.6,
                &[],
                &[
                    (Thought, 0.4),
                    (Tears, 0.2),
                    (Energy, -1.0),
                    (Violence, -0.5),
                    (Humour, -0.3),
                    (Scare, -0.5),
                ],
            ),
            Self::FeelGood => (
                0.0,
                &[FeelGood],
                &[(FeelGood, 1.0), (Inspiration, 0.3), (Darkness, -1.0), (Violence, -1.0), (Tears, -0.3)],
            ),
            Self::InspireUs => (0.0, &[Inspiration], &[(Inspiration, 1.0), (FeelGood, 0.3)]),
            Self::Bittersweet => (0.0, &[Tears], &[(Tears, 1.0), (FeelGood, 0.5), (Darkness, -0.3)]),
            Self::BrainOff => (
                0.0,
                &[Energy, Humour],
                &[(Humour, 1.0), (Energy, 1.0), (FeelGood, 1.0), (Thought, -1.0), (Tears, -1.0)],
            ),
            Self::Thoughtful => (0.0, &[Thought], &[(Thought, 1.0), (Energy, -0.2)]),
            Self::Strange => (0.0, &[Weirdness], &[(Weirdness, 1.0)]),
            Self::Dark => (0.0, &[Darkness, Violence], &[(Darkness, 1.0), (Violence, 0.3), (FeelGood, -0.5)]),
            Self::Light => (
                0.4,
                &[],
                &[
                    (FeelGood, 0.5),
                    (Humour, 0.4),
                    (Cosiness, 0.2),
                    (Tears, -0.8),
                    (Darkness, -0.8),
                    (Thought, -0.2),
                ],
            ),
            Self::TrueStory | Self::Festive => (0.0, &[], &[]),
        };
        Recipe { base, lead, weights }
    }
}

#[cfg(test)]
mod tests {
    use super::super::profile::Profile;
    use super::{MOODS, Mood};

    #[test]
    fn a_mood_prefers_the_film_that_is_known_for_it() {
        let profile = |digits| Profile::from_digits(digits).expect("13 digits");
        let cell = profile("2951631621214");
        let elf = profile("9220084414841");
        let alien = profile("0299600335047");
        let fit = |mood: Mood, film| mood.fit(film, false, false);
        assert!(fit(Mood::GoodCry, &cell) > fit(Mood::GoodCry, &elf) + 0.5);
        assert!(fit(Mood::Cosy, &elf) > fit(Mood::Cosy, &alien) + 0.5);
        assert!(fit(Mood::ScareUs, &alien) > fit(Mood::ScareUs, &cell) + 0.5);
        assert!(fit(Mood::Light, &elf) > fit(Mood::Light, &cell) + 0.5);
    }

    #[test]
    fn every_fit_is_within_its_range() {
        for mood in MOODS {
            for digits in ["0000000000000", "9999999999999", "0909090909090", "9090909090909"] {
                let fit = mood.fit(&Profile::from_digits(digits).expect("13 digits"), true, false);
                assert!((-0.5..=1.0).contains(&fit), "{mood:?} {digits} {fit}");
            }
        }
    }
}
