//! Named operations and what they make stale. Owns the vocabulary in which writes are logged, undone and told to the
//! screens; refuses to apply anything (the engine's store does).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::OperationId;

/// What a person did, in one step that can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "an operation's name says it")]
pub enum Operation {
    SetUpHousehold,
    ChangeHousehold,
    AddMember,
    ChangeMember,
    RemoveMember,
    AddRule,
    ChangeRule,
    RemoveRule,
    AddTitle,
    EditTitle,
    ResetMood,
    LookUpTitle,
    LookUpTitles,
    RemoveTitle,
    TagTitles,
    UntagTitles,
    WantTitles,
    UnwantTitles,
    RemoveTitles,
    MergeTitles,
    TellApart,
    MarkWatched,
    TurnDown,
    SetAside,
    CountAsSeen,
    SuggestAgain,
    SayOfFilm,
    WishForFilm,
    TakeWishBack,
    DecideWish,
    BringIn,
    SettleUnmatched,
    KeepNote,
    RemoveNote,
    KeepFilter,
    RenameFilter,
    RemoveFilter,
    RenameTag,
    RemoveTag,
    PlanEvening,
    PlanTwoEvenings,
    MoveEvening,
    ChangeEvening,
    CancelEvening,
    StartEvening,
    PauseEvening,
    ResumeEvening,
    StopEvening,
    FinishEvening,
    TearTicket,
    ProposeEvenings,
    ChangePoll,
    AnswerPoll,
    CallOffPoll,
    SettlePoll,
    AnswerEvening,
    NoteReplies,
    TakeReply,
    KeepMovieNight,
    SuggestFilm,
    DecideSuggestion,
    OfferFilms,
    PlanSeries,
    ChangeSeries,
    EndSeries,
    RestoreBackup,
    ChangeSettings,
    Undo,
    Redo,
}

impl Operation {
    /// An undo passes it over, because nobody at the computer did it just now: somebody on a phone, who can say something else
    /// themselves, or a run in the background.
    pub fn is_passed_over_by_undo(self) -> bool {
        matches!(
            self,
            Self::LookUpTitles
                | Self::AnswerEvening
                | Self::SuggestFilm
                | Self::SayOfFilm
                | Self::WishForFilm
                | Self::TakeWishBack
        )
    }
}

/// A part of what the screens show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "an area's name says it")]
pub enum Area {
    Household,
    Watchlist,
    Plans,
    Notes,
    Filters,
    Settings,
}

/// What one operation changed, for the screens to refresh and for the offer to undo it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changes {
    /// The operation in the log.
    pub id: OperationId,
    /// What was done. For an undo or redo: [`Operation::Undo`] or [`Operation::Redo`].
    pub operation: Operation,
    /// What it was about, such as the title's name; may be empty.
    pub subject: String,
    /// What the screens should read again, without duplicates.
    pub stale: Vec<Area>,
    /// What Ctrl+Z would undo from here.
    pub undo: Option<Step>,
    /// What Ctrl+Shift+Z would redo from here.
    pub redo: Option<Step>,
}

/// One step back or forth in the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Step {
    /// What was done.
    pub operation: Operation,
    /// What it was about; may be empty.
    pub subject: String,
}
