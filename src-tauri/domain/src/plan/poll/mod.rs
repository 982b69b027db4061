//! A date poll: several evenings proposed, each answered by each person. Owns what a poll is, which evenings can be
//! proposed, and who would come to one; refuses to know how it is stored or put into words.

mod rank;
#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use rank::{Standing, Verdict, rank};

use super::WallTime;
use crate::id::{MemberId, OptionId, PollId, SessionId, TitleId};

/// One evening is no choice.
pub const FEWEST_OPTIONS: usize = 2;
/// More evenings than this nobody reads through.
pub const MOST_OPTIONS: usize = 12;

/// The question which of several evenings suits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Poll {
    /// Stable for life.
    pub id: PollId,
    /// What would be shown; `None` is "decide on the evening".
    pub title: Option<TitleId>,
    /// The evenings to choose from, the earliest first.
    pub options: Vec<PollOption>,
    /// Who is asked.
    pub members: Vec<MemberId>,
    /// Where; may be empty.
    pub place: String,
    /// Anything else; may be empty.
    pub note: String,
    /// Where it stands.
    pub status: PollStatus,
    /// The day it was asked.
    pub asked_on: NaiveDate,
}

/// One evening to choose from. Its id stays when others are added or taken away, and with it what was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct PollOption {
    /// Stable for life.
    pub id: OptionId,
    /// When the film would start.
    pub start: WallTime,
}

/// Where a poll stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum PollStatus {
    /// Still to be answered or decided.
    #[default]
    Open,
    /// It became an evening.
    Settled {
        /// The evening that was planned.
        session: SessionId,
        /// The option it came from: the evening may be moved later, and what was answered was about this.
        option: OptionId,
    },
    /// Nobody needs to answer any more.
    CalledOff,
}

/// What somebody says to one evening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Gladly.
    Yes,
    /// It could be managed.
    IfNeedBe,
    /// Not then.
    No,
}

/// One answer. Who has not answered has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Answered {
    /// To which evening.
    pub option: OptionId,
    /// Whose.
    pub member: MemberId,
    /// What was said.
    pub answer: Answer,
}

/// Why these evenings cannot be proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PollProblem {
    /// There is nothing to choose.
    #[error("A choice takes at least {FEWEST_OPTIONS} evenings.")]
    TooFew,
    /// Nobody would read them all.
    #[error("{given} evenings are too many to choose from; {MOST_OPTIONS} fit.")]
    TooMany {
        /// How many there were.
        given: usize,
    },
    /// The same moment was proposed two times.
    #[error("{} is proposed twice.", spoken(.start))]
    Twice {
        /// Which.
        start: WallTime,
    },
    /// It would have started already.
    #[error("{} has gone by.", spoken(.start))]
    Past {
        /// Which.
        start: WallTime,
    },
    /// There is nobody to answer.
    #[error("Nobody is asked.")]
    NobodyAsked,
}

fn spoken(start: &WallTime) -> impl std::fmt::Display {
    start.local.format("%A %-d %B, %H:%M")
}

/// The options for these starts, the earliest first. One that is proposed already stays the same one, and may meanwhile
/// have gone by.
///
/// # Errors
/// [`PollProblem`] says which start is why.
pub fn options(
    starts: &[WallTime],
    before: &[PollOption],
    now: DateTime<Utc>,
    mut new_id: impl FnMut() -> OptionId,
) -> Result<Vec<PollOption>, PollProblem> {
    match starts.len() {
        given if given < FEWEST_OPTIONS => return Err(PollProblem::TooFew),
        given if given > MOST_OPTIONS => return Err(PollProblem::TooMany { given }),
        _ => {}
    }
    let mut options: Vec<PollOption> = Vec::with_capacity(starts.len());
    for &start in starts {
        // By the moment and not by the wall: the hour that spring skips is the one after it.
        let same = |option: &&PollOption| option.start.utc() == start.utc();
        if options.iter().any(|option| same(&option)) {
            return Err(PollProblem::Twice { start });
        }
        options.push(match before.iter().find(same) {
            Some(kept) => *kept,
            None if start.utc() <= now => return Err(PollProblem::Past { start }),
            None => PollOption { id: new_id(), start },
        });
    }
    options.sort_by_key(|option| option.start.utc());
    Ok(options)
}

impl Poll {
    /// One of its options.
    pub fn option(&self, id: OptionId) -> Option<&PollOption> {
        self.options.iter().find(|option| option.id == id)
    }

    /// Who would come to an evening: who said that they can. While nobody has, whoever has not said no.
    pub fn coming(&self, option: OptionId, answers: &[Answered]) -> Vec<MemberId> {
        let those = |come: fn(Option<Answer>) -> bool| -> Vec<_> {
            self.members.iter().copied().filter(|who| come(said(answers, option, *who))).collect()
        };
        let able = those(|said| matches!(said, Some(Answer::Yes | Answer::IfNeedBe)));
        if able.is_empty() { those(|said| said != Some(Answer::No)) } else { able }
    }

    /// Who said no to the evening that it became; nobody while it did not become one.
    pub fn missed_by(&self, answers: &[Answered]) -> Vec<MemberId> {
        let PollStatus::Settled { option, .. } = self.status else { return Vec::new() };
        let refused = |who: &MemberId| said(answers, option, *who) == Some(Answer::No);
        self.members.iter().copied().filter(refused).collect()
    }
}

fn said(answers: &[Answered], option: OptionId, member: MemberId) -> Option<Answer> {
    answers.iter().find(|said| said.option == option && said.member == member).map(|said| said.answer)
}
