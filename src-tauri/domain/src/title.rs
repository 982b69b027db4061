//! A film and what is known of it, each fact with where it came from and when. Owns facts, their trust order and
//! limits on what is sensible; refuses to fetch or store anything.

mod looked_up;
mod services;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::Genre;
use crate::id::{MemberId, TitleId, ViewingId};
use crate::import::{Rating, Service};
use crate::mood::{Profile, WhyNot};

pub use looked_up::{Certificate, ListedAs, Offer, Streams, meant};
pub use services::{Availability, Leaves};

/// The longest name of a title, in characters.
pub const NAME_LIMIT: usize = 300;
/// The longest note, in characters.
pub const NOTE_LIMIT: usize = 10_000;
/// First year a film could have been made.
pub const FIRST_YEAR: i32 = 1888;
/// How far ahead of today a film's year may lie.
pub const YEARS_AHEAD: i32 = 10;
/// The longest running time, in minutes (a day and a night).
pub const RUNTIME_LIMIT: u16 = 1_440;

/// A title on the household's list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Title {
    /// Stable for life.
    pub id: TitleId,
    /// The name the household uses.
    pub name: String,
    /// What is known, the most trusted value of each.
    pub facts: Facts,
    /// The household's own words about it.
    pub note: String,
    /// The household's own labels, without duplicates.
    pub tags: Vec<String>,
    /// Who wants to see it.
    pub wanted_by: Vec<MemberId>,
    /// The day it came onto the list.
    pub added_on: NaiveDate,
    /// Every time it was watched, oldest first.
    pub viewings: Vec<Viewing>,
    /// Who has seen it without the others.
    pub seen_by: Vec<MemberId>,
    /// Why it is not suggested any more; "seen it" is no more than that.
    pub set_aside: Option<WhyNot>,
    /// What it was given elsewhere, by each once.
    pub ratings: Vec<Given>,
}

/// What somebody gave a film on a service, on the scale there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Given {
    /// Who; `None` is nobody in particular.
    pub member: Option<MemberId>,
    /// What.
    pub rating: Rating,
    /// Where.
    pub service: Service,
}

/// One time that a title was watched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Viewing {
    /// Stable for life.
    pub id: ViewingId,
    /// The evening it belongs to (a night past midnight belongs to the evening before).
    pub on: NaiveDate,
    /// Who watched.
    pub members: Vec<MemberId>,
    /// How it was for all of them, if somebody said.
    pub reaction: Option<Reaction>,
    /// How it was for each, where that is not the same for all.
    pub opinions: Vec<Opinion>,
}

/// How a film was for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Opinion {
    /// For whom.
    pub member: MemberId,
    /// How it was.
    pub reaction: Reaction,
}

impl Viewing {
    /// How it was for somebody who was there: in their own word, or in the one for all.
    pub fn reaction_of(&self, member: MemberId) -> Option<Reaction> {
        let own = self.opinions.iter().find(|opinion| opinion.member == member);
        own.map(|opinion| opinion.reaction).or(self.reaction)
    }

    /// Whether somebody said how it was.
    pub fn is_rated(&self) -> bool {
        self.reaction.is_some() || !self.opinions.is_empty()
    }
}

/// How an evening was, in one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reaction {
    /// Loved it.
    Loved,
    /// Good.
    Good,
    /// Not sure.
    Mixed,
    /// Not for us.
    NotForUs,
    /// Did not finish it.
    Stopped,
}

/// Where a fact came from, in rising order of trust: a household's correction beats an article, which beats what was looked
/// up, which beats the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The offline catalogue.
    Catalogue,
    /// A service that was asked with the household's own key.
    LookedUp,
    /// A text somebody pasted.
    Article,
    /// Somebody of the household said so.
    Household,
}

/// A value with who said so and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Fact<T> {
    /// What is known.
    pub value: T,
    /// What kind of source.
    pub origin: Origin,
    /// The source's name as shown, such as "Netflix users in tears, an article"; may be empty.
    pub source: String,
    /// The day it was seen there.
    pub seen_on: NaiveDate,
}

/// Everything known of a title.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Facts {
    /// Name in the original language, where it differs.
    pub original_title: Option<Fact<String>>,
    /// Year of first release.
    pub year: Option<Fact<i32>>,
    /// Running time in minutes.
    pub runtime_minutes: Option<Fact<u16>>,
    /// Directors' names.
    pub directors: Option<Fact<Vec<String>>>,
    /// Leading actors' names.
    pub cast: Option<Fact<Vec<String>>>,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: Option<Fact<Vec<String>>>,
    /// ISO 639-1 codes, the main language first.
    pub languages: Option<Fact<Vec<String>>>,
    /// Genres.
    pub genres: Option<Fact<Vec<Genre>>>,
    /// What it is about.
    pub synopsis: Option<Fact<String>>,
    /// Where it can be watched.
    pub services: Option<Fact<Vec<Availability>>>,
    /// What critics or audiences gave it.
    pub scores: Option<Fact<Vec<Score>>>,
    /// The film it is a remake of.
    pub remake_of: Option<Fact<RemakeOf>>,
    /// Based on or inspired by true events.
    pub true_story: Option<Fact<bool>>,
    /// What people said about it, and where.
    pub quotes: Option<Fact<Vec<Quote>>>,
    /// Its mood, as the household or its card says.
    pub mood: Option<Fact<Profile>>,
    /// A heavy subject.
    pub heavy: Option<Fact<bool>>,
    /// From what age, in one country.
    pub certificate: Option<Fact<Certificate>>,
    /// Where it streams in the household's country.
    pub streams: Option<Fact<Streams>>,
    /// By what name the source has its poster.
    pub poster: Option<Fact<String>>,
    /// Which film it is where it was looked up.
    pub listed_as: Option<Fact<ListedAs>>,
    /// Until when services have it, as somebody of the household says.
    pub leaves: Option<Fact<Vec<Leaves>>>,
}

/// A rating by critics or audiences.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Score {
    /// Who counts, such as `Rotten Tomatoes`.
    pub source: String,
    /// As written: `85%`, `7.9/10`, `4 stars`.
    pub value: String,
    /// True when it is the audience's and not the critics'.
    pub audience: bool,
}

/// The earlier film that a title remakes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RemakeOf {
    /// Its name.
    pub title: String,
    /// Its year, if said.
    pub year: Option<i32>,
    /// ISO 3166-1 alpha-2 code of its country, if said.
    pub country: Option<String>,
}

/// Somebody's words about a title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Quote {
    /// The words, without quotation marks.
    pub text: String,
    /// Where they were said, such as `X`, `TikTok` or a newspaper's name; empty when unknown.
    #[serde(rename = "where")]
    pub place: String,
}
