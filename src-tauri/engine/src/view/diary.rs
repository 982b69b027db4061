//! The diary's view: a year of evenings that were.

use chrono::NaiveDate;
use houselights_domain::diary::{Figures, Tone, Watched};
use houselights_domain::id::{MemberId, SessionId, TitleId};
use houselights_domain::mood::Profile;
use houselights_domain::plan::Portion;
use serde::Serialize;
use ts_rs::TS;

use super::TornView;

/// A year of evenings that were, planned or not.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Diary {
    /// Which.
    pub year: i32,
    /// The first year that has an evening.
    pub first: i32,
    /// The last.
    pub last: i32,
    /// The evenings, earliest first.
    pub evenings: Vec<DiaryEvening>,
    /// What they come to.
    pub figures: Figures,
}

/// An evening that was.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DiaryEvening {
    /// The planned evening; `None` for what was watched outside any plan.
    pub session: Option<SessionId>,
    /// The evening it belongs to.
    pub date: NaiveDate,
    /// What was shown, in order; nothing where nobody said what it was.
    pub films: Vec<DiaryFilm>,
    /// What is kept of it.
    pub torn: TornView,
    /// Whose wish one of the films was, of those who were there.
    pub chosen_by: Vec<MemberId>,
    /// The mood that stood out.
    pub tone: Option<Tone>,
    /// How much it weighed on people, 0 to 9.
    pub weight: Option<f32>,
    /// How long was watched.
    pub watched: Watched,
    /// ISO 3166-1 alpha-2 codes, each once.
    pub countries: Vec<String>,
}

/// A film of an evening that was.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DiaryFilm {
    /// Which.
    pub title: TitleId,
    /// Its name; `None` if it was taken off the list.
    pub name: Option<String>,
    /// Its year.
    pub year: Option<i32>,
    /// Its mood, for the poster.
    pub mood: Option<Profile>,
    /// Which part of it.
    pub portion: Portion,
}
