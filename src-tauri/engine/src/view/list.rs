//! The list's views and requests: what its sentence says, and a stretch of what answers to it.

use houselights_domain::catalogue::Genre;
use houselights_domain::id::{FilterId, MemberId, TitleId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TitleRow;

/// Which titles to show. The default shows everything unwatched, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WatchlistQuery {
    /// Words that must stand in the name, original name, people, tags or note; case and diacritics do not matter.
    pub search: String,
    /// What the sentence above the list says.
    #[serde(flatten)]
    pub sentence: ListSentence,
    /// How many rows to leave out at the start.
    pub offset: u32,
    /// How many rows to give at most.
    pub limit: u32,
}

/// The sentence above the list: which titles, all of it at once, and in which order. What it does not say keeps nothing
/// out, and of what is not known of a title it says that it is not so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ListSentence {
    /// Unwatched, watched or all.
    pub status: WatchStatus,
    /// At most this long, in minutes.
    pub max_minutes: Option<u16>,
    /// Whose heart it has.
    pub wanted: Wanted,
    /// That this service has.
    pub service: Option<String>,
    /// With this tag.
    pub tag: Option<String>,
    /// From the ten years that begin with this one.
    pub decade: Option<i32>,
    /// Of this kind, whatever else it is.
    pub genre: Option<Genre>,
    /// From this country, maybe with others; an ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// How much it weighs on people.
    pub weight: Weight,
    /// A Christmas film, or none.
    pub festive: Option<bool>,
    /// That somebody has seen, or not.
    pub seen: Option<SeenBy>,
    /// In which order.
    pub sort: WatchlistSort,
}

/// A part of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WatchStatus {
    /// Never watched.
    #[default]
    Unwatched,
    /// Watched at least once.
    Watched,
    /// Both.
    All,
}

/// Whose heart a title has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Wanted {
    /// Whoever wants it, or nobody.
    #[default]
    Anyone,
    /// Somebody's: it waits for them.
    Somebody,
    /// Nobody's.
    Nobody,
    /// This member's.
    By {
        /// Who.
        member: MemberId,
    },
}

/// How much a title weighs on people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Whatever it weighs.
    #[default]
    Any,
    /// Light.
    Light,
    /// Anything but heavy.
    NotHeavy,
    /// Heavy.
    Heavy,
}

/// Whether a member has seen a title, with the others or without them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeenBy {
    /// Who.
    pub member: MemberId,
    /// They have, or they have not.
    pub seen: bool,
}

/// An order of the list. What is not known of a title puts it last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WatchlistSort {
    /// Latest added first.
    #[default]
    Newest,
    /// First added first: what waits longest.
    Waiting,
    /// By name, diacritics aside.
    Name,
    /// By year, latest first.
    Year,
    /// By year, earliest first.
    Oldest,
    /// Shortest first.
    Shortest,
    /// Longest first.
    Longest,
    /// What leaves its service soonest first.
    LeavesSoon,
    /// What critics and audiences gave the most first.
    Acclaim,
}

/// A stretch of the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WatchlistPage {
    /// How many titles are on the list at all.
    pub on_list: u32,
    /// How many fit the query.
    pub total: u32,
    /// The rows from `offset`.
    pub rows: Vec<TitleRow>,
    /// What the sentence can choose from.
    pub choices: ListChoices,
}

/// What the titles of the list have, for the sentence: each once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct ListChoices {
    /// Services.
    pub services: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Decades by their first year, the latest first.
    pub decades: Vec<i32>,
    /// Genres.
    pub genres: Vec<Genre>,
    /// Countries, as ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
}

/// Changes many titles at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeTitles {
    /// Which.
    pub titles: Vec<TitleId>,
    /// What becomes of each.
    pub change: TitlesChange,
}

/// What becomes of each of many titles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum TitlesChange {
    /// It gets a tag.
    Tag {
        /// Its name.
        tag: String,
    },
    /// It loses a tag.
    Untag {
        /// Its name.
        tag: String,
    },
    /// A member wants it.
    Want {
        /// Who.
        member: MemberId,
    },
    /// A member does not want it any more.
    Unwant {
        /// Who.
        member: MemberId,
    },
    /// It is taken off the list.
    Remove,
}

/// A tag of the household's, which is one of its lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TagView {
    /// Its name.
    pub name: String,
    /// How many films have it, watched ones among them.
    pub films: u32,
}

/// Gives a tag another name, on every film that has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RenameTag {
    /// What it is called.
    pub from: String,
    /// What it is to be called.
    pub to: String,
}

/// How the list is drawn on this computer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListLook {
    /// As posters.
    #[default]
    Posters,
    /// A row each.
    Rows,
}

/// A sentence that was kept under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeptFilter {
    /// Which.
    pub id: FilterId,
    /// Its name.
    pub name: String,
    /// What it says.
    pub sentence: ListSentence,
}

/// A sentence to keep. Under a name that is taken it takes the place of what was kept there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeepFilter {
    /// Its name.
    pub name: String,
    /// What it says.
    pub sentence: ListSentence,
}

/// Gives a kept sentence another name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RenameFilter {
    /// Which.
    pub id: FilterId,
    /// Its new name.
    pub name: String,
}
