//! Why a film is offered, as data. Owns these values; refuses to choose among them (`tell` does), to word them (the interface's
//! messages do) and to say anything of comfort limits.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::turn::Turn;
use crate::catalogue::{ContentNote, Genre};
use crate::id::{MemberId, TitleId};
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;
use crate::title::Score;

/// A title by name, for a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NamedTitle {
    /// The title.
    pub id: TitleId,
    /// Its name.
    pub name: String,
}

/// What a film has of what one of several people asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Served {
    /// Who asked, as typed; nobody is everybody else.
    pub whose: Vec<String>,
    /// For which mood, where the film has it.
    pub mood: Option<Mood>,
    /// For which genre, where it has no such mood.
    pub genre: Option<Genre>,
}

/// A reason for a film tonight.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Reason {
    /// No film of the list has more of what was asked for.
    StrongestOnList {
        /// Of what.
        axis: Axis,
        /// How many other films of the list have as much.
        shared: u32,
    },
    /// Has much of what was asked for.
    Strong {
        /// Of what.
        axis: Axis,
        /// How much, 5 to 9.
        value: f32,
    },
    /// Fits a mood that no single axis carries.
    Fits {
        /// The mood.
        mood: Mood,
    },
    /// Has what some of those who ask for different things asked for.
    Serves {
        /// What whose, in the order in which it was said.
        wishes: Vec<Served>,
    },
    /// Unlike the last evenings' films.
    UnlikeLast {
        /// The nearest one or two.
        titles: Vec<NamedTitle>,
    },
    /// A change from Christmas and good cheer that was had elsewhere.
    AwayFromCheer,
    /// Lighter, after a heavy film.
    LighterAfter {
        /// The heavy film.
        title: NamedTitle,
    },
    /// Ends before lights out, or before the time that was said.
    EndsBefore {
        /// When it ends, on the wall's clock.
        end: NaiveDateTime,
        /// Minutes left then.
        minutes_spare: u16,
        /// A break is counted.
        pause: bool,
    },
    /// Within the length asked for.
    ShortEnough {
        /// Its length in minutes.
        minutes: u16,
    },
    /// It is the turn of somebody who wants it.
    TheirTurn {
        /// Whose turn, and why.
        turn: Turn,
        /// The day the film came onto the list.
        since: NaiveDate,
    },
    /// People on the sofa want to see it.
    WantedBy {
        /// Who.
        members: Vec<MemberId>,
        /// The day it came onto the list.
        since: NaiveDate,
    },
    /// To the taste of people on the sofa, as far as the films they watched tell.
    ToTaste {
        /// Whose.
        members: Vec<MemberId>,
    },
    /// On a service the household pays for.
    OnService {
        /// Its name.
        name: String,
    },
    /// It leaves its service soon.
    LastChance {
        /// The last day.
        until: NaiveDate,
    },
    /// Based on true events.
    TrueStory,
    /// A Christmas film, as asked.
    Festive,
    /// From a country that was asked for.
    FromCountry {
        /// ISO 3166-1 alpha-2 code.
        country: String,
    },
    /// Of a genre that was asked for.
    OfGenre {
        /// The genre.
        genre: Genre,
    },
    /// It was asked for by its name.
    AskedFor,
    /// Resembles a film that was named.
    Resembles {
        /// The name as heard.
        name: String,
    },
    /// Does not have what was ruled out; only said of films whose card knows.
    FreeOf {
        /// What.
        note: ContentNote,
    },
    /// Has a heart, where nobody said what they are in the mood for.
    Warm {
        /// What it has most of: joy, courage or comfort.
        axis: Axis,
        /// How much, 5 to 9.
        value: f32,
    },
    /// Has hardly any of what it was not to have.
    Spares {
        /// Of what.
        axis: Axis,
    },
    /// Suits the children on the sofa.
    SuitsChildren {
        /// The youngest age it suits, in years.
        age: u8,
    },
    /// Nothing to read, for tired people.
    NothingToRead,
    /// Well liked.
    Acclaimed {
        /// By whom and how much.
        score: Score,
    },
    /// How long it runs.
    Runs {
        /// Minutes.
        minutes: u16,
    },
    /// How long it has been on the list.
    OnListSince {
        /// The day it came onto the list.
        since: NaiveDate,
    },
    /// Only people who are away want it; it comes all the same because little else would do.
    WaitsFor {
        /// Whom it waits for.
        members: Vec<MemberId>,
    },
    /// Seen not long ago; it comes all the same.
    SeenLately {
        /// The evening it was watched.
        on: NaiveDate,
    },
    /// Nobody knows whether it keeps to the time there is.
    LengthUnknown,
    /// Its mood is a guess from films like it, and what it may hold is not known.
    AGuess,
}
