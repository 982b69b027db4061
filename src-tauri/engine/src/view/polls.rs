//! The date polls' views and requests.

use houselights_domain::id::{MemberId, OptionId, PollId, SessionId, TitleId};
use houselights_domain::mood::Profile;
use houselights_domain::plan::poll::{Answer, Answered, Poll, Standing};
use houselights_domain::plan::{WallTime, Warning};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A poll with what its ticket shows. Its members are those who still live here, and its film is still on the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PollView {
    /// The poll.
    pub poll: Poll,
    /// The film's name; `None` is "decide on the evening".
    pub name: Option<String>,
    /// The film's year.
    pub year: Option<i32>,
    /// The film's mood, for the poster.
    pub mood: Option<Profile>,
    /// What was answered.
    pub answers: Vec<Answered>,
    /// How its evenings stand, the best first.
    pub standings: Vec<Standing>,
    /// What is worth saying about each evening, in the order of the options.
    pub checks: Vec<OptionCheck>,
}

/// What is worth saying about one of the evenings. None of it forbids anything.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OptionCheck {
    /// Which.
    pub option: OptionId,
    /// Each thing worth a word, the most surprising first.
    pub warnings: Vec<Warning>,
    /// The films of the evenings that a warning speaks of, by their session.
    pub names: Vec<(SessionId, String)>,
}

/// Several evenings to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PollDraft {
    /// What would be shown; `None` is "decide on the evening".
    pub title: Option<TitleId>,
    /// When the film would start, in any order.
    pub starts: Vec<WallTime>,
    /// Who is asked.
    pub members: Vec<MemberId>,
    /// Where; may be empty.
    pub place: String,
    /// Anything else; may be empty.
    pub note: String,
}

/// Asks something else. What was answered to an evening that stays is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangePoll {
    /// Which.
    pub id: PollId,
    /// What is asked from now on.
    pub draft: PollDraft,
}

/// What somebody says to one evening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerPoll {
    /// Which poll.
    pub poll: PollId,
    /// Which evening.
    pub option: OptionId,
    /// Who.
    pub member: MemberId,
    /// What; `None` takes it back.
    pub answer: Option<Answer>,
}

/// One of the evenings becomes the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SettlePoll {
    /// Which poll.
    pub poll: PollId,
    /// Which evening.
    pub option: OptionId,
}
