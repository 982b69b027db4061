//! What a file says of a title, whichever service it is of. Owns the shape that all formats are read into; refuses to
//! know what the household has of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dates::When;
use crate::title::Reaction;

/// What one row of a file says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Row {
    /// The line it began on, from 1; of JSON, the number of the entry.
    pub line: usize,
    /// Its name there.
    pub title: String,
    /// Its name in the original language.
    pub original: Option<String>,
    /// Year of first release.
    pub year: Option<i32>,
    /// Running time in minutes.
    pub runtime_minutes: Option<u16>,
    /// Who made it.
    pub directors: Vec<String>,
    /// IMDb's `tt…`.
    pub imdb: Option<String>,
    /// TMDB's number.
    pub tmdb: Option<u32>,
    /// Whether it says that it is a film.
    pub is_film: bool,
    /// Whether it stands on a list of films to watch.
    pub wanted: bool,
    /// When it came there.
    pub added: Option<When>,
    /// That it was watched.
    pub seen: Option<Seen>,
    /// What somebody gave it.
    pub rating: Option<Rating>,
    /// What somebody wrote of it.
    pub review: String,
    /// The labels on it.
    pub tags: Vec<String>,
    /// Whose it is, as the service calls them; empty where it does not say.
    pub profile: String,
}

/// That somebody watched it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// When; `None` where nothing says it.
    pub on: Option<When>,
    /// Not for the first time.
    pub again: bool,
}

/// What somebody gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Rating {
    /// So many points out of so many.
    Points(Points),
    /// A thumb.
    Thumb {
        /// Which way.
        thumb: Thumb,
    },
}

/// So many points out of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Points {
    /// Tenths of a point.
    pub tenths: u16,
    /// The most points there are.
    pub out_of: u16,
}

/// Which way a thumb points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "a thumb's name says it")]
pub enum Thumb {
    Down,
    Up,
    TwoUp,
}

impl Rating {
    /// The household's word for it: what is nearest, since other scales have more steps.
    pub fn reaction(&self) -> Reaction {
        let (tenths, out_of) = match self {
            Self::Points(Points { tenths, out_of }) => (u32::from(*tenths), u32::from(*out_of).max(1)),
            Self::Thumb { thumb: Thumb::Down } => return Reaction::NotForUs,
            Self::Thumb { thumb: Thumb::Up } => return Reaction::Good,
            Self::Thumb { thumb: Thumb::TwoUp } => return Reaction::Loved,
        };
        match tenths * 10 / out_of {
            86.. => Reaction::Loved,
            66..86 => Reaction::Good,
            46..66 => Reaction::Mixed,
            _ => Reaction::NotForUs,
        }
    }
}

impl std::fmt::Display for Rating {
    /// `4.5/5`, `8/10`, `thumbs up`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Points(Points { tenths, out_of }) if tenths % 10 == 0 => {
                write!(f, "{}/{out_of}", tenths / 10)
            }
            Self::Points(Points { tenths, out_of }) => write!(f, "{}.{}/{out_of}", tenths / 10, tenths % 10),
            Self::Thumb { thumb: Thumb::Down } => f.write_str("thumbs down"),
            Self::Thumb { thumb: Thumb::Up } => f.write_str("thumbs up"),
            Self::Thumb { thumb: Thumb::TwoUp } => f.write_str("two thumbs up"),
        }
    }
}

/// So many ratings show which points a table gives.
const RATINGS: usize = 3;

/// Takes the points of a table that does not say out of how many they are for points out of five, where none is above that.
pub(super) fn out_of_five(rows: &mut [Row]) {
    let given = rows.iter().filter_map(|row| match row.rating {
        Some(Rating::Points(points)) => Some(points.tenths),
        _ => None,
    });
    if given.clone().count() < RATINGS || given.max().is_some_and(|most| most > 50) {
        return;
    }
    for row in rows {
        if let Some(Rating::Points(points)) = &mut row.rating {
            points.out_of = 5;
        }
    }
}

/// Why a row was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(rename = "ImportReason")]
pub enum Reason {
    /// It names no title.
    #[error("it has no title")]
    NoTitle,
    /// Its title is longer than any.
    #[error("its title is too long to be one")]
    LongTitle,
    /// A table's row of another length than its header.
    #[error("it has {found} fields, and the first line has {expected}")]
    Fields {
        /// As many as there are.
        found: usize,
        /// As many as there should be.
        expected: usize,
    },
    /// A quotation mark that is never closed, or stands where none should.
    #[error("its quotation marks are broken")]
    Quotes,
    /// An entry of JSON that says something else than it should.
    #[error("it does not say what such an entry says")]
    Entry,
    /// The file ends in the middle of it.
    #[error("the file breaks off here")]
    BreaksOff,
    /// It is an address and no title.
    #[error("it is a link and no title")]
    Link,
    /// The file has more rows than are read.
    #[error("only the first {limit} rows are read")]
    TooMany {
        /// As many as are read.
        limit: usize,
    },
}

/// A row that was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Rejected {
    /// Its line, from 1; of JSON, the number of the entry.
    pub line: usize,
    /// Why.
    pub reason: Reason,
}

/// What part of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ImportCell")]
#[allow(missing_docs, reason = "a field's name says it")]
pub enum Field {
    Date,
    Year,
    Runtime,
    Rating,
}

/// A cell that says nothing usable; the rest of its row was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Ignored {
    /// Its row's line.
    pub line: usize,
    /// What it should have said.
    pub field: Field,
    /// What it says.
    pub text: String,
}
