//! Identifiers. Owns their shape (UUID version 7, so rows sort by age); refuses to make one out of thin air:
//! whoever makes an id passes the time and the random bits in.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id from the moment and 10 random bytes.
            pub fn new(now: DateTime<Utc>, random: [u8; 10]) -> Self {
                Self(uuid_v7(now, random))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(s).map(Self)
            }
        }
    )*};
}

ids! {
    /// A film or series on the household's list.
    TitleId,
    /// Somebody of the household.
    MemberId,
    /// A planned evening.
    SessionId,
    /// A question which evening suits.
    PollId,
    /// One evening of such a question.
    OptionId,
    /// Evenings that repeat by one rule.
    SeriesId,
    /// One time that a title was watched.
    ViewingId,
    /// A text kept because nothing certain could be read from it.
    NoteId,
    /// A sentence of the list that was kept under a name.
    FilterId,
    /// A house rule.
    RuleId,
    /// A film that somebody suggests for an evening.
    SuggestionId,
    /// A link to an evening.
    LinkId,
    /// A calendar that follows the household's.
    FeedId,
    /// A film that a member wishes for.
    WishId,
    /// A way to the household's wish page.
    WishLinkId,
    /// A film of a list that came in and that no catalogue is sure of.
    UnmatchedId,
    /// One named operation in the change log.
    OperationId,
}

fn uuid_v7(now: DateTime<Utc>, random: [u8; 10]) -> Uuid {
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}
