//! The views and requests of Tonight.

use chrono::NaiveTime;
use houselights_domain::catalogue::ContentNote;
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::mood::{
    Chip, ChipKey, Contradiction, Emptiness, Gauge, LeftOut, Mood, Obstacle, Part, ProfileSource, Reason,
    ScorePart, Turn, WhyNot,
};
use houselights_domain::plan::WallTime;
use houselights_domain::title::Score;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TitleRow;

/// What the household is in the mood for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct SuggestRequest {
    /// Their words; may be empty.
    pub words: String,
    /// The tiles they chose.
    pub moods: Vec<Mood>,
    /// What was heard in the words and taken away again.
    pub without: Vec<ChipKey>,
    /// Who is on the sofa; `None` is everybody.
    pub sofa: Option<Vec<MemberId>>,
    /// When the film starts at the earliest; `None` is as usual.
    pub start: Option<NaiveTime>,
    /// When the lights go out; `None` is "it does not matter tonight".
    pub lights_out: Option<NaiveTime>,
    /// Subtitles are too much tonight.
    pub tired: bool,
    /// The same seed gives the same answer; another one, "again", others.
    pub seed: u32,
}

/// A title is turned down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TurnDown {
    /// Which.
    pub title: TitleId,
    /// Why.
    pub why: WhyNot,
    /// Not only this evening.
    pub for_good: bool,
}

/// A title that was turned down this evening; `suggest_again` takes it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TurnedDown {
    /// Which.
    pub title: TitleId,
    /// Its name.
    pub name: String,
    /// Why.
    pub why: WhyNot,
    /// Not only this evening.
    pub for_good: bool,
}

/// A film that was asked for by its name and is not offered.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum AskedFor {
    /// It is on the list.
    OnList {
        /// Which.
        title: Box<TitleRow>,
        /// What keeps it away tonight.
        against: Vec<Obstacle>,
    },
    /// It is not on the list, and could be.
    Known {
        /// Its name.
        name: String,
        /// Year of first release.
        year: Option<i32>,
        /// Running time.
        runtime_minutes: Option<u16>,
    },
    /// It is not on the list, and no film of that name is known.
    Unknown {
        /// The name, as typed.
        name: String,
    },
}

/// A film that some of those on the sofa are still watching.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StillOn {
    /// Its name; `None` where the evening has none.
    pub name: Option<String>,
    /// When it ends; of one that stands still, if it goes on now.
    pub ends: WallTime,
    /// Since when it stands still; `None` while it runs.
    pub paused: Option<WallTime>,
}

/// The answer: one pick, and up to four others.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Suggestion {
    /// What was heard in the words.
    pub heard: Vec<Chip>,
    /// False when there were words and none was understood.
    pub understood: bool,
    /// A film that was asked for by its name and is not offered, and why.
    pub asked_for: Option<AskedFor>,
    /// There were more words than are read ([`TEXT_LIMIT`](houselights_domain::mood::TEXT_LIMIT) characters).
    pub cut: bool,
    /// Which of it cannot both be had.
    pub contradictions: Vec<Contradiction>,
    /// When a film would start.
    pub start: WallTime,
    /// The film that is still on, if the start waits for its end.
    pub after: Option<StillOn>,
    /// The picks, best first, at most five.
    pub picks: Vec<PickView>,
    /// How many titles of the list would do.
    pub fitting: u32,
    /// What else suits the children where the picks are fewer than five, since with children there they are no wilder
    /// than without them.
    pub wilder: Vec<PickView>,
    /// How many drop out, and why.
    pub left_out: Vec<LeftOut>,
    /// What was turned down this evening, also before a restart.
    pub turned_down: Vec<TurnedDown>,
    /// When there is no pick: what would help.
    pub emptiness: Option<Emptiness>,
    /// Whose turn it is to choose, if the last evenings tell.
    pub turn: Option<Turn>,
    /// A long film that would be among the picks, if it were not too late for it.
    pub two_nights: Option<TwoNightsView>,
    /// What would have been first without one of the considerations, the most decisive first; at most three.
    pub otherwise: Vec<OtherwiseView>,
    /// What would have come first and waits for somebody who is away.
    pub held_back: Option<HeldBackView>,
}

/// The offer to watch a long film over two evenings.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TwoNightsView {
    /// The title.
    pub title: TitleRow,
    /// Minutes of film on the first evening.
    pub break_after: u16,
    /// When the first evening ends.
    pub first_ends: WallTime,
    /// When the second starts: the evening after, at the usual time.
    pub second_starts: WallTime,
    /// When the second ends.
    pub second_ends: WallTime,
}

/// Which title would be first without a consideration.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OtherwiseView {
    /// The consideration.
    pub part: Part,
    /// Whether it speaks for the title that is first; if not, it speaks against this one.
    pub for_first: bool,
    /// The title.
    pub title: TitleRow,
}

/// A title that waits for somebody who is away.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HeldBackView {
    /// The title.
    pub title: TitleRow,
    /// Whom it waits for.
    pub waits_for: Vec<MemberId>,
}

/// One suggested title.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PickView {
    /// The title.
    pub title: TitleRow,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
    /// What critics or audiences gave it.
    pub scores: Vec<Score>,
    /// When it would end.
    pub ends: WallTime,
    /// The running time is assumed, not known.
    pub length_is_guess: bool,
    /// The children on the sofa who should be in bed before it ends, on a school night.
    pub past_bedtime: Vec<MemberId>,
    /// Who says what its mood is; where that is a guess, what it may hold is not known.
    pub mood_source: ProfileSource,
    /// It is a heavy one.
    pub heavy: bool,
    /// What to be warned of, where its card or the household says; empty where nobody looked.
    pub notes: Vec<ContentNote>,
    /// Why, the strongest reason first.
    pub reasons: Vec<Reason>,
    /// What its score is made of, the strongest part first.
    pub parts: Vec<ScorePart>,
    /// Three bars that show what it is like beside what was asked for.
    pub gauges: Vec<Gauge>,
}
