//! Which part of its film an evening shows. Owns how many minutes of film that is and what having seen it means;
//! refuses to choose where a film is cut.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which part of its film an evening shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Portion {
    /// All of it.
    #[default]
    Whole,
    /// The first of two evenings.
    First {
        /// Minutes of film until the screen goes dark.
        until: u16,
    },
    /// The second of two evenings.
    Rest {
        /// Minutes of film that were for the first.
        from: u16,
    },
}

impl Portion {
    /// Both parts of a film of `runtime` minutes that is broken off after `minutes`; `None` if nothing is left of one.
    pub fn halves(runtime: u16, minutes: u16) -> Option<[Self; 2]> {
        (0 < minutes && minutes < runtime)
            .then_some([Self::First { until: minutes }, Self::Rest { from: minutes }])
    }

    /// Minutes of film before it begins.
    pub fn begins(self) -> u16 {
        match self {
            Self::Rest { from } => from,
            Self::Whole | Self::First { .. } => 0,
        }
    }

    /// Whether the film has been seen to its end after it.
    pub fn ends_film(self) -> bool {
        !matches!(self, Self::First { .. })
    }
}
