//! What was heard in somebody's words, one thing at a time: wishes, refusals and limits, each with the chip that shows it and
//! takes it away again. Owns these values; refuses to read words (`hear` does) and to add up what they ask (`request` does).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::{ContentNote, Genre};
use crate::fold::fold;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;

/// What a film must keep to; it drops out otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Constraint {
    /// Runs at most so long.
    AtMostMinutes {
        /// Minutes.
        minutes: u16,
    },
    /// Runs at least so long.
    AtLeastMinutes {
        /// Minutes.
        minutes: u16,
    },
    /// Is over by then.
    EndBy {
        /// Minutes from the evening's midnight: 22:30 is 1350, half past midnight 1470.
        minute: u16,
    },
    /// Children watch.
    Kids {
        /// Their age in years.
        age: u8,
    },
    /// Nothing to read.
    NoSubtitles,
    /// Needs subtitles.
    Foreign,
    /// Free of this.
    Without {
        /// What is not to be in it.
        note: ContentNote,
    },
    /// Only films that go by a common name, or of its series: "Marvel", "Ghibli", "a Toy Story film". Of several names any will do.
    Named {
        /// The name they go by.
        name: String,
    },
    /// None that goes by this name, be it a film's or that of what many belong to: "not Paddington", "no Marvel".
    NotNamed {
        /// As typed.
        name: String,
    },
    /// None of this series: "no Toy Story films".
    NotSeries {
        /// The name it goes by.
        name: String,
    },
    /// Somebody made it or plays in it. Of several people any will do.
    With {
        /// Their name, as the catalogue has it.
        person: String,
    },
    /// This person neither made it nor plays in it, as far as anybody knows.
    NotWith {
        /// Their name, as the catalogue has it.
        person: String,
    },
    /// Nothing rude: neither sex nor swearing, as far as the youngest age that a film suits tells.
    Clean {
        /// Suits children of this age in years.
        age: u8,
    },
    /// Suits viewers of this age, whoever watches: "nothing over a 12".
    Rated {
        /// Years.
        age: u8,
    },
    /// Not a Christmas film.
    NotFestive,
    /// Not based on true events.
    NotTrueStory,
    /// From one of these countries.
    From {
        /// ISO 3166-1 alpha-2 codes.
        countries: Vec<String>,
    },
    /// From none of these countries.
    NotFrom {
        /// ISO 3166-1 alpha-2 codes.
        countries: Vec<String>,
    },
    /// In this language.
    InLanguage {
        /// ISO 639-1 code.
        language: String,
    },
    /// Made in these years.
    Years {
        /// First year.
        from: i32,
        /// Last year.
        to: i32,
    },
    /// Made lately.
    Newest {
        /// In so many years.
        years: u8,
    },
    /// Not of this genre.
    NotGenre {
        /// The genre.
        genre: Genre,
    },
    /// On a service the household pays for.
    OnOurServices,
    /// On this service.
    OnService {
        /// Its usual name.
        name: String,
    },
    /// Not watched before.
    Unseen,
    /// Watched before.
    Seen,
}

/// One thing heard in the words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Heard {
    /// A mood.
    Wants {
        /// Which.
        mood: Mood,
        /// How much: 1 plainly, up to 1.5 with "really", 0.5 with "a bit".
        weight: f32,
    },
    /// Not this mood.
    Not {
        /// Which.
        mood: Mood,
    },
    /// Not too much of this mood.
    NotTooMuch {
        /// Which.
        mood: Mood,
    },
    /// No more than so much of an axis.
    AtMost {
        /// Which.
        axis: Axis,
        /// 0 to 9.
        level: f32,
    },
    /// A genre.
    Genre {
        /// Which.
        genre: Genre,
    },
    /// Enough of Christmas and good cheer: tears and depth are welcome, one more Christmas film is not.
    BreakUpCheer,
    /// Enough of this mood.
    EnoughOf {
        /// Which.
        mood: Mood,
    },
    /// Something other than lately.
    Different,
    /// The opposite of last night.
    Opposite,
    /// This very film.
    Film {
        /// As it is on the list.
        name: String,
    },
    /// Like this film.
    Like {
        /// As typed.
        name: String,
    },
    /// The opposite of this film.
    Unlike {
        /// As typed.
        name: String,
    },
    /// Surprise us.
    Surprise,
    /// Somebody is tired.
    Tired,
    /// Something a film must keep to.
    Must {
        /// What.
        constraint: Constraint,
    },
}

/// Names a chip: the same for the same thing heard, whatever the words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct ChipKey(pub String);

/// Something heard, as shown: take it away by passing its key as one of `without`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Chip {
    /// Its name.
    pub key: ChipKey,
    /// The words it was heard in, as typed.
    pub words: String,
    /// What was heard.
    pub heard: Heard,
    /// Whether it is a guess at words that no phrase knows.
    pub guess: bool,
    /// Whose wish it is, as typed, where that was said; empty if it is everybody's.
    pub whose: Vec<String>,
}

impl Chip {
    /// The same was heard again as the wish of these; of nobody's it is everybody's.
    pub(super) fn also_of(&mut self, others: Vec<String>) {
        if self.whose.is_empty() || others.is_empty() {
            self.whose.clear();
        } else {
            let known: Vec<String> = self.whose.iter().map(|name| fold(name)).collect();
            self.whose.extend(others.into_iter().filter(|name| !known.contains(&fold(name))));
        }
    }
}

impl Heard {
    /// The chip's key: what was heard, whatever the words and however strongly.
    pub(super) fn key(&self) -> ChipKey {
        ChipKey(match self {
            Self::Wants { mood, .. } => format!("wants:{mood:?}"),
            Self::Not { mood } => format!("not:{mood:?}"),
            Self::NotTooMuch { mood } => format!("not-too:{mood:?}"),
            Self::AtMost { axis, .. } => format!("at-most:{axis:?}"),
            Self::Genre { genre } => format!("genre:{genre:?}"),
            Self::BreakUpCheer => "break-up-cheer".into(),
            Self::EnoughOf { mood } => format!("enough:{mood:?}"),
            Self::Different => "different".into(),
            Self::Opposite => "opposite".into(),
            Self::Film { name } => format!("film:{}", fold(name)),
            Self::Like { name } => format!("like:{}", fold(name)),
            Self::Unlike { name } => format!("unlike:{}", fold(name)),
            Self::Surprise => "surprise".into(),
            Self::Tired => "tired".into(),
            Self::Must { constraint } => format!("must:{constraint:?}"),
        })
    }
}
