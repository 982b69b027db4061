//! The views and requests of an evening that came as a file.

use chrono::{DateTime, Utc};
use houselights_domain::id::{MemberId, SessionId, TitleId};
use houselights_domain::plan::{Portion, WallTime, Warning};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SessionView;

/// What an evening holds that came as a file, and what it would be here. Nothing of it is stored.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MovieNightView {
    /// Who invites; may be empty.
    pub household: String,
    /// When the file was written, if it says so.
    pub written_at: Option<DateTime<Utc>>,
    /// The film and what is shown before it, in order.
    pub films: Vec<NightFilm>,
    /// Which part of the film.
    pub portion: Portion,
    /// When it starts on the wall there.
    pub start: WallTime,
    /// The same moment on the wall here, where that is another time.
    pub start_here: Option<WallTime>,
    /// When it ends on the wall there.
    pub ends: WallTime,
    /// A running time is assumed, not known.
    pub length_is_guess: bool,
    /// When the doors open, if that is before the film.
    pub doors: Option<WallTime>,
    /// Where, as it would stand here; may be empty.
    pub place: String,
    /// Who hosts, by name.
    pub hosts: Vec<String>,
    /// Those of this household who are expected.
    pub ours: Vec<MemberId>,
    /// Everybody else who is.
    pub others: Vec<String>,
    /// What is brought.
    pub brings: Vec<NightBring>,
    /// Anything else; may be empty.
    pub note: String,
    /// What this household knows of the evening.
    pub standing: NightStanding,
    /// Evenings here that are at the same time.
    pub clashes: Vec<Warning>,
    /// The films of those evenings, by their session.
    pub names: Vec<(SessionId, String)>,
}

/// A film that such an evening shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NightFilm {
    /// Its name.
    pub name: String,
    /// Its year.
    pub year: Option<i32>,
    /// Running time in minutes.
    pub runtime_minutes: Option<u16>,
    /// Directors' names.
    pub directors: Vec<String>,
    /// Which one of the list it is, if it is there.
    pub on_list: Option<TitleId>,
}

/// Something that is brought.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct NightBring {
    /// What.
    pub what: String,
    /// By whom; empty is whoever thinks of it.
    pub who: String,
}

/// What a household knows of an evening that came as a file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum NightStanding {
    /// Nothing.
    New,
    /// All of it.
    Same,
    /// It stands here, and something is different.
    Differs {
        /// What.
        differences: Vec<NightDifference>,
        /// When it was last changed here.
        changed_at: Option<DateTime<Utc>>,
    },
    /// It was called off here.
    CalledOff,
    /// Its film runs.
    Begun,
    /// It was watched.
    Watched,
    /// It would be over.
    Over,
}

impl NightStanding {
    /// It stands here, and nothing that is different can be taken over.
    pub fn is_nothing_to_take(&self) -> bool {
        match self {
            Self::Same => true,
            Self::Differs { differences, .. } => {
                differences.iter().all(|one| matches!(one, NightDifference::Declined { .. }))
            }
            _ => false,
        }
    }
}

/// Something that an evening says here and in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
#[allow(missing_docs, reason = "each says what stands here, and what there")]
pub enum NightDifference {
    Start {
        here: WallTime,
        there: WallTime,
    },
    Film {
        here: Option<String>,
        there: Option<String>,
    },
    Portion {
        here: Portion,
        there: Portion,
    },
    ShownFirst {
        here: Vec<String>,
        there: Vec<String>,
    },
    Doors {
        here: u16,
        there: u16,
    },
    Place {
        here: String,
        there: String,
    },
    Note {
        here: String,
        there: String,
    },
    Hosts {
        there: Vec<String>,
    },
    Coming {
        there: Vec<String>,
    },
    /// Expected there, and said here that they cannot: their own word stays.
    Declined {
        there: Vec<String>,
    },
    Brings {
        there: Vec<NightBring>,
    },
}

/// Puts what came as a file on the list, and into the plans if that is wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeepMovieNight {
    /// The file's text, as it was looked at.
    pub text: String,
    /// The evening, too, and not its films alone.
    pub evening: bool,
}

/// What was kept of such a file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KeptMovieNight {
    /// How many of its films came onto the list.
    pub films: usize,
    /// The evening, if it was wanted.
    pub evening: Option<SessionView>,
}
