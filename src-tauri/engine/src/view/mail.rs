//! The views and requests of invitations by mail, and of answers that come as a file.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use houselights_domain::id::{MemberId, SeriesId, SessionId};
use houselights_domain::plan::Reply;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks who can be invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskMail {
    /// To which evening.
    pub session: SessionId,
    /// To all of the series that it is one of.
    pub whole: bool,
    /// As in [`WriteMail`].
    pub part: Option<SeriesId>,
}

/// What there is to know before an evening's invitation is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MailView {
    /// Which.
    pub session: SessionId,
    /// Who can invite, having an address: hosts first.
    pub from: Vec<MemberId>,
    /// Who can be invited, having an address.
    pub to: Vec<MemberId>,
    /// Who of those is expected.
    pub expected: Vec<MemberId>,
    /// It is one of a series that can be invited to as a whole.
    pub repeats: bool,
    /// It was called off: what is written says so, to those who were invited.
    pub off: bool,
    /// The last evening of a series that is asked of as a whole and still has some to come; `None` also where it has no end.
    pub last: Option<NaiveDate>,
    /// What was written of it before.
    pub told: Option<Told>,
}

/// An invitation that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Told {
    /// By whom; calendars want the same for good.
    pub by: MemberId,
    /// To whom.
    pub to: Vec<MemberId>,
    /// When it was last.
    pub at: DateTime<Utc>,
    /// The evening has changed since.
    pub behind: bool,
}

/// Writes an evening's invitation, or that it was called off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WriteMail {
    /// Which.
    pub session: SessionId,
    /// All of the series that it is one of.
    pub whole: bool,
    /// Of a whole series this part, which calendars have as an event of its own; otherwise the one that has the evening now.
    pub part: Option<SeriesId>,
    /// Who invites. Whoever did before goes on doing so.
    pub from: MemberId,
    /// Who is invited. That it was called off, everybody hears who was.
    pub to: Vec<MemberId>,
}

impl WriteMail {
    /// What it is written of.
    pub(crate) fn asked(&self) -> AskMail {
        AskMail { session: self.session, whole: self.whole, part: self.part }
    }
}

/// What became of a file with answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TakenReplies {
    /// One for each answer in it, or the one reason why there is none.
    pub each: Vec<TakenReply>,
}

/// What became of one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum TakenReply {
    /// It counts.
    Noted {
        /// Which evening.
        evening: RepliedEvening,
        /// Whose.
        who: MemberId,
        /// What they say.
        reply: Reply,
    },
    /// It counted already.
    Known {
        /// Which evening.
        evening: RepliedEvening,
        /// Whose.
        who: MemberId,
    },
    /// They said something newer, or answer an invitation that has changed since.
    Older {
        /// Which evening.
        evening: RepliedEvening,
        /// Whose.
        who: MemberId,
    },
    /// The evening was watched or called off.
    Over {
        /// Which evening.
        evening: RepliedEvening,
    },
    /// They do not say whether they come.
    Silent {
        /// Which evening.
        evening: RepliedEvening,
        /// Whose.
        who: MemberId,
    },
    /// Nobody of the household has that address.
    Stranger {
        /// Which.
        address: String,
    },
    /// No evening is known by that id.
    UnknownEvening,
    /// It answers all evenings of a series at once.
    WholeSeries,
    /// It is a calendar, and no answer.
    NoAnswer {
        /// What it was sent for; may be empty.
        method: String,
        /// How many events it has.
        events: usize,
    },
    /// There is no calendar in it.
    NoCalendar,
}

/// An evening that was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RepliedEvening {
    /// Which.
    pub id: SessionId,
    /// Its film.
    pub name: Option<String>,
    /// What the wall shows when it starts.
    pub local: NaiveDateTime,
}
