//! A title's views and requests.

use chrono::NaiveDate;
use houselights_domain::catalogue::Genre;
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::mood::{Profile, ProfileSource, WhyNot};
use houselights_domain::title::{Leaves, Reaction, Title};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A title as a poster or row.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TitleRow {
    /// Which.
    pub id: TitleId,
    /// Its name.
    pub name: String,
    /// Year of first release.
    pub year: Option<i32>,
    /// Running time in minutes.
    pub runtime_minutes: Option<u16>,
    /// First director.
    pub director: Option<String>,
    /// Services that have it.
    pub services: Vec<String>,
    /// Genres.
    pub genres: Vec<Genre>,
    /// Its mood: from it the poster is drawn.
    pub mood: Profile,
    /// Who wants it.
    pub wanted_by: Vec<MemberId>,
    /// The last evening it was watched.
    pub watched_on: Option<NaiveDate>,
    /// Why it is not suggested any more; "seen it" is no more than that.
    pub set_aside: Option<WhyNot>,
    /// The day it came onto the list.
    pub added_on: NaiveDate,
    /// The last day it can be watched where it is, if somebody said so.
    pub leaves_on: Option<NaiveDate>,
    /// The best of its scores, in percent.
    pub acclaim: Option<u8>,
    /// Where the search found a word that the name does not hold; `None` without one.
    pub found: Option<Found>,
}

/// Where in a title a searched word stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Found {
    /// In what.
    pub place: FoundIn,
    /// The whole of it, such as the actor's name; empty for the note.
    pub text: String,
}

/// What a search looks through beside the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "a place's name says it")]
pub enum FoundIn {
    OriginalTitle,
    Director,
    Cast,
    Tag,
    Note,
}

/// A title with all that is known.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TitleView {
    /// The title and its facts with their sources.
    pub title: Title,
    /// Its mood as used for choosing, 13 numbers 0 to 9.
    pub mood: Profile,
    /// Who says so.
    pub mood_source: ProfileSource,
}

/// A new title as typed, or as chosen from what is known offline.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddTitle {
    /// Its name.
    pub name: String,
    /// Year of first release.
    pub year: Option<i32>,
    /// Running time in minutes.
    pub runtime_minutes: Option<i32>,
    /// Who wants it.
    pub wanted_by: Vec<MemberId>,
    /// The household's labels.
    pub tags: Vec<String>,
    /// The household's words.
    pub note: String,
}

/// Replaces what is given and leaves the rest. A corrected fact is the household's from then on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct EditTitle {
    /// Which.
    pub id: TitleId,
    /// New name.
    pub name: Option<String>,
    /// New year.
    pub year: Option<i32>,
    /// New running time in minutes.
    pub runtime_minutes: Option<i32>,
    /// New name in the original language.
    pub original_title: Option<String>,
    /// All directors.
    pub directors: Option<Vec<String>>,
    /// All leading actors.
    pub cast: Option<Vec<String>>,
    /// ISO 3166-1 alpha-2 codes, the main country first.
    pub countries: Option<Vec<String>>,
    /// ISO 639-1 codes, the main language first.
    pub languages: Option<Vec<String>>,
    /// All genres.
    pub genres: Option<Vec<Genre>>,
    /// All services by name.
    pub services: Option<Vec<String>>,
    /// Until when services have it, all that is known of it.
    pub leaves: Option<Vec<Leaves>>,
    /// Who wants it.
    pub wanted_by: Option<Vec<MemberId>>,
    /// All tags.
    pub tags: Option<Vec<String>>,
    /// New note.
    pub note: Option<String>,
    /// The household's own idea of its mood.
    pub mood: Option<Profile>,
}

/// A title known offline that fits what was typed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Completion {
    /// Its name.
    pub name: String,
    /// Its name in the original language, where it differs.
    pub original_title: Option<String>,
    /// Year of first release.
    pub year: i32,
    /// Running time in minutes, if known.
    pub runtime_minutes: Option<u16>,
    /// First director.
    pub director: Option<String>,
    /// The title on the list, if it is already there.
    pub on_list: Option<TitleId>,
}

/// A film that was watched, and nobody said how it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unrated {
    /// Which.
    pub title: TitleId,
    /// Its name.
    pub name: String,
    /// The evening.
    pub on: NaiveDate,
}

/// How a film was when it was watched last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLast {
    /// Which.
    pub title: TitleId,
    /// How it was.
    pub reaction: Reaction,
}

/// Somebody watched a title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkWatched {
    /// Which.
    pub title: TitleId,
    /// The evening.
    pub on: NaiveDate,
    /// Who watched.
    pub members: Vec<MemberId>,
    /// How it was.
    pub reaction: Option<Reaction>,
}
