//! The views and requests of evenings that repeat.

use chrono::NaiveDate;
use houselights_domain::id::{MemberId, SeriesId, SessionId};
use houselights_domain::plan::WallTime;
use houselights_domain::plan::series::{Pattern, Recurrence, RepeatProblem};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChangeEvening, PlanEvening, SessionView};

/// How an evening repeats, as its ticket shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RepeatsView {
    /// The rule, without its end.
    pub rule: Recurrence,
    /// What the rule says.
    pub pattern: Pattern,
    /// The last evening it can have; `None` is without end.
    pub until: Option<NaiveDate>,
    /// Somebody changed this evening by itself.
    pub own: bool,
}

/// Evenings that repeat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanSeries {
    /// The first, on its day or on the next that the rule names; every other is like it.
    pub evening: PlanEvening,
    /// A recurrence rule of iCalendar with its end, such as `FREQ=WEEKLY;BYDAY=FR;UNTIL=20271231`.
    pub rule: String,
    /// The film is shown each time; otherwise only the first time, and the others are left open.
    pub same_film: bool,
}

/// Which evenings of a series are meant. What has passed is never changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// This one and all later ones.
    Later,
    /// All that are still to come.
    All,
}

/// How a change leaves the repeating.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum RepeatChange {
    /// As it is.
    Keep,
    /// This evening is the last.
    Stop,
    /// By another rule from here on, or for the first time.
    Rule {
        /// As in [`PlanSeries`].
        rule: String,
    },
}

/// Changes several evenings of a series, or how it repeats. A film is for the one evening alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeSeries {
    /// What changes, with the evening that somebody changed.
    pub change: ChangeEvening,
    /// Which others are meant.
    pub reach: Reach,
    /// What becomes of the repeating.
    pub repeat: RepeatChange,
}

/// What became of an evening, or of a series.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ChangedSeries {
    /// The evening that somebody changed.
    pub evening: SessionView,
    /// Who is to hear of it.
    pub tell: ToTell,
}

/// What those who were invited by mail are to hear of what became of a series, or of one evening.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct ToTell {
    /// Parts of it to which somebody was invited as a whole and that are not as before.
    pub parts: Vec<PartToTell>,
    /// The part in which those go on that end.
    pub next: Option<NextPart>,
    /// Evenings to which somebody was invited by themselves.
    pub evenings: Vec<EveningToTell>,
    /// Evenings that stay where they are and that the series has no more.
    pub left: Vec<LeftEvening>,
}

/// An evening to which somebody was invited by itself.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct EveningToTell {
    /// As it is; one that takes place no more is called off, as it was.
    pub evening: SessionView,
    /// What became of it.
    pub why: EveningChange,
}

/// What became of an evening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EveningChange {
    /// It takes place no more.
    Off,
    /// It takes place after all.
    Again,
    /// It starts at another time.
    Moved,
    /// It is at another place.
    Elsewhere,
    /// Another film is shown.
    OtherFilm,
}

/// An evening that is none of its series any more, with those who were invited to all of that and not to it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LeftEvening {
    /// Which.
    pub evening: SessionView,
    /// Who invited.
    pub by: MemberId,
    /// Who was invited.
    pub to: Vec<MemberId>,
}

/// A part of a series to which somebody was invited as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PartToTell {
    /// Which.
    pub part: SeriesId,
    /// What became of it.
    pub why: PartChange,
}

/// What became of a part of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartChange {
    /// It has fewer evenings, or none, and no other part has them.
    Ended,
    /// It has more evenings.
    Longer,
    /// Another part has its evenings, at the same times.
    AnotherEntry,
    /// Another part goes on at other times.
    Otherwise,
    /// All of it starts at another time.
    OtherTime,
    /// All of it is at another place.
    OtherPlace,
    /// It is as it was before a step that was taken back.
    AsBefore,
    /// A step that was taken back was done again.
    Anew,
    /// One of its evenings was called off by itself, while others come.
    EveningOff,
    /// One of its evenings comes again.
    EveningAgain,
    /// One of its evenings starts at another time.
    EveningMoved,
    /// One of its evenings is at another place.
    EveningElsewhere,
}

/// A part of a series in which others go on, with those who were invited to these and not to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NextPart {
    /// Which.
    pub part: SeriesId,
    /// Who invited.
    pub by: MemberId,
    /// Who was invited.
    pub to: Vec<MemberId>,
}

/// Calls several evenings of a series off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EndSeries {
    /// The evening from which somebody did so.
    pub id: SessionId,
    /// Which others are meant.
    pub reach: Reach,
}

/// A rule that somebody is about to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckRepeat {
    /// As in [`PlanSeries`].
    pub rule: String,
    /// When the first evening is to start.
    pub start: WallTime,
}

/// What a rule comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RepeatCheck {
    /// What it means; `None` when it cannot be kept.
    pub repeats: Option<RepeatsView>,
    /// The first three evenings, fewer if there are no more.
    pub next: Vec<WallTime>,
    /// Why it cannot be kept.
    pub problem: Option<RepeatProblem>,
}
